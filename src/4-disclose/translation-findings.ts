import { type Finding, START_OF_FILE } from '#diagnostic/diagnostic.ts';
import { locate } from '#parse';
import type { PracticeRecords } from '#schema/record.ts';
import type { Circumstances } from './decider.ts';
import { findingsOfDecisions } from './decision-findings.ts';
import { findingsOfPublicSource } from './findings.ts';
import type { DecidedTranslation } from './policy-translation.ts';
import type { TranslatedBio } from './translation.ts';

/** What has to be said about the decisions on a bio's translation. */
export function findingsOfTranslation(
  { translation, decided }: TranslatedBio,
  { records, today }: Circumstances,
): Finding[] {
  return [
    ...findingsOfDecisions(translation, translation.data.personal ?? {}, decided, today),
    ...findingsOfPublicSource(translation.file, decided, records),
  ];
}

/** A translation of a policy's version that waits, or was changed after its approval. */
export function findingsOfPolicyTranslation(
  { record, ledger }: DecidedTranslation,
  today: string,
): Finding[] {
  const { file, source, slug } = record;
  const at = { file, ...locate(source, ['translates'], 'key') };
  if (ledger.state === 'approved') return [];
  return ledger.state === 'changed'
    ? [
        {
          rule: 'policy/no-silent-change',
          message: `The translation differs from what was approved, and people may have read the approved one. For a slip, add a line under “corrections” of the original, such as { on: ${today}, what: A missing word in the translation. }, and approve again; for anything more, undo the change.`,
          ...at,
        },
      ]
    : [
        {
          rule: 'disclosure/require-approval',
          message: `This translation is not shown before someone approves it; readers see the original. Run: npx doorplate approve ${slug}`,
          ...at,
        },
      ];
}

/**
 * Approved translations of versions that are there, whose own files are gone. Readers see the original then, at the same
 * address; taking words away is never an error.
 */
export function lostTranslations(records: PracticeRecords, today: string): Finding[] {
  const { approvals, policies, staffPolicies, translations, unreadTranslations } = records;
  const there = new Set([...translations, ...unreadTranslations].map(({ file }) => file));
  return [
    ...policies.map((one) => [one, approvals.policies] as const),
    ...staffPolicies.map((one) => [one, approvals.staffPolicies] as const),
  ].flatMap(([{ slug, file, data }, listed]) =>
    (Object.hasOwn(listed, slug) ? (listed[slug] ?? []) : [])
      .filter(({ effective, lang, on }) => lang !== undefined && effective === data.effective && on <= today)
      .map(({ lang }) => file.replace(/\.md$/, `.${lang}.md`))
      .filter((one) => !there.has(one))
      .map(
        (one): Finding => ({
          rule: 'policy/no-silent-change',
          file: one,
          ...START_OF_FILE,
          atMost: 'warning',
          message:
            'This translation was approved and its file is gone, so its readers see the original. Put the file back, or take its lines out of _data/approvals.yaml.',
        }),
      ),
  );
}
