import { didYouMean } from '#parse';
import { isNpi } from '#schema/npi.ts';
import { PROFESSIONS } from '#schema/provider.ts';
import { findUnseen } from '#schema/unseen.ts';
import { isWebAddress } from '#schema/value.ts';
import { MEDICAL_SPECIALTIES } from '#schema/vocabulary.ts';
import { en } from '#schema/words/en.ts';
import { languageCodes } from '../new/interview/language-codes.ts';
import { slugOf } from '../new/new-provider.ts';
import { visible } from '../visible.ts';
import { type Column, fateOf } from './columns.ts';
import type { PersonEntry } from './person-entry.ts';
import { professionNamed } from './profession-words.ts';
import { specialtyNamed } from './specialty-words.ts';
import { letterOf, type Row } from './table.ts';
import type { Taken } from './taken.ts';

/** What an import has to know of the practice. */
export interface Known {
  readonly locations: readonly { readonly slug: string; readonly name: string }[];
  /** Where everyone is of whom the file doesn't say it. */
  readonly location: string | undefined;
  readonly today: string;
}

interface Heading {
  readonly said: string;
  readonly column: Column;
  readonly index: number;
}

/** People from a table. Each cell that doesn't fit is told by its line and column, never by what stands in it. */
export function peopleInTable([head, ...rows]: readonly Row[], known: Known): Taken {
  if (head === undefined || rows.length === 0)
    return { people: [], faults: ['The file has no rows below the headings.'], took: [], left: [] };
  const faults: string[] = [];
  const headings: Heading[] = [];
  const left: string[] = [];
  for (const [index, said] of head.cells.entries()) {
    const fate = fateOf(said);
    const where = `line ${head.line}, column ${letterOf(index)}`;
    if (fate.is === 'misspelt') faults.push(`${where}: the heading is none we know.${fate.suggestion}`);
    else if (fate.is === 'taken') {
      if (headings.some(({ column }) => column === fate.column))
        faults.push(`${where}: a second column for “${fate.column}”. Leave one of them out.`);
      headings.push({ said, column: fate.column, index });
    } else if (said !== '')
      left.push(
        fate.is === 'personal'
          ? `“${visible(said)}” (personal: nobody agrees to that by standing in a table)`
          : `“${visible(said)}” (a bio has no such field)`,
      );
  }
  if (!headings.some(({ column }) => column === 'name'))
    faults.push(
      `line ${head.line}: no column is headed “name”. The first line must hold the headings, such as: name, profession, title, credentials, npi, languages, locations`,
    );
  if (!headings.some(({ column }) => column === 'profession'))
    faults.push(`line ${head.line}: no column is headed “profession”.`);
  // Without such columns the first line may hold people: then nothing of it is repeated.
  if (faults.length > 0) return { people: [], faults, took: [], left: [] };

  const people = rows.map((row) => personIn(row, headings, known, faults));
  for (const [at, { slug, where }] of people.entries()) {
    const first = people.findIndex((one) => one.slug === slug);
    if (slug !== '' && first < at)
      faults.push(`${where}: this name makes the same file as the one at ${people[first]?.where}.`);
  }
  faults.sort((a, b) => lineIn(a) - lineIn(b));
  return { people, faults, took: headings.map(({ column }) => column), left };
}

const lineIn = (fault: string) => Number(/\d+/.exec(fault)?.[0]);

function personIn(
  { line, cells }: Row,
  headings: readonly Heading[],
  known: Known,
  faults: string[],
): PersonEntry {
  const headingOf = (column: Column) => headings.find((one) => one.column === column);
  const cell = (column: Column) => cells[headingOf(column)?.index ?? -1]?.replace(/\s+/g, ' ').trim() ?? '';
  const fault = (column: Column, what: string) => {
    const index = headingOf(column)?.index;
    const at = index === undefined ? '' : `, column ${letterOf(index)} (${column})`;
    faults.push(`line ${line}${at}: ${what}`);
  };
  const list = (column: Column) =>
    cell(column)
      .split(/[,;/|]/)
      .map((one) => one.trim())
      .filter((one) => one !== '');
  const may = (column: Column) => cell(column) || undefined;

  const width = Math.max(...headings.map(({ index }) => index)) + 1;
  if (cells.length < width) faults.push(`line ${line}: the row has fewer cells than there are headings.`);
  for (const { column } of headings)
    if (findUnseen(cell(column)) !== undefined)
      fault(column, 'holds a character that nobody can see; type it anew.');

  const name = cell('name');
  const slug = slugOf(name);
  if (name === '') fault('name', 'is empty.');
  else if (name.includes(','))
    fault(
      'name',
      'must be written as patients see it, first name first; letters after it have a column of their own, “credentials”.',
    );
  else if (slug === '')
    fault(
      'name',
      'no name of a file can be made of it. Leave the row out, and then: npx doorplate new provider --name NAME --slug SLUG',
    );
  const profession = professionNamed(cell('profession'));
  if (profession === undefined)
    fault(
      'profession',
      `must be one of: ${PROFESSIONS.join(', ')}.${didYouMean(cell('profession').toLowerCase(), PROFESSIONS)}`,
    );
  const npi = may('npi')?.replace(/[\s-]/g, '');
  if (npi !== undefined && !isNpi(npi))
    fault(
      'npi',
      'is no NPI: it has ten digits, and the last one must fit the others. In a spreadsheet, format the column as text.',
    );
  const languages = languageCodes(list('languages').join(','));
  if (languages === undefined)
    fault('languages', 'must be languages by name or code, such as: English, Spanish, ase.');
  const specialties = list('specialties').map((said) => {
    const found = specialtyNamed(said);
    if (found === undefined)
      fault(
        'specialties',
        `must be values of schema.org, such as PrimaryCare.${didYouMean(said, MEDICAL_SPECIALTIES)}`,
      );
    return found ?? '';
  });
  const [authority, license] = [may('authority'), may('license')];
  if (authority === undefined && license !== undefined)
    fault('license', 'a number alone can’t be looked up. Add a column “authority”: who issued it.');
  if (authority !== undefined && license === undefined)
    fault('authority', 'there is no number beside it. Add a column “license”.');
  const booking = may('booking');
  if (booking !== undefined && !isWebAddress(booking)) fault('booking', 'must start with https://.');
  const accepting = yesNo(cell('accepting'));
  if (accepting === undefined) fault('accepting', 'must be yes or no.');

  return {
    where: `line ${line}`,
    ...{ slug, name, npi, booking, specialties },
    profession: profession ?? 'staff',
    title: cell('title') || en.professions[profession ?? 'staff'],
    pronunciation: may('pronunciation'),
    credentials: list('credentials'),
    registrations: authority && license ? [{ authority, number: license }] : [],
    languages: languages ?? [],
    locations: locationsOf(list('locations'), known, (what) => fault('locations', what)),
    accepting: typeof accepting === 'boolean' ? { value: accepting, asOf: known.today } : undefined,
    helpsWith: list('helps with'),
    approach: may('approach'),
    notes: [],
  };
}

/** Undefined: it can't be told; null: nothing is said. */
function yesNo(said: string): boolean | null | undefined {
  if (said === '') return null;
  if (/^(?:yes|y|true|x|1)$/i.test(said)) return true;
  return /^(?:no|n|false|0)$/i.test(said) ? false : undefined;
}

function locationsOf(
  said: readonly string[],
  { locations, location }: Known,
  fault: (what: string) => void,
): string[] {
  if (said.length === 0) {
    if (location === undefined)
      fault('it isn’t said where patients find this person. Fill it in, or give --location for all.');
    return location === undefined ? [] : [location];
  }
  return said.map((one) => {
    const found = locations.find(
      ({ slug, name }) => slug === slugOf(one) || name.toLowerCase() === one.toLowerCase(),
    );
    if (found === undefined)
      fault(
        `must name files in content/locations.${didYouMean(
          slugOf(one),
          locations.map(({ slug }) => slug),
        )}`,
      );
    return found?.slug ?? '';
  });
}
