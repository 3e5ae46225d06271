import type { LintRule } from '#schema/rule.ts';
import { EVERYTHING } from '../kinds.ts';

const MESSAGE =
  'Something here has the form of a US Social Security number. It opens bank accounts and medical records to whoever reads it. Remove it, and if it was ever online, tell the person it belongs to and follow the breach procedure.';

// One and the same mark between the three groups, or none and then a cue; no group is all zeros.
const NUMBER =
  /(?:(?<=ssn)|(?<![\w+]|[\d)][-./ ]|[a-z][-/]))(?!000|666|9)(\d{3})([-. ]?)(?!00)(\d{2})\2(?!0000)(\d{4})(?![\w]|[-./ ]\d)/gi;
const MIXED =
  /(?:(?<=ssn)|(?<![\w+]|[\d)][-./ ]|[a-z][-/]))(?!000|666|9)(\d{3})[-. ]{1,2}(?!00)(\d{2})[-. ]{1,2}(?!0000)(\d{4})(?![\w]|[-./ ]\d)/gi;
const CUE =
  /\b(?:ssn|ss ?#|social security|soc(?:ial)?\.? sec|seguro social|seguridad social|nss)(?![a-z])[^!?\n]{0,40}$/i;
/** Each digit for itself, as people write who want to hide it from machines. */
const SPACED = /(?<![\w+]|[\d)][-./ ])(?:\d[ .-]{1,3}){8}\d(?![\w]|[-./ ]\d)/g;
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
      const text = passage.plain;
      if (!/\d/.test(text)) continue;
      const seen = new Set<number>();
      for (const { 0: found, index } of [NUMBER, MIXED, SPACED].flatMap((one) => [...text.matchAll(one)])) {
        const before = text.slice(Math.max(0, index - 70), index);
        if (seen.has(index) || !isSsn(found, before)) continue;
        seen.add(index);
        report({ message: MESSAGE, at: { passage, start: index, end: index + found.length } });
      }
    }
  },
};

function isSsn(found: string, before: string): boolean {
  const digits = found.replace(/\D/g, '');
  const isGrouped = /^\d{3}\D{1,2}\d{2}\D{1,2}\d{4}$/.test(found);
  const isGiven = /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)/.test(digits) && !SPECIMENS.has(digits);
  return isGiven && (isGrouped || CUE.test(before)) && !TELEPHONE.test(before);
}
