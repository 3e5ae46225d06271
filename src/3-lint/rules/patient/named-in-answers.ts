import type { Named } from './people-named.ts';

// Stored answers are for anyone who asks, so whoever is greeted or spoken of by name in them is one patient: “Dear Mrs. …”,
// “If … calls about the request again, tell her the same”.

const TITLE = String.raw`(?:(?:Mrs?|Ms|Miss|Mx|Sra?|Srta)\.?\s|don\s|doña\s|(?:la\s|el\s|al\s)?señor(?:a|ita)?\s)?`;
const GREETED = new RegExp(
  String.raw`^\W{0,3}(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings|estimad[oa]|apreciad[oa]|querid[oa]|hola|buen[oa]s (?:d[ií]as|tardes|noches)|buen d[ií]a|saludos)(?:\s(?:again|de nuevo))?,?\s${TITLE}$`,
  'iu',
);
const AGAIN =
  '(?:(?:ever|still|again|then|really|next|also|ya|todav[ií]a|otra vez|luego|tambi[eé]n|nos|le|les|lo|te|se)\\s){0,2}';
/** Whoever follows asks for something, or shall be told something. */
const IF = new RegExp(
  String.raw`(?:^\W{0,3}|[,;:.]\s|\s)(?:if|when|whenever|should|in case|next time|each time|every time|si|cuando|en caso de que|la pr[oó]xima vez que|cada vez que)\s${TITLE}$`,
  'iu',
);
const ASKS = new RegExp(
  String.raw`^\s${AGAIN}(?:calls?|phones?|rings?|asks?|writes?|texts?|e-?mails?|messages?|comes? (?:in|by|back|up)|stops? (?:in|by)|shows? up|wants|tries|sends?|insists|complains|keeps|gets|pushes|requests|invites|adds|follows|tags|posts|comments|brings|is (?:calling|asking|upset|angry|on the (?:line|phone))|llam[ae]|pregunt[ae]|escrib[ea]|insist[ea]|pid[ea]|mand[ae]|env[ií][ae]|vien[ea]|quier[ea]|vuelv[ea] a|se quej[ae]|aparec[ea]|busc[ae]|agreg[ae]|etiquet[ae]|coment[ae])(?!\p{L})(?!\s(?:[\p{L}]{2,9}\s){0,2}(?:from|at|of|de|del)\s(?:the|our|la|el|recepci[oó]n|facturaci[oó]n))`,
  'iu',
);
/** “Si llama la señora …”. */
const SI_LLAMA =
  /(?:^\W{0,3}|[,;:.]\s|\s)(?:si|cuando|en caso de que|la pr[oó]xima vez que)\s(?:(?:nos|le|les|se|vuelve a|vuelva a)\s){0,2}(?:llamar?|llame|preguntar?|pregunte|escribe|escriba|escribir|insistir?|insista|pide|pida|pedir|manda|mande|mandar|viene|venga|venir|queja|queje|aparece|aparezca|busca|busque)\s(?:de nuevo\s|otra vez\s)?(?:la\s|el\s)?(?:(?:sra?|srta)\.?\s|don\s|doña\s|señor(?:a|ita)?\s)?$/iu;
const TELL =
  /(?:^\W{0,3}|[,;:.]\s|\s(?:please|y|and)\s)(?:tell|remind|explain to|answer|let|d[ií]ga(?:n)?le a|expl[ií]que(?:n)?le a|recu[eé]rde(?:n)?le a|av[ií]se(?:n)?le a|resp[oó]nda(?:n)?le a)\s(?:(?:mrs?|ms|miss|sra?)\.?\s|don\s|doña\s|(?:la\s|el\s)señora?\s)?$/iu;
const TOLD =
  /^\s(?:that we|that this|that our|the same|we (?:don|do|can|never)|know that we|what we|again that|kindly that|lo mismo|que (?:no|aqu[ií]|nuestr|aceptamos|usamos))(?!\p{L}{3})/iu;
/** They work here. */
const OF_STAFF =
  /^(?:,\s(?:our|the|nuestr[oa]|la|el|[A-Z]{2,4}(?!\p{L}))|\s(?:in|from|at|de|en)\s(?:billing|the|our|recepci[oó]n|facturaci[oó]n|la|el))/u;

const BEFORE = 60;
const AFTER = 90;

/** Whether one patient is greeted or spoken of by name in words that are kept for anyone. */
export function isNamedInAnswer(sentence: string, { start, end, isSure, isAddressed, hasSurname }: Named) {
  if (!isAddressed && !(isSure && hasSurname)) return false;
  const before = sentence.slice(Math.max(0, start - BEFORE), start);
  const after = sentence.slice(end, end + AFTER);
  if (OF_STAFF.test(after)) return false;
  if (start < BEFORE && GREETED.test(before) && /^(?:[,:!.;]|\s[-–—]|$)/u.test(after)) return true;
  return (
    (IF.test(before) && ASKS.test(after)) || SI_LLAMA.test(before) || (TELL.test(before) && TOLD.test(after))
  );
}
