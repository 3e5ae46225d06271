import type { Finding } from '#diagnostic/diagnostic.ts';
import { type AnyRecord, allRecords, type PracticeRecords } from '#schema/record.ts';
import { NO_RESULTS, type Results } from '#schema/results.ts';
import type { LintRule } from '#schema/rule.ts';
import { lintFileNames, lintNamesInBroken } from './file-names.ts';
import { lintLeavers } from './leavers.ts';
import { lintTexts } from './lint-text.ts';
import { LintedTexts } from './linted-texts.ts';
import { lintNotices } from './notices/lint-notices.ts';
import { lintPracticeEmergency } from './practice-emergency.ts';
import { lintPracticeLinks } from './practice-links.ts';
import { lintPracticeWords } from './practice-words.ts';
import { lintRules } from './rules/index.ts';
import { lintSample } from './sample-left.ts';
import { subjectOf } from './subject.ts';
import type { LintThreads } from './threads/lint-threads.ts';
import { translationsOf, type Written, written } from './translated.ts';

/** Runs every rule over every record it applies to, as of a day. What was found in a record before is taken from `results`. */
export function lint(
  records: PracticeRecords,
  rules: readonly LintRule[],
  today: string,
  results: Results = NO_RESULTS,
): Finding[] {
  const texts = textsOf(allRecords(records), records);
  return [
    ...new LintedTexts(texts, rules, subjectOf(records, today), results).findings(),
    ...lintTogether(records, texts, today),
  ];
}

/** The same with all rules: what is found, and in which order, doesn't depend on how many threads help, or fail to. */
export async function lintInThreads(
  records: PracticeRecords,
  today: string,
  results: Results,
  threads: LintThreads,
): Promise<Finding[]> {
  const texts = textsOf(allRecords(records), records);
  const linted = new LintedTexts(texts, lintRules, subjectOf(records, today), results);
  await threads.work(linted);
  return [...linted.findings(), ...lintTogether(records, texts, today)];
}

/** What that finds in one file of a practice and its translations, and in nothing else: all the others are known, as they must be. */
export function lintOne(
  file: string,
  records: PracticeRecords,
  rules: readonly LintRule[],
  today: string,
): Finding[] {
  const texts = textsOf(
    allRecords(records).filter((record) => record.file === file),
    records,
  );
  const subject = subjectOf(records, today);
  return [
    ...lintTexts(texts, rules, subject).flat(),
    ...lintSample(records).filter((finding) => finding.file === file),
    ...lintLeavers(records, texts),
    ...lintNamesInBroken(records, subject).filter((finding) => finding.file === file),
  ];
}

/** What no text shows by itself. */
function lintTogether(records: PracticeRecords, texts: readonly Written[], today: string): Finding[] {
  const subject = subjectOf(records, today);
  return [
    ...lintPracticeEmergency(records),
    ...lintPracticeLinks(records),
    ...lintPracticeWords(records),
    ...lintSample(records),
    ...lintLeavers(records, texts),
    ...lintFileNames(records, subject),
    ...lintNamesInBroken(records, subject),
    ...lintNotices(records, today),
  ];
}

/** Records and their translations. */
function textsOf(asked: readonly AnyRecord[], records: PracticeRecords): Written[] {
  return [...asked.map((record) => written({ record })), ...translationsOf(asked, records)];
}
