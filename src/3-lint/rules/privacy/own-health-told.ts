import type { Finder } from '../prose-rule.ts';
import { english, spanish } from '../wording.ts';
import { CONDITION_EN, CONDITION_ES, TREATMENT_EN } from './conditions.ts';

// Own health told by how long it has lasted, what was taken out, or when it was found.

const N =
  '(?:\\d{1,2}|a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|several|many)(?: and a half)?';
const SOBER =
  '(?:clean(?: and sober)?|sober|in recovery|in remission|(?:cancer|smoke|alcohol|drug|drink|seizure|booze)[- ]free|without (?:a (?:drink|drop|cigarette|seizure)|alcohol))';
const PART =
  '(?:gallbladder|appendix|tonsils|spleen|thyroid|uterus|ovar(?:y|ies)|wisdom teeth|prostate|knees?|hips?|hernia|cataracts?|adenoids|colon|kidney|bunions?|acl|meniscus|rotator cuff|shoulder|valve)';
const NOT_OTHERS = '(?! (?:patients?|people|clients?|homes?|living|care|clinics?|groups?|or ))';

const TOLD_EN = english(
  `(?:was|am|being|been) an? (?:\\w{3,12} )?(?:${CONDITION_EN}|nicu|burn|heart|transplant|preemie) (?:kid|baby|child|survivor|teenager)(?= |[.,;!]|$)(?! (?:care|therap|unit|nurse|clinic|life|psych|support))`,
  `as (?:the|an?) (?:\\w{3,12} ){0,2}?(?:${TREATMENT_EN}|${CONDITION_EN}|transplant|hospital|heart|kidney|burn|cardiac|trauma|icu|oncology|psychiatric|surgical) (?:patient|survivor|sufferer) (?:that )?(?:i|he|she) (?:once |still |also |long )?(?:was|am|is|have been|has been|used to be)`,
  `(?:long )?before (?:i|she|he) (?:was|became|trained as) (?:an? )?\\w{4,14}(?: \\w{4,14})?,? (?:i|she|he) was an? (?:\\w{3,12} )?(?:${TREATMENT_EN}|${CONDITION_EN}|transplant|hospital|heart|kidney|burn|cardiac|trauma|icu|oncology|psychiatric|surgical) (?:patient|survivor|kid|child)`,
  `(?:as )?(?:someone|one) who (?:was|has been|once was|had been) (?:once )?an? (?:\\w{3,12} )?(?:${TREATMENT_EN}|${CONDITION_EN}|transplant|hospital|heart|kidney|burn|cardiac|trauma|icu|oncology|psychiatric) patient`,
  `(?:living|life|growing up|years) with (?:\\w{2,9} ){0,2}?(?:${CONDITION_EN}) (?:makes|made|taught|gave|keeps|kept|has (?:made|taught|given)) (?:me|her|him|(?!you|life|it|them|us|people|patients|every|things|this|that|many|some|one|a |the )\\w{3,12} (?:the|a|an|more|so|such|to|how|that|what|patience))(?= |[.,;])`,
  `${N}[- ](?:years?|months?|decades?) ${SOBER}${NOT_OTHERS}`,
  `(?:clean(?: and sober)?|sober|in recovery|in remission)(?: for| since| now for|,)? (?:(?:over |almost |nearly |about |going on |coming up on )?${N} (?:years?|months?|decades?)|since )${NOT_OTHERS}`,
  `(?:having|had|have|has had|getting|got|get|lost|minus) (?:my|his|her) (?:left |right |own )?${PART} (?:out|removed|taken out|fixed|replaced|done|repaired|scoped)`,
  `${N} (?:rounds?|cycles?) of (?:chemo\\w{0,7}|radiation|ivf),? (?:and )?(?:all|now|then|later|done|no evidence|a )`,
  `who (?:has|had|has had|lives with|lived with|has lived with) (?:\\w{2,9} ){0,2}?(?:${CONDITION_EN}) (?:since|from the age|for (?:${N}|most)|as an? (?:child|kid|boy|girl|teen)|all (?:her|his) life|(?:her|him)self|too(?=[.,]))`,
  `diagnosed (?:\\w{2,8} ){0,2}?(?:with (?:\\w{2,9} ){0,3}?(?:${CONDITION_EN}) )?(?:during|in|midway through|while in|just before|right after) (?:my|her|his) (?:own )?(?:residency|training|internship|fellowship|second year|first year|third year|twenties|thirties|forties|fifties|pregnancy)`,
  `(?:my|her|his) (?:own )?(?:\\w{3,9} )?(?:bout|brush|run-in|battle|fight|struggles?|years|history|recovery|life) (?:with|against|from|of) (?:\\w{2,9} ){0,2}?(?:${CONDITION_EN})(?! (?:patients?|research|care))`,
  `(?:has|have|with|down to|born with|left with|lives? (?:on|with)) (?:only |just |exactly )?(?:one|a single|half a) (?:functioning |working |good |remaining |healthy )?(?:kidney|lung|eye|ear|ovary|leg|arm|hand|breast|lobe)(?! (?:patients?|at a time|on|in))`,
  `(?:i|she|he) was (?:the|that|a|an) (?:\\w{2,9} )?(?:kid|child|boy|girl|one|teen\\w{0,4}|student) (?:with|in|on|who (?:had|wore|couldn't|needed)) (?:the |a |an |two )?(?:\\w{2,9} ){0,2}?(?:leg braces|back brace|braces|eye ?patch|inhaler|crutches|hearing aids?|wheelchair|stutter|stammer|lisp|limp|seizures|asthma|scoliosis|cleft|cast)`,
  `(?:therapist|psychiatrist|counsell?or|sponsor|surgeon|oncologist|cardiologist) who (?:got|saw|walked|talked|pulled|carried|helped|saved|put) (?:me|her|him|my|his) (?:through|back|life|together|up)`,
  `(?<=^\\s{0,3})(?:an?|one|two|three|four|five|six|his|her|my|that) (?:\\w{3,12} )?(?:surger(?:y|ies)|operations?|${TREATMENT_EN}|${CONDITION_EN})(?: (?:at|in|during|before|after) (?:\\w{2,12} ){0,3}\\w{2,12})? (?:ended|began|cost|sent|brought|led|kept|got|turned|gave|taught|changed|stole|took up|robbed|introduced|made) (?:me|him|her|my|his)(?! patients)`,
  `(?:yes,? )?that's (?:an? |my |his |her )(?:prosthe\\w{2,4}|insulin pump|hearing aid|glucose (?:monitor|sensor)|cochlear implant|pacemaker|glass eye|brace|port)(?= |[.,;!?]|$)`,
  `(?:scars?|limp|tremor|bald spot|lopsided smile) (?:on (?:my|his|her) \\w{3,9} )?(?:is|are|comes?|came|dates?) (?:back )?(?:from|to) (?:an? |my |his |her )?(?:\\w{3,12} ){0,2}(?:surgery|operation|cancer|accident|stroke|transplant|burn|cleft lip|palsy|seizure|melanoma)`,
  `on (?:strict )?bed ?rest(?! (?:patients|is))`,
  `(?<=^\\s{0,3})(?:dyslexia|dyscalculia|adhd|asthma|epilepsy|deafness|(?:a|my|his|her) (?:\\w{3,9} )?(?:stutter|stammer|lisp|limp)) (?:made|makes|kept|gave|turned|means|meant) (?:school|me|him|her|childhood|reading|college|my|his)`,
  `(?:my|her|his) (?:own )?(?:ms|adhd|ocd|ptsd|ibs|pots|type (?:1|one)|diabetes|asthma|epilepsy|depression|anxiety|migraines?|lupus|arthritis|crohn's|celiac|psoriasis|eczema|dyslexia|autism|hearing loss|stutter|stammer|narcolepsy|insomnia|endometriosis) (?:is|was|are|were|has|had|flares?|means|keeps|acts|behaves|doesn't|isn't|never|makes?|made)(?! (?:in|from|patients?|clinic))`,
  `(?:twelve|12)[- ]step (?:meetings?|programs?|rooms?) (?:kept|saved|got|taught|gave) (?:me|him|her|my|his)|(?:los(?:ing|t)|lose) (?:a|my|his|her|one|both|both my) (?:breasts?|testicles?|kidney|ovary|lung|leg|foot|eye|fingers?) (?:at|to|in|when|before|after)(?! (?:patients|clients))`,
);

const LETTERS = '[\\wáéíóúüñ]';
const ANOS =
  '(?:\\d{1,2}|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|varios|muchos)(?: y medio)?';
const VIVIDO =
  '(?:viví|vivió|atravesé|atravesó|pasé|pasó|sufrí|sufrió|superé|superó|vencí|venció|tuve|tuvo|padecí|padeció|enfrenté|enfrentó)';

const TOLD_ES = spanish(
  `${ANOS} (?:años|meses) (?:limpi[oa]|sobri[oa]|en recuperación|en remisión|de sobriedad|sin (?:beber|tomar|fumar|consumir|una copa|una gota|alcohol))(?! (?:pacientes|personas))`,
  `(?:sobri[oa]|limpi[oa]|en recuperación|en remisión) (?:desde|hace|por) `,
  `(?:el|la|un|una) (?:${CONDITION_ES})(?: ${LETTERS}{2,10}){0,3} que (?:yo |ella |él )?(?:superé|superó|vencí|venció|tuve|tuvo|padecí|padeció|sufrí|sufrió|viví|vivió)(?!${LETTERS})`,
  `(?:sigue|sigo|está|estoy|anda|ando|empieza|empezó|empecé|comienza|continúa|termina|terminó|terminé) (?:todavía |ya )?(?:en|con|su|mi|sus|mis|la|las) (?:su |mi |sus |mis |la |las )?(?:quimio${LETTERS}{0,7}|radioterapia|radiaciones|diálisis|sesiones de quimio${LETTERS}{0,7})`,
  `(?:conozco|conoce) (?:la|el|los|las) (?:${CONDITION_ES}) (?:muy )?(?:de cerca|por dentro|en carne propia|desde (?:niñ|adentro|dentro))`,
  `(?:recibir (?:ella|él|yo) mism[oa]|recib(?:í|ió)|le dieron|me dieron|su propio|mi propio|tras (?:su|mi|un)) (?:${LETTERS}{2,9} ){0,2}?diagnóstico de (?:${LETTERS}{2,9} ){0,2}?(?:${CONDITION_ES})`,
  `${VIVIDO} (?:por |con )?(?:una?|la|el|su|mi|varias?|dos|tres) (?:${LETTERS}{3,10} ){0,2}?(?:${CONDITION_ES})(?! (?:de (?:su|mi|un|una|mis|sus) ))`,
  `(?:perd(?:í|ió)|perder) (?:un|dos|tres|varios|su|mi|mis|sus) (?:${LETTERS}{4,9} )?embarazos?`,
  `(?:tiene|tengo|vive con|vivo con|nació con|nací con|quedó con|quedé con) (?:solo |sólo )?un(?:a)? sol[oa] (?:riñón|pulmón|ojo|oído|ovario|pierna|mano|pecho)`,
  `(?:dejé|dejó|dejar) (?:de )?(?:beber|fumar|tomar|la bebida|el alcohol|el cigarro|el cigarrillo|las drogas|la copa) (?:en (?:19|20)\\d\\d|hace|a los|cuando (?:yo |ella |él )?(?:tenía|cumpl|nació|empez|entr))`,
);

/** Health told in these ways, in English and in Spanish. */
export const OWN_HEALTH_TOLD: readonly Finder[] = [TOLD_EN];
export const OWN_HEALTH_TOLD_ES: readonly Finder[] = [TOLD_ES];
