import type { PersonPlan } from './approval-plan.ts';
import { personReport, versionRefusal, versionReport } from './approval-report.ts';
import type { VersionPlan } from './policy-plan.ts';

/** What somebody is shown and says yes or no to; with neither people nor versions there is nothing to say. */
export interface Proposal {
  readonly report: string;
  readonly people: readonly PersonPlan[];
  readonly versions: readonly VersionPlan[];
}

/** How plans are put. */
export interface Manner {
  /** Whoever approves may not approve these words, being their own. */
  readonly isOwn: (plan: PersonPlan) => boolean;
  /** It is written where it stays: only what becomes public is quoted, the rest is named. */
  readonly isLogged: boolean;
  /** Nobody else may approve here. */
  readonly isAlone: boolean;
}

/** Plans as they are put to whoever approves. */
export function proposalsOf(
  people: readonly PersonPlan[],
  versions: readonly VersionPlan[],
  { isOwn, isLogged, isAlone }: Manner,
): Proposal[] {
  return [
    ...people.flatMap((plan): Proposal[] => {
      const { additions, removals, refused } = plan;
      if (additions.length + removals.length + refused.length === 0) return [];
      const allowed = isOwn(plan) ? { ...plan, additions: [] } : plan;
      const isAsked = allowed.additions.length + allowed.removals.length > 0;
      const report = personReport(plan, { isOwn: isOwn(plan), isLogged, isAlone });
      return [{ report, people: isAsked ? [allowed] : [], versions: [] }];
    }),
    ...versions.map(
      (plan): Proposal =>
        plan.refusal === undefined
          ? { report: versionReport(plan, isLogged), people: [], versions: [plan] }
          : { report: versionRefusal(plan), people: [], versions: [] },
    ),
  ];
}
