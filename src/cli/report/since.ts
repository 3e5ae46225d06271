import type { Compilation } from '#compile';
import { diskFolder, memoryFolder } from '#read';
import { compileFiles, type Place } from '../practice.ts';
import { type Change, difference } from './difference.ts';
import type { DifferenceReport } from './difference-report.ts';
import { problemOf, siteIn } from './practice-site.ts';
import { filesAt } from './revision.ts';
import type { Sites } from './told-by.ts';
import { newlyWaiting } from './waiting.ts';

/**
 * What the files as they stand tell the public that those of a revision of git didn't, and what they take away. Both are
 * read by the same rules and on the same day; records with errors count as held, as `build --hold` publishes them.
 */
export async function differenceSince(
  place: Place,
  since: string,
): Promise<DifferenceReport | { problem: string }> {
  const files = filesAt(place.root, since);
  const now = await compileFiles(diskFolder(place.root), place);
  const after = siteIn(now);
  if (after === undefined) return { problem: problemOf(now) };
  const { site, ledger } = after.disclosed;
  const then = await compileFiles(memoryFolder(files), { ...place, today: site.today });
  const before = siteIn(then)?.disclosed;
  const addresses = new Set(after.composition.publicPages.map(({ url }) => url));
  return {
    since,
    today: site.today,
    changes: difference(before, after.disclosed).map((change) => onlyAt(addresses, change)),
    waiting: newlyWaiting(before?.ledger, ledger),
    held: [...heldIn(now, after.disclosed)],
    heldBefore: before === undefined ? 0 : heldIn(then, before).size,
    hasBefore: before !== undefined,
  };
}

/** Files of records with errors. An approved version of a policy is never held (DESIGN 6), nor is its approved translation. */
function heldIn({ diagnostics }: Compilation, { site, translated }: Sites): Set<string> {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const held = new Set(errors.map(({ file }) => file));
  const shown = [site, ...translated].flatMap(({ policies, staffPolicies }) => [
    ...policies,
    ...staffPolicies,
  ]);
  for (const { file, translation } of shown.flatMap(({ versions }) => versions)) {
    held.delete(file);
    if (translation?.file !== undefined) held.delete(translation.file);
  }
  return held;
}

/** The addresses that are there: some parts of the site have no page of their own. */
function onlyAt(addresses: ReadonlySet<string>, { newly, ...change }: Change): Change {
  const isThere = (kind: string, page: string) =>
    kind === 'redirect' || kind === 'file' || addresses.has(page);
  return {
    ...change,
    newly: newly.map(({ pages, ...told }) => ({
      ...told,
      pages: pages.filter((page) => isThere(told.kind, page)),
    })),
  };
}
