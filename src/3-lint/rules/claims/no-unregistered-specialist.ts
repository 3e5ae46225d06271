import { type Found, proseRule } from '../prose-rule.ts';
import { isDenied } from '../speech.ts';

export const noUnregisteredSpecialist = proseRule({
  id: 'claims/no-unregistered-specialist',
  summary: 'A bio calls someone a specialist, and names no registration as one.',
  severity: 'off',
  elsewhere: [
    {
      jurisdiction: 'au',
      severity: 'error',
      because: 'The National Law keeps “specialist” for those whose registration names the specialty.',
    },
  ],
  canBeWaived: true,
  reads: ['en'],
  appliesTo: ['provider'],
  message:
    'This says or implies that the person is a specialist. Where that title is protected, only someone whose registration names a specialty may use it. List that registration under boardCertifications, with its board and its field, or write “has a special interest in”.',
  cue: /speciali/iu,
  finds: [/\bspecialists?\b/gi, /\bspeciali[sz](?:es?|ed|ing|ation)\b(?= (?:in|on)\b)/gi],
  isFine: (found, { record }) =>
    (record.kind === 'provider' && record.data.boardCertifications.length > 0) ||
    isDenied(found.sentence, found.start) ||
    isOfOthers(found),
});

const SENT =
  /\b(?:refer(?:s|red|ral|rals|ring)?|see(?:s|ing)?|send(?:s|ing)?|sent|visit|other|another|outside|hospital|visiting|which|whether|if|need(?:s|ed)?|with|from|between|by|to|for) (?:[\w'-]{1,14} ){0,3}$/i;

/** “If you need a specialist”, “I work with specialists at the hospital”: somebody else is meant. */
function isOfOthers({ match, sentence, start, end }: Found): boolean {
  const before = sentence.slice(Math.max(0, start - 120), start);
  if (!/^specialist/i.test(match[0]))
    return (/^specializing/i.test(match[0]) && OF_A_COURSE.test(before)) || OF_A_RELATIVE.test(before);
  return (
    SENT.test(before.slice(-60)) ||
    (/^specialists$/i.test(match[0]) && AMONG.test(before)) ||
    /^ (?:referrals?|appointments?|visits?|offices?|reports?)\b/i.test(sentence.slice(end))
  );
}

/** “Caregivers like teachers, counselors and specialists”. */
const AMONG =
  /\b(?:with|like|including|such as|alongside|among)\b[^.;]{3,90}(?:,|\b(?:and|or))\s(?:other\s)?$/i;
/** “A Doctor of Nursing Practice, specializing in Pediatrics”: what the degree was about. */
const OF_A_COURSE =
  /\b(?:degree|Doctor of|doctorate|[Mm]aster(?:'s|’s|s)?|[Bb]achelor(?:'s|’s|s)?|[Dd]iploma|program(?:me)?|[Cc]ertificate)\b[^.;,]{0,50},\s$/;
const OF_A_RELATIVE =
  /\b(?:her|his|my) (?:husband|wife|spouse|partner|brother|sister|mother|father|mom|dad|son|daughter|mentor)\b[^.;,]{0,50},?\s$/i;
