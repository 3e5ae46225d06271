import { allowedIn } from '#schema/lexicon/allowed.ts';
import { tellsDetail } from './safe-form/details.ts';
import { ENGLISH } from './safe-form/english.ts';
import { introduces } from './safe-form/introduced.ts';
import { hasName } from './safe-form/names.ts';
import { Phrases } from './safe-form/phrases.ts';
import { plainInPlace, plainLine } from './safe-form/plain.ts';
import { SPANISH } from './safe-form/spanish.ts';

/** What keeps a wording from being general. */
export type Unsafe = 'digit' | 'weekday' | 'date' | 'time' | 'count' | 'name' | 'script' | 'detail';

/** Wording may be in either language in any bio, so both are always looked for. */
const LANGUAGES = [ENGLISH, SPANISH];

/**
 * Whether a wording is in general terms: no digits, weekdays, dates, times, counts of people, or proper nouns outside the
 * category's list and the practice's own (DESIGN 3, DOMAIN 2.3). What can't be checked isn't. Undefined: it is.
 */
export function unsafePart(
  wording: string,
  category: string,
  ownAllowed: readonly string[],
): Unsafe | undefined {
  const { names, answers } = ownOf(ownAllowed);
  const question = `${category}\n${wording}`;
  if (answers.has(question)) return answers.get(question);
  const answer = findUnsafe(wording, category, names);
  if (answers.size < MANY) answers.set(question, answer);
  return answer;
}

/** Many people of a large practice write the same few words: as many answers are remembered. */
const MANY = 10_000;

interface Own {
  readonly names: Phrases;
  readonly answers: Map<string, Unsafe | undefined>;
}

let latest: { readonly allowed: readonly string[]; readonly own: Own } | undefined;

/** The names a practice allows, and what was found out with them. INVARIANT: with other names it is asked anew. */
function ownOf(allowed: readonly string[]): Own {
  const isSame =
    latest?.allowed.length === allowed.length && allowed.every((one, at) => one === latest?.allowed[at]);
  if (latest === undefined || !isSame)
    latest = { allowed: [...allowed], own: { names: new Phrases(allowed), answers: new Map() } };
  return latest.own;
}

function findUnsafe(wording: string, category: string, own: Phrases): Unsafe | undefined {
  if (/\p{N}/u.test(wording)) return 'digit';
  // NFKC: a letter in another width or style is the same letter.
  const text = wording.normalize('NFKC');
  const flat = plainLine(text);
  for (const form of ['weekday', 'count', 'time'] as const)
    if (LANGUAGES.some((language) => language[form].test(flat))) return form;
  // What a practice allows are names: a day or a number stays what it is.
  const asked = without(text, own);
  const rest = without(asked, shipped(category));
  if (namesMonth(rest) || LANGUAGES.some(({ date }) => date.test(plainLine(rest)))) return 'date';
  if (/\p{Lo}/u.test(rest)) return 'script';
  if (introduces(asked, category) || hasName(quotesAsSentences(rest))) return 'name';
  return tellsDetail(flat, category) ? 'detail' : undefined;
}

const byCategory = new Map<string, Phrases>();

/** The names a category may use: made once, as they are many. */
function shipped(category: string): Phrases {
  const known = byCategory.get(category) ?? new Phrases(allowedIn(category));
  byCategory.set(category, known);
  return known;
}

/** The text with allowed names replaced. */
function without(text: string, names: Phrases): string {
  let rest = '';
  let after = 0;
  for (const [from, to] of names.in(plainInPlace(text))) {
    rest += `${text.slice(after, from)}_`;
    after = to;
  }
  return rest + text.slice(after);
}

/** May, March and August with a capital, unless the capital may be that of a sentence. */
function namesMonth(text: string): boolean {
  return /(?<!(?:^|[.!?…]["”’»)]{0,5}\s|["“«¡¿])\s{0,9})\b(?:May|March)\b|\bAugust\b|(?:^|[.!?]\s)(?:May|March) (?:is|was|and|to (?:May|June|August|October)|through|brings|means)\b/.test(
    text,
  );
}

/** What someone is quoted as saying begins with a capital: 'As my grandmother said: “Eat first.”' A name in quotes is shorter. */
function quotesAsSentences(text: string): string {
  return text.replace(/([:,]\s{0,9})["“«](?=(?:[^"“”«»\s]{1,60}\s{1,9}){2}[^"“”«»]{0,2000}["”»])/gu, '$1. “');
}
