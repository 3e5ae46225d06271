import { ALGUIEN, ANYONE_TOLD } from './people-told.ts';
import { together } from './together.ts';

// One person, something that happened, and the room, the body or the teller in it: a story, in whatever words.

const pattern = (source: string) => new RegExp(source, 'giu');
const test = (source: string) => new RegExp(source, 'iu');
const END = String.raw`(?!\p{L})`;

/** Where these words stand before it, the person is the teller or the teller's family. */
const NOT_OWN = String.raw`(?<!\b(?:was|is|am|are|be|been|as|like|by|from|became|not|being|i'm|he's|she's|married|marry|raised|wed|than|you're|for|never|if|when|whether|with|son of|daughter of|child of|without)\s)(?<!\p{L})`;
const ONE = String.raw`${NOT_OWN}(?:an?|one|this|that|some|another)\s(?:[\p{L}'-]{1,16},?\s){0,3}?(?!students?\s|pupils?\s)`;
const PAST = String.raw`(?:(?!unansw)\p{L}{2,12}ed|came|brought|told|said|sat|wrote|gave|made|stood|held|sang|slept|ran|went|took|had|knew|thought|found|left|lost|kept|spent|got|rang|swore|put|drove|hid|fell|felt|fought|paid|sent|stuck|threw|wept|bit|broke|cut|let|learnt|rode|shook|spoke|stole|taught|woke|wore|was|were|could|couldn't|could not|wouldn't|hadn't|didn't|began|burst|bore|swam|hung|clung|crept|grew|sprang|saw|read|showed|turned)`;
const CONDITION =
  '(?:diabetics|asthmatics|survivors|amputees|veterans|expectant mothers|new moms|new mothers|retirees|elders|seniors|old-timers|farmers|ranchers|loggers|athletes|runners|teens|teenagers|little ones|youngsters|members|families|couples|mothers|fathers|regulars|patients|clients)';

/** Of a person here and nobody else: with it any past tense is a story. */
const SCENE = test(
  String.raw`(?<!\p{L})(?:(?:his|her|their|its|whose|one|both)\s(?:own\s|left\s|right\s|last\s|first\s|severed\s|broken\s|bad\s|new\s|old\s|other\s){0,2}(?:ears?|eyes?|nose|thumb|fingers?|toes?|hands?|arms?|legs?|foot|feet|knees?|hips?|back|chest|heart|head|chin|tooth|teeth|jaw|shoulders?|wrists?|ankles?|collarbone|ribs?|stomach|belly|skin|scars?|wounds?|cast|wheelchair|walker|cane|crutches|veil|insulin|inhaler|pills?|meds|medications?|diagnosis|chemo|treatments?|symptoms|pain|tumou?r|cancer|labs|biopsy|operation|surgery|pregnancy|stroke|blood pressure|sugar|shoes|fears?|panic|grief|addiction|drinking|dentures|stitches|hearing aids?|sobriety|depression|anxiety|seizures?|migraines?|breathing|lungs?|kidneys?|prostate|lump|mole|rash|newborn|a1c)|(?:my|our) (?:door|desk|wall|office door)|needing insulin|with (?:leuk[a]?emia|cancer|asthma|diabetes|epilepsy|autism|cystic fibrosis|a (?:broken|cracked|torn|crushed|swollen|dislocated) \p{L}{3,10})|(?:exam|x-ray|ultrasound) machine|in (?:tears|agony|floods|labou?r|pain|hysterics)|nosebleed|cath lab|heart attack|bee sting|(?:exam|waiting|treatment|operating|delivery) room|(?:our|my|the) (?:chair|couch|ward|corridor|exam table|stretcher)|(?:through|to|into) our door|(?:first|second|third|fourth|fifth|last|next) (?:session|visit|appointment)|sessions|of needles|limped|limping|appendicitis|overdose|sepsis|swallowed|up (?:his|her) (?:own )?nose|we (?:all |both )?(?:cried|wept|laughed|danced|hugged)|(?:told|asked|handed|thanked|hugged|gave|offered|paid|made|let|taught|showed|sent|called|rang|begged|kissed|brought|invited|surprised|promised|wrote|named|dragged|baked|knitted|left)\s(?:me|us)|for (?:setting|stitching|fixing|saving|delivering)\s|glue (?:his|her|my)|(?:fish ?hook|splinter|bead|pea|lego|button|marble|coin) (?:in|up|out of|from) (?:his|her|a|the)|after (?:his|her|the) (?:stroke|surgery|accident|fall|diagnosis|chemo))${END}`,
);

const UNA = String.raw`(?<!\b(?:soy|es|era|fui|fue|como|por|de|con una|para|desde|sin|si|cuando|ser|siendo|hija de|hijo de)\s)(?<!\p{L})(?:una?|ciert[oa]|aquell?[oa]|aquel|un[oa] de (?:mis|nuestr[oa]s|l[oa]s))\s(?:[\p{L}]{1,14}\s){0,2}?(?!maestr|profe|t[ií][oa]\s|alumn|estudiante)`;
const PASADO = String.raw`(?:\p{L}{1,12}(?:ó|aba|aban|ía|ían)|\p{L}{2,10}(?:ieron|aron)|lleg[oó]|dijo|dio|hizo|vino|trajo|tuvo|pudo|puso|quiso|supo|fue|pag[oó]|ense[nñ][oó]|cont[oó]|manej[oó]|llor[oó]|entr[oó]|juraba|ten[ií]a|no (?:pod|quer|sab)[ií]a)`;
const ESCENA = test(
  String.raw`(?<!\p{L})(?:(?:me|nos)\s(?:\p{L}{2,12}(?:[oó]|aba|ía|ieron|aron)|dijo|trajo|hizo|dio)|(?:se\s)?l[oa]s? (?:cur|oper|atend|cos|salv)(?:amos|imos|[eéií])|(?:su|sus|el|la|los|las)\s(?:oreja|ojo|nariz|pulgar|dedo|mano|brazo|pierna|pie|rodilla|cadera|espalda|pecho|coraz[oó]n|cabeza|diente|muela|hombro|muñeca|tobillo|costilla|panza|barriga|cicatriz|cicatrices|herida|yeso|silla de ruedas|andadera|bast[oó]n|muletas|insulina|inhalador|pastillas|medicinas?|diagn[oó]stico|quimio\p{L}{0,7}|tratamiento|s[ií]ntomas|dolor|tumor|c[aá]ncer|biopsia|operaci[oó]n|cirug[ií]a|embarazo|presi[oó]n|az[uú]car|pr[oó]stata|cortes|dentadura|aud[ií]fonos|puntos|depresi[oó]n|ansiedad|agujas|machetazo|vesícula|ri[nñ][oó]n)(?:e?s)?|llorando|temblar|temblando|cojeando|arrastrando|a despedirse|empacho|apendicitis|alacr[aá]n|diabetes|sangr\p{L}{2,6}|desmay\p{L}{1,4}|consultorio|sala de espera|mi consulta|esta puerta|fiebre|infarto|dolor de|picadura|mordida|parto|dolores|sesi[oó]n|sesiones|abrazad[oa]s|en brazos)${END}`,
);

const TO_US =
  '(?:to (?:us|me|our (?:clinic|office|practice))|in(?:to)?(?: (?:to|through) (?:see us|our door))?|through (?:our|the) door|here|to (?:my|our) (?:door|office|exam room))';
const ILL = String.raw`(?:unable|barely able|barely|hardly|limping|hunched|doubled (?:over|up)|crying|sobbing|weeping|shaking|trembling|in tears|in pain|in agony|terrified|scared|afraid|frightened|convinced|certain|clutching|holding|carrying|dragging|gasping|bleeding|on crutches|in a wheelchair|on a (?:walker|stretcher|gurney)|with (?:a (?:cane|limp|lump|cough|fever|rash|cast)|(?:his|her) (?:arm|leg|hand|foot|knee|back|head|jaw|thumb|finger)|chest pain|so much pain)|(?:at|weighing) \d{2,3} (?:pounds|kilos|stone)|(?:broken|worn out|exhausted|hopeless|desperate|defeated|angry|ashamed|pregnant)(?=[\s,;.]))`;

export const TOLD_STORIES = [
  together(
    pattern(
      String.raw`${ONE}${ANYONE_TOLD}(?!\p{L}|'s|-|\s(?:care|doctor|physician|medicine|history|portal))(?:[^!?;\n]{0,70}?[\s,])${PAST}${END}`,
    ),
    SCENE,
  ),
  together(
    pattern(
      String.raw`(?<!\p{L})(?:one|two|another|some) of (?:my|our|his|her|the)\s(?:[\p{L}-]{1,14}\s){0,2}?${CONDITION}(?:[^!?;\n]{0,70}?[\s,])${PAST}${END}`,
    ),
    SCENE,
  ),
  together(
    pattern(String.raw`(?<!\p{L})(?:${UNA})${ALGUIEN}(?:[^!?;\n]{0,70}?[\s,])${PASADO}${END}`),
    ESCENA,
  ),
  pattern(
    String.raw`${ONE}${ANYONE_TOLD}\s(?:that\s|whom?\s)?(?:I|we)\s(?:had\s|once\s|recently\s)?(?:saw|treated|cared for|examined|operated on|diagnosed|looked after|stitched|visited|delivered|admitted)${END}`,
  ),
  pattern(
    String.raw`(?<!\p{L})(?:the|that|a|an|one)\s(?:[\p{L}-]{1,14}\s){0,2}?${ANYONE_TOLD}\sin\s(?:bed|room|bay|chair|cubicle|ward)\s(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve)${END}`,
  ),
  // "A young teacher walked in with a cough nobody could explain, and it turned out to be …"
  pattern(
    String.raw`${NOT_OWN}(?:an?|one|this|that|another)\s(?:[\p{L}'-]{1,16},?\s){0,3}?(?:${ANYONE_TOLD}|patient|client|teacher|student|pupil|professor|nurse)\s(?:once\s|who\s|had\s)?(?:came|walked|limped|hobbled|arrived|turned up|showed up|staggered|stumbled|rolled|dropped|rang|called|phoned)(?:\s(?:in|to (?:us|me|see (?:us|me)|our \p{L}{3,9})|here|back|through our door))?\s(?:with|about|because|complaining|holding|thinking|convinced|after)${END}[^.!?\n]{0,110}?\s(?:turned out|proved to|was (?:really|in fact|actually)|we (?:\p{L}{3,8}\s)?(?:found|discovered|caught|spotted)|I (?:found|discovered|caught|spotted)|(?:nobody|no one|everyone) (?:else )?(?:could|had|missed))${END}`,
  ),
  pattern(
    String.raw`(?<!\p{L})${UNA}(?:${ALGUIEN}|pacientes?)(?:\s\p{L}{3,14})?\s(?:nos\s|me\s)?(?:lleg[oó]|vino|entr[oó]|se present[oó]|acudi[oó]|llam[oó])\s(?:\p{L}{1,12}\s){0,3}?(?:con|por|pensando|quej[aá]ndose)${END}[^.!?\n]{0,110}?(?<!\p{L})(?:result[oó]|nadie (?:m[aá]s )?(?:\p{L}{2,8}\s)?(?:explicaba|entend[ií]a|daba|hab[ií]a|pudo)|era en realidad|(?:encontramos|descubrimos|detectamos|encontr[eé]|descubr[ií]))${END}`,
  ),
  pattern(
    String.raw`(?<!\p{L})s?he\s(?:had(?: not|n't)?|was|could(?: not|n't)?)${END}[^!?;]{0,90}?\s(?:until|before|when|then)\s[^!?;]{0,60}?\s(?:see(?:ing)?|call(?:ing|ed)?|c[ao]m(?:e|ing) (?:to|in to)|found|to|brought (?:him|her) to)\s(?:us|me)${END}`,
  ),
  pattern(
    String.raw`(?<!\p{L})(?:nunca|jam[aá]s|no)\s(?:he\s|hemos\s|podr[eé]\s|voy a\s|vamos a\s)?(?:olvid(?:[eéo]|ado|ar|ar[eé]|amos|aremos))\s(?:al?\s)?(?:una?|el|la|aquell?[oa]|aquel)?\s?(?:[\p{L}]{1,14}\s){0,2}?${ALGUIEN}\s(?:que|quien|con|de|cuando)${END}`,
  ),
  pattern(
    String.raw`(?<!\p{L})there (?:was|once was)\s(?:an?|one|this)\s(?:[\p{L}-]{1,14}\s){0,2}?${ANYONE_TOLD},?\s(?:who|whose)${END}`,
  ),
  // "We had a chap in whose wife …", "I once saw a man so afraid …"
  pattern(
    String.raw`(?<!\p{L})(?:I|we)(?:'ve| have)?\s(?:once\s|also\s|even\s|just\s|recently\s)?(?:had|got|saw|met|treated)\s(?:an?|one|this)\s(?:[\p{L}-]{1,14}\s){0,2}?${ANYONE_TOLD}\s(?:in\s(?:once|last|the other|whose|who|here|with|for|yesterday)|once|so \p{L}{3,12} (?:that|of|he|she)|whose|who\s(?:had|was|could|couldn't|would|wouldn't|came|swore|refused|thought|hid|lost|never|drove|walked|kept|insisted))${END}`,
  ),
  pattern(
    String.raw`(?<!\p{L})(?:it is not|it's not|it isn't|not) every (?:day|week|night|shift) (?:that )?(?:an?|one)\s(?:[\p{L}-]{1,14}\s){0,3}?${ANYONE_TOLD}${END}`,
  ),
  pattern(
    String.raw`(?<!\p{L})(?:Dra?\.?\s\p{L}{2,14}|[\p{L}-]{2,14}|I|we|she|he)\sonce\s(?:talked|calmed|coaxed|walked|guided|carried|drove|sang|held|sat|stitched|treated|delivered|convinced|persuaded|taught|distracted|diagnosed|pulled|removed|saved|rescued|caught|fixed|set|glued|splinted|visited)\s(?:[^.!?;,]{0,30}?\s)?(?:an?|one|the|this)\s(?:[\p{L}-]{1,14}\s){0,2}?${ANYONE_TOLD}${END}`,
  ),
  // "I think often of the widow who brought me tomatoes"; "the first person I lost was nineteen"
  pattern(
    String.raw`(?<!\p{L})(?:I|we)(?:'ll| will| can)?\s(?:still\s|often\s|always\s|never\s|once\s){0,2}(?:remember|recall|think (?:often |still )?(?:of|about)|forget|carry|see|hear)\s(?:[\p{L}]{2,12}ing\s)?(?:[\p{L}]{2,10}\s){0,2}?(?:with|to|for|of|beside|the hand of)?\s?(?:an?|the|that|one)\s(?:[\p{L}'-]{1,14},?\s){0,3}?${ANYONE_TOLD}\s(?:who|whose|whom|as|while|when|in the|through)${END}`,
  ),
  pattern(
    String.raw`(?<!\p{L})the (?:first|last|youngest|oldest|hardest) (?:person|patient|life|child|baby|one) (?:that )?(?:I|we) (?:ever )?(?:lost|saved|delivered|treated|pronounced|sat with|could not save|couldn't save) (?:was|had)${END}`,
  ),
  // "My very first delivery was on the back seat of a Ford."
  pattern(
    String.raw`(?<!\p{L})(?:my|our|her|his)\s(?:very\s)?(?:first|last|strangest|hardest|toughest|funniest|most memorable|favou?rite|longest)\s(?:ever\s)?(?:delivery|birth|baby|surgery|operation|house ?call|home visit|stitches|extraction|emergency|case|night on call|catch)\s(?:ever\s|here\s)?(?:was|came|happened|arrived)\s(?:on|in|at|an?|when|for|the|with|from|during)${END}`,
  ),
  // "A young violinist came to our hand clinic unable to hold her bow"
  pattern(
    String.raw`${NOT_OWN}(?:an?|one|another)\s(?:[\p{L}'-]{1,16},?\s){0,3}?${ANYONE_TOLD}\s(?:once\s|first\s|recently\s)?(?:came|walked|limped|arrived|hobbled|was (?:carried|wheeled|sent|referred))\s(?:in\s|back\s)?(?:in)?to\s(?:our|the)\s(?:[\p{L}-]{2,12}\s){0,2}?(?:clinic|office|practice|service|unit|team|program(?:me)?)\s(?:so\s)?(?:${ILL}|with (?:an?|no)\s(?:[\p{L}-]{2,12}\s){0,2}?(?:numb|torn|swollen|stiff|weak|feeling|energy|pain|thumb|hand|wrist|knee|hip|headaches?|migraines?))${END}`,
  ),
  // "She came to us unable to lift her arm", told of nobody by name.
  pattern(
    String.raw`(?<!\p{L})(?:she|he|they)\s(?:first\s|once\s|had\s)?(?:came|walked|limped|arrived|hobbled|was carried|was wheeled|crawled|staggered|stumbled|shuffled|turned up|showed up)\s(?:back\s)?(?:${TO_US}\s)?(?:so\s)?${ILL}${END}`,
  ),
  pattern(
    String.raw`(?<!\p{L})(?:lleg|vin|entr)(?:[oó]|aba|ía)\s(?:a (?:vernos|verme|la consulta|la cl[ií]nica|nosotros)\s|aqu[ií]\s|con nosotros\s)?(?:arrastrando|cojeando|llorando|temblando|sangrando|sin poder|en (?:silla de ruedas|muletas|brazos)|con (?:muletas|bast[oó]n|el brazo|la pierna|la mano|la mand[ií]bula)|doblad[oa]|aterrad[oa]|convencid[oa]|apenas|encorvad[oa]|muert[oa] de miedo)${END}(?=[^.!?]{0,80}(?:\s(?:y|hoy|ahora|pero|ya)\s|,|$))`,
  ),
  pattern(
    String.raw`(?<!\p{L})(?:recuerdo|tengo grabad[oa]|llevo (?:conmigo|en el alma|en el coraz[oó]n)|me marc[oó]|me conmovi[oó]|no olvido|extraño|me acuerdo de|pienso (?:a menudo |mucho |seguido |con frecuencia )?en|sueño con)\s(?:para siempre\s|todavía\s|mucho\s)?(?:al?|el|la|los|las|aquell?[oa]|aquel|una?|a una?|a aquell?[oa]|a aquel|a la|a las)\s(?:[\p{L}]{1,14}\s){0,2}?${ALGUIEN}(?:\s(?:que|quien|con|de|cuando|al que|a la que)|,)${END}`,
  ),
  pattern(
    String.raw`(?<!\p{L})(?:caso|paciente|persona|parto|visita|consulta|momento|lecci[oó]n|pago|regalo)\s(?:que\s)?(?:m[aá]s\s)?(?:me\s|nos\s)?(?:[\p{L}]{2,12}\s){0,4}?(?:fue|era|lleg[oó] con|vino de)\s(?:el de\s|la de\s|con\s|de\s)?(?:una?|aquell?[oa]|aquel)\s(?:[\p{L}]{1,14}\s){0,2}?${ALGUIEN}${END}`,
  ),
  pattern(
    String.raw`(?<!\p{L})(?:mi|nuestr[oa])\sprimer[oa]?\s(?:parto|cirug[ií]a|beb[eé]|operaci[oó]n|extracci[oó]n|urgencia|paciente|caso)\s(?:fue|naci[oó]|lleg[oó]|vino)\s(?:en|un|una|con|sobre|a|durante|el)${END}`,
  ),
];
