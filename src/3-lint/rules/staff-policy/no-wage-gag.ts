import { type Found, proseRule } from '../prose-rule.ts';
import { clauseBefore, isAsked, isNegated, isQuoted } from '../speech.ts';
import { together } from '../together.ts';
import { BANNED, isOfPatientData, saysFree } from './bans.ts';
import { ES_PROHIBIDO, FORBID, IS_BANNED, NADA, REVERSOS, TURNS } from './staff-words.ts';

const TALK = `(?:talk(?:s|ing)?|discuss(?:es|ing|ions?)?|speak(?:s|ing)?|shar(?:e|es|ing)|post(?:s|ing|ed)?|writ(?:e|es|ing)|complain(?:s|ing|ts)?|compar(?:e|es|ing)|reveal(?:s|ing)?|disclos(?:e|es|ing)|mention(?:s|ing)?|tell(?:s|ing)?|say(?:s|ing)?|comment(?:s|ing)?|gossip(?:s|ing)?|vent(?:s|ing)?|publish(?:es|ing)?|tweet(?:s|ing)?|grip(?:e|ing)|chat(?:s|ting)?|ask(?:ing)?(?= (?:each|co-?workers|colleagues|others)))`;
const TOPIC = String.raw`(?<!\b(?:patient|client)s?'?s? (?:\w{2,12} )?)(?:\bpay\b(?! (?:a|the|for|with|your bill))|\bpa(?:ycheck|yroll|y stub|y rate)s?\b|wages?\b|salar(?:y|ies)\b|earnings\b|compensation\b|\braises?\b|bonus(?:es)?\b|(?:pay )?differentials?\b|overtime\b|staffing\b|under-?staff\w{1,3}\b|short-?staff\w{1,3}\b|schedul(?:es|ing)\b|\bschedule\b|\bshifts?\b|workloads?\b|benefits\b|(?:working|work|workplace|job|employment|labou?r) conditions\b|conditions (?:of|at|in) (?:work|employment|the (?:practice|clinic|office|workplace))|terms (?:and|&|or|of) (?:conditions|employment)|\bunions?\b|unioni[sz]\w{1,5}|labou?r (?:matters|issues|disputes|organi[sz]\w{1,4})|work(?:place)? safety|\bhours\b|what (?:you|they|we|people|anyone|others) (?:are paid|earns?|makes?|gets? paid)|how much (?:you|they|we|people|anyone) (?:earns?|makes?|(?:is|are) paid)|hourly rates?)`;
const HABLAR = `(?:habl(?:ar|e|en|a)|coment(?:ar|e|en)|discut(?:ir|a|an)|platic(?:ar)|platique[n]?|compart(?:ir|a|an)|public(?:ar)|publique[n]?|revel(?:ar|e|en)|divulg(?:ar)|divulgue[n]?|quej(?:arse|ar|e|en)|dec(?:ir)|dig(?:a|an)|compar(?:ar|e|en)|mencion(?:ar|e|en)|convers(?:ar|e|en)|escrib(?:ir|a|an)|dar a conocer|(?:dec|compart)irl[eao]s?|contarl[eao]s?|contar|comparaci[oó]n|preguntar)`;
const TEMA = String.raw`(?:sueldos?|salarios?|la paga|pagos que recib\p{L}{1,3}|aumentos?|bonos?|horarios?|turnos?|prestaciones|condiciones (?:de trabajo|laborales|de empleo)|cu[aá]nto (?:gana|ganan|le pagan|les pagan|cobra|cobran)|lo que (?:gana|ganan|cobra|cobran|le pagan|les pagan)|sindicatos?|falta de personal|carga de trabajo|horas extra[s]?|remuneraci[oó]n(?:es)?|n[oó]mina|seguridad en el trabajo)`;
/** In a sentence that speaks of nothing else, these are enough. */
const PAY =
  /(?<!\b(?:during|on|in|off|at|between|after|before|outside|within|of|by|per|for|until|office|clinic|opening|business|holiday|visiting|our|front desk|patient|health|insurance|whole|phone|weekend) (?:(?:your|the|their|our|a|an|any|working|next|every|each|my) )?)\b(?:pay|pays|paid|payslips?|pay ?che(?:ck|que)s?|pay ?stubs?|payroll|wages?|salar(?:y|ies)|earnings|compensation|hourly rates?|rates? of pay|pay (?:scales?|rates?|grades?)|(?:a|your|their|pay) raises?|raises|bonus(?:es)?|overtime|double shifts?|(?:under|short)-?staff\w{2,3}|staffing(?: levels?)?|short-?handed|rosters?|rotas?|workloads?|benefits|working conditions|conditions at work|how (?:busy|understaffed|short) (?:we|things)|(?:on-call|overtime|night|weekend|holiday|shift|new|hourly|pay|current|base) (?:rates?|pay|premiums?|differentials?)|how much (?:\w{1,12} ){1,2}?(?:earns?|makes?|(?:is|are|gets?) paid)|short (?:on|of) (?:staff|nurses|people|hands|help)|skeleton (?:crew|staff)|turnover|too few (?:nurses|people|staff|hands)|pay (?:packets?|cuts?|freeze|gap|offers?|equity|increases?|rise|reviews?)|increments?|remuneration|tips|gratuities|paid leave|sick (?:leave|days?|pay)|pto|on-call|call schedules?|mandatory overtime|shifts|schedules?|safety (?:concerns?|problems?|issues?|complaints?)|job conditions|terms of employment|unions?|unioni[sz]\w{1,5}|collective bargaining|strikes?|shop stewards?|hours|breaks?|who (?:earns|makes|gets) what|what (?:\w{2,9} )?(?:they're|they are|others are|you're|you are) on (?:per|an) hour|what (?:you|they|we|people|anyone|others|colleagues|co-?workers|each other|somebody) (?:take home|earns?|makes?|gets?))\b(?! (?:for (?:visits|services|care)|attention|online|your bill|the bill|by card|at the desk|plan))/gi;
/** These mean pay wherever they stand. */
const EARNED =
  /\b(?:pay ?(?:stubs?|slips?|che(?:ck|que)s?|packets?|grades?|scales?|rates?)|salar(?:y|ies)|wages?|bonus(?:es)?|unions?|unioni[sz]\w{1,5}|overtime|(?:our|the) (?:staffing|short-?staffing|turnover|scheduling|payroll) (?:troubles?|problems?|woes|issues|mess|shortages?)|(?:a|your|their|pay|his|her) raises?|how much (?:\w{1,12} ){1,4}?(?:earns?|makes?|is paid|gets? paid)|(?:discuss|talk(?: about)?) money|what (?:\w{1,12} ){1,3}?(?:takes? home|earns?|is paid|gets? paid))\b(?! (?:for (?:visits|services|care)|records?))/gi;
const GANADO =
  /(?<!\p{L})(?:sueldos?|salarios?|aguinaldos?|sindicatos?|horas extras?|prestaciones|(?:falta|escasez) de (?:personal|gente)|carga de trabajo|condiciones (?:de trabajo|laborales)|aumentos?(?! de (?:peso|talla)))(?!\p{L})/giu;
const SPEAKS =
  /\b(?:talk\w{0,3}|discuss\w{0,4}|speak\w{0,3}|shar(?:e|ing|ed)|post(?:s|ing|ed)?|writ(?:e|ing|ten)|complain\w{0,4}|compar(?:e|ing|isons?)|reveal\w{0,3}|disclos\w{1,4}|mention\w{0,3}|tell(?:ing)?|say(?:ing)?|comment\w{0,3}|gossip\w{0,3}|vent(?:ing)?|publish\w{0,3}|tweet\w{0,3}|grip(?:e|ing)|chat\w{0,4}|opinions?|online|internet|reddit|facebook|instagram|tiktok|linkedin|glassdoor|social media|group texts?|whatsapp|conversations?|moan\w{0,3}|grumbl\w{1,3}|whin(?:e|ing|ge|ging)|bring(?:ing)? up|ask(?:ing)? (?:around|co-?workers|colleagues|each other)|air(?:ing)?|public(?:ly)?|rant\w{0,3}|topics?|subjects?|break ?room|between (?:you|us)|secret|confidential|private|grievances?|ask|text(?:s|ing)?|asking (?:a|an|any|another|your|each)|beefs?|grumbles?|bring (?:it|them|that) to|repeat\w{0,3}|announc\w{1,4}|disput\w{1,3}|debat\w{1,3}|swap(?:ping)? (?:notes|stories)|curious|inquir\w{1,3}|know|show(?:s|n|ing)?|rais(?:e[sd]?|ing) with|brought to|trouble|(?:lying|left) around|for others to|pass(?:es|ing) [^.;]{0,20}? around)\b/gi;
const PAGA =
  /(?<=(?<!\p{L})(?:del|al|el|su) )(?:aguinaldo|sueldo|salario|sindicato|bono|aumento)(?!\p{L})|(?<!(?:durante|en|fuera de|del|al|entre|antes de|de|fin de|por) (?:(?:su|el|la|los|sus|cada|un) )?)(?<![\p{L}])(?:sueldos?|salarios?|la paga|pagas?|cheques(?= en)|las horas nuevas|quincenas?|aguinaldos?|aumentos?|bonos?|turnos?|horas extras?|prestaciones|condiciones (?:de trabajo|laborales)|(?:cu[aá]nto|lo que) (?:\p{L}{2,8} ){0,3}?(?:gana|cobra|paga|sub|pagu)\p{L}{0,5}|sindicat\p{L}{1,6}|(?:falta|falte)(?: de)? (?:gente|personal)|carga de trabajo|n[oó]minas?|descansos?|horarios? de trabajo|sus horarios|jornadas?|vacaciones|(?:quejas?|reclamos?|inconformidad(?:es)?|comentarios?|publicaciones) (?:sobre|de|por|acerca de) (?:el |los |sus |las )?(?:horarios?|horas|turnos?|pagos?)|recibos? de (?:pago|n[oó]mina)|ingresos|pago (?:por hora|de horas|que recibe)|tarifas? por hora|compensaci[oó]n|remuneraci[oó]n(?:es)?|(?<=habl\p{L}{1,3} de )dinero|liquidaci[oó]n|propinas|guardias|condiciones (?:en el|del) trabajo|contrato colectivo|huelgas?|seguridad (?:en el trabajo|laboral)|el ambiente laboral|escasez de personal|personal insuficiente|bonificaci[oó]n(?:es)?|subidas? de sueldo)(?![\p{L}])/giu;
const DICE =
  /(?<!\p{L})(?:junt\p{L}{1,5} firmas|enseñ\p{L}{1,3}|habl\p{L}{1,5}|coment\p{L}{1,5}|discut\p{L}{1,4}|platic\p{L}{1,4}|platiqu\p{L}{1,3}|compart\p{L}{1,5}|publi\p{L}{2,6}|ventil\p{L}{1,6}|revel\p{L}{1,4}|divulg\p{L}{1,4}|quej\p{L}{1,5}|dec\p{L}{1,5}|dig\p{L}{1,3}|compar\p{L}{1,5}|mencion\p{L}{1,4}|pregunt\p{L}{1,5}|cont(?:ar|arle|arlo|ando)|cuent\p{L}{1,3}|chism\p{L}{1,6}|redes|internet|facebook|face|whatsapp|grupos?|una palabra|ni p[ií]o|temas?|p[uú]blicamente|en p[uú]blico|entre (?:usted|ustedes|compañer)\p{L}{0,4}|con (?:sus |los |nadie)\p{L}{0,10}|secreto|confidencial|a o[ií]dos|o[ií]r|mensajes?|escuchar|conversaciones?|convers\p{L}{1,3}|pregunt\p{L}{1,5}|enter\p{L}{1,4}|saber|reclam\p{L}{1,4}|protest\p{L}{1,3}|critic\p{L}{1,4}|opin\p{L}{1,4}|coment\p{L}{1,5})(?!\p{L})/giu;
/** What is said to stay with the one who is paid. */
const ENTRE =
  /(?<!\p{L})(?:se quedan? (?:entre|en|aqu[ií]|dentro)|para (?:usted|ti|s[ií]|uno) (?:mism[oa]|lo que)|queda entre|es cosa de|es asunto(?!\s(?:suyo|tuyo|de cada (?:quien|uno|cual|persona))(?!\p{L}|,?\s(?:y\s(?:de|m[ií]o|nuestro|con|no)|entre|no\s)))|a nadie (?:m[aá]s )?le (?:importa|incumbe|interesa)|es privad[oa]|es confidencial|es personal|a m[ií] y (?:a nadie m[aá]s|no a (?:sus|los|las))|de ah[ií] no pasan?|solo se (?:habla|trata|comenta) con|es (?:nuestro )?secreto|no es de (?:dominio|incumbencia)|se guarda)(?!\p{L})|\b(?:(?:our|a) (?:little |shared )?secret|internal matters?|private matters?|(?:stays?|remains?|keep\w{0,3}|is|are|strictly) (?:strictly )?between|nobody (?:else )?needs to know|no one (?:else )?needs to know|(?:your|his|her|their) own business(?! to (?:discuss|talk|share|tell|compare|bring))|stays? (?:in|inside) (?:this|the) (?:office|room|building|envelope)|in-house|hush-hush|under your hat|(?:personal|private) to (?:you|each)|leave it there|with me,? (?:and )?not (?:with )?(?:each other|one another|co-?workers|colleagues|the others)|stays? that way|(?:to|with) me and (?:to |with )?no(?: one|body)|the only (?:person|one) you (?:talk|speak|complain) to|go(?:es)? no (?:further|farther)|to your(?:self|selves))\b/giu;

const S = String.raw`(?<![\p{L}])`;
const E = String.raw`(?![\p{L}])`;

export const noWageGag = proseRule({
  id: 'staff-policy/no-wage-gag',
  summary: 'A policy for staff forbids talk about pay, hours, staffing or working conditions.',
  severity: 'error',
  canBeWaived: true,
  reads: ['en', 'es'],
  appliesTo: ['staff-policy'],
  message:
    'This keeps people from talking about pay, hours, staffing or working conditions. US law protects that talk, with each other and in public, so the rule doesn’t hold and may bring a complaint. Take it out; rules about patient information may stay.',
  cue: /per hour|an hour|earns|money|dinero|\bpay|roster|\brota|handed|\bbreaks?\b|take home|busy|quincena|aguinaldo|falta|jornada|descanso|vacaciones|wage|salar|earn|compens|raise|bonus|differential|overtime|staff|schedul|shift|workload|benefits|conditions|\bunion|labou?r|safety|hours|paid|makes?\b|hourly|sueldo|salario|paga|aumento|\bbono|horario|turno|prestacion|condiciones|gana|cobra|sindicato|personal|carga|extra|remuner|short|turnover|rates?\b|\btips\b|gratuit|huelga|ingresos|propina|guardia|bonific|escasez|n[oó]mina|seguridad/iu,
  finds: [
    new RegExp(String.raw`${FORBID}(?<gap>[^;]{0,70}?)\b${TALK}\b[^;]{0,70}?${TOPIC}`, 'gi'),
    new RegExp(String.raw`\b${TALK}\b[^;]{0,60}?${TOPIC}[^;]{0,90}? ${IS_BANNED}`, 'gi'),
    new RegExp(
      String.raw`${TOPIC}[^;]{0,50}?\b(?:is|are|must (?:be|stay|remain)|stays?|should (?:be|stay|remain)|remains?|(?:is|are) to (?:be|stay))\b (?:kept |treated as |considered |\w{4,12}ly )?(?:confidential|private|secret|(?:a |your |an? \w{4,10} )?(?:private|personal|confidential|family) (?:matter|business|affair)s?|between you|not to be (?:discussed|shared|talked|posted)|never (?:to be )?(?:discussed|shared|talked)|not (?:a )?(?:topics?|subjects?|for discussion|discussed)|nobody's business|off[- ]limits|forbidden|prohibited)`,
      'gi',
    ),
    new RegExp(
      String.raw`\b(?:keep|hold)\b[^;]{0,25}?${TOPIC}[^;]{0,30}?\b(?:to (?:your|them)sel(?:f|ves)|private|confidential|secret|off (?:social media|the internet|facebook)|quiet|between)`,
      'gi',
    ),
    new RegExp(
      String.raw`\b${TALK}\b[^;]{0,40}?${TOPIC}[^;]{0,40}?\b(?:only (?:with|to|after|when|if)|with (?:the |your )?(?:manager|supervisor|hr|practice manager)[^;]{0,10} only|once you have|requires?|needs? (?:the |prior |written )?(?:approval|permission|consent))\b`,
      'gi',
    ),
    new RegExp(
      String.raw`\bonly (?:the )?(?:managers?|supervisors?|owners?|practice manager)\b[^;]{0,20}\b(?:may|can)\b[^;]{0,20}\b${TALK}\b[^;]{0,40}?${TOPIC}`,
      'gi',
    ),
    new RegExp(`${NADA}(?<gap>[^;]{0,60}?)${S}${HABLAR}${E}[^;]{0,70}?${S}${TEMA}${E}`, 'giu'),
    new RegExp(`${S}${HABLAR}${E}[^;]{0,60}?${S}${TEMA}${E}[^;]{0,80}?${S}(?:${ES_PROHIBIDO})`, 'giu'),
    new RegExp(
      String.raw`${S}${TEMA}${E}[^;]{0,30}? no se (?:comenta|discute|habla|platica|comparte|divulga|revela|mencion|publica|toca)\p{L}{0,2}`,
      'giu',
    ),
    new RegExp(
      `${S}(?:el |su |los |sus |las )?${TEMA}${E}[^;]{0,40}?${S}(?:es|son|ser[aá]n?|debe[n]? (?:ser|mantenerse|quedar)|se mantiene[n]?|queda[n]?)${E}[^;]{0,15}?${S}(?:confidencial(?:es)?|privad[oa]s?|secret[oa]s?|entre)`,
      'giu',
    ),
    together(200, PAY, SPEAKS, BANNED()),
    together(200, PAGA, DICE, BANNED()),
    together(160, EARNED, SPEAKS, BANNED()),
    together(120, ENTRE, EARNED),
    together(160, GANADO, DICE, BANNED()),
    together(140, ENTRE, PAY),
    together(140, ENTRE, PAGA),
  ],
  isFine: (found) => {
    const { sentence, start, match } = found;
    const gap = match.groups?.gap ?? '';
    return (
      isAsked(sentence) ||
      isQuoted(sentence, start) ||
      (isNegated(clauseBefore(sentence, start)) && !OF_SPEECH.test(clauseBefore(sentence, start))) ||
      /\bright\b|(?<!\p{L})derecho/iu.test(clauseBefore(sentence, start)) ||
      TURNS.test(gap) ||
      REVERSOS.test(gap) ||
      isOfService(found) ||
      saysFree(sentence) ||
      isOfPatientData(sentence) ||
      isOfPayroll(sentence)
    );
  },
});

/** Whoever keeps the payroll may be bound over what they see of others there. */
function isOfPayroll(sentence: string): boolean {
  return (
    /\b(?:payroll|hr|human resources|bookkeep\w{2,4}|accounting|billing|personnel)\b|(?<!\p{L})(?:n[oó]minas?|recursos humanos|contabilidad|personal que lleva)(?!\p{L})/iu.test(
      sentence,
    ) &&
    /\b(?:other(?:s'?| employees'?)|colleagues'?|co-?workers'?|people's|their)\b[^.;]{0,60}?\b(?:they|you|that are) (?:see|handle|keep|process|hold|manage|prepare|have access|come across)|\b(?:bank details|tax forms|account numbers|social security numbers|personnel files)\b|(?<!\p{L})(?:datos bancarios|declaraciones de impuestos|expedientes de personal|que (?:ve|maneja|lleva|tramita|conoce)n? (?:en|por) su (?:trabajo|puesto|cargo))(?!\p{L})/iu.test(
      sentence,
    )
  );
}

/** “Not a word about …”: what is denied is the talk, not the ban. */
const OF_SPEECH =
  /\b(?:word|talk|discuss|speak|share|post|say|tell|publish|tweet|comment|mention|chat|gossip)\b|(?<!\p{L})(?:palabra|hablar|hable[n]?|publi\p{L}{2,5}|coment\p{L}{1,3}|diga[n]?|decir|anden?|compart\p{L}{1,3})(?!\p{L})/iu;

/** What callers are told of someone's shifts or days off. */
const TO_CALLERS =
  /\b(?:don't|do not|never|can't|cannot) (?:give (?:that|it|this|those|them) out|share (?:that|it) with callers)|(?<!\p{L})que no damos (?:esa|ese|esos|esas)/iu;

/** The hours the door is open, the time of work, patients' visits: no matter of pay. */
function isOfService({ match, sentence, end }: Found): boolean {
  return (
    TO_CALLERS.test(sentence) ||
    /\b(?:schedules?|rosters?|rotas?|shifts)(?: and (?:the )?\w{3,15})? (?:is|are|will be|gets?) (?:post|publish|shar|sent|ready|up)|(?<!\p{L})(?:horarios?(?: de trabajo)?|turnos?|guardias|calendarios?|vacaciones|n[oó]minas?)(?: y (?:el |la |los |las )?\p{L}{3,15})? (?:se |ser[aá]n? |est[aá]n? )?(?:publica|cuelga|env[ií]a|list|comparte)|\bswaps?\b|\bholiday schedules?\b|\bapproval before you work\b/iu.test(
      sentence,
    ) ||
    /\b(?:office|clinic|opening|holiday|visiting|business|our) hours$|\b(?:during|in|on|outside|after|within|at) (?:\w{1,40} ){0,2}(?:hours|shifts?|schedule)$|\b(?:patients?|clients?)'?s?'? (?:\w{1,40} ){0,2}(?:benefits|schedules?|pay|hours|shifts?)$|\b(?:health|insurance|plan) benefits$/i.test(
      match[0],
    ) ||
    (/\bpay$/i.test(match[0]) && /^ (?:a|the|for|attention)\b/i.test(sentence.slice(end))) ||
    /\b(?:charts?|sign-in|screens?|screenshots?|records?)\b|\bpatients?'|(?<!\p{L})(?:expedientes?|pantallas?)(?!\p{L})/iu.test(
      match[0],
    ) ||
    /(?<!\p{L})(?:durante|en|fuera de) (?:su |el |las? )?(?:horarios?|turnos?)$/iu.test(match[0]) ||
    /(?<!\p{L})horarios? de (?:la cl|atenci|consulta)/iu.test(match[0] + sentence.slice(end, end + 15))
  );
}
