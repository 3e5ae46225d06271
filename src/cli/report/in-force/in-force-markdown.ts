import { code, plain, quote } from '../quote.ts';
import type { AnswersThen, AnswerThen } from './answers-then.ts';
import type { InForceReport, VersionThen } from './in-force.ts';

/** For people: which texts applied on a day, each with its digest. */
export function inForceMarkdown({ day, today, policies, staffPolicies, answers }: InForceReport): string {
  const parts = [
    `What applied on ${day}`,
    `By the approvals as they stand on ${today}. A digest covers title, summary, text and attached file.`,
    ...section('Policies for patients', policies.map(versionLines)),
    ...section('Policies for staff', staffPolicies.map(versionLines)),
    ...answersPart(answers, day),
  ];
  return `${parts.join('\n\n')}\n`;
}

function section(title: string, items: readonly string[]): string[] {
  return [`### ${title}`, items.length === 0 ? 'None.' : items.join('\n')];
}

function versionLines(one: VersionThen): string {
  const title = one.title === '' ? code(one.policy) : plain(one.title);
  const version = one.version === '' ? '' : `, version ${one.version}`;
  const until = one.lastDay === '' ? '' : ` to ${one.lastDay}`;
  return [
    `- ${title}${version}: from ${one.effective}${until}, approved on ${one.approved} by ${plain(one.approvedBy)}`,
    ...one.notes.map((note) => `  - **Note**: ${note}.`),
    `  - ${code(one.file)}`,
    ...(one.url === '' ? [] : [`  - ${code(one.url)}`]),
    `  - ${code(one.digest)}`,
  ].join('\n');
}

function answersPart(answers: AnswersThen, day: string): string[] {
  const title = 'Prepared answers';
  if ('unknown' in answers)
    return [
      `### ${title}`,
      `It is not known which answers applied on ${day}: ${answers.unknown}`,
      'Answers have no versions of their own; they are read from git.',
    ];
  return [
    ...section(title, answers.answers.map(answerLines)),
    `Read from ${answers.from}. The digest is of the whole file.`,
  ];
}

function answerLines({ slug, title, situation, channel, text, file, digest }: AnswerThen): string {
  const head =
    title === undefined
      ? `- ${code(slug)}: **this file can’t be read by today’s rules**`
      : `- ${plain(title)} (${situation}, ${channel})`;
  return [
    head,
    ...quote(text ?? '').map((line) => `  > ${line}\n  >`),
    `  - ${code(file)}`,
    `  - ${code(digest)}`,
  ].join('\n');
}
