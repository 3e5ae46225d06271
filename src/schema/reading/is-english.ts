import { hasPlainLetters } from './has-plain-letters.ts';

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words without which no English is written, and few of which are words of another language. */
const ENGLISH = wordsOf(`
  the of and to you that it with are be this have from what your when can not they there their which if how our been more
  who would at but does don't its it's i'm i'll i've you're we're we'll us them these those because about than then by
  were had my should could each yes into while for is in or as through within upon between also other such may must both
`);
const SPANISH = wordsOf(`
  el la los las de del que y en un una por con para su sus se lo le les es son está están como más pero si sin sobre
  nuestro nuestra nuestros nuestras usted ustedes nos cuando donde muy este esta estos estas ese esa al ha han ser hay
  también porque desde hasta todo toda todos cada qué cómo puede pueden no tiene
`);

/** No word of a list has more letters. */
const LONGEST = Math.max(...[...ENGLISH, ...SPANISH].map((word) => word.length));
const SHAPES = new Uint8Array((LONGEST + 1) * 32 * 32);
for (const word of [...ENGLISH, ...SPANISH]) SHAPES[shapeOf(word, 0, word.length)] = 1;

/**
 * One word in eight: in plain English prose it is one in three, in the language of statutes still one in five, and in other
 * languages one in twenty at most.
 */
const SHARE = 1 / 8;

/** How many words a text has, and how many of them are those that English and Spanish are held together by. */
export interface LanguageWords {
  readonly all: number;
  readonly english: number;
  readonly spanish: number;
}

/** Counts the words of a text that tell its language. Those of several texts add up to those of all together. */
export function languageWordsOf(text: string): LanguageWords {
  const lower = text.toLowerCase().replaceAll('’', "'");
  return hasPlainLetters(lower) ? countedInPlain(lower) : counted(lower.match(/[\p{L}\p{M}']+/gu) ?? []);
}

function counted(words: readonly string[]): LanguageWords {
  const count = (list: ReadonlySet<string>) => words.reduce((sum, word) => sum + (list.has(word) ? 1 : 0), 0);
  return { all: words.length, english: count(ENGLISH), spanish: count(SPANISH) };
}

/** The same letter by letter, without a list of the words: every bio and policy is read so on every build. */
function countedInPlain(lower: string): LanguageWords {
  let [all, english, spanish, start] = [0, 0, 0, -1];
  for (let at = 0; at <= lower.length; at++) {
    const code = lower.charCodeAt(at);
    if ((code >= A && code <= Z) || code === APOSTROPHE) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      all++;
      if (mayBeListed(lower, start, at)) {
        const word = lower.slice(start, at);
        if (ENGLISH.has(word)) english++;
        else if (SPANISH.has(word)) spanish++;
      }
      start = -1;
    }
  }
  return { all, english, spanish };
}

/** Whether a word of a list is as long, begins and ends as this one does: most words are in no list, and need no look. */
function mayBeListed(text: string, start: number, end: number): boolean {
  return end - start <= LONGEST && SHAPES[shapeOf(text, start, end)] === 1;
}

function shapeOf(text: string, start: number, end: number): number {
  return ((end - start) * 32 + (text.charCodeAt(start) & 31)) * 32 + (text.charCodeAt(end - 1) & 31);
}

const A = 97;
const Z = 122;
const APOSTROPHE = 39;

/**
 * Whether a text with these words is English. The words that hold sentences together are few and come in every line, so
 * that counting them tells languages apart more surely than letters do, for a text of some twenty words and more.
 */
export function isEnglish({ all, english, spanish }: LanguageWords): boolean {
  return english >= all * SHARE && english > spanish;
}
