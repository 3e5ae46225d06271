import { aboutOf, type DifferenceReport, takenAway } from './difference-report.ts';

/**
 * The difference for programs; every list is sorted, so that the same files give the same text.
 * ```json
 * {
 *   "since": "origin/main",
 *   "today": "2026-11-21",
 *   "newlyTold": [{ "about": "hana-nakamura", "kind": "personal", "label": "Pets", "says": "Two cats",
 *                   "pages": ["/providers/hana-nakamura/"] }],
 *   "takenAway": [{ "about": "hana-nakamura", "kind": "personal", "label": "Pets" }],
 *   "waiting": [{ "person": "hana-nakamura", "count": 2 }],
 *   "waitingPolicies": [{ "policy": "policies/social-media", "count": 1 }],
 *   "held": 0
 * }
 * ```
 * `about` is a person's short name, `practice`, or a folder and a short name such as `policies/social-media`. What is
 * reworded stands in both lists. What is taken away is never quoted. `held` counts records with errors.
 */
export function differenceJson({ since, today, changes, waiting, held }: DifferenceReport): string {
  const newlyTold = changes.flatMap((change) =>
    change.newly.map(({ kind, label, says, pages }) => ({
      about: aboutOf(change),
      kind,
      label,
      says,
      pages,
    })),
  );
  const gone = changes.flatMap((change) =>
    takenAway(change).map(({ kind, label }) => ({ about: aboutOf(change), kind, label })),
  );
  const people = new Map<string, number>();
  for (const { about, what, count } of waiting)
    if (what !== 'version') people.set(about, (people.get(about) ?? 0) + count);
  const report = {
    since,
    today,
    newlyTold: sorted(newlyTold),
    takenAway: sorted(gone),
    waiting: [...people].map(([person, count]) => ({ person, count })),
    waitingPolicies: waiting
      .filter(({ what }) => what === 'version')
      .map(({ about, count }) => ({ policy: about, count })),
    held: held.length,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

interface Listed {
  readonly about: string;
  readonly kind: string;
  readonly label: string;
  readonly says?: string;
}

function sorted<T extends Listed>(list: readonly T[]): T[] {
  const key = ({ about, kind, label, says = '' }: Listed) => [about, kind, label, says].join('\0');
  return [...list].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
