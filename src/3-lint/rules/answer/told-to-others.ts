// What is told on the telephone or elsewhere of someone who is not on it: “Yes, he was seen here this morning”. Whoever
// asks learns that the person is cared for.

const KIN =
  '(?:husband|wife|mother|father|mom|mum|dad|son|daughter|partner|sister|brother|grandmother|grandfather|grandma|grandpa|aunt|uncle|boyfriend|girlfriend|boss|neighbou?r|friend|tenant|employee)';
const ONE = String.raw`(?:s?he|they|your\s${KIN}|(?:mr|mrs|ms|miss)\.?\s\p{Lu}[\p{L}'-]{2,15}|the (?:man|woman|lady|gentleman|boy|girl|child) you (?:mean|ask about|want))`;
const IS = String.raw`(?:(?:'s|'re|\s(?:is|are|was|were|has been|have been|did|does))(?:\s(?:just|already|still|now|also|indeed|only|both|currently)){0,2})`;
const OUR = String.raw`(?:our|the|my)\s(?:[\p{L}-]{2,14}\s){0,2}?`;
const TODAY =
  '(?:(?:earlier|first thing|late)?\\s?(?:today|this morning|this afternoon|yesterday|last (?:week|night|month|year)|on (?:mon|tues|wednes|thurs|fri|satur)day|at (?:about |around )?\\d|a (?:while|minute|moment) ago))';
const CARE =
  '(?:shots?|check-?up|physical|cleaning|results?|test|scan|x-?rays?|session|treatment|infusion|dialysis|adjustment|prescription|refill|injection|vaccine|exam|crown|filling|blood (?:draw|test)|therapy|surgery|procedure|follow-?up)';

const ENGLISH = [
  String.raw`${ONE}\s(?:just\s|already\s)?had\s(?:her|his)\s(?:[\p{L}-]{2,12}\s){1,2}?(?:off|out|done|removed|taken|pulled|checked|cleaned|set|x-rayed|stitched)(?!\p{L})`,
  String.raw`(?:i|we)(?:'ve)?\s(?:see|have|got|have got)\s(?:her|him|them|your\s${KIN})\s(?:right\s)?(?:(?:down\s|here\s)?on (?:the|our|my) (?:list|schedule|books|calendar)|down (?:for|at)|in (?:the|our) (?:waiting room|system|books|chair)|booked|scheduled)(?!\p{L})`,
  String.raw`your\s${KIN}${IS}\s(?:with|seeing)\s(?:the (?:doctor|nurse|dentist|therapist|midwife)|dr\.?\s\p{L}|ruth|our)`,
  String.raw`${ONE}${IS}\s(?:an?\s|one of our\s|our\s)(?:[\p{L}-]{3,12}\s)?(?:patients?|clients?|regulars)(?:\s(?:here|of ours|with us|at)(?!\p{L})|\s{0,2}[.,;!])`,
  String.raw`${ONE}${IS}\s(?:seen|treated|admitted|discharged|examined|operated on|vaccinated|checked in|checked out|booked in|signed in|registered)(?:\s(?:here|by|with|for|in|at|on|out|to)|\s${TODAY}|\s{0,2}[.,;])`,
  String.raw`${ONE}${IS}\s(?:here|in|with us)\s(?:for (?:her|his|their|an?)\s(?:[\p{L}-]{2,12}\s){0,2}?(?:${CARE}|appointment|visit)|${TODAY},?\s(?:and|but|then|for|with)\s)`,
  String.raw`${ONE}${IS}\s(?:with|seeing|in with|talking to|talking with)\s(?:the|our|one of our|an?)\s(?:[\p{L}-]{2,12}\s)?(?:doctor|nurse|dentist|therapist|midwife|hygienist|counsell?or|surgeon|psychologist|psychiatrist|pediatrician|optometrist|audiologist|technician|physical therapist|dietitian|specialist|assistant|chiropractor)(?!\p{L})`,
  String.raw`${ONE}${IS}\s(?:in|on|under)\s${OUR}(?:waiting room|exam room|treatment room|recovery room|ward|schedule|books|list|program(?:me)?|group|care|caseload)(?!\p{L})`,
  String.raw`${ONE}${IS}\s(?:due|scheduled|booked|coming|down)\s(?:in\s)?(?:for|to see|at|on)\s(?:(?:her|his|an?|the|their)\s)?(?:[\p{L}-]{2,12}\s){0,2}?(?:${CARE}|appointment|visit|dr\.?|doctor|\d|(?:mon|tues|wednes|thurs|fri)day)`,
  String.raw`${ONE}\s(?:just\s|already\s|still\s|does\s)?(?:has|have|had|missed|cancell?ed|keeps?)\s(?:an?|her|his|their)\s(?:[\p{L}-]{2,12}\s){0,2}?(?:appointment|visit|${CARE})\s(?:with (?:us|dr|the doctor|ruth|our)|here|at|on|today|tomorrow|this|next|yesterday)(?!\p{L})`,
  String.raw`${ONE}\s(?:just\s|already\s|only\s)?(?:came|comes|come|was)\s(?:in|here|by|to us)\s(?:for|to get|to have)\s(?:her|his|an?|their|the)\s(?:[\p{L}-]{2,12}\s){0,2}?${CARE}`,
  String.raw`${ONE}\s(?:comes?|goes|belongs|came)\s(?:in\s)?to\s(?:our|the)\s(?:[\p{L}-]{3,14}\s){1,2}(?:group|program(?:me)?|clinic|class|sessions)(?!\p{L})`,
  String.raw`${ONE}\s(?:just\s|already\s)?left\s(?:here|us|the (?:clinic|office|building)|our (?:clinic|office))\s(?:at|about|around|an?|just|${TODAY})`,
];
const SUYO =
  '(?:espos[oa]|marido|mujer|hij[oa]|mam[aá]|pap[aá]|madre|padre|herman[oa]|abuel[oa]|t[ií][oa]|novi[oa]|pareja|jef[ea]|vecin[oa]|suegr[oa])';
const ALGUIEN = String.raw`(?:ella|[eé]l|su\s${SUYO}|la\sseñora(?:\s\p{Lu}\p{L}{2,15})?|el\sseñor(?:\s\p{Lu}\p{L}{2,15})?|la\smuchacha|el\smuchacho|la\sniña|el\sniño|don\s\p{Lu}\p{L}{2,15}|doña\s\p{Lu}\p{L}{2,15})`;
const SPANISH = [
  String.raw`(?:su\s${SUYO}|la\sseñora(?:\s\p{Lu}\p{L}{2,15})?|el\sseñor(?:\s\p{Lu}\p{L}{2,15})?)\s(?:ya\s|todav[ií]a\s)?(?:sigue|est[aá]|pas[oó]|acaba de (?:salir|pasar|entrar))(?:\scon\s(?:la|el)\s(?:doctora?|dentista|enfermer[oa]|terapeuta)|\sde\s(?:consulta|su cita)|(?=;))`,
  String.raw`${ALGUIEN}\s(?:todav[ií]a|a[uú]n)\s(?:no\s)?(?:sale|ha salido|termina|ha terminado|l[ao] (?:llaman|pasan)|est[aá] (?:adentro|en el consultorio|con))`,
  String.raw`(?:l[ao]s?)\s(?:tengo|tenemos)\s(?:aqu[ií]\s)?(?:en\s(?:la|mi|nuestra)\s(?:lista|agenda|sala)|agendad[oa]|citad[oa]|anotad[oa]\spara)`,
  String.raw`${ALGUIEN}\s(?:s[ií]\s|ya\s|tambi[eé]n\s)?(?:es|era|fue)\s(?:una?\s)?paciente\s(?:nuestr[oa]|de (?:la|esta|nuestra|aqu[ií])|aqu[ií])`,
  String.raw`${ALGUIEN}\s(?:s[ií]\s|ya\s|todav[ií]a\s)?(?:est[aá]|estuvo|sigue|qued[oó])\s(?:en\s(?:nuestro|la|el|nuestra)\s(?:programa|sala de espera|grupo|terapia|consulta|lista|agenda|quir[oó]fano|recuperaci[oó]n)|internad[oa]|ingresad[oa]|hospitalizad[oa]|agendad[oa]|citad[oa]|registrad[oa])`,
  String.raw`${ALGUIEN}\s(?:s[ií]\s|ya\s)?(?:tiene|ten[ií]a|tuvo|cancel[oó]|perdi[oó])\s(?:una?\s|su\s)?(?:cita|consulta|turno|sesi[oó]n|terapia|revisi[oó]n)\s(?:con|aqu[ií]|a las?|el|hoy|mañana|en)(?!\p{L})`,
  String.raw`${ALGUIEN}\s(?:s[ií]\s|ya\s)?(?:viene|vino|pas[oó]|acude|lleg[oó])\s(?:aqu[ií]\s)?(?:a|por)\s(?:su\s|la\s|las\s|sus\s|una\s)?(?:terapia|cita|consulta|curaci[oó]n|inyecci[oó]n|vacuna|sesi[oó]n|revisi[oó]n|di[aá]lisis|quimio\p{L}{0,7}|medicina|receta|resultados|an[aá]lisis|limpieza|ajuste)`,
  String.raw`${ALGUIEN}\s(?:s[ií]\s|ya\s)?(?:se atiende|se atendi[oó]|se trata|sali[oó] de (?:su\s|la\s)?(?:consulta|cita|cirug[ií]a|terapia)|fue (?:atendid|dad|operad|vacunad)[oa])`,
  String.raw`aqu[ií]\s(?:l[aeo]s?)\s(?:atendimos|vimos|revisamos|operamos|vacunamos|curamos|tenemos internad[oa])`,
];

export const TOLD_TO_OTHERS: readonly RegExp[] = [
  new RegExp(String.raw`(?<!\p{L})(?:${ENGLISH.join('|')})`, 'giu'),
  new RegExp(String.raw`(?<!\p{L})(?:${SPANISH.join('|')})`, 'giu'),
];
