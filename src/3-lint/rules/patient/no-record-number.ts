import type { LintRule } from '#schema/rule.ts';
import { EVERYTHING } from '../kinds.ts';
import { withoutOverlaps } from '../prose-rule.ts';
import { recordNumbersIn } from './record-numbers.ts';

const MESSAGE =
  'A number of someone’s record, insurance, tax file or bank account stands here. Such a number leads to one person, and with it others can ask for records or money. Remove it; to show how a form is filled in, write what belongs there in words.';

export const noRecordNumber: LintRule = {
  id: 'patient/no-record-number',
  summary: 'A number is that of a record, an insurance, a tax file or a bank account.',
  severity: 'error',
  canBeWaived: true,
  reads: 'any',
  appliesTo: EVERYTHING,
  check({ passages, subject, report }) {
    for (const passage of passages) {
      // What a licensing board gave out may be looked up by anyone.
      if (/^registrations\.\d{1,99}\.number$/.test(passage.subject)) continue;
      for (const { start, end } of withoutOverlaps(recordNumbersIn(passage.plain, subject)))
        report({ message: MESSAGE, at: { passage, start, end } });
    }
  },
};
