import type { Diagnostic } from '#diagnostic/diagnostic.ts';
import { movedFiles } from '#disclose';
import { approvalOf } from '#schema/approvals.ts';
import { linesIn } from '#schema/language-lines.ts';
import type { PolicyLedger, TranslatedVersion } from '#schema/published.ts';
import type { PolicyRecord, TranslationRecord } from '#schema/record.ts';
import { fitOf } from '#schema/translation.ts';
import type { Situation } from './approval-plan.ts';
import { isMeant, type Target } from './approval-targets.ts';

/** A version of a policy, or a translation of one, that waits for approval, or can't have it. */
export interface VersionPlan {
  readonly policy: string;
  readonly audience: PolicyLedger['audience'];
  readonly version: PolicyLedger['versions'][number];
  readonly record: PolicyRecord;
  /** What is approved of it: the text, or its translation into a language. */
  readonly text: {
    readonly lang: string | undefined;
    readonly file: string;
    readonly isChanged: boolean;
    readonly digest: string;
    readonly values: Readonly<Record<string, string>>;
    readonly title: string;
    /** As it will be read, but for variables. */
    readonly says: readonly string[];
  };
  /**
   * Why it can't be approved: its file has errors, places in it are left to be filled in, it is approved under another name,
   * it was changed without a correction; of a translation: it is still in the words of the original, or the original changed.
   */
  readonly refusal: 'error' | 'unwritten' | 'moved' | 'no-correction' | 'untranslated' | 'stale' | undefined;
}

/** Every version that is meant and not approved as it stands, each before its translations. */
export function planPolicies(
  situation: Situation,
  diagnostics: readonly Diagnostic[],
  targets: readonly Target[],
): VersionPlan[] {
  const { records, ledger, today } = situation;
  const moved = movedFiles(records, today);
  const all: readonly PolicyRecord[] = [...records.policies, ...records.staffPolicies];
  return ledger.policies.flatMap(({ policy, audience, versions }) =>
    versions.flatMap((version) => {
      const record = all.find(({ file }) => file === version.file);
      if (record === undefined) return [];
      const about = { policy, audience, version, record };
      const { effective, state } = version;
      const isWaiting = state === 'not-approved' || state === 'changed';
      const own: VersionPlan[] =
        isWaiting && isMeant(targets, policy, effective)
          ? [planOf({ ...about, text: textOf(version, record) }, situation, diagnostics, moved)]
          : [];
      const translated = (version.translations ?? [])
        .filter((one) => one.state !== 'approved' && isMeant(targets, policy, `${effective}/${one.lang}`))
        .flatMap((one) => {
          const translation = records.translations.find(({ file }) => file === one.file);
          return translation === undefined
            ? []
            : [
                planOf(
                  { ...about, text: translatedText(one, translation, record) },
                  situation,
                  diagnostics,
                  moved,
                  translation,
                ),
              ];
        });
      return [...own, ...translated];
    }),
  );
}

function textOf(
  { file, state, digest, values }: VersionPlan['version'],
  { data, body }: PolicyRecord,
): VersionPlan['text'] {
  const { title, summary } = data;
  const says = [
    summary,
    ...linesIn(data).map((line) => `${line.lang}: ${line.says}`),
    ...body.blocks.map(({ markdown }) => markdown),
  ];
  return { lang: undefined, file, isChanged: state === 'changed', digest, values, title, says };
}

function translatedText(
  { lang, file, state, digest, values }: TranslatedVersion,
  { words }: TranslationRecord,
  { data }: PolicyRecord,
): VersionPlan['text'] {
  const title = String(words.get('title') ?? data.title);
  const says = [words.get('summary') ?? [], words.get('body') ?? []].flat().map(String);
  return { lang, file, isChanged: state === 'changed', digest, values, title, says };
}

function planOf(
  plan: Omit<VersionPlan, 'refusal'>,
  { records, today }: Situation,
  diagnostics: readonly Diagnostic[],
  moved: ReadonlySet<string>,
  translation?: TranslationRecord,
): VersionPlan {
  const { policy, audience, version, record, text } = plan;
  const { policies, staffPolicies } = records.approvals;
  const listed = audience === 'public' ? policies : staffPolicies;
  const earlier = approvalOf(listed, policy, version.effective, text.lang);
  const isCorrected = !text.isChanged || earlier === undefined || hasCorrection(record, earlier.on, today);
  const refusal = hasErrors(diagnostics, text.file)
    ? 'error'
    : isUnwritten(diagnostics, text.file)
      ? 'unwritten'
      : moved.has(record.file)
        ? 'moved'
        : (faultOf(translation, record) ?? (isCorrected ? undefined : 'no-correction'));
  return { ...plan, refusal };
}

/** Nobody approves a translation that doesn't say what the version says. */
function faultOf(
  translation: TranslationRecord | undefined,
  record: PolicyRecord,
): 'stale' | 'untranslated' | undefined {
  if (translation === undefined) return undefined;
  if (translation.isStale) return 'stale';
  const isCopied = (name: string) => fitOf(record, translation, name) === 'copied';
  return ['title', 'summary', 'body'].some(isCopied) ? 'untranslated' : undefined;
}

/** A slip is put right visibly: by a correction of the day of the approval or after it. */
function hasCorrection({ data }: PolicyRecord, approvedOn: string, today: string): boolean {
  return data.corrections.some(({ on }) => on >= approvedOn && on <= today);
}

/** What weighs little only because nobody can read it yet stands in the way of the approval that would change that. */
function isUnwritten(diagnostics: readonly Diagnostic[], file: string): boolean {
  return diagnostics.some((one) => one.file === file && one.waits === true);
}

/** Changed text is an error of its own until it is approved; that one doesn't stand in the way. */
function hasErrors(diagnostics: readonly Diagnostic[], file: string): boolean {
  return diagnostics.some(
    (one) => one.file === file && one.severity === 'error' && one.rule !== 'policy/no-silent-change',
  );
}

/** Addresses that may never break once a version is approved, of a translation those in its language. */
export function permalinksOf({ policy, audience, version, record, text }: VersionPlan): string[] {
  if (audience === 'staff') return [];
  const isSocial = record.data.kind.startsWith('social-media');
  const below = text.lang === undefined ? '' : `/${text.lang}`;
  return [
    `${below}/policies/${policy}/`,
    `${below}/policies/${policy}/${version.effective}/`,
    ...(isSocial ? [`${below}/social`] : []),
  ];
}
