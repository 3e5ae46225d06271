// Words that confirm to whoever reads along that a person is or was cared for here, in English and Spanish.

const CARER =
  'doctor|physician|dentist|nurse|nurse practitioner|np|pa|physician assistant|therapist|counsell?or|psychologist|psychiatrist|social worker|midwife|dietitian|hygienist|pharmacist|clinician|provider|practitioner|pediatrician|paediatrician|gp|pcp|care team|surgeon|specialist|optometrist|chiropractor|physio|physiotherapist';
const CARE =
  'visits?|appointments?|check-?ups?|check-?in|physical|cleaning|treatments?|care|records?|chart|file|prescriptions?|refills?|medications?|medicines|meds|inhaler|(?:test |lab )?results|labs?|blood ?work|bloods|blood (?:test|pressure|sugar)|a1c|biopsy|x-?rays?|scan|mri|ultrasound|mammogram|colonoscopy|surgery|operation|diagnosis|therapy|sessions?|procedures?|conditions?|symptoms|bill|exam|referral|follow-?up|vaccine|shots?|stitches|sutures|cast|crown|filling|braces|root canal|rash|pain|knee|back|hip|shoulder|cough|fever|infection|pregnancy|migraines?|experience (?:here|with us)|time (?:here|with us)|stay|recovery';
/** What could stand between: "your last visit", "your primary care doctor". "Your own doctor" fits anyone. */
const BETWEEN = String.raw`(?!own\b|site\b)(?:[a-z'-]{1,20}\s{1,2}){0,2}?`;
/** "Please call your doctor" is advice to anyone at all. */
const ADVISED = String.raw`(?<!\b(?:call|ask|contact|see|tell|reach|phone|ring|to|with|from)\s)`;

const ENGLISH = [
  String.raw`\b(?:get|got|fit|squeeze|squeezed|work|worked) you (?:right )?in\b`,
  String.raw`\b(?:was|were|it's been) (?:so |very |really |such )?(?:an? )?(?:nice|great|good|lovely|wonderful|glad|happy|pleasure|joy|honou?r) (?:to )?(?:meet|meeting|see|seeing|have|having|help|helping|welcome) (?:you|your)\b`,
  String.raw`\b(?:at|after|since|during|for) (?:the|your|that) (?:[a-z-]{1,12} )?(?:check|check-?up|visit|cleaning|ultrasound|delivery|shots?|physical)\b`,
  String.raw`\b(?:how long|that|because|when|since|after|if only|and|but) you (?:had )?(?:waited|came|arrived|parked|left|refused|signed|asked for your|received|brought)\b`,
  String.raw`\byou (?:were|arrived|came) (?:only |just |a (?:bit|little) |\d{1,3} minutes )?(?:late|early)\b`,
  String.raw`\b(?:did )?(?:call(?:ed)?|phoned|text(?:ed)?|reached) you (?:[a-z]{1,10} ){0,3}?(?:with|about|to (?:confirm|reschedule))\b`,
  String.raw`\b(?:the|those|that) (?:appointment(?! (?:line|desk|page|number|book))|lab results|test results|biopsy|copay|co-pay|procedure|prescription|refill|stitches|surgery|x-rays?|cough|rash)\b`,
  String.raw`\byou(?:r)? coming (?:in|to see (?:us|me)|to us)\b`,
  String.raw`\b(?:remembers?|recalls?) (?:you|your visit)\b`,
  String.raw`\b(?:chose|trusted|picked) (?:us|me) (?:for|with) your\b`,
  String.raw`\b(?:an )?honou?r to (?:be there|care|deliver|look after)\b`,
  String.raw`\bas\s{1,2}your\s{1,2}${BETWEEN}(?:${CARER})\b(?!\s{1,2}(?:that|who|where)\s{1,2}you\b)`,
  String.raw`${ADVISED}\byour\s{1,2}${BETWEEN}(?:${CARER})\b(?!\s{1,2}(?:that|who|where)\s{1,2}you\b)`,
  String.raw`\byour\s{1,2}${BETWEEN}(?:${CARE})\b`,
  String.raw`\b(?:treat(?:ed|ing)?|look(?:ed|ing)? after|car(?:e|ed|ing) for|saw|seeing|examin(?:ed|ing)|help(?:ed|ing)? look after|operat(?:ed|ing) on)\s{1,2}(?:you\b|your (?:family|son|daughter|mother|father|mom|dad|child(?:ren)?|kids|baby|husband|wife)\b)`,
  String.raw`\b(?:next|last) time (?:you (?:are|were|come|came)|we (?:see|saw|meet|met)|I (?:see|saw))\b`,
  String.raw`\bwhen you (?:were|are|came|come) (?:in|here|by|to (?:us|see))\b`,
  String.raw`\b(?:thanks|thank you) for (?:coming in|coming to (?:us|see)|visiting (?:us|our|me)|choosing (?:us|our)|trusting (?:us|me)|your (?:visit|trust)|being (?:our|such a|a (?:great|wonderful|loyal)) (?:[a-z]{1,12} )?(?:patient|client))\b`,
  String.raw`\b(?:(?:having|seeing|had) you (?:in|here|at|with us)|see you (?:again in|(?:on )?(?:mon|tues|wednes|thurs|fri)day))\b`,
  String.raw`\bhope\s{1,2}(?:you|your\s{1,2}[a-z]{1,15})(?:'re|\s{1,2}(?:is|are|feels?))?\s{1,2}(?:feeling\s|doing\s|all\s|much\s)?(?:better|healing|healed|recovering)\b`,
  String.raw`\byou (?:missed|cancel+ed|were seen|were admitted|no-showed|came (?:in|to us)|waited (?:in|for))\b`,
];
const PATIENTS_EN = [
  String.raw`\b(?:my|our)\s{1,2}(?:own\s|dear\s|valued\s|former\s|past\s|current\s|other\s|lovely\s){0,2}(?:patients?|clients?)\b`,
  String.raw`\b(?:as|being)\s{1,2}(?:a|an|one of our)\s{1,2}(?:valued\s|current\s|former\s|past\s)?(?:patients?|clients?)\s{1,2}(?:of ours|here|at|with)\b`,
  String.raw`\byou(?:'re| are| were| have been|'ve been)\s{1,2}(?:a|an|our|one of our|my)\s{1,2}(?:valued\s|current\s|former\s)?(?:patient|client)s?\b`,
  String.raw`\b(?:patients?|clients?)\s{1,2}of (?:ours|mine)\b`,
  String.raw`\b(?:our|the|my)\s{1,2}(?:next|last|previous|first)\s{1,2}(?:visit|appointment|session|check-?up)\b`,
];

const PROFESIONAL =
  '(?:doctora?|m[eé]dic[oa]|enfermer[oa]|dentista|odont[oó]log[oa]|terapeuta|psic[oó]log[oa]|psiquiatra|pediatra|ginec[oó]log[oa]|partera|matrona|cirujan[oa]|nutri[oó]log[oa]|nutricionista|fisioterapeuta|especialista|trabajadora? social|higienista)';
const ATENCION =
  '(?:(?:pr[oó]xim[ao] |[uú]ltim[ao] )?(?:visita|consulta|cita|sesi[oó]n|revisi[oó]n|limpieza)|tratamiento|atenci[oó]n con nosotros|expediente|historia cl[ií]nica|historial|receta|medicina|medicamentos?|an[aá]lisis|resultados?|cirug[ií]a|operaci[oó]n|diagn[oó]stico|terapia|procedimiento|s[ií]ntomas|biopsia|radiograf[ií]a|ultrasonido|embarazo|parto|recuperaci[oó]n|vacuna|muela|corona|brackets|rodilla|espalda|dolor|presi[oó]n|az[uú]car|seguimiento|estancia)';
const GENERAL = String.raw`(?<!(?:llame|llama|consulte|pregunte|contacte|hable|acuda|vaya|consulta|pregunta|habla)\s(?:a|con|al|a\sla)\s)`;

const SPANISH = [
  String.raw`(?<!\p{L})(?:te|l[aeo])\s(?:veo|vemos|esperamos|espero)\s(?:el (?:lunes|martes|mi[eé]rcoles|jueves|viernes)|mañana|en (?:la |mi |nuestra )?(?:consulta|cl[ií]nica|consultorio))(?!\p{L})`,
  String.raw`(?<!\p{L})(?:falt[oó]|faltaste|cancel[oó]|cancelaste|no se present[oó]|no (?:vino|viniste))\s(?:a|en|dos|tres|sin)?\s?(?:[\p{L}]{1,8}\s)?(?:cit[ao]s?|consultas?|avisar)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:nos|me) (?:alegra|da gusto)\s(?:mucho\s)?que\s(?:la|el|los|las)\s(?:endodoncia|extracci[oó]n|limpieza|cirug[ií]a|operaci[oó]n|consulta|corona|tratamiento|puntos|herida|terapia|medicina|inhalador|parto)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:le|te|l[ao])\s(?:llamamos|avisamos|marcamos|atendimos|revisamos|recetamos|operamos|explicamos en la)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:los|sus) resultados(?:\s(?:del|de la|de su) \p{L}{3,15})?(?!\p{L})`,
  String.raw`(?<!\p{L})(?:usted\s|ya\s)?(?:lleg[oó]|llegaste|vino|viniste|esper[oó]|esperaste)\s(?:tarde|temprano|tanto|mucho|a (?:la|su|tu) (?:consulta|cita)|sin cita)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:qué (?:gusto|bueno|alegría)|nos alegra|me alegra)\s(?:de\s)?(?:saber\s)?que\s(?:ya\s|se\s|te\s|le\s|no\s){0,3}(?:camin|duerm|sient|duel|mejor|recuper|cicatriz|san|respir)\p{L}{1,6}(?!\p{L})`,
  String.raw`(?<!\p{L})(?:un\s)?honor\s(?:acompañar|atender|cuidar|estar)(?:l[aeo]s?|te)?(?!\p{L})`,
  String.raw`(?<!\p{L})(?:l[ao]|te|le)\srecuerda(?:mos)?\s(?:bien|con cariño|mucho)(?!\p{L})`,
  String.raw`(?<!\p{L})como\s(?:su|tu|vuestr[oa])\s(?:[\p{L}]{1,15}\s){0,2}?${PROFESIONAL}(?!\p{L})`,
  String.raw`${GENERAL}(?<!\p{L})(?:su|tu)\s${PROFESIONAL}(?!\p{L})(?!\s(?:de cabecera|de confianza|habitual|que))`,
  String.raw`(?<!\p{L})(?:sus?|tus?)\s${ATENCION}(?!\p{L})`,
  String.raw`(?<!\p{L})(?:(?:fue|ha sido|es|siempre es)\s(?:todo\s)?un\s(?:placer|gusto|honor|privilegio)|me dio gusto|nos dio gusto|gusto)\s(?:de\s)?(?:atender|ver|cuidar|tratar|recibir|haber atendido|tener)(?:l[aeo]s?|te|os|a su|a tu)?(?!\p{L})(?!\s(?:sus?|tus?)\s(?:comentario|mensaje|opini))`,
  String.raw`(?<!\p{L})(?:atenderl[aeo]s?|atenderte|tratarl[aeo]s?|tratarte|verl[aeo]s?|verte|la atendimos|lo atendimos|le atendimos|te atendimos|l[ao] vi|te vi|l[ao] operamos|te operamos|l[ao] cuidamos)\s(?:en (?:la|mi|nuestra|el) (?:consulta|cl[ií]nica|consultorio)|aqu[ií]|el (?:lunes|martes|mi[eé]rcoles|jueves|viernes)|en su|en tu|de nuevo|pronto en)(?!\p{L})`,
  String.raw`(?<!\p{L})gracias\s(?:[\p{L}.]{1,15}[, ]{1,2}){0,4}?por\s(?:su|tu|la)\s(?:visita|confianza|preferencia)(?!\p{L})`,
  String.raw`(?<!\p{L})gracias\s(?:[\p{L}.]{1,15}[, ]{1,2}){0,4}?por\s(?:venir|visitarnos|acudir|confiar|elegirnos|atenderse|dejarnos)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:la\s)?(?:pr[oó]xima|[uú]ltima)\s(?:vez que (?:venga|vengas|vino|viniste|nos (?:vea|veamos|vimos))|visita|consulta|cita|sesi[oó]n)(?!\p{L})`,
  String.raw`(?<!\p{L})cuando\s(?:venga|vengas|vino|viniste|estuvo|estuviste)\s(?:aqu[ií]|a (?:consulta|la cl[ií]nica|vernos|verme|su|tu)|con nosotros|el)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:ya no le|ya no te|que le|que te)\s(?:duel[ae]|moleste|molesta)(?!\p{L})`,
  String.raw`(?<!\p{L})nos vemos\s(?:en (?:su|tu|la|el consultorio|consulta|seis|dos|tres)|el (?:lunes|martes|mi[eé]rcoles|jueves|viernes))(?!\p{L})`,
  String.raw`(?<!\p{L})espero que\s(?:ya\s)?(?:se|te)\s(?:sienta|sientas|encuentre|encuentres|est[eé])\s(?:mucho\s)?mejor(?!\p{L})`,
];
const PATIENTS_ES = [
  String.raw`(?<!\p{L})(?:mis?|nuestr[oa]s?)\s(?:queridos?\s|queridas?\s|antiguos?\s|antiguas?\s|ex\s?)?pacientes?(?!\p{L})`,
  String.raw`(?<!\p{L})(?:es|eres|fue|fuiste|ha sido|has sido|era)\s(?:usted\s)?(?:nuestr[oa]\s|mi\s|un[oa] de nuestr[oa]s\s|una?\s)(?:[\p{L}]{1,12}\s)?pacientes?(?!\p{L})`,
  String.raw`(?<!\p{L})como\spaciente\s(?:nuestr[oa]|m[ií][oa]|de (?:la|esta|nuestra)|aqu[ií])(?!\p{L})`,
];

/** What ties the person who is spoken to to care here. */
export const CONFIRMING: readonly RegExp[] = [
  new RegExp(ENGLISH.join('|'), 'giu'),
  new RegExp(SPANISH.join('|'), 'giu'),
];

/** What says that the person is one of the practice's patients. */
export const AMONG_PATIENTS: readonly RegExp[] = [
  new RegExp(PATIENTS_EN.join('|'), 'giu'),
  new RegExp(PATIENTS_ES.join('|'), 'giu'),
];

/** The portal is for those who are cared for here. */
export const PORTAL =
  /(?<!\p{L})(?:(?:through|in|via|on|use|using)\s{1,2}(?:the|our|your)\s{1,2}(?:patient\s{1,2})?portal|(?:por|en|use|usando|mediante|a trav[eé]s de)\s(?:el|nuestro|su)\sportal)(?!\p{L})/giu;
