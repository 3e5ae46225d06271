// How something is said, in English and Spanish: denied, asked, quoted, of others. Rules that read prose share it.

/** Where a new thought begins within a sentence. */
const BREAK =
  /[;:()]|\s-\s|,?\s(?:but|so|because|however|pero|sino|porque|aunque)\s|,\s(?:just|then|please|simply|and (?:I|you|we|he|she|they)|we|I|you can|y|mejor|better)\s/gi;

const NEGATION =
  /\b(?:not|never|no|nobody|none|neither|nor|cannot|nothing|without|avoid|stop|refrain|instead of|rather than|unable to|declines?|nunca|jamás|tampoco|ni|nadie|ningún|ninguna|ninguno|sin|evit(?:e|en|a|ar|amos)|en (?:vez|lugar) de)(?!\p{L})|n't(?!\p{L})/iu;

/** The words before a place in its own clause: after the last break, at most 160 of them counted in characters. */
export function clauseBefore(sentence: string, at: number): string {
  const before = sentence.slice(Math.max(0, at - 160), at);
  const last = [...before.matchAll(BREAK)].at(-1);
  return last === undefined ? before : before.slice(last.index + last[0].length);
}

/** Whether words deny something. */
export function isNegated(words: string): boolean {
  return NEGATION.test(words);
}

/** Whether what stands at a place is denied: "we never ask", "I don't", "no aceptamos". */
export function isDenied(sentence: string, at: number): boolean {
  return isNegated(clauseBefore(sentence, at));
}

/** Whether a sentence is a question. */
export function isAsked(sentence: string): boolean {
  return /\?["')\]”»]{0,2}\s{0,3}$/.test(sentence);
}

/** Whether a place stands in quotation marks. */
export function isQuoted(sentence: string, at: number): boolean {
  const before = sentence.slice(0, at);
  const opened = before.match(/["“”«»]/g)?.length ?? 0;
  return opened % 2 === 1;
}

/** Patients and people in general, as opposed to the writer and the writer's own. */
const OF_PATIENTS =
  /\b(?:you|your|yours|patients?|people|families|clients?|parents|caregivers?|carers?|anyone|everyone|those who|adults|teens|adolescents|women|men|couples|usted(?:es)?|pacientes?|personas|familias|clientes|padres|cuidador(?:es|as)?|quienes|adultos|adolescentes|mujeres|hombres|parejas)(?!\p{L})/iu;

/** Whether words speak of patients or people in general. */
export function isOfPatients(words: string): boolean {
  return OF_PATIENTS.test(words);
}

/** What a clinician does or knows, as opposed to is or has: "special interest in", "I treat", "atiendo". */
const OF_WORK =
  /\b(?:treat(?:s|ing|ment|ed)?|car(?:es|ing) for|care (?:of|for)|manag(?:e|es|ing|ement)|help(?:s|ing|ed)?|support(?:s|ing|ed)?|diagnos\w{1,6}|specializ\w{1,5}|specialis\w{1,5}|special(?:ty|ist|ties)|expertise|clinical|interest(?:s|ed)? in|focus(?:es|ed)?|work(?:s|ed|ing)? with|see(?:s|ing)? (?:patients|people|children|adults|families)|research(?:es|ed|er)?|trained|training|fellowship|screening|prevention|clinics?|services?|program(?:me)?s?|atiend\w{1,4}|atenci[oó]n|trat(?:o|a|amos|amiento)|ayud\w{1,6}|acompañ\w{1,6}|cuid(?:o|a|ado|ados|ar)|especialista|especialidad|especializ\w{1,6}|interés|investig\w{1,8}|formaci[oó]n|programas?|servicios?|cl[ií]nicas?)(?!\p{L})/iu;

/** Whether words speak of a clinician's work. */
export function isOfWork(words: string): boolean {
  return OF_WORK.test(words);
}
