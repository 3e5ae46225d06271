import { ILLNESSES, ILLNESSES_SPANISH } from '#schema/lexicon/illnesses.ts';
import { FOR_PATIENTS } from '../kinds.ts';
import { proseRule } from '../prose-rule.ts';
import { anyWord, RELATIVE } from './family.ts';
import { DEATHS, FAMILY_HEALTH_ENGLISH } from './family-health-english.ts';
import { DEATHS_SPANISH, FAMILY_HEALTH_SPANISH } from './family-health-spanish.ts';
import { RELATIVE_SPANISH } from './family-spanish.ts';
import { isOthersFamily } from './own-family.ts';

const RELATIVES = anyWord(`${RELATIVE}|${RELATIVE_SPANISH}|mom|family|familia`);
/** Most bios speak of relatives or of illness; few sentences of both. */
const ILLNESS = anyWord(
  `${ILLNESSES}|${ILLNESSES_SPANISH}|donated|donating|${DEATHS}|${DEATHS_SPANISH}|drinking|lost|losing|loses|loss|buried|outlived|nicu|preemie|heart|t1d|type 1|allergy|medical|perd(?:[ií]|er|imos|i[oó]|iendo)|p[eé]rdida|muerte|fallecimiento|partida|agon[ií]a|cuid(?:ar|[eé]|[oó]|ando|aba)|[uú]ltimos`,
);
/** Words between a relative and an illness after which somebody else has it: "my mother cared for people with dementia". */
const OF_OTHERS =
  /(?<!\p{L})(?:patients?|people|persons|others|those|families|clients?|adults|residents|veterans|students|communit(?:y|ies)|researcher|researching|studie[sd]|studying|treats?|treated|treating|taught me to treat|works? (?:in|at|on|for)|worked (?:in|at|on|for)|nurse in|raise[sd]? money|jokes?|says|teases|complains|likes to say|fundrais\p{L}{2,5}|I (?:treat|see|help|care|work|speciali[sz]e|focus|look after|teach)|dogs?|cats?|horses?|pets?|pacientes?|personas|gente|otros|quienes|investig\p{L}{1,6}|estudi\p{L}{1,5} (?:el|la|los)|trabaj\p{L}{1,4} (?:en|con|para)|trat(?:a|aba|o)|atiend[eo]|atend[ií]a|especialista|perr\p{L}{1,5}|gat\p{L}{1,5})(?!\p{L})/iu;

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
  finds: [...FAMILY_HEALTH_ENGLISH, ...FAMILY_HEALTH_SPANISH],
  isFine: (found, context) =>
    isOthersFamily(found, context) || OF_OTHERS.test(found.match.groups?.between ?? ''),
});
