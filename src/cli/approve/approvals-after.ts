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

/** One person's approvals: less what may not be public, plus what is new, in the order of the bio; then its translations. */
function listsAfter(before: Lists, plan: PersonPlan, who: { by: string; on: string }): Lists {
  const known = Object.entries(before).flatMap(([key, list]) => (Array.isArray(list) ? [] : [key]));
  const added = plan.additions.flatMap(({ lang }) => lang ?? []);
  const languages = [...new Set([...known, ...added])].sort();
  const own = Object.fromEntries(Object.entries(before).filter(([, list]) => Array.isArray(list)));
  const inner = languages.map((lang) => {
    const list = before[lang];
    return [lang, listsIn(lang, Array.isArray(list) ? {} : (list ?? {}), plan, who)] as const;
  });
  return {
    ...listsIn(undefined, own, plan, who),
    ...Object.fromEntries(inner.filter(([, lists]) => Object.keys(lists).length > 0)),
  } as Lists;
}

type Fields = Readonly<Record<string, readonly Approval[]>>;

/** The same of one language. */
function listsIn(
  lang: string | undefined,
  before: object,
  { additions, removals, entries }: PersonPlan,
  who: { by: string; on: string },
): Fields {
  const isGone = (one: Approval) => removals.some(({ approval }) => approval === one);
  const own = additions.filter((entry) => entry.lang === lang);
  // An approval that doesn't count (by someone who may not, say) makes room for the one that does.
  const isReplaced = (key: string, one: Approval) =>
    own.some((entry) => entry.approves?.key === key && isOf(one, entry));
  const after = new Map(
    Object.entries(before as Fields).map(([key, list]) => [
      key,
      list.filter((one) => !isGone(one) && !isReplaced(key, one)),
    ]),
  );
  for (const { approves } of own) {
    if (approves === undefined) continue;
    const { key, says, digest } = approves;
    const one: Approval = says === undefined ? { digest: digest as string, ...who } : { says, ...who };
    after.set(key, [...(after.get(key) ?? []), one]);
  }
  const written = entries.filter((entry) => entry.lang === lang);
  const order = [...new Set(written.map(({ approves }) => approves?.key))];
  const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  const ordered = [...after].sort(([a], [b]) => place(a) - place(b));
  return Object.fromEntries(
    ordered.filter(([, list]) => list.length > 0).map(([key, list]) => [key, inOrder(key, list, written)]),
  );
}

/** The approvals of one field in the order in which the bio has them. */
function inOrder(key: string, list: readonly Approval[], entries: readonly LedgerEntry[]): Approval[] {
  const own = entries.filter(({ approves }) => approves?.key === key);
  const place = (one: Approval) => own.findIndex((entry) => isOf(one, entry)) >>> 0;
  return [...list].sort((a, b) => place(a) - place(b));
}

/** A new approval takes the place of the one of the same version; no other is ever taken away. */
function versionsAfter(
  before: ApprovalsData['policies'],
  plans: readonly VersionPlan[],
  who: { by: string; on: string },
): ApprovalsData['policies'] {
  const after = { ...before };
  for (const { policy, version, text } of plans) {
    const { effective } = version;
    const { digest, values, lang } = text;
    const known = Object.hasOwn(after, policy) ? after[policy] : undefined;
    const others = (known ?? []).filter((one) => one.lang !== lang || one.effective !== effective);
    const approval: PolicyApproval = {
      effective,
      ...(lang === undefined ? {} : { lang }),
      digest,
      values: { ...values },
      ...who,
    };
    // A version before its translations.
    const place = (one: PolicyApproval) => `${one.effective} ${one.lang ?? ''}`;
    after[policy] = [...others, approval].sort((a, b) =>
      place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0,
    );
  }
  return after;
}

function sorted<T>(map: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
}
