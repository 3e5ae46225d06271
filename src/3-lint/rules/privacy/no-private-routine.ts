import type { RuleContext } from '#schema/rule.ts';
import { FOR_PATIENTS } from '../kinds.ts';
import { type Found, proseRule } from '../prose-rule.ts';
import { besides, type Guarded } from './person/guarded.ts';
import { ROUTINE_CUE, ROUTINES, RUTINAS } from './person/routines.ts';
import { ROUTINES_IN_PASSING, RUTINAS_DE_PASO } from './person/routines-in-passing.ts';
import { around, isDeniedThere, isOfSomeoneHere, isToldOfOurs } from './person/someone-here.ts';
import { isNoPlace, isOwnPlace, isWidePlace } from './person/wide-places.ts';

const EXACT: Guarded = { cue: ROUTINE_CUE, finds: [...ROUTINES, ...RUTINAS] };
const FINDER = besides(EXACT, ROUTINES_IN_PASSING, RUTINAS_DE_PASO);

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
  cue: FINDER,
  finds: [FINDER],
  isFine: isNoRoutine,
});

/** What clinicians do at their hours. */
const AT_WORK =
  /(?:^|[^\p{L}])(?:taller(?:es)?|charlas?|grupos? de apoyo|workshops?|support groups?|class on|(?:during|in) sessions|therapy (?:dogs?|sessions?)|(?:break|staff|waiting|exam|treatment) room|patients?|appointments?|office|offices|clinics?|group|trainees|supervis\p{L}{1,3}|takes? call|deliver(?:s|ing)?|babies|births|residency|team (?:doctor|physician)|sideline|lead(?:s|ing)?|open|hours|on call|rounds|visits|residents?|students|college|classes for|group visits|walk-ins?|screening|vaccin\p{L}{1,6}|shots?|hospitals?|university|surgery|operating|we|see (?:you|people|families|children|kids)|sees|pacientes?|citas?|consultas?|atiend\p{L}{1,4}|clínica|consultorio|abrimos|hospital|universidad|vacuna\p{L}{0,4}|horario|residentes|estudiantes|guardia|quirófano)(?![\p{L}])/iu;
/** Words of work that only tell when: "after clinic", "before my first patient". */
const ONLY_WHEN =
  /\b(?:outside|away from|off duty from) (?:of )?(?:the )?(?:clinic|office|work|practice|hospital)\b|(?:before|after|until|when|once|as soon as) (?:I|he|she|we|they) (?:[\p{L}]{3,9} )?(?:unlocks?|opens?|closes?|locks?|starts?|leaves?|finish(?:es)?|shuts?) (?:up )?(?:the |our |my |his |her )?(?:clinic|office|practice|doors?|hospital|surgery)\b|fuera del? (?:la )?(?:consultorio|consulta|clínica|trabajo|hospital)|\b(?:before|after|between|once)\s(?:my\s|her\s|his\s|the\s)?(?:last\s|first\s)?(?:clinic|patients?|rounds|hours|office|hospital shift)\b|(?:antes|después|al salir|saliendo|sale|salgo|salimos|en cuanto cierra) (?:de|del) (?:abrir |cerrar |llegar a )?(?:la |el )?(?:consulta|clínica|consultorio|hospital)|\bbefore (?:every|each|a|my|the) clinic day\b|we (?:then )?head|for hours|open mic|no hay guardia que|(?:terminando|acabando|al terminar|al acabar|cerrando|en cuanto (?:termina|acaba)|cuando (?:termina|acaba)) (?:de )?(?:la |el )?(?:consulta|clínica|consultorio|guardia)|guardias? (?:que|aparte|permitiendo)|después de (?:la |una )?guardia|straight from (?:surgery|work|clinic|the (?:clinic|office|hospital))|after (?:the |her |his |my )?(?:last |first )?(?:appointment|patient|clinic|shift|office hours)\b|(?:straight |right |directly )?after (?:morning |evening |afternoon )?surgery(?! (?:hours|patients))|straight (?:on )?to (?:surgery|work|clinic|the (?:clinic|office|hospital))|(?:salgo|sale|saliendo|salir|después) de (?:la )?guardia|el doctor no contesta/giu;
/** What a practice invites people to. */
const EVENT =
  /(?:^|[^\p{L}])(?:join|come|meet|class(?:es)?|talks?|workshops?|event|fair|free|sign up|charlas?|clases?|talleres|taller|gratis|acompáñe\p{L}{0,3})(?![\p{L}])/iu;
/** Lessons somebody takes, and workshops by their name. */
const AS_A_PUPIL =
  /\b(?:takes?|taking|has) (?:[\p{L}-]{2,12} ){0,2}(?:class(?:es)?|lessons)|(?:toma|tomo|va a|voy a|asiste a|asisto a) (?:sus |mis )?(?:clases?|lecciones)|(?:en|por) (?:el|un) [Tt]aller(?= \p{Lu})|at (?:the )?\p{Lu}[\p{L}']{2,14} Workshop/gu;
/** What was once is no routine. */
const PAST =
  /(?:^|[^\p{L}])(?:was|were|joined|trained|worked|studied|(?<!(?:is|are) )spent|ran|lost|wrote|used to|learned|began|started|graduated|completed|served|taught|had|did|grew|moved|met|came|went|born|fue|era|trabajó|estudió|aprendí|empecé|nació|nací|llegó|llegué|creció|crecí|corrió|jugó|vivió|viví)(?![\p{L}])/iu;
/** “Entre las 11 y 14 semanas” is no hour. */
const OF_PREGNANCY = /\d{1,2} (?:semanas|weeks)(?!\p{L})/iu;
/** Home is where nobody waits. */
const AT_HOME =
  /(?:^|[^\p{L}])(?:at home|en casa|in bed|on the couch|to bed|kitchen|cocina|backyard|porch)(?![\p{L}])/iu;

/** What people do in their own time; a page tells the hours of work as well. */
const LEISURE =
  /(?:^|[^\p{L}])(?:run(?:s|ning)?|jog\p{L}{0,4}|swim\p{L}{0,4}|walk(?:s|ing)?|hik(?:es|ing)|cycl(?:es|ing)|bik(?:es|ing)|row(?:s|ing)?|surf(?:s|ing)?|climb(?:s|ing)?|lift(?:s|ing)?|fish(?:es|ing)?|golf\p{L}{0,3}|yoga|pilates|gym|coffee|latte|espresso|breakfast|brunch|beers?|pints?|wine|plays?|playing|sings?|singing|danc(?:es|ing)|bowl(?:s|ing)?|bingo|trivia|quiz|darts|karaoke|poker|chess|choir|band|mass|dogs?|works? out|working out|lap(?:s)?|bench|regular|coach(?:es|ing)?|shops?|shopping|pottery|paint(?:s|ing)|salsa|tango|zumba|spin|pickleball|tennis|soccer|basketball|softball|nad(?:a|o|ar|an)|corr(?:e|o|er|en)|camin(?:a|o|ar)|trota|bail(?:a|o|ar|an)|cant(?:a|o|ar)|jueg(?:a|o)|jugar|toma (?:clases|café|su|un)|tomar café|desayun(?:a|o|ar)|almuerza|cena|compra|pasea|pesca|gimnasio|perr[oa]s?|coro|pinta|cerámica|ajedrez|dominó|tenis|fútbol|futbol|natación|pilates|se (?:sienta|junta|reúne|entrena)|entrena|vende|toca|ensay(?:a|o|ar)|rehears(?:e|es|ing)|coro|orquesta|sub(?:e|o|ir) al|pedale(?:a|o)|da la vuelta|doy la vuelta|en bici|stool|barstool|table|booth|crossword|pie|supper|dinner|lunch|pub|diner|darts|stroll\p{L}{0,3}|skat\p{L}{1,3}|trot\p{L}{1,3}|run|gorra|summits?|circles)(?![\p{L}])/iu;

/** A centre of no clinic: people swim and play there. */
const SPORTS_CENTER =
  /^(\p{Lu}[\p{L}'-]{1,24}(?:\s(?!Health|Medical|Cancer|Surgery|Birth|Care)\p{Lu}[\p{L}'-]{1,24}){0,2}) (?:Center|Centre)$/u;

/** “Las tardes de dominó con amigos”: how hours are spent, and no place to wait at. */
const KIND_OF_HOURS =
  /(?<!\p{L})(?:las|los)\s(?:mañanas|tardes|noches|madrugadas|lunes|martes|miércoles|jueves|viernes|sábados|domingos|fines de semana)\s(?:\p{L}{4,12}s\s)?de\s(?!la\s|el\s|los\s)\p{Ll}{3,}/iu;
const SOMEWHERE =
  /\d|(?<=\S\s)\p{Lu}\p{Ll}|(?<!\p{L})(?:en|frente|junto|por|hasta|desde)\s(?:al?\s)?(?:el|la|los|las|una?|mi|su)\s(?!casa|familia|cocina|sofá|tele|sala)|(?<!\p{L})(?:al|del)\s(?:parque|club|café|bar|gimnasio|mercado|malecón|kiosco|casino)|(?<!\p{L})(?:todas?|todos?|cada)\s/u;

function isKindOfHours(found: Found): boolean {
  return KIND_OF_HOURS.test(around(found)) && !SOMEWHERE.test(around(found));
}

/** “Los fines de semana canto en un coro”: some choir, and no hour. */
const SOME_WEEKEND =
  /^(?:(?:en |casi todos )?los )?fines de semana,? (?:\p{Ll}{2,12} ){1,4}?(?:en|con) (?:una?|el|la) (?:coro|orquesta|banda|grupo|equipo|conjunto|club|taller)(?: (?:del?|al) \p{Ll}{3,12})?$|^(?:en|con) una? (?:coro|orquesta|banda|grupo)$/iu;

function isNoRoutine(found: Found, context: RuleContext): boolean {
  if (!isOfSomeoneHere(found, context) || isDeniedThere(found) || isKindOfHours(found)) return true;
  if (SOME_WEEKEND.test(found.match[0])) return true;
  const sentence = around(found).replace(ONLY_WHEN, ' ').replace(AS_A_PUPIL, ' ');
  if (context.record.kind !== 'provider') {
    if (!LEISURE.test(sentence)) return true;
    if (EVENT.test(sentence) && !isToldOfOurs(found, context)) return true;
    if (/(?:^|[^\p{L}])(?:free|sign up|workshop|talk|charla|gratis|gratuit[oa])(?![\p{L}])/iu.test(sentence))
      return true;
  }
  if (AT_WORK.test(sentence) || AT_HOME.test(found.match[0]) || OF_PREGNANCY.test(found.match[0]))
    return true;
  const { spot, loose, bio, leisure } = found.match.groups ?? {};
  if (leisure !== undefined && !LEISURE.test(sentence)) return true;
  if ((loose ?? bio) !== undefined && (!isToldOfOurs(found, context) || PAST.test(sentence))) return true;
  return (
    spot !== undefined &&
    (isNoPlace(spot.replace(SPORTS_CENTER, '$1')) || isWidePlace(spot) || isOwnPlace(spot, context.subject))
  );
}
