import type { LintRule } from '#schema/rule.ts';
import { FOR_PATIENTS } from '../kinds.ts';
import { isOfAService } from './public-services.ts';
import { foreignNumbers } from './telephone-numbers.ts';

const MESSAGE =
  'A telephone number stands here that is not the practice’s. Patients would use it, at any hour, and nothing they say there reaches the record. Remove it, or add the number to _data/practice.yaml or to a location if it is the practice’s.';

/** A link that dials, or opens a conversation with a number. */
const BEHIND =
  /^(?:(?:tel|sms|callto|facetime(?:-audio)?):(?:\/\/)?|(?=https?:\/\/wa\.me\/|https?:\/\/(?:api|web)\.whatsapp\.com\/))(.{5,100})$/i;

export const noPersonalPhone: LintRule = {
  id: 'privacy/no-personal-phone',
  summary: 'A telephone number is not one of the practice’s.',
  severity: 'error',
  canBeWaived: false,
  reads: 'any',
  // Who works here reads the staff site, and so does whoever leaves.
  appliesTo: [...FOR_PATIENTS, 'staff-policy'],
  check({ record, passages, subject, report }) {
    const isBio = record.kind === 'provider';
    for (const passage of passages) {
      // What a licensing board gave out is a number, and no telephone.
      if (/^registrations\.\d{1,99}\.number$/.test(passage.subject)) continue;
      const isField = record.kind === 'location' && passage.subject === 'phone';
      if (isField) continue;
      for (const { start, end } of foreignNumbers(passage.text, subject)) {
        if (isOfAService(passage.plain, start, isBio)) continue;
        report({ message: MESSAGE, at: { passage, start, end } });
      }
      for (const { url, start, end } of passage.links) {
        const number = BEHIND.exec(url)?.[1];
        if (number === undefined || foreignNumbers(`Call ${decode(number)}`, subject).length === 0) continue;
        const isSaid = foreignNumbers(passage.text.slice(start, end), subject).length > 0;
        const isService = isOfAService(passage.plain, start, isBio);
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
