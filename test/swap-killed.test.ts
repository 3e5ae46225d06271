// A build that is killed at any of many moments leaves the pair of sites that stood, or the new one, whole.
import { createHash } from 'node:crypto';
import { readdirSync, rmSync, watch } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildSites } from '../src/cli/build.ts';
import { newStage } from '../src/stage.ts';
import { differences, filesIn, newFolder, sitesIn, writeFiles } from './folder.ts';
import { approved, BIO, bio, buildHere, littlePractice } from './little-practice.ts';
import { type Files, TODAY } from './practice.ts';
import { type Outcome, outcomeOf, REPOSITORY, startDoorplate, startScript } from './terminal.ts';

const ROUNDS = Number(process.env.DOORPLATE_KILLS ?? 6);
/** So many of the builds must have died before the swap, and after it, for the test to have looked. */
const ENOUGH = { old: Math.ceil(ROUNDS / 4), new: 1 };
/** A busy machine moves the moments: it goes on until there is enough of both, up to here. */
const MOST_ROUNDS = ROUNDS * 4;
/** Nothing but the swap takes no time to start: it is killed more often. */
const SWAPS = ROUNDS * 6;

beforeEach(() => {
  vi.stubEnv('CI', '');
  vi.stubEnv('CONTEXT', undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

/** Two practices whose sites differ on nearly every page. */
const VERSIONS: Files[] = ['One', 'Two'].map((name) => ({
  '_data/practice.yaml': String(littlePractice()['_data/practice.yaml']).replace(
    'Birch Lane',
    `Birch Lane ${name}`,
  ),
}));

async function practiceWithPhoto(): Promise<Files> {
  const picture = await sharp({ create: { width: 300, height: 300, channels: 3, background: '#3366cc' } })
    .jpeg()
    .toBuffer();
  const photo = '{ src: ada.jpg, alt: Ada at the window, consent: 2026-05-04 }';
  return approved(
    littlePractice({ [BIO]: bio({ name: 'Ada Fenwick', photo }), 'content/providers/ada.jpg': picture }),
  );
}

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
  const after = round % 10 === 4 ? 'start' : round % 2 === 0 ? 'stage' : 'link';
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

test('killed at any of many moments, a build leaves the old pair or the new one, and the next one works', async () => {
  const files = await practiceWithPhoto();
  const expected: string[] = [];
  for (const version of VERSIONS) {
    const out = newFolder();
    expect(await buildHere(newFolder({ ...files, ...version }), out)).toMatchObject({ isPublished: true });
    expected.push(pairIn(out));
  }
  expect(expected[0]).not.toBe(expected[1]);

  const root = newFolder({ ...files, ...VERSIONS[0] });
  const place = { root, today: TODAY };
  const buildAll = () => buildSites({ place: { ...place, now: new Date() }, out: undefined, hold: false });
  expect(await buildAll()).toMatchObject({ isPublished: true });
  expect(pairIn(root)).toBe(expected[0]);

  // One that nobody disturbs, to see how long it takes.
  writeFiles(root, VERSIONS[1] as Files);
  const times = new Map<Moment['after'], number>();
  const whole = await building(root, (what) => times.set(what, performance.now()));
  expect(whole, whole.stderr).toMatchObject({ status: 0 });
  expect(pairIn(root)).toBe(expected[1]);
  const end = performance.now();
  const since = (what: Moment['after']) => end - (times.get(what) ?? end);
  const pace = { start: since('start'), stage: since('stage'), link: Math.min(since('link'), 20) };

  let standing = 1;
  // How many stood at the end though they were killed, and how many didn't.
  const counts = { old: 0, new: 0 };
  const isEnough = () => counts.old >= ENOUGH.old && counts.new >= ENOUGH.new;
  for (let round = 0; round < ROUNDS || (!isEnough() && round < MOST_ROUNDS); round += 1) {
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
  expect(counts.old).toBeGreaterThanOrEqual(ENOUGH.old);
  expect(counts.new).toBeGreaterThanOrEqual(ENOUGH.new);

  writeFiles(root, VERSIONS[1 - standing] as Files);
  expect(await buildAll()).toMatchObject({ isPublished: true });
  expect(pairIn(root)).toBe(expected[1 - standing]);
  expect(readdirSync(join(root, '.doorplate')).sort()).toEqual(['builds', 'cache', 'current']);
  expect(readdirSync(join(root, '.doorplate/builds'))).toHaveLength(1);
}, 600_000);

/** Swaps pair after pair in, all of whose files say which it is, and tells of each before it does. */
const SWAPPING = `
import { mkdirSync, writeFileSync, writeSync } from 'node:fs';
import { newStage } from './stage.mjs';
for (let number = Number(process.argv[2]); ; number += 1) {
  const stage = newStage(process.cwd(), true, new Date());
  for (const folder of [stage.site, stage.staff])
    for (let page = 0; page < 20; page += 1) {
      mkdirSync(\`\${folder}/\${page}\`);
      writeFileSync(\`\${folder}/\${page}/index.html\`, String(number));
    }
  writeSync(1, '.');
  await stage.swap();
}
`;

test('killed while it does nothing but swap, it leaves one whole pair each time, and the next swap takes the rest away', async () => {
  const home = newFolder({ 'swapping.mjs': SWAPPING });
  const stage = join(REPOSITORY, 'src/stage.ts');
  const outfile = join(home, 'stage.mjs');
  buildSync({ entryPoints: [stage], outfile, bundle: true, platform: 'node', format: 'esm' });
  const root = newFolder();
  const seen = new Set<string>();
  for (let round = 0; round < SWAPS; round += 1) {
    const child = startScript(join(home, 'swapping.mjs'), [String(round * 1000)], { cwd: root });
    // From the third pair on there is one that stands and one that is swept away.
    let told = 0;
    child.stdout?.on('data', (text: Buffer) => {
      told += text.length;
      if (told >= 3) atOnceOrLater(Math.random() * 8, () => child.kill('SIGKILL'));
    });
    const { status, stderr } = await outcomeOf(child);
    expect(status, stderr).toBe(null);
    const pair = Object.entries(sitesIn(root));
    const numbers = new Set(pair.map(([, text]) => text));
    expect(pair).toHaveLength(40);
    expect([...numbers]).toHaveLength(1);
    for (const number of numbers) seen.add(number);
  }
  expect(seen.size).toBe(SWAPS);
  const last = newStage(root, true, new Date());
  for (const folder of [last.site, last.staff]) writeFiles(folder, { 'index.html': 'the last' });
  await last.swap();
  expect(
    differences(sitesIn(root), { '_site/index.html': 'the last', '_staff/index.html': 'the last' }),
  ).toEqual([]);
  expect([...filesIn(join(root, '.doorplate/builds')).keys()]).toHaveLength(2);
  expect(readdirSync(join(root, '.doorplate')).sort()).toEqual(['builds', 'current']);
}, 120_000);
