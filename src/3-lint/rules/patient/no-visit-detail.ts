import type { RecordKind } from '#schema/record.ts';
import { type Found, proseRule } from '../prose-rule.ts';
import { isDenied } from '../speech.ts';
import { FOR_ANYONE, OF_ANYONE } from './people.ts';
import { IS_TOLD_ANYWAY, TOLD_VISITS } from './told-visits.ts';
import { isWeighed } from './unless.ts';
import { VISITS } from './visits.ts';
import { VISITS_BY_DATE } from './visits-by-date.ts';
import { VISITS_BY_SIGNS } from './visits-by-signs.ts';
import { VISITS_IN_CAPTIONS } from './visits-in-captions.ts';

const MESSAGE =
  'A visit or a treatment of one person is told with its day or its place. Whoever was there, or read the local news, knows who it was. Leave the day, the place and what happened out.';

/** Answers have rules of their own. What staff read tells of those they know. */
const TOLD_IN: readonly RecordKind[] = [
  'provider',
  'policy',
  'location',
  'service',
  'announcement',
  'page',
  'staff-policy',
  'handbook',
];

/** One of the practice's own people, of whom there is news: “a team member had a baby last week”. */
const OF_OURS =
  /\b(?:team member|co-?worker|colleague|compañer[oa])\s(?:[\p{L}]{2,12}\s){0,2}?(?:had|got|became|tuvo|dio a luz)(?!\p{L})/iu;

function isFine({ sentence, start, match }: Found): boolean {
  const [found] = match;
  const before = sentence.slice(Math.max(0, start - 60), start);
  // How a practice began.
  if (/(?:first|primer[oa]?)\s(?:patient|client|paciente)s?\b/iu.test(found)) return true;
  if (FOR_ANYONE.test(sentence) || OF_OURS.test(sentence)) return true;
  if (isWeighed(match) || IS_TOLD_ANYWAY.test(sentence)) return false;
  return isDenied(sentence, start) || OF_ANYONE.test(before) || OF_ANYONE.test(found);
}

export const noVisitDetail = proseRule({
  id: 'patient/no-visit-detail',
  summary: 'A visit or treatment of one person is told with its day or place.',
  severity: 'warning',
  canBeWaived: true,
  reads: ['en', 'es'],
  appliesTo: TOLD_IN,
  message: MESSAGE,
  cue: /\p{L}/u,
  finds: [...VISITS, ...TOLD_VISITS, ...VISITS_BY_DATE, ...VISITS_BY_SIGNS, ...VISITS_IN_CAPTIONS],
  isFine,
});
