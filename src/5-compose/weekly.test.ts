// What a practice needs weekly: services, insurance, booking, announcements, hours.
import { expect, test } from 'vitest';
import type { PublicPage } from '#schema/page.ts';
import {
  bio,
  compiled,
  type Files,
  PRACTICE_YAML,
  practice,
  practiceWithBio,
  TODAY,
} from '../../test/practice.ts';

const pagesOf = async (files: Files, today = TODAY): Promise<readonly PublicPage[]> => {
  const off = { '_data/rules.yaml': 'boundary/require-policy-link: off\n' };
  return (await compiled({ ...off, ...files }, { today })).built?.composition.publicPages ?? [];
};
const page = <L extends PublicPage['layout']>(pages: readonly PublicPage[], layout: L) =>
  pages.find((one): one is Extract<PublicPage, { layout: L }> => one.layout === layout);
const yaml = (more: string): Files => ({ '_data/practice.yaml': PRACTICE_YAML + more });
const SERVICE: Files = {
  'content/services/counseling.md': '---\ntitle: Counseling\nsummary: Talking.\n---\nWe listen.\n',
};

test('a service has a page with those who do it and are here; the list names them', async () => {
  const other = (slug: string, more: string) => ({
    [`content/providers/${slug}.md`]: bio(
      `services: [counseling]\n${more}`,
      '',
      `name: ${slug}\nprofession: staff\ntitle: Nurse\nlocations: [main-street]\n`,
    ),
  });
  const pages = await pagesOf(
    practiceWithBio('services: [counseling]', '', {
      ...SERVICE,
      ...other('away', 'status: on-leave'),
      ...other('draft', 'status: draft'),
      ...other('gone', 'status: left'),
    }),
  );
  const service = page(pages, 'service');
  expect(service).toMatchObject({ url: '/services/counseling/', title: 'Counseling', summary: 'Talking.' });
  expect(service?.people.map(({ name }) => name)).toEqual(['Dr Amara Osei']);
  expect(service?.locations.map(({ name }) => name)).toEqual(['Main Street']);
  expect(page(pages, 'services')?.services).toMatchObject([{ people: ['Dr Amara Osei'] }]);
  expect(page(pages, 'provider')?.services).toEqual([{ label: 'Counseling', url: '/services/counseling/' }]);
});

test('without services or plans there are no such pages, in no menu', async () => {
  const pages = await pagesOf(practice(yaml('menu: [services, insurance, providers]\n')));
  expect(page(pages, 'services') ?? page(pages, 'insurance')).toBeUndefined();
  expect(pages[0]?.site.menu.map(({ url }) => url)).toEqual(['/providers/']);
});

test('a held service says at its address that it is being put right, and no bio leads there', async () => {
  const pages = await pagesOf(
    practiceWithBio('services: [counseling]', '', {
      'content/services/counseling.md': '---\ntitle: Counseling\nsummary: Talking.\nx: 1\n---\n',
    }),
  );
  expect(pages.find(({ url }) => url === '/services/counseling/')?.layout).toBe('not-here');
  expect(page(pages, 'provider')?.services).toEqual([]);
});

test('plans stand with the day they were checked', async () => {
  const pages = await pagesOf(
    practice(yaml('menu: [insurance]\ninsurance: {asOf: 2026-09-01, plans: [Aetna, Medicare]}\n')),
  );
  expect(page(pages, 'insurance')).toMatchObject({ plans: ['Aetna', 'Medicare'], asOf: 'September 1, 2026' });
  expect(pages[0]?.site.menu).toEqual([{ label: 'Insurance', url: '/insurance/' }]);
});

test.each([
  ['where the person books', 'booking: https://b.example/osei', true, 'https://b.example/osei'],
  ['else where the practice does', '', true, 'https://b.example/'],
  ['else by telephone', '', false, 'tel:+15035550100'],
])('a visit is booked %s', async (_, more, hasBooking, url) => {
  const own = hasBooking ? yaml('booking: {label: Book a visit, url: "https://b.example/"}\n') : {};
  expect(page(await pagesOf(practiceWithBio(more, '', own)), 'provider')?.booking?.url).toBe(url);
});

test('nobody books a visit with the front desk', async () => {
  const own = yaml('booking: {label: Book a visit, url: "https://b.example/"}\n');
  const desk = bio(
    '',
    '',
    'name: Marisol Vega\nprofession: staff\ntitle: Front desk\nlocations: [main-street]\n',
  );
  const pages = await pagesOf(practice({ ...own, 'content/providers/amara-osei.md': desk }));
  expect(page(pages, 'provider')?.booking).toEqual({
    label: 'Call us: (503) 555-0100',
    url: 'tel:+15035550100',
  });
});

const PLACE = (more: string): Files => ({
  'content/locations/main-street.md': `---\nname: Main Street\naddress: 214 Main Street, Cedar Hill\nhours: [{days: [mon, sun], from: "08:00", to: "12:00"}]\n${more}---\n`,
  'content/locations/mill-creek.md':
    '---\nname: Mill Creek\naddress: 38 Mill Creek Road, Cedar Hill\nhours: [{days: [tue], from: "09:00", to: "17:00"}]\n---\n',
});
const news = (says: string, more = ''): Files => ({
  'content/announcements/a.md': `---\nsays: ${says}\nfrom: 2026-11-16\nuntil: 2026-11-27\n${more}---\n`,
});
const placesOf = async (files: Files) => page(await pagesOf(practice(files)), 'locations')?.locations ?? [];

test('an announcement stands at the places it names, an urgent one on every page, until its last day', async () => {
  const pages = await pagesOf(
    practice({ ...PLACE(''), ...news('No water.', 'level: urgent\nlocations: [mill-creek]\n') }),
  );
  for (const { site, url } of pages) expect(site.urgent, url).toMatchObject([{ where: 'Mill Creek' }]);
  expect(pages.map(({ url }) => url)).toContain('/404.html');
  const places = page(pages, 'locations')?.locations ?? [];
  expect(places.map(({ name, notices }) => [name, notices.length])).toEqual([
    ['Main Street', 0],
    ['Mill Creek', 1],
  ]);
  // At the place its name needn't be said again.
  expect(places[1]?.notices[0]).toMatchObject({ until: '2026-11-27', zone: 'America/Los_Angeles' });
  expect(places[1]?.notices[0]?.where).toBeUndefined();
});

test('an announcement of a closure says which days are closed, and not how long it is shown', async () => {
  const when = async (closes: string) => {
    const pages = await pagesOf(practice({ ...PLACE(''), ...news('Closed.', `closes: [${closes}]\n`) }));
    return page(pages, 'home')?.announcements[0]?.when;
  };
  expect(await when('2026-11-26, 2026-11-27')).toBe('November 26 to November 27, 2026');
  expect(await when('2026-11-26')).toBe('November 26, 2026');
  expect(await when('2026-11-26, 2026-11-24')).toBe('November 24, 2026 and November 26, 2026');
  expect(await when('')).toBe('November 16 to November 27, 2026');
});

test('hours come with all a script needs, in the practice’s time zone', async () => {
  const [main] = await placesOf(PLACE(''));
  expect(main?.opening).toMatchObject({
    zone: 'America/Los_Angeles',
    times: [
      { day: 1, from: '08:00', to: '12:00' },
      { day: 0, from: '08:00', to: '12:00' },
    ],
    closed: [],
    unsure: [],
    builtFor: TODAY,
    clock: { '08:00': '8:00 am', '12:00': 'noon' },
    says: { open: 'Open now, until #', opensOn: 'Closed now. Opens @ at #' },
  });
  expect(main?.opening?.weekdays[0]).toBe('Sunday');
});

test('a day off is a date or words: with words nothing is more than usual, and days that are over go', async () => {
  const [main] = await placesOf(PLACE('closed: [Public holidays., 2026-12-25, 2026-11-01]\n'));
  expect(main?.closed).toEqual(['Public holidays.', 'Closed on December 25, 2026.']);
  expect(main?.opening).toMatchObject({
    closed: ['2026-12-25'],
    says: { open: 'Usually open now, until #' },
  });
  const [dated] = await placesOf(PLACE('closed: 2026-12-25\n'));
  expect(dated?.opening?.says.open).toBe('Open now, until #');
});

test.each([
  ['says that it is closed', 'We are closed on Friday.', '', ['a', 'b']],
  ['tells of other hours', 'We open at ten on Friday.', '', ['a', 'b']],
  ['is urgent', 'The telephones are down.', 'level: urgent\n', ['a', 'b']],
  ['is about one place', 'Closed for repairs.', 'locations: [mill-creek]\n', ['b']],
  ['is about something else', 'Flu shots on Saturdays.', '', []],
])('on days of an announcement that %s nobody is told what is open', async (_, says, more, unsure) => {
  const places = await placesOf({ ...PLACE(''), ...news(says, more) });
  const found = places.map(({ opening }) => opening?.unsure.length);
  expect(found).toEqual(['a', 'b'].map((one) => (unsure.includes(one) ? 1 : 0)));
});

test('with the days it closes only those are closed, and the others are as always', async () => {
  const [main] = await placesOf({ ...PLACE(''), ...news('We are closed.', 'closes: [2026-11-26]\n') });
  expect(main?.opening).toMatchObject({ closed: ['2026-11-26'], unsure: [] });
});

test('as long as an announcement can’t be read nothing is said of any day', async () => {
  const [main] = await placesOf({ ...PLACE(''), 'content/announcements/a.md': '---\nsays: Closed.\n---\n' });
  expect(main?.opening?.unsure).toEqual([[TODAY, '9999-12-31']]);
});
