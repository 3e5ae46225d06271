import { finderOf, testOf } from '../../patterns/finder.ts';
import { spelled } from '../../patterns/spelled.ts';
import { isAsked, isDenied, isQuoted } from '../speech.ts';
import { BODY_PART, CLINICAL, CLINICO, PARTE_DEL_CUERPO } from './care-words.ts';

// Somebody is no name, but a part that one person of a place plays, or the one who wrote on the practice's page; and the same
// sentence says that this one is cared for here: “The head coach of … comes to us for his back”.

const B = String.raw`(?<!\p{L})`;
const E = String.raw`(?!\p{L})`;
const OFFICE =
  '(?:(?:[\\p{L}-]{3,12} ){0,2}?(?:mayor|treasurer|councill?or|councilman|councilwoman|commissioner|senator|governor|sheriff|judge|clerk of court|prosecutor|district attorney|attorney general|newscaster|news anchor|fire chief|police chief|chief of police|chief|superintendent|principal|headmaster|headmistress|dean|coach|quarterback|goalkeeper|goalie|captain|striker|pitcher|point guard|shortstop|center forward|mascot|champion|postmaster|postmistress|librarian|host|anchor|announcer|presenter|weatherman|weather (?:lady|girl|presenter|woman)|bride|groom|newlyweds|dj|singer|drummer|guitarist|fiddler|organist|conductor|choir director|bandleader|pastor|priest|rabbi|imam|bishop|preacher|chaplain|rodeo queen|prom queen|festival queen|homecoming queen|county judge|state representative|congressman|congresswoman|representative|president|chair(?:man|woman)?|owner|editor|publisher|astronaut|olympian|actor|actress|author|novelist|poet laureate|crossing guard|school bus driver|bus driver|mail carrier))';
const CARGO =
  '(?:alcalde(?:sa)?|tesorer[oa]|concejal(?:a)?|regidora?|senadora?|diputad[oa]|gobernadora?|juez(?:a)?|fiscal|jef[ea] de (?:bomberos|polic[ií]a)|comandante|comisari[oa]|directora? (?:de la (?:escuela|primaria|secundaria|preparatoria|banda)|del (?:instituto|colegio|coro))|p[aá]rroco|cura|padre|obispo|pastora?|sacristán|entrenadora?|porter[oa]|delanter[oa]|capit[aá]na?|mediocampista|arquer[oa]|lanzadora?|campe[oó]na?|reina de las? fiestas?|locutora?|presentadora?|conductora? del (?:noticiero|programa)|cantante|baterista|guitarrista|vocalista|organista|presidenta?|dueñ[oa] de[l]? (?:la |los |las )?\\p{L}{4,14}|notari[oa]|carter[oa]|novelista|actor|actriz|chic[oa] del tiempo|hombre del tiempo|novi[oa]|hermano mayor)';
const OF_PLACE = '(?:of|from|at|on|in|for|de|del|en)';
const WRITER = String.raw`(?:user|person|lady|gentleman|man|woman|mom|mother|dad|father|reviewer|commenter|neighbou?r|customer|usuari[oa]|persona|se[nñ]ora?|clienta?|vecin[oa]|mam[aá]|pap[aá]|chic[oa])\s(?:who|that|que)\s(?:just\s|nos\s|recently\s)?(?:wrote|posted|commented|reviewed|left us|rated|tagged|praised|complained|escribi[oó]|public[oó]|coment[oó]|opin[oó]|dej[oó]|valor[oó]|etiquet[oó])`;

const ROLE = finderOf(
  [
    String.raw`${B}(?:the|our|this|that|[\p{L}\d]{1,14}'s|own)\s(?:new\s|own\s|first\s|lady\s|current\s|former\s|beloved\s|longtime\s){0,3}${OFFICE}${E}`,
    String.raw`${B}half\s(?:of\s)?(?:the|our)\s(?:[\p{L}-]{3,12}\s){0,2}?(?:council|team|choir|police(?:\sdepartment)?|fire department|school board|faculty|orchestra|cast|chamber|squad|force)${E}|${B}medi[oa]\s(?:cabildo|ayuntamiento|equipo|coro|plantel|orquesta|concejo|polic[ií]a)${E}`,
    String.raw`${B}(?:an?)\s${OFFICE}\s${OF_PLACE}\s(?:the\s|our\s)?\p{L}`,
    String.raw`${B}(?:the|that|la|el|al|del)\s(?:woman|man|lady|gentleman|guy|girl|boy|person|family|couple|se[nñ]ora?|chic[oa]|hombre|mujer|persona|muchach[oa])\s(?:who|that|que)\s(?:reads?|hosts?|runs?|owns?|plays?|sings?|drives?|leads?|coach(?:es)?|presents?|sells?|da|lee|presenta|dirige|toca|canta|juega|conduce|maneja|vende|arbitra|entrena)${E}`,
    String.raw`${B}(?:el|la|al|del|nuestr[oa]|actual)\s(?:nuev[oa]\s|actual\s|antigu[oa]\s|mism[oa]\s|querid[oa]\s){0,2}${CARGO}${E}`,
  ].map((one) => spelled(one, 'giu')),
);
/** “Its author”, “the man behind the video”, “quien lo publicó”. */
const AUTHOR = String.raw`(?:its|the|that post's|that review's)\s(?:author|writer|poster)(?:\s(?:of|behind)\s(?:the|that|this|it)(?:\s(?:post|review|comment|video|letter|rating))?)?|(?:person|man|woman|one|people|lady|gentleman)\sbehind\s(?:the|that|this|it)(?:\s(?:post|review|comment|video|rating|page))?|whoever\s(?:wrote|posted)\s(?:it|this|that)|quien(?:es)?\s(?:l[oa]\s|nos\s)?(?:escribi[oó]|public[oó]|subi[oó]|coment[oó])|(?:el|la|su)\s(?:autora?|autor)(?:\sde\s(?:la|el|esa|ese|esta|este)\s(?:rese[nñ]a|comentario|publicaci[oó]n|video|queja))?`;
/** “Coach Lindgren of the Rams”. */
const TITLED = finderOf([
  /(?<!\p{L})(?:Coach|Mayor|Sheriff|Senator|Governor|Judge|Pastor|Father|Reverend|Rabbi|Bishop|Chief|Principal|Superintendent|Deputy|Councilman|Councilwoman|Commissioner|Officer|Captain)\s\p{Lu}[\p{L}'-]{2,20}(?!\p{L})/gu,
]);
const WROTE = finderOf([new RegExp(`${B}(?:${WRITER}|${AUTHOR})${E}`, 'giu')]);

const WITH_US =
  '(?:with us|with me|here|by us|at our \\p{L}{4,9}|in our \\p{L}{4,9}|from (?:us|me)|(?:with|by|from) dr\\.? \\p{L}{2,14}|con (?:la|el) (?:doctora?|dra?\\.?) \\p{L}{2,14}|con nosotr[oa]s|conmigo|aqu[ií]|en nuestr[oa] \\p{L}{4,12}|en (?:esta|la) (?:cl[ií]nica|consulta|casa))';
/** Is called a patient. */
const PATIENT = testOf(
  new RegExp(
    [
      `${B}(?:in|under) (?:my|our) care${E}`,
      String.raw`${B}(?:(?:is|was|are|been|being|as|become|became)\s(?:also\s|now\s|still\s|long been\s)?(?:(?:one|two) of\s)?(?:my|our)\s(?:[\p{L}-]{3,12}\s){0,3}?(?:patients?|clients?|regulars?)|patients? of (?:ours|mine)|among (?:my|our) (?:[\p{L}-]{3,12}\s)?(?:patients|clients|regulars))${E}(?!\s(?:advocate|navigator|coordinator|council|board|group|day|fair|portal))`,
      String.raw`${B}(?:es|fue|son|era|sigue siendo)\s(?:tambi[eé]n\s|un[oa] de\s|ya\s){0,2}(?:(?:nuestr[oa]s?|mis?)\s(?:[\p{L}]{3,12}\s)?pacientes?|pacientes?\s(?:nuestr[oa]s?|m[ií][oa]s?|de (?:la casa|esta cl[ií]nica|esta consulta|nuestra consulta)))${E}`,
      `${B}bajo (?:mi|nuestro) cuidado${E}`,
      String.raw`${B}(?:among|one of|some of|two of)\s(?:the|those)\s(?:people|families|men|women|folks|faces|backs|teeth|smiles)\s(?:whom\s|that\s)?(?:I|we)\s(?:look after|treat|care for|see|take care of)${E}|${B}entre\s(?:mis|nuestr[oa]s)\s(?:[\p{L}]{4,10}\s)?pacientes${E}`,
    ].join('|'),
    'giu',
  ),
);
/** Is cared for here. */
const CARED_FOR = testOf(
  new RegExp(
    [
      String.raw`${B}(?:s?he|who|and|\p{L}{3,14})\s(?:also\s|always\s|still\s|regularly\s)?(?:comes?|came|goes|drops by|stops by|drives)\s(?:in\s|over\s)?(?:to\s(?:us|me|our \p{L}{4,9}|my \p{L}{4,9})|here|in)\s(?:every\s[\p{L}]{3,9}\s|twice a [\p{L}]{4,5}\s)?(?:for|with|about)\s(?:(?:his|her|an?|the|their)\s)(?:[\p{L}-]{2,12}\s){0,2}?(?:${CLINICAL}|${BODY_PART})`,
      String.raw`${B}(?:gets?|got|has|had|does|did|having|receives?|received)\s(?:(?:his|her|all (?:his|her)|a|an)\s)(?:[\p{L}-]{2,12}\s){0,2}?(?:${CLINICAL}|${BODY_PART})(?:\s(?:[\p{L}]{3,10})){0,3}?\s${WITH_US}${E}`,
      String.raw`${B}(?:sees|saw|visits|consults)\s(?:me|us|our [\p{L}]{4,12}|dr\.? [\p{L}]{2,14})\s(?:for|about|with)\s(?:his|her|their|an?)\s`,
      String.raw`${B}(?:sat|sits|lain|lies|been)\sin\s(?:my|our)\s(?:[\p{L}]{4,9}\s)?chair${E}|${B}(?:regular|regulars)\s(?:in|at|of|with)\s(?:my|our|ours|us)${E}`,
      String.raw`${B}(?:wears?|wore|shows off|sports)\s(?:the|a)\s(?:[\p{L}-]{2,12}\s)?${CLINICAL}\s(?:that\s)?(?:we|I)\s`,
      String.raw`${B}(?:lleva|luce|estrena)\s(?:el|la|los|las)\s(?:[\p{L}]{2,12}\s)?${CLINICO}\sque\s(?:le\s)?[\p{L}]{3,12}(?:amos|imos|[eéií])${E}`,
      String.raw`${B}(?:the|that|both|his|her|a)\s(?:new\s|other\s)?(?:${BODY_PART}|${CLINICAL})\s(?:that\s|which\s)?(?:we|I|dr\.? \p{L}{2,14})\s(?:just\s)?(?:rebuilt|fixed|repaired|replaced|made|fitted|gave|put|did|set|saved|straightened|placed|pinned|healed|treated)${E}`,
      String.raw`${B}(?:seen|saw|see|admired|admire|notice|noticed)\s(?:some of\s)?(?:my|our)\s(?:work|handiwork|${CLINICAL})|${B}(?:visto|ver|vio|admirado)\s(?:mis?|nuestr[oa]s?)\s(?:trabajo|obra|${CLINICO})`,
      String.raw`${B}(?:con|gracias a|por)\s(?:el|la|los|las)\s(?:${PARTE_DEL_CUERPO}|${CLINICO})\s(?:nuev[oa]s?\s)?que\s(?:le\s)?\p{L}{3,12}(?:amos|imos|[eé]|[ií])${E}`,
      String.raw`${B}(?:pas[oó]|pasado|sentado|sienta|sent[oó])\s(?:por|en)\s(?:mi|nuestr[oa])\s(?:sill[oó]n|silla|camilla|consulta)${E}`,
      String.raw`${B}le\s(?:controlo|controlamos|reviso|revisamos|trato|tratamos|limpio|curo|curamos|arregl\p{L}{1,4}|oper[eé]|operamos|pus[eo]|pusimos|saqu[eé]|sacamos)\s(?:la|el|los|las|su|sus|un|una)\s(?:[\p{L}]{3,12}\s)?(?:${CLINICO}|${PARTE_DEL_CUERPO})`,
      String.raw`${B}(?:viene|ven[ií]a|acude|vino)\sa\s(?:nuestr[oa]|mi)\s(?:consulta|cl[ií]nica|grupo|terapia|unidad)\sde\s`,
      String.raw`${B}trusts?\s(?:me|us|our \p{L}{4,9})\s(?:with|to)\s(?:(?:look after|treat|fix)\s)?(?:his|her|their)\s(?:[\p{L}-]{2,12}\s){0,1}?(?:${CLINICAL}|${BODY_PART}|health|care)`,
      String.raw`${B}(?:I|we)(?:'ve|\shave|'m|\sam)?\s(?:been\s)?(?:treat(?:ed|ing)?|look(?:ed|ing)? after|operat(?:ed|ing) on|delivered|car(?:ed|ing) for|fixed|replaced|cleaned|set|pinned|splinted|filled|crowned|whitened|drained|stitched(?: up)?)\s(?:the|our|both|his|her)${E}(?!\s(?:whole|entire|(?:[\p{L}-]{3,12}\s)?(?:team|squad|club|players|school|community|town)))`,
      String.raw`${B}(?:I am|I'm|I was|being|be|been|I have been|I've been|we are|we were)\s(?:also\s|proud to be\s)?(?:the\s)(?:[\p{L}-]{3,12}\s)?(?:doctor|dentist|cardiologist|obstetrician|therapist|psychologist|psychiatrist|midwife|physio|dermatologist|chiropractor|hygienist|[\p{L}]{4,12}ologist|[\p{L}]{4,12}trist|eye doctor)s?\s(?:of|to)\s`,
      String.raw`${B}se\s(?:rehabilita|atiende|trata|opera|oper[oó]|cura|revisa|controla|vacuna|visita|atendi[oó]|trat[oó]|rehabilit[oó]|hace (?:la|el|las|los|sus?) \p{L}{4,14})\s(?:[^.!?;]{0,30}?\s)?${WITH_US}${E}`,
      String.raw`${B}conf[ií]a\s(?:en\s(?:m[ií]|nosotr[oa]s|nuestr[oa]\s\p{L}{4,9})|a nosotr[oa]s)\s(?:para|con|el cuidado de)\s(?:sus?|el cuidado)\s(?:[\p{L}]{3,12}\s)?(?:${CLINICO}|${PARTE_DEL_CUERPO}|cuidado|salud)`,
      String.raw`${B}(?:viene|ven[ií]a|acude|vino)\s(?:aqu[ií]\s|con nosotr[oa]s\s|a (?:la|nuestra|mi) (?:consulta|cl[ií]nica)\s){1,2}(?:cada\s\p{L}{3,9}\s)?(?:por|para|a)\s(?:sus?|la|el|las|los|una?)\s(?:[\p{L}]{3,12}\s)?(?:${CLINICO}|${PARTE_DEL_CUERPO})`,
      String.raw`${B}(?:soy|fui|he sido|ser|somos)\s(?:tambi[eé]n\s)?(?:el|la|los|las)\s(?:[\p{L}]{4,16}[oó]log[oa]s?|doctora?|m[eé]dic[oa]s?|dentistas?|terapeutas?|pediatras?|psiquiatras?|matronas?|parteras?|fisioterapeutas?|higienistas?|cirujan[oa]s?|oculistas?|odont[oó]log[oa]s?)\s(?:de[l]?\s|de la\s)`,
    ].join('|'),
    'giu',
  ),
);
/** What whoever wrote on the page had done here. */
const DONE_FOR = testOf(
  new RegExp(
    String.raw`(?=[^.!?]{0,220}?${B}(?:${CLINICAL}|${CLINICO}))(?=[^.!?]{0,220}?${B}(?:we|us|our team|I)\s(?:were|was|are|had|have|loved|enjoyed|fitted|fit|did|made|put|placed|fixed|treated|took|gave|saw|looked)|[^.!?]{0,220}?${B}(?:l[aoe]s?\s)?(?:\p{L}{3,10}(?:amos|imos)|cuid[oó]|nos alegra|fue un (?:placer|gusto))${E})`,
    'giu',
  ),
);

/** How care ended for whoever wrote: no matter who tells it. */
const ENDED = testOf(
  new RegExp(
    [
      String.raw`${B}(?:was|were|is|had been|has been|got)\s(?:never\s|later\s|once\s|also\s)?(?:let go|dismissed|discharged|dropped|released|removed|asked to leave|seen|treated|refused (?:care|treatment|an? \p{L}{4,12})|(?:a|our|no longer an?|never an?)\s(?:[\p{L}-]{3,12}\s)?patient)${E}(?=[^.!?]{0,60}?(?:${B}(?:our|us|here|practice|clinic|patient|care|treatment|visits?|appointments?|missed|missing|paid|pay)|[;.]))`,
      String.raw`${B}(?:walked out of|missed|skipped|refused|stopped|left|quit|no-showed|cancell?ed|never (?:came|paid)|owes?)\s(?:in the middle of\s)?(?:his|her|their|the|an?|two|three|four|five|six|several)\s(?:[\p{L}-]{2,12}\s){0,2}?(?:appointments?|treatments?|visits?|therapy|bill|surgery|sessions?|chair|medications?)`,
      String.raw`${B}(?:fue|hab[ií]a sido|ha sido)\s(?:dad[oa] de (?:baja|alta)|atendid[oa]|tratad[oa]|operad[oa]|paciente|despedid[oa])${E}`,
      String.raw`${B}(?:dej[oó]|abandon[oó]|interrumpi[oó]|rechaz[oó]|suspendi[oó]|no (?:termin[oó]|pag[oó]|acept[oó]))\s(?:su|el|la|sus|los|las)\s(?:[\p{L}]{3,12}\s)?${CLINICO}`,
      String.raw`${B}(?:falt(?:[oó]|ar|ado) a|perdi[oó]|cancel[oó])\s(?:su|sus|dos|tres|cuatro|cinco|varias|la)\s(?:[uú]ltimas\s)?(?:citas?|consultas?|sesi[oó]n(?:es)?)`,
    ].join('|'),
    'giu',
  ),
);

/** Nothing is told of anybody. */
const UNTOLD =
  /(?<!\p{L})(?:if|whether|suppose|imagine|even when|would|could|might|pretend|invented|made-up|si|aunque|suponga|imagine|inventad[oa])(?!\p{L})/iu;
/** “If you have seen the weatherman smile, you have seen my veneers”: no condition. */
const SEEN =
  /(?<!\p{L})(?:if you(?:'ve| have)? (?:ever )?(?:seen|watch(?:ed)?|see|heard|hear|met|noticed)|si (?:usted )?(?:ha visto|vio|ve|ha o[ií]do|conoce))(?!\p{L})/iu;
/** What people in office do at a practice without being cared for. */
const NO_CARE =
  /(?<!\p{L})(?:talks?|speaks?|visited|tour|ribbon|open(?:ed|ing)|fair|campaign|vote|elected|team (?:doctor|physician|dentist)|physician (?:of|for) the|athletic|inaugur\p{L}{1,4}|feria|charla|visit[oó]|campaña|del equipo)(?!\p{L})/iu;
/** “You may know the morning host of … We know her, too: she gets her allergy shots here.” */
const THE_SAME = /(?<!\p{L})(?:s?he|him|her|his|ella|[eé]l|l[aoe]|se)(?!\p{L})/iu;

/** Where somebody who is known by a role is said to be cared for here, in a sentence or in the one before it. */
export function careOfTheKnown(sentence: string, last = ''): RegExpMatchArray[] {
  if (!mayTell(sentence, last) || UNTOLD.test(sentence.replace(SEEN, '')) || isAsked(sentence)) return [];
  const isPatient = holds(PATIENT, sentence);
  const isCaredFor = isPatient || (holds(CARED_FOR, sentence) && !NO_CARE.test(sentence));
  const told = [
    ...(isCaredFor ? [...ROLE[Symbol.matchAll](sentence), ...TITLED[Symbol.matchAll](sentence)] : []),
    ...(holds(DONE_FOR, sentence) || holds(ENDED, sentence) ? WROTE[Symbol.matchAll](sentence) : []),
  ].filter(({ index = 0 }) => !isDenied(sentence, index) && !isQuoted(sentence, index));
  if (told.length > 0 || !isCaredFor || !THE_SAME.test(sentence) || !isToldOf(last)) return told;
  return [Object.assign([sentence.trim()] as [string], { index: sentence.search(/\S/), input: sentence })];
}

/** Asked by the words alone: most sentences tell of nobody. */
function mayTell(sentence: string, last: string): boolean {
  if (WROTE.mayFind(sentence) && (DONE_FOR.mayHold(sentence) || ENDED.mayHold(sentence))) return true;
  if (!PATIENT.mayHold(sentence) && !CARED_FOR.mayHold(sentence)) return false;
  return ROLE.mayFind(sentence) || ROLE.mayFind(last) || TITLED.mayFind(sentence);
}

function holds(care: ReturnType<typeof testOf>, sentence: string): boolean {
  return care.mayHold(sentence) && care.test(sentence);
}

function isToldOf(last: string): boolean {
  if (UNTOLD.test(last.replace(/(?<!\p{L})might know(?!\p{L})/iu, '')) || NO_CARE.test(last)) return false;
  return [...ROLE[Symbol.matchAll](last)].length > 0;
}
