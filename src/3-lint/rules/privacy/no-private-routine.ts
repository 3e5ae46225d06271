import type { RuleContext } from '#schema/rule.ts';
import { FOR_PATIENTS } from '../kinds.ts';
import { type Found, proseRule } from '../prose-rule.ts';
import { isDenied } from '../speech.ts';
import { ROUTINES, RUTINAS } from './person/routines.ts';
import { isOfSomeoneHere } from './person/someone-here.ts';
import { isNoPlace, isOwnPlace, isWidePlace } from './person/wide-places.ts';

/** Where and when the practice’s people can be waited for. */
export const noPrivateRoutine = proseRule({
  id: 'privacy/no-private-routine',
  summary: 'A text tells where or when someone can be met outside work.',
  severity: 'warning',
  canBeWaived: true,
  reads: ['en', 'es'],
  appliesTo: FOR_PATIENTS,
  message:
    'This tells where and when someone of the practice can be met outside work. A stranger could wait there. Say it without place, day and hour, such as “enjoys early runs”.',
  cue: /\d[:.]\d\d|\d\s?[ap]\.?m\b|o'clock|\b(?:every|each|most|any|alternate|mon|tue|wed|thu|fri|sat|sun|week|dawn|daybreak|dusk|noon|first|before|after|lunch|once|twice|times a week|daily|nightly|regulars?|usual|favou?rite|reserved|works? out|lift|swim|climb|box|yoga|pick|drop|collect|season ticket|run|jog|walk|takes?|catch|rides?|boards?|gets? off|tee time|standing|in|at|bike|cycle|ride|row|surf|paddle|tod[oa]s|cada|casi|los|las|por las|al a|al m|de madrugada|de lunes|antes|después|al salir|a diario|diariamente|entre semana|veces|a las?|desde las?|de \w{3,6} a|corr|trot|camin|nad|pedale|pase|rem|client|parroquian|habitual|asidu|recoj|recoge|dejo|deja|lleva?)/iu,
  finds: [...ROUTINES, ...RUTINAS],
  isFine: isNoRoutine,
});

/** What clinicians do at their hours. */
const AT_WORK =
  /(?:^|[^\p{L}])(?:patients?|appointments?|office|offices|clinics?|group|trainees|supervis\p{L}{1,3}|takes? call|deliver(?:s|ing)?|babies|births|residency|team (?:doctor|physician)|sideline|lead(?:s|ing)?|open|hours|on call|rounds|visits|residents|students|college|classes for|group visits|walk-ins?|screening|vaccin\p{L}{1,6}|shots?|hospitals?|university|surgery|operating|we|see (?:you|people|families|children|kids)|sees|pacientes?|citas?|consultas|atiend\p{L}{1,4}|clínica|consultorio|abrimos|hospital|universidad|vacuna\p{L}{0,4}|horario|residentes|estudiantes|guardia|quirófano)(?![\p{L}])/iu;
/** Words of work that only tell when: "after clinic", "before my first patient". */
const ONLY_WHEN =
  /\b(?:before|after|between)\s(?:my\s|her\s|his\s|the\s)?(?:last\s|first\s)?(?:clinic|patients?|rounds|hours|office|hospital shift)\b|(?:antes|después|al salir) (?:de|del) (?:la |el )?(?:consulta|clínica|consultorio|hospital)|we (?:then )?head|for hours/giu;
/** What was once is no routine. */
const PAST =
  /(?:^|[^\p{L}])(?:was|were|joined|trained|worked|studied|spent|learned|began|started|graduated|completed|served|taught|had|did|grew|moved|met|came|went|born|fue|era|trabajó|estudió|aprendí|empecé|nació|nací|llegó|llegué|creció|crecí)(?![\p{L}])/iu;
/** Home is where nobody waits. */
const AT_HOME =
  /(?:^|[^\p{L}])(?:at home|en casa|in bed|on the couch|to bed|kitchen|cocina|backyard|porch)(?![\p{L}])/iu;

function isNoRoutine(found: Found, context: RuleContext): boolean {
  if (!isOfSomeoneHere(found, context) || isDenied(found.sentence, found.start)) return true;
  const sentence = found.sentence.replace(ONLY_WHEN, ' ');
  if (AT_WORK.test(sentence) || AT_HOME.test(found.match[0])) return true;
  const { spot, loose } = found.match.groups ?? {};
  if (loose !== undefined && (context.record.kind !== 'provider' || PAST.test(sentence))) return true;
  return spot !== undefined && (isNoPlace(spot) || isWidePlace(spot) || isOwnPlace(spot, context.subject));
}
