import { KNOWN_FROM_CARE } from './known-from-care.ts';
import { MET_AGAIN } from './met-again.ts';
import { PAPERS_AND_VISITS } from './papers-and-visits.ts';
import { THANKED_FOR_CARE } from './thanked-for-care.ts';

// Words that confirm to whoever reads along that a person is or was cared for here, in English and Spanish.

const CARER =
  'doctor|physician|dentist|nurse|nurse practitioner|np|pa|physician assistant|therapist|counsell?or|psychologist|psychiatrist|social worker|midwife|dietitian|hygienist|pharmacist|clinician|provider|practitioner|pediatrician|paediatrician|gp|pcp|care team|surgeon|specialist|optometrist|chiropractor|physio|physiotherapist|orthodontist|periodontist|endodontist|optician|ophthalmologist|eye doctor|audiologist|podiatrist|dermatologist|obstetrician|gyna?ecologist|ob-?gyn|oncologist|cardiologist|neurologist|urologist|allergist|internist|acupuncturist|doula|nutritionist|lactation consultant|case manager|physical therapist|speech therapist|masseuse|family doctor';
const CARE =
  'visits?|appointments?|check-?ups?|check-?in|physical|cleaning|treatments?|care|records?|chart|file|prescriptions?|refills?|medications?|medicines|meds|inhaler|(?:test |lab )?results|labs?|blood ?work|bloods|blood (?:test|pressure|sugar)|a1c|biopsy|x-?rays?|scan|mri|ultrasound|mammogram|colonoscopy|surgery|operation|diagnosis|therapy|sessions?|procedures?|conditions?|symptoms|bill|exam|referral|follow-?up|vaccine|shots?|stitches|sutures|cast|crown|filling|braces|root canal|rash|pain|knee|back|hip|shoulder|cough|fever|infection|pregnancy|migraines?|experience (?:here|with us)|time (?:here|with us)|stay|recovery|adjustments?|fittings?|eye exam|hearing test|screening|injection|infusion|blood draw|delivery|retainer|aligners';
/** What could stand between: "your last visit", "your primary care doctor". "Your own doctor" fits anyone. */
const BETWEEN = String.raw`(?!own\b|site\b)(?:[a-z'-]{1,20}\s{1,2}){0,2}?`;
/** "Please call your doctor" is advice to anyone at all. */
const ADVISED = String.raw`(?<!\b(?:call|ask|contact|see|tell|reach|phone|ring|to|with|from)\s)`;

const ENGLISH = [
  String.raw`\b(?:get|got|fit|squeeze|squeezed|work|worked) you (?:right )?in\b`,
  String.raw`\b(?:was|were|it's been) (?:so |very |really |such )?(?:an? )?(?:nice|great|good|lovely|wonderful|glad|happy|pleasure|joy|honou?r) (?:to )?(?:meet|meeting|see|seeing|have|having|help|helping|welcome) (?:you|your)\b`,
  String.raw`\b(?:at|after|since|during|for) (?:the|your|that) (?:[a-z-]{1,12} )?(?:check|check-?up|visit|cleaning|ultrasound|delivery|shots?|physical)\b(?! (?:fair|clinics?|drive|day|event|class|schedule|form))`,
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
  String.raw`\byou(?:'ve| have)? (?:were|was|been) (?:in )?(?:here|with us|in with us|in our (?:office|clinic|chair)) (?:on|at|for|last|this|yesterday|today|in|once|twice|only|just|before|every|three|many|(?:mon|tues|wednes|thurs|fri)day)\b`,
  String.raw`\byou (?:sat|spoke|talked|met|waited) (?:down )?(?:with|for) (?:the (?:nurse|doctor|dentist|hygienist|therapist)|dr\.? \w{2,14}|our \w{4,12}|\{person\})\b`,
  String.raw`\bas your (?:clinic|practice|surgery|(?:doctor|dentist|therapist)'s office)\b`,
  String.raw`(?<!\p{L})como\s(?:su|tu)\s(?:cl[ií]nica|consultorio|centro de salud)(?!\p{L})`,
  String.raw`\byou (?:were|was) last (?:in|here|seen|with us)\b`,
  String.raw`\byou(?:'re| are) (?:now |also |over)?due (?:for|to have|a)\b`,
  String.raw`\b(?:dr\.? [a-z]{2,14}|the (?:doctor|nurse|dentist)|ruth|marisol) (?:says?|said|wants|would like|thinks|suggests?|asked) (?:that |me to tell |us to tell )?you\b`,
  String.raw`\byou\b[^.!?]{0,40}?\bas (?:a|our|one of our) (?:[a-z]{4,12} )?(?:patient|client)s?\b`,
  String.raw`\b(?:because|since|as|while) (?:we|i|she|he|dr\.? \w{2,14}|\{person\}|(?:our|the|your) [a-z]{4,14}) (?:(?:is|am|are|has been) )?(?:look(?:s|ing)? after|treat(?:s|ing)?|car(?:es?|ing) for|takes? care of|taking care of|sees?|seeing) you\b`,
  String.raw`\b(?:next|last) time (?:you (?:are|were|come|came)|we (?:see|saw|meet|met)|I (?:see|saw))\b`,
  String.raw`\bwhen you (?:were|are|came|come) (?:in|here|by|to (?:us|see))\b`,
  String.raw`\b(?:thanks|thank you) for (?:coming in|coming to (?:us|see)|visiting (?:us|our|me)|choosing (?:us|our)|trusting (?:us|me)|your (?:visit|trust)|being (?:our|such a|a (?:great|wonderful|loyal)) (?:[a-z]{1,12} )?(?:patient|client))\b`,
  String.raw`\b(?:(?:having|seeing|had) you (?:in|here|at|with us)|see you (?:again in|(?:on )?(?:mon|tues|wednes|thurs|fri)day))\b`,
  String.raw`\bhope\s{1,2}(?:you|your\s{1,2}[a-z]{1,15})(?:'re|\s{1,2}(?:is|are|feels?))?\s{1,2}(?:feeling\s|doing\s|all\s|much\s)?(?:better|healing|healed|recovering)\b`,
  String.raw`\byou (?:missed|cancell?ed|were seen|were admitted|no-showed|came (?:in|to us)|waited (?:in|for))\b`,
];
const DAY =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|last (?:week|month|night|time)|this (?:morning|week)|the other day)';
/** Whose care it was, when it wasn't the writer's own. */
const KIN =
  '(?:mum|mom|mam|mother|dad|father|nan|nana|gran|granny|grand(?:ma|pa|mother|father|son|daughter)|little (?:one|girl|boy|guy|man|lady)|son|daughter|twins|kids?|kiddos?|boys|girls|baby|child(?:ren)?|family|wife|husband|partner|sister|brother|aunt|uncle|parents)';
const DONE =
  '(?:crown|implant|filling|root canal|extraction|surgery|operation|procedure|cleaning|braces|aligners|dentures?|stitches|cast|injection|jab|shots?|vaccine|inhaler|medication|medicine|antibiotics|cream|drops|exercises|adjustment|massage|session|appointment|visit|check-?up|scan|x-?ray|biopsy|blood ?work|bloods|test|labs|birth|delivery|c-section|hip|knee|shoulder|back|tooth|hearing aids?|glasses|lenses|rehab|physio|therapy|treatment|consult(?:ation)?|follow-?up|referral|prescription|refill)';
/** More of what a reply says of someone's care. */
const MORE_ENGLISH = [
  String.raw`\b${DAY}'s\s(?:[a-z-]{1,12}\s)?(?:${CARE})\b`,
  String.raw`\b(?:see|seeing) you (?:at|for|back (?:at|for|in)) (?:the|your|that) (?:next )?(?:follow-?up|recall|re-?check|six-month|cleaning|check)`,
  String.raw`\byour (?:[a-z]{1,10} )?(?:wait(?:ing time)?(?! ?list)|copay|balance|deductible|claim|insurance (?:was|denied|did|declined|company (?:was|denied|declined))|account (?:with us|here|shows|was)|invoice|progress|healing|new (?:smile|teeth|hearing aids?|glasses|knee|hip|implants?|crown|dentures?|arrival)|little one|smile (?:looks|turned|is|came)|root canal|case|concern with (?:dr|the doctor))\b`,
  String.raw`\b(?:looking after|look after|caring for|care for|treating|treat|seeing|helping|delivering|taking care of|take care of|meeting|met|saw|treated|delivered) (?:your|her|his) (?:[a-z]{1,10} )?${KIN}\b`,
  String.raw`\b(?:remembers?|misse[sd]|loves?|adores?|enjoy(?:s|ed)|asks? (?:about|after)) (?:you|seeing you|having you|your (?:[a-z]{1,10} )?${KIN})\b(?! (?:to|can|may|all)\b)`,
  String.raw`\b(?:tried (?:calling|to (?:call|reach)|reaching)|been (?:calling|trying to reach)|left) you\b`,
  String.raw`\b(?:watch(?:ing|ed)?|see(?:ing)?|saw) your (?:[a-z]{1,10} )?${KIN}\b`,
  String.raw`\b(?:at|during) (?:check-?(?:in|out)|intake|triage)\b`,
  String.raw`(?<!\b(?:if|whether|unless|when|even if)\s)\byou(?:'ve| have| were|'re| are| had) (?:never|not|no longer) (?:been )?(?:an?|our|one of our|registered as an?) (?:[a-z]{1,10} )?(?:patient|client)\b`,
  String.raw`\byour (?:insurer|insurance|plan|medicare|medicaid|pharmacy) (?:rejected|denied|declined|refused|did not|didn't|does not cover|doesn't cover|was billed|paid|sent|told)\b`,
  String.raw`\byou(?:'ve| have)(?: both| all)? been (?:with us|coming (?:here|to (?:us|see))|seeing (?:us|dr|me)|under our|on our (?:list|books|schedule)|a (?:loyal|valued|wonderful|long-?time|great|faithful))\b`,
  String.raw`\b(?:since|when|while|after|before) you (?:joined|registered|transferred|left|switched|stopped coming|started (?:with us|coming|seeing)|came off|finished|began) (?:us\b|our\b|the (?:practice|clinic|office|program)|with us|here|treatment|therapy|your)`,
  String.raw`\byou (?:declined|refused|turned down|asked (?:us )?for (?:a|the|an|more|your)|requested (?:a|the|your)|were (?:offered|prescribed|given|told|advised|scheduled|booked|billed|charged|referred|diagnosed|in (?:the|our) (?:chair|waiting|exam)|our (?:first|last))|had (?:an?|the|your) (?:[a-z]{1,12} )?(?:appointment|visit|x-?ray|cleaning|procedure|surgery|reaction|exam|scan|test)|signed (?:our|the|a) (?:consent|form|financial|policy)|didn't (?:show|turn up|come|follow|take|mention|finish)|did not (?:show|turn up|come in|follow|take|mention|finish)|never (?:showed|came back|returned|called|paid|mentioned|told (?:us|the|dr))|no-?showed|walked out|stormed out|owe|still owe|brought (?:him|her|them|your)|stopped (?:taking|coming))\b`,
  String.raw`\bwe (?:have |already |had |also |then )?(?:refunded|billed|rebooked|rescheduled|prescribed|offered you|told you|gave you|sent you|prepared you|numbed|x-?rayed|squeezed you|pulled your|found your|mailed you|posted you|saved you|referred you|diagnosed|waived your|went over your|explained (?:to you|the (?:cost|procedure|treatment)|your|this to you))\b`,
  String.raw`\b(?:glad|happy|pleased|delighted|thrilled|relieved|chuffed|good|great|wonderful|lovely|sorry|sad) (?:to (?:hear|know|see|read) )?(?:that )?(?:the|those|her|his|mum's|mom's|dad's) (?:[a-z]{1,12} )?${DONE} (?:is|are|was|were|went|feels?|worked|works|has|have|hurt|took|ran|didn't|came|helped|fits?|looks?)\b`,
  String.raw`\bcongrat(?:ulation)?s (?:again )?on (?:the|your) (?:[a-z-]{1,12} )?(?:baby|arrival|twins|bump|recovery|smile|quitting|sobriety|weight loss|a1c|all-clear|results|last (?:session|chemo|round)|finishing)\b`,
  String.raw`\b(?:keep|remember to|don't forget to|be sure to|please) (?:icing|taking|wearing|flossing|floss\b|ice\b|finish(?:ing)? (?:the|your)|do(?:ing)? (?:those|the|your) exercises|tak(?:e|ing) (?:the|those|your)|rest(?:ing)? that|elevat)`,
  String.raw`\b(?:enjoy|loving|wear) (?:the|that|your) new (?:smile|teeth|knee|hip|hearing aids?|glasses|baby)\b`,
  String.raw`\b(?:welcome back|good to have you back|love(?:d)? having you|miss(?:ed)? having you|happy to have had you|glad to have you (?:back|as)|thank you for (?:letting|allowing) (?:us|me|dr\.? [a-z]{2,12}) (?:to )?(?:care|look|treat|help|be (?:part|there)|deliver|into))\b`,
  String.raw`\b(?:front desk|receptionist|nurse|doctor|dr\.? [a-z]{2,14}|hygienist|team|notes?|log|schedule|system|computer) (?:says|said|tells (?:me|us)|told (?:me|us)|shows?|remembers?|recalls?|confirms?|noted|has you|have you) (?:that )?you\b`,
  String.raw`\b(?:the (?:doctor|dentist|surgeon|therapist|hygienist|nurse)|dr\.? [a-z]{2,14}) (?:was running|ran|had an emergency|was (?:late|behind|called|delayed|busy)|spent (?:\w{1,10} ){1,3}with you|explained|recommended|prescribed|examined|checked (?:you|your|that)|will (?:see|call) you)`,
  String.raw`\b(?:seen|treated|looked after|cared for) (?:you )?(?:within|by (?:dr|our|the)|promptly|on time|the same day|since (?:you|19|20))`,
];
/** “We can’t say whether anyone is or isn’t …” says nothing of the reader. */
const WHOEVER = String.raw`\b(?:(?:whether|if) (?:any|some)(?:one|body)|who is,? or (?:isn't|is not)),? [^.!?;]{0,30}`;
const PATIENTS_EN = [
  String.raw`\b(?:my|our)\s{1,2}(?:own\s|dear\s|valued\s|former\s|past\s|current\s|other\s|lovely\s){0,2}(?:patients?|clients?)\b`,
  String.raw`\b(?:as|being)\s{1,2}(?:a|an|one of our)\s{1,2}(?:valued\s|current\s|former\s|past\s)?(?:patients?|clients?)\s{1,2}(?:of ours|here|at|with)\b`,
  String.raw`\byou(?:'re| are| were| have been|'ve been)\s{1,2}(?:a|an|our|one of our|my)\s{1,2}(?:valued\s|current\s|former\s)?(?:patient|client)s?\b`,
  String.raw`(?<!${WHOEVER})\b(?:patients?|clients?)\s{1,2}of (?:ours|mine)\b(?! or (?:not|no)\b)`,
  String.raw`\b(?:one of our|among our|our)\s{1,2}(?:[\p{L}-]{2,16}\s{1,2}){1,3}?(?:patients|clients)\b`,
  String.raw`\b(?:our|the|my)\s{1,2}(?:next|last|previous|first)\s{1,2}(?:visit|appointment|session|check-?up)\b`,
];

const PROFESIONAL =
  '(?:doctora?|m[eé]dic[oa]|enfermer[oa]|dentista|odont[oó]log[oa]|terapeuta|psic[oó]log[oa]|psiquiatra|pediatra|ginec[oó]log[oa]|partera|matrona|cirujan[oa]|nutri[oó]log[oa]|nutricionista|fisioterapeuta|especialista|trabajadora? social|higienista|ortodoncista|endodoncista|periodoncista|[oó]ptic[oa]|optometrista|oftalm[oó]log[oa]|audi[oó]log[oa]|pod[oó]log[oa]|quiropr[aá]ctic[oa]|dermat[oó]log[oa]|obstetra|onc[oó]log[oa]|cardi[oó]log[oa]|neur[oó]log[oa]|ur[oó]log[oa]|alerg[oó]log[oa]|internista|acupunturista|doula|log[oó]peda|comadrona|ginec[oó]loga)';
const ATENCION =
  '(?:(?:pr[oó]xim[ao] |[uú]ltim[ao] )?(?:visita|consulta|cita|sesi[oó]n|revisi[oó]n|limpieza)|tratamiento|atenci[oó]n con nosotros|expediente|historia cl[ií]nica|historial|receta|medicina|medicamentos?|an[aá]lisis|resultados?|cirug[ií]a|operaci[oó]n|diagn[oó]stico|terapia|procedimiento|s[ií]ntomas|biopsia|radiograf[ií]a|ultrasonido|embarazo|parto|recuperaci[oó]n|vacuna|muela|corona|brackets|rodilla|espalda|dolor|presi[oó]n|az[uú]car|seguimiento|estancia)';
const GENERAL = String.raw`(?<!(?:llame|llama|consulte|pregunte|contacte|hable|acuda|vaya|consulta|pregunta|habla)\s(?:a|con|al|a\sla)\s)`;

const SPANISH = [
  String.raw`(?<!\p{L})(?:te|l[aeo])\s(?:veo|vemos|esperamos|espero)\s(?:el (?:lunes|martes|mi[eé]rcoles|jueves|viernes)|mañana|en (?:la |mi |nuestra )?(?:consulta|cl[ií]nica|consultorio))(?!\p{L})`,
  String.raw`(?<!\p{L})(?:falt[oó]|faltaste|cancel[oó]|cancelaste|no se present[oó]|no (?:vino|viniste))\s(?:a|en|dos|tres|sin)?\s?(?:[\p{L}]{1,8}\s)?(?:cit[ao]s?|consultas?|avisar)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:nos|me) (?:alegra|da gusto)\s(?:mucho\s)?que\s(?:la|el|los|las)\s(?:endodoncia|extracci[oó]n|limpieza|cirug[ií]a|operaci[oó]n|consulta|corona|tratamiento|puntos|herida|terapia|medicina|inhalador|parto)(?!\p{L})`,
  String.raw`(?<!\p{L})(?<!(?:si|quien|cuando)\s)(?:usted\s(?:ya\s)?estuvo|estuviste|estuvo usted)\s(?:aqu[ií]|con nosotr[oa]s|en (?:la|nuestra) (?:cl[ií]nica|consulta))(?!\p{L})`,
  String.raw`(?<!\p{L})(?:porque|como|ya que)\s(?:\{person\}|(?:la|el|nuestr[oa])\s\p{L}{5,14}|yo|ella|[eé]l)\s(?:ya\s)?(?:l[aeo]|te)\s(?:atiend[eo]|cuid[ao]|trat[ao]|ve|veo|revis[ao]|acompa[nñ][ao])(?!\p{L})`,
  String.raw`(?<!\p{L})(?:le|te|l[ao])\s(?:llamamos|avisamos|marcamos|atendimos|revisamos|recetamos|operamos|explicamos en la)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:los|sus) resultados(?:\s(?:del|de la|de su) \p{L}{3,15})?(?!\p{L})`,
  String.raw`(?<!\p{L})(?:usted\s|ya\s)?(?:lleg[oó]|llegaste|vino|viniste|esper[oó]|esperaste)\s(?:tarde|temprano|tanto|mucho|a (?:la|su|tu) (?:consulta|cita)|sin cita)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:qué (?:gusto|bueno|alegría)|nos alegra|me alegra)\s(?:de\s)?(?:saber\s)?que\s(?:ya\s|se\s|te\s|le\s|no\s){0,3}(?:camin|duerm|sient|duel|mejor|recuper|cicatriz|san|respir)\p{L}{1,6}(?!\p{L})`,
  String.raw`(?<!\p{L})(?:un\s)?honor\s(?:acompañar|atender|cuidar|estar)(?:l[aeo]s?|te)?(?!\p{L})`,
  String.raw`(?<!\p{L})(?:l[ao]|te|le)\srecuerda(?:mos)?\s(?:bien|con cariño|mucho)(?!\p{L})`,
  String.raw`(?<!\p{L})(?<!qui[eé]n(?:es)?\s|que\s|si\s|cuando\s|alguien\s)(?:usted\s|t[uú]\s|ya\s)?(?:se\satiende[ns]?|te\satiend(?:e|es)|se\strata|se\scontrola|es(?:t[aá]s?)?\sbajo\s(?:nuestro|el)\scuidado|viene\sa\s(?:consulta|terapia))\s(?:con\s(?:nosotros|nosotras|la\sdoctora|el\sdoctor|ella|[eé]l|dra?\.?)|aqu[ií]|en\s(?:la|esta|nuestra)\s(?:cl[ií]nica|consulta))(?!\p{L})`,
  String.raw`(?<!\p{L})(?:la\s(?:dra\.?|doctora|enfermera)|el\s(?:dr\.?|doctor|enfermero)|ella|[eé]l)(?:\s\p{L}{2,14})?\s(?:dice|dijo|quiere|pide|recomienda|sugiere|opina)\sque\s(?:ya\s|no\s|usted\s|s[ií]\s){0,3}(?:puede[s]?|deje[s]?|tome[s]?|siga[s]?|venga[s]?|debe[s]?|use[s]?|suspenda[s]?|haga[s]?|le|te)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:le|te)\s(?:toca|corresponde)\s(?:su|tu|la|el|ya)\s?(?:su\s|tu\s|la\s|el\s)?(?:revisi[oó]n|cita|vacuna|control|consulta|refuerzo|limpieza|chequeo|dosis|papanicolau|mamograf[ií]a)(?!\p{L})`,
  String.raw`(?<!\p{L})como\s(?:su|tu|vuestr[oa])\s(?:[\p{L}]{1,15}\s){0,2}?${PROFESIONAL}(?!\p{L})`,
  String.raw`${GENERAL}(?<!\p{L})(?:su|tu)\s${PROFESIONAL}(?!\p{L})(?!\s(?:de cabecera|de confianza|habitual|que))`,
  String.raw`(?<!\p{L})(?:sus?|tus?)\s${ATENCION}(?!\p{L})`,
  String.raw`(?<!\p{L})(?:(?:fue|ha sido|es|siempre es)\s(?:todo\s)?un\s(?:placer|gusto|honor|privilegio)|me dio gusto|nos dio gusto|gusto)\s(?:de\s)?(?:atender|ver|cuidar|tratar|recibir|haber atendido|tener)(?:l[aeo]s?|te|os|a su|a tu)?(?!\p{L})(?!\s(?:sus?|tus?)\s(?:comentario|mensaje|opini))`,
  String.raw`(?<!\p{L})(?:atenderl[aeo]s?|atenderte|tratarl[aeo]s?|tratarte|verl[aeo]s?|verte|la atendimos|lo atendimos|le atendimos|te atendimos|l[ao] vi|te vi|l[ao] operamos|te operamos|l[ao] cuidamos)\s(?:en (?:la|mi|nuestra|el) (?:consulta|cl[ií]nica|consultorio)|aqu[ií]|el (?:lunes|martes|mi[eé]rcoles|jueves|viernes)|en su|en tu|de nuevo|pronto en)(?!\p{L})`,
  String.raw`(?<!\p{L})gracias\s(?:[\p{L}.]{1,15}[, ]{1,2}){0,4}?por\s(?:su|tu|la)\s(?:visita|confianza|preferencia)(?!\p{L})`,
  String.raw`(?<!\p{L})gracias\s(?:[\p{L}.]{1,15}[, ]{1,2}){0,4}?por\s(?:venir|visitarnos|acudir|confiar|elegirnos|atenderse|dejarnos(?!\s(?:sus?|tus?|una?|estas?|es[ao]s?|l[ao]s)\s(?:[\p{L}]{3,9}\s)?(?:palabras|comentario|opini|rese[nñ]|mensaje|estrell|nota|l[ií]nea)))(?!\p{L})`,
  String.raw`(?<!\p{L})(?:la\s)?(?:pr[oó]xima|[uú]ltima)\s(?:vez que (?:venga|vengas|vino|viniste|nos (?:vea|veamos|vimos))|visita|consulta|cita|sesi[oó]n)(?!\p{L})`,
  String.raw`(?<!\p{L})cuando\s(?:venga|vengas|vino|viniste|estuvo|estuviste)\s(?:aqu[ií]|a (?:consulta|la cl[ií]nica|vernos|verme|su|tu)|con nosotros|el)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:ya no le|ya no te|que le|que te)\s(?:duel[ae]|moleste|molesta)(?!\p{L})`,
  String.raw`(?<!\p{L})nos vemos\s(?:en (?:su|tu|la|el consultorio|consulta|seis|dos|tres)|el (?:lunes|martes|mi[eé]rcoles|jueves|viernes))(?!\p{L})`,
  String.raw`(?<!\p{L})espero que\s(?:ya\s)?(?:se|te)\s(?:sienta|sientas|encuentre|encuentres|est[eé])\s(?:mucho\s)?mejor(?!\p{L})`,
];
const FAMILIAR =
  '(?:mam[aá]|pap[aá]|madre|padre|hij[oa]s?|hijit[oa]s?|ni[nñ][oa]s?|beb[eé]|peque[nñ][oa]s?|chiquit[oa]s?|espos[oa]|marido|mujer|abuel[oa]|abuelit[oa]|suegr[oa]|herman[oa]|familia|t[ií][oa]|niet[oa]s?)';
const HECHO =
  '(?:ces[aá]rea|endodoncia|extracci[oó]n|limpieza|cirug[ií]a|operaci[oó]n|consulta|cita|corona|tratamiento|puntos|herida|terapia|medicina|inhalador|parto|muela|placa|radiograf[ií]a|ultrasonido|biopsia|vacuna|rodilla|espalda|cadera|presi[oó]n|az[uú]car|brackets|frenos|dentadura|lentes|aud[ií]fonos|yeso|prótesis|implante|carillas|blanqueamiento|an[aá]lisis|estudios|resultados|receta|pomada|jarabe|antibi[oó]tico|pastillas|ejercicios|sesi[oó]n|rehabilitaci[oó]n|quimio)';
const MORE_SPANISH = [
  String.raw`(?<!\p{L})(?:tener(?:l[aeo]s?|te|os)|haber(?:l[aeo]s?|te|os) tenido)\s(?:como|de|entre nuestr[oa]s)\s(?:nuestr[oa]s?\s)?pacientes?(?!\p{L})`,
  String.raw`(?<!\p{L})(?:confiarnos|encomendarnos|dejarnos|permitirnos)\s(?:la salud de\s)?(?:(?:su|tu|vuestra)\s(?:sonrisa|salud|embarazo|parto|cuidado|${FAMILIAR})|cuidar|atender|acompañar|ser parte)`,
  String.raw`(?<!\p{L})(?:su|tu|sus|tus)\s(?:[\p{L}]{1,10}\s)?(?:control(?:es)?|chequeo|placas?|estudios?|ecograf[ií]a|mamograf[ií]a|colonoscopia|saldo|copago|adeudo|deuda|factura|aseguranza (?:neg|no|rechaz)|ficha|ces[aá]rea|endodoncia|extracci[oó]n|implante|brackets|frenos|dentadura|carillas|yeso|puntos|herida|sonrisa (?:qued|luce|nueva)|nueva sonrisa|avance|progreso|mejor[ií]a|alta m[eé]dica|inhalador|insulina|quimio\p{L}{0,7}|rehabilitaci[oó]n|terapias?)(?!\p{L})`,
  String.raw`(?<!\p{L})que (?:la|el|los|las) \p{L}{4,14} (?:le|te)s? (?:haya|hubiera|dol|molest|hizo|hicier|dej)`,
  String.raw`(?<!\p{L})la pr[oó]xima (?:vez )?(?:le|te|se le|se te|que (?:venga|vengas))(?!\p{L})`,
  String.raw`(?<!\p{L})(?:tiene|tienes|ten[ií]as?|le toca|te toca|le faltan?|te faltan?)\s(?:usted\s)?(?:pendientes?|programad[oa]|agendad[oa]|(?:una|su|tu|otra)\s(?:cita|dosis|consulta|revisi[oó]n|limpieza|vacuna)|su (?:segunda|pr[oó]xim)|la segunda)`,
  String.raw`(?<!\p{L})no\s(?:le|te|l[oa])\s(?:renov|surt|recet|cobr|pud|dimos|di |hicimos|atend|aplic|pusimos|entreg)\p{L}{0,6}`,
  String.raw`(?<!\p{L})(?:usted|tú|ud\.?|vos)?\s?(?:no\s(?:volvi[oó]|regres[oó]|volviste|regresaste|lleg[oó]|llegaste|sigui[oó]|seguiste|se present[oó]|te presentaste|pag[oó]|pagaste|avis[oó]|avisaste|se tom[oó]|te tomaste)|dej[oó] de venir|dejaste de venir|sali[oó] (?:content|feliz|molest)\p{L}{1,2}|se neg[oó]|te negaste|firm[oó]|firmaste|debe (?:usted )?(?:\$|el|la|dos)|rechaz[oó] (?:el|la)|pidi[oó] (?:una|un|que le)|se fue sin|te fuiste sin|lleva(?:s)? (?:años|meses|\p{L}{3,7} años) (?:con nosotros|viniendo|atendi))(?!\p{L})`,
  String.raw`(?<!\p{L})(?:su|tu)\s${FAMILIAR}\s(?:siempre\s|ya\s)?(?:fue|era|es|ha sido|se port[oó]|sali[oó]|qued[oó]|vino|lleg[oó]|estuvo|est[aá])\s(?:[^.!?;]{0,40}?\s)?(?:en esta|en nuestra|en la|aqu[ií]|con nosotros|paciente|querid[oa]|valiente|muy bien|mejor|excelente)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:atender|cuidar|ver|tratar|acompañar|conocer|atendimos|cuidamos|vimos|conocimos|recordamos|extrañamos|saludos)\s(?:mucho\s|muy bien\s|bien\s|con cariño\s)?a\s(?:su|tu)\s(?:[\p{L}]{1,10}\s)?${FAMILIAR}(?!\p{L})`,
  String.raw`(?<!\p{L})(?:(?:qué|que) (?:gusto|bueno|alegr[ií]a|felicidad)|nos alegra|me alegra|me alegro|nos da (?:mucho )?gusto|celebramos|felicidades)\s(?:mucho\s)?(?:de\s)?(?:saber\s|leer\s|o[ií]r\s)?(?:que\s|por\s)(?:la|el|los|las|su|tu|sus|tus)\s(?:nuev[oa]\s)?${HECHO}(?!\p{L})`,
  String.raw`(?<!\p{L})(?:ya\s)?(?:revis[eé]|revisamos|vi|vimos|busqu[eé]|encontr[eé]|consult[eé]|abr[ií]|chec[oó]|chequ[eé])\s(?:tu|su|sus|tus)\s(?:expediente|cuenta|caso|cita|ficha|historial|registro|placas?|estudios|nombre|datos)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:la|lo|te|le|los)\s(?:extrañamos|esperamos de vuelta|esperamos (?:pronto )?(?:en su|en tu|para su|para tu|el)|atendi[oó]|pas[oó] antes|pasamos antes|dimos de alta|vacunamos|inyectamos|curamos|cuid[eé]|atend[ií]|recibimos|mandamos (?:el|la|los)|refer[ií]mos|canalizamos|pasamos|cobramos)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:la|el|los|las|esa|ese)\s${HECHO}\s(?:que (?:le|te) |la vimos|lo vimos|qued[oó]|sali[oó]|fue |estuvo|cicatriz)`,
  String.raw`(?<!\p{L})(?:siga|sigue|contin[uú][ea]|no olvides?|recuerd[ea]|t[oó]m(?:ate|ese|e)|p[oó]ng(?:ase|ale))\s(?:tom[aá]ndo|con (?:sus|tus|los) (?:ejercicios|medicinas|pastillas)|tomar(?:se|te)? (?:la|el|su|tu|sus|tus)|us(?:ar|ando) (?:su|tu|el|la)|(?:la|el|su|tu) (?:pastilla|medicina|antibi[oó]tico|pomada))`,
  String.raw`(?<!\p{L})(?:bienvenid[oa]|qué gusto tener(?:l[oa]|te)|tenerl[oa]|tenerte)\s(?:de (?:vuelta|nuevo|regreso)|otra vez|en (?:nuestra|la) (?:silla|consulta|cl[ií]nica))`,
  String.raw`(?<!\p{L})(?:recepci[oó]n|la (?:doctora|enfermera|recepcionista)|el (?:doctor|dentista)|la Dra\.?|el Dr\.?)\s(?:[\p{L}]{2,12}\s)?(?:l[oaes]{1,2}|te|me dice que (?:usted|l[oae]|te))\s(?:recuerda|atendi[oó]|vi[oó]|revis[oó]|oper[oó]|explic[oó]|recet[oó]|llam[oó]|esper[oó]|atendieron|manda saludos)`,
  String.raw`(?<!\p{L})(?:como|desde que)\s(?:usted\s)?(?:(?:sabe|sabes|recuerda|recuerdas), (?:le|te|su|tu)|(?:le|te) (?:expliqu[eé]|explicamos|dijimos|comentamos|coment[eé])|es (?:su|tu) (?:dentista|m[eé]dic|doctor)|(?:viene|vienes|lleg[oó]|llegaste) con nosotros)`,
];
const PATIENTS_ES = [
  String.raw`(?<!\p{L})(?:mis?|nuestr[oa]s?)\s(?:queridos?\s|queridas?\s|antiguos?\s|antiguas?\s|ex\s?)?pacientes?(?!\p{L})`,
  String.raw`(?<!\p{L})(?:es|eres|fue|fuiste|ha sido|has sido|era)\s(?:usted\s)?(?:nuestr[oa]\s|mi\s|un[oa] de nuestr[oa]s\s|una?\s)(?:[\p{L}]{1,12}\s)?pacientes?(?!\p{L})`,
  String.raw`(?<!\p{L})como\spaciente\s(?:nuestr[oa]|m[ií][oa]|de (?:la|esta|nuestra)|aqu[ií])(?!\p{L})`,
];

/** What ties the person who is spoken to to care here. */
export const CONFIRMING: readonly RegExp[] = [
  new RegExp([...ENGLISH, ...MORE_ENGLISH].join('|'), 'giu'),
  new RegExp([...SPANISH, ...MORE_SPANISH].join('|'), 'giu'),
  ...PAPERS_AND_VISITS,
  ...KNOWN_FROM_CARE,
  ...THANKED_FOR_CARE,
  ...MET_AGAIN,
];

/** What says that the person is one of the practice's patients. */
export const AMONG_PATIENTS: readonly RegExp[] = [
  new RegExp(PATIENTS_EN.join('|'), 'giu'),
  new RegExp(PATIENTS_ES.join('|'), 'giu'),
];

/** The portal is for those who are cared for here. */
export const PORTAL =
  /(?<!\p{L})(?:(?:through|in|via|on|use|using)\s{1,2}(?:the|our|your)\s{1,2}(?:patient\s{1,2})?portal|(?:por|en|use|usando|mediante|a trav[eé]s de)\s(?:el|nuestro|su)\sportal)(?!\p{L})/giu;
