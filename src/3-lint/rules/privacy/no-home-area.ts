import type { RuleContext } from '#schema/rule.ts';
import { FOR_PATIENTS } from '../kinds.ts';
import { type Found, proseRule } from '../prose-rule.ts';
import { loosely } from './loosely.ts';
import { AREA_CUE, AREAS, AREAS_NEXT_TO, ZONAS } from './person/areas.ts';
import { besides, type Guarded } from './person/guarded.ts';
import { HOMES_IN_PASSING } from './person/near-homes-english.ts';
import { CASAS_DE_PASO } from './person/near-homes-spanish.ts';
import { around, isDeniedThere, isOfSomeoneHere, isStudioOfWork, isToldOfOurs } from './person/someone-here.ts';
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
  finds: [FINDER, loosely(...AREAS_NEXT_TO)],
  isFine: isWide,
});

/** Where someone was a child or learned their work, and where the practice works, is nobody's door of today. */
const ELSEWHERE =
  /(?:^|[^\p{L}])(?:grew up|growing up|was raised|childhood|as a (?:kid|child|boy|girl)|born|trained|training|residency|studied|worked|internship|qualified|volunteer\p{L}{0,3}|(?:clinic|practice|office|team|we) (?:moved|opened|occupies|is housed|started|began|sees?)|patients?|appointments?|house calls?|home visits?|house jobs?|hometown|parents['’]|grandparents['’]?|build(?:s|ing)? (?:houses|homes)|creci(?:ó|eron)|crecí|nac[ií]|nació|criad[oa]|cri[éó]|infancia|niñez|estudi[éóa]|trabaj[éó]|residencia|pacientes?|citas?|visitas a domicilio)(?![\p{L}])/iu;

/** "Two streets from where she grew up" is today's door all the same. */
const CHILDHOOD_STREET = /\bwhere (?:I|he|she) grew up|donde (?:crecí|creció|nací|nació)/giu;
/** House jobs and house calls are work. */
const NO_HOUSE =
  /\bhouse (?:jobs?|calls?|officers?|staff|physician|surgeon)\b|\bhome (?:visits?|care|health|births?)\b/iu;

function isWide(found: Found, context: RuleContext): boolean {
  if (!isOfSomeoneHere(found, context) || isDeniedThere(found) || NO_HOUSE.test(found.match[0])) return true;
  if (isStudioOfWork(found, context)) return true;
  const { place, after = '', bio } = found.match.groups ?? {};
  if (
    bio !== undefined &&
    (!isToldOfOurs(found, context) || ELSEWHERE.test(around(found).replace(CHILDHOOD_STREET, ' ')))
  )
    return true;
  if (place === undefined) return false;
  return isNoPlace(place) || isWidePlace(place, after) || isOwnTown(place, context.subject);
}
