import type { Sentence } from '#schema/rule.ts';

/** A stretch of a text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const LOOK_ALIKES: ReadonlyArray<readonly [RegExp, string]> = [
  [/[\u2010-\u2015\u2212\ufe63]/g, '-'],
  [/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' '],
  [/[\u2018\u2019\u02bc\u00b4]/g, "'"],
  [/[\u00b7\u2022\u2219\u2024\u30fb]/g, '.'],
];

/** The same text, as long as before, with one form of each dash, space, apostrophe, dot, letter and digit. */
export function plain(text: string): string {
  if (!/[\u00a0-\uffff]/.test(text)) return text;
  // Full-width letters, digits and marks, as keyboards for Chinese and Japanese write them.
  const narrow = text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  return LOOK_ALIKES.reduce((done, [pattern, one]) => done.replace(pattern, one), narrow);
}

/** The same text, as long as before, with no accents: people leave them out, and patterns over plain letters are fast. */
export function withoutAccents(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what is no ASCII
  return text.replace(/[^\x00-\x7f]/g, (char) => char.normalize('NFD').charAt(0));
}

/** A pattern written with accents and `\p{L}`, for texts without accents. */
export function plainLetters(source: string, flags: string): RegExp {
  const letters = withoutAccents(source)
    .replace(/\\p\{Lu\}/g, 'A-Z')
    .replace(/\\p\{Ll\}/g, 'a-z')
    .replace(/\\p\{L\}/g, 'A-Za-z')
    .replace(/\\p\{N\}/g, '0-9');
  // A class of letters that stood by itself gets brackets of its own.
  const inBrackets = letters.replace(/\[(?:\\.|[^\]\\]){0,500}\]|A-Za-z|A-Z|a-z|0-9/g, (part) =>
    part.startsWith('[') ? part : `[${part}]`,
  );
  return new RegExp(inBrackets, flags);
}

/** What a full stop after it doesn't end a sentence. */
const ABBREVIATION =
  /\b(?:Dra?|Mrs?|Ms|Sra?|Srta|Lic|St|Ste|Prof|No|[Aa]ve?|[Aa]vda|[Bb]lvd|[Aa]pt|[Uu]rb|[Cc]ol|[Cc]arr|Jr|Mz|Psje|Cond|[Aa]pto|[Dd]e?pto|[Ee]dif|Sta|Sto|[ap]\.m)$/;

/** A month cut short, with its day after it: “Dec. 12”. */
const SHORT_MONTH = /\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/;

/** A letter after these is no one's initial. */
const LETTERED =
  /\b(?:[Vv]itamins?|[Hh]epatitis|[Ii]nfluenza|[Pp]lan|[Pp]arts?|[Tt]ype|[Gg]roup|[Gg]rade|[Cc]lass|[Ss]tage|[Ss]tep|[Ll]evel|[Ss]chedule|[Ff]orm|[Ss]ection|[Ee]xhibit|[Ss]uite|[Uu]nit|[Rr]oom|[Bb]uilding|[Ll]ot|[Tt]ipo|[Gg]rupo|[Pp]arte|[Vv]itaminas?|[Ss]ala)\s[A-Z]$/;
/** A name that goes on after a letter: “Edgar T. Halloway”. What begins with a word for beginning is a sentence of its own. */
const GOES_ON =
  /^\s(?!(?:I|We|You|He|She|They|It|The|This|That|These|Those|An?|And|But|So|Or|In|On|At|For|From|With|As|To|If|When|While|After|Before|Since|Once|During|Because|Although|Our|My|His|Her|Their|Its|Your|Please|No|Not|Yes|What|How|Who|Why|Where|There|Here|All|Every|Each|Many|Most|Some|Now|Then|Today|Last|Next|Call|Read|Book|Ask|Come|See|Visit|Meet|Thanks?|Congratulations|Congrats|Welcome|Happy|Great|Drs?|Dra|Mrs?|Ms|Sra?|El|La|Los|Las|Una?|Ella|Él|Nuestr[oa]s?|Sus?|Mis?|Con|En|Por|Para|Cuando|Si|Y|Pero|Desde|Hoy|Ayer|Gracias|Felicidades|Usted|Es|Se|Lo|Le|Ahora|Llame|Pida)(?!\p{L}))\p{Lu}\p{Ll}/u;

/** Whether a letter with a full stop is somebody's initial, and the name goes on: its sentence then does, too. */
const isOfName = (before: string, after: string) =>
  /(?:\p{Lu}\p{Ll}{1,20}|[\p{Ll}\d][:,]|\s[A-Z]\.)\s[A-Z]$/u.test(before) &&
  !LETTERED.test(before) &&
  GOES_ON.test(after);

/** The sentences of a text: cut at a full stop, a question or exclamation mark with space after it, or a new line. */
function sentenceStarts(text: string): number[] {
  const starts = [0];
  for (const { index, 0: mark } of text.matchAll(/[.!?]["')\]”]{0,3}(?=\s)|\n/g)) {
    const before = text.slice(Math.max(0, index - 6), index);
    // An initial or an abbreviation of one letter in the middle of a sentence: “Maria G. from”, “D.O.B. 4/3/61”.
    const isInitial =
      mark === '.' && /(?:^|[\s.])[A-Z]$/.test(before) && /^\s[a-z\d]/.test(text.slice(index + 1, index + 3));
    if (isInitial || ABBREVIATION.test(before)) continue;
    if (mark === '.' && SHORT_MONTH.test(before) && /^\s\d/.test(text.slice(index + 1, index + 3))) continue;
    if (
      mark === '.' &&
      isOfName(text.slice(Math.max(0, index - 24), index), text.slice(index + 1, index + 24))
    )
      continue;
    starts.push(index + mark.length);
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
  if (stretches.length === 0) return [];
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
