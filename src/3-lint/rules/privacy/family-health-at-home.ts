import { ILLNESSES, ILLNESSES_SPANISH } from '#schema/lexicon/illnesses.ts';
import { SOMEONES, words } from './family.ts';
import { AFTER_SPANISH, QUALIFIERS_SPANISH, RELATIVE_SPANISH, WHOSE_SPANISH } from './family-spanish.ts';

/** How families speak of illness at home; too loose for anything but a relative's side. */
export const HOME_WORDS =
  "miscarr\\w{1,6}|bypass|bad (?:ticker|heart|hip|back|lungs?|kidneys?|liver|nerves)|weak heart|ticker|(?:the )?sugar(?! free)|sugar diabetes|cot death|crib death|sids|cochlear implants?|hearing aids?|oxygen tank|bipap|cpap|walker|extra chromosome|trisomy|brca(?:\\s?[12])?|mastectomy|lumpectomy|remission|metastat\\w{2,5}|tumou?rs?|aphasia|tremors?|fits|lewy body|sundowning|pre-?eclampsia|ectopic|rainbow baby|trach|shunt|g-?tube|feeding tube|oncolog\\w{1,4}|relaps\\w{2,4}|withdrawals?|detox|the bottle|drinks?(?= too much)|meltdowns|iep|stage (?:four|iv|4|three|iii|3)|(?:peanut|nut|dairy|egg|milk)[- ]allerg(?:y|ic)|epi-?pens?|memory (?:care|ward|unit|was going|went|slipp\\w{2,4})|nursing home|care home|pills|stents?|valves?|kidneys? (?:failed|gave out|quit)|heart (?:gave out|stopped|failed|quit)|lungs (?:gave out|failed)|hip fracture|(?:hip|knee|heart|back|eye|hernia) op|c-section|caesarean|cesarean|ear tubes|grommets|tonsillectomy|broken (?:hip|leg|arm|wrist)|bad fall|broke (?:his|her) hip|couldn't (?:hear|see|walk|speak)|cannot (?:hear|see|walk|speak)|can't (?:hear|see|walk|speak)|(?:does not|doesn't|did not|didn't) (?:speak|talk)|uses a (?:wheelchair|walker|cane|feeding|communication)|drank|black lung|shell shock|cut(?:ting)? (?:himself|herself)|hears voices|heard voices|took (?:his|her) own life|(?:his|her) own hand";
const ILL = `(?:${ILLNESSES}|${HOME_WORDS})(?![\\p{L}-])`;
const NOT_WORK =
  "(?!(?:'s)?[\\s-]{1,2}(?:and \\w{3,12} )?(?:nurs\\w{1,3}|doctors?|physicians?|specialists?|research\\w{0,3}|educat\\w{2,5}|surgeons?|counsell?ors?|therapists?|social work\\w{0,3}|advocates?|volunteers?|chaplains?|coach|unit|ward|clinics?|cent(?:ers?|res?)|charit\\w{1,3}|foundation|awareness|walks?|rides?|fundrais\\w{1,3}|hospitals?|society|association|programs?|programmes?|teams?|camps?|services?|departments?|field|jokes?))";
/** Relatives by words that are hardly said of patients: brothers, cousins, grandparents. */
const ASIDE_KIN =
  '(?:half-?|step-?)?(?:brothers?|sisters?)(?:-in-law)?|siblings?|cousins?|nieces?|nephews?|aunts?|uncles?|grand(?:mother|father|ma|pa|parent|son|daughter)s?|nana|godson|goddaughter|twins?';
/** "Mum's dementia", "when hospice came for Nana": with a capital, nobody's but one's own. */
const BARE =
  '(?<!\\b(?:a|an|the|your|every|any|new|or|and|dear|hello|hi|thanks)\\s)(?<bare>mum|mom|mam|dad|daddy|mommy|mummy|mama|papa|da|nana|nan|gran|granny|gramps|grandad|granddad|granddaddy|grandma|grandpa|grandmother|grandfather|pop|pops|aunt \\p{L}{3,12}|uncle \\p{L}{3,12})(?![\\p{L}-])';
const ALL_BY = '(?<between>[^.;:!?]{0,60}?)';
const MORE_KIN =
  '(?:da|grandad|granddad|grandaddy|granddaddy|nana|nan|lad|lass|lassie|wee (?:one|man|girl)|missus|old man|old lady|folks|person|own mum|own mother|mate for life|oldest friend)';
const ANY_KIN = `(?:husband|wife|spouse|(?:life )?partner|fianc[eé]e?|boyfriend|girlfriend|mother|father|mom|mum|dad|grand\\p{L}{2,8}|parents?|brother|sister|siblings?|twins?|triplets|cousin|aunt|uncle|auntie|son|daughter|sons|daughters|child|children|kids?|baby|boy|girl|toddler|newborn|teen|teenager|nephew|niece|step-?\\p{L}{3,8}|in-laws?|youngest|oldest|eldest|${MORE_KIN})(?![\\p{L}-])`;
const THEIRS = `${SOMEONES}(?:[\\p{L}-]{2,12}\\s){0,2}?${ANY_KIN}`;

/** More ways to tell of a relative's health, in English. */
export const MORE_FAMILY_HEALTH_ENGLISH: readonly RegExp[] = [
  `${BARE}(?:'s)?\\s${ALL_BY}(?<![\\p{L}])(?:${ILL}|died|dying|passed (?:away|on)|(?:went|was|going|born) (?:blind|deaf)|carried (?:him|her) off|last (?:days|weeks|months|year|breath)|final (?:days|weeks|months|illness)|(?:very |so |gravely )ill|got sick|fell ill)${NOT_WORK}`,
  `(?:${ILL})\\s(?:[\\p{L}']{2,10}\\s){0,3}?(?:for|took|of|from|with|killed|claimed|stole|got|in|hit)\\s${BARE}`,
  `(?:lost|losing|buried|nursing|nursed|buried|sat with|sitting with)\\s${BARE}(?!'s|\\s(?:at (?:chess|cards)|in (?:a|the) (?:game|crowd|store)))`,
  `${THEIRS}(?:'s)?${ALL_BY}(?<![\\p{L}])(?:${HOME_WORDS})(?![\\p{L}-])${NOT_WORK}`,
  `${SOMEONES}(?:[\\p{L}-]{2,12}\\s)?${MORE_KIN}(?:'s)?\\s${ALL_BY}(?<![\\p{L}])(?:${ILL}|died|dying|passed)${NOT_WORK}`,
  // a nephew with spina bifida; losing a baby brother to cot death; caring for twin cousins with cystic fibrosis
  `(?:a|an|one|two|three|twin|both|the)\\s(?:[\\p{L}-]{2,12}\\s){0,2}?(?:${ASIDE_KIN})\\s(?:with|on|who (?:has|had|was|is|lives with|lived with|died|lost|uses)|born with|living with)\\s[^.;:!?]{0,30}?(?<![\\p{L}])${ILL}`,
  `(?:los(?:t|ing)|buried|burying|loss of|death of)\\s(?:a|an|two|both|one)\\s(?:[\\p{L}-]{2,12}\\s){0,2}?(?:${ASIDE_KIN}|husband|wife|spouse|parent|mother|father|child|baby|son|daughter)(?:\\s(?:to|from|at|when|too|so|in)(?!\\p{L})|[,.;])`,
  `(?:living|lived|live|lives|growing up|grew up|sharing a house|shared a house|home life)\\s(?:with|alongside|beside|around)\\s(?:an?|my|our|his|her|two|one)\\s(?:[\\p{L}-]{2,14}\\s){0,3}?${ANY_KIN}[^.;:!?]{0,40}?(?<![\\p{L}])${ILL}`,
  `(?:living|lived|live|lives|growing up|grew up|raised)\\s(?:with|alongside|beside|around|by)\\s(?:an?|my|our|two|one)\\s(?:[\\p{L}-]{2,14}\\s){0,2}?(?:${ILL})\\s(?:[\\p{L}-]{2,14}\\s){0,2}?${ANY_KIN}`,
  `(?:days|nights|weeks|months|years|lived|slept)\\s(?:in|at)\\s(?:the\\s|a\\s)?(?:nicu|icu|picu|hospital|intensive care|children's hospital|burn unit|ward)\\s[^.;:!?]{0,30}?(?:with|beside|next to|holding)\\s${THEIRS}`,
  // in our house; at our place; under our roof
  `(?<![\\p{L}])${ILL}[^.!?]{0,60}?\\s(?:in|at|around|to|under|into)\\s(?:my|our)\\s(?:own\\s)?(?:house(?:hold)?|home|place|kitchen|roof|family|dinner table)(?!\\s(?:visit|call|town|state|country|office|clinic|team))(?!\\p{L})`,
  `(?:in|at|around|under)\\s(?:my|our)\\s(?:own\\s)?(?:house(?:hold)?|place|kitchen|roof|family)(?!\\s(?:visit|call|medicine|practice))[^.!?]{0,60}?(?<![\\p{L}])${ILL}`,
  `(?:epi-?pens?|insulin|hearing aids|inhalers?|feeding tube|ventilator|wheelchair ramp)[^.!?]{0,40}\\s(?:at|in|around)\\s(?:my|our)\\s(?:place|house|home|kitchen)`,
  // watching a grandparent fade into dementia; nursing a parent through cancer
  `(?:watch(?:ing|ed)|see(?:ing|n)|saw|car(?:ing|ed) for|nurs(?:ing|ed)|los(?:ing|t)|support(?:ing|ed)|help(?:ing|ed)|sitting with|sat with|walking|walked|holding|rais(?:ing|ed)|having|loving|living with|looking after|looked after|visiting|beside|after|through)\\s(?:an?|one|two|both|aging|ageing|elderly)\\s(?:[\\p{L}-]{2,12}\\s){0,2}?(?:grand(?:parent|mother|father|ma|pa)s?|parents?|siblings?|brother|sister|twin|spouse|husband|wife|uncle|aunt|cousin|nephew|niece|in-law|mother-in-law|father-in-law)\\s[^.;:!?]{0,50}?(?<![\\p{L}])${ILL}[^.;!?]{0,40}?(?:made|led|taught|drew|brought|pushed|inspired|turned|shaped|set|showed|convinced|is why|was why|why|me|him|her|i|he|she|marisol|ruth|dr)(?!\\p{L})`,
  // her husband is having heart surgery; his mother is in hospice; our daughter was hospitalized
  `${THEIRS}(?:'s)?\\s[^.;:!?]{0,50}?(?<![\\p{L}])(?:surgery|surgeries|operations?|operated on|hospital(?:i[sz]ed|i[sz]ation)?|hospice|intensive care|icu|nicu|chemo\\w{0,7}|radiation|rehab|recover(?:s|y|ing|ed)|ill|illness|sick|unwell|diagnos(?:is|ed|es)|treatments?|transplant|ventilator|passed away|passed|memory loss|losing (?:his|her|their) (?:sight|memory|hearing)|in and out of|health (?:crisis|scare|problems|issues)|condition|medical emergency|terminal\\w{0,3})(?![\\p{L}-])${NOT_WORK}(?!\\s(?:nurse|doctor|worker|volunteer|administrator|chaplain|in (?!hospice|hospital|the)))(?<!(?:at|for|in|of) (?:a|an|the) (?:\\p{L}{3,12} )?hospital)(?<!works? (?:at|in|for) [^.;]{0,20})`,
  `${THEIRS}\\s(?:is|was|are|were|has been|have been|remains|landed|ended up|spent \\w{2,9} \\w{3,8})\\s(?:back\\s|still\\s|now\\s)?in\\s(?:the\\s|a\\s)?(?:hospital|icu|nicu|rehab|hospice|intensive care|coma|wheelchair|memory care|nursing home|care home|psych ward|recovery)(?!\\p{L})`,
  `(?:because|while|as|after|since|following|during|for)\\s(?:${SOMEONES})(?:[\\p{L}-]{2,12}\\s){0,2}?${ANY_KIN}(?:'s)?\\s(?:[\\p{L}-]{2,12}\\s){0,3}?(?:surgery|operation|illness|treatment|recovery|hospital stay|chemo\\w{0,7}|diagnosis|stroke|fall|accident)(?!\\p{L})`,
  // cared for a mother with Parkinson's
  `(?:cared for|caring for|nursed|looked after|grew up with|lives with|lost)\\s(?:an?|one|both)\\s(?:[\\p{L}-]{2,12}\\s)?(?:mother|father|parents?|husband|wife|spouse|brother|sister|grand(?:mother|father|parent)|uncle|aunt|twin)\\s(?:with|who had|to|in|through)\\s[^.;:!?]{0,30}?(?<![\\p{L}])${ILL}`,
  // miscarriages and the like are told of two
  `(?:miscarriages?|stillbirths?|infertility|ivf|rounds of ivf|pregnancy loss(?:es)?)\\s[^.;:!?]{0,40}?(?:my (?:wife|husband|partner)|us\\b|our\\s(?:\\w{2,10}\\s)?(?:baby|son|daughter|twins|family))`,
  `(?:my (?:wife|husband|partner) and (?:i|me)|we)\\s[^.;:!?]{0,40}?(?:miscarr\\w{2,5}|stillb\\w{2,5}|infertility|ivf|pregnancy loss)`,
  // cancer runs in the family; both my parents' hearts
  `(?:the women|the men|everyone|half of us|nobody|no one|most of us|people)\\s(?:in|on)\\s(?:my|our|his|her)\\s(?:family|mother's side|father's side|side of the family)[^.;!?]{0,60}?(?<![\\p{L}])(?:${ILL}|die|died|dies|live past|reach(?:es)? \\w{3,8}|make it past)`,
  `(?:heart disease|cancer|diabetes|dementia|alzheimer'?s|addiction|alcoholism|depression|stroke|bad hearts?)\\s(?:runs?|ran|gallops|took|takes|has taken|took out)\\s[^.;!?]{0,30}?(?:my|our|his|her)\\s(?:family|mother's|father's|people|relatives|aunts|uncles|grand\\p{L}{3,8})`,
].map(words);

/** The same in Spanish. */
export const HOME_WORDS_SPANISH =
  'se dializa|dializ\\p{L}{1,4}|naci[oó] sin (?:o[ií]r|ver|un[oa]?)|(?:el|la|del?|por el|de) az[uú]car|la bolita|una bolita|un bulto|v[aá]lvula|perdi[oó] (?:la|una|el|un|su) (?:pierna|pie|brazo|seno|pecho|ri[ñn][oó]n|vista|memoria|bebé|bebe|audici[oó]n|habla)|beb[ií]a(?=[\\s,.;])(?! (?:caf[eé]|t[eé]|agua|leche|mate))|tomaba (?:mucho|de m[aá]s)|borrach\\p{L}{1,4}|cromosomas? (?:de m[aá]s|extra)|trisom[ií]a|no (?:habla|camina|oye|ve|escucha|puede caminar|puede hablar)(?=[\\s,.;])|sin los dos pechos|dos pechos|mastectom[ií]a|remisi[oó]n|met[aá]stasis|se olvid[oó] de (?:mi|su|mi) nombre|ya no (?:me|la|lo|nos) reconoc\\p{L}{1,3}|olvida (?:mi|los) nombres?|ox[ií]geno|nervios|crisis nerviosa|se nos apag[oó]|se apag[oó]|coraz[oó]n (?:cansado|d[eé]bil|se par[oó]|le fall[oó])|le fall[oó] el (?:coraz[oó]n|h[ií]gado|ri[ñn][oó]n)|le dio un (?:infarto|derrame|ataque|ictus)|ataques|convulsion\\p{L}{1,3}|sin (?:una )?(?:pierna|brazo)|pr[oó]tesis|implante coclear|aud[ií]fonos|lengua de señas|lenguaje de señas|recay\\p{L}{1,4}|reca[ií]das?|se cort[oó] las venas|piedras en|marcapasos|stent|pastillas|la botella|el trago|el alcohol|a pasar la noche en urgencias|terapia intensiva|la presi[oó]n alta|parto prematuro|antes de tiempo|seismesin[oa]|sietemesin[oa]|gluten';
const ILL_SPANISH = `(?:${ILLNESSES_SPANISH}|${HOME_WORDS_SPANISH})(?![\\p{L}-])`;
const THEIRS_SPANISH = `(?:a\\s)?${WHOSE_SPANISH}${QUALIFIERS_SPANISH}${RELATIVE_SPANISH}${AFTER_SPANISH}`;

/** The same in Spanish. */
export const MORE_FAMILY_HEALTH_SPANISH: readonly RegExp[] = [
  `${THEIRS_SPANISH}(?<between>[^.;:!?]{0,60}?)(?<![\\p{L}])(?:${HOME_WORDS_SPANISH})(?![\\p{L}-])`,
  // el hermano del Dr. May tiene síndrome de Down; la mamá de Ruth
  `(?:el|la|los|las|al|a la)\\s(?:${RELATIVE_SPANISH})${AFTER_SPANISH}\\s(?:del?\\s(?:la\\s)?(?:dra?|doctora?|lic|enfermer[oa]|terapeuta|[\\p{L}]{4,16}(?:ist|log|eur|ner|tic|jer)[oa]|recepcionista|gerente|encargad[oa]|directora?|partera|pediatra|psiquiatra|asistente)\\.?|de(?=\\s\\p{L}{2,15}\\s))(?:\\s\\p{L}{2,15})?[^.;:!?]{0,50}?(?<![\\p{L}])(?:${ILL_SPANISH}|hospitalizad[oa]|internad[oa]|operad[oa]|ingresad[oa]|enferm[oa](?!\\p{L})|muri[oó]|falleci[oó])`,
  // a su hermana la operaran; una nieta mía nació con; su hermano salió de rehabilitación
  `(?<=\\ba\\s)${WHOSE_SPANISH}${QUALIFIERS_SPANISH}(?:madre|padre|mam[aá]|pap[aá]|suegr[oa]|abuel[oa]|abuelit[oa]|espos[oa]|marido|t[ií][oa])\\s(?:ya\\s)?l[ao]\\scuid\\p{L}{1,4}`,
  `(?<=\\ba\\s)${WHOSE_SPANISH}${QUALIFIERS_SPANISH}${RELATIVE_SPANISH}${AFTER_SPANISH}\\s(?:l[aoe]s?\\s)(?:han\\s|iban a\\s|van a\\s|acaban de\\s)?(?:oper|intern|hospitaliz|ingres|diagnostic|detect|amput|trasplant|entub|intervin)\\p{L}{2,7}`,
  `(?:un[oa]?|otr[oa])\\s${QUALIFIERS_SPANISH}${RELATIVE_SPANISH}\\s(?:m[ií][oa]s?|suy[oa]s?|nuestr[oa]s?)\\s[^.;:!?]{0,50}?(?<![\\p{L}])${ILL_SPANISH}`,
  `${THEIRS_SPANISH}\\s(?:\\p{L}{2,9}\\s){0,2}?(?:sali[oó]|saliera|entr[oó]|ingres[oó]|estuvo|est[aá]|pas[oó]|volvi[oó])\\s(?:\\p{L}{2,9}\\s){0,2}?(?:de|a|en|por)\\s(?:un\\s|una\\s|la\\s)?(?:rehabilitaci[oó]n|cl[ií]nica de|anexo|cuidados intensivos|terapia intensiva|coma|psiqui[aá]tric[oa]|hospital|quimios?|tratamiento)(?!\\p{L})`,
  // operan a su mamá de la cadera; su papá está hospitalizado
  `(?:operan|operaron|operar[aá]n|van a operar|internaron|hospitalizaron|ingresaron|diagnosticaron|detectaron|intervinieron|trasplantaron|cuid\\p{L}{1,4}|acompañ\\p{L}{1,4}|atend\\p{L}{2,5}|vel\\p{L}{1,4})\\s(?:(?:de\\s)?(?:\\p{L}{3,9}\\s)?)?a\\s${WHOSE_SPANISH}${QUALIFIERS_SPANISH}${RELATIVE_SPANISH}${AFTER_SPANISH}(?=\\s(?:de (?:la|el|los|un|una|c[aá]ncer|coraz[oó]n|urgencia|emergencia)|en (?:el hospital|urgencias|su (?:enfermedad|tratamiento|recuperaci[oó]n))|con|enferm|tras|durante|hasta el final|por)|[.,;!]|$)`,
  `(?:operan|operaron|operar[aá]n|internaron|hospitalizaron|ingresaron|cuida|acompaña|atropellaron)\\sa(?:l|\\sla)\\s${RELATIVE_SPANISH}${AFTER_SPANISH}\\s(?:del?|de\\sla|de\\snuestr[oa])\\s\\p{L}{3,16}(?:\\s\\p{L}{3,16})?`,
  `${THEIRS_SPANISH}\\s[^.;:!?]{0,40}?(?:est[aá]|estuvo|sigue|fue|ser[aá]|qued[oó]|se encuentra|va a ser)\\s(?:\\p{L}{2,8}\\s)?(?:hospitalizad|internad|operad|ingresad|enferm|desahuciad|delicad|grave|en (?:el hospital|terapia intensiva|cuidados paliativos|coma|di[aá]lisis|silla de ruedas|recuperaci[oó]n)|convaleciente)\\p{L}{0,2}`,
  `(?:operaci[oó]n|cirug[ií]a|enfermedad|hospitalizaci[oó]n|tratamiento|recuperaci[oó]n|fallecimiento|muerte|diagn[oó]stico|recaída|agon[ií]a)\\s(?:(?:del?|de la)\\s\\p{L}{3,9}\\s)?(?:de|a)\\s${WHOSE_SPANISH}${QUALIFIERS_SPANISH}${RELATIVE_SPANISH}`,
  `(?:crec[ií]|creci[oó]|me cri[eé]|se cri[oó]|viv[ií]|vivo|vive)\\s(?:con|junto a|al lado de)\\s(?:una?|mi|su)\\s${QUALIFIERS_SPANISH}${RELATIVE_SPANISH}${AFTER_SPANISH}\\s[^.;:!?]{0,40}?(?<![\\p{L}])${ILL_SPANISH}`,
  `(?:soy|es|como|ser|siendo)\\s(?:la |el |una? )?(?:orgullos[oa]\\s)?(?:padre|madre|pap[aá]|mam[aá]|herman[oa]|hij[oa]|abuel[oa]|t[ií][oa]|espos[oa])\\sde\\s(?:una?|dos)\\s(?:niñ[oa]|hij[oa]|jov\\p{L}{2,4}|adolescente|persona|beb[eé]|mujer|hombre|pap[aá]|mam[aá])\\s[^.;:!?]{0,40}?(?<![\\p{L}])${ILL_SPANISH}`,
  // mi hermana se atiende de bipolaridad; el embarazo de alto riesgo de su esposa
  `${THEIRS_SPANISH},?\\s(?:que\\s|quien\\s)?(?:se\\s(?:atiende|atendi[oó]|trata|trat[oó]|medica|recupera|recuper[oó]|repone|opera|oper[oó])|(?:toma|tom[oó])\\s(?:medicaci[oó]n|medicinas?|pastillas|insulina|litio|antidepresivos)|est[aá]\\sen\\s(?:tratamiento|terapia|rehabilitaci[oó]n))(?!\\p{L})(?:\\s(?:de|por|con|para)\\s(?:la\\s|el\\s)?\\p{L}{4,20})?`,
  `(?:embarazos?|partos?|pérdidas?|abortos?)\\s(?:\\p{L}{2,12}\\s){0,4}?de\\s${WHOSE_SPANISH}(?:esposa|mujer|pareja|herman[oa]|hija|mamá|madre|cuñada|nuera)(?!\\p{L})`,
  // entró a mi casa; en mi casa; en casa aprendimos
  `${ILL_SPANISH}\\s[^.;:!?]{0,30}?(?:a|en|por)\\s(?:mi|nuestra)\\s(?:casa|hogar|familia|mesa)(?!\\p{L})`,
  `en\\s(?:(?:mi|nuestra)\\s(?:casa|familia|hogar)|casa\\s(?:aprendimos|somos|vivimos|convivimos|tenemos|todos))(?!\\p{L})[^.;:!?]{0,70}?(?<![\\p{L}])${ILL_SPANISH}`,
  `en\\s(?:mi|su)\\sfamilia\\s(?:las mujeres|los hombres|nadie|todos|casi todos|todas|muchos)\\s[^.;:!?]{0,50}?(?<![\\p{L}])(?:${ILL_SPANISH}|mueren|muri\\p{L}{2,5}|no llegan?|no pasan?)`,
  `(?:perd(?:[ií]|er|imos|i[oó])|enterr(?:[eéoó]|amos|ar)|se (?:me|nos) (?:muri[oó]|fue))\\s(?:a\\s)?(?:un[oa]?|dos|mi|mis)\\s(?:herman|herma?nit|bebe|beb[eé]|hij|hijit|prim|t[ií]|abuel|embaraz|niet|sobrin|mam[aá]|pap[aá])\\p{L}{0,4}(?!\\p{L})`,
].map(words);
