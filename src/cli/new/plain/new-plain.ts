import { ALL_RULES, dayIn } from '#compile';
import { parse } from '#parse';
import { diskFolder, readPractice } from '#read';
import { findUnseen } from '#schema/unseen.ts';
import { askFitting, isTerminal } from '../../ask.ts';
import { Misuse } from '../../misuse.ts';
import type { Place } from '../../practice.ts';
import { suggest } from '../../suggest.ts';
import { locationsIn } from '../locations-in.ts';
import { slugOf } from '../new-provider.ts';
import { writeNew } from '../write-new.ts';
import type { Part, PartName, PlainKind, Said } from './plain-kind.ts';

/** What the command line gives. */
export type Given = { readonly [K in PartName | 'slug']?: string | undefined } & {
  readonly yes?: boolean | undefined;
};

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Writes a file of a kind that needs few words; gives the exit code. */
export async function newPlain(place: Place, kind: PlainKind, given: Given): Promise<0 | 1> {
  const today = await todayAt(place);
  if (today === undefined) {
    process.stderr.write('The files in _data have errors. Nothing was written. Run: npx doorplate check\n');
    return 1;
  }
  const isAsking = !given.yes && isTerminal();
  const said: Partial<Record<PartName, string>> = {};
  for (const part of kind.parts) {
    const value = await answerFor(part, given, { isAsking, today });
    if (value === undefined) {
      process.stderr.write('Stopped. Nothing was written.\n');
      return 1;
    }
    if (value !== '') said[part.option] = value;
  }
  checkTogether(said, place.root);
  const slug = given.slug ?? slugFor(kind, said);
  if (!SLUG.test(slug))
    throw new Misuse(
      `The name of the file can’t be made from --${kind.namedBy}. Give it with --slug: lower-case letters, digits and hyphens.`,
    );
  if (kind.reserved.includes(slug))
    throw new Misuse('Doorplate makes a page at that address itself. Give another name with --slug.');
  return writeNew(place.root, {
    file: `${kind.folder}/${slug}.md`,
    text: kind.write(said),
    meaning: kind.meaning(said, today),
    otherwise: 'Change it, or choose another name with --slug.',
  });
}

/** The day it is where the practice is. Undefined: its own file can't be read. */
async function todayAt({ root, today, now }: Place): Promise<string | undefined> {
  const folder = diskFolder(root);
  const list = () => folder.list().filter(({ path }) => path.startsWith('_data/'));
  const { records } = parse(await readPractice({ ...folder, list }), ALL_RULES);
  return records && (today ?? dayIn(records.practice.timezone, now));
}

/** Given, asked, or left out (empty). Undefined: they would rather stop. */
async function answerFor(
  part: Part,
  given: Given,
  { isAsking, today }: { readonly isAsking: boolean; readonly today: string },
): Promise<string | undefined> {
  const { option, question, example, isRequired, faultOf, fallback } = part;
  const value = given[option]?.trim();
  if (value) {
    const fault = faultIn(value, faultOf);
    if (fault !== undefined) throw new Misuse(`--${option} ${fault}.`);
    return value;
  }
  const preset = fallback?.(today);
  if (isAsking && question !== undefined) {
    const typed = await askFitting(question, preset ?? example, (word) =>
      word === ''
        ? isRequired && preset === undefined
          ? 'Please write something.'
          : undefined
        : faultIn(word, faultOf),
    );
    return typed === '' ? (preset ?? '') : typed;
  }
  if (!isRequired) return '';
  if (preset !== undefined) return preset;
  throw new Misuse(`--${option} is missing, and nobody can be asked here. Such as: “${example}”`);
}

function faultIn(value: string, faultOf: Part['faultOf']): string | undefined {
  return findUnseen(value) === undefined
    ? faultOf(value)
    : 'holds a character that nobody can see; type it anew';
}

function checkTogether({ from, until, location }: Said, root: string): void {
  if (from !== undefined && until !== undefined && until < from)
    throw new Misuse('--until is before --from, so nobody would ever see it. Give a later day.');
  const locations = locationsIn(root);
  if (location !== undefined && !locations.includes(location))
    throw new Misuse(
      `--location must be a file in content/locations, without .md.${suggest(location, locations)}`,
    );
}

/** Five words are enough of a name. */
function slugFor({ namedBy }: PlainKind, said: Said): string {
  return slugOf(said[namedBy] ?? '')
    .split('-')
    .slice(0, 5)
    .join('-');
}
