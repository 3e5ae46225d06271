import { ANIMALS } from '#schema/lexicon/animals.ts';
import { plain } from './plain.ts';

/** Relatives and friends, in the singular, without accents. */
const KIN = `
  wife|husband|spouse|partner|fiance|fiancee|girlfriend|boyfriend|son|daughter|child|kid|baby|toddler|boy|girl|brother|
  sister|sibling|twin|mother|father|mom|mum|mama|dad|papa|grandmother|grandfather|grandma|grandpa|granny|grandad|nana|
  aunt|auntie|uncle|niece|nephew|cousin|stepson|stepdaughter|grandson|granddaughter|godson|goddaughter|friend|neighbor|
  neighbour|roommate|colleague|best friend|companion|
  esposa|esposo|marido|mujer|pareja|novio|novia|prometida|prometido|hijo|hija|niño|niña|bebe|nene|nena|hermano|hermana|
  madre|padre|mami|papi|abuelo|abuela|tio|tia|sobrino|sobrina|primo|prima|nieto|nieta|ahijado|ahijada|amigo|amiga|
  vecino|vecina|compañero|compañera|suegro|suegra|cuñado|cuñada|mellizo|melliza`;

export const kin = KIN.split('|').map((word) => word.trim());
export const animals = ANIMALS.map(plain);

/** In Spanish "son" is a verb, and then more of a sentence follows. */
const SON = 'son(?! (?:de|mis?|muy|l[oa]s?|el|una?|tan|como|mas|tod[oa]s)\\b)';

const oneOf = (words: readonly string[]) =>
  `(?:${words.map((word) => (word === 'son' ? SON : word)).join('|')})`;

/** One or several of them. In any order, as something that is no letter must follow. */
export const ANIMAL = `${oneOf(animals)}(?:s|es)?`;
export const BEING = `${oneOf([...kin, ...animals])}(?:s|es)?`;
