import { FOR_PATIENTS } from '../kinds.ts';
import { type Found, proseRule } from '../prose-rule.ts';
import { clauseBefore, isAsked, isNegated } from '../speech.ts';

const REPLY = String.raw`(?:repl(?:y|ies|ied)\b(?! (?:stop|yes|no|help|to (?:this|the) (?:text|message)))|answer(?:s|ed|ing)?\b|respond(?:s|ed|ing)?\b|responses?\b|get(?:s|ting)? back to|writ(?:e|es|ing) (?:you )?back|messages? (?:you )?back|text(?:s)? (?:you )?back|hear (?:back )?from (?:us|me|our)|(?:check|monitor|watch|read|see|review|staff)(?:s|ed|ing)?\b|on (?:duty|call)|available|reach (?:us|me|someone)|there for you)`;
const NUMBER = String.raw`(?:\d{1,3}|an?|one|two|three|four|five|ten|fifteen|twenty|thirty|sixty|the|a few|half an|twenty-four)`;
const SOON = `(?:(?:within|in(?: under| less than)?|under|inside(?: of)?|in no more than|at most|less than) ${NUMBER} (?:business |working |short |half )?(?:second|minute|hour|day|business day|working day)s?|(?:with)?in (?:minutes|hours|seconds|no time|24 ?h)|(?:the |that )?(?:very )?same[- ](?:business |working )?day|by (?:the )?(?:end of (?:the |that )?(?:same )?(?:business |working )?day|close of business|tonight|tomorrow|evening|the next (?:business |working )?(?:day|morning))|(?:the )?next (?:business |working )?day|right away|immediately|instantly|at once|straight away|promptly|around the clock|24 ?/ ?7|24 hours a day|day (?:or|and) night|at (?:all|any) hours?|any ?time|every (?:hour|day|evening|morning|few (?:minutes|hours)|single (?:one|message|comment|time))|always|all day|all night|live|without fail|seven days a week|even (?:on|at) (?:weekends?|nights?|holidays?)|as soon as (?:we|you|it))`;
const SOCIAL =
  /\b(?:facebook|messenger|instagram|whatsapp|twitter|tiktok|snapchat|telegram|social (?:media|networks?)|our page|comments?|dms?|direct messages?|inbox|linkedin|youtube|tweets?|chat|online messages?|(?:the|our) (?:page|wall|feed|inbox|profile|account|channel)s?|messages? (?:here|there|online))\b|(?<!\p{L})(?:redes(?: sociales)?|whats ?app|mensajes? directos?|comentarios?|nuestra p[aá]gina)(?!\p{L})/iu;
const MAIL =
  /\b(?:e-?mails?|texts?|text messages?|texting|sms)\b|(?<!\p{L})(?:correos?|mensajes? de texto|textos?)(?!\p{L})/iu;

const RESPONDER = `(?:respond(?:emos|o|e|en|er|eremos|erá)|respuestas?|contest(?:amos|o|a|an|ar|aremos|ará|ad[oa]s?)|atend(?:emos|er|eremos)|revis(?:amos|an|aremos)|le(?:emos|en)|escribimos de vuelta|estamos (?:disponibles|al pendiente|pendientes|de guardia))`;
const PRONTO = String.raw`(?:(?:en|dentro de) un (?:plazo|m[aá]ximo|t[eé]rmino|lapso|tiempo)[^.;]{0,20} (?:\d{1,3}|una?|dos|tres|pocas|pocos) (?:minutos?|horas?|d[ií]as?)|en (?:minutos|segundos|horas)|(?:en|antes de|dentro de|a m[aá]s tardar en)(?: menos de| un m[aá]ximo de)? (?:\d{1,3}|un[ao]?|dos|tres|cuatro|cinco|diez|quince|treinta|pocos|pocas|la misma) (?:minutos?|horas?|d[ií]as?|segundos?)|el mismo d[ií]a|ese mismo d[ií]a|de inmediato|inmediatamente|al instante|enseguida|al momento|las 24 horas|24/7|d[ií]a y noche|a (?:cualquier|toda) hora|siempre|todos los d[ií]as|a diario|al d[ií]a siguiente|hasta (?:en|los) (?:fin|domingos|feriados)|sin falta|cada hora)`;

export const noResponsePromise = proseRule({
  id: 'policy/no-response-promise',
  summary: 'A text promises an answer on social media, or a fast one by email or text.',
  severity: 'warning',
  canBeWaived: true,
  reads: ['en', 'es'],
  appliesTo: FOR_PATIENTS,
  message:
    'This promises an answer where nobody is on duty. Someone who gets worse may wait for it. Say that messages there are not watched, and name the phone or the portal, which may have a time.',
  cue: new RegExp(`${SOCIAL.source}|${MAIL.source}`, 'iu'),
  finds: [
    new RegExp(String.raw`\b${REPLY}[^.;]{0,90}?\b${SOON}(?![\w-])`, 'gi'),
    new RegExp(String.raw`\b${SOON}\b[^.;]{0,60}?\b${REPLY}`, 'gi'),
    new RegExp(
      String.raw`(?<![\p{L}])${RESPONDER}(?![\p{L}])[^.;]{0,90}?(?<![\p{L}])${PRONTO}(?![\p{L}])`,
      'giu',
    ),
    new RegExp(
      String.raw`(?<![\p{L}])${PRONTO}(?![\p{L}])[^.;]{0,60}?(?<![\p{L}])${RESPONDER}(?![\p{L}])`,
      'giu',
    ),
  ],
  isFine: (found) => {
    const { sentence, start, match } = found;
    const thought = thoughtAround(found);
    return (
      isAsked(sentence) ||
      isNegated(clauseBefore(sentence, start)) ||
      isNegated(
        match[0].replace(/\b(?:without fail|no more than|in no time)\b|(?<!\p{L})sin falta/giu, ''),
      ) ||
      BY_READER.test(clauseBefore(sentence, start)) ||
      ELSEWHERE.test(thought) ||
      !(
        SOCIAL.test(thought) ||
        (MAIL.test(thought) &&
          !/\b(?:business|working) days?\b|next day|d[ií]as? (?:h[aá]bil|laborab)/iu.test(match[0]))
      )
    );
  },
});

/** The reader may answer or stop at any time; that is no promise. */
const BY_READER =
  /\b(?:you (?:can|may|could|must|should|need to)|please|to|if you|don't|when you|who)(?: [a-z]{2,9})?\s{0,2}$|(?<!\p{L})(?:usted puede|puede|por favor|si usted|debe)\s{0,2}$/iu;
const ELSEWHERE =
  /\b(?:portal|mychart|mycedar|call(?:s|ing|ers)?|phone|nurse line)\b|(?<!\p{L})(?:tel[eé]fono|llam\p{L}{1,5}|ll[aá]me\p{L}{0,3})(?!\p{L})/iu;

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
