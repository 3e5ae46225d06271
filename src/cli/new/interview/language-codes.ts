/** Languages of patients that have no code of two letters. */
const MORE = [
  'ase',
  'bfi',
  'ceb',
  'chk',
  'cmn',
  'fil',
  'haw',
  'hmn',
  'ilo',
  'kea',
  'ksw',
  'mah',
  'mam',
  'nan',
  'prs',
  'quc',
  'yue',
];
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** Codes for languages written by name or by code. Undefined: one of them isn't known. */
export function languageCodes(written: string): string[] | undefined {
  const codes = written
    .split(/[;,\n]|(?<!\s)\s+and\s+/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .map(codeOf);
  return codes.includes(undefined) ? undefined : [...new Set(codes as string[])];
}

function codeOf(word: string): string | undefined {
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  const folded = word.toLowerCase();
  const all = [...LETTERS.flatMap((first) => LETTERS.map((second) => first + second)), ...MORE];
  const nameOf = (code: string) => names.of(code)?.toLowerCase();
  if (all.includes(folded) && nameOf(folded) !== undefined) return folded;
  return all.find((code) => nameOf(code) === folded) ?? ALSO[folded];
}

/** Names people say that the list above has otherwise. */
const ALSO: Readonly<Record<string, string>> = {
  asl: 'ase',
  'sign language': 'ase',
  mandarin: 'zh',
  farsi: 'fa',
  tagalog: 'fil',
  'haitian creole': 'ht',
  twi: 'ak',
  hmong: 'hmn',
};
