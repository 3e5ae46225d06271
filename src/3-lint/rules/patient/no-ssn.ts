import type { LintRule } from '#schema/rule.ts';
import { EVERYTHING } from '../kinds.ts';
import { plain } from '../text.ts';

const MESSAGE =
  'Something here has the form of a US Social Security number. It opens bank accounts and medical records to whoever reads it. Remove it, and if it was ever online, tell the person it belongs to and follow the breach procedure.';

// One and the same mark between the three groups, or none and then a cue; no group is all zeros.
const NUMBER =
  /(?:(?<=ssn)|(?<![\w+]|[\d)][-./ ]|[a-z][-/]))(?!000|666|9)(\d{3})([-. ]?)(?!00)(\d{2})\2(?!0000)(\d{4})(?![\w]|[-./ ]\d)/gi;
const MIXED =
  /(?:(?<=ssn)|(?<![\w+]|[\d)][-./ ]|[a-z][-/]))(?!000|666|9)(\d{3})[-. ]{1,2}(?!00)(\d{2})[-. ]{1,2}(?!0000)(\d{4})(?![\w]|[-./ ]\d)/gi;
const CUE = /\b(?:ssn|ss ?#|social security|soc(?:ial)?\.? sec)(?![a-z])[^!?\n]{0,40}$/i;
const TELEPHONE = /(?:\b(?:tel|telephone|phone|call|fax|text|ring|dial)\b|\+\d{0,3})[\s.:]{0,3}$/i;
/** Printed in wallets in 1938; never anyone's. */
const SPECIMENS = new Set(['078051120']);

export const noSsn: LintRule = {
  id: 'patient/no-ssn',
  summary: 'A number has the form of a US Social Security number.',
  severity: 'error',
  canBeWaived: false,
  reads: 'any',
  appliesTo: EVERYTHING,
  check({ passages, report }) {
    for (const passage of passages) {
      if (!/[\d\uff10-\uff19]{3}/.test(passage.text)) continue;
      const text = plain(passage.text);
      const seen = new Set<number>();
      for (const { 0: found, 2: separator, index } of [...text.matchAll(NUMBER), ...text.matchAll(MIXED)]) {
        const before = text.slice(Math.max(0, index - 70), index);
        const isCued = CUE.test(before);
        const isPlain = separator === undefined || separator === '';
        if (
          seen.has(index) ||
          (isPlain && !isCued) ||
          TELEPHONE.test(before) ||
          SPECIMENS.has(found.replace(/\D/g, ''))
        )
          continue;
        seen.add(index);
        report({ message: MESSAGE, at: { passage, start: index, end: index + found.length } });
      }
    }
  },
};
