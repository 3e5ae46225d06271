import { FACTS } from '#schema/notices/fact.ts';
import type { Condition, FulfilledBy, Notice } from '#schema/notices/notice.ts';
import { NO_LEGAL_ADVICE, NOTICES } from '#schema/notices/notices.ts';
import { VACATED } from '#schema/notices/vacated.ts';
import { JURISDICTION_NAMES, JURISDICTIONS } from '#schema/vocabulary.ts';
import { en } from '#schema/words/en.ts';

/** `docs/notices.md`: every notice known, so that counsel can read the list without a practice. */
export function noticesPage(): string {
  return `${[
    '<!-- Generated from src/schema/notices by `npm run generate`. Do not edit. -->',
    '# Notices the law asks for',
    `**${NO_LEGAL_ADVICE}** What wasn’t read in a source is marked “to confirm”.`,
    'Which of them a practice needs follows from `jurisdictions` and `facts` in `_data/practice.yaml`. Where the practice stands is on the staff site, under **Notices the law asks for**, and in `npx doorplate report --notices`. The rules are [notice/…](rules/README.md): a notice that is missing is a warning, so that nothing else waits for it; one that is there and lacks a part weighs as its rule says.',
    ...JURISDICTIONS.flatMap((place) => [
      `## ${capitalised(JURISDICTION_NAMES[place])}`,
      ...NOTICES.filter(({ jurisdiction }) => jurisdiction === place).map(entry),
    ]),
    '## Set aside by a court',
    'Words that were law and are no more. [notice/no-vacated-wording](rules/notice/no-vacated-wording.md) finds them where they are presented as law.',
    VACATED.map(
      ({ id, about, lawRef, by, on, checkedOn, confidence }) =>
        `- \`${id}\`: ${about} (${lawRef}). ${by}, ${on}. ${checked(checkedOn, confidence)}`,
    ).join('\n'),
    '## Questions that decide',
    Object.entries(FACTS)
      .map(([fact, { question }]) => `- \`${fact}\`: ${question}`)
      .join('\n'),
  ].join('\n\n')}\n`;
}

function entry(notice: Notice): string {
  const { id, title, about, lawRef, status, inForceFrom, checkedOn, confidence, appliesIf, placement } =
    notice;
  const lines = [
    `Law: ${lawRef}; ${status.replace('-', ' ')} from ${inForceFrom}. ${checked(checkedOn, confidence)}`,
    `Applies: ${appliesIf.length === 0 ? en.notices.because.everyone : appliesIf.map(conditionInWords).join(', ')}.`,
    `Fulfilled by: ${fulfilledInWords(notice.fulfilledBy)}. ${en.notices.placed[placement]}.`,
    ...(notice.isGoodPractice ? ['Good practice, no duty.'] : []),
    ...(notice.rule === undefined ? [] : [`Rule: [${notice.rule}](rules/${notice.rule}.md).`]),
    ...(notice.elements.length === 0
      ? []
      : [
          `Must hold${'kinds' in notice.fulfilledBy ? ', besides the parts of its kind' : ''}: ${notice.elements
            .map(({ about: what, appliesIf: when = [] }) =>
              when.length === 0 ? what : `${what} (if ${when.map(conditionInWords).join(', ')})`,
            )
            .join('; ')}.`,
        ]),
  ];
  return `### ${title}\n\n\`${id}\`: ${about}\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
}

function conditionInWords(condition: Condition): string {
  if (condition.fact !== 'employees') return `\`${condition.fact}: ${condition.is}\``;
  return 'atLeast' in condition
    ? `\`employees\` ${condition.atLeast} or more`
    : `\`employees\` fewer than ${condition.below}`;
}

function fulfilledInWords(by: FulfilledBy): string {
  if ('kinds' in by) return `a policy of the kind ${by.kinds.map((kind) => `\`${kind}\``).join(' or ')}`;
  return 'rules' in by
    ? `no page; ${by.rules.map((rule) => `[${rule}](rules/${rule}.md)`).join(', ')}`
    : '`cqc` in each location';
}

function checked(on: string, confidence: Notice['confidence']): string {
  return `Checked ${on}${confidence === 'read' ? '' : ', to confirm'}.`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
