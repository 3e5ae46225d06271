import { allowedIn } from '#schema/lexicon/allowed.ts';
import { AMBIGUOUS_NAMES, GIVEN_NAMES } from '#schema/lexicon/given-names.ts';

/** What keeps a wording from being general. */
export type Unsafe = 'digit' | 'weekday' | 'date' | 'time' | 'count' | 'name' | 'script';

const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b/i;
// In lower case march, may and august are everyday words.
const MONTH =
  /\b(?:March|May|August|[Jj]anuary|[Ff]ebruary|[Aa]pril|[Jj]une|[Jj]uly|[Ss]eptember|[Oo]ctober|[Nn]ovember|[Dd]ecember)\b/;
const NUMBER =
  '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|hundred|an? dozen|a pair of|a couple of|several|both';
const PERSON =
  'child|children|kids?|sons?|daughters?|boys?|girls?|brothers?|sisters?|siblings?|twins?|triplets?|babies|baby|toddlers?|teens?|teenagers?|grandchildren|grandkids|grandsons?|granddaughters?|people|nephews?|nieces?|cousins?|wives|husbands?|parents?|stepchildren|stepsons?|stepdaughters?|little ones|of them';
const PARENT =
  '(?:grand|god|step|foster )?(?:parent|mother|father|mum|mom|mama|dad|papa|ma|pa|aunt|uncle)|family|household|children|kids|sons|daughters|boys|girls|youngest|oldest|eldest';
const COUNT = new RegExp(
  `\\b(?:${NUMBER})\\b[^.!?;,]{0,30}?\\b(?:${PERSON})\\b|\\b(?:twins|triplets|quadruplets)\\b` +
    `|\\b(?:${PARENT})s?,? (?:of|to|aged|are|is|who (?:are|is))? ?(?:now |almost |nearly |soon )?(?:${NUMBER})\\b` +
    `|\\b(?:${NUMBER})[- ]years?[- ]old|\\b(?:aged?|turn(?:s|ed|ing)?|just) (?:${NUMBER})\\b`,
  'i',
);
const HOUR = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const TIME = new RegExp(
  `\\bat (?:about |around )?(?:half past |quarter (?:past|to) )?(?:noon|midnight|(?:${HOUR})(?=\\s*$|[.,;!?]| (?:each|every|most|on|and|before|after|sharp)\\b))` +
    `|\\b(?:${HOUR}) (?:in the (?:morning|afternoon|evening)|at night|[ap]\\.?m\\b|o['’]clock)|\\bo['’]clock\\b`,
  'i',
);

/**
 * Whether a wording is in general terms: no digits, weekdays, dates, times, counts of people, or proper nouns outside the
 * category's list and the practice's own (DESIGN 3, DOMAIN 2.3). What can't be checked isn't. Undefined: it is.
 */
export function unsafePart(
  wording: string,
  category: string,
  ownAllowed: readonly string[],
): Unsafe | undefined {
  // NFKC: a letter in another width or style is the same letter.
  const text = wording.normalize('NFKC');
  if (/\p{N}/u.test(wording)) return 'digit';
  if (WEEKDAY.test(text)) return 'weekday';
  if (COUNT.test(text)) return 'count';
  if (TIME.test(text)) return 'time';
  const rest = without(text, [...allowedIn(category), ...ownAllowed]);
  if (MONTH.test(rest.replace(/(^|[.!?]\s+)(?:May|March)\b/g, '$1'))) return 'date';
  if (/\p{Lo}/u.test(rest)) return 'script';
  return hasName(rest) ? 'name' : undefined;
}

/** The text with allowed names replaced, longest first, so that “South Korea” is not left as “South”. */
function without(text: string, allowed: readonly string[]): string {
  if (!/\p{Lu}/u.test(text)) return text;
  const present = allowed
    .filter((name) => name !== '' && text.includes(name))
    .sort((a, b) => b.length - a.length);
  return present.reduce(
    (rest, name) =>
      rest.replace(
        new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(name)}(?:['’]s)?(?![\\p{L}\\p{N}])`, 'gu'),
        '_',
      ),
    text,
  );
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A capital that doesn't begin a sentence, or any word that is a given name. */
function hasName(text: string): boolean {
  let isStart = true;
  for (const [token] of text.matchAll(/[\p{L}\p{M}'’]+|[.!?]+(?=\s|$)|["“(_]/gu)) {
    if (/^[.!?]/.test(token)) {
      isStart = true;
      continue;
    }
    if (/^["“(]$/.test(token)) continue;
    const word = token.replace(/^['’]+/, '').replace(/['’].*$/, '');
    const lower = word.toLowerCase();
    const isCapital = /^\p{Lu}/u.test(word);
    const isPronoun = word === 'I';
    if (isCapital && !isPronoun && !isStart) return true;
    // A capital that begins a sentence says nothing; a name does. Words that are both pass only where any word would.
    if (GIVEN_NAMES.has(lower) && !(AMBIGUOUS_NAMES.has(lower) && (isStart || !isCapital))) return true;
    isStart = false;
  }
  return false;
}
