// What only those who are cared for have, take, miss or owe, told of someone by name: in staff pages, policies and answers,
// where nobody calls the person a patient. Each is held against the words right after a name, or right before it.

/** Diseases, injuries, states. */
const AILMENT = String.raw`(?:adhd|alzheimer's|an?emia|arthritis|asthma|autism|bipolar|bunions?|cancer|cataracts?|cirrhosis|colitis|concussion|copd|crohn's|dementia|depression|diabetes|eczema|epilepsy|fibroids?|glaucoma|gout|h(?:a)?emophilia|hepatitis|hernia|herpes|hiv|hypertension|incontinence|insomnia|jaundice|leuk(?:a)?emia|lupus|lymphoma|melanoma|migraines?|miscarriages?|ms|neuropathy|ocd|osteoporosis|parkinson's|pneumonia|preeclampsia|psoriasis|psychosis|ptsd|rosacea|schizophrenia|sciatica|scoliosis|seizures?|shingles|sleep apn(?:o)?ea|a stutter|tb|tinnitus|tremors?|ulcers?|vertigo|cleft (?:lip|palate)|spina bifida|down syndrome|cystic fibrosis|cerebral palsy|sickle cell(?: disease)?|multiple sclerosis|muscular dystrophy|(?:kidney|heart|liver|lung|celiac) (?:failure|disease)|high blood pressure|hearing loss|chronic pain|(?:[\p{L}-]{3,12}\s)?allerg(?:y|ies)|an? (?:[\p{L}-]{3,12}\s){0,2}(?:allergy|infection|tumou?r|pacemaker|stent|catheter|colostomy|feeding tube|prosthesis|heart condition|hernia|fracture|concussion))`;
/** What is taken, worn or given. */
const REMEDY = String.raw`(?:insulin|methadone|suboxone|buprenorphine|warfarin|coumadin|blood thinners?|chemo\p{L}{0,8}|dialysis|oxygen|antidepressants?|antibiotics?|painkillers?|opioids?|statins?|steroids?|lithium|ritalin|adderall|ozempic|metformin|prozac|zoloft|hormones?|inhalers?|medications?|medicines?|meds|pills|tablets?|epipen|nebuli[sz]er|injections?|shots?|infusions?|dressings?|bandages?|sutures|stitches|crutches|wheelchair|dentures?|retainers?|aligners?|hearing aids?|catheter|pacemaker|prenatal vitamins)`;
/** Of these no colleague has any: “Dana’s sessions” may be what she teaches. */
const PAPERS =
  '(?:chart|medical records?|health records?|lab(?:s| results| work)|test results|blood ?work|biopsy|x-?rays?|scans?|mri|ultrasound|pap(?: smear)?|mammogram|prescriptions?|refills?|root canal|braces|cast|toenails?|bunions?|wound|blood pressure|blood sugar|sugars|a1c)';
/** “Has dementia services” is said of a town. */
const NO_SERVICE = String.raw`(?!\p{L}|[ -](?:care|services?|clinics?|groups?|support|program(?:me)?s?|class(?:es)?|training|expertise|research|educat\p{L}{2,5}|patients?|specialists?|rates?|certificat\p{L}{2,4}|cent(?:er|re)s?|awareness|screenings?|experience|nurses?|questions|storage|desk|line|fridge|orders?|refills?|samples?|supplies|tanks?|invoices?|reps?|recalls?|safety|errors?|counts?|lists?|deliver\p{L}{1,4}|schedule|review|policy|log|forms?|audit)\b)`;
const GAP = String.raw`(?:[\p{L}\d$'-]{1,12}\s){0,3}?`;
/** “…, who”, “…, 67,”, “… in room 4B”, “… from your street”. */
const ASIDE = String.raw`(?:,\s(?:who|whose|\d{2},)|\s(?:in|from|of)\s(?:the\s)?[\p{L}\d ]{2,24}?)?`;
const SAME =
  '(?:(?:the same|those same|these same|those|these|her own|his own) (?:[\\p{L}-]{2,14} )?(?:exercises|surgery|operation|treatment|procedure|problem|therapy|shots?|injections?|crown|implant|braces|knee|hip|drops|medicine|medication|tests?|results?|thing done)|(?:them|it|hers|this|these) (?:here|with us|at our))';

/** Right after a name: a fact about someone who is cared for. */
const FACTS = [
  String.raw`${ASIDE},?\s(?:still |also |already |now )?(?:has|had|suffers from|lives with|is living with|struggles with|was diagnosed with|is recovering from|is being treated for|comes (?:in |here )?for)\s(?:(?:early|late|severe|mild|bad|advanced|chronic|a touch of|terrible|her|his|type (?:1|2|one|two)|stage (?:\d|one|two|three|four)|breast|lung|colon|skin|bone|prostate)\s){0,2}${AILMENT}(?=[.,;:!?)]|$|\s(?:and|but|so|or|that|which|since|from|now|again|in (?:her|his)|after|by|as)(?!\p{L}))`,
  String.raw`${ASIDE},?\s(?:still |also |already |now )?(?:takes?|took|is on|is taking|uses?|used|need(?:s|ed)?|gets?|wears?|is allergic to|is due for|is waiting for|picks? up|came off|comes? in for|is here for|calls? about|called about|asks? about|asked about)\s(?:(?:her|his|a|an|the|some|daily|weekly|monthly|more|another|on|up|new)\s){0,3}(?:${REMEDY}|penicillin|latex|peanuts|bee stings)${NO_SERVICE}(?<!\s(?:the|a|an) ${REMEDY})`,
  String.raw`${ASIDE},?\s(?:has |have |had |who )?(?:already |just |still |never )?(?:missed|skipped|no-showed|cancell?ed|forgot|forgets|misses|owes?|has not paid|hasn't paid|turned up late for|was late for)\s${GAP}(?:appointments?|visits?|physicals?|cleanings?|sessions?|check-?ups?|copays?|co-pays?|balance|bill|follow-?ups?|injections?|slots?)(?!\p{L})`,
  String.raw`\s(?:in|from)\s(?:bed|bay|chair|room|cubicle|exam room|treatment room)\s(?:no\.? ?)?(?:\d{1,3}\p{L}?|\p{Lu}|one|two|three|four|five|six|seven|eight|nine|ten)(?!\p{L}),?\s(?:may|must|can|can't|cannot|should|gets?|needs?|has|is (?:not|on|to|fasting|contagious|allergic)|wants|takes|still|won't|will not)(?!\p{L})`,
  String.raw`${ASIDE}\s(?:has |had |have )?(?:just |already |also )?(?:began|begun|started|had|done|did|finished|been through|went through|gets?|got|tried)\s${SAME}`,
  String.raw`\s(?:has|had|have|'s)\s(?:just |already |also )?been in (?:for|to have|to get|with) (?:hers|his|the|a|her)(?!\p{L})`,
  String.raw`'s\s(?:[\p{L}-]{1,12}\s){0,1}(?:${REMEDY}|${AILMENT}|${PAPERS})${NO_SERVICE}`,
  String.raw`'s\s(?:mom|mum|mother|dad|father|parents?|wife|husband|partner|son|daughter|sister|brother)\s(?:asks|calls|called|comes|wants|picks|phones|rings|brings)(?!\p{L})[^.!?;]{0,40}?(?:results?|records?|chart|prescriptions?|refills?|appointments?|meds|pills)(?!\p{L})`,
  String.raw`(?:,\s(?:who|and)|\s(?:and|still|now|always))?\s?(?:comes?|came|stops?|drops?|drives?)\s(?:[\p{L}]{2,10}\s){0,5}?(?:to (?:have|get)|for) (?:her|his) (?:[\p{L}-]{2,14}\s){1,2}?(?:flushed|trimmed|clipped|drawn|filled|fitted|tightened|pulled|adjusted|checked|cleaned|changed|dressed|tested|whitened|refilled|shots?|injections?|infusions?|allergy shots|b12|adjustments?)(?!\p{L})`,
  String.raw`\s(?:needed|needs|took|has|had|wanted|wants)\s[^.!?;,]{0,30}?\sfor (?:her|his) (?:[\p{L}-]{2,12}\s)?(?:${REMEDY}|${PAPERS}|cleaning|crown|filling|check-?up|physical|surgery|operation)(?!\p{L})`,
  // with a birth
  String.raw`,?\s(?:on\s|for\s)?(?:whose|their|her)\s(?:[\p{L}-]{2,12}\s){0,2}?(?:baby|babies|twins|triplets|boy|girl|newborn|little one|son|daughter|child|arrival|bundle)(?!\p{L})[^.!?;]{0,50}?\s(?:born|arrived|delivered|came|is the|was the|were the|are the|joined)(?!\p{L})[^.!?;]{0,50}?\s(?:with us|here|our|by us|at the birth)(?!\p{L})`,
  String.raw`,\s(?:the|our|this year's|this month's)\s(?:very\s)?(?:first|last|latest|newest|second|hundredth|thousandth|five-hundredth|\d{1,4}(?:st|nd|rd|th))\s(?:baby|birth|arrival|newborn|delivery|little one|twins|graduate)(?!\p{L})`,
  String.raw`'s\s(?:[\p{L}-]{2,10}\s){0,2}?(?:children|kids|babies|baby|twins|sons|daughters|boys|girls)(?=[^.!?;]{0,40}(?:in the same room|here|with us|at our|by c-section|into the world|[.!]))(?<=(?:delivered|caught|deliver|catch)\s(?:[\p{L}-]{1,8}\s){0,4}?(?:\p{Lu}[\p{L}'-]{1,20}\s?){1,4}'s\s(?:[\p{L}-]{2,10}\s){0,2}?\p{L}{3,9})`,
];

const MAL =
  '(?:alergias?|alzh[eé]imer|anemia|ansiedad|artritis|asma|autismo|c[aá]ncer|cataratas|ci[aá]tica|cirrosis|colitis|convulsiones|demencia|depresi[oó]n|derrames?|diabetes|epilepsia|esquizofrenia|glaucoma|gota|hepatitis|hernias?|hipertensi[oó]n|infartos?|insomnio|leucemia|lupus|melanoma|migrañas?|neumon[ií]a|osteoporosis|p[aá]rkinson|psoriasis|reumas?|sida|tuberculosis|tumor(?:es)?|[uú]lceras?|vértigo|vih)';
const REMEDIO = String.raw`(?:insulina|metadona|warfarina|anticoagulantes?|quimio\p{L}{0,7}|di[aá]lisis|ox[ií]geno|antidepresivos?|antibi[oó]ticos?|litio|hormonas?|inhalador(?:es)?|medicinas?|medicamentos?|pastillas?|inyecci[oó]n(?:es)?|sueros?|vacunas?|pomadas?|vendajes?|puntos|muletas|silla de ruedas|andadera|dentaduras?|aud[ií]fonos?|sonda|marcapasos|recetas?|resultados?|expedientes?|an[aá]lisis|estudios|radiograf[ií]as?|biopsias?|ultrasonidos?|curaci[oó]n(?:es)?|terapias?|limpiezas?|presi[oó]n|az[uú]car|metformina)`;
const ALGO = String.raw`(?:[\p{L}\d]{1,12}\s){0,3}?`;
const HECHOS = [
  String.raw`,?\s(?:(?:que|quien)\s)?(?:ya\s|todav[ií]a\s|también\s)?(?:tiene|ten[ií]a|padece(?: de)?|sufre de|vive con|tuvo|se recupera de|est[aá] (?:mal|enferm[oa]) de)\s(?:(?:un|una|algo de|la|el|mucha|su)\s){0,2}${MAL}(?!\p{L}|\s(?:bien controlad[oa] como))`,
  String.raw`,?\s(?:(?:que|quien)\s)?(?:ya\s|todav[ií]a\s)?(?:toma|usa|necesita|recibe|se (?:pone|inyecta|toma)|est[aá] con|lleva|espera|pide|pregunta por|llama por|es al[eé]rgic[oa] al?)\s(?:(?:su|sus|la|el|una?|más|otra|los|las)\s){0,2}(?:${REMEDIO}|penicilina|l[aá]tex)(?!\p{L})(?<!(?:los|las|la|el) (?:recetas|expedientes|medicamentos|vacunas|resultados|estudios))`,
  String.raw`,?\s(?:(?:que|quien)\s)?(?:ya\s|siempre\s)?(?:falt[oó]|cancel[oó]|perdi[oó]|no (?:vino|lleg[oó]|se present[oó])|lleg[oó] tarde|debe|adeuda|no ha pagado)\s${ALGO}(?:a\s)?(?:(?:su|sus|la|las|una?|dos|tres|el)\s)?(?:[\p{L}]{1,10}\s)?(?:citas?|consultas?|limpiezas?|sesi[oó]n(?:es)?|terapias?|copagos?|revisi[oó]n|control(?:es)?|vacunas?)(?!\p{L})`,
  String.raw`\s(?:en|de)\s(?:la\s|el\s)?(?:camilla|cama|habitaci[oó]n|cuarto|sill[oó]n|sala|cub[ií]culo)\s(?:n[uú]mero\s)?(?:\d{1,3}\p{L}?|un[oa]|dos|tres|cuatro|cinco|seis|siete|ocho)(?!\p{L}),?\s(?:no|solo|debe|toma|necesita|tiene|puede|recibe|est[aá]|se)(?!\p{L})`,
  String.raw`,\s(?:el|la)\s(?:del?|de la|de los|con)\s(?:la\s|el\s)?(?:${REMEDIO}|${MAL}|rodilla|cadera|pierna|muela|trasplante|ces[aá]rea)(?!\p{L})`,
  String.raw`,\s(?:el|la)\spaciente\s(?:del?|con)\s(?:la\s|el\s|las\s|los\s)?(?:${REMEDIO}|${MAL}|rodillas?|cadera|pierna|muelas?|pies?|hombro|trasplante|ces[aá]rea)(?!\p{L})`,
  String.raw`,?\s(?:(?:que|quien)\s)?(?:ya\s)?(?:empez[oó]|comenz[oó]|hizo|tuvo|termin[oó]|recibi[oó])\s(?:los|las|el|la|esos|esas)\smism[oa]s?\s(?:ejercicios|cirug[ií]a|operaci[oó]n|tratamiento|terapia|inyecci[oó]n(?:es)?|estudios)`,
  String.raw`\s(?:ya\s)(?:vino|pas[oó]|estuvo|lleg[oó])\s(?:aqu[ií]\s)?(?:a|para)\s(?:ponerse|hacerse|sacarse|revisarse|recoger|quitarse)(?!\p{L})`,
  String.raw`,?\s(?:(?:que|quien)\s)?(?:ya\s|todav[ií]a\s|siempre\s)?(?:viene|vino|pasa|llega|acude)\s(?:[\p{L}]{2,10}\s){0,4}?(?:por|a ponerse|a hacerse|para|a que le \p{L}{3,9})\s(?:(?:su|sus|la|el)\s)?(?:${REMEDIO}|los puntos|la espalda|los pies|los oídos)(?!\p{L})`,
  String.raw`,?\s(?:(?:que|quien)\s)?lleva\s(?:\p{L}{2,12}\s){1,3}?(?:\p{L}{3,14}[aeiáéí]ndo(?:se|nos)?)\s[^.!?;]{0,30}?(?:conmigo|con nosotr[oa]s|aqu[ií]|en (?:la|nuestra|esta) (?:cl[ií]nica|consulta))(?!\p{L})(?<!(?:trabajando|ayudando|colaborando|sirviendo|atendiendo|enseñando|limpiando|cocinando|cantando)\s[^.!?;]{0,40})`,
  String.raw`,?\s(?:(?:que|quien)\s)?se\s(?:controla|trata|cuida|atiende|revisa|ajusta|chequea|inyecta|dializa|oper[oó]|trat[oó])\s(?:(?:la|el|los|las|su)\s\p{L}{3,14}\s)?(?:con nosotr[oa]s|conmigo|aqu[ií]|en (?:la|nuestra|esta) (?:cl[ií]nica|consulta))(?!\p{L})`,
  String.raw`\sc[oó]mo\s(?:le|les)\s(?:qued|fue|sali|va)\p{L}{0,3}\s(?:con\s)?(?:el|la|los|las|su)\s\p{L}{4,14}`,
  String.raw`(?:,?\s(?:cuy[oa]|por\ssu|por\sel\snacimiento\sde\ssu|que\stuvieron\sa\ssu))\s(?:\p{L}{2,12}\s){0,2}?(?:niñ[oa]|beb[eé]|hij[oa]|gemel[oa]s|mellizos|varoncito|nen[ae]|princesa)(?!\p{L})[^.!?;]{0,50}?(?:naci|lleg[oó]|vino al mundo|reci[eé]n)\p{L}{0,5}(?=[^.!?;]{0,40}(?:con nosotr[oa]s|aqu[ií]|en (?:nuestra|la|esta)|nuestr[oa]))`,
  String.raw`,\s(?:el|la|nuestr[oa])\s(?:primer[oa]?|[uú]ltim[oa]|segund[oa]|cent[eé]sim[oa])\s(?:beb[eé]|niñ[oa]|nacimiento|parto|reci[eé]n nacid[oa])(?!\p{L})`,
];

/** Of these even someone whose name no lexicon knows is one who is cared for: towns and companies have none. */
const STRONG = [
  String.raw`${ASIDE}\s(?:is|es)\s(?:severely |very |muy )?(?:allergic to|al[eé]rgic[oa] al?|diabetic|epileptic|diab[eé]tic[oa]|epil[eé]ptic[oa])(?!\p{L})`,
  String.raw`\sprefers? an? (?:male|female) (?:doctor|dentist|nurse|therapist|provider|hygienist|midwife)(?!\p{L})`,
  String.raw`${ASIDE}\s(?:has|had|tiene|padece)\s(?:(?:early|late|severe|de)\s)?(?:dementia|alzheimer's|epilepsy|seizures|asthma|lupus|hiv|demencia|epilepsia|asma|vih)(?=[.,;]|\s(?:and|so|y|but|pero)\s)`,
];
export const STRONG_FACT_AFTER = new RegExp(`^(?:${STRONG.join('|')})`, 'iu');

/** Names of nobody, in examples. */
export const NOBODY = /(?:Jane|John) (?:Doe|Smith|Q\.? Public)|Fulan[oa]|Juan P[eé]rez|Jane Roe/u;

export const FACT_AFTER = new RegExp(`^(?:${[...FACTS, ...HECHOS].join('|')})`, 'iu');

const NTH =
  '(?:first|last|latest|youngest|oldest|smallest|toughest|hundredth|thousandth|five-hundredth|favou?rite|most [\\p{L}-]{4,12})';

/** Right before a name: whoever follows was cared for. */
export const FACT_BEFORE: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:my|our|her|his|their|the|this year's|the year's)\s(?:very\s)?${NTH}\s(?:ever\s)?(?:[\p{L}-]{1,15}\s){0,2}?(?:delivery|birth|baby|catch|patient|client|surgery|operation|transplant|vaccination|vaccine|shot|implant|customer in the chair)(?:\s(?:here|at|of|in|on)(?!\p{L})[^.!?;,]{0,40})?\s(?:was|is|turned out to be|became|(?:was|went) (?:to|for|given to)|went into the arm of)\s$`,
    'iu',
  ),
  /(?<!\p{L})(?:mi|su|nuestr[oa]|el|la)\s(?:primer[oa]?|[uú]ltim[oa]|cent[eé]sim[oa]|paciente m[aá]s \p{L}{4,12})\s?(?:paciente|parto|beb[eé]|cirug[ií]a|operaci[oó]n|niñ[oa]|vacuna|implante|trasplante)?(?:\s(?:aqu[ií]|que|de|en)(?!\p{L})[^.!?;,]{0,40})?\s(?:fue|es|era)\s(?:para\s|de\s|a\s)?$/iu,
  /\b(?:from|than|like|by|thanks to|with)\s(?:an?|one|another|our|my)\s(?:[\p{L}-]{1,20}\s){0,2}?(?:patient|client),\s$/iu,
  new RegExp(String.raw`(?<!\p{L})(?:${REMEDIO}|cita|consulta)\sde\s$`, 'iu'),
];

/** Someone who was sent away. */
export const SENT_AWAY = {
  before:
    /(?<!\p{L})(?:dismiss(?:ed|ing)?|discharged?|discharging|banned|bann?ing|ban|turned away|tuvimos que (?:dar de baja|despedir) a|dimos de baja a|expulsamos a)\s$/iu,
  after: /^\s(?:for|after|because|from (?:our|the) (?:practice|clinic)|por|porque|despu[eé]s de)(?!\p{L})/iu,
};

/** “If Chester Doyle can quit, so can you.” */
export const SO_CAN_YOU =
  /^\s(?:can|could)\s[^.!?]{2,40}?,?\s(?:so can you|you can too|anyone can)(?!\p{L})/iu;

/** Who is remembered doing what people do who come for help: not teaching or leading. */
export const REMEMBERED = {
  before:
    /(?<!\p{L})(?:remembers?|forget|forgets|forgot|recalls?|picture|recuerd[ao]|olvid(?:o|a|ar[eé]|aré)|acuerdo de|se me olvida)\s(?:(?:how|the day|the time|the night|when|al?|el d[ií]a que|cuando|todav[ií]a|siempre)\s){0,3}$/iu,
  after:
    /^,?\s(?:walking in|walked in|coming (?:in|to|through)|came (?:in|to us|to me)|limping|limped|hobbling|arriving|arrived|refusing|refused|showing up|showed up|driving (?:in|himself|herself|all)|riding in|crying|apologi[sz]ing|apologi[sz]ed|bringing (?:me|us)|brought (?:me|us)|sitting (?:up|in our|in the chair)|holding (?:my|our)|squeezing|asking (?:me|us) to|begging|whose|que (?:lleg|ven|vino|entr|no quer)|llegando|llorando|lleg[oó]|con (?:el|la|su) (?:brazo|pierna|mano|dedo|pie|rodilla|cabeza|muela|dolor|anzuelo))(?!\p{Ll}{4})/iu,
};

/** A saying with who said it behind: “… again,” writes Otto Brandvold of Maple Falls. */
export const SAID_BY = {
  before:
    /(?:^\s{0,2}|["”»][,.]?\s)(?:as\s)?(?:says|said|writes|wrote|reports|tells us|told us|laughs|adds|recalls|dice|dijo|escribe|escribi[oó]|cuenta|nos cuenta|comparte)\s$/iu,
  after:
    /^(?:,?\s(?:of|from|de)\s\p{Lu}\p{Ll}{2,15}(?:\s\p{Lu}\p{Ll}{2,15})?(?!\p{L}|\s(?:University|Hospital|Institute|College|Department|Medical|Health|County Health|Clinic))|,\s(?:\d{2}|age \d{2}|de \d{2} años)|,\s(?:who|que|quien)\s(?:came to (?:us|our|the)|comes to (?:us|our)|drove|had (?:her|his)|got (?:her|his)|finished (?:her|his)|se (?:oper|atend|trat|hizo|atiend)|vino a|viene a|lleg[oó] a)|,?\s(?:after|before|since|after just|despu[eé]s de|tras|desde)\s(?:(?:her|his|only|just|su|sus)\s)?(?:[\p{L}\d]{1,10}\s){0,3}?(?:adjustments?|sessions?|treatments?|visits?|months|weeks|surgery|crown|implants?|cleaning|sesi[oó]n(?:es)?|visitas?|terapias?|meses|semanas|cirug[ií]a|limpieza))/u,
};

/** “Mrs.”, “old”, “little”, between what introduces a person and the name. */
export const TITLES_AT_END =
  /(?<=^|\s)(?:(?:Mr|Mrs|Ms|Miss|Mx|Sr|Sra|Srta)\.?|[Dd]on|[Dd]oña|(?:la\s|el\s)?[Ss]eñora?|old|little|young|baby|dear|poor|sweet|(?:el|la)\spequeñ[oa]|(?:el|la)\s(?:bebé|niñ[oa]))\s$/u;
