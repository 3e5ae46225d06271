import { type Found, proseRule } from '../prose-rule.ts';
import { isQuoted } from '../speech.ts';
import { ENGLISH_BLOCKS, SPANISH_BLOCKS } from './blocked-and-rude.ts';
import { ENGLISH_TONE, SPANISH_TONE } from './punitive-words.ts';

export const noPunitiveTone = proseRule({
  id: 'policy/no-punitive-tone',
  summary: 'A policy or an answer scolds, threatens or mocks its readers.',
  severity: 'info',
  canBeWaived: true,
  reads: ['en', 'es'],
  appliesTo: ['policy', 'answer', 'page', 'announcement', 'service'],
  message:
    'This sounds like a threat or a joke at the reader’s cost. People who only wanted to be kind will read it as a reproach, and some won’t come back. Say what you do and why, in a calm voice.',
  // Scolding has too many words for a cheaper test, and policies are few.
  cue: /\p{L}/u,
  finds: [...ENGLISH_TONE, ...SPANISH_TONE, ...ENGLISH_BLOCKS, ...SPANISH_BLOCKS],
  isFine: (found, { record }) =>
    isQuoted(found.sentence, found.start) ||
    LIMIT.test(found.sentence.slice(0, found.end)) ||
    isNotShouting(found, record.kind === 'policy' && record.data.kind === 'notice-privacy-practices'),
});

/** Whoever threatens or harms others may be told plainly what follows. */
const LIMIT =
  /\b(?:threat|harass|abus|violen|assault|weapon|hate|racis|slur|spam|hit|hurt|steal|forg|smok)|(?<!\p{L})(?:amenaz|acos|insult|agred|agres|violen|abus|robo|golpe)/iu;

const LETTERS = /^[\p{Lu}', !]{1,400}$/u;
const WORDS =
  /\b(?:DO|NOT|DON'T|NO|NEVER|WE|YOU|YOUR|WILL|ANY|ALL|IS|ARE|MUST|STOP|THIS|PLEASE|THE|NUNCA|NADIE|ESTÁ|POR|FAVOR|QUE|LOS|LAS|SUS|PROHIBIDO|NI)\b/u;

/** Abbreviations in a row shout at nobody, and the law gives one notice a heading in capitals. */
function isNotShouting({ match }: Found, isNotice: boolean): boolean {
  return LETTERS.test(match[0]) && !/^[!¡]{1,40}$/.test(match[0]) && (isNotice || !WORDS.test(match[0]));
}
