import { existsSync, realpathSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { defineCommand } from 'citty';
import type { Compilation } from '#compile';
import { byPlace, type Diagnostic } from '#diagnostic/diagnostic.ts';
import { pretty } from '#diagnostic/formats/pretty.ts';
import { withholdingAlso } from '#disclose';
import { type Built, publish } from '#publish';
import { renderPages } from '#render';
import type { Withheld } from '#schema/withheld.ts';
import { newStage, type Stage } from '../stage.ts';
import { buildWarning } from './build-warning.ts';
import { exit } from './exit.ts';
import { Misuse } from './misuse.ts';
import { type CompilationAt, compileAt, type Place, placeArgs, placeOf } from './practice.ts';
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
        `${result.held.size === 0 ? 'Built' : `Built, with ${result.held.size} held back,`} _site and _staff.\n`,
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
}

export interface BuildResult {
  readonly isPublished: boolean;
  readonly diagnostics: readonly Diagnostic[];
  readonly files: number;
  readonly held: ReadonlySet<string>;
}

/**
 * Rules whose findings no hold can cure: something private may be out, and it can't be known whose. In a file to download
 * it is cured when that file is held.
 */
const NEVER_HELD = new Set(['site/no-leak', 'site/no-metadata']);

/** Nor may what they find stay, whatever page it is on. A link to the staff site goes with the text that has it. */
const NEVER_STAYS = new Set([...NEVER_HELD, 'site/no-internal-page']);

/** Compiles, publishes, and with `hold` leaves out the records whose pages fail, until the rest passes. */
export function buildSites(request: BuildRequest): Promise<BuildResult> {
  return buildWithout([], request);
}

/** The same, and the audit looks for more: wording that stands in no file any more and must be nowhere on the site. */
export async function buildWithout(
  gone: readonly Withheld[],
  { place, out, hold, onCompiled, onPart }: BuildRequest,
): Promise<BuildResult> {
  const alsoHeld = new Set<string>();
  // Why they are held: their pages are gone from the next render, and what was wrong with them is still to be told.
  const heldFor: Diagnostic[] = [];
  for (;;) {
    const watch = new Stopwatch();
    // Which of two builds is newer depends on when it read the files, which a command may have changed since it began.
    const readAt = new Date();
    const compilation = await compileAt(place, alsoHeld);
    watch.mark('compile');
    const { diagnostics, files, built, own } = compilation;
    const held = errorFiles(diagnostics);
    onCompiled?.(compilation, alsoHeld);
    if (built === undefined || !mayGoOn(diagnostics, hold))
      return { isPublished: false, diagnostics, files, held };

    const stays = hold ? staysWith(built) : () => false;
    const found = await onStage(stageFor({ ...place, now: readAt }, out), (stage) =>
      publish(
        { ...built, disclosed: withholdingAlso(built.disclosed, gone) },
        {
          root: place.root,
          own,
          stage,
          renderPublic: renderPages,
          stays,
          timed: (part) => {
            watch.mark(part);
            onPart?.();
          },
        },
      ),
    );
    watch.print();
    const all = [...diagnostics, ...heldFor, ...found].sort(byPlace);
    const errors = found.filter((one) => one.severity === 'error' && !stays(one));
    if (errors.length === 0)
      return { isPublished: true, diagnostics: all, files, held: new Set([...held, ...alsoHeld]) };

    const canBeHeld =
      hold &&
      errors.every(
        ({ rule, file }) =>
          (!NEVER_HELD.has(rule) || file.startsWith('content/files/')) &&
          file.startsWith('content/') &&
          !alsoHeld.has(file),
      );
    if (!canBeHeld) return { isPublished: false, diagnostics: all, files, held };
    for (const { file } of errors) alsoHeld.add(file);
    heldFor.push(...errors);
  }
}

/** Rules about addresses: who follows a wrong one finds nothing, and learns nothing. */
const LINKS = new Set(['site/no-broken-link', 'site/no-broken-anchor', 'site/no-lost-permalink']);

/**
 * An approved version of a policy is never held: what a rule finds on its page is told, and the page stays (DESIGN 6).
 * Nor can what is made from no record be: a redirect to a page that is gone must not keep in what is taken away. A
 * promised address without a page leads to the list of policies meanwhile.
 */
function staysWith({ disclosed }: Built): (found: Diagnostic) => boolean {
  const { policies, staffPolicies } = disclosed.site;
  const approved = new Set(
    [...policies, ...staffPolicies].flatMap(({ versions }) => versions.map(({ file }) => file)),
  );
  return ({ rule, file }) =>
    isLook({ rule, file }) ||
    (approved.has(file) && !NEVER_STAYS.has(rule)) ||
    (LINKS.has(rule) && !file.startsWith('content/'));
}

/** Without hold no error at all; with it, errors in records and in the look, and notices that are missing. */
export function mayGoOn(diagnostics: Compilation['diagnostics'], hold: boolean): boolean {
  return diagnostics.every(
    ({ severity, file, rule }) =>
      severity !== 'error' ||
      (hold && (file.startsWith('content/') || isLook({ file, rule }) || rule.startsWith(NOTICE))),
  );
}

/** A notice that the site lacks must not keep in what is taken away. */
const NOTICE = 'notice/';

/** Our own look stands in for a practice’s that fails: nobody’s removal waits for a style sheet. */
function isLook({ file, rule }: Pick<Diagnostic, 'file' | 'rule'>): boolean {
  return rule === 'file/valid-look' || file === 'theme.css' || file.startsWith('layouts/');
}

function errorFiles(diagnostics: readonly Diagnostic[]): Set<string> {
  return new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ file }) => file));
}

/** Real folders where they are asked for or copied elsewhere; links on a person's own computer. */
export function stageFor({ root, now }: Place, out: string | undefined): Stage {
  // Links need a privilege on Windows.
  const isLinked = out === undefined && !process.env.CI && process.platform !== 'win32';
  const folder = resolve(out ?? root);
  if (out !== undefined) refuseFolder(root, folder);
  return newStage(folder, isLinked, now);
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

/** Whatever happens on the stage, an unfinished build is taken away. */
async function onStage(stage: Stage, work: (stage: Stage) => Promise<Diagnostic[]>): Promise<Diagnostic[]> {
  try {
    return await work(stage);
  } finally {
    stage.discard();
  }
}
