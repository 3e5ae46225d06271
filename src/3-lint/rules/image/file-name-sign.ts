import { AMBIGUOUS_NAMES, GIVEN_NAMES } from '#schema/lexicon/given-names.ts';
import { TOWNS } from '#schema/lexicon/places.ts';
import { ALSO_WORDS, FAMILY_NAMES, SPANISH_NAMES } from '#schema/lexicon/spanish-names.ts';
import { datesIn } from './file-dates.ts';
import {
  ABBREVIATIONS,
  CLINICAL,
  COMMON_FAMILY_NAMES,
  COURTESY,
  FILE_WORDS,
  NAMED_AFTER,
  NAMED_BEFORE,
  NUMBERED_BY,
  SHORT_NAMES,
  STORY,
} from './file-words.ts';

/** What in the name of a file may tell who a patient is. */
export type Sign = 'person' | 'birth date' | 'number' | 'telephone' | 'address';

/** Names and numbers that are the practice's own. */
export interface OwnNames {
  readonly words: ReadonlySet<string>;
  /** Digits: telephone numbers with their country code, NPIs. */
  readonly numbers: ReadonlySet<string>;
}

/** `asset`: a picture or a download. `page`: a text, whose file name is part of its address. */
export type Named = 'asset' | 'page';

/** What the name of a file, with its folders below the practice's, says about a person; undefined where nothing. */
export function signIn(path: string, named: Named, own: OwnNames): Sign | undefined {
  for (const part of path.slice(0, LONGEST).split(/[/\\]/)) {
    const sign = signInPart(part, named, own);
    if (sign !== undefined) return sign;
  }
  return undefined;
}

/** No system keeps longer names. */
const LONGEST = 1000;

function signInPart(part: string, named: Named, own: OwnNames): Sign | undefined {
  const name = stemOf(part);
  if (/[^\s@]@[a-z]/i.test(name)) return 'address';
  const words = wordsIn(name);
  const dates = datesIn(name);
  if (dates.some(({ year }) => year < OLDEST_DOCUMENT) || (dates.length > 0 && words.some(isBirth)))
    return 'birth date';
  if (words.some(isBirth) && /\d{6}/.test(name)) return 'birth date';
  return (
    numberIn(
      name,
      words,
      dates.map(({ text }) => text),
      own,
    ) ?? (namesSomebody(words, named, dates.length > 0, own) ? 'person' : undefined)
  );
}

/** Practices keep no files for the web that are older; whoever is born later is told by a word such as DOB. */
const OLDEST_DOCUMENT = 1996;

const BIRTH = new Set([
  'dob',
  'born',
  'birth',
  'birthdate',
  'birthday',
  'bday',
  'nacimiento',
  'fdn',
  'nacido',
  'nacida',
]);
const isBirth = (word: string) => BIRTH.has(word);

/** The name without what says of which kind the file is, in one form of each letter. */
function stemOf(part: string): string {
  let name = part;
  try {
    name = decodeURIComponent(part);
  } catch {
    // A percent sign of its own.
  }
  return name
    .replace(/(?:\.[a-z][a-z0-9]{1,4}){1,2}$/i, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
}

/** Words and numbers: cut at signs, where a capital begins and between letters and digits. */
function wordsIn(name: string): string[] {
  return (
    name
      .replace(/x[-_ ]?rays?\b/gi, ' xray ')
      .replace(/\b(pre|post)[-_ ]?(?:op|tx)\b/gi, ' $1op ')
      .match(/\p{Lu}?\p{Ll}{1,40}|\p{Lu}{1,40}(?!\p{Ll})|\p{N}{1,40}/gu)
      ?.map((word) => word.toLowerCase()) ?? []
  );
}

const TELEPHONE = /(?<!\d)(?:\+?1[-_. ]?)?\(?[2-9]\d{2}\)?[-_. ]\d{3}[-_. ]\d{4}(?!\d)/g;
const SOCIAL_SECURITY = /(?<!\d)\d{3}([-_. ])\d{2}\1\d{4}(?!\d)/;
/** A word for a record, then its number; four digits may be a year. */
const RECORD =
  /(?<![a-z])(?:mrn|chart|patient|pt|record|rec|acct|account|member|case|claim|nhs|hcn|paciente|expediente|historia)[-_. #]{0,2}(?:(?:no|nr|num|number|id)[-_. #]{0,2})?(?:[a-z]{1,2}[-_]?)?(?!(?:19|20)\d{2}(?!\d))\d{4,99}/i;
const LONG_NUMBER = /(?<![\p{L}\p{N}])\d{7,99}(?![\p{L}\p{N}])/gu;

function numberIn(
  name: string,
  words: readonly string[],
  dates: readonly string[],
  own: OwnNames,
): Sign | undefined {
  if (SOCIAL_SECURITY.test(name) || RECORD.test(name)) return 'number';
  const isOwn = (digits: string) => [...own.numbers].some((one) => one.endsWith(digits));
  const telephones = [...name.matchAll(TELEPHONE)].map(([one]) => one.replace(/\D/g, '').slice(-10));
  if (telephones.some((digits) => !isOwn(digits))) return 'telephone';
  if (words.some((word) => NUMBERED_BY.has(word))) return undefined;
  const numbers = [...name.matchAll(LONG_NUMBER)].map(([one]) => one);
  return numbers.some((one) => !isOwn(one) && !dates.includes(one)) ? 'number' : undefined;
}

function namesSomebody(all: readonly string[], named: Named, hasDate: boolean, own: OwnNames): boolean {
  const words = all.filter((word) => !/\p{N}/u.test(word));
  const cues = named === 'page' ? STORY : CLINICAL;
  const isOf = words.map((word, at) => (isFree(words, at, own) ? kindOf(word) : 'none'));
  const hasCue = words.some((word) => cues.has(word) && !own.words.has(word));
  const others = words.filter((_, at) => isOf[at] === 'none' || isOf[at] === 'initial');
  const isSure = isOf.some((kind) => kind === 'given' || kind === 'family');
  // One name says enough beside what was done to somebody, or beside nothing but a day.
  if (isSure && (hasCue || (named === 'asset' && hasDate && others.length === 0))) return true;
  // “Mr_Kowalski_knee”: whatever the name is.
  const isTitled = words.some(
    (word, at) =>
      COURTESY.has(word) &&
      isOf[at + 1] !== undefined &&
      !['none', 'initial'].includes(isOf[at + 1] ?? 'none'),
  );
  if (isTitled && named === 'asset') return true;
  const hasPair = isOf.some((kind, at) => isPair(kind, isOf[at + 1]));
  if (hasPair) return hasCue || named === 'asset';
  // Two that are words too are a name where somebody is told of: “patient-hollis-graham”.
  return hasCue && isOf.some((kind, at) => kind === 'ambiguous' && isOf[at + 1] === 'ambiguous');
}

type Kind = 'given' | 'family' | 'ambiguous' | 'unknown' | 'initial' | 'none';

function kindOf(word: string): Kind {
  if (word.length === 1) return 'initial';
  if (word.length === 2 || CLINICAL.has(word) || isBirth(word) || FILE_WORDS.has(word)) return 'none';
  // Those that are words or towns too are names only beside another name.
  if (ABBREVIATIONS.has(word) || ALSO_WORDS.has(word) || AMBIGUOUS_NAMES.has(word) || TOWN_NAMES.has(word))
    return 'ambiguous';
  if (GIVEN_NAMES.has(word) || SPANISH_NAMES.has(word) || SHORT_NAMES.has(word)) return 'given';
  return isFamilyName(word) || isAccountName(word) ? 'family' : 'unknown';
}

const TOWN_NAMES: ReadonlySet<string> = new Set(TOWNS);

function isFamilyName(word: string): boolean {
  return FAMILY_NAMES.has(word) || COMMON_FAMILY_NAMES.has(word);
}

/** `jsmith`, `smithj`: a family name and an initial, as systems name people. */
function isAccountName(word: string): boolean {
  const parts = [word.slice(1), word.slice(0, -1)];
  return parts.some((part) => isFamilyName(part) && (part.length > 4 || part === 'doe'));
}

function isPair(one: Kind, next: Kind | undefined): boolean {
  if (one === 'given') return next !== undefined && next !== 'none' && next !== 'initial';
  if (next === 'given') return one === 'family' || one === 'ambiguous';
  return (one === 'ambiguous' && next === 'family') || (one === 'family' && next === 'ambiguous');
}

/** Whether a word may be a name here: it is not the practice's own, nor does the name belong to a place or a title. */
function isFree(words: readonly string[], at: number, own: OwnNames): boolean {
  const word = words[at] ?? '';
  if (own.words.has(word)) return false;
  if (words.slice(Math.max(0, at - 2), at).some((one) => NAMED_BEFORE.has(one))) return false;
  return !words.slice(at + 1, at + 4).some((one) => NAMED_AFTER.has(one) && !CLINICAL.has(one));
}
