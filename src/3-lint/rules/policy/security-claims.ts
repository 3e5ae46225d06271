import type { Finder } from '../prose-rule.ts';
import { together } from '../together.ts';

/** Ways to write to a practice that others can read on the way, and the words that call them safe. */

const OPEN = String.raw`(?:facebook|messenger|instagram|whatsapp|twitter|tiktok|snapchat|telegram|gmail|hotmail|social (?:media|networks?)|e-?mails?(?:ing)?(?! (?:address|list|field))|texts?\b(?! field)|texting|text messag(?:es?|ing)|sms|imessages?|direct messages?|dms?\b|our (?:chat|inbox|page)|(?:our|the|this) (?:web)?(?:site|page)'s (?:live )?chat(?: (?:box|window|tool|widget))?|(?:the |a |live |web )?chats?(?: (?:box|window|tool|widget))?(?= (?:on|at) (?:our|the|this) (?:\w{4,8} )?(?:page|site|website))|messages? (?:on|through|via|to) (?:our|the|this) (?:\w{4,8} )?(?:page|site|website))`;
const SAFE = `(?:secure|safe|private|confidential|encrypted|protected|hipaa|tamper-?proof|secret)`;
const SAFELY = `(?:securely|safely|privately|confidentially|in (?:complete |full |strict |total |the strictest )?(?:confidence|privacy|private|secrecy)|with (?:complete|full|total) (?:privacy|confidence|confidentiality|security))`;
const BE = `(?:is|are|stays?|remains?|will (?:be|stay|remain|always be)|can be|keeps?|kept)`;
const VERY = String.raw`(?:(?:completely|fully|totally|perfectly|absolutely|always|100 ?%|entirely|just as|as|all|end-to-end|also|quite|very|both|equally|now|\w{3,12}ly|and|safe|secure|private|encrypted|confidential|strictly),? ){0,4}`;

const english: readonly string[] = [
  // “Message us securely on Facebook.” “Text us in confidence.”
  String.raw`\b(?:message|write|contact|reach|chat|send|talk|share|upload|ask|tell|communicate|speak|discuss|connect)\b[^;]{0,60}?\b${SAFELY}\b[^;]{0,40}?\b${OPEN}`,
  String.raw`\b(?:message|write|contact|reach|chat|send|talk|share|upload|ask|tell|communicate|speak|discuss|connect)\b[^;]{0,60}?\b${OPEN}[^;]{0,40}?\b${SAFELY}\b`,
  String.raw`\b(?:text|e-?mail|dm|whatsapp) (?:us|me|our [\w-]{2,12}|your [\w-]{2,12}|dr\.? \w{1,40}|the [\w-]{2,12})\b[^;]{0,50}?\b${SAFELY}\b`,
  String.raw`\b${SAFELY} (?:text|e-?mail|dm|whatsapp|message)\b`,
  // “Texting us is HIPAA compliant.” “E-mail is encrypted, so it is private.”
  String.raw`\b${OPEN}[^;]{0,60}?\b${BE} ${VERY}(?:an? )?${VERY}${SAFE}\b`,
  String.raw`\b${OPEN}[^.]{0,60}[;,:] (?:it|this|that|they|both)(?:'s|'re| is| are) ${VERY}${SAFE}\b`,
  String.raw`\b${OPEN}[^;]{0,50}?\b(?:stays?|remains?|is|will (?:stay|remain)|kept) (?:just |only |strictly )?between (?:you|us|the two)\b`,
  String.raw`\b${OPEN}[^;]{0,50}?\b(?:complies|comply|compliant|in compliance|meets?)\b[^;]{0,20}\bhipaa\b`,
  // “Our secure e-mail.” “HIPAA-compliant texting.”
  String.raw`\b(?:secured?|confidential|encrypted|hipaa[- ](?:compliant|secure|approved|certified|safe|protected)|protected|safe)(?:,? (?:and )?(?:secure|confidential|encrypted|private|reliable|simple|easy|fast))? (?:[\w-]{3,12} )?(?:facebook|messenger|instagram|whatsapp|e-?mails?(?! address)|text(?:s|ing)?\b|text messag(?:es?|ing)|sms|dms?\b|direct messages?|social)`,
  // “Nobody else can read what you write on Messenger.”
  String.raw`\b${OPEN}[^;]{0,70}?\b(?:(?:no ?one|nobody) (?:else|but (?:us|you|our)|outside)|only (?:we|you and|our (?:nurses?|staff|doctors?|team)|the (?:nurse|doctor|therapist))(?: \w{1,40}){0,2}? (?:can |will |ever )?(?:see|read|open)s?)\b`,
  String.raw`\b(?:(?:no ?one|nobody) (?:else|but (?:us|you|our)|outside)[^;]{0,20}|only (?:we|our (?:nurses?|staff|doctors?|team))(?: \w{1,40})?) (?:can |will |ever )?(?:see|read|open)s? [^;]{0,40}?\b${OPEN}`,
  String.raw`\b(?:feel free|go ahead|it is safe|it's safe|perfectly safe|safe|fine|ok|okay) (?:and |to )(?:text|e-?mail|message|dm|send|share|post|write)\b[^;]{0,50}?\b(?:health|medical|symptoms?|diagnos\w{1,3}|results?|private|personal|sensitive|confidential|anything)\b[^;]{0,30}?\b(?:by|on|through|over|via|in|to) (?:our |a |an )?${OPEN}`,
  String.raw`\b(?:perfectly |completely |totally |always |absolutely |quite |entirely |very )?(?:safe|secure) to (?:text|e-?mail|dm|whatsapp|message) (?:us|me|our|your|the|dr|any|all|health|medical|test)`,
  String.raw`\b${OPEN}[^;]{0,80}?\b(?:hipaa[- ](?:compliant|approved|secure|safe|certified)|end-to-end|bank-level|(?:can't|cannot) be hacked|safe with us|in (?:good|safe) hands|stays? (?:private|secret|confidential|with us)|guarantees? (?:your )?(?:privacy|confidentiality)|full privacy|complete confidentiality|just between us|for your eyes only)\b`,
  String.raw`\b(?:safe with us|bank-level|just between us|guarantee (?:your )?(?:privacy|confidentiality)|complete confidentiality|(?:full|total|complete) privacy)\b[^;]{0,60}?\b${OPEN}`,
  String.raw`\b(?:privacy|confidentiality|information|details|conversations?|messages?|secrets?)\b[^;]{0,30}\b${BE} ${VERY}(?:guaranteed|safe|protected|secure|private|confidential)\b[^;]{0,30}\b(?:on|over|in|by|through|via|with) (?:our )?${OPEN}`,
];
/** Safe in other words. */
const LOCKED =
  /\b(?:no other eyes|only (?:your|our|the) (?:\w{3,10} ){1,2}(?:will |can |ever ){0,2}(?:sees?|reads?|opens?)|closed to (?:outsiders|others|everyone)|(?:cannot|can't|can never|will never|won't|never|isn't|aren't|not) (?:be )?(?:seen|viewed|visible|watched) (?:by|to) (?:any(?:one|body)|others?|other people|outsiders|third|strangers|hackers)|(?:cannot|can't|can never|will never|won't|never) (?:be )?(?:hacked|read|intercepted|leaked?|seen|opened|get out|fall into)|unhackable|hack-?proof|leak-?proof|water-?tight|bullet-?proof|air-?tight|fort knox|like a vault|under lock and key|locked (?:down|up|tight)|sealed|prying eyes|(?:as |just as )(?:safe|secure|private|confidential) as|(?:no|not a) (?:safer|more (?:private|secure|confidential)) (?:way|place|channel)|(?:safest|most (?:private|secure|confidential)) (?:way|place|channel)|our lips are sealed|military[- ]grade|state-of-the-art (?:security|encryption)|guarantee\w{0,2} (?:[\w%]{1,12} ){0,3}?(?:privacy|confidentiality|security|secrecy|safety|private|secure|confidential)|(?:privacy|confidentiality|security|secrecy) (?:is|are|stays?) (?:\w{2,12} )?guaranteed|(?:100 ?%|(?:one|a) hundred per ?cent) (?:confidential\w{0,3}|privacy|private|secure|safe|protected|security|secret)|(?:only|nothing but|no ?(?:one|body)) (?:us|but (?:us|we|you|your \w{3,12}|our (?:\w{3,10} )?\w{3,12}|the \w{4,12}))(?: (?:can |will |could |may |ever ){0,2}(?:sees?|reads?|opens?|views?))?|(?:seen|read|viewed|opened) by (?:no ?one|nobody)(?: else| but (?:us|you|our \w{3,12}))?|(?:reach|reaches|go|goes|come|comes) (?:straight |directly )?(?:only |just )(?:to )?us|(?:invisible|unreadable|closed|hidden|inaccessible) (?:to|from) (?:everyone|everybody|anyone|anybody|all|others|the rest|outsiders|the outside)|visible (?:only )?to (?:no ?one|nobody|us only|us alone|us\b)|no (?:\w{3,10} )?(?:topic|subject|question|detail)s? (?:is|are) (?:off[- ]limits|too (?:private|personal|sensitive))|no (?:outsider|stranger|third party|hacker|other person)s? (?:can|could|will|ever)|impossible (?:to|for (?:anyone|others|hackers) to) (?:hack|read|intercept|steal|see)|impenetrable|foolproof|for (?:our|my) eyes (?:only|alone)|without (?:a )?worry|meets? (?:every|all|each) privacy|private (?:system|inbox|channel)|(?:no|zero|without) (?:privacy )?(?:risks?|worr(?:y|ies)|chance) (?:of|that|to your|at all|whatsoever)|no need (?:for the portal|to worry)|(?:only|just) (?:you and|your) (?:us|we|your \w{3,12}|our \w{3,12})|never leaves? (?:the|our|this)|rest assured|worry-free|(?:protected|covered|guarded|safeguarded) (?:by|under) (?:the )?(?:law|hipaa|password|privacy (?:laws?|rules?))|(?:no ?one|nobody) (?:else )?(?:can|could|will|is able to) (?:ever )?(?:intercept|read|see|open|hack|get at|listen)|meets? (?:all )?privacy (?:laws?|rules?)|same (?:secrecy|privacy|confidentiality|protection) as)\b/gi;
const OPENLY = new RegExp(
  String.raw`\b(?:${OPEN}|(?:our|this|the) (?:web ?site|site|online form|contact form|web form)\b|\bform (?:on|at) (?:this|our) (?:page|site|website)\b)`,
  'gi',
);

export const ENGLISH_CLAIMS: readonly Finder[] = [
  ...english.map((source) => new RegExp(source, 'gi')),
  together(110, LOCKED, OPENLY),
];

const S = String.raw`(?<![\p{L}])`;
const E = String.raw`(?![\p{L}])`;
const ABIERTO = `(?:facebook|messenger|instagram|whats ?app|twitter|tiktok|telegram|redes(?: sociales)?|correos?(?: electr[oó]nicos?)?|e-?mails?|mensajes? (?:de texto|directos?|por texto)|sms|textos?|nuestro chat|(?:el|este) chat(?: de (?:nuestra|la|esta) p[aá]gina)?|mensajes de (?:nuestra|la|esta) p[aá]gina)`;
const SEGURO = `(?:segur[oa]s?|privad[oa]s?|confidencial(?:es)?|cifrad[oa]s?|encriptad[oa]s?|protegid[oa]s?|secret[oa]s?)`;
const SEGURAMENTE = `(?:de (?:forma|manera|modo) (?:totalmente |completamente )?(?:segura|privada|confidencial)|con (?:total|toda|plena|absoluta|completa) (?:seguridad|confianza|privacidad|confidencialidad|tranquilidad)|en (?:total |plena )?(?:confianza|privado|confidencia)|confidencialmente|sin riesgo)`;
const ES = `(?:es|son|va[n]?|viaja[n]?|llega[n]?|está[n]?|esta|queda[n]?|quedar[aá]n?|sigue[n]?|permanece[n]?|ser[aá]n?|se mantiene[n]?|mantenemos)`;

const spanish: readonly string[] = [
  `${S}mensajes (?:cifrad|encriptad|protegid|segur)[oa]s${E}[^;]{0,15}?${S}(?:as[ií] que|por eso|para que|puede)${E}`,
  String.raw`${S}${ABIERTO}${E}[^;]{0,60}?${S}${ES} (?:\p{L}{2,14} ){0,3}${SEGURO}${E}`,
  `${S}${ABIERTO}${E}[^;]{0,60}?${S}(?:${SEGURAMENTE}|cumple[n]? con (?:la )?(?:ley )?hipaa|compatible[s]? con hipaa)${E}`,
  String.raw`${S}(?:escr[ií]ba|escr[ií]banos|escribir|escr[ií]benos|mande|mandar|env[ií]e|enviar|env[ií]enos|m[aá]nde|comparta|compartir|cu[eé]nte|h[aá]ble|hablar|contarnos|puede)\p{L}{0,4}[^;]{0,50}?${S}${SEGURAMENTE}${E}[^;]{0,40}?${S}${ABIERTO}${E}`,
  `${S}(?:correos?|mensajes? de texto|textos?|whats ?app|messenger|facebook|e-?mails?|chat) (?:electr[oó]nicos? )?(?:${SEGURO})${E}`,
  `${S}${ABIERTO}${E} (?:ya |siempre )?(?:tiene|usa|cuenta con|lleva|ofrece) (?:un )?(?:cifrado|encriptaci[oó]n|candado|seguridad)`,
  String.raw`${S}${ABIERTO}${E}[^;]{0,60}?${S}(?:nadie m[aá]s|solo nosotros|s[oó]lo nosotros|solo (?:la|el|nuestr[oa]s?) \p{L}{4,14})${E}[^;]{0,20}${S}(?:ve|lee|leer[aá]|ver[aá]|puede (?:ver|leer)|los? leemos|leemos|vemos)`,
];
const CERRADO =
  /(?<!\p{L})(?:sin que (?:nadie|ning[uú]n extraño|otr[oa]s?) (?:\p{L}{2,4} )?(?:enter|ve|lea|sep|mir|fisg)\p{L}{0,4}|no l[oa]s? (?:ver[aá]|leer[aá]|sabr[aá]|abrir[aá]) nadie(?: m[aá]s)?|(?:llega|llegan|llegar[aá]n?|van?) (?:solo|s[oó]lo|únicamente|directo) a (?:nuestras manos|nosotr[oa]s|mis manos)|blindad[oa]s?|herm[eé]tic[oa]s?|bajo llave|con candado|a prueba de|nadie m[aá]s(?: que)?|no deja que nadie|nadie (?:los?|las?) (?:ve|lee|puede)|solo (?:usted|t[uú]) y (?:nosotros|yo|su|la)|queda(?:n)? entre (?:usted|nosotros)|secreto (?:de confesi[oó]n|profesional)|ojos ajenos|miradas|no l[oa]s? (?:puede|podr[aá]|va a|ver[aá]|leer[aá]) (?:ver |leer |abrir )?nadie|(?:solo|s[oó]lo|únicamente) l[oa]s? (?:vemos|leemos|ve|lee|abre|abrimos)(?: (?:nosotros|nuestr[oa] \p{L}{4,12}|la \p{L}{4,12}|el \p{L}{4,12}))?|nadie (?:ajeno|extraño|de fuera|de afuera|externo)|ning[uú]n (?:extraño|tercero|desconocido)|ning[uú]n tema (?:\p{L}{2,8} ){0,2}(?:est[aá] |queda )?(?:vedado|prohibido|fuera)|invisibles? para|no se (?:filtra|puede (?:hackear|leer|interceptar))|imposible de (?:hackear|leer|interceptar)|inviolables?|la (?:forma|manera|v[ií]a) m[aá]s (?:segura|privada|confidencial)|tan (?:segur|privad|confidencial)[oa]?s? como|sin (?:peligro|riesgo|preocup)\p{L}{0,6}|no hay (?:peligro|riesgo)|protegid[oa]s? por (?:la ley|hipaa|ley)|(?:al )?(?:100 ?%|cien por cien(?:to)?) (?:segur|privad|confidencial|protegid|cifrad)\p{L}{1,3}|garantiz\p{L}{1,5} (?:\p{L}{1,12} ){0,3}?(?:privacidad|confidencialidad|seguridad)|jam[aá]s (?:se )?(?:filtrar[aá]n?|leer[aá]n?|sabr[aá]n?|ver[aá]n?)|nadie (?:m[aá]s )?(?:los? |las? )?(?:podr[aá]|ver[aá]|leer[aá]|puede|va a)|con toda (?:confianza|tranquilidad|seguridad|privacidad)|de forma an[oó]nima|cumple[n]? con (?:la ley|las leyes|todas las leyes|las normas?)(?: \p{L}{2,14}){0,4}|nadie (?:los?|las?|le) (?:puede |va a )?(?:intercept|hack|ver|leer)\p{L}{0,4}|misma (?:confidencialidad|privacidad|reserva) que|sin (?:pena|cuidado|miedo))(?!\p{L})/giu;

export const SPANISH_CLAIMS: readonly Finder[] = [
  ...spanish.map((source) => new RegExp(source, 'giu')),
  together(
    110,
    CERRADO,
    new RegExp(
      `${S}(?:${ABIERTO}|(?:nuestr[oa]|este|esta) (?:sitio|p[aá]gina(?: web)?|formulario))${E}`,
      'giu',
    ),
  ),
];
