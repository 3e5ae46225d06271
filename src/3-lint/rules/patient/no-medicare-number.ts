import type { LintRule } from '#schema/rule.ts';
import { EVERYTHING } from '../kinds.ts';

const MESSAGE =
  'Something here has the form of a US Medicare number. Whoever reads it can bill in that person’s name and learn what they are treated for. Remove it, and if it was ever online, tell the person it belongs to and follow the breach procedure.';

// Its eleven places by rule: digits, letters without S, L, O, I, B, Z, or either. People write 4-3-4, or space it all out.
const A = '[AC-HJKMNP-RT-Y]';
const AN = '[0-9AC-HJKMNP-RT-Y]';
const PLACES = ['[1-9]', A, AN, '\\d', A, AN, '\\d', A, A, '\\d', '\\d'];
const NUMBER = new RegExp(String.raw`(?<![\w-])${PLACES.join('(?:[ .]?-?[ .]?)')}(?![\w]|-\d)`, 'gi');
const CUE =
  /\b(?:medicare|mbi|beneficiar\w{1,4}|hicn?|cms|medicaid|insurance|seguro|tarjeta|patient|paciente)\b/i;
/** Numbers of things may look the same. */
const OF_A_THING =
  /\b(?:part|model|serial|order|lot|batch|item|sku|catalog|version|code|pieza|modelo|serie|pedido|lote)\b[^.!?\n]{0,15}$/i;

export const noMedicareNumber: LintRule = {
  id: 'patient/no-medicare-number',
  summary: 'A number has the form of a US Medicare number.',
  severity: 'error',
  canBeWaived: false,
  reads: 'any',
  appliesTo: EVERYTHING,
  check({ passages, report }) {
    for (const passage of passages) {
      if (!/\d/.test(passage.plain)) continue;
      for (const { 0: found, index } of passage.plain.matchAll(NUMBER)) {
        const before = passage.plain.slice(Math.max(0, index - 80), index);
        // Small letters without marks are a word in an address or a code; eleven words of one letter are no number either.
        const isCertain = /^[^a-z]{11}$|^\S{4}[-. ]\S{3}[-. ]\S{4}$/.test(found);
        if (CUE.test(before) ? false : !isCertain || OF_A_THING.test(before)) continue;
        report({ message: MESSAGE, at: { passage, start: index, end: index + found.length } });
      }
    }
  },
};
