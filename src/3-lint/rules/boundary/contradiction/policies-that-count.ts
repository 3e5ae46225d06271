import type { RecordOf } from '#schema/record.ts';
import type { KnownRecords } from '#schema/rule.ts';

/** Social media policies that everything else is held against: those in force, or while nobody approved any, the newest. */
export function policiesThatCount({ policies, approvals, inForce }: KnownRecords): RecordOf<'policy'>[] {
  const social = policies.filter(({ data }) => data.kind.startsWith('social-media'));
  return [...new Set(social.map(({ slug }) => slug))].flatMap((slug) => {
    const versions = social.filter((one) => one.slug === slug);
    const current = versions.find(({ file }) => inForce?.has(file));
    if (current !== undefined) return [current];
    // What was approved and is lost is missed elsewhere; another version doesn't speak for it.
    if (inForce !== undefined && Object.hasOwn(approvals.policies, slug)) return [];
    const [newest] = [...versions].sort((a, b) => b.data.effective.localeCompare(a.data.effective));
    return newest === undefined ? [] : [newest];
  });
}
