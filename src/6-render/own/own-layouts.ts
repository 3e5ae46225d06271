import { closest, distance } from 'fastest-levenshtein';
import { type Finding, type Position, START_OF_FILE } from '#diagnostic/diagnostic.ts';
import { type Assets, layouts } from '#layouts/index.ts';
import type { LayoutName, Page } from '#schema/page.ts';

/** A layout of the practice's own: what it makes of a page is its business, and the audit's. */
export interface OwnLayout {
  readonly file: string;
  readonly render: (page: Page, assets: Assets) => string;
}

/** The layouts a practice has in the place of ours, and what went wrong when they were used. */
export interface OwnLayouts {
  readonly byName: ReadonlyMap<LayoutName, OwnLayout>;
  /** Filled while pages are made: one for each layout that failed. */
  readonly faults: Map<string, Finding>;
}

/** A practice that has none. */
export function noOwnLayouts(): OwnLayouts {
  return { byName: new Map(), faults: new Map() };
}

const TOP = /^layouts\/([^/]+)\.[jt]sx?$/;

/** Makes functions of the files in a practice's `layouts/`. What can't be used is told, and ours stands in for it. */
export async function ownLayouts(
  files: ReadonlyMap<string, string>,
): Promise<{ own: OwnLayouts; findings: readonly Finding[] }> {
  const byName = new Map<LayoutName, OwnLayout>();
  const findings: Finding[] = [];
  for (const file of files.keys()) {
    const name = TOP.exec(file)?.[1];
    if (name === undefined) continue;
    if (!isLayout(name)) findings.push(lookFault(file, unknown(name)));
    else if (byName.has(name))
      findings.push(
        lookFault(file, 'There are two files for one layout, and only one can count. Delete one of them.'),
      );
    else {
      // The bundler is slow to load, and most practices have no layouts.
      const { bundled } = await import('./bundled.ts');
      const made = await bundled(file, files);
      if ('findings' in made) findings.push(...made.findings);
      else byName.set(name, { file, render: made.render });
    }
  }
  return { own: { byName, faults: new Map() }, findings };
}

/** What is wrong with the look, in the words of its rule. */
export function lookFault(file: string, message: string, place: Position = START_OF_FILE): Finding {
  return { rule: 'file/valid-look', file, atLeast: 'error', message, ...place };
}

function isLayout(name: string): name is LayoutName {
  return Object.hasOwn(layouts, name);
}

function unknown(name: string): string {
  const near = closest(name, Object.keys(layouts));
  const guess = distance(name, near) <= 3 ? ` Did you mean ${near}?` : '';
  return `No page asks for a layout of this name, so the file would have no effect.${guess} Parts that layouts share stand in a folder inside layouts/, such as layouts/parts/.`;
}
