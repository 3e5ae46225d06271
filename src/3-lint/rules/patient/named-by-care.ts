import { finderOf } from '../../patterns/finder.ts';
import { BODY_PART, CLINICAL, CLINICO, PARTE_DEL_CUERPO } from './care-words.ts';
import type { Named } from './people-named.ts';

// Someone is named, and in the same sentence care is told of her or him, in whatever order: “Ever since … began her infusions
// with us”, “… no repitamos lo de …: le dio su resultado”.

const pattern = (source: string) => new RegExp(source, 'iu');
const B = String.raw`(?<!\p{L})`;
const E = String.raw`(?!\p{L})`;
const FEW = String.raw`(?:[\p{L}\d:'-]{1,14}\s){0,2}?`;
const WE =
  '(?:I|we|he|she|they|our \\p{L}{3,14}|the (?:nurse|doctor|dentist|therapist|surgeon|midwife|hygienist))';
const OUR = `${B}(?:I|we|I've|we've|I'd|us|our|ours|here|nos|nosotr[oa]s|conmigo|m[ií]|me|nuestr[oa]s?|aqu[ií])${E}`;

/** What staff do in the same places: their jobs, their schools, their gifts. */
const JOB_OF =
  '(?:joins?|joined|start(?:s|ed) (?:our|the|up)|leads?|led|runs?|ran|directs?|heads?|headed|teach(?:es)?|taught|coordinates?|works?|worked|train(?:s|ed)|stud(?:y|ies|ied)|wrote|writes|founded|gave the|donat(?:es?|ed)|paid|built|paints?|painted|pass(?:es|ed) (?:her|his)|earned|speciali[sz]\\p{L}{1,4}|sees (?:patients|people|children|adults)|treats|cares for|helps|serve[sd]|volunteer\\p{L}{0,3}|answers?|manages? (?:our|the)|covers?|speaks?|performs?|oversees?|dirig\\p{L}{1,4}|coordin\\p{L}{1,4}|enseñ\\p{L}{1,4}|impart\\p{L}{1,4}|don[oó]|fund[oó]|trabaj\\p{L}{1,4}|atiende|se incorpora|estudi[oó]|escribi[oó]|pint[oó]|ayuda|da (?:clases|el taller|charlas)|lleva la)';

/** Places and times of which only those who are cared for come out. */
const OUT_OF =
  '(?:rehab(?:ilitation)?|detox|surgery|icu|intensive care|intensive care unit|maternity|labou?r ward|hospice|rehabilitaci[oó]n|desintoxicaci[oó]n|quir[oó]fano|cuidados intensivos|urgencias|terapia intensiva|maternidad|di[aá]lisis|quimio(?:terapia)?)';

/** Right behind a name: a relative clause or a verb that tells of care. */
const RIGHT_AFTER = [
  // whose pressure sores I dressed, whom we treat for migraine
  String.raw`^,?\s\(?(?:whose|whom|who|that)\s(?!${JOB_OF})(?=[^.!?;]{0,90}${OUR})[^.!?;]{0,70}?${B}(?:${CLINICAL}|(?:hip|knees?|shoulder|leg|foot|feet|ankle|wrist|jaw|spine|teeth|tooth)(?=[^.!?;]{0,20}(?:replac|I |we )))`,
  String.raw`^,\s(?:a quien|cuy[oa]s?|que|quien)\s(?!${JOB_OF})(?=[^.!?;]{0,90}${OUR}|\p{L}{3,12}(?:é|í|amos|imos)\s)[^.!?;]{0,70}?${B}${CLINICO}`,
  String.raw`^,\s(?:a quien|al que|a la que|cuy[oa]s?)\s(?:(?:le|la|lo)\s)?\p{L}{3,12}(?:[eé]|[ií]|amos|imos|aba|[ií]a)\s(?:la|el|los|las|su|sus|durante|todo|todos)\s[^.!?;]{0,40}?${B}(?:${CLINICO}|${PARTE_DEL_CUERPO})`,
  // who finished her braces, que venía a su diálisis
  String.raw`^,\s(?:who|and)\s(?!${JOB_OF})[^.!?;,]{0,40}?${B}(?:her|his)\s${FEW}${CLINICAL}`,
  String.raw`^,\s(?:que|quien)\s(?!${JOB_OF})[^.!?;,]{0,40}?${B}(?:su|sus)\s${FEW}${CLINICO}`,
  String.raw`^,?\s(?:who\s|and\s)?(?:started|began|has been|had been|is|was|kept on|stopped|sees|saw|goes to|comes to)\s(?:(?:seeing|coming to|going to|working with|visiting|back to)\s)?(?:our|one of our)\s(?:psych\p{L}{6,8}|therapists?|counsell?ors?|dermatolog\p{L}{3}|cardiolog\p{L}{3}|oncolog\p{L}{3}|fertility \p{L}{4,10}|addiction \p{L}{4,10}|pain \p{L}{4,10}|midwi(?:fe|ves)|urolog\p{L}{3}|neurolog\p{L}{3}|dietitians?|physical therapists?|hygienists?)${E}`,
  String.raw`^,?\s(?:que\s|quien\s)?(?:empez[oó] (?:a ver|con|a venir)|ve|ve[ií]a|viene con|ven[ií]a con|acude con|va con|visita)\s(?:a\s)?(?:nuestr[oa]|un[oa] de nuestr[oa]s)\s(?:psi\p{L}{5,8}s?|terapeutas?|dermat[oó]log[oa]|cardi[oó]log[oa]|onc[oó]log[oa]|matrona|partera|ur[oó]log[oa]|neur[oó]log[oa]|nutri\p{L}{5,9}|ginec[oó]log[oa]|fisioterapeuta)${E}`,
  String.raw`^,?\s(?:who\s)?(?:first\s)?(?:came|comes|came in|stopped by|stayed|was in|had been in|returned|came back)\s(?:in\s|to us\s|here\s)?for\s(?:an?\s|the\s|her\s|his\s)?(?:[\p{L}-]{2,12}\s)?${CLINICAL}`,
  String.raw`^,?\s(?:que\s|quien\s)?(?:vino|viene|lleg[oó]|ingres[oó]|entr[oó]|volvi[oó])\s(?:aqu[ií]\s|con nosotr[oa]s\s)?(?:por|para)\s(?:una?\s|la\s|el\s|su\s|unas?\s|unos\s)?${CLINICO}`,
  // operado ayer de la vesícula, operado de cataratas con nosotros
  String.raw`^,?\s(?:reci[eé]n\s)?(?:operad[oa]|intervenid[oa]|tratad[oa]|vacunad[oa]|diagnosticad[oa]|ingresad[oa]|dad[oa] de alta|curad[oa]|atendid[oa])\s(?:[\p{L}]{3,9}\s){0,2}?(?:de|por|con|tras|en)\s(?:la\s|las\s|los\s|un\s|una\s|su\s|l\s)?(?:${CLINICO}|${PARTE_DEL_CUERPO})`,
  String.raw`^,?\s\(?(?:recently\s|just\s|once\s)?(?:treated|operated on|seen|diagnosed|admitted|discharged|vaccinated|healed|cured|recovering)\s(?:[\p{L}]{3,12}\s){0,3}?(?:for|with|after|from)\s(?:an?\s|her\s|his\s|the\s)?(?:[\p{L}-]{2,12}\s){0,2}?${CLINICAL}`,
  // Nadia’s 2:30 mammogram
  String.raw`^'s?\s(?:[\p{L}\d:.-]{1,14}\s){0,2}?(?:(?:a|p)\.?m\.?\s)?(?!(?:diabetes|pain|allergy|surgery|therapy|massages?|acupuncture|vaccines?|exercises|stretches|birth|pregnancy|labou?r)(?!\p{L}))${CLINICAL}`,
  // “room 3, insulin”
  String.raw`^,\s(?:room|bed|bay|box|chair|cama|sala|habitaci[oó]n|cub[ií]culo|consulta)\s[\p{L}\d]{1,3},\s[^.!?;"”»]{0,30}?(?:${CLINICAL}|${CLINICO})`,
  // stopped snoring
  String.raw`^,?\s(?:who\s|has\s|had\s|can\s|could\s|no longer\s|finally\s|soon\s){0,3}?(?:stopped|quit|no longer)\s(?:snor|limp|wheez|stutter|scratch|grind|wetting|need|tak|us)\p{L}{0,4}`,
  String.raw`^,?\s(?:que\s|quien\s|por fin\s|ya\s){0,2}(?:dej[oó] de|ya no)\s(?:roncar|ronca|cojear|cojea|toser|usar|usa|necesitar|necesita|rechinar|sangrar|tomar)${E}`,
  String.raw`^\s(?:hobbled|limped|shuffled|staggered|was carried|was wheeled|rolled|came hobbling|came limping)\s(?:in|into|through)\s(?!love)|^\s(?:entr[oó]|lleg[oó])\s(?:cojeando|en brazos|en camilla|doblad[oa]|arrastrando|en silla de ruedas)${E}`,
  String.raw`^,\s(?:the|our|my|la|el|nuestr[oa])\s(?:[\p{L}-]{3,12}\s)?(?:patient|paciente)\s(?:in|from|with|who|de|del|con|que|a)(?!\p{L})`,
  String.raw`^,?\s(?:who\s|que\s|quien\s)?(?:came out of|got out of|is out of|was in|went into|went through|is in|sali[oó] de|entr[oó] en|ingres[oó] en|estuvo en|est[aá] en)\s(?:our\s|the\s|nuestr[oa]\s|la\s|su\s)?${OUT_OF}${E}(?!\s(?:as|nurs|team|como|staff))`,
].map(pattern);

const SHORT_TITLE = String.raw`(?:(?:little|young|old|don|doña|la se[nñ]ora|el se[nñ]or|mr\.?|mrs\.?|ms\.?)\s)?$`;
/** Right before a name: what belongs to her or him, or thanks that end in a name. */
const RIGHT_BEFORE = [
  // papers and labels in pictures
  String.raw`${B}(?:appointment cards?|appointment slip|reminder|wristband|label|specimen|pill bottle|prescription|referral|lab slip|chart|medical file|sign-in sheet|schedule|tarjeta de (?:la )?cita|pulsera|etiqueta|frasco|receta|volante|ficha|agenda)\s(?:[\p{L}]{2,10}\s){0,2}?(?:made out to|made out for|bearing the name of|with the name of|with the name|for|of|a nombre de|con el nombre de|de|para)\s${SHORT_TITLE}`,
  String.raw`${B}${CLINICAL}\s(?:placed\s|done\s|made\s)?(?:by|from)\s(?:us|our [\p{L}]{4,12}|dr\.?\s\p{L}{2,14})\s(?:on|for|in)\s${SHORT_TITLE}`,
  String.raw`${B}(?:charts?|x-?rays?|medical records?|(?:test|lab|hiv|biopsy) results?|prescriptions?|stitches|scars?|hearing aids?|dentures?|biops(?:y|ies)|ultrasound|mammogram|wound|incision|cast|crutches|pregnancy|diagnosis|miscarriage|overdose|blood work|sobriety|rash)\s(?:of|for|belonging to)\s${SHORT_TITLE}`,
  String.raw`${B}(?:cicatriz|cicatrices|radiograf[ií]as?|expediente|historia cl[ií]nica|biopsia|ecograf[ií]a|mamograf[ií]a|f[eé]rula|escayola|yeso|puntos|dentadura|aud[ií]fonos|receta|diagn[oó]stico|embarazo|parto|an[aá]lisis|resultados?|herida|endodoncia|ortodoncia|carillas|implantes?)\s(?:de|para)\s${SHORT_TITLE}`,
  String.raw`${B}(?:fixed|saved|healed|mended|repaired|replaced|cleaned|delivered|straightened|treated|took care of|looked after)\s(?:me|my\s[\p{L}]{3,12}|our\s[\p{L}]{3,12}),?\s(?:with\s)?(?:all\s)?(?:my\s)?(?:love|thanks|gratefully|yours|hugs|sincerely|best),?\s(?:from\s)?$`,
  String.raw`${B}me\s(?:curaron|operaron|salvaron|arreglaron|atendieron|cuidaron|quitaron)(?:\s[\p{L}]{2,12}){0,4},\s(?:con\s)?(?:todo\s)?(?:mi\s)?(?:cari[nñ]o|amor|gracias|un abrazo|abrazos|atentamente),?\s(?:de\s)?$`,
  String.raw`${B}(?:my|our|his|her)\s(?:very\s)?(?:[\p{L}-]{3,12}\s){0,2}(?:patient|client)\s(?:in|at|from|here|ever|of|on)\s?[^.!?;,]{0,35},\s(?:little\s|mrs?\.\s|ms\.\s)?$`,
  String.raw`(?:^\s{0,2}|[.!?:]\s{1,2})(?:(?:our|the|two|nuestros|los)\s)?(?:patients|pacientes)\s(?:\p{Lu}[\p{L}'-]{1,15}\s){0,3}(?:and\s|y\s)?$`,
  String.raw`${B}(?:mi|nuestr[oa]|su)\s(?:[\p{L}]{3,12}\s){0,2}paciente\s(?:en|de|aqu[ií]|del)\s?[^.!?;,]{0,35},\s(?:don\s|doña\s)?$`,
].map(pattern);

/** What made somebody better, right before a name; of staff it is told with those they help. */
const BETTER_BY = [
  String.raw`${B}(?:thanks to|since|after|with|following)\s(?:her|his|the|a|our)\s(?:[\p{L}-]{2,12}\s){0,2}?${CLINICAL},\s${SHORT_TITLE}`,
  String.raw`${B}(?:gracias a|desde|tras|con|despu[eé]s de)\s(?:su|la|el|una?|nuestr[oa])\s(?:nuev[oa]\s)?${CLINICO}(?:\snuev[oa])?,\s${SHORT_TITLE}`,
].map(pattern);
const TO_OTHERS =
  /(?<!\p{L})(?:you|your|patients|people|everyone|usted(?:es)?|les?|l[ao]s|pacientes|personas)(?!\p{L})/iu;
/** Who shall speak for the practice, and of what. */
const HEARD = {
  before:
    /(?<!\p{L})(?:hear it from|take it from|in the words of|listen to|just ask|que lo (?:cuente|diga)|escuche a|en palabras de)\s(?:don\s|doña\s|mrs?\.\s|ms\.\s)?$/iu,
  after: pattern(String.raw`^[:,]\s[^.!?]{0,60}?${B}(?:${CLINICAL}|${CLINICO})`),
};

/** Anywhere in the sentence: it is told of one person what only a patient has. */
const TOLD_OF_ONE = [
  String.raw`${B}(?:days?|weeks?|months?|years?)\s(?:without|free of|clear of|off)\s(?:an?\s|any\s)?(?:cigarettes?|drinks?|drugs?|alcohol|opioids?|heroin|seizures?|pain)${E}|${B}(?:d[ií]as?|semanas?|meses|a[nñ]os?)\ssin\s(?:cigarr\p{L}{1,6}|tabaco|alcohol|drogas|crisis|dolor)${E}`,
  String.raw`${B}(?:an?|one|two|three|four|five|six|ten|twenty|thirty|\d{1,3}|[\p{L}-]{3,9})\s(?:days?|weeks?|months?|years?)\s(?:sober|clean|smoke-free|cancer-free|seizure-free|pain-free|drug-free|in remission|in recovery)${E}`,
  String.raw`${B}(?:s?he|who|they)(?:'s|\s(?:is|was|were|has been|had been))\s(?:our|the|my|one of our|one of my|among our)\s(?:[\p{L}-]{2,12}\s){0,2}?(?:patients?|clients?)(?=\s(?:for|of|here|with|at|since|in|who|when|until|from)${E}|[.,;!)])`,
  String.raw`${B}(?:fue|era|es|ha sido)\s(?:nuestr[oa]|mi|un[oa] de nuestr[oa]s)\s(?:[\p{L}]{3,12}\s)?pacientes?(?=\s(?:durante|desde|por|hasta|de|en|más)${E}|[.,;!)])|${B}(?:fue|era|es|ha sido)\spaciente\s(?:nuestr|m[ií]|de (?:la casa|esta|nuestr))`,
  String.raw`${B}${WE}\s(?:once\s|just\s|had to\s|have\s|also\s){0,2}(?:pulled|took|removed|put|gave|set|stitched|numbed|drained|picked|dug|placed|fitted|cut|froze|injected|found|saved|fixed|cleaned|dressed|wrapped)\s(?:[\p{L}-]{1,12}\s){0,4}?(?:out of|from|off|in|on|into|around|up)?\s?(?:her|his)\s(?:[\p{L}-]{2,12}\s)?(?:${BODY_PART}|salivary gland|belly|bladder|appendix|tonsils)`,
  String.raw`${B}le\s(?:saqu[eé]|sacamos|quit[eé]|quitamos|puse|pusimos|cos[ií]|cosimos|operamos|limpi[eé]|extraje|extrajimos|coloqu[eé]|colocamos|curamos|vend[eé])\s[^.!?;]{0,40}?${B}(?:${PARTE_DEL_CUERPO}|${CLINICO})`,
  String.raw`${B}(?:after|since|until|before|following|during|when|began|begun|started|starting|finished|had|got|has|gave|read|about|of|for|with|changed|controls?|manag\p{L}{1,3}|told (?:her|him)|sent|posted|over|leaked|on)\s(?:her|his)\s(?:own\s)?(?:[\p{L}-]{2,12}\s){0,2}?(?!(?:pain|exercises|stretches|walker|drops|allergy|burns?|hives|glasses|lenses|canes?|oxygen|stones?|delivery|staples|labs|fillers?|massages?|stretching|peels?|swelling|limp)(?!\p{L}))${CLINICAL}`,
  String.raw`${B}(?:his|her)\s(?:[\p{L}-]{2,12}\s){0,2}?(?:hiv result|test results?|lab results?|biopsy results?|chart|medical records?|transplant|infusions?|overdose|pregnancy test|miscarriage|methadone|insulin|chemo(?:therapy)?|dialysis|implants?|dentures?|root canal|gout|tumou?rs?|cataracts?|leuka?emia|lymphoma|melanoma|cancer|seizures|asthma|diabetes|epilepsy|lupus|dementia|strokes?|heart attack|addiction|injections|braces|hernia)${E}(?!\s(?:work|clinics?|classes|groups?|patients?|research))`,
  String.raw`${B}(?:after|since|tras|desde|con|durante)\s(?:her|his|su)\s(?:[\p{L}-]{2,12}\s){0,2}?(?:hip|knee|shoulder|valve|joint)\s(?:was\s)?(?:replace\p{L}{1,4}|surgery)`,
  String.raw`${B}(?:de|por|con|en|tras|desde|durante|a|empez[oó]|termin[oó]|inici[oó]|dejó|dio|dimos|dieron|le[ií]mos|ley[oó]|public[oó]|coment[oó]|cont[oó]|mostr[oó])\s(?:su|sus)\s(?:[\p{L}]{3,12}\s)?(?:${CLINICO})`,
  String.raw`${B}(?:no longer|didn't|doesn't|without)\s(?:need(?:s|ed)?|us(?:es?|ed)|tak(?:es?|en)|needing)?\s?(?:her|his|a)\s(?:[\p{L}-]{2,12}\s)?(?:canes?|walker|wheelchair|insulin|oxygen|crutches|inhaler|pills|hearing aids?)${E}`,
  `${B}(?:her|his|their) (?:photos?|pictures?) (?:are|is) (?:below|above|here|on the (?:left|right))`,
].map(pattern);

/** Who speaks of someone made up, of kin, or of readers. */
const NOT_OF_ONE =
  /(?<!\p{L})(?:imagin\p{L}{1,4}|suppos(?:e|ing)|supon\p{L}{1,6}|invent(?:ed|ad[oa])|made-?up|fictional|fictici[oa]s?|pretend|hypothetical|mannequin|maniqu[ií]|usted(?:es)?|ll[aá]m(?:e|enos)|pregunte|p[ií]dale|escr[ií]b(?:a|ale)|diríjase|acuda)(?!\p{L})/iu;
const OF_WORK =
  /(?<!\p{L})(?:fairs?|ferias?|awareness|governor|senator|mayor|officer|deputy|gobernadora?|join(?:ed|s|ing)|retir(?:es|ed|ing|ement)|promot(?:ed|ion)|certifi\p{L}{2,7}|degree|diploma|residency|fellowship|trained|training|licen[sc]e|employee|coworkers?|colleagues?|staff member|years of service|award|scholarship|teach(?:es)?|taught|leads|led|runs|directs|volunteers?|author|books?|lecture|novel|memoir|film|movie|documentary|exhibit|painted|painting|mural|donat\p{L}{1,4}|foundation|fund|founder|founded|named (?:for|after)|in memory|sponsor\p{L}{0,3}|claims?|invoice|billing|front desk|privacy officer|manager|complaints?|se uni[oó]|se incorpora|se jubila|jubilaci[oó]n|certificaci[oó]n|t[ií]tulo|diplomado|emplead[oa]|premio|beca|imparte|dirige|coordina|supervisora?|taller|charla|clases?|don[oó]|fundadora?|fundaci[oó]n|cuadro|mural|libro|facturaci[oó]n|recepci[oó]n|gerencia|dog|cat|puppy|perr[oa]|gat[oa])(?!\p{L})/iu;

/** “Don’t repeat what happened to …” */
const REPEATED =
  /(?<!\p{L})(?:(?:do not|don't|never|let's not) (?:do|repeat|forget)|no (?:repitamos|repitan|volvamos|hagamos|olvidemos)|que no se repita)(?!\p{L})[^.!?;]{0,40}$/iu;
/** To the one who is named. */
const OF_YOURS = pattern(
  String.raw`${B}(?:when|since|after|until|about|for|the day|desde que|cuando|tras|despu[eé]s de|por|de|con)\s(?:your|su|tu)\s(?:[\p{L}-]{2,12}\s){0,2}?(?:${CLINICAL}|${CLINICO})`,
);

/** By the words of a sentence alone. */
const MAY_NAME = finderOf([...RIGHT_AFTER, ...RIGHT_BEFORE, ...BETTER_BY, HEARD.before]);
const MAY_TELL = finderOf(TOLD_OF_ONE);

/** Whether care may be told beside a name of a sentence, asked at little cost. */
export function mayNameByCare(sentence: string): boolean {
  return MAY_NAME.mayFind(sentence);
}

/** So far a clause behind a name reaches. */
const CLAUSE = 110;

/** Whether the words beside a name tell plainly that care was given to her or him. */
export function isNamedByCare(before: string, after: string): boolean {
  return (
    !NOT_OF_ONE.test(before + after) &&
    !OF_WORK.test(after.slice(0, CLAUSE)) &&
    (RIGHT_AFTER.some((one) => one.test(after)) ||
      RIGHT_BEFORE.some((one) => one.test(before)) ||
      (BETTER_BY.some((one) => one.test(before)) && !TO_OTHERS.test(after)) ||
      (HEARD.before.test(before) && HEARD.after.test(after)))
  );
}

/** Whether a sentence that speaks of nobody’s work tells of care given to the one who is named. */
export function isToldOfCare(sentence: string, { isSure, hasSurname, isAddressed }: Named): boolean {
  if (!isSure || !(hasSurname || isAddressed) || !MAY_TELL.mayFind(sentence)) return false;
  if (NOT_OF_ONE.test(sentence) || OF_WORK.test(sentence)) return false;
  return TOLD_OF_ONE.some((one) => one.test(sentence));
}

/** Whether a warning before a name tells of what happened all the same. */
export function isRepeated(before: string): boolean {
  return REPEATED.test(before);
}

/** Whether care is told to the one who is spoken to by name. */
export function isToldOfTheirs(sentence: string): boolean {
  return (
    OF_YOURS.test(sentence) &&
    !NOT_OF_ONE.test(sentence.replace(/(?<!\p{L})usted(?!\p{L})/giu, '')) &&
    !OF_WORK.test(sentence)
  );
}
