/**
 * Proper nouns that general terms may use, by category, in English and Spanish: each category only those that make sense
 * for it. A practice adds its own with `allow` in `_data/disclosure.yaml`.
 */
import { BREEDS } from './animals.ts';
import { FAITHS, IDENTITIES, PRONOUNS, PROVERBIAL, SERVICES } from './groups.ts';
import { PASTIMES, SHORT_FORMS } from './pastimes.ts';
import { COUNTRIES, HERITAGES, namesOf, REGIONS } from './places.ts';
import { listOf } from './words-of.ts';

const LANGUAGES = [
  ...namesOf('language'),
  ...listOf(`
    ASL, BSL, American Sign Language, British Sign Language, Auslan, Braille, Esperanto, Cantonese, Mandarin, Twi, Fante, Ga, Tagalog, Hmong,
    Farsi, Dari, Pashto, Hawaiian, Cherokee, Navajo, Mixteco, Mam, Chuukese, Marshallese, Spanglish, Ladino, Scots,
    Latin, Sanskrit, LSE, LSM, Náhuatl, Nahuatl, K’iche’, Euskera, Valenciano, Castellano
  `),
];

const PLACES = [...COUNTRIES, ...REGIONS, ...HERITAGES];

const BY_CATEGORY: Readonly<Record<string, readonly string[]>> = {
  interests: [...PLACES, ...PASTIMES],
  teams: [...PLACES, ...PASTIMES],
  travel: [...PLACES, ...PASTIMES],
  pets: [...BREEDS, ...HERITAGES],
  origin: PLACES,
  volunteering: [...PLACES, ...IDENTITIES, ...PASTIMES],
  motto: [...PLACES, ...PROVERBIAL],
  funFact: [...PLACES, ...PASTIMES, ...BREEDS],
  family: PASTIMES,
  children: PASTIMES,
  relatives: [...PLACES, ...PASTIMES],
  livesIn: [...COUNTRIES, ...REGIONS],
  routine: PASTIMES,
  pronouns: PRONOUNS,
  partner: PASTIMES,
  why: PLACES,
  military: [...SERVICES, ...COUNTRIES, ...HERITAGES],
  ethnicity: [...PLACES, ...IDENTITIES],
  identity: [...IDENTITIES, ...HERITAGES],
  livedExperience: IDENTITIES,
  faith: FAITHS,
};

/** The names a category may use, besides the practice's own. */
export function allowedIn(category: string): readonly string[] {
  const own = Object.hasOwn(BY_CATEGORY, category) ? (BY_CATEGORY[category] as readonly string[]) : [];
  return [...LANGUAGES, ...SHORT_FORMS, ...own];
}
