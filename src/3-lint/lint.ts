import { type Finding, START_OF_FILE } from '#diagnostic/diagnostic.ts';
import { locate } from '#parse';
import { type AnyRecord, allRecords, type PracticeRecords } from '#schema/record.ts';
import type { LintRule, RuleContext, Subject } from '#schema/rule.ts';
import { lintFileNames } from './file-names.ts';
import { lintLeavers } from './leavers.ts';
import { lintNotices } from './notices/lint-notices.ts';
import { once } from './once.ts';
import { lintPracticeEmergency } from './practice-emergency.ts';
import { lintPracticeLinks } from './practice-links.ts';
import { lintPracticeWords } from './practice-words.ts';
import { lintSample } from './sample-left.ts';
import { subjectOf } from './subject.ts';
import { translationsOf, type Written, written } from './translated.ts';

type Report = Parameters<RuleContext['report']>[0];

/** Runs every rule over every record it applies to, as of a day. */
export function lint(records: PracticeRecords, rules: readonly LintRule[], today: string): Finding[] {
  const subject = subjectOf(records, today);
  const texts = textsOf(allRecords(records), records);
  return [
    ...lintEach(texts, rules, subject),
    ...lintPracticeEmergency(records),
    ...lintPracticeLinks(records),
    ...lintPracticeWords(records),
    ...lintSample(records),
    ...lintLeavers(records, texts),
    ...lintFileNames(subject),
    ...lintNotices(records, today),
  ];
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
  return [
    ...lintEach(texts, rules, subjectOf(records, today)),
    ...lintSample(records).filter((finding) => finding.file === file),
    ...lintLeavers(records, texts),
  ];
}

/** Records and their translations. */
function textsOf(asked: readonly AnyRecord[], records: PracticeRecords): Written[] {
  return [...asked.map(written), ...translationsOf(asked, records)].map((one) => ({
    ...one,
    passages: once(one.passages),
  }));
}

function lintEach(texts: readonly Written[], rules: readonly LintRule[], subject: Subject): Finding[] {
  return texts.flatMap((text) =>
    rules
      .filter(({ appliesTo }) => appliesTo.includes(text.record.kind))
      .flatMap((rule) => run(rule, text, subject)),
  );
}

function run(rule: LintRule, { record, passages, lang, isAbout }: Written, subject: Subject): Finding[] {
  const findings: Finding[] = [];
  try {
    rule.check({
      record,
      passages: passages(),
      subject,
      ...(lang === undefined ? {} : { lang }),
      report: (report) => {
        if (isAbout(rule, report.at)) findings.push(toFinding(rule, record, report));
      },
    });
  } catch {
    // INVARIANT: a check that can't run is an error, never silence. What was thrown may quote the text, so it isn't repeated.
    const message =
      'This rule could not finish here, so nobody can say whether the text is safe to publish. Tell the developers which file it is.';
    findings.push({ rule: rule.id, file: record.file, message, atLeast: 'error', ...START_OF_FILE });
  }
  return findings;
}

function toFinding(rule: LintRule, record: AnyRecord, { message, at, byTime, waits }: Report): Finding {
  const found: Pick<Finding, 'rule' | 'file' | 'message' | 'atMost' | 'waits'> = {
    rule: rule.id,
    file: record.file,
    message,
    ...(byTime ? { atMost: 'warning' } : {}),
    ...(waits ? { waits } : {}),
  };
  if (at === 'record') return { ...found, ...START_OF_FILE };
  if ('path' in at) return { ...found, subject: at.path.join('.'), ...locate(record.source, at.path) };
  return { ...found, subject: at.passage.subject, ...at.passage.locate(at.start, at.end) };
}
