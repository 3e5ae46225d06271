// What a build leaves for the next saves work, and nothing else: what it says is believed only where it must be so.
import {
  appendFileSync,
  cpSync,
  readdirSync,
  readFileSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type BuildResult, buildSites } from '../src/cli/build.ts';
import { cacheOf } from '../src/stage.ts';
import { differences, filesIn, newFolder, sitesIn, writeFiles } from './folder.ts';
import { approved, BIO, bio, littlePractice } from './little-practice.ts';
import { type Files, TODAY } from './practice.ts';

const BEES = 'three hives of calm bees';
const ABOUT = 'content/pages/about.md';
/** Somebody's interests, which somebody may show or not. */
const liking = (thing: string) =>
  bio({ name: 'Ada Fenwick', personal: `{ interests: { says: [${thing}], consent: 2026-05-04 } }` });

let root = '';
let out = '';
let files: Files = {};
let whole: Record<string, string> = {};
beforeAll(async () => {
  files = await approved(littlePractice({ [BIO]: liking(BEES) }));
  root = newFolder(files);
  out = newFolder();
  expect(await build()).toMatchObject({ isPublished: true, held: new Set() });
  whole = sitesIn(out);
}, 120_000);

function build(
  more: { today?: string; hold?: boolean; into?: string; many?: number } = {},
): Promise<BuildResult> {
  const { today = TODAY, hold = false, into = out, ...rest } = more;
  return buildSites({
    place: { root, today, now: new Date(`${today}T12:00:00Z`) },
    out: into,
    hold,
    ...rest,
  });
}

describe('sites that stand as they would be made', () => {
  test('are left as they are, and the same problems are told', async () => {
    const fresh = newFolder();
    const first = await build({ into: fresh });
    const { isUnchanged, ...later } = await build();
    expect([isUnchanged, first.isUnchanged]).toEqual([true, undefined]);
    expect(later).toMatchObject(first);
    expect(differences(sitesIn(out), sitesIn(fresh))).toEqual([]);
  });

  test.each<[string, () => void]>([
    ['a file is another by one byte', () => appendFileSync(join(out, '_site/index.html'), ' ')],
    ['a file is missing', () => unlinkSync(join(out, '_staff/front-desk.html'))],
    ['a file was added', () => writeFiles(out, { '_site/notes.txt': 'Ours.' })],
    ['one of them is gone', () => rmSync(join(out, '_staff'), { recursive: true })],
  ])('are made again where %s', async (_, spoil) => {
    spoil();
    expect((await build()).isUnchanged).toBeUndefined();
    expect(differences(sitesIn(out), whole)).toEqual([]);
    expect((await build()).isUnchanged).toBe(true);
  });

  test('are made again on another day, with another option, and of other files', async () => {
    expect((await build({ today: '2026-11-22' })).isUnchanged).toBeUndefined();
    expect((await build({ today: '2026-11-22', hold: true })).isUnchanged).toBeUndefined();
    writeFiles(root, { [ABOUT]: `${String(files[ABOUT])}\nAnd for longer.\n` });
    expect((await build()).isUnchanged).toBeUndefined();
    writeFiles(root, files);
    expect((await build()).isUnchanged).toBeUndefined();
    expect(differences(sitesIn(out), whole)).toEqual([]);
  });
});

test('a page that was clean is refused as soon as somebody withholds what it says', async () => {
  const page = `---\ntitle: About us\n---\nIn the yard are two very old donkeys.\n`;
  writeFiles(root, { [ABOUT]: page });
  expect((await build()).isPublished).toBe(true);
  writeFiles(root, { [BIO]: liking('two very old donkeys') });
  for (const into of [out, out, newFolder()]) {
    const { isPublished, diagnostics } = await build({ into });
    expect(isPublished).toBe(false);
    const leaks = diagnostics.filter(({ rule }) => rule === 'site/no-leak').map(({ file }) => file);
    expect(leaks).toContain(ABOUT);
  }
  writeFiles(root, files);
});

describe('a site that was read ahead', () => {
  const names = () =>
    ['_site', '_staff'].flatMap((site) =>
      readdirSync(join(out, site), { recursive: true, encoding: 'utf8' }),
    );

  test('is made again with what is new, and nothing else is another', async () => {
    await build();
    writeFiles(root, { [ABOUT]: `${String(files[ABOUT])}\nAnd for longer.\n` });
    await build({ many: 0 });
    const fresh = newFolder();
    await build({ into: fresh });
    expect(differences(sitesIn(out), sitesIn(fresh))).toEqual([]);
    writeFiles(root, files);
    await build({ many: 0 });
    expect(differences(sitesIn(out), whole)).toEqual([]);
  });

  test('leaves no folder with the name of somebody who has left', async () => {
    await build({ many: 0 });
    expect(names().join('\n')).toContain('ada-fenwick');
    unlinkSync(join(root, BIO));
    expect((await build({ many: 0, hold: true })).isPublished).toBe(true);
    expect(names().join('\n')).not.toContain('ada-fenwick');
    writeFiles(root, files);
  });

  test('leaves nothing of a build that is refused', async () => {
    await build();
    writeFiles(root, { [BIO]: 'no bio' });
    expect((await build({ many: 0 })).isPublished).toBe(false);
    expect(readdirSync(join(out, '.doorplate/builds'))).toEqual([]);
    expect(differences(sitesIn(out), whole)).toEqual([]);
    writeFiles(root, files);
  });
});

describe('what is kept', () => {
  const results = () => join(cacheOf(out), 'results');

  test('is of no use to another practice, though every name is the same', async () => {
    await build();
    const other = newFolder();
    cpSync(cacheOf(out), cacheOf(other), { recursive: true });
    cpSync(join(out, '_site'), join(other, '_site'), { recursive: true });
    writeFiles(root, { [BIO]: liking('two very old donkeys') });
    expect(await build({ into: other })).toMatchObject({ isPublished: true });
    const fresh = newFolder();
    await build({ into: fresh });
    expect(differences(sitesIn(other), sitesIn(fresh))).toEqual([]);
    writeFiles(root, files);
  });

  test('is ignored where it is damaged, whatever of it', async () => {
    for (const [path, bytes] of filesIn(results()))
      writeFileSync(
        join(results(), path),
        bytes.map((byte, at) => (at % 50 === 49 ? byte ^ 4 : byte)),
      );
    expect((await build()).isUnchanged).toBeUndefined();
    expect(differences(sitesIn(out), whole)).toEqual([]);
  });

  test('is of the sites that went out, and not of those before a page was held', async () => {
    const held = '---\ntitle: The quarry\n---\nIt is [near](/nowhere/).\n';
    const root = newFolder({ ...files, 'content/pages/quarry.md': held });
    const out = newFolder();
    const place = { root, today: TODAY, now: new Date(`${TODAY}T12:00:00Z`) };
    const built = await buildSites({ place, out, hold: true });
    expect(built).toMatchObject({ isPublished: true, held: new Set(['content/pages/quarry.md']) });
    const texts = ['files', 'pages'].map((name) => readFileSync(join(cacheOf(out), 'results', name), 'utf8'));
    expect(texts.join('\n')).toContain('about');
    expect(texts.join('\n')).not.toContain('nowhere');
  });

  test('has no word of somebody any more once a build without them is done', async () => {
    writeFiles(root, { [BIO]: liking('two very old donkeys') });
    await build();
    const texts = [...filesIn(results()).values()].map(String).join('\n');
    expect(/bees|donkeys/.test(texts)).toBe(false);
    expect(texts).toContain('ada-fenwick');
    unlinkSync(join(root, BIO));
    await build({ hold: true });
    expect([...filesIn(cacheOf(out)).values()].map(String).join('\n')).not.toContain('ada-fenwick');
  });
});
