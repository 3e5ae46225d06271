import { stringify } from 'yaml';
import type { Profession } from '#schema/provider.ts';

/** What a new bio has to know. */
export interface Draft {
  readonly slug: string;
  readonly name: string;
  readonly profession: Profession;
  readonly title: string;
  readonly location: string;
  /** Letters after the name, which patients can look up. */
  readonly credentials?: readonly string[];
  /** Undefined: a draft, which nobody sees. */
  readonly status?: 'active';
}

/** Forms of address, which aren't part of a file's name. */
const TITLES = new Set(['dr', 'prof', 'mr', 'mrs', 'ms', 'mx']);

/** A file's name made from a person's: “Dr Zoë O’Hara” is `zoe-ohara`. Empty if it has no such letters. */
export function slugOf(name: string): string {
  const letters = name
    .normalize('NFD')
    .replace(/[\p{M}'’.]/gu, '')
    .toLowerCase();
  const words = letters.split(/[^a-z0-9]+/).filter((word) => word !== '');
  const [first = '', ...rest] = words;
  // A letter that has no plain form (ø, ł, any other script) would leave a hole in the name.
  if (/[^\x20-\x7e]/.test(letters)) return '';
  return (TITLES.has(first) && rest.length > 0 ? rest : words).join('-');
}

/** A new bio: a draft, with a word on everything that is most often wanted. */
export function newProvider({
  slug,
  name,
  profession,
  title,
  location,
  credentials = [],
  status,
}: Draft): string {
  const line = (key: string, value: string) => stringify({ [key]: value }, { lineWidth: 0 }).trimEnd();
  return `${[
    '---',
    '# Lines that begin with # are notes. Take a # away to use a line. All fields: npx doorplate explain fields',
    line('name', name),
    `profession: ${profession}`,
    line('title', title),
    status === 'active'
      ? 'status: active # or on-leave, left, draft'
      : 'status: draft # set it to active when the words are ready to be approved',
    ...(credentials.length > 0
      ? [`credentials: [${credentials.map(inList).join(', ')}]`]
      : credentialNotes(profession)),
    `locations: [${location}]`,
    '# languages: [en, es]',
    '# helpsWith: [Check-ups, High blood pressure]',
    '# acceptingNewPatients: { value: true, asOf: 2026-10-01 }',
    '# approach: One sentence on how you work with patients.',
    `# photo: { src: ${slug}.jpg, alt: What the picture shows, consent: 2026-05-04 } # put the picture beside this file`,
    '# A little about you, if you like. Each needs the day on which you agreed to these very words.',
    '# personal:',
    '#   interests: { says: [Hiking, Baking bread], consent: 2026-05-04 }',
    '# Below the next line: 150 to 300 words in your own voice.',
    '---',
  ].join('\n')}\n`;
}

/** A text as it can stand in a list on one line. */
function inList(text: string): string {
  return /^[A-Za-z][A-Za-z.-]*$/.test(text) ? text : JSON.stringify(text);
}

/** What a bio of anyone but staff needs before it can be shown, as notes to fill in. */
export function credentialNotes(profession: Profession): string[] {
  if (profession === 'staff') return [];
  return [
    '# Patients can look these up. One of the two is needed before the bio can be shown.',
    '# credentials: [MD]',
    '# registrations: [{ authority: Oregon Medical Board, number: MD12345, until: 2027-12-31 }]',
  ];
}
