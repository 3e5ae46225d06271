import type { LintRule } from '#schema/rule.ts';
import { FOR_PATIENTS } from '../kinds.ts';
import { foreignNumbers, isOfAService } from './telephone-numbers.ts';

const MESSAGE =
  'A telephone number stands here that is not the practice’s. Patients would use it, at any hour, and nothing they say there reaches the record. Remove it, or add the number to _data/practice.yaml or to a location if it is the practice’s.';

export const noPersonalPhone: LintRule = {
  id: 'privacy/no-personal-phone',
  summary: 'A telephone number is not one of the practice’s.',
  severity: 'error',
  canBeWaived: false,
  reads: 'any',
  appliesTo: FOR_PATIENTS,
  check({ record, passages, subject, report }) {
    for (const passage of passages) {
      // What a licensing board gave out is a number, and no telephone.
      if (/^registrations\.\d+\.number$/.test(passage.subject)) continue;
      const isField = record.kind === 'location' && passage.subject === 'phone';
      if (isField) continue;
      for (const { start, end } of foreignNumbers(passage.text, subject)) {
        if (record.kind !== 'provider' && isOfAService(passage.text, start)) continue;
        report({ message: MESSAGE, at: { passage, start, end } });
      }
      for (const { url, start, end } of passage.links) {
        const number = /^(?:tel|sms):(.+)$/i.exec(url)?.[1];
        if (number === undefined || foreignNumbers(`Call ${decode(number)}`, subject).length === 0) continue;
        const isSaid = foreignNumbers(passage.text.slice(start, end), subject).length > 0;
        const isService = record.kind !== 'provider' && isOfAService(passage.text, start);
        if (!isSaid && !isService) report({ message: MESSAGE, at: { passage, start, end } });
      }
    }
  },
};

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
