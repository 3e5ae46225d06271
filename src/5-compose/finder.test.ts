import { expect, test } from 'vitest';
import type { ProvidersPage } from '#schema/page.ts';
import { bio, compiled, type Files, practice, TODAY, withStaff } from '../../test/practice.ts';

const person = (name: string, more: string) =>
  bio(more, '', `name: ${name}\nprofession: physician\ntitle: Doctor\ncredentials: [MD]\n`);
const at = (slug: string) => `content/providers/${slug}.md`;
const PLACES: Files = {
  'content/locations/mill-creek.md': '---\nname: Mill Creek\naddress: 38 Mill Creek Road, Cedar Hill\n---\n',
  'content/services/counseling.md': '---\ntitle: Counseling\nsummary: Talking.\n---\n',
};
const TAKES = 'acceptingNewPatients: {value: true, asOf: 2026-10-01}\n';
const TEAM: Files = {
  ...PLACES,
  [at('amara-osei')]: person('Amara Osei', `languages: [en, es-MX]\nlocations: [main-street]\n${TAKES}`),
  [at('ben-whitaker')]: person(
    'Ben Whitaker',
    'languages: [en, es]\nlocations: [main-street, mill-creek]\nservices: [counseling]\nspecialties: [Psychiatric]\n',
  ),
  [at('chi-tran')]: person(
    'Chi Tran',
    `languages: [en, vi]\nlocations: [mill-creek]\nstatus: on-leave\n${TAKES}`,
  ),
};

const findersOf = async (files: Files, today = TODAY): Promise<Map<string, ProvidersPage>> => {
  const off = { '_data/rules.yaml': 'boundary/require-policy-link: off\n' };
  const { built } = await compiled(practice({ ...off, ...files }), { today });
  const pages = built?.composition.publicPages ?? [];
  return new Map(
    pages.filter((one): one is ProvidersPage => one.layout === 'providers').map((one) => [one.url, one]),
  );
};
const names = (page: ProvidersPage | undefined) => page?.people.map(({ name }) => name);

test('each choice that narrows the list has a page of its own, with those who fit it', async () => {
  const finders = await findersOf(TEAM);
  expect([...finders].map(([url, page]) => [url, names(page)])).toEqual([
    ['/providers/', ['Amara Osei', 'Chi Tran', 'Ben Whitaker']],
    ['/providers/who-speak/spanish/', ['Amara Osei', 'Ben Whitaker']],
    ['/providers/who-speak/vietnamese/', ['Chi Tran']],
    ['/providers/at/main-street/', ['Amara Osei', 'Ben Whitaker']],
    ['/providers/at/mill-creek/', ['Chi Tran', 'Ben Whitaker']],
    ['/providers/for/counseling/', ['Ben Whitaker']],
    ['/providers/in/psychiatric/', ['Ben Whitaker']],
    ['/providers/taking-new-patients/', ['Amara Osei']],
  ]);
  expect(finders.get('/providers/who-speak/spanish/')?.title).toBe('Our people who speak Spanish');
});

test('a page shows its choice as chosen, and the finder what each person fits', async () => {
  const finders = await findersOf(TEAM);
  const chosen = (url: string) =>
    finders
      .get(url)
      ?.facets?.flatMap(({ choices }) =>
        choices.filter(({ isChosen }) => isChosen).map(({ label }) => label),
      );
  expect(chosen('/providers/who-speak/spanish/')).toEqual(['Spanish']);
  expect(chosen('/providers/')).toEqual([]);
  const [amara] = finders.get('/providers/')?.people ?? [];
  expect(amara?.fits).toEqual(['who-speak/spanish/', 'at/main-street/', 'taking-new-patients/']);
});

test('whoever isn’t shown makes no choice: neither page nor link tells of them', async () => {
  const tamil = 'languages: [en, ta]\nlocations: [main-street]\nspecialties: [Neurologic]\n';
  for (const hidden of [
    `${tamil}status: draft\n`,
    `${tamil}status: left\n`,
    // An error holds the record.
    `${tamil}x: 1\n`,
  ]) {
    const finders = await findersOf({ ...TEAM, [at('dee-raman')]: person('Dee Raman', hidden) });
    expect(finders.size).toBe(8);
    expect(JSON.stringify([...finders])).not.toMatch(/tamil|neuro|raman/i);
  }
});

test('fields of one name are one choice', async () => {
  const also = person('Dee Raman', 'locations: [main-street]\nspecialties: [Dermatologic]\n');
  const skin = person('Eve Roe', 'locations: [main-street]\nspecialties: [Dermatology]\n');
  const finders = await findersOf({ ...TEAM, [at('dee-raman')]: also, [at('eve-roe')]: skin });
  expect(names(finders.get('/providers/in/dermatologic/'))).toEqual(['Dee Raman', 'Eve Roe']);
  expect(finders.has('/providers/in/dermatology/')).toBe(false);
});

test('a choice that everyone fits narrows nothing, and one person needs no filters', async () => {
  expect([...(await findersOf({})).keys()]).toEqual(['/providers/']);
  const alone = await findersOf({ [at('amara-osei')]: TEAM[at('amara-osei')] ?? '' });
  expect([...alone.values()].map(({ facets }) => facets)).toEqual([undefined]);
});

test('nobody is listed as taking new patients who is away, or of whom it was said long ago', async () => {
  const url = '/providers/taking-new-patients/';
  expect(names((await findersOf(TEAM, '2027-03-30')).get(url))).toEqual(['Amara Osei']);
  expect((await findersOf(TEAM, '2027-03-31')).has(url)).toBe(false);
});

test('an address is English and plain, whatever the language’s name', async () => {
  const finders = await findersOf({
    ...TEAM,
    [at('dee-raman')]: person('Dee Raman', 'languages: [en, nb, ht]\nlocations: [main-street]\n'),
  });
  expect([...finders.keys()].filter((url) => url.includes('who-speak'))).toEqual([
    '/providers/who-speak/haitian-creole/',
    '/providers/who-speak/norwegian-bokmal/',
    '/providers/who-speak/spanish/',
    '/providers/who-speak/vietnamese/',
  ]);
});

test('more people than a page shows stand on pages by the beginnings of their names, and on each list there is a way to all', async () => {
  const letters = 'ABCDEFGHIJKLMNOPQRST';
  const team = Object.fromEntries(
    Array.from({ length: 401 }, (_, index) => {
      const [first, last] = [letters[Math.floor(index / 20) % 20], letters[index % 20]];
      const name = `${first}o ${last}i${letters[Math.floor(index / 400)]?.toLowerCase()}`;
      const more =
        index === 0 ? 'languages: [en, es]\nlocations: [main-street]\n' : 'locations: [main-street]\n';
      return [
        at(`${name.toLowerCase().replace(' ', '-')}`),
        person(name, `${more}services: [counseling, counseling]\n`),
      ];
    }),
  );
  const off = { '_data/rules.yaml': 'boundary/require-policy-link: off\n' };
  const { built } = await compiled(practice({ ...off, ...PLACES, ...team }));
  const pages = built?.composition.publicPages ?? [];
  const lists = pages.filter((one): one is ProvidersPage => one.layout === 'providers');
  const of = (url: string) => lists.find((one) => one.url === url);
  const whole = of('/providers/');
  expect(whole).toMatchObject({ people: [], isOnePage: false });
  const parts = whole?.letters?.map(({ url, count }) => {
    const part = of(url);
    expect(part).toMatchObject({ noindex: true, isWhole: false });
    expect(part?.people.length).toBe(count);
    expect(part?.letters?.filter(({ isThis }) => isThis).map((one) => one.url)).toEqual([url]);
    expect(part?.search).toBeUndefined();
    return part;
  });
  expect(parts?.map((part) => part?.title).slice(0, 2)).toEqual(['Our people: A', 'Our people: B']);
  const shown = new Set(parts?.flatMap((part) => part?.people.map(({ url }) => url)));
  const bios = pages.filter(({ layout }) => layout === 'provider').map(({ url }) => url);
  expect(shown).toEqual(new Set(bios));
  const able = of('/providers/for/counseling/');
  expect(able).toMatchObject({ people: [], isOnePage: false });
  const shownFor = able?.letters?.flatMap(({ url }) => names(of(url)) ?? []);
  expect(new Set(shownFor).size).toBe(401);
  // A short list is one page all the same.
  expect(names(of('/providers/who-speak/spanish/'))).toEqual(['Ao Aia']);
  expect(pages.find(({ layout }) => layout === 'home')).toMatchObject({
    people: [],
    letters: whole?.letters,
  });
  expect(pages.find(({ layout }) => layout === 'service')).toMatchObject({
    people: [],
    many: { count: 401, url: '/providers/for/counseling/' },
  });
  // What staff are told of where a name stands is where it does.
  if (built === undefined) throw new Error('Nothing was built.');
  const { staffPages } = withStaff(built.composition);
  const told = staffPages.flatMap((one) => (one.layout === 'who' && one.bio !== undefined ? [one] : []));
  const standsOn = (url: string, name: string) =>
    pages.some((one) => one.url === url && JSON.stringify('people' in one ? one.people : one).includes(name));
  for (const { facts } of told) {
    const { wording: person = '?', places = [] } = facts.find(({ label }) => label === 'Name') ?? {};
    expect(places.map(({ label }) => label)).toEqual(['Bio page', 'Our people']);
    const wrong = places.filter(({ url }) => !standsOn(new URL(url).pathname, person));
    expect(wrong).toEqual([]);
  }
  expect(told.length).toBeGreaterThan(400);
  const file = (name: string) => built?.composition.files.find(({ path }) => path === name)?.text;
  expect(file('sitemap.xml')).not.toContain('by-name');
  expect(file('_redirects')).toContain('\n/providers/by-name/* /providers/ 404\n');
});

test('people stand in the order of their last names, whatever comes after one, and of names that begin with the family’s', async () => {
  const named = (slug: string, name: string) => ({
    [at(slug)]: person(name, 'languages: [en]\nlocations: [main-street]\n'),
  });
  const finders = await findersOf({
    ...named('al-b-smith', 'Zoe A. Smith'),
    ...named('bob-smith', 'Bob Smith Jr.'),
    ...named('bo-smith', 'Bo Smith, Jr.'),
    ...named('cy-smith', 'Cy Smith (he/him)'),
    ...named('kim', 'Dr 김 민수'),
    ...named('al-sachs', 'Al Sachs III'),
    ...named('jo-rae', 'Jo Rae'),
    ...named('yamada', '山田 太郎'),
    ...named('ito', '山本 一'),
  });
  const all = names(finders.get('/providers/')) ?? [];
  expect(all.filter((name) => /^[ -~]+$/.test(name))).toEqual([
    'Dr Amara Osei',
    'Jo Rae',
    'Al Sachs III',
    'Bo Smith, Jr.',
    'Bob Smith Jr.',
    'Cy Smith (he/him)',
    'Zoe A. Smith',
  ]);
  expect(all.filter((name) => name.includes('山')).sort()).toEqual(['山本 一', '山田 太郎']);
});
