import { finderOf } from '../../patterns/finder.ts';
import { type Spelled, spelled } from '../../patterns/spelled.ts';
import type { Stretch } from '../text.ts';

// Words that introduce a reply to a review, so that what comes after them is said to one person: “Our reply to a Google
// reviewer: …”, “To the person who left us one star: …”, “Respuesta a su reseña: …”.

const PUBLIC =
  '(?:reviews?|reviewers?|comments?|commenters?|stars?|google|yelp|facebook|instagram|healthgrades|zocdoc|nextdoor|tripadvisor|feedback|complaints?|ratings?|online|post(?:s|ed)?|public(?:ly)?|testimonials?|message|critics?|rese[nñ]as?|comentarios?|opini[oó]n(?:es)?|estrellas?|calificaci[oó]n|queja|cr[ií]tica|publicaci[oó]n|p[uú]blic[oa])';
const ON = String.raw`(?:[^.!?:"“”«»\n]|(?<=\b(?:Mr|Mrs|Ms|Dr|Dra|Sr|Sra))\.){0,70}?`;
const REPLY =
  '(?:repl(?:y|ies)|responses?|answers?|comments? back|note back|respuestas?|contestaci[oó]n(?:es)?)';
const REPLIED =
  '(?:repl(?:ied|y)|answered|responded|wrote(?: back)?|posted|commented|respondimos|respondi[oó]|contestamos|contest[oó]|escribimos|escribi[oó]|pusimos|publicamos)';
const WE =
  '(?:we|I|they|our \\p{L}{3,12}|the (?:office|clinic|practice|manager|doctor|dentist|owner|team)|dr\\.? \\p{L}{2,14}|la (?:cl[ií]nica|doctora|gerente)|el (?:doctor|consultorio|equipo)|le|les|nosotros|nos)';
const SOMEONE =
  '(?:the (?:person|patient|reviewer|lady|gentleman|man|woman|visitor|user|parent|mother|father|mom|dad|family|couple|client|one|author|writer)|whoever|someone|our (?:[\\p{L}-]{2,9} )?reviewer|a reviewer|the (?:one|two|three|four|five|1|2|3|4|5)[- ]star|anonymous|la persona|el señor|la señora|quien|la paciente|el paciente|l señor|l paciente|l usuario|la usuaria|la familia|la mam[aá]|l pap[aá]|l joven)';

const PLACE =
  '(?:owners?|managers?|office manager|practice|office|clinic|doctor|dentist|business|management|team|staff|center|hospital)';
const LUGAR =
  '(?:propietari[oa]|due[nñ][oa]|cl[ií]nica|consulta|consultorio|centro|direcci[oó]n|gerencia|gerente|equipo|negocio|doctora?|dentista|administraci[oó]n|hospital|responsable)';

export const HEADS: readonly Spelled[] = [
  String.raw`(?<!\p{L})${REPLY}\s${ON}${PUBLIC}(?!\p{L})${ON}(?<!\p{L}to)(?::|,(?=\s["“«]))\s?`,
  String.raw`(?<!\p{L})${PUBLIC}\s${REPLY}${ON}:\s?`,
  String.raw`(?<!\p{L})${REPLY}\s(?:that\s|which\s|que\s)?${WE}\s(?:[\p{L}']{2,8}\s){0,2}?(?:${REPLIED}|gave|left|sent|dimos|dejamos|mandamos)${ON}(?::|,)?\s?(?=["“«])`,
  String.raw`(?<=(?<!\p{L})${PUBLIC}(?!\p{L})[^\n]{0,160})(?<!\p{L})(?:our|the|nuestra|la)\s(?:own\s)?${REPLY}:\s?(?=["“«])`,
  String.raw`(?<!\p{L})${WE}\s(?:[\p{L}']{2,8}\s){0,2}?${REPLIED}${ON}(?::|,)\s?(?=["“«])`,
  String.raw`(?<!\p{L})(?:thanks|thank you|dear|hello|hi|hey|gracias|estimad[oa]|querid[oa]|hola),?\s(?:(?:to|the|our|an?|la|el|al?)\s){0,2}(?:[\p{L}-]{2,12}\s){0,3}?(?:reviewers?|commenter|(?:google|yelp|facebook)\s(?:user|reviewer)|yelper|usuari[oa](?:\sde\s\p{L}{4,9})?|cliente an[oó]nim[oa])[:,]\s?`,
  String.raw`(?<!\p{L})(?:posted|written|sent|said|publicad[oa]|escrit[oa])\s(?:in|as a|en|como)\s${REPLY}${ON}:\s?`,
  String.raw`(?<=^|[.!?\n"“]\s?)(?:to|a|para)\s(?:our|nuestr[oa])\s(?:[\p{L}-]{2,12}\s){0,3}?(?:reviewers?|critics?|commenters?|cr[ií]tic[oa])(?!\p{L})${ON}:\s?`,
  String.raw`(?<!\p{L})(?:note|word|message|letter|nota|mensaje|carta)\s(?:to|for|a|para)\s?(?:(?:our|the|a|an|nuestr[oa]|la|el|l)\s)?${ON}(?:reviewers?|commenters?|critics?|one-star|two-star|rese[nñ]a|quien\s(?:escribi[oó]|opin[oó]))(?!\p{L})${ON}:\s?`,
  String.raw`(?<=^|[.!?\n"“]\s?)(?:to|para|a)\s?${SOMEONE}(?!\p{L})${ON}${PUBLIC}(?!\p{L})${ON}(?::|,(?=\s(?:yes|we|you|s[ií]|usted|claro)(?!\p{L})))\s?`,
  String.raw`(?<=^|[.!?\n"“]\s?)(?:to|para|a)\s?(?:${SOMEONE}|quienes?)\s(?:who|that|que)?\s?${ON}(?:wrote|posted|rated|reviewed|complained|escribi[oó]|opin[oó]|public[oó]|coment[oó]|calific[oó])(?!\p{L})${ON}:\s?`,
  String.raw`(?<!\p{L})(?:lo que|as[ií]|esto)\s(?:(?:le|les|nos)\s)?(?:contestamos|respondimos|escribimos|pusimos|publicamos|contest[oó]|respondi[oó])${ON}(?::|,)\s?`,
  String.raw`(?<=^|[.!?\n]\s?)(?:to answer|to reply to|in (?:answer|reply|response) to|answering|replying to|respondemos|contestamos|en respuesta|respondiendo|para responder)\s(?:(?:a|al|the|that|your|this|la|el|un|una)\s){1,2}(?:[\p{L}-]{2,12}\s){0,2}?${PUBLIC}(?!\p{L})${ON}:\s?`,
  // “Response from the owner: …”, “Contestación de la clínica: …”
  String.raw`(?<!\p{L})${PLACE}(?:'s)?\s(?:own\s)?(?:reply|response|answer|comment)(?:\s[^.!?:\n]{0,30})?:\s?`,
  String.raw`(?<!\p{L})(?:reply|response|answer|note|comment)\s(?:from|by|of)\s(?:the\s|our\s)?${PLACE}(?:\s[^.!?:\n]{0,30})?:\s?`,
  String.raw`(?<!\p{L})(?:respuesta|contestaci[oó]n|nota|comentario)\s(?:de[l]?|de la|de los|por parte de[l]?)\s(?:la\s|los\s)?${LUGAR}(?:\s[^.!?:\n]{0,30})?:\s?`,
  String.raw`(?<=^|[.!?\n"“]\s?)(?:to|a|para)\s?(?:the|that|our|l|la|el)\s(?:[\p{L}-]{2,12}\s){0,2}?(?:reviewer|commenter|poster|critic|cr[ií]tic[oa]|usuari[oa])\s[^.!?:"“”«»\n]{0,40}:\s?`,
  String.raw`(?<=^|[.!?\n"“]\s?)(?:a|para)\squien(?:es)?\s[^.!?:"“”«»\n]{0,60}?(?:puntu|valor|opin|escrib|coment|calific|rese[nñ])[^.!?:"“”«»\n]{0,40}:\s?`,
  String.raw`(?<!\p{L})(?:to|a|para)\s(?:the|l|la|el)?\s?(?:author|writer|autora?)\s(?:of|de)\s[^.!?:"“”«»\n]{0,50}?${PUBLIC}(?!\p{L})[^.!?:"“”«»\n]{0,30}:\s?`,
  String.raw`(?<!\p{L})(?:reply|answer|response|respuesta|contestaci[oó]n)\s(?:to|a)\s(?:(?:mr|mrs|ms|sra?|don|doña)\.?\s)?[\p{L}'-]{3,15}:\s?`,
  String.raw`(?<!\p{L})(?:la\s|el\s)?${LUGAR}\s(?:responde|contesta)\s?:\s?`,
  String.raw`(?<!\p{L})(?:answered|replied|posted|written|signed)\sby\s(?:(?:the|our)\s)?(?:[\p{L}-]{2,12}\s){0,2}?${PLACE}\s?:\s?`,
  String.raw`(?<!\p{L})(?:contesta|responde)\s(?:la|el|nuestr[oa])\s${LUGAR}\s?:\s?`,
  // “Our reply: we did call you”: only of what was
  String.raw`(?<=^|[.!?\n]\s?)(?:our|my|nuestra|mi)\s(?:reply|response|respuesta|contestaci[oó]n)\s?:\s?(?=["“«]?[^.!?\n]{0,120}?(?<!\p{L})(?:(?:we|I)\s(?:did|called|saw|left|gave|told|sent|had|went|were|offered|explained|\p{L}{3,9}ed)|you\s(?:were|had|came|did|left|got|\p{L}{3,9}ed)|(?:le|la|lo|te|les)\s\p{L}{3,10}(?:[aei]mos|[eé]|[ií])|usted\s(?:no\s)?\p{L}{3,10}[oó])(?!\p{L}))`,
  // “We answered on Google that …”
  String.raw`(?<!\p{L})${WE}\s(?:[\p{L}']{2,8}\s){0,2}?${REPLIED}\s${ON}${PUBLIC}(?!\p{L})[^.!?:"“”«»\n]{0,30}?\s(?:that|que)\s`,
].map((one) => spelled(one, 'giu'));

/** “(our answer to a five-star review)”: the reply stands before it or behind. */
const ASIDE = new RegExp(
  String.raw`\((?:(?:our|an?|the|nuestra|la|una)\s)?(?:public\s|posted\s)?${REPLY}[^()\n]{0,70}\)`,
  'giu',
);

/** A reply that is only an example, good or bad. */
const NO_REPLY =
  /(?<!\p{L})(?:never|not|don['’]?t|avoid|instead|rather|bad|wrong|example|sample|suppose|if|when|would|could|should|question|nunca|no|evite[ns]?|ejemplo|si|cuando|mala|pregunta)(?!\p{L})/iu;

const FOUND = finderOf(HEADS);
const FOUND_ASIDE = finderOf([ASIDE]);
/** A reply is short. */
const MOST = 500;

/** Where replies stand that are introduced as such: what is in the quotation marks, or the rest of the sentence. */
export function headedReplies(text: string): Stretch[] {
  return [...underHeads(text), ...besideAsides(text)];
}

function besideAsides(text: string): Stretch[] {
  if (!FOUND_ASIDE.mayFind(text)) return [];
  return [...FOUND_ASIDE[Symbol.matchAll](text)].flatMap(({ 0: aside, index = 0 }) => {
    if (NO_REPLY.test(aside)) return [];
    const end = index + aside.length;
    const start = Math.max(0, index - MOST);
    return text.slice(start, index).trim() === ''
      ? [{ start: end, end: Math.min(text.length, end + MOST) }]
      : [{ start, end: index }];
  });
}

function underHeads(text: string): Stretch[] {
  if (!FOUND.mayFind(text)) return [];
  return [...FOUND[Symbol.matchAll](text)].flatMap(({ 0: head, index = 0 }) => {
    const sentence =
      text
        .slice(Math.max(0, index - 60), index)
        .split(/[.!?\n]/)
        .at(-1) ?? '';
    if (NO_REPLY.test(sentence + head)) return [];
    const start = index + head.length;
    const rest = text.slice(start, start + MOST);
    const quoted = /^["“«]([^"”»]{1,500})/.exec(rest);
    const told = quoted?.[0] ?? /^[^.!?\n]{0,400}[.!?]?/.exec(rest)?.[0] ?? '';
    return told === '' ? [] : [{ start, end: start + told.length }];
  });
}
