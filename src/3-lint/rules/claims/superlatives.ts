import type { Finder } from '../prose-rule.ts';
import { together } from '../together.ts';

/** Claims to be the best, as patterns. Every part is bounded: hostile text stays cheap. */

/** Who or what is praised. */
const PROVIDER = String.raw`(?:clinics?|practices?|offices?|doctors?|dentists?|physicians?|surgeons?|specialists?|therapists?|counsell?ors?|psychologists?|psychiatrists?|pa?ediatricians?|providers?|nurses?|midwi(?:fe|ves)|hygienists?|team|staff|hospitals?|cent(?:er|re)s?|experts?|authorit(?:y|ies)|professionals?|practitioners?|clinicians?|podiatrists?|diagnosticians?|internists?|hand surgeons?|urologists?|oncologists?|rheumatologists?|neurologists?|pharmacists?|dietiti?ans?|nutritionists?|audiologists?|acupuncturists?|massage therapists?|optometrists?|orthodontists?|chiropractors?|dermatologists?|cardiologists?|gyna?ecologists?|physiotherapists?|gps?|facilit(?:y|ies)|dentistry|(?:family|internal|sports|emergency) medicine|name in)\b`;
const CARE = String.raw`(?:care|treatments?|services?|results?|outcomes?|technolog(?:y|ies)|equipment|implants?|braces|dentures|surger(?:y|ies)|therapy|procedures?|smiles?|prices?|botox|fillers?|whitening)\b`;
/** Describing words between, none of which leads elsewhere. */
const ADJECTIVES = String.raw`(?:(?!(?:of|in|on|with|to|from|about|that|who|for|is|was|are|were|the|an?|and|or|at|by|i|you|we|my|your|way|time|place|day|friends?|person|part|thing|cause|interests?)\b)[\w-]{2,16} ){0,3}`;
const REGION = String.raw`(?:in |of |around |anywhere in |across )?(?:the |all of |our |this )?(?:area|town|city|state|valley|region|county|country|world|nation|business|field|industry|northwest|midwest|coast|portland|willamette|neighbou?rhood)\b`;
const THE = String.raw`(?:\b(?:the|an?|our|its|their|very|simply|as|among|voted|named|rated|ranked|considered)|'s|s')`;

const english: readonly string[] = [
  // “The best family practice in the valley.”
  String.raw`(?<!\b(?:dr|mr|mrs|ms|second|third|next)\.? )\bbest (?!practices?\b|possible)${ADJECTIVES}${PROVIDER}(?! (?:for (?:you|your|each|every|them|him|her|this|that)\b|is (?:one|the one|someone)\b))`,
  String.raw`\b(?:provid|offer|deliver|giv|hav|has|get|receiv|find|bring|guarante)\w{0,4} (?:[\w']{1,12} ){0,4}?(?:the |our )?(?:very )?best (?!possible)${ADJECTIVES}${CARE}(?! (?:for (?:you|your|an?|each|every|them|him|her|this)|we can|i can|we know|possible))`,
  String.raw`\bbest (?!possible)${ADJECTIVES}${CARE} (?:you (?:will|can) (?:find|get)|available|anywhere|money|${REGION})`,
  String.raw`\b(?:are|is|be|am|being|remain) (?:\w{2,9} ){0,2}the (?:very )?best(?: (?:at (?:what|this)|${REGION})|[.!])`,
  String.raw`\b(?:nobody|no ?one)(?: else)?(?! \w{1,10} not)[^.;]{0,30}? (?:offers?|does|has|can do|provides?) (?:what|as much as) (?:we|she|he|i|our)\b`,
  String.raw`\bno other ${ADJECTIVES}${PROVIDER}[^.;]{0,30}? (?:gives?|offers?|has|have|provides?) ${CARE} (?:this|so|as|like)\b`,
  String.raw`\bno (?:other )?${PROVIDER}[^.;]{0,40}? (?:comes?|gets?) (?:anywhere )?(?:close|near)\b|\bthere are (?:[\w-]{3,14} ){0,2}${PROVIDER},? and then there(?:'s| is| are)\b|\brated (?:tops|highest|first)\b`,
  String.raw`\b(?:easily|by far|far and away|hands down|arguably|without (?:a )?(?:doubt|question)|quite simply|simply) the (?:most \w{4,14}|\w{3,9}est) (?:[\w-]{3,14} ){0,3}?(?:${PROVIDER}|${CARE}|blood draw|shot|hands)`,
  String.raw`\b(?:\w{3,10}er|more \w{4,14}) (?:[\w-]{3,14} ){0,3}than any (?:other )?(?:[\w-]{3,14} ){0,1}${PROVIDER}`,
  String.raw`\b(?:the|an?|his|her) (?:very )?(?:best|finest|greatest|top|leading|foremost|most \w{4,14}) (?:[\w-]{3,14} ){1,3}of (?:his|her|their|our) (?:generation|time|day|kind|class)\b`,
  String.raw`\bwe (?:simply |just |always |quite simply )?do (?:it|this|that) better\b|\bfirst choice for (?:families|patients|parents|care|dental|health)|\b(?:beat|beats|outdo|outdoes|top|tops) (?:anything|everything|whatever|all) (?:that )?(?:the|any|other|you)\b[^.;]{0,25}?\b(?:hospitals?|clinics?|offices?|practices?|elsewhere)\b`,
  String.raw`\b(?:voted|rated|ranked|simply|quite simply|proven|judged) (?:the |as the |as )?(?:area's |valley's |city's |region's |state's )?best\b(?! (?:way|time|place to work))`,
  String.raw`(?<!\b(?:press|option|dial|suite|unit|room|building|apt|step|tip|rule|question|chapter|level|type|lane|bus|route|highway|channel|ward) )(?:#\s?1|\bnumber[- ]one|\bno\. ?1)(?![\w-])(?! on (?:our|the|my|your) list)(?! (?:priority|cause|fan|reason|rule|goal|concern|question|tip|thing|job|focus|way|complaint|killer|risk|symptom|source|hobby|enemy|advice))`,
  String.raw`${THE} (?:nation's |world's |state's |region's |country's |area's |valley's |undisputed |\w{4,12}ly )?(?:leading|foremost|premier|pre-?eminent|finest|greatest|gentlest|friendliest|safest|smartest|brightest)(?:,? (?:and )?[a-z-]{3,14})? ${ADJECTIVES}(?:${PROVIDER}|destination|source|choice for|${CARE})`,
  String.raw`\b(?:world|nationally|internationally|widely|universally)[- ](?:class|renowned|leading|acclaimed|famous|beating)\b`,
  String.raw`\b(?:second to none|bar none|unmatched|unrivall?ed|unparalleled|unsurpassed|unbeatable|unequall?ed|best[- ]in[- ]class|like no other|in a class of (?:its|our|his|her|their) own|top[- ](?:rated|ranked|notch|tier|flight)|highest[- ](?:rated|ranked|quality)|none better|nothing but the best|a cut above|head and shoulders above|gold standard (?:in|(?:for|of) [\w-]{3,14} (?:care|medicine|dentistry)))\b`,
  String.raw`\btop[- ](?:\d{1,3} |ten |five )?(?!of\b)${ADJECTIVES}${PROVIDER}`,
  String.raw`(?:\bthe|'s|s') most (?:(?:experienced|trusted|advanced|skilled|skil?lful|qualified|respected|renowned|reputable|sought-after|recommended|awarded|innovative|talented|knowledgeable|admired|prestigious|celebrated|loved|beloved|comprehensive|modern|compassionate|caring|friendly|affordable|gentle|reliable|successful|popular|effective|accurate|dedicated|thorough|complete|sophisticated|highly[- ]\w{3,12})(?:,? (?:and )?)?){1,3} ${ADJECTIVES}(?:${PROVIDER}|(?:name|team|source of care|choice)\b|${CARE} (?:you|available|anywhere|${REGION})|equipment|technology)`,
  String.raw`\b(?:no ?one|nobody|no other (?:\w{3,14} )?(?:clinic|practice|dentist|doctor|office|provider|team)|no (?:clinic|practice|dentist|doctor|office))\b[^.;]{0,45}\b(?:knows?|does|do|has|have|treats?|cares?|offers?|gives?|comes? close|provides?|understands?|can match|compares?|will (?:treat|care|look after))\b(?:[^.;]{0,40}\b(?:better|more|as (?:well|much|good|many))\b(?! than (?:you|a parent|parents|mom|your))|(?= close| match))`,
  String.raw`\b(?:better|more \w{4,14}|safer|faster|gentler|cheaper) (?:[\w']{2,14} ){0,4}than (?:any (?:other|clinic|practice|dentist|doctor)|anyone else|anywhere else|all other|other (?:clinics|practices|dentists|doctors|offices)|our competitors|the competition)`,
  String.raw`\b(?:(?:recogni[sz]ed|proven|undisputed|regional|national|industry|market|acknowledged|world|true|the|clear) leaders?|(?:are|is|as|be) (?:an? )?leaders?) in ${ADJECTIVES}(?:medicine|dentistry|care|health|healthcare|surgery|therapy|treatment|implants|orthodontics|wellness|pa?ediatrics|the field|the industry|psychiatry|cardiology|dermatology)\b`,
  String.raw`\b(?:won't|will not|can't|cannot|could not|couldn't|never|hard to) find (?:[\w-]{1,14} ){0,2}better\b`,
  String.raw`\bsets? the (?:gold )?(?:standard|bar) (?:that (?:other|all)|for (?:others|all|[\w-]{3,14} (?:care|medicine|dentistry)))`,
  String.raw`(?:\bthe|'s|s') most \w{4,14}(?:,? (?:and )?(?:most )?\w{4,14})? ${ADJECTIVES}${PROVIDER}[^.;]{0,12} ${REGION}`,
  String.raw`(?:\bthe|'s|s') (?!(?:lat|new|near|clos|larg|old|young|high|low|hon|inter|mod|earl|small|long|sick|weak|tini|thinn|short|nor|r|w|t|b|v|qu|for|har|gu|requ|cont|prot|dig|inv|prog|sugg|man|arr|inf)\w{0,3}est\b)\w{3,9}est(?:,? (?:and )?[a-z]{3,9}est)? (?:[a-z-]{3,12} )?(?:${PROVIDER}|dental care|medical care|care (?:in|anywhere|around))`,
  String.raw`\b(?:few|no) (?:other )?${PROVIDER}[^.;]{0,25} (?:can |could )?(?:match|equal|rival|compare)|\bbetter ${ADJECTIVES}${CARE} than (?!you)|\bonly ${ADJECTIVES}${PROVIDER} you(?:'ll| will)(?: ever)? need\b`,
  String.raw`\b(?:in|into) the (?:very )?best (?:possible )?hands\b|\bat the (?:very )?top of (?:his|her|their|our|the) (?:field|profession|game)|\b(?:elite|legendary|superior|ultimate|industry-leading|go-to|world-beating) ${ADJECTIVES}(?:${PROVIDER}|${CARE})|\b(?:superior|unlike any|without equal|beyond compare|no comparison)\b(?= (?:to|other)|[.!])|\b(?:'s|everyone's|the) (?:favou?rite|preferred|first choice) ${ADJECTIVES}${PROVIDER}|\bthe best of the best\b|\b(?:nobody|no ?one) (?:beats|can match|can beat|compares)|\bleav(?:es?|ing) the competition|\bone of a kind ${ADJECTIVES}${PROVIDER}|\bbest[- ](?:rated|reviewed|known|trained|qualified|equipped) ${ADJECTIVES}${PROVIDER}`,
  String.raw`\baward-winning ${ADJECTIVES}(?:${PROVIDER}|${CARE})`,
  String.raw`\b(?:no ?one|nobody)(?: else)? (?:even |ever )?comes close\b|\bwe(?:'re| are) (?:simply|just|quite simply|plainly) (?:better|the best)\b(?! (?:when|if|at (?:listening|remembering)))|\bwhy settle for (?:less|second[- ]best|anything less|average)\b`,
];

/** What makes no claim by itself, and one when it stands by those who care for people. */
const IDIOMS = [
  String.raw`there(?:'s| is| are| simply is| just is|'re| isn't| aren't) (?:simply |just |really )?(?:no|not a|an?|any|none|nobody|no one) (?:\w{2,12} )?(?:finer|better|safer|gentler|kinder|smarter|greater|more \w{4,14})\b(?! (?:neighbou?r|friend|time|way|day|moment|reason|feeling|gift|place|season|medicine|thing|news|than|or|for|to|choice|options?|alternative|words?|part|example|teacher|age)s?\b)`,
  String.raw`(?:a|any) (?:more \w{4,14}|better|finer|gentler|safer|kinder|busier) [^.;]{2,60}?(?:we|i)(?:'ve| have|'d| would)? (?:yet to|never|not|like to) (?:met|meet|seen|see|heard|hear|found|find|know|known)`,
  `(?:the|'s|these are the) (?:safest|finest|best|steadiest|gentlest|most skilled|most skilful|surest) (?:pair of )?(?:hands|touch)`,
  String.raw`(?:nobody|no ?one)(?: else)?(?: \w{1,12}){0,4} (?:does|do|knows?|treats?|fix(?:es)?|handles?|reads?|delivers?|listens?|cares?|explains?|understands?|sees?) [^.;]{0,40}?(?:like|the way|as) (?:we|us|our|he|she|dr|they)\b`,
  String.raw`accept no (?:substitutes?|imitations?)|look no further|without (?:peer|rival|a rival|equal)|peerless|(?:in|into) a league of (?:its|his|her|their|our) own|cr[eè]me de la cr[eè]me|the envy of|ahead of the (?:pack|field)|(?:simply |just |far |much )?better than (?:the )?(?:other|rest|all)|nowhere else (?:will|can|do|would)|(?:not|never|won't) find (?:an? )?(?:better|finer|gentler|safer|kinder|more \w{4,14})|wrote the book|beats? (?:them all|all (?:the )?other ${PROVIDER}|every other)|head of the field|stands? (?:apart from|above) (?:the|other|all)|hold(?:s)? a candle to|runs? rings|outclass\w{0,3}|outshin\w{1,3}|outperform\w{0,3}|(?:light years|miles|streets) ahead|puts? (?:all |every )?(?:the )?(?:others?|rest) to shame|why (?:settle|go anywhere else|trust anyone)|settle for (?:second|less)|the last word in|(?:the )?ones? to beat|(?:dentist|doctor|surgeon|midwife|therapist) to see(?=[.,!]|$)|(?:better|gentler|kinder|faster) than the (?:big |large |corporate |national )?chains|(?:won't|will not|never|cannot|can't|not) (?:find|meet|see|get) an? (?:[\w-]{3,14} )?${PROVIDER} (?:with|who has) (?:\w{3,9}er|more|better)\b|the undisputed|ahead of (?:every other|all other|the competition|the rest)|superior to (?:any|all|other) ${PROVIDER}|(?:cannot|can't) be (?:beaten|matched|bettered|topped)|never been (?:bettered|beaten|matched)|you won't (?:find|see|get) [^.;]{2,40}?like (?:it|this|him|her|us)\b|unlike any other ${PROVIDER}|world[- ]beat\w{1,4}|leagues above|the only (?:\w{3,12} )?${PROVIDER} (?:worth|who (?:really|truly)|that (?:really|truly)|you can (?:really )?trust)|hands[- ]down|par excellence|ranked? first|ranks? first|(?:every|all|any) other ${PROVIDER} (?:could |can )?only (?:dream|wish)`,
];
/** Those who care for people, and what they do. */
const CARERS = new RegExp(
  String.raw`\b(?:${PROVIDER}|${CARE}|(?:we|our|us|dr)\b|dentistry|medicine|surgery|knees?|hips?|backs?|teeth|smiles|births?|bab(?:y|ies)|eyes|skin|feet|minds?|pain|hands)`,
  'gi',
);

export const ENGLISH_SUPERLATIVES: readonly Finder[] = [
  ...english.map((source) => new RegExp(source, 'gi')),
  together(150, new RegExp(String.raw`\b(?:${IDIOMS.join('|')})`, 'gi'), CARERS),
];

const S = String.raw`(?<![\p{L}])`;
const E = String.raw`(?![\p{L}])`;
const QUIEN = String.raw`(?:cl[ií]nicas?|consultorios?|doctor(?:a|es|as)?|dr\.?a?|m[eé]dic[oa]s?|dentistas?|pediatras?|terapeutas?|psic[oó]log[oa]s?|psiquiatras?|especialistas?|equipos?|hospital(?:es)?|centros?|cirujan[oa]s?|enfermer[oa]s?|odont[oó]log[oa]s?|ortodoncistas?|dermat[oó]log[oa]s?|profesional(?:es)?|proveedor(?:es)?|pr[aá]ctica|personal|expert[oa]s?|quiropr[aá]ctic[oa]s?|fisioterapeutas?|nutri[oó]log[oa]s?|nutricionistas?|cardi[oó]log[oa]s?|oftalm[oó]log[oa]s?|ortopedistas?|traumat[oó]log[oa]s?|internistas?|comadronas?|neur[oó]log[oa]s?|ur[oó]log[oa]s?|podi?[oó]log[oa]s?|podiatras?|optometristas?|higienistas?|logopedas?|onc[oó]log[oa]s?|reumat[oó]log[oa]s?|alerg[oó]log[oa]s?|masajistas?|acupuntor(?:a|es)?|farmac[eé]utic[oa]s?|consejer[oa]s?|ginec[oó]log[oa]s?|parteras?|matronas?|instalaciones)`;
const QUE = `(?:atenci[oó]n|tratamientos?|servicios?|implantes?|tecnolog[ií]a|resultados?|equipo|cuidados?|brackets|pr[oó]tesis|cirug[ií]as?|precios?|terapia|medicina|odontolog[ií]a)`;
const LUGAR = `(?:de|en|del) (?:tod[oa] )?(?:el |la )?(?:regi[oó]n|ciudad|estado|valle|zona|condado|pa[ií]s|mundo|noroeste|[aá]rea|pueblo|isla)`;

const spanish: readonly string[] = [
  String.raw`${S}(?:el|la|los|las|somos|considerad[oa]s?|votad[oa]s?|elegid[oa]s?|nombrad[oa]s?|su|una? de l[oa]s) mejor(?:es)? (?:\p{L}{3,14} )?${QUIEN}${E}`,
  `${S}(?:el|la|los|las) mejor(?:es)? ${LUGAR}${E}`,
  String.raw`${S}(?:el|la|los|las) (?:${QUIEN}|${QUE}) m[aá]s (?!cercan|adecuad|pr[oó]xim)\p{L}{4,16} que (?:va a|puede|podr[aá]|encontrar[aá]|hay${E}|existe)`,
  `${S}nadie(?: m[aá]s)?[^.;]{0,30}? (?:ofrece|hace|tiene|da) lo que (?:nosotr[oa]s|ella|[eé]l|aqu[ií]|hacemos|ofrecemos|damos)${E}|${S}si hay (?:un |una |alg[uú]n )?mejor${E}[^.;]{2,40}? no (?:l[oa]s? )?(?:conoc|hemos)|${S}la primera opci[oó]n de (?:las|los|muchas|tod[oa]s)${E}`,
  `${S}como no hay (?:otr[oa]|dos|igual)${E}|${S}hay ${QUIEN},? y (?:luego |despu[eé]s )?(?:hay|est[aá]) (?:la|el|nuestr[oa]) ${QUIEN}`,
  // «Considerado por muchos el mejor quiropráctico de Jalisco.» «Tenida por la más preparada.»
  String.raw`${S}(?:considerad|tenid|reconocid|catalogad|señalad|conocid|vist|aclamad)[oa]s?(?: por \p{L}{2,14}(?: \p{L}{2,14}){0,3}?)?(?: como| por)? (?:el|la|los|las|un[oa] de l[oa]s) (?:mejor(?:es)?|m[aá]s \p{L}{4,16}|n[uú]mero uno|${QUIEN} (?:m[aá]s|n[uú]mero))${E}(?! (?:forma|manera|amig))`,
  String.raw`${S}(?:la|le|lo|los|las|nos) (?:consideran?|llaman?|tienen por|creen|reconocen como|conocen como) (?:el|la|los|las|un[oa] de l[oa]s) (?:mejor(?:es)?|m[aá]s \p{L}{4,16})${E}(?! (?:forma|manera|amig))`,
  String.raw`${S}(?:somos|es|son|soy) (?:el|la|los|las) ${QUIEN} (?:\p{L}{4,14} )?m[aá]s (?!cercan|adecuad|pr[oó]xim|peque)\p{L}{4,16}(?: y (?:la |el )?(?:m[aá]s )?\p{L}{4,16})?${E}`,
  String.raw`${S}${QUIEN}(?: \p{L}{3,14}){0,2} (?:es|son|somos) (?:el|la|los|las) mejor(?:es)?${E}`,
  `${S}(?:el|la|los|las|con la|con los) mejor(?:es)? ${QUE}${E}(?! (?:posible|para (?:usted|su|cada)))`,
  `${S}(?:somos|es|soy|son|seamos) (?:simplemente |sin duda |por mucho )?(?:el|la|los|las) mejor(?:es)?(?: (?:${LUGAR}|en lo que)|[.!])`,
  String.raw`${S}(?:n[uú]mero (?:uno|1(?!\d))|n[.º°o]\s?º? ?1${E}|#\s?1(?!\d))(?! (?:en (?:causa|prioridad)|causa))`,
  String.raw`${S}(?:l[ií]deres?|lideramos)${E} (?:(?:indiscutible|reconocid|absolut|mundial|nacional)\p{L}{0,3} )?(?:en|de) (?:la |el |los )?(?:${QUE}|medicina|salud|odontolog[ií]a|pediatr[ií]a|ortodoncia|psicolog[ií]a|implant\p{L}{1,6}|cirug[ií]a|terapia|sector|mercado|regi[oó]n|est[eé]tica|cuidad\p{L}{1,3})`,
  String.raw`${S}${QUIEN} (?:\p{L}{3,14} )?l[ií]der(?:es)?${E}`,
  `${S}(?:insuperables?|inigualables?|incomparables?|inmejorables?|sin (?:igual|comparaci[oó]n|rival|par)|de (?:clase|talla|nivel) mundial|de primer(?:[ií]simo)? nivel|de primera categor[ií]a|de excelencia mundial)${E}`,
  String.raw`${S}(?:el|la|los|las) (?:(?:${QUIEN}|${QUE}) )?(?:\p{L}{3,14} )?m[aá]s (?:experimentad|avanzad|reconocid|prestigios|capacitad|confiable|modern|complet|calificad|recomendad|respetad|preparad|innovador|galardonad|sofisticad)\p{L}{0,3}(?= (?:${LUGAR}|${QUIEN}|${QUE}|en |que )|[.,!])`,
  `${S}(?:nadie(?! m[aá]s| en (?:su|mi|la) (?:casa|familia))|ning[uú]n(?: otr[oa])? ${QUIEN}|ninguna(?: otra)? ${QUIEN}|ning[uú]n otro|ninguna otra)${E}[^.;]{0,40} (?:mejor|m[aá]s|como nosotros|tan (?:bien|buen))${E}(?! que (?:usted|t[uú]|los padres|una madre))`,
  String.raw`${S}(?:${QUIEN}|${QUE})(?: \p{L}{3,14}){0,2} m[aá]s \p{L}{4,16}(?:(?:,| y)(?: la| el)? m[aá]s \p{L}{4,16}){0,2} ${LUGAR}`,
  `${S}(?:en las mejores manos|lo mejor de lo mejor|de [eé]lite|los mejores precios|la m[aá]s alta calidad|(?:la|el|los|las) (?:preferid|favorit)[oa]s? ${LUGAR}|la mejor opci[oó]n (?:de|en|para su)|superior(?:es)? a (?:l[oa]s dem[aá]s|cualquier|otr)|como nadie|fuera de serie|los n[uú]mero uno)${E}`,
  String.raw`${S}(?:somos|es|son|soy) (?:los|las|el|la|quien(?:es)?) (?:que )?mejor(?:es)? (?:atiend|atend|cuid|trat|expli|trabaj|conoc|sab)\p{L}{1,5}${E}|${S}nadie (?:les?|nos) (?:gana|llega|iguala|supera)${E}[^.;]{0,20}?${S}(?:${QUIEN}|nosotr[oa]s|ella|[eé]l)${E}`,
  `${S}mejor(?:es)? que (?:las|los) (?:cadenas|cl[ií]nicas grandes|hospitales grandes)${E}`,
  // «Partera con más experiencia no la hay en todo el valle.»
  String.raw`${S}(?:con m[aá]s \p{L}{4,14}|mejor(?:es)?|m[aá]s \p{L}{4,14})${E}[^.;]{0,25}?${S}no (?:l[oa]s? )?(?:hay|existen?|encontrar[aá]n?|va[n]? a encontrar)${E}[^.;]{0,15}?${S}(?:${LUGAR}|de aqu[ií] a)`,
  `${S}con m[aá]s (?:experiencia|prestigio|a[nñ]os|pacientes|tecnolog[ií]a|trayectoria|reconocimientos?|premios) ${LUGAR}`,
  `${S}(?:nadie|(?:ning[uú]n|ninguna)(?: otr[oa])?(?: ${QUIEN})?(?: ${LUGAR})?) (?:m[aá]s )?(?:se )?nos (?:acerca|iguala|supera|gana|llega|compara|hace sombra)${E}|${S}somos (?:los|unos) campeones${E}`,
  String.raw`${S}(?:mejor|m[aá]s \p{L}{4,14}) que (?:nadie|cualquier otr[oa]|ning[uú]n|ninguna|en (?:cualquier|ning)|otras? (?:cl[ií]nicas?|dentistas?)|la competencia)`,
];

const DICHOS = [
  String.raw`(?:no hay|no existe|no encontrar[aá]s?|no va[ns]? a encontrar|no ver[aá]s?|no va[ns]? a ver|no las? hay|no los? hay)${E}[^.;]{0,40}?${S}(?:mejor(?:es)?${E}(?! (?:momento|hora|forma|manera|d[ií]a|regalo|edad|[eé]poca|medicina que|remedio|que|tiempo|lugar para|raz[oó]n))|m[aá]s (?:experimentad|capacitad|preparad|complet|calificad|confiable|hábil|segur|fin)\p{L}{0,3}|otr[oa]s? [^.;]{0,30}?tan (?!solo|pronto)\p{L}{4,14}|que se (?:le|nos) compare|segundo lugar|competencia|rival)`,
  `mejor(?:es)? [^.;]{2,40}? no (?:hay|existe|va[ns]? a|encontrar[aá]s?|ver[aá]s?)`,
  `nadie(?! m[aá]s)[^.;]{2,50}? como (?!(?:el|la|mi|su) (?:abuel|mam|madre|pap|padre|t[ií]))(?:el|la|los|las|nosotr[oa]s|nuestr[oa]s?|[eé]l|ella|aqu[ií])`,
  `referentes? (?:en|de)|(?:m[aá]xima autoridad|toda una eminencia|eminencias? en)|sin competencia|no (?:tiene|tienen|tenemos|tenga) (?:rival|competencia|comparaci[oó]n|igual|par)(?!\\p{L})|la crema y nata|superamos a|no (?:le|nos|les) llega[n]? ni|ning[uú]n otro (?:lado|lugar|sitio)[^.;]{0,40}?(?:mejor|as[ií])|no encontrar[aá]s? en (?:ninguna otra|ning[uú]n otro)|poc[oa]s ${QUIEN} (?:pueden|podr[ií]an|presumen|tienen)|la competencia no|ni punto de comparaci[oó]n|non plus ultra|la envidia|por encima de (?:cualq|l[oa]s dem)|como ningun[oa]|como ning[uú]n|como poc[oa]s|de otro nivel|otra liga|no busque m[aá]s(?= ?[.,:!])|no acepte (?:imitac|sustitut)|${QUIEN} (?:preferid|favorit|consentid)[oa]s? de|a la vanguardia|lo m[aá]s avanzado|el m[aá]s alto nivel|insuperad|manos m[aá]s (?:segur|expert|h[aá]bil)`,
];
const CUIDAN = new RegExp(
  `${S}(?:${QUIEN}|${QUE}|nosotros|nuestr[oa]s?|somos|aqu[ií]|manos|enc[ií]as|dientes|muelas|rodillas|espaldas?|ojos|piel|sonrisas?|partos?|beb[eé]s)${E}`,
  'giu',
);

export const SPANISH_SUPERLATIVES: readonly Finder[] = [
  ...spanish.map((source) => new RegExp(source, 'giu')),
  together(150, new RegExp(`${S}(?:${DICHOS.join('|')})`, 'giu'), CUIDAN),
];
