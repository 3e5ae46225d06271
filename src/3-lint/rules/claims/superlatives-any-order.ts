import type { Finder } from '../prose-rule.ts';
import { together } from '../together.ts';

// Claims to be above others in any order of words.

const OTHERS =
  '(?:clinics?|practices?|offices?|doctors?|dentists?|physicians?|surgeons?|therapists?|counsell?ors?|providers?|hospitals?|cent(?:er|re)s?|places?|teams?|p(?:a)?ediatricians?|specialists?|chains?|nurses?|midwives|competitors?|urgent cares?|surger(?:y|ies)|psychologists?|psychiatrists?)';
const REGION = String.raw`(?:in|around|across|of|throughout|anywhere in|this side of|on) (?:the |all (?:of )?|our |this |central |southern |northern |western |eastern )?(?:whole |entire |tri-county |greater )?(?:area|town|city|state|valley|region|county|country|world|nation|business|field|industry|northwest|midwest|south|coast|neighbou?rhood|pacific northwest|united states|us|usa|uk|island|planet|peninsula|market|block|california|washington|texas|florida|america|britain|england|scotland|wales|ireland|australia|canada|london|(?:two|three|four|five|six|several|many|\d{1,2}) (?:counties|states|valleys|towns)|\p{L}{3,14} (?:county|valley|hills?|city|falls|beach|springs|bay|creek))\b`;

const english: readonly string[] = [
  // “Unlike other clinics, we actually listen.”
  String.raw`unlike (?:(?:most|many|all|any|the|some|those|big|large|corporate|chain|typical) ){0,4}(?:other )?(?:\w{3,10} )?${OTHERS}\b`,
  `(?:other|most|many|all the other|no other|few other|big|corporate) ${OTHERS} (?:(?:simply |just |only )?(?:can't|cannot|don't|won't|couldn't|can only|rush|wish|dream|fall short|come close|ignore|cut corners|overcharge|copy|envy|send you|treat you like))`,
  String.raw`the (?:most|least|very best|best|finest|newest|latest|fastest|cheapest|lowest|highest|largest|biggest|safest|gentlest|warmest|kindest|friendliest|cleanest|shortest|only)(?:[ -](?!(?:part|important|of|way|common|likely|time|day|thing|recent|people|patients|vulnerable|growing)\b)[\p{L}-]{2,14}){1,5} ${REGION}(?!\p{L}| (?:who|that) (?:need|want|do)| (?:are|is) (?:the|a))`,
  String.raw`(?:is|are|'s|'re|as|among|simply|have|has|offers?|with|ours are) (?:\w{2,9} )?(?:the|our) (?:very )?(?:best|finest|greatest|friendliest|safest|kindest|gentlest|cleanest|fastest|quickest|shortest|warmest|newest|largest|top|most (?!(?:common|likely|people|important|vulnerable)\b)\p{L}{4,14})(?: \p{L}{3,14})? ${REGION}(?!\p{L}| (?:who|that) (?:need|want|do))`,
  String.raw`(?:only|exclusively) (?:here )?(?:at|with|through) (?:our (?:clinic|practice|office)|us)(?=[.,!]|$)|(?:nowhere|no place|no ?where) else|you won't (?:find|get|see) (?:this|that|it|these|such|better|more|\w{3,10} like this)|can't (?:be found|get this|find this) (?:anywhere|elsewhere)|(?:can't|cannot|won't|couldn't) (?:get|find|have|see|buy|receive|be had)(?: (?:it|this|that|these|such|elsewhere))? (?:anywhere|elsewhere)(?: else)?|there(?:'s| is)(?: simply| just| really)? no (?:better|finer) (?:place|choice|clinic|team|doctor)`,
  String.raw`(?:more|better|faster|safer|gentler|kinder|cheaper|friendlier|quicker|shorter|higher|lower|greater|stronger|superior)(?: [\p{L}-]{3,14}){0,4} (?:than|to) (?:any(?:one|body|where|thing)?(?: (?:other|else|local|clinic|practice|doctor|dentist|team|hospital|therapist|provider|surgeon)\b|(?=[.,!]|$))|(?:most |all |the |all the |every |many )?(?:other|rest of the|average|typical|competing|rival|local|national average|competition|big hospitals?)(?: ${OTHERS})?|others? (?:in|around))`,
  String.raw`(?:better|superior|gentler|safer|faster|kinder|more \w{4,14}) (?:than|to) (?:anything|what|whatever|any \w{3,12}) (?:you(?:'ll| will| can| could| would)? |else |(?:at|in|from) (?:the|a|any|other)|available|elsewhere|that )`,
  String.raw`(?:more|better) (?:\w{3,14} )?than (?:any|all) (?:other )?(?:\w{3,14} )?${OTHERS}\b`,
  `(?:first|only|sole) (?:clinic|practice|doctor|dentist|team|office|therapist|hospital|surgeon) (?:${REGION}|to (?:offer|provide|use|perform|truly|really)|(?:that|who|you)(?:'ll| will)? (?:truly|really|ever|need|trust|cares?|listens?|understands?|offers?))`,
  String.raw`(?:voted|named|chosen|rated|ranked|crowned|judged|elected|awarded|winner of) (?:as )?(?:the |an? |our |one of the |among the )?(?:\p{L}{2,14}'s |area's |\w{3,9}-best |number |#|no\.? )?(?:best|top|favou?rite|finest|leading|first|greatest|one\b|1\b|most [\p{L}-]{4,14})`,
  String.raw`(?:world|state|region|county|country|valley|city|town|area|nation|america|\p{Lu}\p{L}{3,12})['’]s (?:very |undisputed |only |own )?(?:best|top|leading|finest|foremost|premier|favou?rite|greatest|most [\p{L}-]{4,14}|number one|#1|go-to|largest|first choice)\b(?!-kept|-known|[ -]secret)(?! (?:kept|secret|park|trail|lake|river|festival|bakery|employer|city|hike|beach|team|coffee|kept|weather|library|fair|food|restaurant|farm|mountain))`,
  '(?:the|a|our|his|her|an) (?:absolute |very |undisputed |true )?(?:gold standard|benchmark|pinnacle|cream of the crop|crème de la crème|ultimate|last word|best of the best|dream team|a-team|superstars?|rock stars? of|masters? of (?:his|her|the|their) (?:craft|art|field)|genius|wizard|guru|virtuoso|magician|miracle worker|world authority|foremost (?:expert|authority)|leading (?:light|authority|expert|name|figure|voice)|top (?:expert|authority|name|choice))(?= (?:in|of|for|when|at|with|on|among)|[.,!]|$)',
  // “Nobody in the county fits lenses better than our opticians.”
  String.raw`(?:nobody|no ?one|no (?:other )?${OTHERS}|(?:isn't|not) (?:a soul|anyone|anybody))\b[^.;?!]{3,80}? (?:better|faster|quicker|safer|gentler|more (?:\w{3,12}ly|often)) than (?:us|we|ours?)\b`,
  String.raw`(?:nobody|no ?one|no other \w{3,12}|not one other \w{3,12}|few)(?: else)?(?: in \w{2,10}(?: \w{3,10})?)? (?:can|could|will|would|has|have|does|do|even comes?|comes?|offers?|matches|rivals?|gives?|provides?|delivers?|knows?|cares?|understands?|listens?|treats?)\b[^.;?]{0,60}?(?:like (?:we|us|she|he|dr|our|this|ruth|marisol|tom|amara)|the way (?:we|she|he|our|dr)|as (?:we|she|he|our|dr)|close(?:r)?|better|match|than (?:us|we|our|she|he|dr)|more (?:\w{3,12} )?than|so (?:much|well|many|thorough\w{0,2}|careful\w{0,2}|kind\w{0,2}|quick\w{0,2}))`,
  String.raw`(?:is|are|was|'s|'re|am|'m|be|considered|regarded as|known as|simply|truly|quite simply) (?:widely |generally |easily |simply |by far |far and away |hands down |without (?:a )?doubt |arguably |perhaps |one of )?(?:the )?(?:best|finest|greatest|foremost|top|leading|kindest|smartest|gentlest|most (?:skilled|skilful|skillful|gifted|talented|experienced|trusted|respected|caring|compassionate|brilliant|knowledgeable|sought-after|qualified))(?:,? [\p{L}-]{3,14}){0,4} (?:${OTHERS}|expert|nurse|midwife|surgeon|clinician|provider|hygienist|practitioner|care|in the business|around|anywhere|alive|there is|you(?:'ll| will| can) (?:ever )?(?:meet|find|get|see)|${REGION}|out there|money can buy)`,
];

const S = String.raw`(?<!\p{L})`;
const E = String.raw`(?!\p{L})`;
const OTRAS =
  '(?:cl[ií]nicas?|consultorios?|doctor(?:a|es|as)?|m[eé]dic[oa]s?|dentistas?|pediatras?|terapeutas?|psic[oó]log[oa]s?|hospital(?:es)?|centros?|equipos?|especialistas?|lugar(?:es)?|profesional(?:es)?|enfermer[oa]s?|pr[aá]cticas?|competencia)';
const TITULO = String.raw`(?:\p{L}{3,12}[oó]log[oa]s?|cirujan[oa]s?|nutricionistas?|ortodoncistas?|fisioterapeutas?|psiquiatras?|parter[oa]s?|${OTRAS})(?: (?:dental|m[eé]dic[oa]|familiar|infantil|pl[aá]stic[oa]))?`;
const LUGAR =
  '(?:de|en|del) (?:tod[oa] )?(?:el |la |los |las )?(?:regi[oó]n|ciudad|estado|valle|zona|condado|pa[ií]s|mundo|noroeste|[aá]rea|pueblo|isla|estados unidos|rumbo|comarca|(?:(?:dos|tres|cuatro|cinco) )?condados|barrio|comunidad|sector|colonia|provincia|costa|oeste|este|norte|sur|m[eé]xico|puerto rico|lima|per[uú]|españa|madrid|miami|california|texas)';
const spanish: readonly string[] = [
  'a diferencia de (?:(?:las |los |todas |todos |muchas |muchos )?(?:otr[oa]s|dem[aá]s)|la mayor[ií]a de|la competencia)',
  String.raw`(?:ning[uú]n|ninguna|nadie)(?: otr[oa])?(?: ${OTRAS})?(?: ${LUGAR})? (?:m[aá]s )?(?:\p{L}{1,3} )?(?:ofrece|tiene|da|cuenta|sabe|atiende|cuida|trata|explica|conoce|entiende|hace|iguala|supera|se compara|puede|brinda|logra|est[aá]|ha \p{L}{4,12})${E}[^.;?]{0,40}?(?:tant[oa]s?|tan|como (?:nosotros|nosotras|aqu[ií]|[eé]l|ella|nuestr|la dra|el dr|ruth|marisol|lo hacemos)|mejor|igual|m[aá]s|la (?:misma )?calidad|(?:este|nuestro) nivel|esta calidad)`,
  String.raw`(?:el|la|los|las|lo) m[aá]s (?!(?:importante|pronto|com[uú]n|frecuente|cerca|grande de|posible)${E})\p{L}{4,16}(?: y \p{L}{4,16})? ${LUGAR}${E}`,
  String.raw`(?:el|la|los|las|con el|con la) (?:${OTRAS}|equipos?|tecnolog[ií]a|servicio|atenci[oó]n|personal|instalaciones|tratamientos?|precios?|expert[oa]s?|nombre) (?:\p{L}{4,14} )?(?:m[aá]s (?!cercan|adecuad|apropiad|convenient)\p{L}{4,16}(?:(?:,| y) (?:m[aá]s )?\p{L}{4,16}){0,2}|n[uú]mero (?:uno|1)|l[ií]der(?:es)?|de mayor prestigio|mejor \p{L}{5,12}|preferid[oa]s?|favorit[oa]s?)(?: (?:${LUGAR}|que (?:existe|hay|va a encontrar|encontrar[aá])))`,
  String.raw`(?:el|la|los|las|su|del|al|un[oa] de l[oa]s|son|somos|es|soy) mejor(?:es)? (?!(?:manera|forma|modo|momento|hora|d[ií]a|[eé]poca|edad|v[ií]a|regalo|remedio|ejemplo|defensa|prevenci[oó]n|amig[oa]|vida|decisi[oó]n)(?!\p{L}))(?:\p{L}{3,14} ){0,3}?(?:${LUGAR}|que (?:va a|puede|podr[aá]|encontrar[aá]|existe|hay|conocer[aá])|del mundo|entre tod[oa]s)${E}`,
  String.raw`(?:mejor|m[aá]s \p{L}{4,14}|superior(?:es)?)(?: \p{L}{2,12}){0,3}? (?:que|a)(?: (?:l[oa]s?|el)(?: de)?)? (?:cualquier|ning[uú]n|ninguna|nadie|(?:tod[oa]s )?(?:l[oa]s|el|la) (?:dem[aá]s|otr[oa]s?|resto|competencia)|otr[oa]s ${OTRAS}|la competencia)`,
  `(?:no (?:hay|existe|encontrar[aá]|va a encontrar|busque)|nunca (?:encontrar[aá]|hallar[aá])) (?:a )?(?:nada |nadie |otr[oa] |una? |m[aá]s )?(?:${OTRAS} )?(?:mejor|igual|como|m[aá]s|que (?:se le|la|lo) (?:compare|iguale|supere))`,
  `(?:sin (?:igual|rival|par|competencia|comparaci[oó]n|precedentes)|inigualables?|insuperables?|inmejorables?|incomparables?|de (?:primer[ií]simo nivel|talla mundial|clase mundial|[eé]lite|renombre|fama (?:mundial|nacional))|una eminencia|la m[aá]xima autoridad|todo un referente|el referente|la referencia|l[ií]der(?:es)? (?:en|de|indiscutibles?|absolut)|n[uú]mero (?:uno|1)${E}|los n[uú]mero uno|[uú]nic[oa]s? (?:cl[ií]nica|consultorio|doctora?|equipo|centro|especialista) (?:de|en|del|que (?:realmente|de verdad|s[ií])))`,
  String.raw`(?:elegid|votad|nombrad|premiad|reconocid|galardonad|calificad|considerad|clasificad)[oa]s? (?:como |entre )?(?:el|la|los|las|un[oa] de l[oa]s|l[oa]s)? ?(?:\p{L}{4,12} )?(?:mejor(?:es)?|n[uú]mero uno|favorit[oa]s?|preferid[oa]s?|l[ií]der(?:es)?|${OTRAS} (?:del a[nñ]o|m[aá]s|favorit|n[uú]mero))`,
  // «Nadie en el valle coloca implantes mejor que nuestro equipo.»
  String.raw`(?:nadie|(?:ning[uú]n|ninguna)(?: otr[oa])? ${OTRAS})${E}[^.;?!]{3,70}? (?:mejor|con m[aá]s \p{L}{4,14}|m[aá]s r[aá]pido|m[aá]s \p{L}{4,12}mente) que (?:nosotr[oa]s|nuestr[oa]s?|aqu[ií])${E}`,
  // «La dermatóloga más prestigiosa de Monterrey.»
  `(?:el|la|los|las) ${TITULO} m[aá]s (?:prestigios|reconocid|experimentad|capacitad|preparad|respetad|avanzad|modern|complet|galardonad|premiad|solicitad|buscad|afamad|famos)(?:[oa]s?) (?:de|en) `,
];

/** Those who care for people, so that a trail or a bakery may be the best. */
const CARERS = new RegExp(
  String.raw`\b(?:${OTHERS}|care|treatments?|services?|we|our|us|dr|dentistry|medicine|ultrasound|equipment|technology|experts?|nurse|midwife|hygienist|expertise|therapy|surgery|screenings?|scanners?|mri|x-rays?|vaccines?|waiting times?|wait times?|waits?|queues?|ours|wards?|prices|results|outcomes|laser|implants?|fees|staff|exam rooms?|facilit(?:y|ies)|machines?)\b`,
  'gi',
);

export const MORE_ENGLISH_SUPERLATIVES: readonly Finder[] = english.map((source) =>
  together(160, new RegExp(String.raw`(?<![\p{L}\d-])(?:${source})`, 'giu'), CARERS),
);
const CUIDAN = new RegExp(
  `${S}(?:${OTRAS}|atenci[oó]n|tratamientos?|servicios?|somos|nuestr[oa]s?|contamos|nosotr[oa]s|dra?|equipo|ultrasonido|tecnolog[ií]a|expert[oa]s?|cuidad[oa]s?|ofrecemos|aqu[ií]|ruth|marisol|personal|instalaciones|l[aá]ser|calidad|precios|resultados|medicina|odontolog[ií]a|salud|terapia)${E}`,
  'giu',
);
export const MORE_SPANISH_SUPERLATIVES: readonly Finder[] = spanish.map((source) =>
  together(160, new RegExp(`${S}(?:${source})`, 'giu'), CUIDAN),
);
