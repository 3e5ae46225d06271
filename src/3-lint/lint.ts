import { type Finding, START_OF_FILE } from '#diagnostic/diagnostic.ts';
import { locate } from '#parse';
import { type AnyRecord, allRecords, type PracticeRecords } from '#schema/record.ts';
import { digestOfData, kept, NO_RESULTS, type Results } from '#schema/results.ts';
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

/** Runs every rule over every record it applies to, as of a day. What was found in a record before is taken from `results`. */
export function lint(
  records: PracticeRecords,
  rules: readonly LintRule[],
  today: string,
  results: Results = NO_RESULTS,
): Finding[] {
  const subject = subjectOf(records, today);
  const texts = textsOf(allRecords(records), records);
  return [
    ...lintEach(texts, rules, subject, results),
    ...lintPracticeEmergency(records),
    ...lintPracticeLinks(records),
    ...lintPracticeWords(records),
    ...lintSample(records),
    ...lintLeavers(records, texts),
    ...lintFileNames(records, subject),
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
    ...lintEach(texts, rules, subjectOf(records, today), NO_RESULTS),
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

function lintEach(
  texts: readonly Written[],
  rules: readonly LintRule[],
  subject: Subject,
  results: Results,
): Finding[] {
  if (results === NO_RESULTS) return texts.flatMap((text) => lintText(text, rules, subject));
  const around = digestOfData([rules.map(({ id }) => id), subject]);
  return texts.flatMap((text) => {
    const { kind, slug, file, data, source } = text.record;
    // INVARIANT: all that a finding may depend on. A record's data are those of its file; a translation's also its original's.
    const key = digestOfData([around, kind, slug, file, data, source.text, text.lang]);
    return kept(results, key, () => lintText(text, rules, subject));
  });
}

function lintText(text: Written, rules: readonly LintRule[], subject: Subject): Finding[] {
  return rules
    .filter(({ appliesTo }) => appliesTo.includes(text.record.kind))
    .flatMap((rule) => run(rule, text, subject));
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
