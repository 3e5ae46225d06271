// `\p{L}` stands for a hundred thousand letters, and V8 takes milliseconds to build each place of a pattern that has it,
// more than all rules together take to read a bio. Nearly all texts have no letters but Latin ones: there, a pattern
// that names only these matches the same.

import type { Spelled } from './spelled.ts';

/** Ranges of characters whose case folds alike with and without the flag `u`, and only among themselves. */
const PLAIN: readonly (readonly [number, number])[] = [
  [0x0, 0x12f],
  [0x132, 0x148],
  [0x14a, 0x17e],
  [0x2000, 0x206f],
  [0x20a0, 0x20bf],
  [0x2190, 0x21ff],
  [0x2600, 0x27bf],
];
const isOther = new RegExp(`[^${PLAIN.map(([from, to]) => range(from, to)).join('')}]`);

/** Whether a text has plain characters only, so that `plainOf` a pattern does for it. */
export function isPlain(text: string): boolean {
  return !isOther.test(text);
}

/** A pattern, or what matches the same in plain texts and is ready sooner. */
export function plainOf(pattern: Spelled): Spelled {
  const { source, flags } = pattern;
  if (!flags.includes('u') || !isPlain(source) || /\\(?:P|u\{)/.test(source)) return pattern;
  const folds = flags.includes('i') ? 'iu' : 'u';
  const inPlain = source.replace(/\\p\{\w{1,40}\}|\\[\s\S]|\[(?:\\[\s\S]|[^\]\\]){0,999}\]/g, (part) => {
    if (part.startsWith('\\p')) return `[${lettersOf(part, folds)}]`;
    return part.startsWith('\\')
      ? part
      : part.replace(/\\p\{\w{1,40}\}|\\[\s\S]/g, (one) =>
          one.startsWith('\\p') ? lettersOf(one, folds) : one,
        );
  });
  return { source: inPlain, flags: flags.replace('u', '') };
}

const known = new Map<string, string>();

/** The plain characters with a property, as ranges of a class. */
function lettersOf(property: string, flags: string): string {
  const key = flags + property;
  const before = known.get(key);
  if (before !== undefined) return before;
  const has = new RegExp(property, flags);
  let ranges = '';
  for (const [from, to] of PLAIN) {
    let start: number | undefined;
    for (let code = from; code <= to + 1; code++) {
      const isIn = code <= to && has.test(String.fromCharCode(code));
      if (isIn) start ??= code;
      else if (start !== undefined) {
        ranges += range(start, code - 1);
        start = undefined;
      }
    }
  }
  known.set(key, ranges);
  return ranges;
}

function range(from: number, to: number): string {
  const escaped = (code: number) => `\\u${code.toString(16).padStart(4, '0')}`;
  return `${escaped(from)}-${escaped(to)}`;
}
