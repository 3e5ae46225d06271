import { finderOf, testOf } from '../../patterns/finder.ts';
import { BODY_PART, CLINICAL, CLINICO, PARTE_DEL_CUERPO } from './care-words.ts';

// Someone is named and what is told of her or him is a history of care: looked after for years, a case with its heading,
// papers that went astray, what was done here. Each is held against the words right before a name, or right after it.

const B = String.raw`(?<!\p{L})`;
const E = String.raw`(?!\p{L})`;
const TITLE = String.raw`(?:(?:mrs?|ms|miss|sra?|srta)\.?\s|don\s|doña\s|(?:la\s|el\s)señora?\s|old\s|little\s|young\s)?`;
const FEW = String.raw`(?:[\p{L}-]{2,12}\s){0,2}?`;
const NTH =
  '(?:first|second|third|last|latest|oldest|youngest|favou?rite|earliest|longest|dearest|bravest|toughest|longest-standing|long-?time|former|most [\\p{L}-]{4,12})';
const PAPERS =
  '(?:charts?|records?|files?|x-?rays?|scans?|mri|(?:test |lab |biopsy |blood |hiv )?results?|biopsy|labs|blood work|prescriptions?|diagnosis|appointments?|mammogram|ultrasound|medical (?:file|records?)|health records?|referral|bill|photos?|case)';
const PAPELES =
  '(?:expedientes?|historia(?: cl[ií]nica)?|historial|ficha|radiograf[ií]as?|placas?|resultados?|an[aá]lisis|biopsias?|recetas?|diagn[oó]stico|cita|ecograf[ií]a|mamograf[ií]a|estudios?|fotos?|caso|prueba de \\p{L}{3,10})';

/** Right after a name. */
const AFTER = [
  // my very first patient, for putting up with …
  String.raw`^,\s(?:my|our|his|her)\s(?:very\s|own\s|absolute\s){0,2}${NTH}\s(?:ever\s)?${FEW}(?:patient|client)(?!\p{L}|\s(?:advocate|navigator|coordinator|liaison|council|safety|services?|educat\p{L}{2,3}|relations|accounts?|experience|care))`,
  // whose X-ray ended up in a chat
  String.raw`^,\swhose\s${FEW}${PAPERS}\s(?:[\p{L}]{2,9}\s)?(?:ended|was|were|got|went|had|appeared|showed|came|leaked|sat|lay|stayed|landed|made|turned)${E}(?!\s(?:published|exhibited|displayed at|made into))`,
  String.raw`^,\scuy[oa]s?\s(?:[\p{L}]{3,12}\s)?${PAPELES}\s(?:se\s|le\s|ya\s|nos\s){0,2}(?:termin|acab|qued|fue|apareci|sali|anduv|circul|coment|ley|perdi|filtr|envi|mand|lleg|vio|comparti|public)\p{L}{0,6}`,
  // Wendell Pruitt on the treadmill in our rehab gym; … and her daughter in the dental chair
  String.raw`^(?:,\s(?:age\s)?\d{1,2},?)?(?:\s(?:and|with|y|con)\s(?:her|his|their|su|sus)\s(?:[\p{L}-]{2,12}\s){0,2}?[\p{L}-]{2,12})?,?\s(?:(?:sitting|lying|resting|waiting|smiling|asleep|walking|sentad[oa]|acostad[oa]|dormid[oa]|recostad[oa])\s)?(?:on|in|en)\s(?:the|an?|our|el|la|nuestr[oa]|una?)\s(?:[\p{L}-]{2,12}\s){0,2}?(?:treadmill|exam table|scale|gurney|stretcher|rehab gym|wheelchair|(?:dental|dentist's|infusion|dialysis|chemo|treatment|adjusting|optometrist's|exam) (?:chair|table)|(?:hospital|recovery|birthing|infusion|dialysis) bed|mri|camilla|sill[oó]n(?: dental| de \p{L}{5,9})?|b[aá]scula|caminadora|silla de ruedas|gimnasio de rehabilitaci[oó]n|cama de (?:hospital|recuperaci[oó]n))${E}`,
  String.raw`^\s(?:and|with|y|con)\s(?:her|his|their|su|sus)\s(?:[\p{L}-]{2,12}\s){0,2}?(?:newborn|baby|twins|bab(?:y|ies)|beb[eé]s?|reci[eé]n nacid[oa]s?|gemel[oa]s)(?:\s[\p{L}]{3,12}){0,2}\s(?:on|in|at|en)\s(?:the|our|la|nuestr[oa])\s(?:[\p{L}-]{2,12}\s){0,2}?(?:birth\p{L}{0,3}|maternity|labou?r|delivery|recovery|postpartum|nursery|sala de partos?|maternidad|sala de recuperaci[oó]n)`,
  String.raw`^\s(?:home|back)\s(?:from|after)\s(?:her|his)\s${FEW}${CLINICAL}`,
  String.raw`^\s(?:lost|perdi[oó])\s(?:her|his|both|an?|la|el|una?|ambas|ambos|dos)\s(?:[\p{L}-]{3,9}\s)?(?:legs?|arms?|foot|feet|hand|hearing|sight|teeth|baby|piernas?|brazos?|pie|mano|dientes|beb[eé]|o[ií]do|vista)${E}`,
  // a wall of names: …, breast cancer, 2019
  String.raw`^,\s(?:[\p{L}-]{3,12}\s){0,2}?(?:cancer|leuk(?:a)?emia|lymphoma|melanoma|stroke|transplant|bypass|c[aá]ncer(?:\sde\s\p{L}{4,9})?|leucemia|linfoma|trasplante|infarto)(?:,|\s\(|:)\s?(?:in\s|en\s)?(?:(?:19|20)\d\d|age|remission|survivor|\d{2} años)`,
  // …’s bandaged foot
  String.raw`^'s\s(?:bandaged|swollen|broken|stitched|bruised|burned|infected|injured|casted|taped|healed|crooked|bleeding|amputated|sprained|dislocated|fractured|sutured)\s(?:[\p{L}-]{3,8}\s)?${BODY_PART}`,
  // was born with a cleft lip
  String.raw`^,?\s(?:who\s)?(?:was|were)\sborn\s(?:with\s(?:an?\s|two\s|one\s)?(?:cleft|club|hole|heart|congenital|spina|down|cystic|cerebral|missing|tongue-tie|extra)|(?:here|with us|in our)(?!\s(?:in|town|county|city|and raised)))`,
].map((source) => new RegExp(source, 'iu'));

const CARER = String.raw`(?:dr\.?\s[\p{L}'-]{2,20}|(?:our|the|my)\s(?:[\p{L}-]{3,14}\s){0,2}?(?:doctors?|physicians?|nurses?|dentists?|therapists?|surgeons?|midwi(?:fe|ves)|hygienists?|team))`;
const MEDICO = String.raw`(?:(?:la|el)\s(?:doctora?|dra?\.?|enfermer[oa]|terapeuta|dentista|cirujan[oa]|pediatra|partera|matrona)(?:\s\p{Lu}[\p{L}'-]{2,20}){0,2}|dra?\.?\s[\p{L}'-]{2,20})`;
const DURANTE = String.raw`(?:durante|por|en|a lo largo de|hasta|desde|tras)\s[^.!?;,]{2,40}?\s`;

/** Right before a name. */
const BEFORE = [
  // treated the asthma of …
  String.raw`${B}(?:treat(?:s|ed|ing)|manag(?:es|ed|ing)|follow(?:s|ed|ing)|monitor(?:s|ed|ing)|controls?|controlled|operated on|healed|cured|nursed)\s(?:the|both|a|an)\s${FEW}(?:${CLINICAL}|${BODY_PART})\sof\s${TITLE}$`,
  // atendió durante años a …
  String.raw`${B}(?:atendi[oó]|atend[ií]|atendimos|atend[ií]a|trat[oóé]|tratamos|oper[oóé]|operamos|vacun[oóé]|rehabilit[oóé])\s${DURANTE}a\s${TITLE}$`,
  String.raw`${MEDICO}\s(?:tambi[eé]n\s|ya\s)?(?:cuid[oó]|acompañ[oó]|visit[oó]|sigui[oó]|vio|vel[oó]|visita|vacuna|examina|ausculta|pesa|mide|revisa|atiende|cura|venda|inyecta)\s(?:${DURANTE})?a\s${TITLE}$`,
  String.raw`${MEDICO}\s(?:[\p{L}]{3,12}\s){0,2}?(?:escucha|revisa|examina|mide|venda|cura|limpia|opera|ajusta|toma|ausculta)\s(?:el|la|los|las)\s(?:[\p{L}]{3,10}\s)?(?:${PARTE_DEL_CUERPO}|${CLINICO})\s(?:de|a)\s${TITLE}$`,
  String.raw`${B}(?:nurse|therapist|doctor|dr\.?|hygienist|midwife|dentist|optometrist|audiologist|trainer)\s[\p{L}'-]{2,20}(?:\s[\p{L}'-]{2,20})?\s(?:is\s)?(?:guid|examin|vaccinat|bandag|steady|weigh|measur|inject|adjust|treat|listen|fitt?)(?:ing|e?s|ies)\s(?:to\s)?(?:the\s(?:${BODY_PART}|${CLINICAL})\sof\s)?${TITLE}$`,
  String.raw`${B}${PAPELES}\s(?:abiert[oa]s?|cl[ií]nic[oa]s?|m[eé]dic[oa]s?|impres[oa]s?)\sde(?:l)?\s(?:señor\s)?${TITLE}$`,
  String.raw`${B}(?:mi|su|nuestr[oa])\s(?:caso|parto|cirug[ií]a|paciente)\s(?:m[aá]s\s\p{L}{4,12}\s)(?:fue|es)\s(?:(?:el|la)\sde\s)?${TITLE}$`,
  String.raw`${B}(?:my|our|his|her)\s(?:hardest|toughest|sickest|smallest|longest|strangest|most \p{L}{4,12})\s(?:case|patient|delivery|surgery|rescue)\s(?:so far\s|ever\s)?(?:was|is)\s(?:that of\s)?${TITLE}$`,
  // Welcome to the world, …
  String.raw`${B}(?:welcome (?:in)?to the world|bienvenid[oa]s? al mundo),?\s(?:(?:baby|little|peque[nñ][oa]|beb[eé])\s)?$`,
  // the winner of our patient raffle: …
  String.raw`${B}(?:winners?|ganador(?:a|es|as)?)\s[^.!?:]{0,40}?${B}(?:patients?|pacientes?)${E}[^.!?:]{0,30}?(?::|,|\sis|\swas|\ses|\sfue)\s$`,
  String.raw`${B}patient (?:raffle|drawing|contest|survey|appreciation)\s[^.!?:]{0,20}?winner[^.!?:]{0,12}(?::|,|\sis|\swas)\s$`,
  // our clinic's first transplant recipient, …
  String.raw`${B}(?:our|my|his|her|the|[\p{L}]{3,12}'s)\s(?:very\s)?(?:[\p{L}]{3,9}'s\s)?(?:${NTH}|newest|hundredth|thousandth)\s(?:[\p{L}-]{2,12}\s){0,3}?(?:recipient|wearer|amputee|survivor|transplant|quitter|new (?:mother|mom|mum|dad|father)),\s$`,
  String.raw`${B}(?:nuestr[oa]|mi|la|el)\s(?:primer[oa]?|[uú]ltim[oa]|cent[eé]sim[oa])\s(?:trasplantad[oa]|implantad[oa]|operad[oa]|vacunad[oa]|mam[aá]|parturienta)(?:\s[^.!?;,]{2,30})?,\s$`,
  // the photo of the leg of …
  String.raw`${B}(?:fotos?|video|imagen|radiograf[ií]a|placa)\sde(?:l|\s(?:la|los|las))?\s(?:[\p{L}]{4,10}\s)?(?:${PARTE_DEL_CUERPO}|${CLINICO})\sde(?:l)?\s(?:señor\s)?${TITLE}$`,
  String.raw`${B}(?:photos?|pictures?|video|image)\sof\s(?:the\s)?(?:[\p{L}-]{3,12}\s)?(?:${BODY_PART}|${CLINICAL})\s(?:of|belonging to)\s${TITLE}$`,
  String.raw`${B}(?:sonrisa|rodilla|cadera|nariz|dientes?|cicatriz|herida|muelas?|yeso|radiograf[ií]a|tobillo|hombro)\sde(?:l)?\s(?:señor\s)?${TITLE}$(?<=(?:mir[ea]|vea|ve|vean|conozca|observ[ea]|resultados?|antes|así)[^.!?]{0,60})`,
  // Case study: …
  String.raw`(?:^|[.!?\n]\s{0,2})(?:case(?: (?:stud(?:y|ies)|report|history|\d{1,3}))?|(?:patient|success) stor(?:y|ies)|before (?:and|&) after|before\/after|caso(?: (?:cl[ií]nico|de [eé]xito|real|\d{1,3}))?|historia de [eé]xito|antes y despu[eé]s)\s?[:–—-]\s$`,
].map((source) => new RegExp(source, 'iu'));
const CASE_HEADING = BEFORE.at(-1);
/** A case is one of care, not of building or billing. */
const OF_CASE = new RegExp(
  String.raw`^,\s[^.!?;]{0,80}?(?:${CLINICAL}|${CLINICO}|${BODY_PART}|${PARTE_DEL_CUERPO}|replacement|repair)`,
  'iu',
);

/** “Dr. … looked after … for thirty years”: on both sides of a name. */
const LOOKED_AFTER = {
  before: new RegExp(
    String.raw`${CARER}\s(?:also\s|once\s|has\s|had\s){0,2}(?:looked after|looks after|cared for|cares for|took care of|treated|treats|nursed|saw|has seen|followed|visited)\s${TITLE}$`,
    'iu',
  ),
  after:
    /^\s(?:for|through|until|during|over|in|to the)\s(?:(?:more than|over|nearly|almost|about|some|many|the|her|his|those|all)\s){0,3}(?:[\p{L}\d-]{1,10}\s){0,2}?(?:years?|decades?|months?|weeks|illness|cancer|last|end|pregnanc(?:y|ies)|hospice|recovery|rehab|treatment|chemo\p{L}{0,7})(?!\p{L})/iu,
};

/** “after a patient, …, sent requests to four of our nurses”. */
const ONE_PATIENT = {
  before: new RegExp(
    String.raw`${B}(?:an?|one|another|the|that|this)\s(?:[\p{L}-]{2,12}\s){0,2}?(?:patient|client),\s${TITLE}$`,
    'iu',
  ),
  after:
    /^,\s(?:once\s|never\s|had\s|has\s|also\s)?(?:\p{L}{2,12}ed|was|were|had|sent|wrote|kept|found|gave|told|got|came|went|saw|left|brought|took|began|put|said|made)(?!\p{L})/iu,
};

/** Who asked for more than care: “… added her on Facebook”. */
const ASKED_MORE = {
  of: /^\s(?:also\s|once\s|had\s|has\s|first\s)?(?:added|friended|followed|messaged|tagged|texted|sent|looked up|searched for|invited|found)\s(?:her|him|us|me|one|two|an?|our|the|several|three|four|\d)(?!\p{L})[^.!?;]{0,50}?(?:facebook|instagram|friend|request|linkedin|tiktok|accounts?|profiles?|personal|whatsapp|gifts?|messages?)/iu,
  es: /^\s(?:nos|le|les|la|lo|me)?\s?(?:agreg[oó]|sigui[oó]|mand[oó]|envi[oó]|busc[oó]|etiquet[oó]|escribi[oó]|invit[oó])(?!\p{L})[^.!?;]{0,50}?(?:facebook|instagram|amistad|solicitud|linkedin|tiktok|cuentas?|perfil|personal|whatsapp|regalos?|mensajes?)/iu,
};

const OF_THEIRS =
  /^'s\s(?:left |right |own )?(?:foot|leg|knee|hip|wound|teeth|tooth|shoulder|arm|toes?|eye|ankle|wrist|rash|scar|stomach|chest)(?!\p{L})/iu;

/** Whether somebody with a Mr. or Mrs. is told to have looked for staff online, or what is the matter. */
export function hasAskedMore(after: string): boolean {
  return ASKED_MORE.of.test(after) || ASKED_MORE.es.test(after) || OF_THEIRS.test(after);
}

/** Thanks for showing what only a patient has to show. */
const SHOWN = {
  before:
    /(?<!\p{L})(?:thank you|thanks|we thank|grateful|gracias|agradecemos)(?: so much| again| kindly)?,?\s(?:to\s|a\s)?(?:don\s|doña\s|la\s(?:señora\s)?)?$/iu,
  after: new RegExp(
    String.raw`^(?:\s(?:and|y)\s(?:a\s)?(?:her|his|the|their|su|sus)\s(?:[\p{L}-]{2,12}\s){0,2}?[\p{L}-]{2,12})?,?\s(?:for|por)\s(?:letting|allowing|agreeing|permitting|giving us leave|dejarnos|permitirnos|autorizarnos|aceptar|acceder|contar|compartir)(?!\p{L})[^.!?;]{0,40}?(?<!\p{L})(?:show|share|tell|post|use|publish|(?<!(?:his|her|their|the|a)\s)film|photograph|print|write about|mostrar|compartir|contar|publicar|usar|grabar|fotografiar|en nuestra|c[oó]mo)(?!\p{L}|\s(?:(?:his|her|their|your|the|a|su|sus|un|una)\s)?(?:film|movie|documentary|painting|exhibit|book|art|work|slides|pel[ií]cula|documental|libro|cuadro|obra))[^.!?;]{0,50}?${B}(?!(?:puentes?|bridges?|crowns?|coronas?)(?!\p{L}))(?:${CLINICAL}|${CLINICO}|recovery|recuperaci[oó]n|newborn|reci[eé]n nacid[oa]|before and after|antes y despu[eé]s)`,
    'iu',
  ),
};

/** What somebody had done here, told in the same sentence or right behind it. */
const HERE = String.raw`(?:here|with us|by us|from us|at our \p{L}{4,9}|in our \p{L}{4,9})${E}`;
const AQUI = String.raw`(?:aqu[ií]|con nosotr[oa]s|en nuestr[oa] \p{L}{5,12}|en (?:esta|la) (?:cl[ií]nica|consulta))${E}`;
const DONE_HERE = new RegExp(
  [
    String.raw`${B}(?:s?he|who|and)\s(?:has\s|just\s|also\s|even\s|once\s|recently\s){0,2}(?:had|got|gets|has)\s(?:both|two|all|his|her|an?|the)\s${FEW}(?:${BODY_PART}|${CLINICAL})\s(?:[\p{L}]{3,10}\s){0,2}?${HERE}`,
    String.raw`${B}(?:aqu[ií]|con nosotr[oa]s)\s(?:se\s|le\s|l[ao]\s){1,2}(?:oper|pus|hic|hiz|quit|sac|trat|coloc|cur|atend|arregl|cambi|implant)\p{L}{1,6}\s(?:de\s)?(?:la|el|los|las|sus?|una?|dos|ambas|l)\s(?:[\p{L}]{3,12}\s){0,2}?(?:${CLINICO}|${PARTE_DEL_CUERPO})`,
    String.raw`${B}(?:se|le)\s(?:hiz|pus|oper|quit|sac|arregl|hic|coloc|cambi|trat|cur)\p{L}{1,6}\s(?:de\s)?(?:la|el|los|las|sus?|una?|dos|ambas|l)\s(?:[\p{L}]{3,12}\s){0,2}?(?:${CLINICO}|${PARTE_DEL_CUERPO})[^.!?;]{0,20}?\s${AQUI}`,
  ].join('|'),
  'iu',
);
const OF_THE_SAME = /^\s{0,2}(?:s?he|ella|[eé]l|se|aqu[ií])(?!\p{L})/iu;

/** Of kin it is told what kin go through. */
const OF_KIN =
  /^,\s(?:her|his|my|su|mi)\s(?:[\p{L}-]{2,12}\s)?(?:mother|father|mom|dad|husband|wife|sister|brother|grand\p{L}{2,8}|aunt|uncle|son|daughter|partner|madre|padre|mam[aá]|pap[aá]|espos[oa]|marido|herman[oa]|abuel[oa]|t[ií][oa]|hij[oa])(?!\p{L})/iu;

/** By the words of a sentence alone. */
const MAY_TELL = finderOf([...AFTER, ...BEFORE, LOOKED_AFTER.before, ONE_PATIENT.before, SHOWN.before]);
const MAY_BE_DONE = testOf(DONE_HERE);

/** Whether a history of care may be told beside a name of a sentence, asked at little cost. */
export function mayTellHistory(sentence: string): boolean {
  return MAY_TELL.mayFind(sentence);
}

/** Whether the words beside a full name tell a history of care. */
export function isToldHistory(before: string, after: string): boolean {
  if (OF_KIN.test(after)) return false;
  const isBefore = BEFORE.some((one) => one.test(before) && (one !== CASE_HEADING || OF_CASE.test(after)));
  return (
    isBefore ||
    AFTER.some((one) => one.test(after)) ||
    [LOOKED_AFTER, ONE_PATIENT, SHOWN].some((one) => one.before.test(before) && one.after.test(after))
  );
}

/** Whether a sentence tells what was done here for the one whom it names, or for whom the one before it names. */
export function isDoneHere(sentence: string, isNext: boolean): boolean {
  return (!isNext || OF_THE_SAME.test(sentence)) && MAY_BE_DONE.mayHold(sentence) && DONE_HERE.test(sentence);
}

/** A trade that some at a practice have, too, and that others have outside. */
const OUTSIDE =
  /^,?\s(?:who\s|que\s)?(?:is|was|es|era|fue)\s(?:an?\s|una?\s)?(?:[\p{L}-]{2,12}\s){0,2}?(?:teacher|artist|author|writer|poet|officer|deputy|pastor|chef|professor|photographer|reporter|coach|trainer|student|instructor|maestr[oa]|profesora?|autora?|instructora?|estudiante)(?!\p{L})(?!\s(?:here|with us|at our|aqu[ií]|con nosotr|en nuestr))/iu;

/** Whether somebody is said to have a trade outside. */
export function isOfOutside(after: string): boolean {
  return OUTSIDE.test(after);
}

/** “‘Alex’ stands for anyone”. */
const MADE_UP =
  /^["”»]?,?\s(?:stands? (?:in )?for|represents?|is (?:an? |just )?(?:made|invent|fiction|imagin|not (?:a|anybody|anyone))|does not exist|es (?:un[oa]? (?:nombre|persona|paciente) )?(?:inventad|fictici)|representa|no existe|a (?:patient|person) who does not exist)/iu;

/** Whether a name is said to be nobody’s. */
export function isMadeUp(after: string): boolean {
  return MADE_UP.test(after);
}
