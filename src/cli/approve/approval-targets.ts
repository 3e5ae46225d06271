import { flatten } from '#disclose';
import type { Ledger } from '#schema/published.ts';
import type { PracticeRecords } from '#schema/record.ts';
import { Misuse } from '../misuse.ts';
import { suggest } from '../suggest.ts';

/** What is to be approved: a person or a policy, or only one part of it. */
export interface Target {
  readonly slug: string;
  /** A detail of a person (`pets`, `body`, of a translation `es/pets`, or all of it, `es`), or the effective date of a policy's version (of its translation `2026-01-15/es`). */
  readonly part: string | undefined;
}

/** The words of the command line as targets; a name nobody has is a misuse. No words: everybody and everything. */
export function targetsOf(words: readonly string[], records: PracticeRecords, ledger: Ledger): Target[] {
  const parts = partsOf(records, ledger);
  return words.map((word) => {
    const [slug = '', ...rest] = word.split('/');
    const part = rest.length === 0 ? undefined : rest.join('/');
    const known = parts.get(slug);
    if (known === undefined)
      throw new Misuse(
        `There is neither a bio nor a policy of that name.${suggest(slug, [...parts.keys()])}`,
      );
    if (part !== undefined && !known.has(part)) {
      throw new Misuse(
        `${slug} has no such part.${suggest(part, [...known])} It has: ${[...known].join(', ') || 'none'}.`,
      );
    }
    return { slug, part };
  });
}

/** Whether a part of someone or something is among the targets. */
export function isMeant(targets: readonly Target[], slug: string, part: string | undefined): boolean {
  return (
    targets.length === 0 ||
    targets.some(
      (one) =>
        one.slug === slug &&
        // Of a language all that is under it.
        (one.part === undefined || one.part === part || part?.startsWith(`${one.part}/`) === true),
    )
  );
}

/** Everything that can be named, with its parts. */
function partsOf(records: PracticeRecords, { people, policies }: Ledger): Map<string, Set<string>> {
  const parts = new Map<string, Set<string>>();
  const add = (slug: string, names: readonly string[]) =>
    parts.set(slug, new Set([...(parts.get(slug) ?? []), ...names]));
  for (const { slug, entries } of people)
    add(
      slug,
      entries.flatMap(({ approves, lang }) =>
        approves === undefined ? [] : [approves.part, ...(lang === undefined ? [] : [lang])],
      ),
    );
  for (const { kind, slug } of records.broken)
    if (['provider', 'policy', 'staff-policy'].includes(kind)) add(slug, []);
  for (const [slug, lists] of Object.entries(records.approvals.people))
    add(slug, [
      ...Object.keys(lists),
      ...flatten(lists).flatMap(({ key, lang }) => (lang === undefined ? [] : [`${lang}/${key}`])),
    ]);
  for (const { policy, versions } of policies)
    add(
      policy,
      versions.flatMap(({ effective, translations = [] }) => [
        effective,
        ...translations.map(({ lang }) => `${effective}/${lang}`),
      ]),
    );
  return parts;
}
