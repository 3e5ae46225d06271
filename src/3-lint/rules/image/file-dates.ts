/** A day in the name of a file. */
export interface NamedDay {
  readonly year: number;
  readonly text: string;
}

const YEAR = '(19\\d{2}|20\\d{2})';
const MONTH = '(0?[1-9]|1[0-2])';
const DAY = '(0?[1-9]|[12]\\d|3[01])';
const SIGN = '[-_. ]';

/** Year first, year last with month or day first, and without signs in between. */
const FORMS: readonly RegExp[] = [
  new RegExp(`(?<!\\d)${YEAR}${SIGN}${MONTH}${SIGN}${DAY}(?!\\d)`, 'g'),
  new RegExp(
    `(?<!\\d)(?:${MONTH}${SIGN}${DAY}|${DAY}${SIGN}${MONTH})${SIGN}(?<year>19\\d{2}|20\\d{2})(?!\\d)`,
    'g',
  ),
  /(?<!\d)(19\d{2}|20\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/g,
  /(?<!\d)(?:(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2]))(?<year>19\d{2}|20\d{2})(?!\d)/g,
];

/** The days a name holds in digits. */
export function datesIn(name: string): NamedDay[] {
  return FORMS.flatMap((form) =>
    [...name.matchAll(form)].map(({ 0: text, 1: first, groups }) => ({
      year: Number(groups?.year ?? first),
      text,
    })),
  );
}
