import { alternativesIn, byFirstLetter } from '#schema/lexicon/words-of.ts';
import { plainLetters } from '../text.ts';

/** The words of families in English, as pieces of patterns. Every piece is bounded, so hostile text stays cheap. */

/** Children by words that nobody uses for patients. */
const OWN_CHILDREN =
  'daughters?|sons?|step-?(?:sons?|daughters?|child|children|kids?)|foster (?:sons?|daughters?)|grand-?(?:sons?|daughters?|child|children|kids?|bab(?:y|ies))|god-?(?:sons?|daughters?|child|children)|nieces?|nephews?|twins|triplets|firstborn|little (?:man|guy|dude|lady|princess|prince|bean|monkeys?|gal|angel|rascals?)|(?:youngest|oldest|eldest|middle one)';
/** Children by words that fit patients as well. */
const ANY_CHILDREN =
  'kids?|child|children|boys?|girls?|bab(?:y|ies)|toddlers?|newborns?|infants?|teens?|teenagers?|preschoolers?|little (?:ones?|guys)|kiddos?';

export const CHILD = `(?:${OWN_CHILDREN}|${ANY_CHILDREN})(?![\\w-])`;
export const OWN_CHILD = new RegExp(`^(?:${OWN_CHILDREN})$`, 'i');
export const ANY_OF_MANY =
  'daughters|sons|kids|children|boys|girls|twins|triplets|grandchildren|grandkids|grandsons|granddaughters|nieces|nephews|stepchildren|stepkids';

const NUMBER_WORD =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty';
export const NUMBER = `(?:\\d{1,2}|${NUMBER_WORD})`;
const ADJECTIVE = `own|young|younger|little|older|oldest|youngest|eldest|elder|teenage|teen|grown|grown-up|adult|beautiful|wonderful|amazing|sweet|darling|dear|lovely|lively|energetic|active|busy|curious|new|baby|first|second|third|only|middle|twin|adopted|adoptive|foster|biological|school-aged?|wild|spirited|\\w{1,9}-year-old|${NUMBER}`;
export const ADJECTIVES = `(?:(?:${ADJECTIVE}),?\\s{1,2}){0,4}`;

/** Whose: the writer's, or someone's who was named. */
export const OURS = `(?:my|our)\\s{1,2}`;
export const WHOSE = `(?:(?:my|our|his|her|their)\\s{1,2}|(?<=\\w)'s\\s{1,2})`;
/** The same for rules of their own: of someone by name, `own-family.ts` decides whose it is. */
export const SOMEONES = `(?:(?:my|our|his|her|their)\\s{1,2}|[\\p{L}-]{2,24}'s\\s{1,2})`;
export const PARENT =
  '(?:mother|father|mom|mum|mommy|mummy|mama|mam|dad|daddy|papa|parent|grandmother|grandfather|grandma|grandpa|grand-?dad|nana?|granny|gran|gramps|grammy|oma|opa|grandparent|stepmother|stepfather|stepmom|stepdad|aunt|uncle|auntie|godmother|godfather)s?';

/** Who shares someone's life. */
export const PARTNER =
  'husband|wife|spouse|(?:life |domestic )?partner|better half|other half|significant other|fianc[eé]e?|boyfriend|girlfriend|hubby|wifey|soulmate|(?:[\\w-]{2,12} )?sweetheart';
/** Relatives who are no children. */
export const ELDER =
  '(?:step-?|grand-?|great-grand-?|god-?)?(?:mother|father)(?:-in-law)?|(?:grand|step)?(?:mom|mum|mam|mama|mama|mommy|mummy|ma|dad|daddy|papa|pa|pop)|(?:step|grand)?parents?|granny|gran|nana|nan|nonna|nonno|abuela|abuelo|gramps|grammy|oma|opa|(?:great-)?(?:aunt|auntie|uncle)s?|in-laws|ancestors?';
export const SIBLING =
  '(?:half-?|step-?|twin |foster )?(?:brother|sister)s?(?:-in-law)?|(?:identical )?twin|siblings?|cousins?|kid (?:brother|sister)';
/** Any relative by one word; without a plural where only one is meant. */
export const RELATIVE = `(?:${PARTNER}|${ELDER}|${SIBLING}|${OWN_CHILDREN}|${ANY_CHILDREN}|loved ones?|family members?|relatives?)(?![\\p{L}-])`;
/** Words between "my" and the relative. */
export const QUALIFIERS = `(?:(?:${ADJECTIVE}|dear|late|beloved|aging|ageing|elderly|deaf|own|big|kid|baby|maternal|paternal|favou?rite|long-time|longtime|ex|former|first|second|best|\\p{L}{3,12}(?:ed|ing|ful|ous|ic|ive)),?[\\s-]{1,2}){0,3}`;

/** A word that could be a name; whether it is one, `names.ts` decides. */
export const WORD = `[\\p{L}][\\p{L}'-]{1,24}`;
export const AND = `(?:\\s{0,2},\\s{0,2}(?:and\\s{1,2})?|\\s{1,2}(?:and|&)\\s{1,2}|\\s{0,2}&\\s{0,2})`;

/** A pattern over whole words, any case, for text without accents. `(?:^|…` is where a sentence begins. */
export const words = (source: string): RegExp => {
  const anchored = source.replaceAll('(?:^|', '(?:^\\s{0,2}|');
  return plainLetters(
    `${anchored === source ? '' : '(?:^|'}\\b${anchored === source ? '' : ')'}(?:${anchored})(?![\\p{L}\\p{N}])`,
    'gi',
  );
};

/** Whether a text has one of these words: the cheap question before the others. */
export const anyWord = (source: string): RegExp =>
  plainLetters(`\\b(?:${byFirstLetter(alternativesIn(source))})(?![\\p{L}])`, 'i');
