import {
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Withheld } from '#schema/withheld.ts';
import { readSiteFile, type SiteFile } from '#standing/site-file.ts';
import { MemoryResults } from '../../test/memory-results.ts';
import { Audit, type AuditInput } from './audit.ts';
import { FileAudit } from './file-audit.ts';
import { amara, ben, html, nobodys, OWN } from './fixture.ts';
import * as reader from './reader.ts';

let folder = '';
let results = new MemoryResults();
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doorplate-earlier-'));
  results = new MemoryResults();
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

interface Given {
  readonly withheld?: readonly Withheld[];
  readonly published?: Readonly<Record<string, readonly string[]>>;
  readonly pages?: AuditInput['pages'];
  readonly siteUrl?: string;
  readonly read?: AuditInput['read'];
}

const PAGES: AuditInput['pages'] = new Map([[OWN, { person: 'amara-osei' }]]);

/** Audits the folder as a build does that is published; gives what was found, and which files were looked at for it. */
async function build(given: Given) {
  const { withheld = [], published = {}, pages = PAGES, siteUrl = 'https://x.example', read } = given;
  const look = vi.spyOn(FileAudit.prototype, 'file');
  const { findings, manifest } = await new Audit(() => undefined, {
    folder,
    audience: 'public',
    withheld,
    mayShow: { everywhere: [], ofPerson: new Map(Object.entries(published)) },
    pages,
    siteUrl,
    permalinks: [],
    results,
    ...(read === undefined ? {} : { read }),
  }).end();
  results.save();
  const looked = look.mock.calls.map(([{ path }]) => path);
  look.mockRestore();
  return { found: findings.map(({ rule, file }) => [rule, file]), looked, files: manifest.length };
}

const LEAK = ['site/no-leak', '_site/about.html'];
const OTHER = nobodys('an old remark of ours');
const DOGS = amara('two rescue dogs');
const page = (text: string) => html(`<main><h1>About</h1><p>${text}</p></main>`);
const links = '<a href="/about.html">About</a>';

beforeEach(() => {
  put('about.html', page('Here live two rescue dogs.'));
  put('index.html', page(`Welcome. ${links}`));
  put(OWN, page('I listen.'));
});

test('what was clean and still is clean is not looked at again', async () => {
  const first = await build({ withheld: [OTHER] });
  expect(first).toEqual({ found: [], looked: ['about.html', 'index.html', OWN], files: 3 });
  expect(await build({ withheld: [OTHER] })).toEqual({ found: [], looked: [], files: 3 });
  put('index.html', page('Welcome!'));
  expect((await build({ withheld: [OTHER] })).looked).toEqual(['index.html']);
});

describe('a leak is found although nothing of the file has changed, where', () => {
  test('what stands in it is withheld now', async () => {
    await build({ withheld: [OTHER] });
    const later = await build({ withheld: [OTHER, DOGS] });
    expect(later).toEqual({ found: [LEAK], looked: ['about.html'], files: 3 });
    // It was looked for since, and is still there.
    expect((await build({ withheld: [OTHER, DOGS] })).found).toEqual([LEAK]);
  });

  test('it was withheld once, then not, and is again', async () => {
    put('about.html', page('Here live cats.'));
    await build({ withheld: [OTHER, DOGS] });
    put('about.html', page('Here live two rescue dogs.'));
    await build({ withheld: [OTHER] });
    expect((await build({ withheld: [OTHER, DOGS] })).found).toEqual([LEAK]);
  });

  test('somebody had published the same words, and hasn’t any more', async () => {
    const withheld = [DOGS];
    const published = { 'ben-ito': ['two rescue dogs'] };
    expect((await build({ withheld, published })).found).toEqual([]);
    expect(await build({ withheld, published })).toMatchObject({ found: [], looked: [] });
    expect((await build({ withheld, published: { 'ben-ito': ['two dogs'] } })).found).toEqual([LEAK]);
  });

  test('somebody else publishes these words now, and whose page it is doesn’t any more', async () => {
    put(OWN, page('Here live two rescue dogs.'));
    const withheld = [DOGS];
    const words = ['two rescue dogs'];
    expect((await build({ withheld, published: { 'amara-osei': words } })).found).toEqual([]);
    const later = await build({ withheld, published: { 'amara-osei': [], 'ben-ito': words } });
    expect(later.found).toEqual([['site/no-leak', `_site/${OWN}`]]);
  });

  test('it is somebody’s page now, and a word of theirs stands in it', async () => {
    put('about.html', page('Hiking.'));
    const withheld = [ben('Hiking')];
    expect((await build({ withheld })).found).toEqual([]);
    const pages = new Map([...PAGES, ['about.html', { person: 'ben-ito' }]]);
    expect((await build({ withheld, pages })).found).toEqual([LEAK]);
  });

  test('nothing at all was sought before', async () => {
    expect((await build({})).looked).toHaveLength(3);
    expect((await build({})).looked).toEqual([]);
    expect((await build({ withheld: [DOGS] })).found).toEqual([LEAK]);
  });
});

test('whatever is withheld and published from build to build, the same is found as without earlier builds', async () => {
  put(OWN, page('Here live two rescue dogs, and an old remark of ours.'));
  const withheld = fc.subarray([
    OTHER,
    DOGS,
    ben('two rescue dogs'),
    amara('I listen'),
    nobodys('rescue dogs'),
  ]);
  const words = fc.subarray(['two rescue dogs', 'Here live two rescue dogs', 'an old remark of ours']);
  const published = fc.record({ 'amara-osei': words, 'ben-ito': words });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ withheld, published }), { minLength: 2, maxLength: 5 }),
      async (builds) => {
        results = new MemoryResults();
        for (const given of builds) {
          const later = await build(given);
          const { kept } = results;
          results = new MemoryResults();
          expect(later.found).toEqual((await build(given)).found);
          results.kept = kept;
        }
      },
    ),
    { numRuns: 40 },
  );
});

test('a file that was read already is known without its bytes, as long as nothing was done to it', async () => {
  await build({ withheld: [OTHER] });
  const paths = ['about.html', 'index.html', OWN];
  const read = new Map(paths.map((path) => [path, readSiteFile(join(folder, path)) as SiteFile]));
  const reading = vi.spyOn(reader, 'readEntry');
  expect(await build({ withheld: [OTHER], read })).toEqual({ found: [], looked: [], files: 3 });
  expect(reading).not.toHaveBeenCalled();
  const { atime, mtime } = statSync(join(folder, 'about.html'));
  put('about.html', page('Here live 2 rescued cats.'));
  utimesSync(join(folder, 'about.html'), atime, mtime);
  const cats = amara('2 rescued cats');
  expect(await build({ withheld: [OTHER, cats], read })).toMatchObject({
    found: [LEAK],
    looked: ['about.html'],
  });
  expect(reading).toHaveBeenCalled();
  reading.mockRestore();
});

test('a file in which something was found is looked at each time', async () => {
  put('about.html', page('<img src="https://x.example/a.png" alt="">'));
  const found = [['site/no-third-party-request', '_site/about.html']];
  const withheld = [OTHER];
  expect((await build({ withheld, siteUrl: 'https://y.example' })).found).toEqual(found);
  expect(await build({ withheld, siteUrl: 'https://y.example' })).toMatchObject({
    found,
    looked: ['about.html'],
  });
});

test('what addresses mean is part of what is known: with another address of the site all is looked at', async () => {
  await build({ withheld: [OTHER] });
  expect((await build({ withheld: [OTHER], siteUrl: 'https://y.example' })).looked).toHaveLength(3);
});

test('a file in which each part is somebody’s is looked at each time', async () => {
  put('all.json', '[]');
  const pages: AuditInput['pages'] = new Map([...PAGES, ['all.json', { shares: [] }]]);
  await build({ withheld: [OTHER] });
  expect((await build({ withheld: [OTHER], pages })).looked).toEqual(['all.json']);
  expect((await build({ withheld: [OTHER], pages })).looked).toEqual(['all.json']);
});

test('a link that came in the place of an empty file is told of', async () => {
  put('empty.txt', '');
  expect((await build({ withheld: [OTHER] })).found).toEqual([]);
  unlinkSync(join(folder, 'empty.txt'));
  symlinkSync(join(folder, 'about.html'), join(folder, 'empty.txt'));
  expect((await build({ withheld: [OTHER] })).found).toEqual([['site/no-leak', '_site/empty.txt']]);
});

test('a link to a page that is gone is told of, though the page that has it is known', async () => {
  await build({ withheld: [OTHER] });
  unlinkSync(join(folder, 'about.html'));
  const later = await build({ withheld: [OTHER] });
  expect(later).toEqual({ found: [['site/no-broken-link', '_site/index.html']], looked: [], files: 2 });
});

test('files of another series are not known, though all else is the same', async () => {
  await build({ withheld: [OTHER] });
  const first = results.kept;
  results = new MemoryResults();
  await build({ withheld: [OTHER, DOGS] });
  // What was sought in the second, with the files of the first.
  results.kept = new Map([...first, ...results.kept]);
  expect((await build({ withheld: [OTHER, DOGS] })).found).toEqual([LEAK]);
});

test('nothing that is kept has a withheld word in it that the site has not', async () => {
  await build({ withheld: [nobodys('grumbling walrus'), amara('Zorblat')] });
  const all = JSON.stringify([...results.kept]).toLowerCase();
  expect(/walrus|zorblat/.test(all)).toBe(false);
  expect(all).toContain('about.html');
});
