import type { ApprovalsData, PolicyApproval } from '#schema/approvals.ts';
import type { LedgerEntry } from '#schema/published.ts';
import { type Approval, isOf, type PersonPlan } from './approval-plan.ts';
import { permalinksOf, type VersionPlan } from './policy-plan.ts';

type Lists = ApprovalsData['people'][string];

/** What somebody said yes to. */
export interface Accepted {
  readonly people: readonly PersonPlan[];
  readonly versions: readonly VersionPlan[];
  readonly by: string;
  readonly on: string;
}

/** The approvals once it is recorded, in the order in which they are written. */
export function approvalsAfter(before: ApprovalsData, accepted: Accepted): ApprovalsData {
  const { by, on } = accepted;
  const people = { ...before.people };
  for (const plan of accepted.people)
    people[plan.slug] = listsAfter((Object.hasOwn(people, plan.slug) && people[plan.slug]) || {}, plan, {
      by,
      on,
    });
  const versionsOf = (audience: VersionPlan['audience']) =>
    accepted.versions.filter((one) => one.audience === audience);
  return {
    people: sorted(
      Object.fromEntries(Object.entries(people).filter(([, lists]) => Object.keys(lists).length > 0)),
    ),
    policies: sorted(versionsAfter(before.policies, versionsOf('public'), { by, on })),
    staffPolicies: sorted(versionsAfter(before.staffPolicies, versionsOf('staff'), { by, on })),
    permalinks: [...new Set([...before.permalinks, ...accepted.versions.flatMap(permalinksOf)])].sort(),
  };
}

/** One person's approvals: less what may not be public, plus what is new, in the order of the bio. */
function listsAfter(
  before: Lists,
  { additions, removals, entries }: PersonPlan,
  who: { by: string; on: string },
): Lists {
  const isGone = (one: Approval) => removals.some(({ approval }) => approval === one);
  // An approval that doesn't count (by someone who may not, say) makes room for the one that does.
  const isReplaced = (key: string, one: Approval) =>
    additions.some((entry) => entry.approves?.key === key && isOf(one, entry));
  const kept = Object.entries(before).map(([key, list]): [string, Lists[string]] =>
    Array.isArray(list)
      ? [key, list.filter((one) => !isGone(one) && !isReplaced(key, one)) as Lists[string]]
      : [
          key,
          Object.fromEntries(
            Object.entries(list)
              .map(([name, inner]) => [name, inner.filter((one) => !isGone(one))] as const)
              .filter(([, inner]) => inner.length > 0),
          ),
        ],
  );
  const after = new Map<string, Lists[string]>(kept);
  for (const { approves } of additions) {
    if (approves === undefined) continue;
    const { key, says, digest } = approves;
    const list = (after.get(key) ?? []) as Approval[];
    after.set(key, [
      ...list,
      says === undefined ? { digest: digest as string, ...who } : { says, ...who },
    ] as Lists[string]);
  }
  const order = [...new Set(entries.map(({ approves }) => approves?.key))];
  const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  const ordered = [...after].sort(([a], [b]) => place(a) - place(b));
  return Object.fromEntries(
    ordered
      .filter(([, list]) => Object.keys(list).length > 0)
      .map(([key, list]) => [key, inOrder(key, list, entries)]),
  );
}

/** The approvals of one field in the order in which the bio has them. */
function inOrder(key: string, list: Lists[string], entries: readonly LedgerEntry[]): Lists[string] {
  if (!Array.isArray(list)) return list;
  const own = entries.filter(({ approves }) => approves?.key === key);
  const place = (one: Approval) => own.findIndex((entry) => isOf(one, entry)) >>> 0;
  return [...(list as Approval[])].sort((a, b) => place(a) - place(b)) as Lists[string];
}

/** A new approval takes the place of the one of the same version; no other is ever taken away. */
function versionsAfter(
  before: ApprovalsData['policies'],
  plans: readonly VersionPlan[],
  who: { by: string; on: string },
): ApprovalsData['policies'] {
  const after = { ...before };
  for (const { policy, version } of plans) {
    const { effective, digest, values } = version;
    const known = Object.hasOwn(after, policy) ? after[policy] : undefined;
    const others = (known ?? []).filter((one) => one.lang !== undefined || one.effective !== effective);
    const approval: PolicyApproval = { effective, digest, values: { ...values }, ...who };
    after[policy] = [...others, approval].sort((a, b) =>
      a.effective < b.effective ? -1 : a.effective > b.effective ? 1 : 0,
    );
  }
  return after;
}

function sorted<T>(map: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
}
