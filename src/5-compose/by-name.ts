import { BY_NAME } from '#schema/facets.ts';
import type { LetterLink } from '#schema/page.ts';

/** A page shows as many people: more are too long to read, and take long to load on a phone. */
export const MOST_ON_A_PAGE = 400;

/** Somebody with the name people are put in order by. */
interface Named {
  /** Family name first. */
  readonly sortName: string;
}

/** Written in these, a name begins with the family's. */
const FAMILY_FIRST = /^[\p{scx=Han}\p{scx=Hangul}\p{scx=Hiragana}\p{scx=Katakana}\s]+$/u;

/** What comes before a name, and after a family name, and is none. */
const BEFORE = /^(?:dr|prof)\.?$/i;
const AFTER = /^(?:jr|sr|ii|iii|iv|v)\.?$/i;

/** “Smith Bob J. Jr. Dr” of “Dr Bob J. Smith, Jr. (he/him)”: the last name first, and last what isn't of the name itself. */
export function sortName(name: string): string {
  const [said = '', ...others] = name
    .replace(/\([^()]*\)/g, ' ')
    .split(',')
    .map((part) => part.trim());
  const words = said.split(/\s+/);
  const before = words.length > 1 && BEFORE.test(words[0] ?? '') ? words.splice(0, 1) : [];
  const after = words.length > 2 && AFTER.test(words.at(-1) ?? '') ? words.splice(-1) : [];
  const last = FAMILY_FIRST.test(words.join(' ')) ? [] : words.splice(-1);
  return [...last, ...words, ...after, ...others, ...before].join(' ');
}

/** People whose names begin alike. */
export interface Part<T> {
  /** How they begin: `A`, or `Sa` where too many begin with an S. */
  readonly letters: string;
  /** The same as a part of an address, and no other’s. */
  readonly address: string;
  readonly people: readonly T[];
}

/**
 * People by the beginnings of their names, each as long as it must be for a page to hold all of them; of people with one
 * name there may be more. INVARIANT: everyone is in one part.
 */
export function partsByName<T extends Named>(people: readonly T[]): Part<T>[] {
  return grouped(
    people.map((one) => ({ one, key: `${lettersOf(one.sortName)} ` })),
    1,
  );
}

interface Keyed<T> {
  readonly one: T;
  readonly key: string;
}

function grouped<T>(people: readonly Keyed<T>[], length: number): Part<T>[] {
  const groups = new Map<string, Keyed<T>[]>();
  for (const person of people) {
    const beginning = [...person.key].slice(0, length).join('');
    const group = groups.get(beginning);
    if (group === undefined) groups.set(beginning, [person]);
    else group.push(person);
  }
  return [...groups].flatMap(([beginning, group]) =>
    group.length > MOST_ON_A_PAGE && group.some(({ key }) => [...key].length > length)
      ? grouped(group, length + 1)
      : [
          {
            letters:
              beginning.replace(/(?<![\p{L}\p{N}])\p{L}/gu, (letter) => letter.toUpperCase()).trim() || '#',
            address: addressOf(beginning),
            people: group.map(({ one }) => one),
          },
        ],
  );
}

/** Letters that come apart into none of the alphabet. The finder's script has the same. */
const LIKE: Readonly<Record<string, string>> = { đ: 'd', ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe' };

/** “O’Brien-Łuk Ána” as `obrien luk ana`: whatever stands on letters is left out, as in an index of names. */
function lettersOf(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\p{Mn}\p{Lm}’']/gu, '')
    .normalize('NFC')
    .replace(/[đøłßæœ]/g, (letter) => LIKE[letter] ?? letter)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Letters that an address can’t have are their numbers: no two beginnings have the same address. */
function addressOf(beginning: string): string {
  return [...beginning]
    .map((letter) =>
      letter === ' ' ? '-' : /[a-z0-9]/.test(letter) ? letter : `_${letter.codePointAt(0)?.toString(16)}_`,
    )
    .join('');
}

/** Addresses of parts of the list at an address. */
export function partUrls(list: string): (address: string) => string {
  return (address) => `${list}${BY_NAME}/${address}/`;
}

/** The way to each part. */
export function letterLinks(
  parts: readonly Part<unknown>[],
  url: (address: string) => string,
  shown?: Part<unknown>,
): LetterLink[] {
  return parts.map((part) => ({
    label: part.letters,
    url: url(part.address),
    count: part.people.length,
    isThis: part === shown,
  }));
}
