import type { LintRule } from '#schema/rule.ts';
import { EVERYTHING } from '../kinds.ts';
import { deaNumbersIn } from './dea-numbers.ts';

const MESSAGE =
  'A number of the US Drug Enforcement Administration stands here. With it anyone can write prescriptions for controlled substances in the clinician’s name. Remove it; pharmacies that need it ask the practice by phone.';

export const noDeaNumber: LintRule = {
  id: 'patient/no-dea-number',
  summary: 'A number under which a clinician prescribes controlled substances stands in a text.',
  severity: 'error',
  canBeWaived: false,
  reads: 'any',
  appliesTo: EVERYTHING,
  check({ record, passages, report }) {
    for (const passage of passages) {
      const [field, row = '', part] = passage.subject.split('.');
      // A board's number may look the same, so in that field the authority decides.
      if (field === 'registrations' && part === 'number') {
        const authority =
          record.kind === 'provider' ? (record.data.registrations[Number(row)]?.authority ?? '') : '';
        if (!/\bDEA\b|drug enforcement/i.test(authority)) continue;
        report({ message: MESSAGE, at: { passage, start: 0, end: passage.text.length } });
        continue;
      }
      for (const stretch of deaNumbersIn(passage.plain))
        report({ message: MESSAGE, at: { passage, ...stretch } });
    }
  },
};
