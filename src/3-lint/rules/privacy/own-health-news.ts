import type { Finder } from '../prose-rule.ts';
import { english, NAMED_EN, spanish, WORD_EN, WORD_ES } from '../wording.ts';
import { CONDITION_EN, CONDITION_ES, TREATMENT_EN, TREATMENT_ES } from './conditions.ts';
import { loosely } from './loosely.ts';

// Own health as notices, pages and answers tell it of someone: an operation, an absence, good wishes.

const OPERATION =
  '(?:surgery|surgeries|an operation|operations?|(?:\\w{3,12} )?(?:replacement|transplant|bypass|biopsy|procedure|scan|amputation|mastectomy|hysterectomy)s?|chemo(?:therapy)?|radiation|radiotherapy|dialysis|ivf|rehab|physical therapy)';
const ILL = `(?:${CONDITION_EN}|${TREATMENT_EN}|${OPERATION}|flu|the flu|bronchitis|a (?:nasty |bad |serious |recent )?(?:fall|illness|infection|injury|accident|virus)|appendicitis|mono|norovirus|an (?:illness|infection|injury|accident))`;
const SOME =
  '(?:(?!(?:patients|people|who|class|clinic|clinics|fellowship|residency|training|courses?|certificate|certification|diploma|degree|rotation|internship|thesis|study|studies|program|workshop|placement)\\b)[\\w-]{1,12} ){0,4}?';
const NOT_WORK =
  "(?!'s)(?![ -](?:patients?|clinics?|care|education|research|programs?|training|screening|services?|visits?|support|management|prevention|class(?:es)?|groups?|awareness|certification|fellowship|rotation|techniques?|teams?|units?|wards?|nurs\\w{1,4}|surgeons?|appointments?|questions|orders?|for (?:patients|children|adults|people|others)|in (?:children|adults|kids|athletes)|(?:twice|once|three) a week|every (?:week|day)))";

const NEWS_EN = english(
  `(?:had|has had|survived|lived through|went through) (?!to )(?:\\w{1,9} ){0,2}?(?:miscarriages?|stillbirths?|heart attacks?|strokes?|transplants?|mastectom(?:y|ies)|hysterectomy|breakdowns?|seizures?|preeclampsia)(?= |[.,;!]|$)${NOT_WORK}`,
  `(?<!(?:who|that|child|kid|son|daughter|person|everyone|anyone|patient) )(?:is|am|'s|'m|was born) (?:also |herself |himself |legally |partially |mildly |a little |severely )?(?:dyslexic|diabetic|epileptic|asthmatic|bipolar|autistic|deaf|hard of hearing|colou?r-?blind|neurodivergent|celiac|coeliac|infertile)(?= (?:in|since|and (?!hard|blind|deaf)|so|herself|himself|too)|[.,;!]|$)`,
  `(?:out|away|off|absent|unavailable|on leave|back|returns?|returning|covering|closed|cancell?ed) (?:[\\w.]{1,10} ){0,7}?(?:following|after|because of|due to|owing to|for|with) ${SOME}${ILL}${NOT_WORK}(?<!(?:for|with) (?:the |your )?(?:flu|covid))`,
  `(?:recover(?:s|ed|ing)?|recovery|recuperat(?:es|ed|ing|ion)|convalesc(?:es|ed|ing)|heal(?:s|ed|ing)|bounc(?:es|ed|ing) back|resting|on the mend|getting (?:better|over|back on (?:his|her|my) feet)) (?:\\w{2,8} ){0,3}?(?:from|after|following) ${SOME}${ILL}${NOT_WORK}`,
  `(?:having|undergoing|underwent|undergoes|undergo|awaiting|facing|faces|scheduled for|booked for|due for|in for|needs|needed|laid up with|down with|off with|out with|sick with|ill with|fighting|beginning|begins|starting|starts|started|finishing|finished|completed|going through|been through|getting) ${SOME}${ILL}${NOT_WORK}(?<!(?:getting|having|starting|facing) (?:the|a|more|less|an) \\w{3,12})`,
  `(?:is|am|are|'s|'m|be|has|had|been|having) (?:\\w{2,9} )?(?:knee|hip|back|heart|brain|shoulder|foot|hand|eye|spinal|hernia|gallbladder|bypass|thyroid|jaw|sinus|dental|oral|emergency|major|minor) (?:surgery|operation)${NOT_WORK}`,
  `test(?:s|ed|ing)? positive(?= |[.,;!]|$)(?! (?:patients|results?|cases))|c[ao]me(?:s|ing)? down with ${SOME}${ILL}|(?:has|caught|got) (?:covid|the flu|shingles|pneumonia|bronchitis|strep|mono|norovirus|chicken ?pox)(?! (?:shots?|vaccin\\w{1,6}|clinic|tests?|season))`,
  `(?:on|takes?|taking|starts?|starting|begins?|beginning|back from|off on|return(?:s|ing)? from|extended|start(?:s|ing)? (?:her|his|my)|her|his|my) (?:\\w{3,9} )?(?:sick|medical|disability|maternity|paternity|pregnancy|mental[- ]health|stress) leave|signed off (?:sick|work|until|for)|(?:out|off|home|away) (?:sick|ill|unwell)(?= (?:with|until|for|this|since|from))|(?:i'm|i am|he's|he is|she's|she is|dr\\.? \\w{2,12} is|${NAMED_EN} is) (?:very |seriously |still )?(?:unwell|ill|poorly|sick)(?= (?:with|and|until|this|so)|[.,;!]|$)`,
  `(?:in|into|back in|out of|admitted to|home from|left) (?:the )?(?:hospital|intensive care|rehab|the icu|surgery) (?:with|after|since|following|for (?:tests|an?|her|his|my|surgery)|recovering|and (?:recovering|resting|doing)|this (?:week|morning)|last (?:week|night))(?<!patients .{0,40})`,
  `(?:broke|broken|fractured|tore|torn|sprained|dislocated|injured|hurt|shattered|ruptured|twisted|blew out|threw out|slipped) (?:my|his|her|an?) (?:\\w{2,9} )?(?:leg|arm|ankle|wrist|hip|foot|shoulder|collarbone|knee|back|acl|achilles|ribs?|toe|elbow|hand|nose|pelvis|disc|tendon|hamstring)(?= |[.,;!]|$)|on crutches|in (?:a|an arm|a walking|a leg) (?:cast|sling|boot)(?! (?:for patients|room))`,
  `(?:out|off|home|away|laid up|back) (?:\\w{2,8} ){0,2}?(?:with|after|nursing) (?:a|an|her|his|two) (?:\\w{3,9} )?(?:broken|fractured|torn|sprained|dislocated|bad|new|injured|pinched|cracked) (?:\\w{3,9} )?(?:leg|arm|ankle|wrist|hip|foot|shoulder|collarbone|knee|back|ribs?|toe|elbow|hand|nose|tooth|disc|nerve|finger|thumb|jaw)(?= |[.,;!]|$)`,
  `get[- ]well(?: soon)?|speedy recovery|(?:full|quick|swift|smooth|complete) recovery|(?:thoughts|prayers|good wishes|healing vibes|love|best wishes|hugs) (?:to|with|for|are with) (?:\\w{2,8}\\.? ){1,6}?(?:as|while|who|after|during|through) (?:${WORD_EN}){0,8}?${ILL}`,
  `(?:is|am|are|'s|'m|be|she|he|i|now|currently) (?:[\\w-]{2,11} ){0,3}?(?:pregnant|expecting)(?= (?:a|an|her|his|their|our|my|twins|again|in|baby|and|with)|[.,!;]|$)(?! (?:and|or) (?:new|nursing|breast))|having (?:her|my|a|their|our) (?:\\w{3,9} )?baby(?= |[.,!])|(?:baby|bundle of joy|little one|newborn|arrival) (?:is )?(?:on the way|due|is expected)|(?:eat|eating|drinking) for two|(?:had|has had|have had|delivered|birthed) (?:her|my|a|twins|their) ?(?:\\w{3,9} ){0,2}(?:baby|babies|son|daughter|boy|girl|twins)(?= (?:on|last|this|yesterday|and|at|in)|[.,!])|(?:gave|given|giving) birth (?:to|on|last|at|in)(?= )|(?:went|is|goes) (?:in|into) labou?r`,
  `(?<=^\\s{0,3})(?:diagnosed|living|born|treated|hospitali[sz]ed|paraly[sz]ed|struck down|laid low|misdiagnosed) (?:\\w{1,10} ){0,3}?(?:with|for|by|as|in) ${SOME}${ILL}(?: (?:\\w{1,12} ){0,6}\\w{1,12})?,? (?:i|he|she|dr|ruth|we)\\b`,
  `(?:diagnosed|misdiagnosed|living) with ${SOME}${ILL} (?:at|when|as|in|since|for|aged?) (?:the age of )?(?:\\d{1,2}|\\w{3,12})`,
);

const OPERACION =
  '(?:operación|cirugía|intervención|quimio(?:terapia)?|radioterapia|diálisis|trasplante|cesárea|reemplazo|prótesis|biopsia|cateterismo|endoscopia)';
const MAL = `(?:${CONDITION_ES}|${TREATMENT_ES}|${OPERACION}|covid|gripe|influenza|neumonía|dengue|bronquitis|apendicitis|enfermedad|accidente|caída|fractura|infección|lesión|parto|infarto|derrame)`;
const UN = `(?:${WORD_ES}){0,3}?`;

const NEWS_ES = spanish(
  `(?<!(?:si|quien|que|hij[oa]|niñ[oa]|persona|paciente) )(?:también|además|sí|ella misma|él mismo) (?:es|vive con|tiene) (?:diabétic[oa]|asmátic[oa]|epiléptic[oa]|celíac[oa]|hipertens[oa]|autista|disléxic[oa]|bipolar|sord[oa]|alérgic[oa] al|diabetes|asma|epilepsia|lupus|migrañas?)(?= |[.,;!]|$)`,
  `(?<!(?:si|quien|cuando|que|también) )(?:usa|anda en|se mueve en|va en) (?:su |una )?silla de ruedas(?= desde| por|[.,;]|$| y )`,
  `(?:está|sigue|anda|estará|estuvo|continúa|quedó|se quedó) (?:en (?:casa|cama|reposo)|fuera|mal[oa]|tumbad[oa]|ausente) (?:\\w{3,9} )?(?:con|por|de) (?:un |una |el |la |su |unos |unas )?(?:\\w{3,9} )?(?:${CONDITION_ES}|gripe|gripa|influenza|infección|fractura|operación|cirugía|embarazo|lumbalgia|cólicos?)(?= |[.,;!]|$)`,
  `(?:(?:se )?recuper(?:a|ándose|ando|o|ará|ó|arse|arme)|convaleciente|convalece|en recuperación|en reposo|reponiéndose|se repone|restablec\\w{2,6}) (?:en casa |bien |ya |poco a poco )?(?:de|por|tras|después de|luego de) ${UN}${MAL}(?= |[.,;!]|$)`,
  `(?:de|con|por|tiene|tomó|pidió|sale de|estará de|está de|una|en) (?:\\w{4,12} )?(?:incapacidad|baja médica|licencia médica|incapacidad médica|baja por (?:enfermedad|maternidad|depresión)|licencia (?:de|por) (?:maternidad|enfermedad|embarazo)|permiso (?:de|por) maternidad)(?= |[.,;!]|$)(?! (?:para (?:su|el) (?:trabajo|jefe)|laboral para))|incapacitad[oa] (?:por|hasta|desde|tras)|de baja (?:por|hasta|desde|tras|médica)`,
  `(?:dio|di|salió|salí|resultó|dar) positiv[oa](?= |[.,;!]|$)|(?:se )?contagi(?:ó|é) de|(?:contrajo|pescó|agarró|le dio|me dio|tiene|tengo) (?:el |la |un |una )?(?:covid|gripe|influenza|neumonía|dengue|hepatitis|infarto|derrame|embolia|culebrilla|herpes)(?= |[.,;!]|$)`,
  `(?:(?:lo|la|me|le) (?:van a operar|operan|operarán|operaron|intervinieron|van a intervenir|internaron|hospitalizaron|ingresaron|diagnosticaron|detectaron|extirparon|quitaron))(?= |[.,;!]|$)(?! (?:la tarjeta|el miedo))|(?:será|va a ser|fue|ha sido|está|estuvo|sigue|sea) (?:\\w{3,8} )?(?:operad|intervenid|hospitalizad|internad|ingresad|sometid)[oa](?= |[.,;!]|$)`,
  `(?:se|me) (?:opera|opero|operará|operó|operé|va a operar|somete|someterá|sometió|fracturó|fracturé|rompió|rompí|lesionó|lesioné|torció|torcí|luxó|quebró|quebré|rompió) (?:a |de |del |la |el |un |una |hoy |mañana )|(?:empieza|comienza|inicia|empezó|comenzó|inició|termina|terminó|empiezo|comencé|recibe|recibió|está en) (?:su |sus |la |una |las |sesiones de )?(?:quimio(?:terapia)?s?|radioterapia|diálisis|radiaciones)(?= |[.,;!]|$)`,
  `(?:tiene|tengo|con|para|por|tras|de|una|su) ${UN}(?:operación|cirugía|intervención) (?:de|del|en|a) (?:la |el |los |su )?(?:espalda|cadera|rodilla|corazón|hombro|columna|vesícula|hernia|ojos?|pie|mano|apéndice|matriz|seno|próstata|tiroides|tobillo|muñeca|cerebro|riñón)(?= |[.,;!]|$)`,
  `pronta recuperación|pronta mejoría|que se (?:mejore|recupere)n? pronto|mejórate pronto|(?:espera|está esperando|esperan|están esperando) (?:a )?(?:su|un|una|gemelos|mellizos|bebé)(?= (?:primer|segundo|tercer|primera|segunda|tercera|bebé|bebe|hij[oa]|niñ[oa]|gemelos|para)|[.,;!]|$)|(?:está|estoy) (?:\\w{3,9} )?(?:embarazada|encinta|en la dulce espera|de \\w{4,6} meses)`,
);

export const OWN_HEALTH_NEWS: Finder = loosely(NEWS_EN);
export const OWN_HEALTH_NEWS_ES: Finder = loosely(NEWS_ES);
