import { Document, isCollection, visit } from 'yaml';
import type { Profession } from '#schema/provider.ts';
import { credentialNotes } from '../new/new-provider.ts';

/** A person as an import takes them in: nothing personal, since nobody agrees to anything by standing in a list. */
export interface PersonEntry {
  /** Where they stand in the file, for messages: “line 3”. */
  readonly where: string;
  readonly slug: string;
  readonly name: string;
  readonly profession: Profession;
  readonly title: string;
  readonly pronunciation?: string | undefined;
  readonly credentials: readonly string[];
  readonly npi?: string | undefined;
  readonly registrations: readonly { readonly authority: string; readonly number: string }[];
  readonly specialties: readonly string[];
  readonly languages: readonly string[];
  readonly locations: readonly string[];
  readonly accepting?: { readonly value: boolean; readonly asOf: string } | undefined;
  readonly helpsWith: readonly string[];
  readonly approach?: string | undefined;
  readonly booking?: string | undefined;
  /** What whoever reads the draft has to look at, as a comment. */
  readonly notes: readonly string[];
}

/** A draft of a bio. */
export function bioOf(entry: PersonEntry): string {
  const line = (key: string, value: unknown) =>
    value === undefined || (Array.isArray(value) && value.length === 0)
      ? []
      : [`${key}: ${inOneLine(value)}`];
  const hasProof = entry.credentials.length + entry.registrations.length > 0;
  return `${[
    '---',
    '# Imported. Lines that begin with # are notes. All fields: npx doorplate explain fields',
    ...entry.notes.map((note) => `# ${note}`),
    ...line('name', entry.name),
    ...line('pronunciation', entry.pronunciation),
    `profession: ${entry.profession}`,
    ...line('title', entry.title),
    'status: draft # set it to active when the words are ready to be approved',
    ...line('credentials', entry.credentials),
    ...(hasProof ? [] : credentialNotes(entry.profession)),
    ...(entry.npi === undefined ? [] : [`npi: "${entry.npi}"`]),
    ...line('registrations', entry.registrations),
    ...line('specialties', entry.specialties),
    ...line('languages', entry.languages),
    ...line('locations', entry.locations),
    ...line('acceptingNewPatients', entry.accepting),
    ...line('helpsWith', entry.helpsWith),
    ...line('approach', entry.approach),
    ...line('booking', entry.booking),
    '# Below the next line: 150 to 300 words in their own voice.',
    '---',
  ].join('\n')}\n`;
}

/** A value as the examples of fields write it. */
function inOneLine(value: unknown): string {
  const document = new Document(value);
  visit(document, {
    Collection: (_, node) => {
      if (isCollection(node)) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trim();
}
