import { type Spelled, spelled } from '../../patterns/spelled.ts';
import { NETWORK } from './network-words.ts';

// A network praised as the way to reach the practice: “the simplest thing is a Facebook message”, “try Messenger”.

const MESSENGER = '(?:messenger|whats ?app|telegram|signal|viber)';
const OWN = String.raw`(?:(?:our|the|a|an|your|my|her|his|clinic's|practice's|quick|short|private|direct)\s){0,3}`;
/** Where one writes, and not only reads what the practice tells. */
const WRITTEN = String.raw`(?:(?:${NETWORK})\s(?:messages?|dm'?s?|inbox|messenger|chat|note|text|call)|${MESSENGER}|(?:messages?|dm'?s?|note|line|text)\s(?:to|on|through|via|over|in)\s${OWN}(?:${NETWORK})|dm'?s?|inbox)(?!\p{L})`;
const EASY = '(?:simplest|easiest|quickest|fastest|best|surest|shortest|handiest|preferred|nicest|smartest)';
const GOOD =
  '(?:fine|okay|ok|best|great|perfect|welcome|plenty|enough|quick(?:er|est)?|fast(?:er|est)?|eas(?:y|ier|iest)|simpler|the (?:way|quickest|fastest|easiest|best|simplest)|all (?:we need|it takes|you need|that is needed))';

export const EASIEST_BY_NETWORK: readonly Spelled[] = [
  String.raw`\b(?:arrives?|comes?|reach(?:es)? you|sent|lands?|gets? to you|delivered)\s(?:to you\s|every \p{L}{3,9}\s)?(?:in|by|as|via|through|over)\s(?:an?\s|our\s)?(?:private\s|direct\s|quick\s)?(?:${NETWORK})\s(?:messages?|dms?|inbox|chat)(?!\p{L})`,
  String.raw`\b${EASY}\s(?:thing|way|place|route|option|bet|method|path|road|line|step)(?![^!?.]{0,40}\b(?:news|closures?|closings|updates|hear about|find out|follow|learn about|announcements|events|photos|videos)\b)(?:\s[^!?.;]{2,60}?)?\s(?:is|are|remains|would be)\s(?:still\s|by far\s|always\s|now\s|probably\s|usually\s)?(?:by\s|via\s|through\s|on\s|over\s|with\s|to (?:use|send|write|try|open)\s)?${OWN}${WRITTEN}`,
  String.raw`\b(?:an?|one|your)\s(?:quick\s|short\s|single\s|little\s)?(?:${NETWORK})\s(?:message|dm|note|text|chat)(?:\s(?:to|with)\s(?:the|our|us|any)\s?(?:[\p{L}]{2,12}\s?){0,3}?)?\s(?:is|will be)\s${GOOD}(?!\p{L})`,
  String.raw`(?:^\s{0,2}|[.!?;,:]\s{0,2}|\b(?:just|then|please|or|also|and)\s)try\s${OWN}${WRITTEN}`,
  String.raw`(?:^\s{0,2}|[.!?;,:]\s{0,2}|\b(?:our|the clinic's|the practice's|even|a)\s)(?:${MESSENGER}|(?:${NETWORK})\s(?:messages?|dms?|inbox|chat))\s(?:is|are|works?|gets? you|saves you)\s(?:also\s|always\s|just\s|usually\s|often\s)?${GOOD}(?!\p{L})`,
  String.raw`\b(?:${MESSENGER}|(?:${NETWORK})\s(?:messages?|dms?|inbox|chat))\s(?:beats?|will do|does the (?:job|trick)|works (?:too|better|best|well))(?!\p{L})`,
  String.raw`\bour\s(?:[\p{L}-]{2,12}\s){1,3}?(?:is|are|lives?|sits?)\s(?:always\s|also\s|now\s)?on\s${MESSENGER}(?=\s?(?::|at\s|,|\(|so\s|and\s|under\s|[+(]))`,
  String.raw`(?:${NETWORK})\s(?:is|works|serves)\s(?:just\s|every bit\s)?(?:as (?:good|well|fast|quick|sure)|better|faster|quicker)\s(?:as|than)\s(?:the phone|calling|a (?:phone )?call|the portal|phoning|e-?mail)`,
  String.raw`\b(?:send|post|attach|upload|text|forward)\s(?:it|them|that|those|one)\s(?:over\s)?(?:to|on)\sour\s(?:page|wall|profile|inbox|account)(?!\p{L})`,
  // it's easier if you message me on WhatsApp about the stitches
  String.raw`\b(?:easier|quicker|faster|better|best|simpler|simplest|easiest|sooner|fine|great)\s(?:for (?:me|us|you|everyone)\s)?(?:if|when|to|just to|by)\s(?:you\s|just\s|can\s|could\s|simply\s){0,2}(?:message|messaged|messaging|text|texted|texting|write|wrote|writing|ping|pinging|dm|dming|send|sent|sending|reach|reaching|contact|contacting|ask|asked|asking)\s(?:to\s)?(?:me|us|her|him|it to (?:me|us)|that to (?:me|us)|the (?:nurse|doctor|office|clinic|front desk))(?:\s[\p{L}'-]{1,14}){0,4}?\s(?:on|over|via|through|by|in)\s${OWN}(?:${NETWORK}|dm'?s?)(?!\p{L})`,
  // message me on Telegram about the dosage, I see it sooner there
  String.raw`\b(?:message|text|write|ping|dm|send|ask|tell)\s(?:to\s)?(?:me|it|that|them)(?:\s[\p{L}'-]{1,14}){0,4}?\s(?:on|over|via|through|by|in)\s${OWN}(?:${NETWORK})(?!\p{L})(?=[^!?]{0,50}?\b(?:about|with|re)\s(?:the|your|that|those|any|her|his)\s)`,
].map((one) => spelled(one, 'giu'));

const MENSAJERO = '(?:whats\\s?app|whats|wasap|guasap|messenger|inbox|telegram|dm|mensaje directo)';
const ESCRITO = String.raw`(?:(?:un\s|el\s|nuestro\s|al\s|su\s){0,2}(?:${MENSAJERO}|(?:mensaje|mensajito|chat|inbox)\s(?:de|en|por|al?|a\sla|a\snuestr[oa])\s(?:la\sp[aá]gina\sde\s|p[aá]gina\sde\s|nuestr[oa]\s|el\s)?(?:${NETWORK})))(?!\p{L})`;

export const LO_MAS_FACIL: readonly Spelled[] = [
  String.raw`(?:le|les|te)\s(?:llegan?|llegar[aá]n?|mandamos|enviamos|mando|env[ií]o)\s(?:[^\s.!?;:]{1,12}\s){0,5}?por\s(?:un\s)?mensajes?\s(?:privado\s|directo\s)?(?:de|en|por)\s(?:el\s)?(?:${NETWORK})`,
  String.raw`(?:lo|la|el)\s(?:forma\s|manera\s|v[ií]a\s|medio\s|camino\s|modo\s|opci[oó]n\s|atajo\s)?m[aá]s\s(?:f[aá]cil|r[aá]pid[oa]|pr[aá]ctic[oa]|c[oó]mod[oa]|[aá]gil|sencill[oa]|direct[oa]|segur[oa]|cort[oa]|simple)(?:\s[^!?.;]{2,60}?)?\ses\s(?:por\s|siempre\s|usar\s|mandar\s|enviar\s|con\s|v[ií]a\s){0,2}${ESCRITO}`,
  String.raw`(?:${MENSAJERO})\ses\s(?:siempre\s)?(?:lo|la|el)\s(?:v[ií]a\s|forma\s|manera\s|medio\s|camino\s)?m[aá]s\s(?:f[aá]cil|r[aá]pid[oa]|pr[aá]ctic[oa]|[aá]gil|sencill[oa]|direct[oa]|c[oó]mod[oa]|cort[oa])`,
  String.raw`(?:dudas|preguntas|consultas|comentarios|inquietudes)(?:\s[^.!?;]{1,40}?)?\s(?:l[ao]s\s)?(?:contest|respond|resuelv|atiend|aclar)(?:o|amos|emos|imos|a|e|en|an)\s(?:[^\s.!?;:]{1,12}\s){0,5}?(?:por|en|v[ií]a)\s(?:el\s|mi\s|su\s|nuestro\s)?(?:${NETWORK}|${MENSAJERO})`,
  String.raw`(?:${NETWORK})\s(?:funciona|sirve|es)\s(?:igual|tan bien|lo mismo|igual de \p{L}{4,10}|mejor|m[aá]s r[aá]pido)\s(?:que|como)\s(?:el tel[eé]fono|llamar|una llamada|el portal|marcar)`,
  String.raw`us(?:e|a|en|ar)\s(?:los mensajes|el chat|el inbox|la mensajer[ií]a)\sde\s(?:el\s|la p[aá]gina de\s)?(?:${NETWORK})\spara`,
  String.raw`(?:me|nos)\s(?:l[ao]s?)\s(?:pasas?|mandas?|env[ií]as?|compartes?|manden?|env[ií]en?|pasen?)\spor\s(?:el\s)?(?:${NETWORK}|${MENSAJERO})`,
  String.raw`(?:sub[ea]n?|subes|publica[ns]?|manda[ns]?|comparta|comparte)\s(?:[^\s.!?;:]{1,12}\s){0,4}?(?:al?|en)\s(?:nuestr[oa]\s|el\s|la\s)?(?:grupo|p[aá]gina|muro|chat)\sde\s(?:el\s)?(?:${NETWORK})(?<=(?:foto|plato|duda|pregunta|herida|receta|s[ií]ntoma|consulta)[^.!?;]{0,70})`,
  // es más fácil si me escribe por WhatsApp lo de los puntos
  String.raw`(?:m[aá]s\s(?:f[aá]cil|r[aá]pido|pr[aá]ctico|c[oó]modo|sencillo)|mejor)\s(?:si|que|cuando)\s(?:usted\s)?(?:me|nos|le|se lo|me l[oa]s?|nos l[oa]s?)\s(?:escrib|mand|env[ií]|avis|pregunt|pas|dec|dic|dig|habl)\p{L}{1,4}(?:\s[^\s.!?;:]{1,12}){0,5}?\s(?:por|en|al)\s(?:el\s|mi\s)?(?:${NETWORK}|${MENSAJERO})(?!\p{L})`,
  // mándeme la foto de la herida por Messenger
  String.raw`(?:m[aá]nd|env[ií]|p[aá]s|comp[aá]rt|d[eé]j)(?:e|a|en)(?:me|nos)\s(?:la|el|una?|las|los|sus?|esa|unas)\s(?:[^\s.!?;:]{1,14}\s){0,5}?(?:por|en|al)\s(?:el\s|mi\s)?(?:${NETWORK}|${MENSAJERO})(?!\p{L})(?<=(?:foto|imagen|duda|pregunta|herida|receta|s[ií]ntoma|consulta|resultado|an[aá]lisis|video|lista|placa|radiograf)[^.!?;]{0,70})`,
].map((one) => spelled(String.raw`(?<!\p{L})(?:${one})`, 'giu'));
