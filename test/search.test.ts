// The search index is built from finished pages: what they don't show isn't in it, and the audit reads every file of it.
import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { newAudits } from '#audit';
import { indexer } from '#render';
import type { PublicPage } from '#schema/page.ts';
import { Withheld } from '#schema/withheld.ts';
import { StandingSite } from '#standing/standing-site.ts';
import { differences, filesIn, newFolder, sitesIn } from './folder.ts';
import { approved, approvedFolder, BIO, bio, buildHere, littlePractice } from './little-practice.ts';
import type { Files } from './practice.ts';

const indexSite = await indexer();

interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** The pages of an index, by address. */
function fragmentsIn(site: string): Map<string, Fragment> {
  const fragments = [...filesIn(join(site, 'search/pagefind/fragment')).values()].map(
    (bytes) => JSON.parse(gunzipSync(bytes).toString().replace('pagefind_dcd', '')) as Fragment,
  );
  return new Map(fragments.map((one) => [one.url, one]));
}

const PERSONAL =
  '{ interests: { says: [Hiking, Quavexing by moonlight], consent: 2026-05-04 }, pets: { says: A quavexed parrot } }';
const WAITING = 'Nobody approved this quavexornlop yet.';

async function practice(): Promise<Files> {
  const files = littlePractice({
    [BIO]: bio(
      { name: 'Ada Fenwick', specialties: '[PrimaryCare]', languages: '[en, es]', personal: PERSONAL },
      `I listen first.\n\n${WAITING}`,
    ),
    'content/providers/bo-marlow.md': bio({ name: 'Bo Marlow', status: 'left' }),
    'content/providers/cy-dunmore.md': bio({ name: 'Cy Dunmore', nonsense: '1' }),
  });
  return approved(files, {
    isKept: ({ subject }) => subject === 'body.1' || subject === 'personal.interests.1',
  });
}

describe('the index of a practice', () => {
  let out: string;
  let fragments: Map<string, Fragment>;

  beforeAll(async () => {
    const root = newFolder(await practice());
    out = newFolder();
    expect((await buildHere(root, out, true)).isPublished).toBe(true);
    fragments = fragmentsIn(join(out, '_site'));
  });

  test('has what pages show, by the words that patients use', () => {
    const ada = fragments.get('/providers/ada-fenwick/');
    expect(ada?.content).toMatch(/Hiking/);
    expect(ada?.meta).toMatchObject({
      title: 'Ada Fenwick',
      kind: 'person',
      role: 'Family doctor',
      monogram: 'AF',
    });
    expect(ada?.meta.terms).toMatch(/GP.*habla español/);
    expect([...fragments.keys()]).toEqual(
      expect.arrayContaining(['/', '/about/', '/locations/', '/policies/social-media/', '/providers/']),
    );
  });

  test('has no withheld word in any file of it, packed or not', () => {
    const files = [...filesIn(join(out, '_site/search'))];
    expect(files.length).toBeGreaterThan(8);
    for (const [path, bytes] of files) {
      const plain = bytes.subarray(0, 2).equals(Buffer.from([0x1f, 0x8b])) ? gunzipSync(bytes) : bytes;
      expect(plain.toString('latin1'), path).not.toMatch(/quavex/i);
    }
  });

  test('has no one who left, and no record that is being put right', () => {
    expect([...fragments.keys()].join()).not.toMatch(/bo-marlow|cy-dunmore|404|not-here|search|history/);
    const words = String(filesIn(join(out, '_site')).get('search/words.json'));
    expect(words).toMatch(/fenwick/);
    expect(words).not.toMatch(/marlow|dunmore/);
  });

  test('leaves out what stands around a page, what only paper has, and who else is listed', () => {
    const all = [...fragments.values()].map(({ content }) => content).join('\n');
    expect(all).not.toMatch(/Skip to the text|In an emergency|birchlane\.example\/social/);
    expect(fragments.get('/')?.content).not.toMatch(/Fenwick/);
    expect(fragments.get('/providers/')?.content).not.toMatch(/Fenwick/);
  });

  test('makes no word of two cells', () => {
    expect(fragments.get('/providers/ada-fenwick/')?.content).toMatch(/Languages: English, Spanish/);
  });

  test('is the same to the byte when it is built again', async () => {
    const root = newFolder(await practice());
    const again = newFolder();
    await buildHere(root, again, true);
    expect(differences(sitesIn(again), sitesIn(out)).filter((path) => path.includes('search/'))).toEqual([]);
  });

  test('has no page of Pagefind’s own widgets', () => {
    const names = [...filesIn(join(out, '_site/search/pagefind')).keys()].filter(
      (path) => !path.includes('/'),
    );
    expect(names.filter((path) => /ui|css|highlight|worker|playground/.test(path))).toEqual([]);
  });
});

test('an index made in another thread is the same to the byte; where the thread fails, so does the build', async () => {
  const page = (name: string) =>
    ({ url: `/${name}/`, layout: 'text', site: { base: '' }, search: { kind: 'page', terms: [] } }) as never;
  const files = Object.fromEntries(
    ['hours', 'parking'].map((name) => [
      `${name}/index.html`,
      `<!doctype html><html lang="en"><body><main><h1>${name}</h1><p>Open on weekdays.</p></main></body></html>`,
    ]),
  );
  const pages = [page('hours'), page('parking')];
  const [here, there] = [newFolder(files), newFolder(files)];
  await indexSite(pages, { folder: here });
  await indexSite(pages, { folder: there }, undefined, 2);
  expect(filesIn(there)).toEqual(filesIn(here));
  expect([...filesIn(there).keys()].join()).toMatch(/pf_fragment/);
  await expect(indexSite([...pages, page('gone')], { folder: there }, undefined, 2)).rejects.toThrow();
});

describe('an index in parts', () => {
  const names = Array.from({ length: 12 }, (_, at) => `person-${at}`);
  const pages = [
    ...names.map((name) => ({ url: `/${name}/`, layout: 'provider', search: { kind: 'person', terms: [] } })),
    { url: '/about/', layout: 'page', search: { kind: 'page', terms: [] } },
    {
      url: '/search/',
      layout: 'search',
      parts: ['/search/pagefind/people-1/', '/search/pagefind/people-2/'],
    },
  ].map((page) => ({ ...page, site: { base: '' } }) as unknown as PublicPage);
  const said = (text: string) =>
    `<!doctype html><html lang="en"><head><title>x</title></head><body><main><h1>x</h1><p>${text}</p></main></body></html>`;
  const files = (changed: Files = {}) => ({
    ...Object.fromEntries(
      [...names, 'about'].map((name) => [`${name}/index.html`, said(`words of ${name}`)]),
    ),
    ...changed,
  });

  /** What is kept from build to build, of which an indexing gives what the next one has. */
  const kept = new Map<string, unknown>();
  const results = {
    isEmpty: false,
    find: (key: string) => kept.get(key),
    retain() {},
    keep: (key: string, found: unknown) => void kept.set(key, JSON.parse(JSON.stringify(found))),
  };
  /** Indexes pages, while a site stands. */
  async function indexed(changed: Files = {}, standing?: string): Promise<string> {
    const folder = newFolder(files(changed));
    const site = { folder, standing: standing === undefined ? undefined : new StandingSite(standing) };
    await indexSite(pages, site, results);
    return folder;
  }
  const indexIn = (folder: string) =>
    new Map([...filesIn(folder)].filter(([path]) => path.startsWith('search/')));
  const partOf = (path: string) => /people-\d/.exec(path)?.[0] ?? 'main';
  const isSameFile = (one: string, other: string) => (path: string) =>
    existsSync(join(other, path)) && statSync(join(one, path)).ino === statSync(join(other, path)).ino;

  test('has everyone once, by the address alone, and whatever else is found in the first', async () => {
    const index = indexIn(await indexed());
    const where = new Map<string, string>();
    for (const [path, bytes] of index) {
      if (!path.endsWith('.pf_fragment')) continue;
      const { url } = JSON.parse(gunzipSync(bytes).toString().replace('pagefind_dcd', '')) as Fragment;
      expect(where.has(url)).toBe(false);
      where.set(url, partOf(path));
    }
    expect(where.get('/about/')).toBe('main');
    expect(where.size).toBe(pages.length - 1);
    expect(new Set(names.map((name) => where.get(`/${name}/`)))).toEqual(new Set(['people-1', 'people-2']));
    expect([...index.keys()].filter((path) => /pagefind\.js|wasm/.test(path)).map(partOf)).toEqual([
      'main',
      'main',
    ]);
    const words = JSON.parse(String(index.get('search/words.json'))) as string[];
    expect(words).toEqual(['words', 'person', 'about']);
  });

  test('is made anew where a page changed, put again elsewhere, and equal to one that is made at once', async () => {
    const before = await indexed();
    const changed = { 'person-3/index.html': said('something quite different') };
    const after = await indexed(changed, before);
    const others = [...indexIn(after).keys()].filter((path) => !isSameFile(after, before)(path));
    expect(new Set(others.filter((path) => path.includes('pagefind')).map(partOf))).toEqual(
      new Set([partWith(after, 'different')]),
    );
    kept.clear();
    expect(indexIn(after)).toEqual(indexIn(await indexed(changed)));
  });

  test('in several languages is the same to the byte, whenever it is made', async () => {
    const inLanguages = Object.fromEntries(
      ['en', 'es', 'fr', 'de'].map((lang) => [
        `${lang}/index.html`,
        said('Words of one page.').replace('lang="en"', `lang="${lang}"`),
      ]),
    );
    const found = ['en', 'es', 'fr', 'de'].map(
      (lang) =>
        ({
          url: `/${lang}/`,
          layout: 'page',
          site: { base: '' },
          search: { kind: 'page', terms: [] },
        }) as never,
    );
    const made = [];
    for (let turn = 0; turn < 4; turn += 1) {
      const folder = newFolder(inLanguages);
      await indexSite(found, { folder });
      made.push(indexIn(folder));
    }
    for (const one of made) expect(one).toEqual(made[0]);
    expect(String(made[0]?.get('search/pagefind/pagefind-entry.json'))).toMatch(/"de".*"en".*"es".*"fr"/);
  });

  test.each([
    ['a file of it is another', (folder: string) => writeFileSync(join(folder, aFileOf(folder)), 'other')],
    ['a file of it is gone', (folder: string) => rmSync(join(folder, aFileOf(folder)))],
    [
      'a file lies there that is none of it',
      (folder: string) => writeFileSync(join(folder, `${aFileOf(folder)}x`), 'secret'),
    ],
    ['nothing of it stands', (folder: string) => rmSync(join(folder, 'search'), { recursive: true })],
  ])('is made anew where %s', async (_, damage) => {
    const before = await indexed();
    const whole = indexIn(before);
    damage(before);
    expect(indexIn(await indexed({}, before))).toEqual(whole);
  });

  const aFileOf = (folder: string) =>
    [...indexIn(folder).keys()].find((path) => /people-1\/fragment\//.test(path)) ?? '';
  const partWith = (folder: string, word: string) => {
    const found = [...indexIn(folder)].find(
      ([path, bytes]) => path.endsWith('.pf_fragment') && gunzipSync(bytes).toString().includes(word),
    );
    return partOf(found?.[0] ?? '');
  };
});

describe('the audit of an index', () => {
  const page = {
    url: '/providers/ada/',
    layout: 'provider',
    site: { base: '' },
    search: { kind: 'person', terms: [] },
  };
  const said = (text: string) =>
    `<!doctype html><html lang="en"><head><title>Ada</title></head><body><main><h1>Ada</h1><p>${text}</p></main></body></html>`;

  /** What is found in an index made of a page that says this, beside a page that doesn't. */
  async function leaksOf(text: string): Promise<string[]> {
    const folder = newFolder({ 'providers/ada/index.html': said(text) });
    await indexSite([page as unknown as PublicPage], { folder });
    writeFileSync(join(folder, 'providers/ada/index.html'), said('Nothing of the kind.'));
    const audits = await newAudits();
    const { findings } = await audits
      .of({
        folder,
        audience: 'public',
        mayShow: { everywhere: [], ofPerson: new Map() },
        withheld: [
          new Withheld('Quavexing', { person: 'ada', place: 'bio' }),
          new Withheld('Sails a quavexed little boat', { person: 'bo', place: 'bio' }),
        ],
        pages: new Map([['providers/ada/index.html', { person: 'ada', source: 'content/providers/ada.md' }]]),
        siteUrl: 'https://birchlane.example',
        permalinks: [],
      })
      .end();
    rmSync(folder, { recursive: true });
    return findings.filter(({ rule }) => rule === 'site/no-leak').map(({ message }) => message);
  }

  test('finds a withheld word on the person’s own page, and a withheld sentence on any', async () => {
    const own = await leaksOf('She likes quavexing at night.');
    expect(own.join()).toMatch(/search\/pagefind\/fragment\/en_\w+\.pf_fragment/);
    const others = await leaksOf('Bo sails a quavexed little boat.');
    expect(others.join()).toMatch(/search\/pagefind\/fragment/);
  });

  test('finds nothing where nothing is withheld', async () => {
    expect(await leaksOf('She likes tea.')).toEqual([]);
  });
});

test('a practice with nothing to find is built all the same', async () => {
  const root = await approvedFolder({ [BIO]: bio({ name: 'Ada Fenwick', status: 'draft' }) });
  const out = newFolder();
  const { isPublished } = await buildHere(root, out);
  expect(isPublished).toBe(true);
  expect([...fragmentsIn(join(out, '_site')).keys()].join()).not.toMatch(/fenwick/);
});
