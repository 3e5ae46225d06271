import { AMBIGUOUS_NAMES, GIVEN_NAMES } from '#schema/lexicon/given-names.ts';

/** Capitalised words that follow "my daughter" and are no name. */
const NO_NAMES = new Set(
  `i i'm i'll i've i'd dr mr mrs ms miss prof mom mum dad mama papa grandma grandpa monday tuesday wednesday thursday friday
  saturday sunday january february march july september october november december christmas easter halloween hanukkah
  ramadan eid diwali thanksgiving english spanish french german italian chinese japanese korean vietnamese arabic hindi
  russian portuguese american british canadian australian mexican indian african asian european irish scottish jewish
  muslim catholic tylenol motrin advil benadryl zyrtec claritin ibuprofen acetaminophen paracetamol calpol pedialyte
  covid rsv flu mmr hpv adhd add asd autism asthma epipen vitamin lego legos minecraft disney pokemon nintendo zoom
  facetime youtube netflix little league eagle girl boy scout scouts cub montessori elementary middle high school
  university college academy hospital clinic center centre first second third and or the a an is in to was with who`.split(
    /\s+/,
  ),
);

/** How sure one can be that a word is a given name: `sure` by the lexicon, `maybe` by its capital letter or a lexicon of words. */
export function nameLike(written: string): 'sure' | 'ambiguous' | 'maybe' | 'no' {
  const word = written.replace(/'s?$/, '');
  const lower = word.toLowerCase();
  const isCapital = word.charAt(0) !== lower.charAt(0);
  if (NO_NAMES.has(lower) || NO_NAMES.has(lower.replace(/s$/, ''))) return 'no';
  if (GIVEN_NAMES.has(lower) || (lower.includes('-') && GIVEN_NAMES.has(lower.split('-')[0] ?? '')))
    return isCapital ? 'sure' : 'no';
  if (AMBIGUOUS_NAMES.has(lower)) return isCapital ? 'ambiguous' : 'no';
  // All capitals are an abbreviation.
  return isCapital && word.length > 1 && word !== word.toUpperCase() ? 'maybe' : 'no';
}

/** A name written without its capital. */
export function isLowerCaseName(word: string): boolean {
  return word.length >= 3 && word === word.toLowerCase() && GIVEN_NAMES.has(word.replace(/'s?$/, ''));
}
