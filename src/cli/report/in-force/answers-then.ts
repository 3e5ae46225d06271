import { createHash } from 'node:crypto';
import { ALL_RULES } from '#compile';
import { parse } from '#parse';
import { diskFolder, memoryFolder, readPractice } from '#read';
import { Misuse } from '../../misuse.ts';
import type { Place } from '../../practice.ts';
import { commitAt, filesAt, isShallow } from '../revision.ts';
import { endOfDay } from './end-of-day.ts';

/** A prepared answer as it stood. */
export interface AnswerThen {
  readonly slug: string;
  readonly file: string;
  /** Of the file's bytes. */
  readonly digest: string;
  /** Undefined for a file that today's rules can't read. */
  readonly title?: string;
  readonly situation?: string;
  readonly channel?: string;
  readonly text?: string;
}

/** The answers of a day, where they were read; or why nobody can say. */
export type AnswersThen =
  | { readonly from: string; readonly answers: readonly AnswerThen[] }
  | { readonly unknown: string };

/** Answers have no versions: they are read as they stood in git at the end of the day, in the practice's time zone. */
export async function answersThen(
  { root }: Pick<Place, 'root'>,
  day: string,
  { today, timezone }: { readonly today: string; readonly timezone: string },
): Promise<AnswersThen> {
  if (day >= today) return { from: 'the files as they stand now', answers: await answersIn(onDisk(root)) };
  try {
    const commit = commitAt(root, endOfDay(day, timezone));
    if (commit === undefined)
      return {
        unknown: isShallow(root)
          ? 'this is a shallow copy of the repository, and its history begins after that day. Fetch all of it: git fetch --unshallow'
          : 'the history of this repository begins after that day.',
      };
    const files = filesAt(root, commit);
    return { from: `commit ${commit}`, answers: await answersIn(files) };
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    // Said by the reader of revisions, who is asked to compare elsewhere.
    return { unknown: error.message.replace(/^There is no earlier revision to compare with\. /, '') };
  }
}

type FilesByPath = Readonly<Record<string, Uint8Array>>;

const FOLDER = 'content/answers/';

function onDisk(root: string): FilesByPath {
  const folder = diskFolder(root);
  return Object.fromEntries(
    folder
      .list()
      .filter(({ path, kind }) => kind === 'file' && (path.startsWith(FOLDER) || path.startsWith('_data/')))
      .map(({ path }) => [path, folder.read(path)]),
  );
}

async function answersIn(files: FilesByPath): Promise<AnswerThen[]> {
  const wanted = Object.entries(files).filter(
    ([path]) => path.startsWith('_data/') || (path.startsWith(FOLDER) && path.endsWith('.md')),
  );
  const read = await readPractice(memoryFolder(Object.fromEntries(wanted)));
  const records = parse(read, ALL_RULES).records?.answers ?? [];
  return wanted
    .filter(([path]) => path.startsWith(FOLDER))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, bytes]) => {
      const found = records.find((one) => one.file === file);
      const base = {
        slug: file.slice(FOLDER.length, -'.md'.length),
        file,
        digest: `sha256-${createHash('sha256').update(bytes).digest('hex')}`,
      };
      if (found === undefined) return base;
      const { title, situation, channel } = found.data;
      const text = found.body.blocks.map(({ markdown }) => markdown).join('\n\n');
      return { ...base, title, situation, channel, text };
    });
}
