import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Search, Withheld } from '#schema/withheld.ts';
import type { AuditInput } from '../audit.ts';
import { FileAudit } from '../file-audit.ts';
import { listFolder } from '../reader.ts';
import { siteRules } from '../rules/index.ts';
import { Helpers, helpersFor, readyToHelp, type Sent } from './helpers.ts';
import { help } from './thread.ts';
import { newJob, sharing, work } from './work.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doorplate-threads-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A job of as many files, of which the first holds what is withheld. */
async function job(count: number) {
  for (let at = 0; at < count; at++)
    await writeFile(
      join(folder, `${String(at).padStart(4, '0')}.txt`),
      at === 0 ? 'Two rescue dogs' : `${at}`,
    );
  const input: AuditInput = {
    folder,
    audience: 'public',
    withheld: [new Withheld('Two rescue dogs', { person: '', place: 'a.md pets' })],
    mayShow: { everywhere: [], ofPerson: new Map() },
    pages: new Map(),
    siteUrl: 'https://x.example',
    permalinks: [],
  };
  return newJob(input, new Search(input.withheld), sharing(folder, listFolder(folder)));
}

/** Of 70 files a twentieth is taken at once. */
const FROM_70 = Array.from({ length: 18 }, (_, at) => at * 4);

test('helpers are worth starting on a large site, and no more than there are processors', () => {
  const many = 4_000_000;
  expect([0, many - 1, many, 10 * many].map((bytes) => helpersFor(bytes, 3))).toEqual([0, 0, 2, 2]);
  expect([helpersFor(many, 64), helpersFor(many, 1)]).toEqual([3, 0]);
});

test('a job is plain data with no withheld value in it', async () => {
  const one = await job(2);
  expect(Object.keys(one).sort()).toEqual(['entries', 'folder', 'isTracing', 'next', 'search', 'site']);
  expect(Object.keys(one.site).sort()).toEqual(['audience', 'mayShow', 'pages', 'permalinks', 'siteUrl']);
  expect(structuredClone(one)).toEqual(one);
});

test('a helper looks at every file, sends what it found in pieces, and says when none is left', async () => {
  const sent: Sent[] = [];
  await help(await job(70), (one) => sent.push(one));
  expect(sent.pop()).toBeUndefined();
  expect(sent.map((one) => one && [one.from, one.files.length])).toEqual(
    FROM_70.map((from) => [from, Math.min(4, 70 - from)]),
  );
  expect(sent[0]?.files[0]?.findings.map(({ rule }) => rule)).toEqual(['site/no-leak']);
  expect(sent[0]?.files[1]?.findings).toEqual([]);
});

test('two that work at once share the files, and wait for each other in between', async () => {
  const shared = await job(70);
  const audit = () => new FileAudit(shared.site, new Search(shared.search), siteRules);
  const seen: [who: string, from: number][] = [];
  await Promise.all(['a', 'b'].map((who) => work(audit(), shared, (from) => seen.push([who, from]))));
  expect(seen.map(([, from]) => from).sort((a, b) => a - b)).toEqual(FROM_70);
  expect(new Set(seen.map(([who]) => who)).size).toBe(2);
});

test('threads find what this one finds, and a thread that ends too early is a failure', async () => {
  const helpers = new Helpers(2);
  const found: number[] = [];
  await helpers.work(await job(70), (from, files) => found.push(from, files.length));
  expect(found.reduce((sum, one) => sum + one, 0)).toBe(FROM_70.reduce((sum, from) => sum + from, 70));
  await helpers.end();
  const early = new Helpers(1);
  await early.end();
  await expect(early.work(await job(1), () => {})).rejects.toThrow(
    'The audit could not be finished: a thread of it failed. Nothing goes out unchecked.',
  );
});

test('none is no failure', async () => {
  const helpers = new Helpers(0);
  await helpers.work(await job(1), () => {});
  await expect(helpers.end()).resolves.toBeUndefined();
});

test('threads that began before they were needed do the same work', async () => {
  readyToHelp(2);
  readyToHelp(2);
  const helpers = new Helpers(2);
  const found: number[] = [];
  await helpers.work(await job(70), (from, files) => found.push(from, files.length));
  expect(found.reduce((sum, one) => sum + one, 0)).toBe(FROM_70.reduce((sum, from) => sum + from, 70));
  await helpers.end();
});

test('two jobs at once are done one after the other, and one of which nothing is left isn’t begun', async () => {
  const helpers = new Helpers(1);
  const whose: string[] = [];
  const first = await job(70);
  const one = helpers.work(first, () => whose.push('first'));
  const other = await job(70);
  const two = helpers.work(other, () => whose.push('second'));
  await Promise.all([one, two, helpers.work(first, () => whose.push('third'))]);
  expect(whose).toEqual([...Array(18).fill('first'), ...Array(18).fill('second')]);
  await helpers.end();
});
