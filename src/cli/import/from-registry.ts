import { STATES } from '#schema/lexicon/states.ts';
import { isNpi } from '#schema/npi.ts';
import { findUnseen } from '#schema/unseen.ts';
import { en } from '#schema/words/en.ts';
import { isGroup } from '../edit/change.ts';
import { slugOf } from '../new/new-provider.ts';
import type { Known } from './from-table.ts';
import type { PersonEntry } from './person-entry.ts';
import { professionOfCode } from './profession-words.ts';
import { specialtyOfCode } from './specialty-words.ts';
import type { Taken } from './taken.ts';

/** The allow list: of everything the registry says of a person, this and nothing else. */
const TOOK = [
  'number (the NPI)',
  'basic.first_name, basic.last_name',
  'basic.credential',
  'taxonomies.code (as profession and specialty)',
  'taxonomies.state, taxonomies.license',
];

/** What else it is known to say, and why that stays out. */
const LEFT: Readonly<Record<string, string>> = {
  addresses: 'addresses (the mailing address is often a home; telephone and fax go with them)',
  practiceLocations: 'practiceLocations (your own locations are in content/locations)',
  other_names: 'other_names (earlier names are a person’s own)',
  identifiers: 'identifiers (numbers that patients have no use for)',
  endpoints: 'endpoints (may hold personal addresses)',
  middle_name: 'basic.middle_name',
  name_prefix: 'basic.name_prefix',
  name_suffix: 'basic.name_suffix',
  sex: 'basic.sex',
  gender: 'basic.gender',
  sole_proprietor: 'basic.sole_proprietor',
  enumeration_date: 'basic.enumeration_date',
  last_updated: 'basic.last_updated',
  certification_date: 'basic.certification_date',
  status: 'basic.status',
};

/** People from a saved answer of the NPI registry (NPPES): its JSON, version 2.1. */
export function peopleInRegistry(bytes: Uint8Array, known: Known): Taken {
  const results = resultsIn(bytes);
  if (typeof results === 'string') return { people: [], faults: [results], took: [], left: [] };
  const faults: string[] = [];
  const left = new Set<string>();
  const people = results.flatMap((result, at) => {
    const where = `result ${at + 1}`;
    if (!isGroup(result)) {
      faults.push(`${where}: is no entry of the registry.`);
      return [];
    }
    for (const name of namesLeft(result)) left.add(name);
    if (result.enumeration_type === 'NPI-2') {
      left.add(`${where} as a whole (an organization, not a person)`);
      return [];
    }
    const person = personIn(result, where, known);
    if (typeof person === 'string') {
      faults.push(`${where}: ${person}`);
      return [];
    }
    return [person];
  });
  for (const [at, { slug, where }] of people.entries()) {
    const first = people.findIndex((one) => one.slug === slug);
    if (first < at) faults.push(`${where}: this name makes the same file as ${people[first]?.where}.`);
  }
  if (people.length === 0 && faults.length === 0) faults.push('There is no person in this answer.');
  return { people, faults, took: TOOK, left: [...left] };
}

function resultsIn(bytes: Uint8Array): readonly unknown[] | string {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (isGroup(value) && Array.isArray(value.results)) return value.results;
  } catch {
    // What the parser says may quote the file.
    return 'The file is no JSON that can be read. Save the registry’s answer as it came.';
  }
  return 'This is no answer of the NPI registry: it has no list “results”. Save the answer of its API as it came.';
}

/** Names of what an entry says and we don't take. A name nobody knows isn't repeated either. */
function namesLeft(result: Readonly<Record<string, unknown>>): string[] {
  const basic = isGroup(result.basic) ? result.basic : {};
  const isNothing = (value: unknown) => value === '' || (Array.isArray(value) && value.length === 0);
  const taken = new Set([
    ...['number', 'enumeration_type', 'basic', 'taxonomies', 'created_epoch', 'last_updated_epoch'],
    ...['first_name', 'last_name', 'credential'],
  ]);
  return [...Object.entries(result), ...Object.entries(basic)]
    .filter(([key, value]) => !taken.has(key) && !isNothing(value))
    .map(([key]) => (Object.hasOwn(LEFT, key) ? (LEFT[key] as string) : 'a field that is not on our list'));
}

/** A person, or why they can't be taken in. */
function personIn(
  result: Readonly<Record<string, unknown>>,
  where: string,
  { location }: Known,
): PersonEntry | string {
  const basic = isGroup(result.basic) ? result.basic : {};
  const [first, last] = [textIn(basic.first_name), textIn(basic.last_name)];
  const npi = textIn(result.number);
  const taxonomies = (Array.isArray(result.taxonomies) ? result.taxonomies : []).filter(isGroup);
  const primary = taxonomies.find((one) => one.primary === true) ?? taxonomies[0];
  const codes = [primary, ...taxonomies].map((one) => textIn(one?.code) ?? '');
  const name = [first, last]
    .filter((one) => one !== undefined)
    .map(capitals)
    .join(' ');
  const slug = slugOf(name);
  if (slug === '') return 'has no name of which a file’s name can be made.';
  if (npi === undefined || !isNpi(npi)) return '“number” is no NPI.';
  const profession = professionOfCode(codes[0] ?? '');
  if (profession === undefined)
    return 'the first taxonomy is of no profession Doorplate knows. Take this result out, and then: npx doorplate new provider';
  if (location === undefined)
    return 'nobody can tell where patients find this person: give --location, a file in content/locations.';
  const licenses = taxonomies.flatMap((one) => {
    const [state, number] = [textIn(one.state), textIn(one.license)];
    return state === undefined || number === undefined ? [] : [{ state, number }];
  });
  const registrations = licenses
    .filter(({ number }, at) => licenses.findIndex((one) => one.number === number) === at)
    .map(({ state, number }) => ({ authority: `${STATES[state] ?? state} licensing board`, number }));
  return {
    ...{ where, slug, name, profession, npi, registrations },
    title: en.professions[profession],
    credentials: (textIn(basic.credential) ?? '')
      .replaceAll('.', '')
      .split(/[,;/\s]+/)
      .filter((one) => one !== ''),
    specialties: [...new Set(codes.map(specialtyOfCode))].filter((one) => one !== undefined),
    languages: [],
    locations: [location],
    helpsWith: [],
    notes: [
      'Look at the name first: the registry writes it in capitals, and has no nicknames and no accents.',
      ...(registrations.length > 0
        ? ['The registry names the state of a licence only: write the board’s own name.']
        : []),
    ],
  };
}

/** Text in one line that everyone can see; anything else is as good as nothing. */
function textIn(value: unknown): string | undefined {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  return text === '' || text === '--' || text.includes('\n') || findUnseen(text) !== undefined
    ? undefined
    : text;
}

/** “O'HARA-DIAZ” as people write it; a name that isn't all capitals stays as it is. */
function capitals(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());
}
