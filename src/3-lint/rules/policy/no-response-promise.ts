import { FOR_PATIENTS } from '../kinds.ts';
import { type Found, proseRule } from '../prose-rule.ts';
import { clauseBefore, isAsked, isNegated } from '../speech.ts';
import { together } from '../together.ts';

const REPLY = String.raw`(?:repl(?:y|ies|ied)\b(?! (?:stop|yes|no|help|to (?:this|the) (?:text|message)))|answer(?:s|ed|ing)?\b|respond(?:s|ed|ing)?\b|responses?\b|get(?:s|ting)? back to|writ(?:e|es|ing) (?:you )?back|messages? (?:you )?back|text(?:s)? (?:you )?back|hear (?:back )?from (?:us|me|our)|(?:check|monitor|watch|read|see|review|staff)(?:s|ed|ing)?\b|on (?:duty|call)|available|reach (?:us|me|someone)|there for you)`;
const NUMBER = String.raw`(?:\d{1,3}|an?|one|two|three|four|five|ten|fifteen|twenty|thirty|sixty|the|a few|half an|twenty-four)`;
const SOON = `(?:(?:within|in(?: under| less than)?|under|inside(?: of)?|in no more than|at most|less than) ${NUMBER} (?:business |working |short |half )?(?:second|minute|hour|day|business day|working day)s?|(?:with)?in (?:minutes|hours|seconds|no time|24 ?h)|(?:the |that )?(?:very )?same[- ](?:business |working )?day|by (?:the )?(?:end of (?:the |that )?(?:same )?(?:business |working )?day|close of business|tonight|tomorrow|evening|the next (?:business |working )?(?:day|morning))|(?:the )?next (?:business |working )?day|right away|immediately|instantly|at once|straight away|promptly|around the clock|24 ?/ ?7|24 hours a day|day (?:or|and) night|at (?:all|any) hours?|any ?time|every (?:hour|day|evening|morning|few (?:minutes|hours)|single (?:one|message|comment|time))|always|all day|all night|live|without fail|seven days a week|even (?:on|at) (?:weekends?|nights?|holidays?)|as soon as (?:we|you|it))`;
const SOCIAL =
  /\b(?:facebook|messenger|instagram|whatsapp|twitter|tiktok|snapchat|telegram|social (?:media|networks?)|(?:tag|message|ping|dm|@) us|under any post|on the page|our page|comments?|dms?|direct messages?|inbox|linkedin|youtube|tweets?|chat|online messages?|(?:the|our) (?:page|wall|feed|inbox|profile|account|channel)s?)\b|(?<!\p{L})(?:redes(?: sociales)?|whats ?app|mensajes? directos?|comentarios?|nuestr[oa] (?:p[aá]gina|muro)|pendiente de la p[aá]gina|et[ií]qu[eé]t\p{L}{1,3}nos|face(?:book)?|m[aá]nd[ea]nos (?:un )?(?:mensaje|inbox|whats)|un inbox|por inbox|escr[ií]b[ea]n?nos|chat)(?!\p{L})/iu;
const MAIL =
  /\b(?:e-?mails?|texts?|text messages?|texting|sms|messages? (?:here|there|online))\b|(?<!\p{L})(?:correos?|mensajes? de texto|textos?)(?!\p{L})/iu;

const RESPONDER = `(?:respond(?:emos|o|e|en|er|eremos|erá)|respuestas?|contest(?:amos|o|a|an|ar|aremos|ará|ad[oa]s?)|atend(?:emos|er|eremos)|revis(?:amos|an|aremos)|le(?:emos|en)|escribimos de vuelta|estamos (?:disponibles|al pendiente|pendientes|de guardia))`;
const PRONTO = String.raw`(?:(?:en|dentro de) un (?:plazo|m[aá]ximo|t[eé]rmino|lapso|tiempo)[^;]{0,20} (?:\d{1,3}|una?|dos|tres|pocas|pocos) (?:minutos?|horas?|d[ií]as?)|en (?:minutos|segundos|horas)|(?:en|antes de|dentro de|a m[aá]s tardar en)(?: menos de| un m[aá]ximo de)? (?:\d{1,3}|un[ao]?|dos|tres|cuatro|cinco|diez|quince|treinta|pocos|pocas|la misma) (?:minutos?|horas?|d[ií]as?|segundos?)|el mismo d[ií]a|ese mismo d[ií]a|de inmediato|inmediatamente|al instante|enseguida|al momento|las 24 horas|24/7|d[ií]a y noche|a (?:cualquier|toda) hora|siempre|todos los d[ií]as|a diario|al d[ií]a siguiente|hasta (?:en|los) (?:fin|domingos|feriados)|sin falta|cada hora)`;

/** Messages and questions of no kind: a policy of social media speaks of those there. */
const MESSAGES =
  /\b(?:messages?|inquir(?:y|ies)|enquir(?:y|ies)|questions? (?:you )?(?:send|sent|post|online))\b|(?<!\p{L})(?:mensajes?|preguntas?|dudas|consultas (?:en l[ií]nea|por internet))(?!\p{L})/iu;

/** An answer, in whatever words. */
const ANSWERS =
  /\b(?:(?:mind|watch|tend|guard|check|scan)(?:s|es|ed|ing)?|looks? (?:at|after|in on)|be in touch|at the other end|(?:an|your|our) (?:answer|reply)|on the other end|glued to|picks? up|sees? (?:it|them|every)|repl(?:y|ies)|answer(?:s|ed)?|respond(?:s|ed)?|responses?|(?:be|get|gets|come|comes|write|text|message|ping|ring)(?: right| straight| you)? back(?: to| at)?|hear (?:back )?from|hear back|(?:some(?:one|body)|a (?:nurse|person|human|real person|doctor|provider|team member)|our (?:team|staff|nurses?|front desk)|we|i)(?:'s|'re|'m| is| are| am| will be)? (?:always |right |usually )?(?:there|on (?:the page|facebook|messenger|instagram|duty|call|it|hand)|here for you|online|standing by|waiting|watching|glued|awake|up|ready)|we(?:'re| are) on (?:it|there|facebook|messenger|instagram|whatsapp)|never (?:miss|ignore|leave)s? (?:a|any|your|you)|keep an eye on|no (?:message|comment|dm) (?:goes|stays|is left)|seen by|is (?:checked|read|watched|monitored)|(?:we|i|a nurse|someone|somebody)(?:'ll| will) (?:tell|let) you|word back|have word|expect (?:our|an?|their) \w{4,9}|reach(?:es)? (?:us|a|our)|at your (?:service|fingertips)|expect (?:an? )?(?:answer|reply|response|word))\b/gi;
const SWIFTLY =
  /\b(?:(?:quicker|faster|sooner) than|before (?:the day is (?:out|over|done)|the end of|you (?:know it|can|finish|put|go)|your (?:coffee|tea|kettle)|bedtime|lunch|dinner|tomorrow|midnight|noon|the hour)|in (?:a (?:flash|jiffy|heartbeat|snap|minute|moment|wink|tick|sec|second|blink)|no time|moments|minutes|seconds|real time|under|less than|(?:five|ten|fifteen|thirty|\d{1,2}) (?:minutes?|mins?|hours?))|within (?:the (?:hour|day)|an hour|minutes|moments|hours|(?:\d{1,2}|two|three|five|ten|fifteen|twenty|thirty|sixty) (?:hours?|minutes?|mins?))|(?:a)?round[- ]the[- ]clock|day (?:and|or) night|night (?:and|or) day|no matter (?:the hour|what time|how late|when|what hour)|whatever the (?:hour|time|day)|at any (?:hour|time)|any (?:hour|time) of|any time\b|anytime|even (?:at|on|in) (?:midnight|night|weekends?|sundays?|christmas|holidays?|\d|the middle)|(?:2|3|4|two|three|four) (?:a\.?m|in the morning)|24\/7|24 ?-?hours?|24 hrs|365|hourly|every (?:hour|minute|day of the year|single|time|few hours)|always|right away|straight ?away|straight back|right back|immediately|instantly|instant|promptly|asap|on the spot|same[- ](?:day|hour|night)|tonight|lightning|quick as|without (?:fail|delay|exception)|never (?:sleeps?|closes?|shuts?)|(?:by|before) (?:supper|dinner|lunch|breakfast|teatime|nightfall|sundown|closing(?: time)?)|before you(?:'ve| have)|the same (?:evening|morning|afternoon|hour)|on the double|within a (?:few |couple of )?(?:minutes?|hours?|heartbeat)|in (?:a couple of|under an?|half an) (?:hours?|minutes?)|seven days|all hours|all (?:day|night|weekend)|like clockwork|by (?:close|end of|bedtime|tonight|noon))\b/gi;
const CONTESTA =
  /(?<!\p{L})(?:contest\p{L}{1,7}|respond\p{L}{1,6}|respuestas?|atend(?:emos|er[aá]?|eremos|iendo)|le(?:emos|en|er[aá]n?)|revis(?:amos|an|ando)|(?:hablar|comunicarse) con (?:una?|nuestr[oa]s?)|hay (?:siempre )?alguien|al tanto de|pendientes?(?! de (?:pago|completar|definir))|tienen? (?:su |una |nuestra )?(?:respuesta|opini[oó]n)|vigil\p{L}{1,4}|miramos|le (?:escribimos|devolvemos)|alguien (?:le|te|los|est[aá]|siempre)|(?:siempre )?hay quien|le (?:decimos|avisamos|mandamos|diremos)|estamos (?:disponibles?|al pendiente|pendientes|de guardia|aqu[ií]|conectad[oa]s|para (?:usted|ti|servir))|nunca (?:dejamos|ignoramos)|no (?:dejamos|se queda) (?:ning[uú]n )?\p{L}{0,8}|de vuelta|en l[ií]nea)(?!\p{L})/giu;
const YA =
  /(?<!\p{L})(?:a la hora que sea|a cualquier hora|a toda hora|sea la hora que sea|de volada|en un (?:dos por tres|ratito|momento|santiam[eé]n|instante|minuto|segundo|abrir|parpadeo)|en menos de|en (?:minutos|segundos|cuesti[oó]n de)|en seguida|enseguida|al (?:toque|instante|momento|tiro|segundo)|ahorita(?: mismo)?|todos los d[ií]as|los 365|siempre|las 24|24\/7|sin falta|de madrugada|(?:en|los) (?:fines? de semana|domingos|festivos|feriados)|de inmediato|inmediatamente|inmediat[oa]s?|luego luego|el mismo d[ií]a|es[ae] mism[oa] (?:tarde|noche|d[ií]a)|hoy mismo|d[ií]a y noche|m[aá]s r[aá]pido|antes de que|antes del|r[aá]pid[oa]s?|rapid[ií]simo|(?:dentro de|en) (?:\d{1,2}|una|un|dos|cinco|diez|quince|treinta) (?:minutos?|horas?)|aunque sea (?:domingo|noche|tarde|de)|hasta en (?:domingo|navidad)|con solo|al minuto|(?:en|dentro de) (?:un par de|unas?|unos|pocos?|pocas?|media) (?:minutos?|horas?|hora)|al otro d[ií]a|al d[ií]a siguiente|a m[aá]s tardar|antes de (?:la (?:cena|comida)|dormir|comer|cerrar)|los siete d[ií]as|nunca (?:cierra|duerme|descansa)|en tiempo real|noche y d[ií]a|cada (?:hora|mensaje))(?!\p{L})/giu;

export const noResponsePromise = proseRule({
  id: 'policy/no-response-promise',
  summary: 'A text promises an answer on social media, or a fast one by email or text.',
  severity: 'warning',
  canBeWaived: true,
  reads: ['en', 'es'],
  appliesTo: FOR_PATIENTS,
  message:
    'This promises an answer where nobody is on duty. Someone who gets worse may wait for it. Say that messages there are not watched, and name the phone or the portal, which may have a time.',
  cue: new RegExp(`${SOCIAL.source}|${MAIL.source}|${MESSAGES.source}`, 'iu'),
  finds: [
    new RegExp(String.raw`\b${REPLY}[^;]{0,90}?\b${SOON}(?![\w-])`, 'gi'),
    new RegExp(String.raw`\b${SOON}\b[^;]{0,60}?\b${REPLY}`, 'gi'),
    new RegExp(
      String.raw`(?<![\p{L}])${RESPONDER}(?![\p{L}])[^;]{0,90}?(?<![\p{L}])${PRONTO}(?![\p{L}])`,
      'giu',
    ),
    new RegExp(
      String.raw`(?<![\p{L}])${PRONTO}(?![\p{L}])[^;]{0,60}?(?<![\p{L}])${RESPONDER}(?![\p{L}])`,
      'giu',
    ),
    together(110, SWIFTLY, ANSWERS),
    together(110, YA, CONTESTA),
    /\b(?:your|a|every|no) (?:message|question|comment|dm)s? (?:never|ever|is never) (?:waits?|left waiting|kept waiting)\b/gi,
    /\bno (?:direct |facebook |instagram |whatsapp )?(?:messages?|comments?|dms?|questions?)(?: there| on (?:facebook|instagram|messenger|our page))? (?:ever )?(?:goes?|stays?|is left|are left|remains?|will go) unanswered\b|(?<!\p{L})ning[uú]n (?:mensaje|comentario)(?: directo)? (?:se )?queda sin (?:respuesta|contestar)/giu,
    /\b(?:our|the clinic's|the practice's) (?:facebook|instagram|whatsapp|messenger|page|inbox|chat|dms?)(?: \w{3,8})? (?:never (?:sleeps|closes|takes a day off)|is always (?:on|open|awake|staffed)|is open (?:24|all night|day and night))/gi,
  ],
  isFine: (found, { record }) => {
    const { start, match } = found;
    const sentence = withoutUnreached(found);
    const isOfPages = record.kind === 'policy' && record.data.kind.startsWith('social-media');
    const thought = thoughtAround({ ...found, sentence });
    return (
      isAsked(sentence) ||
      isNegated(clauseBefore(sentence, start)) ||
      isNegated(
        match[0].replace(
          /\b(?:without (?:fail|delay|exception)|no more than|in no time|no matter|never (?:miss|ignore|leave|sleep|close)s?|no (?:direct |facebook |instagram )?(?:messages?|comments?|dms?|questions?)|no (?:message|comment|dm) (?:goes|stays|is left))\b|(?<!\p{L})(?:sin falta|nunca (?:dejamos|ignoramos)|no (?:dejamos|se queda)|ning[uú]n (?:mensaje|comentario)|sin (?:respuesta|contestar))/giu,
          '',
        ),
      ) ||
      (BY_READER.test(clauseBefore(sentence, start)) && !REACHED.test(match[0])) ||
      ELSEWHERE.test(thought) ||
      !(
        SOCIAL.test(thought) ||
        ((MAIL.test(thought) || (isOfPages && MESSAGES.test(thought))) &&
          !/\b(?:business|working) days?\b|next day|d[ií]as? (?:h[aá]bil|laborab)/iu.test(match[0]))
      )
    );
  },
});

/** “If you can’t get through, …”: what is said before a promise denies nothing of it. */
const UNREACHED =
  /\b(?:if (?:you|we|nobody) (?:can'?t|cannot|don'?t|do not|couldn'?t|are unable to) [^,;.!?]{3,40},|si (?:usted )?no (?:l[oe] )?(?:logra|puede|consigue|contest|respond|encuentra|alcanza|hay)\p{L}{0,5}(?!\p{L})[^,;.!?]{0,40},)/giu;

function withoutUnreached({ sentence, start }: Found): string {
  return (
    sentence.slice(0, start).replace(UNREACHED, (words) => ' '.repeat(words.length)) + sentence.slice(start)
  );
}

/** The reader may answer or stop at any time; that is no promise. */
const BY_READER =
  /\b(?:you (?:can|may|could|must|should|need to)|please|(?<!\b(?:promise|guarantee|pledge|commit|vow)s? )to|if you|don't|when you|who)(?: [a-z]{2,9})?\s{0,2}$|(?<!\p{L})(?:usted puede|puede|por favor|si usted|debe)\s{0,2}$/iu;
/** Whom the reader can reach is somebody who answers. */
const REACHED = /\breach (?:us|me|a|our|someone)\b|(?<!\p{L})(?:hablar|comunicarse) con (?:una?|nuestr)/iu;
const ELSEWHERE =
  /\b(?:portal|mychart|call(?:s|ing|ers)?|phone|nurse line)\b|(?<!\p{L})(?:tel[eé]fono|llam\p{L}{1,5}|ll[aá]me\p{L}{0,3})(?!\p{L})/iu;

/** What the promise is about: the words between semicolons and “but”s, where the others speak of something else. */
function thoughtAround({ sentence, start, end }: Found): string {
  if (!ELSEWHERE.test(sentence) && !isNegated(sentence)) return sentence;
  const before =
    sentence
      .slice(0, start)
      .split(/;|,? but |,? pero |,? while /i)
      .at(-1) ?? '';
  const after = sentence.slice(end).split(/;|,? but |,? pero |,? while /i)[0] ?? '';
  return before + sentence.slice(start, end) + after;
}
