// Which of the marked words in a random practice may be seen, and by whom.
import { findCategory } from '#schema/categories.ts';
import { shownBy, stateOf, verdictsOn } from './oracle.ts';
import { type World, wordingsOf } from './random-practice.ts';

export interface MarkedWords {
  /** What the public site should show. */
  readonly open: ReadonlySet<string>;
  /** All others: not on the public site. */
  readonly closed: ReadonlySet<string>;
  /** Of those, what stands in no place that staff may read. */
  readonly sensitive: ReadonlySet<string>;
}

export function markedWordsOf(world: World): MarkedWords {
  const open = new Set(shownBy(world).flatMap(({ marker }) => marker ?? []));
  const forStaff = new Set<string>();
  for (const version of world.versions) {
    const isOpen = version.audience === 'public' && stateOf(version, world) !== undefined;
    for (const { marker } of [version.summary, version.body]) (isOpen ? open : forStaff).add(marker);
  }
  // A key that is no category is decided by nobody: its words are for nobody, either.
  const verdicts = verdictsOn(world);
  for (const { marker, subject } of verdicts) {
    const [, category = ''] = subject.split('.');
    const isSensitive = subject.startsWith('personal.') && findCategory(category)?.sensitive;
    if (marker !== undefined && !isSensitive) forStaff.add(marker);
  }
  const all = [
    ...world.people.flatMap((person) => wordingsOf(person).map(([, { wording }]) => wording.marker)),
    ...world.versions.flatMap(({ summary, body }) => [summary.marker, body.marker]),
  ];
  const closed = new Set(all.filter((marker) => !open.has(marker)));
  return { open, closed, sensitive: new Set([...closed].filter((marker) => !forStaff.has(marker))) };
}
