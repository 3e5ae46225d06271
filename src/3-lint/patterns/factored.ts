import { isPlain } from './plain.ts';
import type { Spelled } from './spelled.ts';

// A choice among hundreds of words is asked one after the other wherever it may begin. V8 takes together only those that
// stand side by side and are nothing but letters: “sessions?” and “[sS]wim” are not. So we say once what begins alike.

/** A part of a pattern: a letter, a class, a group, with how often it comes. */
interface Item {
  readonly text: string;
  /** Whether it is a letter, a class or an escape that comes once: it then matches in one way only. */
  readonly isOne: boolean;
  /** Which letters it is, where they are few: items that share none exclude each other. */
  readonly letters?: string | undefined;
  /** The alternatives of a group that comes once and takes nothing down. */
  readonly choice?: readonly Alternative[];
}

interface Alternative {
  readonly items: readonly Item[];
  /** Whether it takes something down. What it is called by is its number, so it stays where it is. */
  readonly isCaptured: boolean;
}

/** A pattern in which alternatives that begin alike share their beginning: it finds the same, and takes down the same. */
export function factored(pattern: Spelled): Spelled {
  const { source, flags } = pattern;
  if (!source.includes('|') || /[uv]/.test(flags) || UNREAD.test(source) || !isPlain(source)) return pattern;
  return { source: sourceOf(new Reader(source, flags.includes('i')).alternatives()), flags };
}

/**
 * What isn't read: control characters by their letter, and captures inside a lookbehind, which goes backwards and takes down
 * more or less by which alternative came first. Letters that aren't plain fold in ways of their own.
 */
const UNREAD = /\\c|\(\?<[=!](?:[^()\\]|\\[\s\S]|\(\?[:=!]){0,9999}\((?:[^?]|\?<\w)/;

const TOKEN =
  /\\(?:p\{\w{1,40}\}|k<\w{1,40}>|u[\da-f]{4}|x[\da-f]{2}|[\s\S])|\[(?:\\[\s\S]|[^\]\\]){0,9999}\]|\((?:\?(?:<[=!]|<\w{1,40}>|[:=!]))?|[\s\S]/iy;
const OFTEN = /(?:[*+?]|\{\d{1,9}(?:,\d{0,9})?\})\??|/y;
const FEW_LETTERS = /^\[([^\]\\^-]{1,6})\]$/;

class Reader {
  private readonly source: string;
  private readonly ignoresCase: boolean;
  private at = 0;

  constructor(source: string, ignoresCase: boolean) {
    this.source = source;
    this.ignoresCase = ignoresCase;
  }

  /** What stands up to the end of a group, or of the pattern. */
  alternatives(): Alternative[] {
    const found: Alternative[] = [];
    let items: Item[] = [];
    let isCaptured = false;
    for (;;) {
      const token = this.next(TOKEN);
      if (token === '' || token === ')' || token === '|') {
        // `(?:a|b)|c` is `a|b|c`.
        const [{ choice = undefined } = {}] = items;
        if (items.length === 1 && choice !== undefined) found.push(...choice);
        else found.push({ items, isCaptured });
        if (token !== '|') return found;
        [items, isCaptured] = [[], false];
      } else if (token.startsWith('(')) {
        const choice = this.alternatives();
        const often = this.next(OFTEN);
        isCaptured ||= /^\((?:$|\?<\w)/.test(token) || choice.some((one) => one.isCaptured);
        const text = `${token}${sourceOf(choice)})${often}`;
        items.push({ text, isOne: false, ...(token === '(?:' && often === '' ? { choice } : {}) });
      } else {
        const often = this.next(OFTEN);
        items.push(often === '' ? this.one(token) : { text: token + often, isOne: false });
      }
    }
  }

  private next(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const token = pattern.exec(this.source)?.[0] ?? '';
    this.at += token.length;
    return token;
  }

  private one(text: string): Item {
    if (/^(?:[$^]|\\[bBk\d])/.test(text)) return { text, isOne: false };
    const letters = text.length === 1 && text !== '.' ? text : FEW_LETTERS.exec(text)?.[1];
    const compared = this.ignoresCase ? letters?.toLowerCase() : letters;
    return { text: text.length === 1 ? (compared ?? text) : text, isOne: true, letters: compared };
  }
}

function sourceOf(alternatives: readonly Alternative[]): string {
  return groupsOf(alternatives).map(sourceOfGroup).join('|');
}

function groupsOf(alternatives: readonly Alternative[]): Alternative[][] {
  const groups: Alternative[][] = [];
  for (const one of alternatives) {
    const group = groupFor(one, groups);
    if (group === undefined) groups.push([one]);
    else group.push(one);
  }
  return groups;
}

/** The last group that begins as an alternative does, if whatever begins like a later one can't begin like it. */
function groupFor(alternative: Alternative, groups: readonly Alternative[][]): Alternative[] | undefined {
  const first = firstOf(alternative);
  if (first === undefined) return undefined;
  for (let row = groups.length - 1; row >= 0; row--) {
    const group = groups[row];
    const other = group?.[0] === undefined ? undefined : firstOf(group[0]);
    if (other?.text === first.text) return group;
    if (other === undefined || !excludeEachOther(first, other)) return undefined;
  }
  return undefined;
}

function firstOf({ items, isCaptured }: Alternative): Item | undefined {
  const [first] = items;
  return first?.isOne === true && !isCaptured ? first : undefined;
}

function excludeEachOther({ letters: some }: Item, { letters: others }: Item): boolean {
  if (some === undefined || others === undefined) return false;
  for (const letter of some) if (others.includes(letter)) return false;
  return true;
}

function sourceOfGroup(group: readonly Alternative[]): string {
  const [{ items = [] } = {}] = group;
  if (group.length === 1) return items.map(({ text }) => text).join('');
  const rests = groupsOf(group.map((one) => ({ ...one, items: one.items.slice(1) }))).map(sourceOfGroup);
  return `${items[0]?.text ?? ''}${rests.length > 1 ? `(?:${rests.join('|')})` : rests.join('')}`;
}
