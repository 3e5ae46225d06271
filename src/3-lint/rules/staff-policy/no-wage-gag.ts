import { type Found, proseRule } from '../prose-rule.ts';
import { clauseBefore, isAsked, isNegated, isQuoted } from '../speech.ts';
import { ES_PROHIBIDO, FORBID, IS_BANNED, NADA, REVERSOS, TURNS } from './staff-words.ts';

const TALK = `(?:talk(?:s|ing)?|discuss(?:es|ing|ions?)?|speak(?:s|ing)?|shar(?:e|es|ing)|post(?:s|ing|ed)?|writ(?:e|es|ing)|complain(?:s|ing|ts)?|compar(?:e|es|ing)|reveal(?:s|ing)?|disclos(?:e|es|ing)|mention(?:s|ing)?|tell(?:s|ing)?|say(?:s|ing)?|comment(?:s|ing)?|gossip(?:s|ing)?|vent(?:s|ing)?|publish(?:es|ing)?|tweet(?:s|ing)?|grip(?:e|ing)|chat(?:s|ting)?|ask(?:ing)?(?= (?:each|co-?workers|colleagues|others)))`;
const TOPIC = String.raw`(?<!\b(?:patient|client)s?'?s? (?:\w{2,12} )?)(?:\bpay\b(?! (?:a|the|for|with|your bill))|\bpa(?:ycheck|yroll|y stub|y rate)s?\b|wages?\b|salar(?:y|ies)\b|earnings\b|compensation\b|\braises?\b|bonus(?:es)?\b|(?:pay )?differentials?\b|overtime\b|staffing\b|under-?staff\w{1,3}\b|short-?staff\w{1,3}\b|schedul(?:es|ing)\b|\bschedule\b|\bshifts?\b|workloads?\b|benefits\b|(?:working|work|workplace|job|employment|labou?r) conditions\b|conditions (?:of|at|in) (?:work|employment|the (?:practice|clinic|office|workplace))|terms (?:and|&|or|of) (?:conditions|employment)|\bunions?\b|unioni[sz]\w{1,5}|labou?r (?:matters|issues|disputes|organi[sz]\w{1,4})|work(?:place)? safety|\bhours\b|what (?:you|they|we|people|anyone|others) (?:are paid|earns?|makes?|gets? paid)|how much (?:you|they|we|people|anyone) (?:earns?|makes?|(?:is|are) paid)|hourly rates?)`;
const HABLAR = `(?:habl(?:ar|e|en|a)|coment(?:ar|e|en)|discut(?:ir|a|an)|platic(?:ar)|platique[n]?|compart(?:ir|a|an)|public(?:ar)|publique[n]?|revel(?:ar|e|en)|divulg(?:ar)|divulgue[n]?|quej(?:arse|ar|e|en)|dec(?:ir)|dig(?:a|an)|compar(?:ar|e|en)|mencion(?:ar|e|en)|convers(?:ar|e|en)|escrib(?:ir|a|an)|dar a conocer|(?:dec|compart)irl[eao]s?|contarl[eao]s?|contar|comparaci[oó]n|preguntar)`;
const TEMA = String.raw`(?:sueldos?|salarios?|la paga|pagos que recib\p{L}{1,3}|aumentos?|bonos?|horarios?|turnos?|prestaciones|condiciones (?:de trabajo|laborales|de empleo)|cu[aá]nto (?:gana|ganan|le pagan|les pagan|cobra|cobran)|lo que (?:gana|ganan|cobra|cobran|le pagan|les pagan)|sindicatos?|falta de personal|carga de trabajo|horas extra[s]?|remuneraci[oó]n(?:es)?|n[oó]mina|seguridad en el trabajo)`;
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
  cue: /\bpay|wage|salar|earn|compens|raise|bonus|differential|overtime|staff|schedul|shift|workload|benefits|conditions|\bunion|labou?r|safety|hours|paid|makes?\b|hourly|sueldo|salario|paga|aumento|\bbono|horario|turno|prestacion|condiciones|gana|cobra|sindicato|personal|carga|extra|remuner|n[oó]mina|seguridad/iu,
  finds: [
    new RegExp(String.raw`${FORBID}(?<gap>[^.;]{0,70}?)\b${TALK}\b[^.;]{0,70}?${TOPIC}`, 'gi'),
    new RegExp(String.raw`\b${TALK}\b[^.;]{0,60}?${TOPIC}[^.;]{0,90}? ${IS_BANNED}`, 'gi'),
    new RegExp(
      String.raw`${TOPIC}[^.;]{0,50}?\b(?:is|are|must (?:be|stay|remain)|stays?|should (?:be|stay|remain)|remains?|(?:is|are) to (?:be|stay))\b (?:kept |treated as |considered |\w{4,12}ly )?(?:confidential|private|secret|(?:a |your |an? \w{4,10} )?(?:private|personal|confidential|family) (?:matter|business|affair)s?|between you|not to be (?:discussed|shared|talked|posted)|never (?:to be )?(?:discussed|shared|talked)|not (?:a )?(?:topics?|subjects?|for discussion|discussed)|nobody's business|off[- ]limits|forbidden|prohibited)`,
      'gi',
    ),
    new RegExp(
      String.raw`\b(?:keep|hold)\b[^.;]{0,25}?${TOPIC}[^.;]{0,30}?\b(?:to (?:your|them)sel(?:f|ves)|private|confidential|secret|off (?:social media|the internet|facebook)|quiet|between)`,
      'gi',
    ),
    new RegExp(
      String.raw`\b${TALK}\b[^.;]{0,40}?${TOPIC}[^.;]{0,40}?\b(?:only (?:with|to|after|when|if)|with (?:the |your )?(?:manager|supervisor|hr|practice manager)[^.;]{0,10} only|once you have|requires?|needs? (?:the |prior |written )?(?:approval|permission|consent))\b`,
      'gi',
    ),
    new RegExp(
      String.raw`\bonly (?:the )?(?:managers?|supervisors?|owners?|practice manager)\b[^.;]{0,20}\b(?:may|can)\b[^.;]{0,20}\b${TALK}\b[^.;]{0,40}?${TOPIC}`,
      'gi',
    ),
    new RegExp(`${NADA}(?<gap>[^.;]{0,60}?)${S}${HABLAR}${E}[^.;]{0,70}?${S}${TEMA}${E}`, 'giu'),
    new RegExp(`${S}${HABLAR}${E}[^.;]{0,60}?${S}${TEMA}${E}[^.;]{0,80}?${S}(?:${ES_PROHIBIDO})`, 'giu'),
    new RegExp(
      String.raw`${S}${TEMA}${E}[^.;]{0,30}? no se (?:comenta|discute|habla|platica|comparte|divulga|revela|mencion|publica|toca)\p{L}{0,2}`,
      'giu',
    ),
    new RegExp(
      `${S}(?:el |su |los |sus |las )?${TEMA}${E}[^.;]{0,40}?${S}(?:es|son|ser[aá]n?|debe[n]? (?:ser|mantenerse|quedar)|se mantiene[n]?|queda[n]?)${E}[^.;]{0,15}?${S}(?:confidencial(?:es)?|privad[oa]s?|secret[oa]s?|entre)`,
      'giu',
    ),
  ],
  isFine: (found) => {
    const { sentence, start, match } = found;
    const gap = match.groups?.gap ?? '';
    return (
      isAsked(sentence) ||
      isQuoted(sentence, start) ||
      isNegated(clauseBefore(sentence, start)) ||
      /\bright\b|(?<!\p{L})derecho/iu.test(clauseBefore(sentence, start)) ||
      TURNS.test(gap) ||
      REVERSOS.test(gap) ||
      isOfService(found)
    );
  },
});

/** The hours the door is open, the time of work, patients' visits: no matter of pay. */
function isOfService({ match, sentence, end }: Found): boolean {
  return (
    /\b(?:office|clinic|opening|holiday|visiting|business|our) hours$|\b(?:during|in|on|outside|after|within|at) (?:\w+ ){0,2}(?:hours|shifts?|schedule)$|\b(?:patients?|clients?)'?s?'? (?:\w+ ){0,2}(?:benefits|schedules?|pay|hours|shifts?)$|\b(?:health|insurance|plan) benefits$/i.test(
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
