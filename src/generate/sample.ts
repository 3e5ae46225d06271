import { parse } from '#parse';
import type { Folder, ReadPractice } from '#read';
import type { Rule } from '#schema/rule.ts';
import { personMarks, sampleDigest } from '#schema/sample-digest.ts';

const NOTICE = '/** Generated from the sample by `npm run generate`. Do not edit. */';

/**
 * What tells the sample from somebody's own: its files with their digests, by which `init` knows what it may take away, and
 * its people, by which a check knows who is made up. Nothing where the folder holds no sample any more: then what is there
 * stays.
 */
export function sampleLists(
  folder: Folder,
  read: ReadPractice,
  rules: readonly Rule[],
): ReadonlyMap<string, string> {
  const { records } = parse(read, rules);
  if (records?.practice.sample !== true) return new Map();
  const digests = Object.fromEntries(
    folder
      .list()
      .filter(({ kind }) => kind === 'file')
      .map(({ path }) => [path, sampleDigest(path, folder.read(path)).slice(0, 32)]),
  );
  const marks = [...new Set(records.providers.flatMap(personMarks))].sort();
  return new Map([
    ['templates/sample.json', `${JSON.stringify(digests, null, 2)}\n`],
    [
      'src/schema/sample-people.ts',
      `${NOTICE}\nexport const SAMPLE_PEOPLE: readonly string[] = [\n${marks.map((mark) => `  '${mark}',\n`).join('')}];\n`,
    ],
  ]);
}
