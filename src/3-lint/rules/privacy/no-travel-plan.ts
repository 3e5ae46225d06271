import { TOWNS } from '#schema/lexicon/places.ts';
import type { RuleContext } from '#schema/rule.ts';
import { FOR_PATIENTS } from '../kinds.ts';
import { type Found, proseRule } from '../prose-rule.ts';
import { isOfPatients } from '../speech.ts';
import { besides, type Guarded } from './person/guarded.ts';
import { JOURNEY_CUE, JOURNEYS, VIAJES } from './person/journeys.ts';
import { JOURNEYS_IN_PASSING, VIAJES_DE_PASO } from './person/journeys-in-passing.ts';
import { around, isNamedOfOurs, isOfSomeoneHere } from './person/someone-here.ts';
import { isNoPlace, isOwnPlace, isWidePlace } from './person/wide-places.ts';

const EXACT: Guarded = { cue: JOURNEY_CUE, finds: [...JOURNEYS, ...VIAJES] };
const FINDER = besides(EXACT, JOURNEYS_IN_PASSING, VIAJES_DE_PASO);

/** When the practice’s people will be away, and where. */
export const noTravelPlan = proseRule({
  id: 'privacy/no-travel-plan',
  summary: 'A text tells when or where someone will be travelling.',
  severity: 'warning',
  canBeWaived: true,
  reads: ['en', 'es'],
  appliesTo: FOR_PATIENTS,
  message:
    'This tells where someone of the practice is going, or when their home stands empty. Burglars and stalkers read it, too. Say “enjoys travelling”, and put an absence into an announcement without its place: “Dr Lee is away until 3 May”.',
  cue: FINDER,
  finds: [FINDER],
  isFine: isNoJourney,
});

const TOWN = new Set(TOWNS);
/** Work takes people to other places, and the practice tells of it. */
const AT_WORK =
  /(?:^|[^\p{L}])(?:conference|congress|health fair|graders?|Elementary|meeting|symposium|present(?:s|ing)?|speak(?:s|ing)?|lectur\p{L}{1,4}|teach(?:es|ing)?|residency|fellowship|clinics?|offices?|patients?|appointments?|visits? (?:are|will)|vaccin\p{L}{1,7}|shots?|train(?:s|ed|ing)?|congreso|conferencia|consultorio|clínicas?|pacientes?|citas?|vacunas?|residencia|charla)(?![\p{L}])/iu;

/** What is over, happens each year or is only dreamt of. */
const NO_PLAN =
  /(?:^|[^\p{L}'’])(?:was|were|went|visited|spent|travell?ed|hiked|flew|sailed|took|came|moved|joined|trained|had|met|led|won|last (?:year|spring|summer|autumn|fall|winter|month|week(?! of))|20[01]\d|ago|since|once|(?:every|each|most) \p{L}{2,10}|years|annual|someday|one day|dreams?|hopes?|loves?|enjoys?|likes?|we're closed|closed|open)(?![\p{L}])/iu;
const AHEAD =
  /(?:^|[^\p{L}])(?:will|['’]ll|going to|trips?|honeymoon|tickets|cruise|safari|vacation|booked|planning|plans?|saving|packed|(?:am|is|are|['’](?:s|m|re)) [\p{L}]{2,14}ing|(?:is|are|am|['’](?:m|s|re)) (?:away|off|headed|abroad)|(?:leave|flie?s?|head|depart|drive|set)s? (?:on|for|to|off|home|out)|next|this|come)(?![\p{L}])/iu;
const TO_A_PLACE =
  /(?:^|[^\p{L}])(?:to|in|at|off|for|around|through|across|up|walk|the)[ :](?:the )?(?:(?:north|south|east|west)(?:ern)? |central )?(\p{Lu}[\p{L}'-]{1,24}(?:\s\p{Lu}[\p{L}'-]{1,24}){0,2})|[Nn]ext up: (\p{Lu}\p{L}{2,24})/gu;

/** A plan told in any order: it lies ahead, it is a journey, and it names a place. */
function isAhead(found: Found, { subject }: RuleContext): boolean {
  const sentence = around(found);
  if (
    isOfPatients(sentence) ||
    NO_PLAN.test(sentence) ||
    AT_WORK.test(sentence.replace(/\b(?:the clinic closes|miss clinic|trades the clinic)\b/gi, '')) ||
    !AHEAD.test(sentence)
  )
    return false;
  return [...sentence.matchAll(TO_A_PLACE)].some(([, place, next]) => {
    const name = place ?? next ?? '';
    return !isNoPlace(name) && !isOwnPlace(name, subject) && !/^(?:Dr)/.test(name);
  });
}

/** What was, or is work, or comes back every year, or is only dreamt of. */
const OVER =
  /(?:^|[^\p{L}'’])(?:was|were|went|visited|spent|travell?ed|hiked|flew|sailed|took|came|moved|joined|trained|born|raised|grew|had|did|met|began|started|founded|opened|graduated|completed|earned|worked|served|volunteered|ran|won|last (?:year|spring|summer|autumn|fall|winter|month)|(?:19|20)\d\d|ago|someday|one day|dreams?|seasonal|open|closed|clinic hours|nací|nació|crecí|creció|trabajé|trabajó|estudié|estudió|llegué|llegó|viajé|viajó|pasé|pasó|fue|fui|era|viví|vivió|empecé|empezó|abrió|abrí|algún día|sueñ[oa]|desde (?:19|20)\d\d)(?![\p{L}])/iu;

function isOverOrWork(found: Found): boolean {
  const sentence = around(found);
  const isDated = found.match.groups?.empty !== undefined || found.match.groups?.span !== undefined;
  return AT_WORK.test(sentence) || (OVER.test(sentence) && !isDated) || /\b(?:19|20)[0-2]\d\b/.test(sentence);
}

const COMES_BACK =
  /\b(?:excited|happy|thrilled|glad|delighted|pleased|proud|grateful|looking forward) (?:to (?:return(?:ing)?|be (?:back|returning|coming (?:back|home))|com(?:e|ing) (?:back|home)|mov(?:e|ing) (?:back|home)))\b[^.;]{0,60}?(?:\b(?:area|region|community|county|valley|hometown|roots)\b|\bwhere (?:he|she|they|I) (?:grew|was|were)\b|\b(?:to|and) (?:serve|practice|care for|join|raise|be (?:closer|near))\b)/iu;
const SOON =
  /\b(?:this|next|in|until|from|on|for) (?:(?:the|a|two|three|four|\d{1,2}) )?(?:spring|summer|fall|autumn|winter|week|weeks|month|months|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|vacation|visit)\b/i;

/** Who has joined the practice where they come from goes on no journey. */
function isComingBack(found: Found): boolean {
  const sentence = around(found);
  return COMES_BACK.test(sentence) && !SOON.test(sentence);
}

/** When somebody is back, a notice may say. */
const AWAY_OR_BACK =
  /^(?:(?:no )?(?:est[áa]|vuelve|volver[áa]|regresa(?:r[áa])?|back|away|out|returns?)(?!\p{L}))/iu;

function isNoJourney(found: Found, context: RuleContext): boolean {
  if (!isOfSomeoneHere(found, context) || isComingBack(found)) return true;
  const { place, there, goal, leave, empty, loose, bio, span } = found.match.groups ?? {};
  if (bio !== undefined && (!isNamedOfOurs(found, context) || isOverOrWork(found))) return true;
  // "Dr Lee is away from 3 to 14 May" is a notice.
  if (bio !== undefined && place === undefined && goal === undefined)
    return context.record.kind !== 'provider' && (span !== undefined || AWAY_OR_BACK.test(found.match[0]));
  if (empty !== undefined) return false;
  if (loose !== undefined) return !isNamedOfOurs(found, context) || !isAhead(found, context);
  const isBio = context.record.kind === 'provider';
  // "Dr Lee is away until 3 May" is a notice; a bio that tells of coming weeks is none.
  if (leave !== undefined)
    return !isBio || AT_WORK.test(found.match[0]) || /\bon (?:\p{L}{1,40} )?leave\b/iu.test(leave);
  const where = place ?? there ?? goal;
  if (where === undefined) return AT_WORK.test(found.match[0]);
  if (isNoPlace(where) || isOwnPlace(where, context.subject) || AT_WORK.test(found.match[0])) return true;
  // "The mobile clinic will be in Vernonia": who is there says whether it is a journey.
  if (there !== undefined) return AT_WORK.test(around(found));
  // "Tickets to": to a country or a town, or it is a match or a play.
  return goal !== undefined && !isWidePlace(goal) && !TOWN.has(goal.toLowerCase());
}
