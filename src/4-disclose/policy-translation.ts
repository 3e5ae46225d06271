import { createHash } from 'node:crypto';
import type { PolicyApproval } from '#schema/approvals.ts';
import type { PolicyLedger, PolicyView, TranslatedVersion, VersionView } from '#schema/published.ts';
import type { PolicyRecord, PracticeRecords, TranslationRecord } from '#schema/record.ts';
import { approvalsOf, approvedIn, type DecidedPolicy, fillIn, valuesOf } from './policy.ts';
import { UNTRANSLATED, withWords } from './with-words.ts';

/** A translation of a version, and whether it is approved as it stands. */
export interface DecidedTranslation {
  readonly record: TranslationRecord;
  readonly original: PolicyRecord;
  readonly ledger: TranslatedVersion;
  /** The approval by which it is shown. */
  readonly approval: PolicyApproval | undefined;
}

/** Decides about every translation of a policy's versions. */
export function decidePolicyTranslations(
  { ledger }: Pick<DecidedPolicy, 'ledger'>,
  records: PracticeRecords,
  today: string,
): DecidedTranslation[] {
  const { policy, audience, versions } = ledger;
  const approvals = approvalsOf(policy, audience, records, today);
  const originals: readonly PolicyRecord[] = audience === 'public' ? records.policies : records.staffPolicies;
  return versions.flatMap(({ file, effective }) => {
    const original = originals.find((one) => one.file === file);
    if (original === undefined) return [];
    return records.translations
      .filter((one) => one.original === file)
      .map((record): DecidedTranslation => {
        const digest = digestOfTranslation(record, original, records);
        const own = approvals.filter((one) => one.effective === effective && one.lang === record.lang);
        const exact = own.find((one) => one.digest === digest);
        return {
          record,
          original,
          approval: exact,
          ledger: {
            lang: record.lang,
            file: record.file,
            state: exact !== undefined ? 'approved' : own.length > 0 ? 'changed' : 'not-approved',
            digest,
            values: valuesOf(textsOf(record), records.practice),
            isStale: record.isStale,
            ...approvedIn(exact ?? own[0]),
          },
        };
      });
  });
}

/**
 * A policy as it is shown in a language: of each version that is shown at all what is translated and approved. INVARIANT:
 * a version that isn't shown is shown in no language.
 */
export function policyIn(
  lang: string,
  view: PolicyView,
  translations: readonly DecidedTranslation[],
): PolicyView {
  return {
    ...view,
    versions: view.versions.map((version): VersionView => {
      const found = translations.find(
        ({ record }) => record.lang === lang && record.original === version.file,
      );
      if (found?.approval === undefined) return { ...version, translation: UNTRANSLATED };
      const { record, original, approval } = found;
      const { data, body, translation } = withWords(original, record);
      const isIn = (name: string) => translation.translated.includes(name);
      return {
        ...version,
        title: data.title,
        owner: data.owner,
        ...(data.changes === undefined ? {} : { changes: data.changes }),
        corrections: data.corrections,
        // What isn't translated has the values of its own approval in it.
        summary: isIn('summary') ? fillIn(data.summary, approval.values) : version.summary,
        body: isIn('body') ? body.map((markdown) => fillIn(markdown, approval.values)) : version.body,
        translation,
      };
    }),
  };
}

/** The ledger of a policy with what became of its translations. */
export function withTranslations(
  ledger: PolicyLedger,
  translations: readonly DecidedTranslation[],
): PolicyLedger {
  const of = (file: string) =>
    translations.filter(({ original }) => original.file === file).map((one) => one.ledger);
  return {
    ...ledger,
    versions: ledger.versions.map((version) => {
      const own = of(version.file);
      return own.length === 0 ? version : { ...version, translations: own };
    }),
  };
}

/** What an approval of a translation covers: what it says of title, summary and body, and the attachment. */
function digestOfTranslation(
  { words }: TranslationRecord,
  { data }: PolicyRecord,
  { files }: Pick<PracticeRecords, 'files'>,
): string {
  const attachment = data.attachment && (files.get(data.attachment)?.digest ?? 'missing');
  const covered = ['title', 'summary', 'body'].map((name) => words.get(name) ?? null);
  return `sha256-${createHash('sha256')
    .update(JSON.stringify([...covered, attachment ?? null]))
    .digest('hex')}`;
}

function textsOf({ words }: TranslationRecord): string[] {
  return [words.get('summary') ?? [], words.get('body') ?? []].flat().map(String);
}
