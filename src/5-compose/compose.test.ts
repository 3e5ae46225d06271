import { expect, test } from 'vitest';
import type { PublicPage } from '#schema/page.ts';
import {
  bio,
  compiled,
  disclosed,
  type Files,
  PRACTICE_YAML,
  policyVersion,
  practice,
  practiceWithBio,
  recordsOf,
  TODAY,
  withApprovals,
  withStaff,
} from '../../test/practice.ts';
import { disclose } from '../4-disclose/disclose.ts';
import { compose } from './compose.ts';

const OPTIONS = { highlight: () => undefined, isPreview: false };
const composed = async (files: Files, today = TODAY) => {
  const { site, ledger } = await disclosed(files, today);
  return withStaff(compose({ site, translated: [], ledger }, OPTIONS));
};
const page = <L extends PublicPage['layout']>(pages: readonly PublicPage[], layout: L, url?: string) =>
  pages.find(
    (one): one is Extract<PublicPage, { layout: L }> =>
      one.layout === layout && (url === undefined || one.url === url),
  );
const yaml = (more: string): Files => ({ '_data/practice.yaml': PRACTICE_YAML + more });
const SOCIAL: Files = {
  'content/policies/social-media/2026-01-15.md': policyVersion(
    '2026-01-15',
    '## A request {#friend-requests}\n\nCall {phone}.\n',
  ),
};

test('a view that was not published is refused, be it a copy, a change or a forgery', async () => {
  const { site, ledger } = await disclosed(
    practice({ 'content/pages/about.md': '---\ntitle: About\n---\n' }),
  );
  const provider = site.providers[0];
  for (const forged of [
    { providers: [{ ...provider }] },
    { practice: { ...site.practice } },
    { pages: [structuredClone(site.pages[0])] },
    { leftNotices: [{ slug: 'x', name: 'X' }] },
    { locations: [{}] },
  ]) {
    expect(() => compose({ site: { ...site, ...forged } as never, translated: [], ledger }, OPTIONS)).toThrow(
      /not published/,
    );
  }
});

test('every page has an address of its own', async () => {
  const { publicPages, staffPages } = await composed(
    await withApprovals(
      practice({
        ...SOCIAL,
        'content/pages/about.md': '---\ntitle: About\n---\n',
        'content/handbook/a.md': '---\ntitle: A\n---\n',
      }),
    ),
  );
  for (const pages of [publicPages, staffPages]) {
    const urls = pages.map(({ url }) => url);
    expect(urls).toEqual([...new Set(urls)]);
  }
});

test('held records have one page each that names no one, and none takes the place of another', async () => {
  const about = (more = '') => `---\ntitle: Zanzibar\n${more}---\nZanzibar\n`;
  const files = practice({
    ...SOCIAL,
    'content/pages/about.md': about(),
    'content/pages/providers.md': about(),
    'content/pages/home.md': about('x: 1\n'),
    'content/providers/b.md': bio('title: Zanzibar\nx: 1'),
  });
  const { built } = await compiled(files);
  const pages = built?.composition.publicPages ?? [];
  const urls = pages.map(({ url }) => url);
  expect(urls).toEqual([...new Set(urls)]);
  expect(page(pages, 'providers')?.url).toBe('/providers/');
  expect(page(pages, 'not-here', '/providers/b/')).toMatchObject({ reason: 'being-updated', noindex: true });
  const records = await recordsOf(practice({ 'content/pages/about.md': about() }));
  const held = disclose({
    records,
    today: TODAY,
    held: new Set(['content/pages/about.md', 'content/providers/amara-osei.md']),
    ended: new Set(),
  });
  const composition = compose(held, OPTIONS);
  expect(composition.publicPages.filter(({ layout }) => layout === 'not-here').map(({ url }) => url)).toEqual(
    ['/not-here/', '/providers/404.html', '/providers/amara-osei/', '/about/'],
  );
  expect(JSON.stringify([composition.publicPages, composition.files])).not.toMatch(/Zanzibar|Amara|Osei/);
});

test('a leaver is in no page and no file', async () => {
  const files = {
    ...(await withApprovals(
      practiceWithBio(
        'status: left\nnpi: "1234567893"',
        'Words of mine.\n',
        yaml('redirects: {/osei/: /providers/amara-osei/}\nafterLeaving: notice\n'),
      ),
    )),
    'content/providers/b.md': bio(
      '',
      '',
      'name: Ben W\nprofession: staff\ntitle: Nurse\nlocations: [main-street]\n',
    ),
  };
  const { publicPages, files: texts, photos } = await composed(files);
  expect(JSON.stringify([publicPages, texts, photos])).not.toMatch(/amara|osei|1234567893|Words of mine/i);
});

test('a leaver who agreed to a notice is named there and nowhere else', async () => {
  const { publicPages, files } = await composed(
    practiceWithBio(
      'status: left\nleftNotice: {consent: 2026-05-04, until: 2026-12-31}',
      '',
      yaml('afterLeaving: notice\n'),
    ),
  );
  expect(
    publicPages
      .filter((one) => JSON.stringify(one).includes('Osei'))
      .map(({ url, noindex }) => [url, noindex]),
  ).toEqual([['/providers/amara-osei/', true]]);
  expect(JSON.stringify(files)).not.toMatch(/osei/i);
});

test('someone on leave is “away”, and nothing more is said', async () => {
  const { publicPages } = await composed(practiceWithBio('status: on-leave'));
  expect(page(publicPages, 'provider')).toMatchObject({ isAway: true });
});

test('the menu holds only pages that there are', async () => {
  const { publicPages } = await composed(
    practice(
      yaml(
        'menu: [providers, services, insurance, search, locations, policies, follow, how-we-write-our-bios]\n',
      ),
    ),
  );
  const urls = new Set(publicPages.map(({ url }) => url));
  const { menu, footer } = publicPages[0]?.site ?? { menu: [], footer: [] };
  expect(menu.length).toBeGreaterThan(2);
  for (const { url } of [...menu, ...footer]) expect(urls).toContain(url);
});

test('nobody is asked to follow a practice that posts nowhere', async () => {
  const linksWith = async (more: string) => {
    const { publicPages } = await composed(practice(yaml(more)));
    expect(publicPages.map(({ url }) => url)).toContain('/follow/');
    const { menu, footer } = publicPages[0]?.site ?? { menu: [], footer: [] };
    return [...menu, ...footer].map(({ url }) => url);
  };
  const channels =
    'channels: [{network: Facebook, url: "https://www.facebook.com/cedarhillfm", for: Closures}]\n';
  expect(await linksWith(channels)).toContain('/follow/');
  expect(await linksWith('')).not.toContain('/follow/');
  expect(await linksWith('menu: [providers, follow]\n')).not.toContain('/follow/');
});
