// Words by which the writer knows the reader from care: most often in the reason for a refusal, “since you are one of ours”,
// “I look after your father”, “while we work together”.

const KIN =
  '(?:mum|mom|mam|mother|dad|father|nan|gran|grand(?:ma|pa|mother|father|son|daughter)|little (?:one|girl|boy)|son|daughter|twins|kids?|boys|girls|baby|child(?:ren)?|family|wife|husband|partner|sister|brother|aunt|uncle|parents|teen)';
const TREAT = '(?:treat|look after|care for|take care of|examine|counsel|operate on|deliver|see|check on)s?';
const ROOM =
  '(?:clinic|office|practice|sessions?|exam room|therapy|treatment|appointments?|group|surgery|ward|hospital|counsell?ing|consult(?:ation)?|waiting room|program(?:me)?|birth cent(?:er|re)|visit)';
const WEEKDAYS = '(?:mon|tues|wednes|thurs|fri|satur)days';
const THING =
  '(?:glasses|lenses|hearing aids?|teeth|dentures?|exercises|pills|drops|inhaler|braces?|crutches|insoles|aligners|retainer|physical therapy|therapy|pt|meds|medicine|medication|stitches|crown|implant|treatment|diet|shots?)';

const ENGLISH = [
  String.raw`\b(?:i|we|who|that|she|he) (?:only |also |still |already )?(?:${TREAT}|looks after|cares for|takes care of) (?:(?:half|all|most|some|both) (?:of )?)?your (?:[a-z]{3,10} )?${KIN}\b`,
  String.raw`\b(?:i|we|who|that|has|have|had|never|only|ever) (?:only |also |still )?(?:sees?|saw|seen|seeing|met|meet) (?:you|each other|your ${KIN}) (?:only )?(?:at|in|during|for) (?:the |our |my |your )?(?:[a-z]{3,9} )?${ROOM}\b`,
  String.raw`\b(?:nurse|doctor|dentist|midwife|therapist|counsell?or|hygienist|clinician|somebody|someone|person|one) (?:who|that) (?:once |also |now )?(?:sees|saw|treats|treated|looks after|looked after|cares for|cared for|delivered|examined|has seen|has treated|helps|takes care of) (?:you|your)\b`,
  String.raw`\byou(?:'re| are| were)(?: all)? (?:now |still |both |also )?(?:on|in|under) (?:my|our) (?:schedule|list|books|caseload|panel|roster|care|roof|program(?:me)?|group|practice|rota|rounds|chair|clinic)\b`,
  String.raw`\b(?:in|under) my care\b`,
  String.raw`\byou(?:'re| are| were|'ve been| have been) (?:also |now |still )?(?:one of (?:ours|mine)|among ours)\b`,
  String.raw`(?<=\b(?:patients?|clients?|treat|look after|care for|serve|see)\b[^.!?]{0,40})\byou(?:'re| are| were) (?:one of|among) (?:them|those)\b`,
  String.raw`(?<!\b(?:if|when|whenever|whether|unless|should|before|until) )\byou (?:used to |still |also |already |both )?(?:come|came|go|went) (?:back )?(?:in )?(?:to|through) (?:us|me|our ${ROOM}|the ${ROOM}|my ${ROOM})\b`,
  String.raw`\b(?:while|as long as|since|because|now that|until|after|once) (?:we|i)(?:'re| are| were|'ve been| have been)? (?:still |no longer |done )?(?:working|work|worked|meeting|seeing each other) (?:together\b|with you\b|in (?:therapy|session|counsell?ing)|every week)`,
  String.raw`\b(?:stopped|quit|finished|ended|done) (?:seeing each other|working together|our (?:sessions|work)|therapy|treatment)\b`,
  String.raw`\bour (?:work|time|journey) (?:together|in (?:therapy|the room|session|counsell?ing))\b`,
  String.raw`\b(?:for|in|at|during|of|until|to|on) our (?:next |weekly |regular )?(?:sessions?|${WEEKDAYS})\b`,
  String.raw`\byou trust (?:me|us) with (?:your|the)\b`,
  String.raw`\bwhen(?:ever)? you(?:'re| are) (?:next )?in (?:for|on|to (?:have|get|see))\b`,
  String.raw`\b(?:whose|your) (?:baby|babies|child|son|daughter|teeth|mother|father|back|knee|eyes|care|family|chart|file|records|pulse|health) (?:i|we) (?:may |will |might |once |have )?(?:read|check|hold|keep|deliver|delivered|caught|treat|treated|see|look after|clean|cleaned|fix|fixed|take care of)\b`,
  String.raw`\b(?:pleased|glad|happy|good|hear|see|great|delighted|relieved) (?:to (?:hear|see|know) )?(?:that )?(?:the|those|your) (?:new )?${THING} (?:is|are) (?:already |finally |really )?(?:working|going|helping|doing|holding|fitting|healing|paying)`,
  String.raw`\b(?:talked|spoke|discussed|said|told you|explained|agreed|went over|covered|mentioned|chatted)\b[^.!?]{0,30}? (?:at|in|during) (?:the|our|my|your) (?:[a-z]{3,9} )?${ROOM}\b`,
  String.raw`\bwhen your (?:baby|twins|babies|little one|son|daughter|mother|father|mom|dad) (?:came|was|were|arrived|died|passed)\b(?=[^.!?]{0,30})(?<=\b(?:there|i was|we were|us|me|helped|center|clinic|ward)\b[^.!?]{0,40})`,
  String.raw`\b(?:save|leave|keep|discuss|raise|continue) (?:that|it|this) (?:for|to|in|until|till|at) (?:the|our|your|my) ${ROOM}\b`,
  String.raw`\byou(?:'ve| have) been with (?:our|this) (?:practice|clinic|office)\b`,
  String.raw`\byou were in (?:on|last|yesterday|this (?:morning|week)|today|for|with us)\b`,
];

const FAMILIAR =
  '(?:mam[aá]|pap[aá]|madre|padre|hij[oa]s?|hijit[oa]s?|ni[nñ][oa]s?|beb[eé]|peque[nñ][oa]s?|espos[oa]|marido|mujer|abuel[oa]s?|abuelit[oa]s?|suegr[oa]s?|herman[oa]s?|familia|t[ií][oa]|niet[oa]s?)';
const CONSULTA =
  '(?:cl[ií]nica|consulta|consultorio|terapia|tratamiento|sesi[oó]n(?:es)?|rehabilitaci[oó]n|grupo|programa|centro|di[aá]lisis|quimio\\p{L}{0,7}|curaci[oó]n(?:es)?|cita)';
const E = String.raw`(?!\p{L})`;

const SPANISH = [
  String.raw`(?:sus?|tus?)\s${FAMILIAR}\s(?:se\s)(?:port|sent|ve[ií]|qued|comport|asust)\p{L}{0,5}(?=[^.!?]{0,40}(?:el\s\p{L}{5,9}|ayer|aqu[ií]|en la|bien|[aá]ngel|valiente))`,
  String.raw`(?:siento|lamento|sentimos|lamentamos|perdone|disculpe)\sque\s(?:le|te)\s(?:haya|hubiera|hayan)\s(?:dolido|molestado|ardido|lastimado|incomodado)${E}`,
  String.raw`(?:eso|lo|la|mejor)\s(?:mejor\s)?(?:lo\s)?(?:vemos|hablamos|platicamos|tratamos|revisamos)\sen\s(?:la|mi|su|tu|nuestra)\s${CONSULTA}${E}`,
  String.raw`(?:usted\s)?lleva[s]?\s(?:ya\s)?(?:muchos|tantos|varios|\p{L}{3,6}|\d{1,2})\s(?:a[nñ]os|meses)\s(?:con\s(?:nosotr[oa]s|nuestra)|viniendo)${E}`,
  String.raw`(?:quien|que|yo|nosotros|nosotras|porque|ya que)\s(?:te|l[aoe]s?)\s(?:atiend[oea]n?|atendemos|cuid[oa]n?|cuidamos|trat[oa]n?|tratamos|acompa[nñ][oa]n?|atendi[oó]|atend[ií]|cuid[oó]|cuid[eé])${E}`,
  String.raw`(?:te|le)\s(?:reviso|limpio|controlo|tomo|curo|receto|arreglo|pongo)\s(?:los|las|la|el|tus?|sus?)\s(?:dientes|muelas|presi[oó]n|az[uú]car|boca|o[ií]dos|ojos|coraz[oó]n|vacunas?|inyecci[oó]n(?:es)?|espalda|pies|lentes)${E}`,
  String.raw`(?:te|l[aoe])\s(?:llevo|tengo|veo|trato|atiendo|recibo)\s(?:en|como|de)\s(?:mi\s|la\s|nuestra\s)?(?:${CONSULTA}|paciente)${E}`,
  String.raw`(?:cuido|atiendo|trato|veo|llevo|cuidamos|atendemos|tratamos|vemos|cuida|atiende|atend[ií]|cuid[eé]|recib[ií])\s(?:tambi[eé]n\s)?a\s(?:tus?|sus?|media|toda|la)\s(?:[\p{L}]{2,9}\s)?(?:${FAMILIAR})${E}`,
  String.raw`(?:mientras|desde que|ya que|como|porque|aunque|ahora que|por)\s(?:usted\s|t[uú]\s|todav[ií]a\s|a[uú]n\s){0,2}(?:est[eéaá]s?|estemos|estamos|siga[s]?|sigamos|sigue[s]?|seguimos|venga[s]?|ven[ií]a[s]?|viene[s]?|est[eé]n?)\s(?:usted\s|viniendo\s|yendo\s)?(?:en|a|con|bajo)\s(?:la\s|nuestr[oa]\s|mi\s|el\s)?(?:${CONSULTA}|m[ií]|nosotr[oa]s|migo|conmigo)${E}`,
  String.raw`(?:mientras|porque|como|ya que|ahora que)\s(?:usted\s|t[uú]\s)?(?:viene[s]?|ven[ií]a[s]?|venga[s]?|siga[s]?|sigue[s]?)\s(?:a\s\p{L}{4,12}\s)?conmigo${E}`,
  String.raw`(?<!(?:si|quien|cuando|que)\s)(?:usted\s(?:tambi[eé]n\s|ya\s)?(?:viene|ven[ií]a|vino|va)|vienes|ven[ií]as|viniste)\s(?:a|con|por)\s(?:la\s|nuestr[oa]\s|mi\s|el\s)?(?:${CONSULTA}|nosotr[oa]s|conmigo)${E}`,
  String.raw`(?:es|eres|est[aá]s?)\s(?:usted\s)?(?:un[oa]?)\sde\s(?:l[oa]s\s)(?:nuestr[oa]s|m[ií][oa]s)${E}`,
  String.raw`(?<=(?:pacientes?|atendemos|atiendo|cuidamos|cuido|tratamos|vemos)[^.!?]{0,40})(?:es|eres)\s(?:un[oa])\sde\sell[oa]s${E}`,
  String.raw`est[aá]s?\s(?:usted\s)?en\s(?:mi|nuestra)\s(?:lista|agenda|cartera|consulta)${E}`,
  String.raw`lo nuestro\s(?:es|era|queda|va)\s(?:s[oó]lo\s)?(?:de|en|para)\s(?:la\s|el\s)?${CONSULTA}${E}`,
  String.raw`(?:cuando|el d[ií]a que)\s(?:pase|pases|venga|vengas|regrese|regreses)\s(?:por|a)\s(?:sus?|tus?|las?|los?)\s(?:lentes|aud[ií]fonos|ajuste|limpieza|control|placas|f[eé]rula|curaci|vacun|recet|citas?|consultas?|resultad|medicin|inyecci|terapias?|revisi)\p{L}{0,6}`,
  String.raw`(?:le|te)\s(?:dije|expliqu[eé]|coment[eé]|dijimos|explicamos|comentamos|cont[eé])\s(?:[^.!?;]{0,20}\s)?en\s(?:el|la|mi|nuestr[oa]|su|tu)\s${CONSULTA}${E}`,
  String.raw`que\s(?:usted\s)?(?:vino|viniste|estuvo|estuviste|pas[oó])\s(?:aqu[ií]\s)?(?:el\s(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado)|ayer|hoy|la semana pasada|esta ma[nñ]ana)${E}`,
  String.raw`(?:los|las|el|la)\s(?:lentes|aud[ií]fonos|dientes|dentadura|frenos|brackets|plantillas|ejercicios|pastillas|gotas|inhalador|terapia|medicina|tratamiento)\s(?:nuev[oa]s?\s)?(?:le|te)\s(?:qued|sirv|funcion|est[aá]n? (?:ayud|qued|funcion|sirv)|ayud|sent)\p{L}{0,6}`,
];

export const KNOWN_FROM_CARE: readonly RegExp[] = [
  new RegExp(ENGLISH.join('|'), 'giu'),
  new RegExp(String.raw`(?<!\p{L})(?:${SPANISH.join('|')})`, 'giu'),
];
