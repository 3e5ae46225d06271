import type { PersonPlan } from './approval-plan.ts';
import { personReport, versionRefusal, versionReport } from './approval-report.ts';
import type { VersionPlan } from './policy-plan.ts';

/** What somebody is shown and says yes or no to; with neither people nor versions there is nothing to say. */
export interface Proposal {
  readonly report: string;
  readonly people: readonly PersonPlan[];
  readonly versions: readonly VersionPlan[];
}

/** Plans as they are put to whoever approves. `isOwn`: this person may not approve these words, being their own. */
export function proposalsOf(
  people: readonly PersonPlan[],
  versions: readonly VersionPlan[],
  isOwn: (plan: PersonPlan) => boolean,
): Proposal[] {
  return [
    ...people.flatMap((plan): Proposal[] => {
      const { additions, removals, refused } = plan;
      if (additions.length + removals.length + refused.length === 0) return [];
      const allowed = isOwn(plan) ? { ...plan, additions: [] } : plan;
      const isAsked = allowed.additions.length + allowed.removals.length > 0;
      return [{ report: personReport(plan, isOwn(plan)), people: isAsked ? [allowed] : [], versions: [] }];
    }),
    ...versions.map(
      (plan): Proposal =>
        plan.refusal === undefined
          ? { report: versionReport(plan), people: [], versions: [plan] }
          : { report: versionRefusal(plan), people: [], versions: [] },
    ),
  ];
}
