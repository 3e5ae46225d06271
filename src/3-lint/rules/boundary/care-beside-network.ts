import type { Finder } from '../prose-rule.ts';
import { together } from '../together.ts';
import { NETWORK } from './network-words.ts';

// A matter of care and a network in one sentence, and words that bring them together, in whatever order: “wound photos can
// go to the nurse by WhatsApp”, “las urgencias, por mensaje directo en Instagram”.

const MESSENGER = '(?:messenger|whats ?app|telegram|signal|viber)';
const WHOSE =
  "(?:our|the|a|an|your|my|her|his|own|personal|private|quick|direct|official|[\\p{L}-]{3,14}(?:'s|s'))";
const OWN = String.raw`(?:${WHOSE}\s){0,4}`;
/** A network with a word that only a way to write there has before or after it. */
const CHANNEL = String.raw`(?:(?:by|via|through|thru|over|to|on|at|into|in)\s${OWN}(?:${NETWORK})|[\p{L}-]{3,14}(?:'s|s')\s(?:own\s|personal\s|private\s)?(?:${NETWORK}))(?!\p{L}|\s(?:and\s(?:sleep|teens?|kids|body|mental|health)|use|users?|habits?|limits?|safety|addiction|polic(?:y|ies)|rules?|trends?|challenges?|ads?|groups? for)\b)`;
const CARE =
  "(?:appointments?|bookings?|refills?|prescriptions?|(?:lab|test|blood) \\p{L}{4,8}|dos(?:e|es|age)|sick notes?|doctor's notes?|wounds?|rash(?:es)?|symptoms?|(?:photos?|pictures?) of|cancel an? \\p{L}{4,12}|reschedul\\w{1,4}|schedule changes?|emergenc(?:y|ies)|readings|(?:sugar|pressure|pain|food) (?:logs?|diar(?:y|ies))|medications?|stitches|dressings?)";
const OFFER = String.raw`(?:(?:can|may|could|should|will)\s(?:also\s|always\s|now\s|just\s)?(?:go|come|ask|be sent|be asked|reach|be reached|write|turn)|go(?:es)?\s(?:straight\s|right\s)?(?:to|over|by|on)|is (?:enough|plenty|all it takes|always (?:on|open)|open (?:day|all)|answered|checked)|are (?:answered|read|checked|handled)|quickest|fastest|easiest|simplest|surest|which (?:she|he|we|they|i|the (?:[\p{L}-]{3,10}\s){1,2}?)\s?(?:checks?|looks?|clears?|reads?|answers?|sees?|watch(?:es)?)|where (?:she|he|we|they|i)\s(?:checks?|looks?|reads?|answers?|sees?)|any ?time|around the clock|day (?:and|or) night)`;
const HERE = [CARE, CHANNEL, OFFER].map(
  (one) => new RegExp(String.raw`(?<![\p{L}'-])${one}(?!\p{L})`, 'giu'),
);

const RED = String.raw`(?:(?:por|v[ií]a|al|en|desde|mediante)\s(?:(?:el|la|los|un|nuestr[oa]|su|mi)\s)?(?:(?:mensajes?|mensajito|chat|inbox|comentario|p[aá]gina|cuenta|perfil)\s(?:directos?\s|privados?\s|personal\s)?(?:en|de|por|del)\s(?:(?:el|la|nuestr[oa])\s)?(?:p[aá]gina de\s)?)?(?:${NETWORK})|(?:el|su)\s(?:${NETWORK})\s(?:(?:personal|privado|particular|propio)\s)?(?:de\s(?:la|su|nuestr[oa]|una?)|del)\s)`;
const CUIDADO =
  '(?:citas?|recetas?(?! (?:de (?!su|la|mi)\\p{L}|saludable|casera))|resultados|an[aá]lisis|dosis|s[ií]ntomas|herida|heridas|curas|urgencias?|anular|cancelar|cambiar (?:la|de|su) \\p{L}{4,7}|resurtidos?|justificantes?|medicaci[oó]n|medicamentos?|informes m[eé]dicos|baja m[eé]dica|puntos de sutura)';
const OFRECE =
  '(?:(?:se )?(?:l[ao]s? |le |nos )?(?:puede[ns]?|podr[aá]n?) (?:pasar|mandar|enviar|pedir|escribir|ir)\\p{L}{0,4}|basta|van|va|se (?:atienden?|piden?|mandan?|pasan?|env[ií]an?)|escr[ií]b\\p{L}{1,5}|(?:y )?se l[ao]s? \\p{L}{4,12}mos|m[aá]s r[aá]pid[oa]|m[aá]s f[aá]cil|a cualquier hora|d[ií]a y noche|que mira|que revisa|que (?:leo|miro|reviso))';
const AQUI = [CUIDADO, RED, OFRECE].map(
  (one) => new RegExp(String.raw`(?<!\p{L})${one}(?!(?<=\p{L})\p{L})`, 'giu'),
);

const ENGLISH = [
  // the fastest way is our assistant's WhatsApp
  String.raw`\b(?:simplest|easiest|quickest|fastest|best|surest|shortest)\s(?:thing|way|place|route|option|bet|path|line)?[^!?.;]{0,40}?\s(?:is|are)\s(?:still\s|always\s)?(?:by\s|via\s|through\s|on\s)?(?:our|the|your|my|her|his)\s(?:[\p{L}-]{3,12}\s){0,2}?[\p{L}-]{3,14}(?:'s|s')\s(?:own\s|personal\s|private\s)?(?:${NETWORK})`,
  // contact us: by phone, or on our midwife's personal Facebook account
  String.raw`\b(?:contact (?:us|me)|how to (?:reach|contact|find) (?:us|me)|ways? to (?:reach|contact) (?:us|me)|reach (?:us|me)|get in touch|book with us)\b[^!?.;]{0,80}?\b(?:our|the|your|my)\s(?:[\p{L}-]{3,12}\s){0,2}?[\p{L}-]{3,14}(?:'s|s')\s(?:own\s|personal\s|private\s)?(?:${NETWORK})`,
  // our dentist's Telegram is always on
  String.raw`\b(?:our|the|my)\s(?:[\p{L}-]{3,12}\s){0,2}?[\p{L}-]{3,14}(?:'s|s')\s${MESSENGER}\sis\s(?:always\s|also\s)?(?:on|open|available|answered|checked|there|at your|only a)\b`,
  // Patients who need a note can ask for it on the clinic's WhatsApp.
  String.raw`\b(?:ask for|request|order|get|book|cancel|renew|send|move|change|reschedule|arrange)\s(?:it|one|them|that|these)\s(?:on|by|via|through|over|from)\s${OWN}(?:${MESSENGER}|(?:${NETWORK})\s(?:messages?|dms?|inbox|chat|page|account))`,
].map((one) => new RegExp(one, 'giu'));

const SPANISH = [
  // mis pacientes me localizan por Telegram
  String.raw`(?:pacientes|familias|padres|madres|clientes)\s(?:ya\s|siempre\s|tambi[eé]n\s)?(?:me|nos)\s(?:localiza|encuentra|escribe|contacta|ubica|pregunta|consulta|halla|tiene)n\s(?:siempre\s|r[aá]pido\s|a diario\s|por aqu[ií]\s|disponible\s)?(?:por|en|a trav[eé]s de)\s(?:el\s|mi\s)?(?:${NETWORK})`,
  // ¿Receta? Escriba al Messenger de la clínica.
  String.raw`(?:escr[ií]ba(?:n|le|les|nos)?|escr[ií]be(?:le|nos)?|acuda|dir[ií]jase|contacte|preg[uú]nte(?:le|nos)?|p[ií]dal[ao]s?|av[ií]senos)\s(?:directamente\s)?(?:al|a\sl[ao]|por el|en el)\s(?:chat de\s|inbox de\s)?(?:${NETWORK})\s(?:de|del|personal)(?!\p{L})`,
  // las citas, por Messenger
  String.raw`(?:citas|urgencias|recetas|dudas|resultados|consultas|cambios|avisos de falta)(?:\s\p{L}{4,12})?,\s(?:s[oó]lo\s|siempre\s|ahora\s|mejor\s|desde hoy\s)?por\s(?:mensajes?\s(?:directo\s|privado\s)?(?:en|de|por)\s)?(?:${NETWORK})`,
  // Contacto: por la tarde, el WhatsApp personal de la matrona
  String.raw`(?:contacto|contacte|contactar|localizarnos|h[aá]blenos|tel[eé]fono)[^.!?;]{0,70}?\sel\s(?:${NETWORK})\s(?:personal\s|privado\s|particular\s|propio\s)?(?:de\s(?:la|su|nuestr[oa])|del)(?!\p{L})`,
  String.raw`m[aá]s\s(?:r[aá]pid|f[aá]cil|c[oó]mod|pr[aá]ctic|direct)[oa]?[^.!?;]{0,40}?\ses\s(?:por\s)?(?:el|al)\s(?:${NETWORK})\s(?:personal\s)?(?:de\s(?:la|su|nuestr[oa])|del)(?!\p{L})`,
  // basta con un mensaje privado en Facebook
  String.raw`basta\s(?:con\s)?(?:una?\s)(?:[\p{L}]{3,12}\s){1,4}?(?:en|de|por|al)\s(?:(?:el|la|nuestr[oa])\s)?(?:p[aá]gina de\s|cuenta de\s|muro de\s)?(?:${NETWORK})`,
].map((one) => new RegExp(String.raw`(?<!\p{L})(?:${one})`, 'giu'));

export const CARE_BESIDE_NETWORK: readonly Finder[] = [
  ...ENGLISH,
  ...SPANISH,
  offered(together(170, ...HERE), HERE.slice(1)),
  offered(together(170, ...AQUI), AQUI.slice(1)),
];

/** What is only told, not offered there. */
const TOLD =
  /(?<!\p{L})(?:talks?|videos?|webinars?|class(?:es)?|workshops?|lectures?|recordings?|we post|posted|charlas?|taller(?:es)?|v[ií]deos?|publicamos|se publica[n]?|sopas?|cocina)(?!\p{L})/iu;

/** “A message on Facebook can’t reach the pharmacist.” */
const IN_VAIN =
  /^[^.;!?]{0,14}?(?:\b(?:can['’]?t|cannot|does(?: not|n['’]t)|won['’]t|will not|never|is(?: not|n['’]t)|are(?: not|n['’]t))(?!\p{L})|(?<!\p{L})(?:no|nunca|jam[aá]s)(?!\p{L}))/iu;

/** From where the network or the offer begins: the matter of care may stand in a condition before, as in “if a wound …”. */
function offered(finder: Finder, parts: readonly RegExp[]): Finder {
  return {
    isLoose: true,
    mayFind: (text) => finder.mayFind?.(text) ?? true,
    [Symbol.matchAll]: (text) =>
      [...finder[Symbol.matchAll](text)].flatMap((match) => {
        const { 0: words, index: start = 0 } = match;
        const end = start + words.length;
        if (words.includes(';') || TOLD.test(text.slice(Math.max(0, start - 60), end))) return [];
        if (IN_VAIN.test(text.slice(end, end + 40))) return [];
        const starts = parts.flatMap((part) => [...words.matchAll(part)].map(({ index }) => index));
        const from = Math.min(...starts, words.length - 1);
        return [Object.assign([words.slice(from)] as [string], { index: start + from, input: text })];
      }),
  };
}
