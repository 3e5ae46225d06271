import type { RuleContext } from '#schema/rule.ts';
import { finderOf } from '../../patterns/finder.ts';
import { FOR_PATIENTS } from '../kinds.ts';
import { type Found, proseRule } from '../prose-rule.ts';
import { isOfPatients } from '../speech.ts';
import { loosely } from './loosely.ts';
import { BIRTH_CUE, BIRTHS, NACIMIENTOS } from './person/births.ts';
import { BIRTHS_IN_PASSING, NACIMIENTOS_DE_PASO } from './person/births-in-passing.ts';
import { BIRTHDAY_NEWS, NOTICIAS_DE_CUMPLE } from './person/births-news.ts';
import { besides, type Guarded } from './person/guarded.ts';
import { around, isOfSomeoneHere, isToldOfOurs } from './person/someone-here.ts';

const EXACT: Guarded = { cue: BIRTH_CUE, finds: [...BIRTHS, ...NACIMIENTOS] };
const FINDER = besides(EXACT, BIRTHS_IN_PASSING, NACIMIENTOS_DE_PASO);

/** When the practice’s people were born, or how old they are. */
export const noBirthDate = proseRule({
  id: 'privacy/no-birth-date',
  summary: 'A text tells someone’s birthday, age or star sign.',
  severity: 'error',
  canBeWaived: true,
  reads: ['en', 'es'],
  appliesTo: FOR_PATIENTS,
  message:
    'This tells when someone of the practice was born, or how old they are. With a name, a birth date opens accounts; an age invites prejudice. Leave it out; years in practice say what patients want to know.',
  cue: { test: (text) => FINDER.test(text) || NEWS_CUE.test(text) },
  finds: [FINDER, loosely(finderOf([...BIRTHDAY_NEWS, ...NOTICIAS_DE_CUMPLE]))],
  isFine: isNobodysAge,
});

/** Words of notices about birthdays; ages by number have their own cue. */
const NEWS_CUE =
  /birthday|(?:happy|big)\s(?:\d\d|thirt|fort|fift|sixt|sevent|eight)|b-?day\b|cumple|happy returns|year older|the sun|vuelta al sol|año más/iu;

/** What is born, turns thirty or has birthdays without being a person. */
const THING =
  /(?:^|[^\p{L}])(?:clinic|practice|program|programme|idea|project|office|hospital|group|garden|band|tradition|service|interest|love|passion|company|foundation|team|building|partnership|clínica|consultorio|práctica|programa|idea|proyecto|oficina|hospital|grupo|huerto|tradición|servicio|interés|amor|pasión|empresa|fundación|equipo|edificio|centro)\s(?:(?:was|is|has|were|that|which|just|also|first|que|fue|se|ya|al|we|both)\s){0,3}$/iu;
const IN_GENERAL =
  /(?:^|[^\p{L}])(?:babies|newborns?|infants?|twins|if|when|once|unless|we|they|bebés|recién|cuando|si)\s(?:[\p{L}']{1,12}\s){0,2}$/iu;
/** "Cares for a 95-year-old". */
const CARED_FOR =
  /(?:cares? for|caring for|treat\p{L}{0,4}|sees?|saw|helps?|helped|look\p{L}{1,3} after|visit\p{L}{0,4}|met|teach\p{L}{0,3}|from|with)\s$/iu;
/** Said of patients somewhere before, as in "for women who turn 50". */
const EARLIER = 70;

/** What is celebrated, built or counted at work. */
const OF_WORK =
  /(?:^|[^\p{L}])(?:patients?|clinics?|practice|hospitals?|practic(?:es|ing)|deliver(?:ed|y)|babies|newborns?|service|career|building|graduat\p{L}{2,5}|licensed|certified|screening|test|tests|colonoscop\p{L}{1,3}|mammogra\p{L}{1,3}|vaccin\p{L}{1,7}|children|kids|daughters?|sons?|marriage|married|anniversary|wedding|pacientes?|clínica|consultorio|consulta|hospital|servicio|carrera|hij[oa]s?|niet[oa]s?|bodas|aniversario|casad[oa]s?|titul\p{L}{2,5}|gradu\p{L}{2,5}|ejercicio|profesión|vacuna\p{L}{0,3})(?![\p{L}])/iu;

function isNews({ match: { groups } }: Found): boolean {
  return groups?.news !== undefined || groups?.news2 !== undefined;
}

function isNobodysAge(found: Found, context: RuleContext): boolean {
  const isInPassing = found.match.groups?.bio !== undefined;
  if (isInPassing && (!isToldOfOurs(found, context) || OF_WORK.test(around(found)))) return true;
  // Patients have birthdays as well: a notice must say whose it is.
  if (isNews(found) && !isToldOfOurs(found, context)) return true;
  const before = found.sentence.slice(Math.max(0, found.start - EARLIER), found.start);
  if (!isOfSomeoneHere(found, context) || THING.test(before) || CARED_FOR.test(before)) return true;
  const isGeneral =
    IN_GENERAL.test(before) ||
    isOfPatients(
      (before.slice(-30).split(/[:;]/).at(-1) ?? '').replace(
        /\b(?:have you know|let you know|tell you)\b/giu,
        '',
      ),
    );
  return isGeneral && !/(?:^|[^\p{L}])(?:I|my|he|she|yo|mi|ella|él)(?![\p{L}])/u.test(before);
}
