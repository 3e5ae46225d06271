/** A stretch of a text that is one sentence. */
export interface SentenceAt {
  readonly start: number;
  readonly end: number;
}

/** Short forms after which a full stop ends no sentence, whatever comes next. */
const TITLES = new Set(
  'dr drs mr mrs ms mx prof rev st ste mt ft sr jr sra srta dra lic ing ud uds gen gov sen rep hon messrs no nos vol fig pp tel ext dept eds vs cf approx est min max'.split(
    ' ',
  ),
);
/** Those that may end one: they do before a capital. */
const SHORT = new Set(
  'e.g i.e etc a.m p.m am pm inc ltd co corp ave blvd rd hwy apt oz lb lbs mg ml hr hrs mins yr yrs u.s u.k m.d ph.d d.o r.n p.ej aprox pág núm avda jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun'.split(
    ' ',
  ),
);

const END = /[.!?…]{1,8}["'”’»)\]]{0,4}(?=\s|$)|\n/g;

/**
 * Sentences of plain text, without the white space around them. A new line ends one: it stands between the items of a list
 * and between paragraphs. “Dr. Osei”, “e.g. a walk”, “J. Roe” and “at 5 p.m. we close” are not cut.
 */
export function sentencesIn(text: string): SentenceAt[] {
  const found: SentenceAt[] = [];
  let from = 0;
  const push = (to: number) => {
    let [start, end] = [from, to];
    while (start < end && isSpace(text, start)) start++;
    while (end > start && isSpace(text, end - 1)) end--;
    if (end > start) found.push({ start, end });
    from = to;
  };
  for (const { 0: mark, index } of text.matchAll(END))
    if (mark === '\n' || isEnd(text, index, mark)) push(index + mark.length);
  push(text.length);
  return found;
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}

/** The word that ends at a place, with the full stops in it: letter by letter, as long as letters are plain. */
function wordBefore(text: string, at: number): string {
  const first = Math.max(0, at - NEAR);
  let start = at;
  while (start > first && PLAIN.test(text.charAt(start - 1))) start--;
  const isWhole = start === first || text.charCodeAt(start - 1) < 128;
  return isWhole
    ? text.slice(start, at)
    : (/(?<![\p{L}\p{N}.])[\p{L}\p{N}.]*$/u.exec(text.slice(first, at))?.[0] ?? '');
}

const PLAIN = /[A-Za-z0-9.]/;

const KIND = /(?<!\p{L})(?:vitamin|hepatitis|type|plan|part|option|group|stage|class|level|step)\s$/iu;

/** As far as anybody looks for the word before a mark or the one after it. */
const NEAR = 24;

function isEnd(text: string, at: number, mark: string): boolean {
  const after = text.slice(at + mark.length, at + mark.length + NEAR).trimStart();
  const isLower = /^["'“‘([¿¡]{0,3}\p{Ll}/u.test(after);
  if (!mark.startsWith('.')) return !isLower;
  const word = wordBefore(text, at);
  const lower = word.toLowerCase();
  if (TITLES.has(lower)) return after === '';
  // A letter by itself is an initial, as in “J. Roe”, unless it names a kind, as in “vitamin C”.
  if (/^\p{Lu}(?:\.\p{Lu})*$/u.test(word) && !SHORT.has(lower)) {
    const before = text.slice(Math.max(0, at - NEAR), at - word.length);
    return !isLower && (!/^\p{Lu}\p{Ll}/u.test(after) || KIND.test(before));
  }
  return SHORT.has(lower)
    ? !isLower && after !== '' && lower !== 'e.g' && lower !== 'i.e'
    : !isLower || word.length > 3;
}
