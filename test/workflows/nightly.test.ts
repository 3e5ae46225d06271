// The nightly rebuild, as Netlify runs it: which hours begin a day, and what is said when it can't be asked for.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolveConfig } from '@netlify/config';
import { describe, expect, test } from 'vitest';
import { buildWarning } from '../../src/cli/build-warning.ts';
import { newFolder } from '../folder.ts';
import { approvedFolder } from '../little-practice.ts';
import { TODAY } from '../practice.ts';
import { doorplate, REPOSITORY } from '../terminal.ts';

interface Nightly {
  readonly config: { readonly schedule: string };
  readonly default: () => Promise<Response>;
  isNewDay(now: Date, zone: string): boolean;
  zoneOf(practice: string | undefined): string | undefined;
  nightly(night: {
    now: Date;
    hook: string | undefined;
    practice: string | undefined;
    post: (address: string) => Promise<{ ok: boolean; status: number }>;
    log: (line: string) => void;
  }): Promise<Response>;
}
const path = join(REPOSITORY, 'netlify/functions/nightly.mjs');
const { config, isNewDay, zoneOf, nightly } = (await import(path)) as Nightly;

const HOUR = 3_600_000;
const MINUTE = Number(config.schedule.split(' ')[0]);
const HOOK = 'https://api.netlify.example/build_hooks/5ecre7';

/** The local times at which a rebuild is asked for, in so many days of hourly runs, each some minutes early or late. */
function rebuilds(zone: string, from: string, days: number, late = 0): string[] {
  const { format } = new Intl.DateTimeFormat('sv', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const first = Date.parse(`${from}T00:00:00Z`) + (MINUTE + late) * 60_000;
  const runs = Array.from({ length: days * 24 }, (_, hour) => new Date(first + hour * HOUR));
  return runs.filter((run) => isNewDay(run, zone)).map((run) => format(run));
}

describe('an hour begins a day', () => {
  // Each season holds the days on which clocks change, north and south.
  const SEASONS = [
    ['2026-03-01', 50],
    ['2026-09-20', 50],
  ] as const;

  test.each([
    ['America/Los_Angeles', '00:02'],
    ['Pacific/Honolulu', '00:02'],
    ['Europe/London', '00:02'],
    ['America/St_Johns', '00:32'],
    ['Asia/Kolkata', '00:32'],
    ['Asia/Kathmandu', '00:47'],
    ['Pacific/Chatham', '00:47'],
    ['Pacific/Kiritimati', '00:02'],
  ])('once on each day in %s, at %s', (zone, time) => {
    for (const [from, days] of SEASONS) {
      const found = rebuilds(zone, from, days);
      const dates = found.map((run) => Date.parse(run.slice(0, 10)) / (24 * HOUR));
      expect(dates).toEqual(dates.map((_, index) => (dates[0] ?? 0) + index));
      expect(dates.length).toBeGreaterThanOrEqual(days - 1);
      expect([...new Set(found.map((run) => run.slice(11)))]).toEqual([time]);
    }
  });

  test.each([-1, 1, 12])('also with every run %i minutes late', (late) => {
    for (const zone of ['America/Los_Angeles', 'Asia/Kolkata', 'Asia/Kathmandu', 'Pacific/Chatham'])
      expect(rebuilds(zone, '2026-03-20', 20, late).length, zone).toBeGreaterThanOrEqual(19);
  });

  test('where the clock jumps over midnight, the day begins all the same, and once', () => {
    expect(rebuilds('America/Santiago', '2026-09-05', 3)).toContain('2026-09-06 01:02');
    expect(rebuilds('Africa/Cairo', '2026-04-23', 3)).toContain('2026-04-24 01:02');
    expect(rebuilds('America/Havana', '2026-03-07', 3)).toContain('2026-03-08 01:02');
  });

  test('where the hour before midnight comes twice, the day begins once', () => {
    expect(rebuilds('America/Santiago', '2026-04-04', 3)).toEqual([
      '2026-04-04 00:02',
      '2026-04-05 00:02',
      '2026-04-06 00:02',
    ]);
  });

  test('a day that a zone left out is not waited for', () => {
    expect(rebuilds('Pacific/Apia', '2011-12-29', 4)).toEqual([
      '2011-12-29 00:02',
      '2011-12-31 00:02',
      '2012-01-01 00:02',
      '2012-01-02 00:02',
    ]);
  });
});

describe('the time zone', () => {
  test('is that of the practice', () => {
    expect(zoneOf(readFileSync(join(REPOSITORY, '_data/practice.yaml'), 'utf8'))).toBe('America/Los_Angeles');
  });

  test.each([undefined, '', 'name: X', 'timezone: [', 'timezone: Nowhere/Land', 'timezone: 5', 'text'])(
    'can’t be told from %j',
    (practice) => expect(zoneOf(practice)).toBeUndefined(),
  );

  test('that can’t be told is UTC, and the log says so', async () => {
    const { lines, posted } = await night({
      practice: 'timezone: Nowhere/Land',
      now: '2026-05-04T00:02:00Z',
    });
    expect(posted).toHaveLength(1);
    expect(lines[0]).toMatch(/time zone.*UTC/);
  });
});

describe('the build', () => {
  test('is asked for once when the day begins', async () => {
    const { status, posted, lines } = await night({});
    expect([status, lines]).toEqual([200, ['A new day has begun: a build was asked for.']]);
    expect(posted).toEqual([`${HOOK}?trigger_title=A+new+day`]);
  });

  test('is not asked for at any other hour, and nobody needs a hook then', async () => {
    const { status, posted } = await night({ now: '2026-05-04T08:02:00Z', hook: undefined });
    expect([status, posted]).toEqual([200, []]);
  });

  test.each([undefined, '', '  ', 'api.netlify.example/5ecre7', 'http://api.netlify.example/5ecre7'])(
    'can’t be asked for with the hook %j: it says what to do, and fails',
    async (hook) => {
      const { status, posted, lines } = await night({ hook });
      expect([status, posted]).toEqual([500, []]);
      expect(lines.join('\n')).toContain('DOORPLATE_BUILD_HOOK is not set');
      expect(lines.join('\n')).not.toContain('5ecre7');
    },
  );

  test('is asked for a second time when the first try fails', async () => {
    let tries = 0;
    const post = () =>
      Promise.resolve(++tries === 1 ? { ok: false, status: 503 } : { ok: true, status: 200 });
    const { status, lines } = await night({ post });
    expect([status, lines.length, lines[0]]).toEqual([200, 2, expect.stringContaining('503')]);
  });

  test.each([
    ['an answer that is none', () => Promise.resolve({ ok: false, status: 404 }), '404'],
    ['no answer', () => Promise.reject(new DOMException('x', 'TimeoutError')), 'did not answer in time'],
    [
      'no way there',
      (address: string) => Promise.reject(new TypeError(`Failed to parse URL from ${address}`)),
      'could not be reached',
    ],
  ])('fails in plain words with %s, and never names the address', async (_, post, words) => {
    const { status, lines } = await night({ post });
    expect([status, lines.at(-1)]).toEqual([502, expect.stringContaining(words)]);
    expect(lines.join('\n')).not.toMatch(/5ecre7|https?:/);
  });
});

describe('netlify.toml', () => {
  test('takes the functions from their folder, with the file that has the time zone', async () => {
    const where = {
      repositoryRoot: REPOSITORY,
      cwd: REPOSITORY,
      offline: true,
      mode: 'buildbot',
      buffer: true,
    };
    const { config: resolved, logs } = await resolveConfig({
      ...where,
      context: 'production',
      branch: 'main',
    });
    expect(logs.stderr).toEqual([]);
    expect(resolved.functionsDirectory).toBe(join(REPOSITORY, 'netlify/functions'));
    expect(resolved.functions['*'].included_files).toEqual(['_data/practice.yaml']);
  });
});

describe('a build says that dates stand still', () => {
  const production = { NETLIFY: 'true', CONTEXT: 'production' };

  test('on Netlify, in production, without a hook', () => {
    expect(buildWarning(production)).toMatch(/DOORPLATE_BUILD_HOOK/);
    expect(buildWarning({ ...production, DOORPLATE_BUILD_HOOK: ' ' })).toBeDefined();
  });

  test.each([
    { ...production, DOORPLATE_BUILD_HOOK: HOOK },
    { ...production, CONTEXT: 'deploy-preview' },
    { CONTEXT: 'production' },
    {},
  ])('and not with %j', (env) => expect(buildWarning(env)).toBeUndefined());

  test('in one line of its log, and is built all the same', async () => {
    const root = await approvedFolder();
    const build = ['build', '--hold', '--root', root, '--out', newFolder(), '--today', TODAY];
    const { status, stdout, stderr } = await doorplate(build, { env: production });
    expect([status, stdout]).toEqual([0, 'Built _site and _staff.\n']);
    expect(stderr).toContain(`\n${buildWarning(production)}\n`);
  });
});

/** One run of the function: what it answered, asked for and said. */
async function night({
  now = '2026-05-04T07:02:00Z',
  practice = 'timezone: America/Los_Angeles\n',
  post = () => Promise.resolve({ ok: true, status: 200 }),
  ...given
}: {
  now?: string;
  practice?: string;
  hook?: string | undefined;
  post?: (address: string) => Promise<{ ok: boolean; status: number }>;
}) {
  const posted: string[] = [];
  const lines: string[] = [];
  const { status } = await nightly({
    now: new Date(now),
    hook: 'hook' in given ? given.hook : `${HOOK}\n`,
    practice,
    post: (address) => {
      posted.push(address);
      return post(address);
    },
    log: (line) => lines.push(line),
  });
  return { status, posted, lines };
}
