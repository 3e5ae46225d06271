import { AMBIGUOUS_NAMES, GIVEN_NAMES } from '#schema/lexicon/given-names.ts';
import { ALSO_WORDS, SPANISH_NAMES } from '#schema/lexicon/spanish-names.ts';

/** Capitalised words that follow "my daughter" or "mi hija" and are no name. */
const NO_NAMES = new Set(
  `i i'm i'll i've i'd dr dra mr mrs ms miss prof sr sra mom mum dad mama papa grandma grandpa monday tuesday wednesday
  thursday friday saturday sunday january february march july september october november december christmas easter
  halloween hanukkah ramadan eid diwali thanksgiving english spanish french german italian chinese japanese korean
  vietnamese arabic hindi russian portuguese american british canadian australian mexican indian african asian european
  irish scottish jewish muslim catholic tylenol motrin advil benadryl zyrtec claritin ibuprofen acetaminophen paracetamol
  calpol pedialyte covid rsv flu mmr hpv adhd add asd autism asthma epipen vitamin lego legos minecraft disney pokemon
  nintendo zoom facetime youtube netflix little league eagle girl boy scout scouts cub montessori elementary middle high
  school university college academy hospital clinic center centre first second third and or the a an is in to was with who
  navidad ingles español facebook instagram whatsapp tiktok dios medicare medicaid
  alzheimer parkinson crohn down asperger tourette vih tdah`.split(/\s+/),
);

/** Lower case, without accents but with ñ. */
export const flat = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0301\u0308\u0300]/g, '')
    .normalize('NFC');

/** How sure one can be that a word is a given name: `sure` by the lexicon, `maybe` by its capital letter or a lexicon of words. */
export function nameLike(written: string): 'sure' | 'ambiguous' | 'maybe' | 'no' {
  const word = written.replace(/'s?$/, '');
  const lower = word.toLowerCase();
  const isCapital = word.charAt(0) !== lower.charAt(0);
  const bare = flat(word);
  if (NO_NAMES.has(bare) || NO_NAMES.has(bare.replace(/s$/, ''))) return 'no';
  if (AMBIGUOUS_NAMES.has(lower) || ALSO_WORDS.has(bare)) {
    const isSure = GIVEN_NAMES.has(lower) && !AMBIGUOUS_NAMES.has(lower);
    return isCapital ? (isSure ? 'sure' : 'ambiguous') : 'no';
  }
  if (isGivenName(bare) || (bare.includes('-') && isGivenName(bare.split('-')[0] ?? '')))
    return isCapital ? 'sure' : 'no';
  // All capitals are an abbreviation.
  return isCapital && word.length > 1 && word !== word.toUpperCase() ? 'maybe' : 'no';
}

function isGivenName(bare: string): boolean {
  return GIVEN_NAMES.has(bare) || SPANISH_NAMES.has(bare);
}

/** A name written without its capital. */
export function isLowerCaseName(word: string): boolean {
  return word.length >= 3 && word === word.toLowerCase() && GIVEN_NAMES.has(word.replace(/'s?$/, ''));
}

/** Whether a title stands right before: “Dr. Baby Thomas” is called so, and no baby. */
export function isAfterTitle(text: string, at: number): boolean {
  return /\b(?:Dra?|Prof|Mrs?|Ms|Miss|Mx|Nurse|Sister|Brother|Rev|Sra?|Srta|Lic|Enf)\.?\s$/.test(
    text.slice(Math.max(0, at - 12), at),
  );
}
