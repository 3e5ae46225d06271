import { existsSync, realpathSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { defineCommand } from 'citty';
import { type Audited, readyToAudit } from '#audit';
import { dayIn } from '#compile';
import { byPlace, type Diagnostic } from '#diagnostic/diagnostic.ts';
import { pretty } from '#diagnostic/formats/pretty.ts';
import { withholdingAlso } from '#disclose';
import { type Built, publish } from '#publish';
import { diskFolder, type Snapshot, snapshotOf } from '#read';
import { readyToIndex, renderPages } from '#render';
import { digestOfData } from '#schema/results.ts';
import type { Withheld } from '#schema/withheld.ts';
import { BuildCache } from '../cache/build-cache.ts';
import { type LastBuild, lastBuild, manifestsOf } from '../cache/last-build.ts';
import { cacheOf, newStage, type SiteName, type Stage } from '../stage.ts';
import { buildWarning } from './build-warning.ts';
import { exit } from './exit.ts';
import { canBeHeld, mayGoOn, staysWith } from './hold.ts';
import { Misuse } from './misuse.ts';
import { type CompilationAt, compileAt, type Place, placeArgs, placeOf } from './practice.ts';
import { isPreview } from './production-approvals.ts';
import { spareMemory } from './spare-memory.ts';
import { Stopwatch } from './stopwatch.ts';

export const build = defineCommand({
  meta: { name: 'build', description: 'Builds both sites; writes only when everything passed' },
  args: {
    ...placeArgs,
    out: { type: 'string', description: 'Put _site and _staff into this folder', valueHint: 'DIR' },
    hold: { type: 'boolean', description: 'Hold back records with errors and publish the rest' },
  },
  async run({ args }) {
    const place = placeOf(args);
    const result = await buildSites({ place, out: args.out, hold: args.hold ?? false });
    process.stderr.write(`${pretty(result)}\n`);
    if (result.isPublished)
      process.stdout.write(
        `${result.held.size === 0 ? 'Built' : `Built, with ${result.held.size} held back,`} _site and _staff.${result.isUnchanged ? ' Nothing has changed since they were made.' : ''}\n`,
      );
    else process.stdout.write('Nothing was written; the earlier site stands.\n');
    const warning = buildWarning(process.env);
    if (warning !== undefined) process.stderr.write(`${warning}\n`);
    exit(result.isPublished ? 0 : 1);
  },
});

export interface BuildRequest {
  readonly place: Place;
  /** Where `_site` and `_staff` go: real folders. Undefined: links in the root. */
  readonly out: string | undefined;
  readonly hold: boolean;
  /** Called with what is about to be published, before it is looked at; again where records had to be held. May throw to give up. */
  readonly onCompiled?: (compilation: CompilationAt, alsoHeld: ReadonlySet<string>) => void;
  /** Called when a part is done. May throw to give up. */
  readonly onPart?: () => void;
  /** A practice of so many files has a site that takes longer to read than a thread takes to begin. */
  readonly many?: number;
}

export interface BuildResult {
  readonly isPublished: boolean;
  readonly diagnostics: readonly Diagnostic[];
  readonly files: number;
  readonly held: ReadonlySet<string>;
  /** Both sites stood already, as they would have been made. */
  readonly isUnchanged?: boolean;
}

/**
 * Compiles, publishes, and with `hold` leaves out the records whose pages fail, until the rest passes. Sites that were made
 * by this very program of these very files, and stand as they were made, are left as they are.
 */
export function buildSites(request: BuildRequest): Promise<BuildResult> {
  return buildWithout([], request);
}

/** The same, and the audit looks for more: wording that stands in no file any more and must be nowhere on the site. */
export async function buildWithout(gone: readonly Withheld[], request: BuildRequest): Promise<BuildResult> {
  const { out, isLinked } = targetOf(request);
  // Which of two builds is newer depends on when it read the files, which a command may have changed since it began.
  const readAt = new Date();
  const snapshot = snapshotOf(diskFolder(request.place.root));
  const cache = new BuildCache(cacheOf(out));
  try {
    return await buildOrLeave(gone, request, { snapshot, cache, out, isLinked, readAt });
  } finally {
    cache.close();
  }
}

/** Leaves both sites where they stand as they would be made. */
async function buildOrLeave(
  gone: readonly Withheld[],
  request: BuildRequest,
  start: Omit<Start, 'onPublished'>,
): Promise<BuildResult> {
  const { place, hold, onCompiled } = request;
  const { snapshot, cache, out, isLinked } = start;
  // The files alone must decide, and nobody may be waiting to see what they compile to.
  const mayStand = gone.length === 0 && onCompiled === undefined && !isPreview(process.env);
  const key = digestOfData([snapshot.digest(), hold, isLinked]);
  const dayThere = (timezone: string) => place.today ?? dayIn(timezone, place.now);
  const last = mayStand ? lastBuild(cache.last, key, out, dayThere) : undefined;
  if (last !== undefined) return { ...last, isPublished: true, isUnchanged: true, held: new Set(last.held) };
  const keep: Start['onPublished'] = ({ records, settings }, { diagnostics, files, held }, sites) =>
    cache.last.keep(key, {
      day: settings.today,
      timezone: records.practice.timezone,
      diagnostics,
      files,
      held: [...held],
      sites: manifestsOf(sites),
    } satisfies LastBuild);
  return buildAnew(gone, request, { ...start, onPublished: mayStand ? keep : () => {} });
}

/** What a build goes on from, and where it goes. */
interface Start {
  readonly snapshot: Snapshot;
  readonly cache: BuildCache;
  readonly out: string;
  readonly isLinked: boolean;
  readonly readAt: Date;
  /** Called when both sites stand, with their files as they were audited. */
  readonly onPublished: (
    built: Built,
    result: BuildResult,
    sites: ReadonlyMap<SiteName, Audited['manifest']>,
  ) => void;
}

async function buildAnew(
  gone: readonly Withheld[],
  request: BuildRequest,
  start: Start,
): Promise<BuildResult> {
  const { snapshot, cache, out, isLinked, readAt } = start;
  const { many = 500 } = request;
  const files = snapshot.list().length;
  const isAlone = spareMemory(files);
  if (files >= many) {
    await readyToIndex(files);
    if (!isAlone) await readyToAudit();
  }
  const held: Held = { files: new Set(), reasons: [] };
  for (;;) {
    const stage = newStage(out, isLinked, readAt, files >= many);
    try {
      const result = await buildOnce(gone, request, { ...start, isAlone }, stage, held);
      if (result !== undefined) return result;
      cache.beginAgain();
    } finally {
      // Whatever happens on the stage, an unfinished build is taken away.
      await stage.discard();
    }
  }
}

/** Records that are held since their pages failed. */
interface Held {
  readonly files: Set<string>;
  /** Their pages are gone from the next render, and what was wrong with them is still to be told. */
  readonly reasons: Diagnostic[];
}

/** Builds on a stage; undefined where more records are held now, and all is to be built once more without them. */
async function buildOnce(
  gone: readonly Withheld[],
  { place, hold, onCompiled, onPart }: BuildRequest,
  { snapshot, cache, isAlone, onPublished }: Start & { readonly isAlone: boolean },
  stage: Stage,
  { files: alsoHeld, reasons }: Held,
): Promise<BuildResult | undefined> {
  const watch = new Stopwatch();
  const compilation = await compileAt(place, alsoHeld, snapshot, cache.lint);
  // Nothing is compiled once more.
  if (!hold) snapshot.forget();
  watch.mark('compile');
  const { diagnostics, files, built, own } = compilation;
  const held = errorFiles(diagnostics);
  if (built !== undefined) cache.isLinted = true;
  onCompiled?.(compilation, alsoHeld);
  if (built === undefined || !mayGoOn(diagnostics, hold))
    return { isPublished: false, diagnostics, files, held };

  const stays = hold ? staysWith(built) : () => false;
  const sites = new Map<SiteName, Audited['manifest']>();
  const found = await publish(
    { ...built, disclosed: withholdingAlso(built.disclosed, gone) },
    {
      root: place.root,
      own,
      stage,
      renderPublic: renderPages,
      stays,
      isAlone,
      earlier: cache,
      onAudited: (site, files) => sites.set(site, files),
      timed: (part) => {
        watch.mark(part);
        onPart?.();
      },
    },
  );
  watch.print();
  const all = [...diagnostics, ...reasons, ...found].sort(byPlace);
  const errors = found.filter((one) => one.severity === 'error' && !stays(one));
  if (errors.length === 0) {
    const result = { isPublished: true, diagnostics: all, files, held: new Set([...held, ...alsoHeld]) };
    cache.isAudited = true;
    onPublished(built, result, sites);
    return result;
  }

  if (!hold || !canBeHeld(errors) || errors.some(({ file }) => alsoHeld.has(file)))
    return { isPublished: false, diagnostics: all, files, held };
  for (const { file } of errors) alsoHeld.add(file);
  reasons.push(...errors);
  return undefined;
}

function errorFiles(diagnostics: readonly Diagnostic[]): Set<string> {
  return new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ file }) => file));
}

/** Where sites go: real folders where they are asked for or copied elsewhere; links on a person's own computer. */
export function targetOf({ place: { root }, out }: Pick<BuildRequest, 'place' | 'out'>) {
  const folder = resolve(out ?? root);
  if (out !== undefined) refuseFolder(root, folder);
  // Links need a privilege on Windows.
  return { out: folder, isLinked: out === undefined && !process.env.CI && process.platform !== 'win32' };
}

/** The staff site must never stand inside the public one, nor either among the files they are made from. */
function refuseFolder(root: string, folder: string): void {
  // What a link leads to counts, not its name.
  const real = (path: string) => (existsSync(path) ? realpathSync(path) : path);
  const [first = ''] = relative(real(root), real(folder)).split(sep);
  const isOurs =
    ['content', '_data', '.doorplate'].includes(first) && folder !== join(root, '.doorplate', 'dev');
  const isInSite = [folder, real(folder)].some((path) => /[\\/]_(?:site|staff)(?:[\\/]|$)/.test(path));
  if (isOurs || isInSite)
    throw new Misuse(
      '--out names a folder of the practice itself, or one inside a built site, where staff pages could go online. Name another folder; _site and _staff are put into it.',
    );
}
