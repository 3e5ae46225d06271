import { type Finding, START_OF_FILE } from '#diagnostic/diagnostic.ts';
import { locate } from '#parse';
import { once } from '#schema/once.ts';
import type { AnyRecord } from '#schema/record.ts';
import type { LintRule, Passage, RuleContext, Subject } from '#schema/rule.ts';
import type { Written } from './translated.ts';

type Report = Parameters<RuleContext['report']>[0];

/**
 * What rules find in each of some texts. It depends on nothing but these, so it is the same in whichever thread. Each rule
 * reads a handful before the next one does: its patterns are much code, and what the processor has at hand is little.
 */
export function lintTexts(
  texts: readonly Written[],
  rules: readonly LintRule[],
  subject: Subject,
): Finding[][] {
  return handfulsOf(texts).flatMap((some) => {
    const all = some.map((text) => ({ text, passages: once(text.passages), findings: [] as Finding[] }));
    for (const rule of rules)
      for (const { text, passages, findings } of all)
        if (rule.appliesTo.includes(text.record.kind))
          for (const finding of run(rule, text, passages, subject)) findings.push(finding);
    return all.map(({ findings }) => findings);
  });
}

/** So many texts at most are a handful, and fewer where they are long: what their words say is kept of so much and no more. */
const MOST_TEXTS = 8;
const MOST_LETTERS = 60_000;

function handfulsOf(texts: readonly Written[]): Written[][] {
  const handfuls: Written[][] = [];
  let letters = Number.POSITIVE_INFINITY;
  for (const text of texts) {
    const { length } = text.record.source.text;
    const last = handfuls.at(-1);
    if (last === undefined || last.length >= MOST_TEXTS || letters + length > MOST_LETTERS) {
      handfuls.push([text]);
      letters = length;
    } else {
      last.push(text);
      letters += length;
    }
  }
  return handfuls;
}

function run(
  rule: LintRule,
  { record, lang, isAbout }: Written,
  passages: () => readonly Passage[],
  subject: Subject,
): Finding[] {
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
