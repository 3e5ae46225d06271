import { ILLNESSES, ILLNESSES_SPANISH } from '#schema/lexicon/illnesses.ts';
import { FOR_PATIENTS } from '../kinds.ts';
import { type Found, proseRule } from '../prose-rule.ts';
import { cueOf } from '../wording.ts';
import { anyWord } from './family.ts';
import { RELATIVE_WORDS } from './family-cues.ts';
import {
  HOME_WORDS,
  HOME_WORDS_SPANISH,
  MORE_FAMILY_HEALTH_ENGLISH,
  MORE_FAMILY_HEALTH_SPANISH,
} from './family-health-at-home.ts';
import { DEATHS, FAMILY_HEALTH_ENGLISH } from './family-health-english.ts';
import { DEATHS_SPANISH, FAMILY_HEALTH_SPANISH } from './family-health-spanish.ts';
import { isOthersFamily } from './own-family.ts';

/** Most bios speak of no relative at all. */
const RELATIVES = cueOf(`
  ${RELATIVE_WORDS} my_famil our_famil his_famil her_famil own_famil family_member the_family our_house my_house our_home my_home our_place my_place
  our_kitchen our_roof my_roof special_needs special-needs miscarr stillb infertil ivf$ mi_casa nuestra_casa en_casa mi_familia su_familia rainbow_baby
`);
/** Few sentences speak of relatives and of illness. */
const ILLNESS = anyWord(
  `${ILLNESSES}|${ILLNESSES_SPANISH}|${HOME_WORDS}|${HOME_WORDS_SPANISH}|donated|donating|hospice|oncology|icu|nurses?|doctors?|medics|struggles?|battles?|bouts?|lose|loses|without (?:his|her|a|one)|kidney|liver|transplant|pierde|perdiendo|operan|operaron|operar|internaron|internan|hospitalizaron|ingresaron|entubaron|${DEATHS}|${DEATHS_SPANISH}|carried (?:him|her) off|die|dies|lives? past|make it past|reach(?:es)?|breath|drinking|lost|losing|loses|loss|nursing|nursed|sat with|sitting with|buried|burying|outlived|nicu|icu|preemie|heart|t1d|type 1|allergy|medical|burn unit|hospital|ward|perd(?:[ií]|er|imos|i[oó]|iendo)|p[eé]rdidas?|embarazos?|partos?|abortos?|se (?:atiende|trata|medica|recupera|repone|opera)|atendi[oó]|medicaci[oó]n|medicinas?|pastillas|insulina|litio|antidepresivos|terapia|rehabilitaci[oó]n|muerte|mueren|murieron|llegan?|pasan?|enterr(?:[eéoó]|amos|ar)|fue|fallecimiento|partida|agon[ií]a|cuid(?:ar|[eé]|[oó]|ando|aba)|[uú]ltimos|surger(?:y|ies)|operations?|operated|hospice|intensive care|icu|chemo|radiation|rehab|recovery|recovering|ill|illness|sick|unwell|diagnos(?:is|ed)|treatments?|transplant|ventilator|condition|terminal|fall|accident|fade|operan|operaron|operar|operar[aá]n|internaron|hospitalizaron|ingresaron|intervinieron|hospitalizad[oa]|internad[oa]|operad[oa]|enferm[oa]|operaran?|operasen|internaran?|hospitalizaran?|ingresaran?|diagnosticaran?|detectaran?|operaci[oó]n|cirug[ií]a|enfermedad|rehabilitaci[oó]n|anexo|cuidados|coma|recuperaci[oó]n|delicad[oa]|grave`,
);
/** Words between a relative and an illness after which somebody else has it: "my mother cared for people with dementia". */
const OF_OTHERS =
  /(?<!\p{L})(?:patients?|people|persons|others|those|families|clients?|adults|residents|veterans|students|communit(?:y|ies)|researcher|researching|studie[sd]|studying|treats?|treated|treating|taught me to treat|works? (?:in|at|on|for)|worked (?:in|at|on|for)|nurse in|raise[sd]? money|jokes?|says|teases|complains|likes to say|fundrais\p{L}{2,5}|I (?:treat|see|help|care|work|speciali[sz]e|focus|look after|teach)|dogs?|cats?|horses?|pets?|pacientes?|personas|gente|otros|quienes|investig\p{L}{1,6}|(?:fue|era|es) (?:\p{L}{2,12} ){0,2}(?:enfermer[oa]|doctora?|m[eé]dic[oa]|voluntari[oa]|trabajadora?|terapeuta)|estudi\p{L}{1,5} (?:el|la|los)|trabaj\p{L}{1,4} (?:en|con|para)|trat(?:a|aba|o)|atiend[eo]|atend[ií]a|especialista|perr\p{L}{1,5}|gat\p{L}{1,5})(?!\p{L})/iu;

export const noFamilyHealth = proseRule({
  id: 'privacy/no-family-health',
  summary: 'A relative’s illness, disability, addiction or death from illness is told.',
  severity: 'error',
  canBeWaived: true,
  reads: ['en', 'es'],
  appliesTo: FOR_PATIENTS,
  message:
    'This tells about a relative’s health. It is not the writer’s to tell: the relative is easily found by the name on this page, and what is published can’t be called back. Leave it out; say what you care about instead, such as a special interest.',
  ignoresAccents: true,
  cue: [RELATIVES, ILLNESS],
  finds: [
    ...FAMILY_HEALTH_ENGLISH,
    ...FAMILY_HEALTH_SPANISH,
    ...MORE_FAMILY_HEALTH_ENGLISH,
    ...MORE_FAMILY_HEALTH_SPANISH,
  ],
  isFine: (found, context) =>
    isOthersFamily(found, context) ||
    isOfPatients(found) ||
    OF_OTHERS.test(found.match.groups?.between ?? ''),
});

/** "Mum" with a small letter is a patient's, as in "checks on mum and baby". */
function isOfPatients({ match, sentence, start }: Found): boolean {
  const bare = match.groups?.bare;
  if (bare === undefined) return false;
  const at = start + match[0].lastIndexOf(bare);
  return !/^\p{Lu}/u.test(sentence.slice(at));
}
