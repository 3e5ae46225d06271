import { FEWEST_GRADED, HARDEST_GRADE, MOST_WORDS, readingOfAnswer } from '#schema/reading/answer-reading.ts';
import type { LintRule } from '#schema/rule.ts';

const LONG = `This answer has more than ${MOST_WORDS} words as it is read out. Nobody says that much at a counter, and nobody reads it on a phone. Keep the reason, the other way to reach you, and let the policy say the rest.`;
const HARD = `This answer reads above grade ${HARDEST_GRADE}. Whoever is upset or in a hurry needs plainer words: make two sentences of a long one, and use shorter words.`;

export const noLongAnswer: LintRule = {
  id: 'answer/no-long-answer',
  summary: 'A prepared answer is longer than anyone says, or harder than people read in a hurry.',
  severity: 'warning',
  canBeWaived: true,
  reads: ['en'],
  appliesTo: ['answer'],
  check({ record, passages, subject, lang, report }) {
    if (record.kind !== 'answer') return;
    const body = passages.filter((passage) => passage.subject.startsWith('body.'));
    const [first] = body;
    const { practice } = subject.records;
    const reading = readingOfAnswer(body.map(({ text }) => text).join('\n\n'), practice.name);
    if (first === undefined || reading === undefined) return;
    const at = { passage: first, start: 0, end: first.text.length };
    if (reading.words > MOST_WORDS) report({ message: LONG, at });
    // The formulas know English.
    const isEnglish = /^en\b/i.test(lang ?? practice.languages[0] ?? 'en');
    if (isEnglish && reading.words >= FEWEST_GRADED && reading.grade > HARDEST_GRADE)
      report({ message: HARD, at });
  },
};
