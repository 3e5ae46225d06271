import { readFileSync, statSync } from 'node:fs';
import { defineCommand } from 'citty';
import { ALL_RULES, dayIn } from '#compile';
import { parse } from '#parse';
import { diskFolder, type Folder, memoryFolder, readPractice } from '#read';
import type { PracticeRecords } from '#schema/record.ts';
import { exit } from '../exit.ts';
import { writeAll } from '../init/write-all.ts';
import { Misuse } from '../misuse.ts';
import { compileFiles, type Place, placeArgs, placeOf } from '../practice.ts';
import { suggest } from '../suggest.ts';
import { peopleInRegistry } from './from-registry.ts';
import { type Known, peopleInTable } from './from-table.ts';
import { bioOf, type PersonEntry } from './person-entry.ts';
import { tableIn } from './table.ts';
import type { Taken } from './taken.ts';

export const importPeople = defineCommand({
  meta: {
    name: 'import',
    description: 'Makes drafts of bios from a table (CSV) or an answer of the NPI registry (JSON)',
  },
  args: {
    file: { type: 'positional', required: true, description: 'The file: a .csv or a .json' },
    ...placeArgs,
    location: {
      type: 'string',
      description:
        'Where everyone works of whom the file doesn’t say it: a file in content/locations, without .md',
      valueHint: 'SLUG',
    },
  },
  async run({ args }) {
    const place = placeOf(args);
    if (args._.length > 1) throw new Misuse('One file at a time, please.');
    exit(await importAt(place, args.file, args.location));
  },
});

/** Takes in all of a file or nothing; gives the exit code. */
async function importAt(place: Place, path: string, location: string | undefined): Promise<0 | 1> {
  const bytes = bytesOf(path);
  const folder = diskFolder(place.root);
  const { records } = parse(await readPractice(textsOf(folder)), ALL_RULES);
  if (records === undefined)
    return stop('The files in _data have errors. Nothing was written. Run: npx doorplate check');
  const taken = takenFrom(path, bytes, knownOf(records, place, location));
  if (taken.faults.length > 0)
    return stop(
      `${taken.faults.map((one) => `${path}: ${one}`).join('\n')}\nNothing was written. Put these right, and run it again.`,
    );

  const { fresh, there } = parted(taken.people, records);
  const files = Object.fromEntries(fresh.map((one) => [fileOf(one), bioOf(one)]));
  const unfit = await errorsWith(files, folder, place);
  if (unfit.length > 0) {
    const lines = unfit.map(({ file, message }) => {
      const where = fresh.find((one) => fileOf(one) === file)?.where ?? '';
      return `${path}: ${where}: ${message}`;
    });
    return stop(`${lines.join('\n')}\nNothing was written. Put these right, and run it again.`);
  }
  const outcome = writeAll(place.root, files);
  const lines = [
    ...outcome.files.map((file) => `Wrote ${file}.`),
    ...there.map((one) => `Left as it is: ${one}`),
    `Taken: ${taken.took.join('; ')}.`,
    ...(taken.left.length === 0 ? [] : [`Left out: ${taken.left.join('; ')}.`]),
    outcome.files.length === 0
      ? 'Nothing was written.'
      : `${outcome.files.length} ${outcome.files.length === 1 ? 'draft' : 'drafts'}. Nobody sees a draft: read each, and set its “status” to active. Then: npx doorplate check`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

const MOST = 8 * 1024 * 1024;

function bytesOf(path: string): Uint8Array {
  try {
    if (statSync(path).size > MOST) throw new Error('too large');
    return readFileSync(path);
  } catch {
    throw new Misuse('There is no such file, or it is larger than 8 MB.');
  }
}

function takenFrom(path: string, bytes: Uint8Array, known: Known): Taken {
  if (/\.json$/i.test(path)) return peopleInRegistry(bytes, known);
  if (!/\.(?:csv|tsv|txt)$/i.test(path))
    throw new Misuse('The file must be a table (.csv) or a saved answer of the NPI registry (.json).');
  const table = tableIn(bytes);
  return typeof table === 'string'
    ? { people: [], faults: [table], took: [], left: [] }
    : peopleInTable(table, known);
}

/** Photos would take their time. */
function textsOf(folder: Folder): Folder {
  return { ...folder, list: () => folder.list().filter(({ path }) => /\.(?:md|yaml)$/.test(path)) };
}

function knownOf(records: PracticeRecords, place: Place, location: string | undefined): Known {
  const locations = records.locations.map(({ slug, data }) => ({ slug, name: data.name }));
  const slugs = locations.map(({ slug }) => slug);
  if (location !== undefined && !slugs.includes(location))
    throw new Misuse(
      `--location must be a file in content/locations, without .md.${suggest(location, slugs)}`,
    );
  return {
    locations,
    location: location ?? (slugs.length === 1 ? slugs[0] : undefined),
    today: place.today ?? dayIn(records.practice.timezone, place.now),
  };
}

const fileOf = ({ slug }: PersonEntry) => `content/providers/${slug}.md`;

/** Who is new, and who is here already: by the name of the file, or by their NPI under another name. */
function parted(people: readonly PersonEntry[], { providers, broken }: PracticeRecords) {
  const files = new Set([...providers, ...broken].map(({ file }) => file));
  const byNpi = new Map(
    providers.flatMap(({ data, file }) => (data.npi === undefined ? [] : [[data.npi, file]])),
  );
  const there: string[] = [];
  const fresh = people.filter((one) => {
    const file = files.has(fileOf(one)) ? fileOf(one) : byNpi.get(one.npi ?? '');
    if (file !== undefined) there.push(`${file} is there already (${one.where}).`);
    return file === undefined;
  });
  return { fresh, there };
}

/** Errors the new files would bring, as the check will say them. */
async function errorsWith(files: Readonly<Record<string, string>>, folder: Folder, place: Place) {
  const texts = textsOf(folder);
  const all = Object.fromEntries(
    texts
      .list()
      .filter(({ kind }) => kind === 'file')
      .map(({ path }) => [path, folder.read(path)]),
  );
  const { diagnostics } = await compileFiles(memoryFolder({ ...all, ...files }), place);
  return diagnostics.filter(({ severity, file }) => severity === 'error' && Object.hasOwn(files, file));
}

function stop(message: string): 1 {
  process.stderr.write(`${message}\n`);
  return 1;
}
