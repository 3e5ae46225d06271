// Which of the marked words in a random practice may be seen, and by whom.
import { findCategory } from '#schema/categories.ts';
import { shownBy, shownInSpanish, stateOf, type Verdict, verdictsOn } from './oracle.ts';
import { renderedOf, type World, wordingsOf } from './random-practice.ts';

export interface MarkedWords {
  /** What the public site should show. */
  readonly open: ReadonlySet<string>;
  /** All others: not on the public site. */
  readonly closed: ReadonlySet<string>;
  /** Of those, what stands in no place that staff may read. */
  readonly sensitive: ReadonlySet<string>;
}

export function markedWordsOf(world: World): MarkedWords {
  const open = new Set([...shownBy(world), ...shownInSpanish(world)].flatMap(({ marker }) => marker ?? []));
  const forStaff = new Set<string>();
  for (const version of world.versions) {
    const isOpen = version.audience === 'public' && stateOf(version, world) !== undefined;
    for (const { marker } of [version.summary, version.body]) (isOpen ? open : forStaff).add(marker);
  }
  // A key that is no category is decided by nobody: its words are for nobody, either.
  const verdicts = verdictsOn(world);
  const hidden = new Set(
    verdicts.filter((one) => one.reason !== undefined && isSensitive(one)).map(({ says }) => says),
  );
  // What is sensitive in one place is not shown to staff from another, unless it is public there.
  for (const one of verdicts)
    if (one.marker !== undefined && !isSensitive(one) && (one.reason === undefined || !hidden.has(one.says)))
      forStaff.add(one.marker);
  const all = [
    ...world.people.flatMap((person) =>
      [...wordingsOf(person), ...renderedOf(person)].map(([, { wording }]) => wording.marker),
    ),
    ...world.versions.flatMap(({ summary, body }) => [summary.marker, body.marker]),
  ];
  const closed = new Set(all.filter((marker) => !open.has(marker)));
  return { open, closed, sensitive: new Set([...closed].filter((marker) => !forStaff.has(marker))) };
}

function isSensitive({ subject }: Verdict): boolean {
  const [kind, category = ''] = subject.split('.');
  return kind === 'personal' && (findCategory(category)?.sensitive ?? false);
}
