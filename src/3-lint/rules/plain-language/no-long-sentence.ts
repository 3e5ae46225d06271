import { sentencesIn } from '#schema/reading/sentences.ts';
import { withoutNames } from '#schema/reading/without-names.ts';
import type { LintRule } from '#schema/rule.ts';
import { FOR_PATIENTS } from '../kinds.ts';
import { startOfProse } from './start-of-prose.ts';

const MOST_WORDS = 30;
const MESSAGE = `This sentence has more than ${MOST_WORDS} words. Whoever reads slowly, or in a second language, has lost its beginning by its end. Make two or three of it, or a list.`;

export const noLongSentence: LintRule = {
  id: 'plain-language/no-long-sentence',
  summary: `A sentence has more than ${MOST_WORDS} words.`,
  severity: 'warning',
  canBeWaived: true,
  reads: ['en', 'es'],
  appliesTo: FOR_PATIENTS,
  check({ record, passages, report }) {
    for (const passage of passages) {
      // Nothing shorter has so many words.
      if (passage.text.length < MOST_WORDS * 2) continue;
      const from = startOfProse(passage, record.body.blocks);
      if (from === undefined) continue;
      for (const { start, end } of sentencesIn(passage.text.slice(from))) {
        const [first, last] = [from + start, from + end];
        if (isLong(passage.text.slice(first, last)))
          report({ message: MESSAGE, at: { passage, start: first, end: last } });
      }
    }
  },
};

function isLong(sentence: string): boolean {
  // Between the cells of a row stand tabs: a table is no sentence.
  if (sentence.length < MOST_WORDS * 2 || sentence.includes('\t')) return false;
  return countOf(sentence) > MOST_WORDS && countOf(withoutNames(sentence, { names: [] })) > MOST_WORDS;
}

/** Words as people see them: parted by spaces, dashes and strokes. What holds no letter and no digit is none. */
function countOf(sentence: string): number {
  return sentence.split(/[\s/—–…]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
