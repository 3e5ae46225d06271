/** Where a new thought begins within a sentence. */
const BREAK =
  /[;:()—–]|\s-\s|,?\s(?:but|so|because)\s|,\s(?:just|then|please|simply|and you|you can|and we|we)\s/gi;
const SUBORDINATE =
  /^\W{0,3}(?:if|when|whenever|for|as|since|after|before|on|in|outside|while|once|though)\b/i;
const NEGATION =
  /\b(?:not|never|no|nobody|none|neither|nor|cannot|nothing|without|avoid|stop|refrain|instead of|rather than)\b|n't\b/i;

/** What stands before a place in its own clause: “If we are closed, please” has its condition cut off. */
export function clauseBefore(sentence: string, at: number): string {
  const before = sentence.slice(0, at);
  const cuts = [...before.matchAll(BREAK)];
  const last = cuts.at(-1);
  // The break itself may be the word that introduces what follows.
  const clause = last === undefined ? before : before.slice(last.index);
  const comma = clause.indexOf(',', 1);
  return SUBORDINATE.test(clause) && comma !== -1 ? clause.slice(comma) : clause;
}

export function isNegated(clause: string): boolean {
  return NEGATION.test(clause);
}

/** Sentences that say nothing themselves: questions, and words in quotation marks. */
export function isAsked(sentence: string): boolean {
  return /\?["'”’)]{0,2}\s*$/.test(sentence);
}

export function isQuoted(sentence: string, at: number): boolean {
  const open = (sentence.slice(0, at).match(/["“”]/g) ?? []).length;
  return open % 2 === 1;
}

/** What leads up to a verb that asks the reader to do something. */
const IMPERATIVE =
  /(?:^\W{0,4}|[,;:(—–]\s{0,2}|\b(?:please|and|or|so|just|then|simply|also|always|but)\s{1,2})$/i;
const OFFERED =
  /\b(?:you|you all|everyone|anyone|patients|parents|people)\s(?:can|may|could|are welcome to|are free to)\s(?:also\s|always\s|even\s|now\s|still\s|simply\s|just\s)?$|\b(?:feel free|welcome|invite you|encourage you|like you|love you|want you|glad if you|happy for you)\sto\s$|\bway(?:\sto\s[\w ]{1,30})?\sis\sto\s$/i;
const OTHERS =
  /\b(?:patients|people|they|some|many|others|who|friends|strangers|nobody|parents|teens|teenagers|someone)\b/i;
const TAKEN_BACK =
  /\b(?:we|it|that|this|they|our \w{1,12})\b[^.;]{0,25}?(?:n't\b|\bcannot\b|\bnot\b|\bnever\b)|\b(?:nobody|no one)\b/i;

/** Whether a verb at a place invites: “Message us”, “you can message us”; not “people message us”, “don’t message us”. */
export function invites(sentence: string, start: number, end: number): boolean {
  if (isAsked(sentence) || isQuoted(sentence, start)) return false;
  const clause = clauseBefore(sentence, start);
  if (isNegated(clause) || TAKEN_BACK.test(sentence.slice(end))) return false;
  const before = sentence.slice(0, start);
  if (OFFERED.test(before)) return true;
  return IMPERATIVE.test(before) && !isOfOthers(clause);
}

/** Whether a clause is about what other people do. */
export function isOfOthers(clause: string): boolean {
  return OTHERS.test(clause);
}

/** Whether someone says it of themselves, and means it: neither denied nor asked nor on a condition. */
export function asserts(sentence: string, start: number, end: number): boolean {
  const clause = clauseBefore(sentence, start);
  const isConditional = /\b(?:if|whether|unless|should you|even when|pretend\w{0,40}|claims?|as if)\b/i.test(
    clause,
  );
  return (
    !isAsked(sentence) &&
    !isQuoted(sentence, start) &&
    !isConditional &&
    !isNegated(clause) &&
    !isNegated(sentence.slice(start, end))
  );
}
