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
function isOfOthers({ match, sentence, start }: Found): boolean {
  return /^specialist/i.test(match[0]) && SENT.test(sentence.slice(Math.max(0, start - 60), start));
}
