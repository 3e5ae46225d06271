import type { Subject } from '#schema/rule.ts';
import { finderOf } from '../../patterns/finder.ts';
import type { Stretch } from '../text.ts';

// A reply on a page that has no head: it greets somebody by name or gives thanks for stars. “Hi Marcus, great to hear …”

const GREETING =
  /(?<![\p{L}\d])(?:[Hh]i(?: there)?|[Hh]ello|[Hh]ey|[Dd]ear|[Tt]hanks|[Tt]hank you|[Hh]ola|[Gg]racias|[Qq]uerid[oa]|[Ee]stimad[oa])(?:\s(?:again|so much|de nuevo|otra vez))?,?\s(?:(?:Mr|Mrs|Ms|Miss|Sra?|don|doña|señora?)\.?\s)?(?<named>(?!(?:Everyone|Everybody|All|Neighbou?rs?|Friends?|Famil(?:y|ies)|Patients?|Parents?|Doctors?|Doctora|Drs?|Dra|Nurse|Team|Staff|God|Goodness|Heaven|Colleagues?|Visitors?|Readers?|Members?|Clients?|Sir|Madam|Todos|Todas|Amig[oa]s|Vecin[oa]s|Pacientes?|Familias?|Dios|Equipo|Colegas?|Lector)(?!\p{L}))\p{Lu}\p{Ll}{1,15})(?:\s\p{Lu}[\p{L}'.-]{0,15}){0,2}\s?[,!:.;]/gu;
const STARS =
  /(?<!\p{L})(?:gracias|thanks|thank you)(?: so much| a lot| again| de nuevo| mil)?,?\s(?:for|por)\s(?:your|the|these|those|sus?|tus?|l[ao]s|es[ao]s?)\s(?:[\p{L}\d-]{2,12}\s){0,2}?(?:stars?|review|rating|estrellas?|rese[nñ]a|valoraci[oó]n)(?!\p{L})/giu;

/** “You wrote that nobody listened.” */
const WROTE =
  /(?<=^\s{0,3}|[.!?\n]\s{1,2})(?:You (?:wrote|posted|complained|say|said|gave us)|Usted (?:escribi[oó]|public[oó]|se quej[oó]|dice|coment[oó]))(?!\p{L})/gu;

const FOUND = finderOf([GREETING]);
const QUOTED = finderOf([WROTE]);
const THANKED = finderOf([STARS]);
/** A greeting is of the same sentence and the two behind it; thanks of the same one. */
const OF_GREETING = 3;
const OF_THANKS = 1;
/** A reply is short. */
const MOST = 400;

/** Where replies stand that greet somebody who is not the practice’s own, or give thanks for a review. */
export function greetedReplies(text: string, { names }: Subject): Stretch[] {
  const isOwn = (word: string) => names.some((name) => name.split(/\s/).includes(word));
  return [
    ...[...FOUND[Symbol.matchAll](text)].flatMap((match) =>
      isOwn(match.groups?.named ?? '') ? [] : [behind(text, match, OF_GREETING)],
    ),
    ...[...QUOTED[Symbol.matchAll](text)].map((match) => behind(text, match, OF_GREETING)),
    ...[...THANKED[Symbol.matchAll](text)].map((match) => behind(text, match, OF_THANKS)),
  ];
}

function behind(text: string, { 0: head, index = 0 }: RegExpMatchArray, sentences: number): Stretch {
  const start = index + head.length;
  const rest = text.slice(start, start + MOST);
  const ends = [...rest.matchAll(/[.!?\n]/g)].map(({ index: at }) => at + 1);
  return { start, end: start + (ends[sentences - 1] ?? rest.length) };
}
