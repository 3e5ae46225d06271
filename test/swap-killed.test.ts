// A build that is killed at any of many moments leaves the pair of sites that stood, or the new one, whole.
import { createHash } from 'node:crypto';
import { readdirSync, rmSync, watch } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { newFolder, sitesIn, writeFiles } from './folder.ts';
import { approved, BIO, bio, littlePractice } from './little-practice.ts';
import { type Files, TODAY } from './practice.ts';
import { doorplate, type Outcome, outcomeOf, startDoorplate } from './terminal.ts';

const ROUNDS = Number(process.env.DOORPLATE_KILLS ?? 16);
/** As many run at a time, each in a root of its own. */
const LANES = 2;
/** So many of a lane's builds must have died before the swap, and after it, for the test to have looked. */
const ENOUGH = { old: Math.ceil(ROUNDS / LANES / 4), new: 2 };
/** A busy machine moves the moments: a lane goes on until it has enough of both, up to here. */
const MOST_ROUNDS = (ROUNDS / LANES) * 4;

/** Two practices whose sites differ on nearly every page. */
const VERSIONS: Files[] = ['One', 'Two'].map((name) => ({
  '_data/practice.yaml': String(littlePractice()['_data/practice.yaml']).replace(
    'Birch Lane',
    `Birch Lane ${name}`,
  ),
}));

let files: Files;
beforeAll(async () => {
  const picture = await sharp({ create: { width: 300, height: 300, channels: 3, background: '#3366cc' } })
    .jpeg()
    .toBuffer();
  files = await approved(
    littlePractice({
      [BIO]: bio({
        name: 'Ada Fenwick',
        photo: '{ src: ada.jpg, alt: Ada at the window, consent: 2026-05-04 }',
      }),
      'content/providers/ada.jpg': picture,
    }),
  );
});

/** Both sites, whole, as one digest; the same bytes are the same digest wherever they stand. */
function pairIn(root: string): string {
  const digest = createHash('sha256');
  for (const [path, text] of Object.entries(sitesIn(root)))
    digest.update(`${path}\0${text.length}\0${text}\0`);
  return digest.digest('hex');
}

/** A moment at which a build is to be killed: so many milliseconds after something is seen of it. */
interface Moment {
  readonly after: 'start' | 'stage' | 'link';
  readonly wait: number;
}

/** How long an undisturbed build takes from there to its end, in milliseconds. */
type Pace = Readonly<Record<Moment['after'], number>>;

/** Starts a build and calls back when something is seen of it. */
async function building(
  root: string,
  seen: (what: Moment['after'], kill: () => void) => void,
): Promise<Outcome> {
  const child = startDoorplate(['build', '--today', TODAY], { cwd: root });
  const kill = () => {
    child.kill('SIGKILL');
  };
  const once = new Set<string>();
  const tell = (what: Moment['after']) => {
    if (!once.has(what)) seen(what, kill);
    once.add(what);
  };
  // The next link is made when everything else is done; its name has the number of the process.
  const home = watch(join(root, '.doorplate'), (_, name) => {
    if (name?.startsWith('current')) tell('link');
  });
  const builds = watch(join(root, '.doorplate/builds'), () => tell('stage'));
  tell('start');
  try {
    return await outcomeOf(child);
  } finally {
    home.close();
    builds.close();
  }
}

/** A tenth of the moments fall anywhere, the others where something is written; half of all into the swap itself. */
function momentOf(round: number, pace: Pace): Moment {
  const after = round % 10 === 0 ? 'start' : round % 2 === 0 ? 'stage' : 'link';
  return { after, wait: pace[after] * 1.1 * Math.random() };
}

/** Timers are too coarse for what takes a few milliseconds. */
function atOnceOrLater(wait: number, work: () => void): void {
  if (wait > 20) setTimeout(work, wait);
  else {
    const until = performance.now() + wait;
    while (performance.now() < until);
    work();
  }
}

/** One root in which build after build is killed. Gives how many stood at the end though they were killed, and how many didn't. */
async function lane(expected: readonly string[]) {
  const root = newFolder({ ...files, ...VERSIONS[0] });
  const counts = { old: 0, new: 0 };
  expect(await doorplate(['build', '--today', TODAY], { cwd: root })).toMatchObject({
    status: 0,
  });
  let standing = 0;
  expect(pairIn(root)).toBe(expected[standing]);

  const times = new Map<Moment['after'], number>();
  await building(root, (what) => times.set(what, performance.now()));
  const end = performance.now();
  const since = (what: Moment['after']) => end - (times.get(what) ?? end);
  const pace = { start: since('start'), stage: since('stage'), link: Math.min(since('link'), 20) };

  const isEnough = () => counts.old >= ENOUGH.old && counts.new >= ENOUGH.new;
  for (let round = 0; round < ROUNDS / LANES || (!isEnough() && round < MOST_ROUNDS); round += 1) {
    const next = 1 - standing;
    writeFiles(root, VERSIONS[next] as Files);
    // Pictures are made anew now and then, so that one may be half made.
    if (round % 3 === 0) rmSync(join(root, '.doorplate/cache'), { recursive: true, force: true });
    const { after, wait } = momentOf(round, pace);
    const outcome = await building(root, (what, kill) => {
      if (what === after) atOnceOrLater(wait, kill);
    });
    const pair = pairIn(root);
    expect([expected[standing], expected[next]], `killed ${wait} ms after its ${after}`).toContain(pair);
    const isNew = pair === expected[next];
    if (outcome.status === null) counts[isNew ? 'new' : 'old'] += 1;
    if (isNew) standing = next;
  }

  writeFiles(root, VERSIONS[1 - standing] as Files);
  const last = await doorplate(['build', '--today', TODAY], { cwd: root });
  expect(last, last.stderr).toMatchObject({ status: 0 });
  expect(pairIn(root)).toBe(expected[1 - standing]);
  expect(readdirSync(join(root, '.doorplate')).sort()).toEqual(['builds', 'cache', 'current']);
  expect(readdirSync(join(root, '.doorplate/builds'))).toHaveLength(1);
  return counts;
}

test('killed at any of many moments, a build leaves the old pair or the new one, and the next one works', async () => {
  const expected = await Promise.all(
    VERSIONS.map(async (version) => {
      const out = newFolder();
      const root = newFolder({ ...files, ...version });
      await doorplate(['build', '--today', TODAY, '--out', out], { cwd: root });
      return pairIn(out);
    }),
  );
  expect(expected[0]).not.toBe(expected[1]);
  const lanes = await Promise.all(Array.from({ length: LANES }, () => lane(expected)));
  for (const counts of lanes) {
    expect(counts.old).toBeGreaterThanOrEqual(ENOUGH.old);
    expect(counts.new).toBeGreaterThanOrEqual(ENOUGH.new);
  }
}, 1_200_000);
