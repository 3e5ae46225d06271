import type { AnyRecord } from '#schema/record.ts';
import type { LintRule, Subject } from '#schema/rule.ts';
import { FOR_PATIENTS } from '../kinds.ts';
import { perSentence } from '../text.ts';
import { othersIn, shownIn } from './pictured.ts';

const IN_PHOTO =
  'By its description this photo shows somebody besides the provider. The consent in this file is the provider’s alone, and there is no place to record anybody else’s. Use a picture of the provider alone.';
const IN_TEXT =
  'This text points to a picture of other people. The site keeps no consent of theirs, and a patient’s needs a written authorisation. Take the picture and these words out.';

export const requireConsent: LintRule = {
  id: 'image/require-consent',
  summary:
    'A picture shows somebody whose consent nobody has recorded: a patient, a child, family, a friend.',
  severity: 'error',
  canBeWaived: true,
  reads: ['en', 'es'],
  appliesTo: FOR_PATIENTS,
  check({ record, passages, subject, report }) {
    for (const passage of passages) {
      const text = passage.plain;
      const isAlt = passage.subject === 'photo.alt';
      const found = isAlt
        ? othersIn(text.slice(0, LONGEST), ...namesAround(record, subject))
        : shownIn(passage);
      for (const { start, end } of perSentence(text, found))
        report({ message: isAlt ? IN_PHOTO : IN_TEXT, at: { passage, start, end } });
    }
  },
};

const LONGEST = 2000;

/** The words of the provider's own name, and the names of the others who work here. */
function namesAround(record: AnyRecord, { names }: Subject): [ReadonlySet<string>, readonly string[]] {
  const own = record.kind === 'provider' ? record.data.name : '';
  return [new Set(own.toLowerCase().match(/\p{L}{1,40}/gu)), names.filter((name) => name !== own)];
}
