import type { Stretch } from '../text.ts';

// Replies that staff are told to give, or that the practice says it gives: words in quotation marks behind “write”, “template”,
// “we answer publicly”.

const ORDER =
  '(?:write|reply|replies|respond|answer|say|post|use|send|type|start|begin|open|end|thank them|paste|copy|escriba[ns]?|escriban?|escrib[ae]|conteste[ns]?|contest[ae]|responda[ns]?|respond[ea]|diga[ns]?|pong(?:a|an|amos)|ponemos|use[ns]?|usamos|publique[ns]?|pegue[ns]?|copie[ns]?|empiece[ns]?|termine[ns]?)';
const SAMPLE =
  '(?:templates?|samples?|models?|examples?|scripts?|drafts?|stock (?:answer|reply)|suggested|wording|might be|could be|reads?|should (?:sound|read|be)|goes like this|plantillas?|modelos?|ejemplos?|tipo|guion|borrador|texto|frase|sugerid[oa]|puede ser|así|asi)';
const DICTATED = new RegExp(
  String.raw`(?<!\p{L})(?:${ORDER}|${SAMPLE})(?!\p{L})[^.!?"“«]{0,60}[:,]?\s?["“«]$`,
  'iu',
);
/** Samples of other texts: letters, consent forms, calls. */
const OF_REVIEWS =
  /(?<!\p{L})(?:reviews?|reviewers?|ratings?|stars?|comments?|google|yelp|facebook|online|publicly|public|post(?:s|ed)?|repl(?:y|ies)|answers?|responses?|complaints?|feedback|web|rese[nñ]as?|comentarios?|opini[oó]n(?:es)?|estrellas?|valoraci[oó]n(?:es)?|respuestas?|quejas?|p[uú]blic[oa]s?|redes)(?!\p{L})/iu;
const FORBIDDEN =
  /(?<!\p{L})(?:never|not|\p{L}{2,6}n['’]t|avoid|instead of|rather than|(?:bad|wrong|poor) (?:example|answer|reply|response|idea|sample|way)|forbidden|wouldn['’]t|don['’]t|nunca|no|evite[ns]?|jam[aá]s|en vez de|en lugar de|mal[oa]? (?:ejemplo|respuesta|idea|modelo)|(?:ejemplo|respuesta|modelo) (?:mal[oa]|incorrect[oa])|incorrect[oa]|prohibid[oa])(?!\p{L})/iu;
const INTRODUCED = /:\s?["“«]$/u;
/** What reviewers write themselves. */
const OF_OTHERS =
  /(?<!\p{L})(?:reviewer|patient|person|someone|somebody|they|he|she|review|paciente|persona|alguien|rese[nñ]a)\s(?:writes?|wrote|says?|said|asks?|asked|claims?|reads|dice|dijo|escribe|escribi[oó]|pregunta)(?!\p{L})/iu;
/** The practice says so of itself: “we answer publicly: “…””. */
const OURS =
  /(?<!\p{L})(?:we|I|our (?:team|staff|manager)|nosotr[oa]s)\s(?:always\s|usually\s|often\s|simply\s|then\s)?(?:answer|reply|respond|write|post|say)(?!\p{L})[^.!?"“«]{0,40}[:,]\s?["“«]$|(?<!\p{L})(?:contestamos|respondemos|escribimos|ponemos|usamos|publicamos)(?!\p{L})[^.!?"“«]{0,40}[:,]?\s?["“«]$/iu;

/** What staff are told to write, in a sentence. */
export function dictatedIn(sentence: string): Stretch | undefined {
  return quotedBehind(
    sentence,
    (before) =>
      (DICTATED.test(before) || (INTRODUCED.test(before) && OF_REVIEWS.test(before))) &&
      !FORBIDDEN.test(before) &&
      !OF_OTHERS.test(before),
  );
}

/** What the practice says that it writes under reviews. */
export function ownWordsIn(sentence: string): Stretch | undefined {
  return quotedBehind(
    sentence,
    (before) => OURS.test(before) && OF_REVIEWS.test(before) && !FORBIDDEN.test(before),
  );
}

function quotedBehind(sentence: string, isMeant: (before: string) => boolean): Stretch | undefined {
  const quote = sentence.search(/["“«]/);
  if (quote < 0 || !isMeant(sentence.slice(0, quote + 1))) return undefined;
  const rest = sentence.slice(quote + 1);
  const close = rest.search(/["”»][^"”»]*$/);
  return { start: quote + 1, end: close < 0 ? sentence.length : quote + 1 + close };
}
