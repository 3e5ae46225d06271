import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';
import manifest from '../../package.json' with { type: 'json' };
import { type Found, regexesIn } from './literals.ts';
import { shapeOf } from './shape.ts';

const ROOT = join(import.meta.dirname, '../..');
export const LIST = join(import.meta.dirname, 'verdicts.json');
/** The tool whose verdicts these are: another version starts afresh. */
export const TOOL = `recheck ${manifest.devDependencies.recheck}`;

/** What the tool says: proven, looked for and not found, found, or given up. */
export type Verdict = 'linear' | 'no attack found' | 'super-linear' | 'undecided';

export interface Verdicts {
  readonly tool: string;
  /** By `/source/flags`. */
  readonly verdicts: Readonly<Record<string, Verdict>>;
}

/** A pattern, and every place it stands or is built. */
export interface Pattern {
  readonly key: string;
  readonly source: string;
  readonly flags: string;
  readonly at: readonly string[];
}

/** Every pattern of ours, and the places that build one which nothing has reached. */
export function patternsOfProject(): {
  readonly patterns: readonly Pattern[];
  readonly unreached: readonly string[];
} {
  const files = ['bin', 'layouts', 'src'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
      .filter((path) => /\.(?:[jt]sx?|mjs)$/.test(path) && !/(?:\.test\.tsx?|\.d\.ts)$/.test(path)),
  );
  const read = files.map((path) => regexesIn(path, readFileSync(join(ROOT, path), 'utf8')));
  const built = builtInRun();
  const reached = new Set(built.map(({ at }) => at));
  const patterns = new Map<string, Pattern>();
  for (const { source, flags: all, at } of [...read.flatMap(({ literals }) => literals), ...built]) {
    // Whether all matches are wanted, or where they are, changes nothing.
    const flags = all.replace(/[dg]/g, '');
    const key = `/${source}/${flags}`;
    const known = patterns.get(key)?.at ?? [];
    patterns.set(key, { key, source, flags, at: known.includes(at) ? known : [...known, at] });
  }
  return {
    patterns: [...patterns.values()],
    unreached: read.flatMap(({ calls }) => calls).filter((at) => !reached.has(at)),
  };
}

function builtInRun(): Found[] {
  const tsx = join(ROOT, 'node_modules/.bin/tsx');
  const out = execFileSync(tsx, [join(import.meta.dirname, 'built.ts')], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
  });
  return JSON.parse(out) as Found[];
}

/** Those that need a verdict: where nothing is repeated without a limit, time grows with the text and no faster. */
export function needingVerdict(patterns: readonly Pattern[]): Pattern[] {
  return patterns.filter(({ source, flags }) => !shapeOf(source, flags).isBounded);
}

/**
 * Asks recheck. In JavaScript it answers the same on every machine, its native program does so several times as fast.
 * Limits count steps, never milliseconds, but for the last one, after which it gives up.
 */
export async function verdictOn(
  { source, flags }: Pick<Pattern, 'source' | 'flags'>,
  by: 'native' | 'pure',
  patience: number,
): Promise<Verdict> {
  const { RECHECK_BACKEND: before } = process.env;
  process.env.RECHECK_BACKEND = by;
  try {
    const said = await check(shapeOf(source, flags).shortened, flags, {
      timeout: patience,
      attackTimeout: null,
      incubationTimeout: null,
    });
    if (said.status === 'vulnerable') return 'super-linear';
    if (said.status === 'unknown') return 'undecided';
    return said.checker === 'automaton' ? 'linear' : 'no attack found';
  } finally {
    if (before === undefined) delete process.env.RECHECK_BACKEND;
    else process.env.RECHECK_BACKEND = before;
  }
}

export function readList(): Verdicts {
  return JSON.parse(readFileSync(LIST, 'utf8')) as Verdicts;
}
