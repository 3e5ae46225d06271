import { FOR_PATIENTS } from '../kinds.ts';
import { type Found, proseRule } from '../prose-rule.ts';
import { clauseBefore, isNegated } from '../speech.ts';
import { MORE_STORIES, SPANISH_MORE_STORIES } from './more-stories.ts';
import { OF_ANYONE } from './people.ts';
import { ALGUIEN, ANYONE_TOLD } from './people-told.ts';
import { STORIES_EN } from './stories-en.ts';
import { STORIES_ES } from './stories-es.ts';
import { HISTORIAS_DE_PASO, STORIES_IN_PASSING } from './stories-in-passing.ts';
import { TOLD_STORIES } from './told-stories.ts';

const MESSAGE =
  'This tells of one patient. The patient, the family and the neighbors may know who is meant, even without a name, and others will wonder what is told about them. Say what patients in general bring, or what you do: “I take time for what you are afraid of.”';

/** One person beside a word that tells of the past. Most sentences have only one of the two. */
const CUE = new RegExp(
  String.raw`^(?=[^]{0,400}(?:\b(?:told|said|asked|took|cried|found|brings|taught|gave|brought|sent|wrote|came|had|was|were|who|whose|that|treated|saw|cared|delivered|met|sat|drove|made|died|kept|could|couldn't|left|got|found|held|stood|ran|put|fell|felt|paid|thought|knew|lost|fought|swore|rang|shook|threw|stuck|bit|broke|cut|wept|hid|woke|wore|limps|once|ago|last|remember|recall|forget|think|thinks|picture|see|hear|keep|carry)|(?:case|story|still|always|drawing|letter|card|note|photo|because|danced|sang|slept)\b|ed\b|died|dijo|[aeiou]ó(?![a-z])|[a-z]ó(?![a-z])|[aií]mos|recuerd|olvid|pienso|tuve|hab[ií]a|hubo|atend|trat|conoc|acord|acuerdo|trajo|hizo|dio|vino|que |(?:me|nos)\s|guardo|conservo|por ))[^]{0,400}\b(?:an?|one|two|this|that|the|another|my|our|una?|mi|mis|nuestr[oa]s?|aquel(?:la)?|al?|el|la|ciert[oa]|cada|someone|somebody)\s(?:[^\s.!?;]{1,20}\s){0,4}?(?:${ANYONE_TOLD}|teacher|student|pupil|professor|nurse|${ALGUIEN}|diabetics|asthmatics|survivors|veterans|members|elders|farmers|patients|pacientes|clients|regulars|ladies|gentlemen|kids|moms|dads|babies|twins|I)(?![a-z])|(?:somebody|someone|stranger)\s\p{L}|(?:nos|me)\s(?:confes|revel|agradec)|(?:she|he|they)\s(?:\p{L}{4,5}\s)?(?:came|walked|limped|arrived|hobbled|was|had|could|crawled|staggered|stumbled|shuffled|turned|showed)|(?:lleg|vin|entr)(?:[oó]|aba|ía)|(?:first|last|strangest|hardest|toughest|funniest|memorable|longest|primer[oa]?)\s(?:ever )?\p{L}{4,12}|every (?:day|week|night|shift)|(?:ayud|acompañ|convenc|enseñ|salv|curó|logr|guió|apoy|rescat)\p{L}{1,4} (?:que )?al? |(?:una?|ciert[oa]) (?:\p{L}{2,12} ){0,2}?\p{L}{3,12},? que |one of (?:our|my|her|his) |un[oa] de (?:mis|nuestr)|case (?:study|report|history)|true tale|(?:person|regular|alguien|viud[oa]|pacient|client)|(?:true|success|patient) story|caso (?:real|cl[ií]nico|de éxito)|historia (?:real|de éxito)`,
  'iu',
);

/** “En un pueblo chico”: no boy. “I keep this account for family”: nobody’s. */
const NO_ONE =
  /^un[oa]?\s(?:pueblo|lugar|barrio|mundo|rancho|valle|grupo|pueblito)\schic[oa]|\b(?:account|page|profile|feed)\s(?:just\s|only\s)?(?:is\s)?for\s(?:my\s|our\s)?(?:own\s|close\s){0,2}family\b/iu;

/** Someone from the teller's own life. */
const FROM_OWN_LIFE =
  /\b(?:grew up|went to (?:school|college)|served|sang|played|roomed|marched) with\b|(?<!\p{L})con (?:quien|el que|la que) (?:crec[ií]|estudi[eé]|serv[ií])/iu;

/** What may be so of anyone: “quizá un niño come solo cinco cosas”. */
const SUPPOSED =
  /^\s{0,2}(?:perhaps|maybe|quiz[aá]s?|tal vez|a lo mejor|es posible que|puede (?:ser )?que)(?!\p{L})/iu;

function isFine({ sentence, start, end }: Found): boolean {
  const before = clauseBefore(sentence, start);
  const after = sentence.slice(end, end + 60);
  return (
    (!/(?:who|that|que|quien|I|we)$/iu.test(sentence.slice(start, end)) &&
      /^\s(?:may|might|can|could|will|would|puede|podría)(?!\p{L})/iu.test(after)) ||
    /(?<!\p{L})mis?\s(?:maestr|profes|mentor|jef[ea]|coleg|compañer)/iu.test(sentence.slice(start, end)) ||
    isNegated(before) ||
    SUPPOSED.test(sentence) ||
    FROM_OWN_LIFE.test(sentence.slice(start, end)) ||
    NO_ONE.test(sentence.slice(start, end + 20)) ||
    OF_ANYONE.test(before.slice(-60)) ||
    /(?:what|anything|whatever|lo que)\s$/iu.test(before) ||
    isRule(sentence.slice(start, end), after)
  );
}

/** A rule for anyone: “a patient who sent a request gets the same answer”. */
function isRule(found: string, after: string): boolean {
  return (
    /^(?:an?|one|una?)\s.{0,400}\s(?:who|that|que)(?!\p{L})/iu.test(found) &&
    !/(?<!\p{L})(?:once|told|me|us|nos|ago)(?!\p{L})/iu.test(`${found}${after.slice(0, 30)}`) &&
    /^[^.!?;,]{0,50}\s(?:gets|needs|can|may|must|should|will|would|could|might|is|are|has to|recibe|debe|puede|necesita|tiene que)\s\p{L}/iu.test(
      after,
    )
  );
}

export const noStory = proseRule({
  id: 'patient/no-story',
  summary: 'A text tells the story of one patient.',
  severity: 'warning',
  canBeWaived: true,
  reads: ['en', 'es'],
  appliesTo: FOR_PATIENTS,
  message: MESSAGE,
  cue: CUE,
  finds: [
    ...STORIES_EN,
    ...STORIES_ES,
    ...TOLD_STORIES,
    ...MORE_STORIES,
    ...SPANISH_MORE_STORIES,
    ...STORIES_IN_PASSING,
    ...HISTORIAS_DE_PASO,
  ],
  isFine,
});
