import type { RuleContext } from '#schema/rule.ts';
import { finderOf } from '../../patterns/finder.ts';
import { FOR_PATIENTS } from '../kinds.ts';
import { type Found, proseRule } from '../prose-rule.ts';
import { loosely } from './loosely.ts';
import { AREA_CUE, AREAS, AREAS_NEXT_TO, ZONAS } from './person/areas.ts';
import { besides, type Guarded } from './person/guarded.ts';
import { HOMES_IN_PASSING } from './person/near-homes-english.ts';
import { CASAS_DE_PASO } from './person/near-homes-spanish.ts';
import {
  around,
  isDeniedThere,
  isOfSomeoneHere,
  isStudioOfWork,
  isToldOfOurs,
} from './person/someone-here.ts';
import { isNoPlace, isOwnTown, isWidePlace } from './person/wide-places.ts';

const EXACT: Guarded = { cue: AREA_CUE, finds: [...AREAS, ...ZONAS] };
const FINDER = besides(EXACT, HOMES_IN_PASSING, CASAS_DE_PASO);

/** The neighbourhood or town where someone lives, or what it is next to. */
export const noHomeArea = proseRule({
  id: 'privacy/no-home-area',
  summary: 'A text tells the town, neighborhood or landmark where someone lives.',
  severity: 'warning',
  canBeWaived: true,
  reads: ['en', 'es'],
  appliesTo: FOR_PATIENTS,
  message:
    'This tells where someone of the practice lives, more exactly than the county. Together with a name and a photo it leads to the door. Write “lives in the county” or “local”, or leave it out.',
  cue: FINDER,
  finds: [FINDER, loosely(finderOf(AREAS_NEXT_TO))],
  isFine: isWide,
});

/** Where someone was a child or learned their work, and where the practice works, is nobody's door of today. */
const ELSEWHERE =
  /(?:^|[^\p{L}])(?:grew up|growing up|was raised|childhood|as a (?:kid|child|boy|girl)|born|trained|training|residency|studied|worked|internship|qualified|volunteer\p{L}{0,3}|(?:clinic|practice|office|team|we) (?:moved|opened|occupies|is housed|started|began|sees?)|patients?|appointments?|house calls?|home visits?|house jobs?|hometown|parents['’]|grandparents['’]?|build(?:s|ing)? (?:houses|homes)|creci(?:ó|eron)|crecí|nac[ií]|nació|criad[oa]|cri[éó]|infancia|niñez|estudi[éóa]|trabaj[éó]|residencia|pacientes?|citas?|visitas a domicilio)(?![\p{L}])/iu;

/** "Two streets from where she grew up" is today's door all the same. */
const CHILDHOOD_STREET = /\bwhere (?:I|he|she) grew up|donde (?:crecí|creció|nací|nació)/giu;
/** When somebody came to live here. */
const SINCE_TRAINING =
  /\b(?:after|since|following|done with|finishing|until) (?:(?:my|her|his) )?(?:residency|training|fellowship|internship|medical school|nursing school)\b|(?:tras|después de|al terminar|desde) (?:(?:la|mi|su) )?(?:residencia|internado|especialidad)/giu;
/** House jobs and house calls are work. */
const NO_HOUSE =
  /\bhouse (?:jobs?|calls?|officers?|staff|physician|surgeon)\b|\bhome (?:visits?|care|health|births?)\b/iu;

/** Training, and no home: “Realizó su residencia en Pediatría”; “Fijó su residencia en” is one. */
const RESIDENCY =
  /(?:^|[^\p{L}])(?:realiz|hizo|hice|hacer|haciendo|complet|curs[aoóé]|termin|conclu|finaliz|efectu|inici[oóé]|durante|tras)\p{L}{0,5}\s(?:[\p{L}]{1,12}\s){0,3}?residencia(?![\p{L}])|residencia\s(?:(?:m[eé]dica|cl[ií]nica|quir[uú]rgica)(?![\p{L}])|(?:en|de)\s(?:la especialidad de\s)?(?:Medicina|Pediatr|Cirug|Neuro|Cardio|Derma|Gineco|Obstet|Psiqu|Oftalmo|Ortop|Traumato|Urolog|Anestes|Radiolog|Oncolog|Onco|Geriatr|Odonto|Otorrino|Gastro|Nefro|Endocrino|Patolog|Urgencias))/iu;
/** “Since it was two rooms above a store”: of the clinic. */
const OF_THE_CLINIC =
  /(?<!\p{L})(?:(?:it|we|clinics?|practice|office|surgery|hospital) (?:was|were|is|are|used to be|began|started|opened|had|occupied|rents?|rented|leases?|leased|fills?|took)(?: (?:only|just|still|in|as|out of|life as|life in|nothing but|no more than))?|(?:desde que|cuando|que) (?:era|fue|estaba en|empez[oó] en|ocupaba))\s(?:[\p{L}-]{1,12}\s){0,2}$/iu;
/** Away from home, “at home” told beside it; a byline; and care that comes to patients. */
const NOT_AT_HOME =
  /^at home,\s(?:attending|seeing|going|visiting|hearing|catching|watching|hiking|camping|fishing|skiing|travell?ing|exploring|performing|playing|or|and)\b|^Living By \p{Lu}/u;

function isNoHome({ sentence, start, match: [words] }: Found): boolean {
  const before = sentence.slice(Math.max(0, start - 40), start);
  const near = sentence.slice(Math.max(0, start - 80), start);
  const verb =
    /^(?:[\p{L}'-]{1,14}\s){0,4}?(?:was|were|is|era|fue|rents?|rented|leases?|leased|took)\s/iu.exec(
      words,
    )?.[0] ?? '';
  if (OF_THE_CLINIC.test(near) || OF_THE_CLINIC.test(near + verb)) return true;
  if (/residencia/i.test(words) && RESIDENCY.test(`${before}${words}`)) return true;
  // “Se instaló como médica rural en los Andes”: of a practice.
  if (/(?:instal|establec)\p{L}{1,4}\scomo\s/iu.test(words)) return true;
  return NOT_AT_HOME.test(words) || (/^domicilio/i.test(words) && /(?:^|\s)a\s$/i.test(before));
}

function isWide(found: Found, context: RuleContext): boolean {
  if (!isOfSomeoneHere(found, context) || isDeniedThere(found) || NO_HOUSE.test(found.match[0])) return true;
  if (isStudioOfWork(found, context) || isNoHome(found)) return true;
  const { place, after = '', bio } = found.match.groups ?? {};
  if (
    bio !== undefined &&
    (!isToldOfOurs(found, context) ||
      ELSEWHERE.test(around(found).replace(CHILDHOOD_STREET, ' ').replace(SINCE_TRAINING, ' ')))
  )
    return true;
  if (place === undefined) return false;
  return isNoPlace(place) || isWidePlace(place, after) || isOwnTown(place, context.subject);
}
