import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Compilation, compile } from '#compile';
import { byPlace } from '#diagnostic/diagnostic.ts';
import { settle } from '#diagnostic/settle.ts';
import { diskFolder, type Folder } from '#read';
import { highlight, noOwnLayouts, type OwnLayouts, ownLayouts } from '#render';
import { NO_RESULTS, type Results } from '#schema/results.ts';
import { isDay } from '#schema/value.ts';
import { Misuse } from './misuse.ts';
import { productionApprovals } from './production-approvals.ts';

/** What every command knows of where and when it works. */
export interface Place {
  readonly root: string;
  readonly today: string | undefined;
  readonly now: Date;
}

/** The options all commands share. */
export const placeArgs = {
  root: {
    type: 'string',
    description: 'The practice’s folder, with content/ and _data/ (default: this one)',
    valueHint: 'DIR',
  },
  today: { type: 'string', description: 'Act as if it were this day', valueHint: 'YYYY-MM-DD' },
} as const;

export function placeOf({
  root = '.',
  today,
}: {
  root?: string | undefined;
  today?: string | undefined;
}): Place {
  const folder = resolve(root);
  if (!existsSync(folder)) throw new Misuse('There is no such folder as --root names.');
  if (today !== undefined && !isDay(today)) throw new Misuse('--today must be a date such as 2026-05-04.');
  return { root: folder, today, now: new Date() };
}

/** A compilation, with the layouts the practice has of its own. */
export type CompilationAt = Compilation & { readonly own: OwnLayouts };

/** Reads, validates, lints, decides and composes what stands at a place, or stood there when `folder` was read. */
export async function compileAt(
  place: Place,
  alsoHeld: ReadonlySet<string> = new Set(),
  folder: Folder = diskFolder(place.root),
  results: Results = NO_RESULTS,
): Promise<CompilationAt> {
  const { now, today } = place;
  const compilation = await compile(folder, {
    now,
    today,
    alsoHeld,
    previewApprovals: await productionApprovals(place, process.env),
    highlight,
    results,
  });
  const { built, diagnostics } = compilation;
  if (built === undefined) return { ...compilation, own: noOwnLayouts() };
  const { own, findings } = await ownLayouts(built.records.look.layouts);
  const more = settle(findings, { ...built.settings, waivers: [] });
  return { ...compilation, own, diagnostics: [...diagnostics, ...more].sort(byPlace) };
}

/**
 * The same of the files alone, wherever they are from: a preview goes by the approvals of another branch, which must not
 * be written into them, and is another question than what these files will tell.
 */
export function compileFiles(
  folder: Folder,
  { now, today }: Pick<Place, 'now' | 'today'>,
): Promise<Compilation> {
  return compile(folder, { now, today, alsoHeld: new Set(), previewApprovals: undefined, highlight });
}
