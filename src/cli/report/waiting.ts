import { normalise } from '#disclose';
import type { Ledger, LedgerEntry } from '#schema/published.ts';

/** How much newly waits for approval, and of whom. */
export interface Waiting {
  /** A person's short name, or `policies/…` and `staff-policies/…`. */
  readonly about: string;
  readonly what: 'wording' | 'picture' | 'version';
  readonly count: number;
}

/** What waits for the practice's approval now and didn't before: counts, no wording. */
export function newlyWaiting(before: Ledger | undefined, after: Ledger): Waiting[] {
  const earlier = new Set(before === undefined ? [] : waitingIn(before).map(({ key }) => key));
  const counts = new Map<string, Waiting>();
  for (const { key, about, what } of waitingIn(after)) {
    if (earlier.has(key)) continue;
    const count = (counts.get(`${about} ${what}`)?.count ?? 0) + 1;
    counts.set(`${about} ${what}`, { about, what, count });
  }
  return [...counts.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

type One = Pick<Waiting, 'about' | 'what'> & { readonly key: string };

function waitingIn({ people, policies }: Ledger): One[] {
  return [
    ...people.flatMap(({ slug, entries }) => entries.flatMap((entry) => waits(slug, entry))),
    ...policies.flatMap(({ policy, audience, versions }) =>
      versions
        .filter(({ state }) => state === 'not-approved' || state === 'changed')
        .map(({ effective, digest }) => versionOf(policy, audience, effective, digest)),
    ),
    ...policies.flatMap(({ policy, audience, versions }) =>
      versions.flatMap(({ effective, translations = [] }) =>
        translations
          .filter(({ state }) => state !== 'approved')
          .map(({ digest, lang }) => versionOf(policy, audience, effective, `${lang} ${digest}`)),
      ),
    ),
  ];
}

function versionOf(policy: string, audience: 'public' | 'staff', effective: string, text: string): One {
  const about = `${audience === 'public' ? 'policies' : 'staff-policies'}/${policy}`;
  return { about, what: 'version', key: `${about} ${effective} ${text}` };
}

function waits(slug: string, { reason, approves }: LedgerEntry): One[] {
  if (reason !== 'not-approved' || approves === undefined) return [];
  const { part, digest, says } = approves;
  const what = digest === undefined ? 'wording' : 'picture';
  return [{ about: slug, what, key: `${slug} ${part} ${digest ?? normalise(says ?? '')}` }];
}
