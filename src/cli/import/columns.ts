import { didYouMean } from '#parse';
import { CATEGORIES } from '#schema/categories.ts';

/** What a column of a table can be. */
export const COLUMNS = {
  name: ['full name', 'provider', 'provider name', 'display name'],
  profession: ['discipline', 'role type'],
  title: ['job title', 'role', 'position'],
  credentials: ['credential', 'degrees', 'letters', 'suffix'],
  pronunciation: ['say it like'],
  npi: ['npi number'],
  authority: ['board', 'licensing board', 'license authority', 'registration authority'],
  license: ['licence', 'license number', 'licence number', 'registration', 'registration number'],
  specialties: ['specialty', 'speciality', 'specialities'],
  languages: ['language', 'languages spoken'],
  locations: ['location', 'office', 'offices', 'site', 'clinic'],
  accepting: ['accepting new patients', 'accepts new patients', 'new patients'],
  'helps with': ['help', 'conditions', 'clinical interests'],
  approach: ['philosophy'],
  booking: ['booking link', 'booking url'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type Column = keyof typeof COLUMNS;

/** Besides the categories themselves: other names people give to what belongs to a person alone. */
const PERSONAL =
  /\b(?:home|private|personal|cell|mobile|hobb(?:y|ies)|birth|born|dob|age|gender|sex|spouse|wife|husband|married|marital|kids?|child(?:ren)?|famil(?:y|ies)|religion|church|politic\w*|ssn|social security|salary|emergency contact|facebook|instagram|twitter|tiktok|fun facts?)\b/;

/** What becomes of a column: taken, left out because it is personal, left out because a bio has no such field, or misspelt. */
export type Fate =
  | { readonly is: 'taken'; readonly column: Column }
  | { readonly is: 'personal' | 'unknown' }
  | { readonly is: 'misspelt'; readonly suggestion: string };

/** Reads a heading as people write it: capitals, hyphens and underscores make no difference. */
export function fateOf(heading: string): Fate {
  const plain = heading
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[_\-\s]+/g, ' ')
    .trim();
  const names = Object.keys(COLUMNS) as Column[];
  const column = names.find((one) => one === plain || COLUMNS[one].some((other) => other === plain));
  if (column !== undefined) return { is: 'taken', column };
  const isCategory = CATEGORIES.some(
    ({ id, label }) => id.toLowerCase() === plain.replaceAll(' ', '') || label.toLowerCase() === plain,
  );
  if (isCategory || PERSONAL.test(plain)) return { is: 'personal' };
  const suggestion = didYouMean(plain, names);
  return suggestion === '' ? { is: 'unknown' } : { is: 'misspelt', suggestion };
}
