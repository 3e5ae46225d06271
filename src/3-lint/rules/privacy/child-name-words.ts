import { OWN_CHILD, WORD } from './family.ts';
import { isLowerCaseName, nameLike } from './names.ts';

/** How sure a word must be of being a name where it stands; `any`: nothing but names stands there, however rare. */
export type Needed = 'any' | 'capital' | 'listed' | 'sure';

const WORDS = new RegExp(WORD, 'gu');

/** How much of the list, from its start, is names. */
export function nameLength(
  text: string,
  start: number,
  list: string,
  needed: Needed,
  child: string | undefined,
  isBio: boolean,
): number {
  let length = 0;
  const likes = [...list.matchAll(WORDS)].map(([word]) => nameLike(word));
  // Among several names one may be rare: "her kids, Zadie, Otis and Pearl,".
  const isAmongNames = isBio && likes.includes('sure');
  const areSeveral = likes.filter((like) => like !== 'no').length > 1;
  for (const { 0: word, index } of list.matchAll(WORDS)) {
    if (word === 'and') continue;
    const rest = text.slice(start + index + word.length);
    const isOne =
      needed === 'any'
        ? isRareName(word, rest, child, areSeveral)
        : isName(word, rest, needed, child, isBio) || (isAmongNames && isNameBeside(word, needed));
    if (!isOne) break;
    length = index + word.replace(/'s?$/, '').length;
  }
  return length;
}

const CLOSED =
  /^(?:'s)?\s{0,99}(?:$|[.,;:!)(&-]|and\b|who\b|is\b|are\b|was\b|loves?\b|has\b|have\b|\d|at\b|in\b|to\b|goes?\b)/;

/** Whether a word where only a name can stand is one: of several children one capital is rather "two sons, Texans." */
function isRareName(word: string, rest: string, child = '', areSeveral: boolean): boolean {
  const isOfOne = !/(?:s|children)$/i.test(child);
  return (
    nameLike(word) !== 'no' && child === child.toLowerCase() && (areSeveral || (isOfOne && CLOSED.test(rest)))
  );
}

function isName(
  word: string,
  rest: string,
  needed: Needed,
  child: string | undefined,
  isBio: boolean,
): boolean {
  const like = nameLike(word);
  if (like === 'sure') return true;
  const isClosed = CLOSED.test(rest);
  const isOwn = child !== undefined && OWN_CHILD.test(child) && child === child.toLowerCase();
  // After "my son" a capital is a name whatever goes on, but for another capital: "Eagle Scout".
  const goesOn = isClosed || (isOwn && needed === 'capital' && !/^\s*\p{Lu}/u.test(rest));
  if (like === 'ambiguous') return needed !== 'sure' && goesOn;
  if (like === 'maybe') return needed !== 'sure' && isBio && isOwn && goesOn;
  return needed === 'capital' && isOwn && isClosed && isLowerCaseName(word);
}

/** Beside a name beyond doubt a word that may be one is one; any capital only in a list that ends as lists do. */
function isNameBeside(word: string, needed: Needed): boolean {
  const like = nameLike(word);
  return like === 'ambiguous' || (like === 'maybe' && needed === 'listed');
}
