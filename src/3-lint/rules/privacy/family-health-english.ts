import { ILLNESSES } from '#schema/lexicon/illnesses.ts';
import { PARENT, QUALIFIERS, RELATIVE, SOMEONES, words } from './family.ts';

/** An illness that is a trade, a place of work or a cause is no illness of a relative's: "my mother was a hospice nurse". */
const NOT_WORK =
  "(?!(?:'s)?[\\s-]{1,2}(?:and \\w{3,12} )?(?:nurs\\w{1,3}|doctors?|physicians?|specialist|researchers?|research|educators?|surgeons?|counsell?ors?|therapists?|social workers?|advocates?|volunteers?|chaplains?|coach|unit|ward|clinics?|centers?|centres?|charit\\w{1,3}|foundation|awareness|walks?(?! in| through)|rides?|fundrais\\w{1,3}|hospitals?|society|association|nonprofit|programs?|programmes?|teams?|camps?|services?|departments?|field|care team|organi[sz]ation|fashion|jokes?|educational?))";
const ILLNESS = `(?:${ILLNESSES})(?![\\p{L}-])${NOT_WORK}`;
/** What may stand between, within one thought. */
const BETWEEN = '(?<between>[^.;:!?]{0,80}?)';
const MY = `(?:(?:both\\s|all\\s)?${SOMEONES}(?:own\\s)?|(?:a|an|one)\\s{1,2}(?=[^.;]{0,30}of (?:mine|his|hers)))`;
const THEIRS = `${MY}${QUALIFIERS}${RELATIVE}`;
export const DEATHS =
  'died|dies|dying|passed (?:away|on)|passing|death|succumbed|was (?:very |gravely |seriously |terminally |so )?(?:ill|sick)|(?:got|gets|fell|became|was taken) (?:very |gravely |seriously |so |really )?(?:ill|sick)|declin(?:e|ed|ing)|last (?:days|weeks|months)|final (?:days|weeks|months|illness)|(?:is|was|goes|went|going|slowly going|born) (?:blind|deaf|disabled|paraly[sz]ed|premature)';

/** Relatives and what they have, had or died of. */
export const FAMILY_HEALTH_ENGLISH: readonly RegExp[] = [
  // my son has autism; her mother's breast cancer; my late father, who had a stroke
  `${THEIRS}(?:'s?)?${BETWEEN}(?<![\\p{L}])(?:${ILLNESS}|drinking(?=\\s(?:is|was|and|that|shaped|taught)|[.,]))`,
  // my autistic son; her diabetic husband; his chronically ill wife
  `${MY}(?:\\w{2,12}\\s){0,2}(?:${ILLNESSES})[\\s-]{1,2}(?:\\w{2,12}\\s){0,2}${RELATIVE}`,
  // cancer took my mother; the stroke that killed her father; the death of my brother; the autism of our son
  `(?:${ILLNESSES})\\s{1,2}(?:that |which )?(?:had )?(?:took|takes|claimed|killed|stole|robbed|hit|struck|came for|affects|affected|cost|costs|left|of|in|ended)\\s{1,2}(?:(?:one|two|both|all|some|three) of\\s)?${THEIRS}`,
  // I lost my father young; losing her sister to an overdose
  `(?:lost|losing|loses|loss of|buried|outlived)\\s{1,2}${MY}${QUALIFIERS}${RELATIVE}(?!'s|\\s(?:at (?:chess|cards|checkers|the)|in (?:a game|the (?:crowd|woods|store))))`,
  `(?:death|passing|illness|suicide|diagnosis|addiction|disability)\\s(?:of|in)\\s${THEIRS}`,
  `${THEIRS}(?:'s?)?\\s{1,2}(?:[\\p{L}]{2,12}\\s){0,4}(?:${DEATHS})`,
  `(?:where|when|after|before|since|until|once|because|while)\\s${THEIRS}(?:'s?)?\\s(?:[\\p{L}]{2,12}\\s){0,3}(?:${DEATHS})`,
  // as the mother of a child with Down syndrome; sister to a deaf brother
  `(?:as|am|i'm|is|was|be|being|and|also|,|^)\\s{0,2}(?:the |a |an )?(?:proud |busy |loving |grateful |devoted )?(?:${PARENT}|husband|wife|partner|spouse|brother|sister|sibling|twin|daughter|son|child|grandchild|granddaughter|grandson|carer|caregiver)\\s(?:of|to|for)\\s(?:a|an|my|our|his|her|their|two|three|one|someone)\\s[^.;:!?]{0,50}?(?<![\\p{L}])${ILLNESS}`,
  `(?:daughter|son|child|grandchild|sibling|sister|brother|spouse|wife|husband)\\sof\\s(?:an?|two)\\s(?:[\\w-]{2,12}\\s)?(?:deaf|blind|alcoholic|addict|disabled|recovering)\\b`,
  // I grew up with a deaf brother; raising a child with type 1 diabetes; we have a son with
  `(?:grew up|growing up|was raised|raised|raising|raise|have|having|has|had|lived|living|lives|am raising)\\s(?:with|by|beside|around|alongside)?\\s?(?:a|an|two)\\s(?:[\\p{L}-]{2,12}\\s){0,2}(?:(?:${ILLNESSES})\\s)?${RELATIVE}\\s(?:who |with |in |on |whose )[^.;:!?]{0,40}?(?<![\\p{L}])${ILLNESS}`,
  `(?:grew up|growing up|was raised|raised|raising|am raising|have|having|has|had)\\s(?:with |by |beside |around )?(?:a|an|two)\\s(?:\\w{2,12}\\s)?(?:${ILLNESSES})[\\s-]{1,2}(?:\\w{2,12}\\s)?(?:${RELATIVE})`,
  `(?<=^\\s{0,2}|[.;:,]\\s{1,2})(?:with|having|having had)\\s(?:a|an|two)\\s(?:[\\p{L}-]{2,12}\\s){0,2}${RELATIVE}\\s(?:who |with |in |on |whose )[^.;:!?]{0,40}?(?<![\\p{L}])${ILLNESS}`,
  `(?:a|an|one)\\s(?:close\\s)?(?:family member|relative|loved one|sibling|parent|cousin|grandparent)\\s(?:with|who (?:had|has|lived with|lives with|struggled with))\\s[^.;:!?]{0,30}?${ILLNESS}[^.;:!?]{0,30}?\\s(?:led|inspired|shaped|drew|brought|moved|pushed|is why|was why)(?!\\p{L})`,
  `(?:as|i am|i'm|is|am)\\s(?:someone|one|a \\w{3,12})\\swhose\\s(?:own\\s)?(?:\\w{3,12}\\s)?${RELATIVE}[^.;:!?]{0,60}?(?<![\\p{L}])${ILLNESS}`,
  `donat(?:ed|ing)\\s(?:\\w{1,8}\\s){0,2}(?:kidney|liver|marrow|stem cells)\\s(?:\\w{2,8}\\s){0,2}(?:to|for)\\s${THEIRS}`,
  // watching his father lose the use of his legs; her husband waits for a kidney
  `${THEIRS}(?:'s?)?\\s(?:[\\p{L}]{2,12}\\s){0,7}?(?:lost|lose|losing|loses|without|minus|missing)\\s(?:the (?:use|feeling) of\\s)?(?:his|her|their|an?|one|both)\\s(?:legs?|arms?|sight|eyesight|vision|hearing|memory|mind|speech|voice|foot|feet|hands?|eyes?|balance|battle|words|independence)(?!\\p{L})`,
  `${THEIRS}(?:'s?)?\\s(?:[\\p{L}]{2,12}\\s){0,6}?(?:waits?|waiting|waited|needs?|needed|listed|on the (?:list|waiting list))\\s(?:for\\s)?an?\\s(?:new\\s)?(?:kidney|liver|heart|lung|transplant|donor|hip|knee|diagnosis)(?!\\p{L})`,
  // hospice nurses care for his father; her uncle's struggle with drink
  `(?:hospice|oncology|icu|nurses?|doctors?|medics|surgeons?|caregivers?|aides)\\s(?:[\\p{L}]{2,10}\\s)?(?:care[ds]? for|caring for|treat(?:ed|ing)?|sav(?:ed?|ing)|tend(?:ed|ing)? to|look(?:ed|ing)? after|sit with|sat with|bath(?:ed?|ing))\\s${THEIRS}(?!'s)`,
  `${THEIRS}'s\\s(?:[\\p{L}-]{2,12}\\s){0,2}?(?:struggles?|battles?|fights?|bouts?|trouble|war)\\swith\\s(?:the\\s)?(?:drink|drinking|alcohol|bottle|pills|weight|drugs|food|nerves|sobriety)(?!\\p{L})`,
  // diabetes runs in my family; my own family's history of addiction
  `${ILLNESS}[^.;:!?]{0,30}\\s(?:run|runs|running|ran|is|are|was|were|has been|on both sides)\\s(?:\\w{2,12}\\s)?(?:in|of|through)\\s(?:my|our|his|her)(?: own)?\\sfamily`,
  `(?:my|our|his|her)(?: own)?\\sfamil(?:y|y's|ies)(?! (?:practice|medicine|doctor|physician|nurse|business|therap\\w{2,5}|room|room))\\s(?:[\\w-]{2,14}\\s){0,6}?${ILLNESS}`,
  `${ILLNESS}\\s(?:has |had |have )?(?:touch|affect|hit|strike|struck|visit|shape|mark|chang)(?:ed|es|s)?\\s(?:my|our|his|her)(?: own)?\\sfamily`,
  `(?:special[- ]needs|autism|nicu|preemie|heart|cancer|t1d|type 1|adhd|allergy|diabetes|down syndrome|celiac|medical|rare[- ]disease)\\s(?:mom|mum|mother|mama|dad|father|parent)(?!s)(?![\\p{L}'-])`,
].map(words);
