import type { Stretch } from '../text.ts';

/** Digits said in words, and where; words and figures may take turns: “five oh three, 555, 0188”. */
export interface SaidNumber extends Stretch {
  readonly digits: string;
}

const listed = (words: string, first: number, step = 1): [string, string][] =>
  words.split(' ').map((word, index) => [word, String(first + index * step)]);

const VALUES: ReadonlyMap<string, string> = new Map([
  ...listed('zero one two three four five six seven eight nine', 0),
  ['oh', '0'],
  ['nought', '0'],
  ...listed('ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 10),
  ...listed('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  ...listed('cero uno dos tres cuatro cinco seis siete ocho nueve', 0),
  ...listed('diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve', 10),
  ...listed(
    'veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve',
    20,
  ),
  ...listed('treinta cuarenta cincuenta sesenta setenta ochenta noventa', 30, 10),
  ...listed(
    'cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
    100,
    100,
  ),
]);
const TIMES: Readonly<Record<string, number>> = { double: 2, triple: 3, doble: 2 };

const WORD = [...VALUES.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace(/i/g, '[ií]').replace(/o/g, '[oó]').replace(/e/g, '[eé]'))
  .join('|');
const TOKEN = String.raw`(?:(?:${Object.keys(TIMES).join('|')})\s{1,2})?(?:${WORD})(?:\shundred)?(?![\p{L}])|\d{1,4}(?!\d)|y(?=\s)`;
const RUN = new RegExp(String.raw`(?<![\p{L}\d])(?:${TOKEN})(?:[\s,.;/-]{1,3}(?:${TOKEN})){2,15}`, 'giu');
const ONE_TOKEN = new RegExp(TOKEN, 'giu');
const WITHOUT_WORDS = /^[\d\s,.;/-]{0,200}$/;

/** Every run of at least seven digits of which some are words. */
export function numbersSaid(text: string): SaidNumber[] {
  if (!HAS_WORDS.test(text)) return [];
  return [...text.matchAll(RUN)].flatMap(({ 0: written, index }) => {
    if (WITHOUT_WORDS.test(written)) return [];
    const digits = digitsOf(written);
    return digits.length >= 7 ? [{ digits, start: index, end: index + written.length }] : [];
  });
}

/** Two in a row, as no list of ages or counts begins. */
const HAS_WORDS =
  /\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|double|triple|doble|\d{1,4}|\w{3,9}cientos|quinientos)[\s,.;/-]{1,3}(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|\w{3,5}ty|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|\w{4,6}enta|double|triple|doble|\w{4,9}teen)\b/i;

/** `fifty-five` is 55, `cincuenta y cinco` as well, `double five` too, `five hundred three` 503. */
function digitsOf(written: string): string {
  let digits = '';
  /** How many zeros of the last number the next one may fill: two after a hundred, one after a ten. */
  let open = 0;
  let past = 0;
  for (const { 0: token, index } of written.matchAll(ONE_TOKEN)) {
    if (/[,.;/]/.test(written.slice(past, index))) open = 0;
    past = index + token.length;
    const value = digitsIn(token);
    if (value === '') continue;
    const isFilled = open >= value.length && !value.startsWith('0') && !/^\d/.test(token);
    digits = isFilled ? digits.slice(0, -value.length) + value : digits + value;
    open = /^\d/.test(token) ? 0 : /^[2-9]0$/.test(value) ? 1 : /^[1-9]00$/.test(value) ? 2 : 0;
  }
  return digits;
}

function digitsIn(token: string): string {
  const folded = token.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  // Figures are never filled up, nor do they fill.
  if (/^\d{1,99}$/.test(folded)) return folded;
  const [, times = '', word = '', hundred = ''] =
    /^(?:(\w{1,40})\s{1,9}(?!hundred))?(\w{1,40})(\shundred)?$/.exec(folded) ?? [];
  const value = VALUES.get(word) ?? '';
  return (hundred === '' ? value : `${value}00`).repeat(TIMES[times] ?? 1);
}
