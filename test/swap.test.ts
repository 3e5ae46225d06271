// Whatever happens to a build, what stands is a whole pair of sites: the earlier one or the new one.
import { existsSync, lstatSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { renderPages } from '#render';
import { buildSites } from '../src/cli/build.ts';
import { compileAt } from '../src/cli/practice.ts';
import { publish } from '../src/publish.ts';
import { newStage } from '../src/stage.ts';
import { differences, newFolder, sitesIn, writeFiles } from './folder.ts';
import { approved, approvedFolder, BIO, bio, buildHere, littlePractice } from './little-practice.ts';
import { TODAY } from './practice.ts';
import { outcomeOf, startDoorplate } from './terminal.ts';

/** Builds into the root itself, as `doorplate build` does without --out. */
function buildLinked(root: string) {
  return buildSites({ place: { root, today: TODAY, now: new Date() }, out: undefined, hold: false });
}

/** Builds that are kept besides the one in use. */
function leftOvers(root: string): string[] {
  const builds = join(root, '.doorplate/builds');
  return existsSync(builds) ? readdirSync(builds) : [];
}

beforeEach(() => {
  vi.stubEnv('CI', '');
  vi.stubEnv('CONTEXT', undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const MORE = { 'content/pages/more.md': '---\ntitle: More\n---\nMore words.\n' };

describe('on a person’s own computer', () => {
  test('both sites lead through one link, so that they change at once', async () => {
    const root = await approvedFolder();
    expect(await buildLinked(root)).toMatchObject({ isPublished: true });
    for (const name of ['_site', '_staff']) expect(lstatSync(join(root, name)).isSymbolicLink()).toBe(true);
    const first = sitesIn(root);
    expect(Object.keys(first)).toEqual(expect.arrayContaining(['_site/index.html', '_staff/index.html']));
    writeFiles(root, MORE);
    expect(await buildLinked(root)).toMatchObject({ isPublished: true });
    expect(Object.keys(sitesIn(root))).toContain('_site/more/index.html');
    expect(leftOvers(root)).toHaveLength(1);
  });

  test('a page that no source owns any more is gone after the next build', async () => {
    const root = await approvedFolder(MORE);
    await buildLinked(root);
    expect(Object.keys(sitesIn(root))).toContain('_site/more/index.html');
    rmSync(join(root, 'content/pages/more.md'));
    await buildLinked(root);
    const after = sitesIn(root);
    expect(Object.keys(after)).not.toContain('_site/more/index.html');
    expect(Object.values(after).join('')).not.toContain('/more/');
  });

  test('a build that fails leaves the earlier pair as it was, and nothing beside it', async () => {
    const root = await approvedFolder();
    await buildLinked(root);
    const before = sitesIn(root);
    const failing = {
      'while reading': { 'content/pages/bad.md': '---\ntitle: "open\n---\n' },
      'in the audit': { 'content/pages/bad.md': '---\ntitle: Bad\n---\nSee [this](/nowhere/).\n' },
      'in the audit of the staff site': {
        'content/pages/bad.md': '---\ntitle: Fine\n---\n',
        'content/handbook/bad.md': '---\ntitle: Bad\n---\nSee [this](/handbook/nowhere/).\n',
      },
    };
    for (const [when, files] of Object.entries(failing)) {
      writeFiles(root, files);
      expect(await buildLinked(root), when).toMatchObject({ isPublished: false });
      expect(differences(sitesIn(root), before), when).toEqual([]);
      expect(leftOvers(root), when).toHaveLength(1);
    }
  });

  test('real folders of an earlier build, and links of somebody’s own, give way', async () => {
    const root = await approvedFolder();
    expect(await buildHere(root, root)).toMatchObject({ isPublished: true });
    expect(lstatSync(join(root, '_site')).isSymbolicLink()).toBe(false);
    await buildLinked(root);
    expect(lstatSync(join(root, '_site')).isSymbolicLink()).toBe(true);
    const elsewhere = newFolder({ 'mine.txt': 'mine' });
    rmSync(join(root, '_site'));
    symlinkSync(elsewhere, join(root, '_site'));
    await buildLinked(root);
    expect(Object.keys(sitesIn(root))).toContain('_site/index.html');
    expect(readdirSync(elsewhere)).toEqual(['mine.txt']);
    await buildHere(root, root);
    expect(lstatSync(join(root, '_site')).isSymbolicLink()).toBe(false);
    expect(Object.keys(sitesIn(root))).toContain('_site/index.html');
  });
});

describe('elsewhere', () => {
  test('--out writes real folders and leaves the root alone', async () => {
    const root = await approvedFolder();
    const out = newFolder();
    await buildHere(root, join(out, 'deep/inside'));
    for (const name of ['_site', '_staff'])
      expect(lstatSync(join(out, 'deep/inside', name)).isDirectory()).toBe(true);
    expect(readdirSync(root).sort()).toEqual(['_data', 'content']);
  });

  test('CI writes real folders, because hosts copy them', async () => {
    vi.stubEnv('CI', 'true');
    const root = await approvedFolder();
    await buildLinked(root);
    for (const name of ['_site', '_staff']) expect(lstatSync(join(root, name)).isDirectory()).toBe(true);
    const first = sitesIn(root);
    writeFiles(root, { 'content/pages/bad.md': '---\ntitle: Bad\n---\nSee [this](/nowhere/).\n' });
    expect(await buildLinked(root)).toMatchObject({ isPublished: false });
    expect(differences(sitesIn(root), first)).toEqual([]);
    rmSync(join(root, 'content/pages/bad.md'));
    rmSync(join(root, 'content/pages/about.md'));
    await buildLinked(root);
    expect(Object.keys(sitesIn(root))).not.toContain('_site/about/index.html');
    expect(leftOvers(root)).toEqual([]);
  });

  test('what stands in the way of a folder is put aside', async () => {
    const root = await approvedFolder();
    const out = newFolder();
    mkdirSync(join(out, '_site/old'), { recursive: true });
    writeFileSync(join(out, '_site/old/index.html'), 'old');
    await buildHere(root, out);
    expect(Object.keys(sitesIn(out))).not.toContain('_site/old/index.html');
  });
});

describe('two builds at once', () => {
  test('that know different things leave what the later one knows, whichever is done first', async () => {
    const root = await approvedFolder(MORE);
    const earlier = new Date();
    // The earlier one has read everything, and then takes its time.
    const { built } = await compileAt({ root, today: TODAY, now: earlier });
    if (built === undefined) throw new Error('The practice can’t be read.');
    rmSync(join(root, 'content/pages/more.md'));
    expect(await buildLinked(root)).toMatchObject({ isPublished: true });
    const stage = newStage(root, true, earlier);
    await publish(built, { root, stage, renderPublic: renderPages, stays: () => false, timed: () => {} });
    await stage.discard();
    expect(Object.keys(sitesIn(root))).not.toContain('_site/more/index.html');
    expect(leftOvers(root)).toHaveLength(1);
  });

  test('do not let a clock that was set back keep a new one from standing', async () => {
    const root = await approvedFolder(MORE);
    const stage = newStage(root, true, new Date(Date.now() + 86_400_000));
    for (const folder of [stage.site, stage.staff]) writeFiles(folder, { 'more/index.html': 'tomorrow' });
    await stage.swap();
    expect(Object.keys(sitesIn(root))).toContain('_site/more/index.html');
    rmSync(join(root, 'content/pages/more.md'));
    expect(await buildLinked(root)).toMatchObject({ isPublished: true });
    expect(Object.keys(sitesIn(root))).not.toContain('_site/more/index.html');
  });

  test('into one root leave one whole pair', async () => {
    const root = await approvedFolder();
    await Promise.all(
      [1, 2].map(() =>
        outcomeOf(startDoorplate(['build', '--today', TODAY], { cwd: root })).then(({ status, stderr }) =>
          expect(status, stderr).toBe(0),
        ),
      ),
    );
    const both = sitesIn(root);
    const alone = newFolder();
    await buildHere(root, alone);
    expect(differences(both, sitesIn(alone))).toEqual([]);
  });

  test('into one --out leave one whole pair', async () => {
    const root = newFolder(
      await approved(littlePractice({ [BIO]: bio({ name: 'Ada Fenwick', approach: 'Slowly and well.' }) })),
    );
    const out = newFolder();
    await Promise.all(
      [1, 2].map(() =>
        outcomeOf(startDoorplate(['build', '--today', TODAY, '--out', out], { cwd: root })).then(
          ({ status, stderr }) => expect(status, stderr).toBe(0),
        ),
      ),
    );
    const alone = newFolder();
    await buildHere(root, alone);
    expect(differences(sitesIn(out), sitesIn(alone))).toEqual([]);
  });
});

/** Reads both sites as fast as it can, in a thread of its own, until it is told to stop. */
const READER = `
const { parentPort, workerData: { root, stop } } = require('node:worker_threads');
const { readFileSync, readlinkSync } = require('node:fs');
const seen = { reads: 0, whole: 0, mixed: 0, apart: 0, lost: 0 };
const flag = new Int32Array(stop);
const text = (path) => readFileSync(root + '/' + path, 'utf8');
const tried = (read) => { try { return read(); } catch { return undefined; } };
const link = () => readlinkSync(root + '/.doorplate/current');
while (Atomics.load(flag, 0) === 0) {
  const before = link();
  // By name, as people do; a build that is swept away between finding a file and opening it is found anew.
  const [site, staff] = ['_site/index.html', '_staff/index.html'].map(
    (path) => tried(() => text(path)) ?? tried(() => text(path)) ?? tried(() => text(path)),
  );
  const after = link();
  seen.reads += 1;
  if (site === undefined || staff === undefined) seen.lost += 1;
  else if (site === staff) seen.whole += 1;
  else if (before === after) seen.mixed += 1;
  else seen.apart += 1;
  // By the one link: both are of one build, or it is gone.
  const pair = ['_site', '_staff'].map((name) => tried(() => text('.doorplate/' + before + '/' + name + '/index.html')));
  if (pair[0] !== undefined && pair[1] !== undefined && pair[0] !== pair[1]) seen.mixed += 1;
}
parentPort.postMessage(seen);
`;

test('who reads both sites while they are swapped sees one pair, unless the swap falls between the two', async () => {
  const root = newFolder();
  const swap = (text: string, at: number) => {
    const stage = newStage(root, true, new Date(at));
    for (const folder of [stage.site, stage.staff]) writeFiles(folder, { 'index.html': text });
    return stage.swap();
  };
  await swap('0', 1);
  const stop = new Int32Array(new SharedArrayBuffer(4));
  const reader = new Worker(READER, { eval: true, workerData: { root, stop: stop.buffer } });
  const seen = new Promise<Record<string, number>>((resolve, reject) => {
    reader.once('message', resolve).once('error', reject);
  });
  await new Promise((resolve) => reader.once('online', resolve));
  for (let round = 1; round <= 100; round += 1) {
    await swap(String(round), 1 + round);
    // Lets the reader look at what stands, too.
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  Atomics.store(stop, 0, 1);
  const { reads = 0, ...counts } = await seen;
  expect(reads).toBeGreaterThan(20);
  expect(counts).toMatchObject({ mixed: 0, lost: 0 });
  expect(counts.whole).toBeGreaterThan(0);
});
