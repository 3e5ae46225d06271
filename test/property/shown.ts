// What a site shows, as plain lines that can be compared.
import type { PublishedSite } from '#schema/published.ts';

/** What is shown of people, as `person subject wording`, in the order in which a view holds it. */
export function shownOf({ providers }: PublishedSite): string[] {
  return providers.flatMap(({ slug, texts, body, personal, photo }) => [
    ...Object.entries(texts).map(([key, says]) => `${slug} ${key} ${says}`),
    ...body.map((says) => `${slug} body ${says}`),
    ...personal.flatMap(({ category, items }) => items.map((says) => `${slug} ${category} ${says}`)),
    ...(photo === undefined ? [] : [`${slug} alt ${photo.alt}`, `${slug} photo ${photo.digest}`]),
  ]);
}

/** Everything that is shown of people and policies. */
export function allShownIn(site: PublishedSite): string[] {
  return [
    ...shownOf(site),
    ...site.leftNotices.map(({ slug }) => `${slug} left`),
    ...versionsIn('public', site.policies, false),
    ...versionsIn('staff', site.staffPolicies, false),
  ];
}

export function versionsIn(
  audience: string,
  policies: PublishedSite['policies'],
  withState: boolean,
): string[] {
  return policies.flatMap(({ policy, versions }) =>
    versions.map(({ effective, body, state }) =>
      [audience, policy, effective, body.join(), ...(withState ? [state] : [])].join(' '),
    ),
  );
}
