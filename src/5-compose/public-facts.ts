import type { Field } from '#schema/field.ts';
import { provider } from '#schema/provider.ts';
import type { ProviderView, PublishedSite } from '#schema/published.ts';
import { say } from '#schema/words/say.ts';
import { specialtyName, wordingOf } from './wording.ts';

/** What of a bio is public as it stands, without a decision: in the order of the format. */
export interface PublicFact {
  readonly field: string;
  readonly label: string;
  /** The value as a person would say it. */
  readonly text: string;
}

export function publicFacts(view: ProviderView, site: PublishedSite): PublicFact[] {
  const values = { ...view, ...spoken(view, site) } as unknown as Readonly<Record<string, unknown>>;
  return Object.entries<Field>(provider.fields).flatMap(([field, { disclosure, label }]) => {
    const text = disclosure === 'public' ? inWords(values[field]) : '';
    return text === '' ? [] : [{ field, label, text }];
  });
}

/** Codes and short names as readers of the page see them. */
export function spoken(
  view: ProviderView,
  site: PublishedSite,
): Partial<Record<keyof ProviderView, unknown>> {
  const { words } = wordingOf(site);
  const wording = wordingOf(site);
  const { acceptingNewPatients: takes } = view;
  const named = <V extends { readonly slug: string }>(slugs: readonly string[], all: readonly V[]) =>
    all.filter(({ slug }) => slugs.includes(slug));
  return {
    profession: words.professions[view.profession],
    status: words.statuses[view.status],
    specialties: view.specialties.map((one) => specialtyName(one, words)),
    services: named(view.services, site.services).map(({ title }) => title),
    languages: view.languages.map((code) => wording.language(code)),
    locations: named(view.locations, site.locations).map(({ name }) => name),
    acceptingNewPatients:
      takes &&
      say(words.dates.asOf, {
        what: takes.value ? words.bio.takesNew : words.bio.takesNoNew,
        day: wording.day(takes.asOf),
      }),
    // The page doesn't say when they end.
    registrations: view.registrations.map(({ until: _, ...one }) => one),
    boardCertifications: view.boardCertifications.map(({ until: _, ...one }) => one),
    links: view.links.map(({ kind, url }) => `${words.links[kind]}, ${url}`),
  };
}

/** A value of the front matter as a person would say it. */
export function inWords(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map(inWords).join('; ');
  if (typeof value === 'object')
    return Object.values(value)
      .map(inWords)
      .filter((part) => part !== '')
      .join(', ');
  return String(value);
}
