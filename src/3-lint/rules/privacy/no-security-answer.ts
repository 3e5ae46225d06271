import { FOR_PATIENTS } from '../kinds.ts';
import { type Found, proseRule } from '../prose-rule.ts';
import { ANSWERS_IN_PASSING, RESPUESTAS_DE_PASO } from './person/answers-in-passing.ts';
import { besides, type Guarded } from './person/guarded.ts';
import { isListedName, isPetName, MASCOTAS, PETS } from './person/pets.ts';
import { ANSWER_CUE, ANSWERS, RESPUESTAS } from './person/security-answers.ts';
import { isOfSomeoneHere, isToldOfOurs } from './person/someone-here.ts';
import { isNoPlace, isWidePlace } from './person/wide-places.ts';

const EXACT: Guarded = { cue: ANSWER_CUE, finds: [...PETS, ...MASCOTAS, ...ANSWERS, ...RESPUESTAS] };
const FINDER = besides(EXACT, ANSWERS_IN_PASSING, RESPUESTAS_DE_PASO);

/** What banks and mailboxes ask when a password is lost. */
export const noSecurityAnswer = proseRule({
  id: 'privacy/no-security-answer',
  summary: 'A text answers a question that accounts ask when a password is lost.',
  severity: 'warning',
  canBeWaived: true,
  reads: ['en', 'es'],
  appliesTo: FOR_PATIENTS,
  message:
    'This is what banks and mailboxes ask when a password is lost: a pet’s name, a maiden name, a first school or car, a birthplace. Say it in general terms, such as “one rescue dog”, or leave it out.',
  cue: FINDER,
  finds: [FINDER],
  isFine: (found, context) =>
    !isOfSomeoneHere(found, context) ||
    isNoAnswer(found) ||
    (context.record.kind !== 'provider' && OF_THE_CLINIC.test(found.match[0])) ||
    (found.match.groups?.bio !== undefined && !isToldOfOurs(found, context)),
});

/** Schools after school, where people learn their work. */
const HIGHER =
  /\b(?:Medical|Nursing|Dental|Law|Business|Graduate|Divinity|Veterinary|Pharmacy|Public|Health|Medicine|Dentistry|Theological|Dance|Art|Culinary|Cooking|Music|Harvard|Yale|Médicos|Cirujanos|Psicólogos|Enfermeras|University|Universidad|Hospital|Medicina|Enfermería|Odontología|Farmacia|Salud|Veterinaria|Psicología|Derecho|Nacional|Trabajo Social|Osteopathic|Optometry|Chiropractic|Midwifery|Social Work)\b/;

/** Whoever comes here meets the clinic's own dog. */
const OF_THE_CLINIC =
  /\b(?:(?:clinic|practice|office)['’]s|therapy (?:dog|cat|pony)|(?:perr|gat)[oa] de (?:terapia|la cl[ií]nica))(?!\p{L})/iu;
/** A village may be called Valley, and is told to be a village. */
const VILLAGE =
  /^,?\s(?:(?:an?|the|una?|el|la)\s)?(?:\p{L}{3,10}\s){0,2}?(?:towns?|village|hamlet|city|pueblit?o|pueblecito|ciudad|aldea|ranchería|caserío)(?!\p{L})/iu;

function isNoAnswer({ match, sentence, end }: Found): boolean {
  const { pet, listed, birthplace, school, friend, job } = match.groups ?? {};
  if (pet !== undefined) return !isPetName(pet);
  if (listed !== undefined) return !isListedName(listed);
  if (friend !== undefined) return !isListedName(friend);
  if (birthplace !== undefined)
    return isNoPlace(birthplace) || (isWidePlace(birthplace) && !VILLAGE.test(sentence.slice(end)));
  return HIGHER.test(school ?? job ?? '');
}
