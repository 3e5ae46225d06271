import type { Sentence } from '#schema/rule.ts';

/** A stretch of a text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const LOOK_ALIKES: ReadonlyArray<readonly [RegExp, string]> = [
  [/[\u2010-\u2015\u2212\ufe63\uff0d]/g, '-'],
  [/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' '],
  [/[\u2018\u2019\u02bc\u00b4\uff07]/g, "'"],
  [/[\u00b7\u2022\u2219\u2024\u30fb\uff0e]/g, '.'],
  [/\uff0b/g, '+'],
  [/\uff20/g, '@'],
];

/** The same text, as long as before, with one form of each dash, space, apostrophe, dot and digit. */
export function plain(text: string): string {
  if (!/[\u00a0-\uffff]/.test(text)) return text;
  const digits = text.replace(/[\uff10-\uff19]/g, (wide) => String(wide.charCodeAt(0) - 0xff10));
  return LOOK_ALIKES.reduce((done, [pattern, one]) => done.replace(pattern, one), digits);
}

/** The sentences of a text: cut at a full stop, a question or exclamation mark with space after it, or a new line. */
function sentenceStarts(text: string): number[] {
  const starts = [0];
  for (const { index, 0: mark } of text.matchAll(/[.!?]["')\]”]{0,3}(?=\s)|\n/g)) {
    const before = text.slice(Math.max(0, index - 6), index);
    const isTitle = /\b(?:Dr|Dra|Mr|Mrs|Ms|Sr|Sra|Srta|Lic|St|Prof|No)$/.test(before);
    // An initial or an abbreviation of one letter in the middle of a sentence: “Maria G. from”, “D.O.B. 4/3/61”.
    const isInitial =
      mark === '.' && /(?:^|[\s.])[A-Z]$/.test(before) && /^\s[a-z\d]/.test(text.slice(index + 1, index + 3));
    if (!isTitle && !isInitial) starts.push(index + mark.length);
  }
  return starts;
}

/** Every sentence of a text, in order; nothing is cut off. */
export function sentencesIn(text: string): Sentence[] {
  const starts = sentenceStarts(text);
  return starts.map((start, row) => ({ start, text: text.slice(start, starts[row + 1] ?? text.length) }));
}

/** The sentence around a place. Only its neighbourhood is read, so that many questions about a long text stay cheap. */
export function sentenceAt(text: string, at: number): string {
  const from = Math.max(0, at - 600);
  const near = text.slice(from, at + 600);
  const starts = sentenceStarts(near);
  const row = starts.findLastIndex((start) => start <= at - from);
  return near.slice(starts[row], starts[row + 1] ?? near.length);
}

/** Stretches that follow each other in one sentence, as one: a finding says it once. */
export function perSentence(text: string, stretches: readonly Stretch[]): Stretch[] {
  const ends = sentenceStarts(text).slice(1);
  const merged: Stretch[] = [];
  let next = 0;
  for (const one of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    while (last !== undefined && (ends[next] ?? Infinity) <= last.start) next++;
    if (last !== undefined && one.start < (ends[next] ?? Infinity)) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, one.end) };
    } else merged.push(one);
  }
  return merged;
}

/** A text cut into its sentences, each without the white space around it. */
export function sentencesOf(text: string): string[] {
  const starts = sentenceStarts(text);
  return starts
    .map((start, index) => text.slice(start, starts[index + 1] ?? text.length).trim())
    .filter((one) => one !== '');
}
