import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_RULES } from '#compile';
import { parse } from '#parse';
import { diskFolder, type Folder, readPractice } from '#read';
import { languageName } from '#schema/language-name.ts';
import type { AnyRecord, PracticeRecords, TranslationRecord } from '#schema/record.ts';
import { digestOfOriginals } from '#schema/translation.ts';
import { askOne, askYes, isTerminal } from '../../ask.ts';
import { editFrontMatter } from '../../edit/front-matter.ts';
import { writeChange } from '../../edit/write-file.ts';
import { Misuse } from '../../misuse.ts';
import { suggest } from '../../suggest.ts';
import { writeNew } from '../write-new.ts';
import { originalNamed } from './originals.ts';
import { translationText } from './translation-text.ts';

/** What the command line gives. */
export interface Given {
  /** The original's path or short name, or the translation's path. */
  readonly which?: string | undefined;
  readonly lang?: string | undefined;
  readonly yes?: boolean | undefined;
}

/** Writes a translation to be filled in, or says of one that is there what it translates now; gives the exit code. */
export async function newTranslation(root: string, given: Given): Promise<0 | 1> {
  const folder = textsOnly(diskFolder(root));
  const records = await recordsIn(folder);
  if (records === undefined) return stop('The files in _data have errors. Run: npx doorplate check');
  if (given.which === undefined)
    throw new Misuse(
      'Say which file, by its name or its path, such as: npx doorplate new translation FILE --lang es',
    );
  const [, ...languages] = records.practice.languages;
  if (languages.length === 0)
    return stop(
      'The practice has one language. Add another to “languages” in _data/practice.yaml first, such as: languages: [en, es]',
    );
  const { record, file, lang: inName } = originalNamed(given.which, records);
  if (record === undefined) return stop(`${file} has errors. Put them right first: npx doorplate check`);
  const lang = await languageOf(given.lang ?? inName, languages);
  if (lang === undefined) return stop('Stopped. Nothing was written.');
  const path = file.replace(/\.md$/, `.${lang}.md`);
  if (existsSync(join(root, path))) return renew(root, folder, record, path, given);
  return writeNew(root, {
    file: path,
    text: translationText(record, lang),
    meaning: `It still says what the original says: put the words of this language in their place. ${WHEN_SEEN[record.kind] ?? 'Readers see them with the next build.'}`,
    otherwise: 'Take it away, or change it.',
  });
}

const APPROVED = 'Nobody sees them before they are approved.';
const WHEN_SEEN: Partial<Readonly<Record<AnyRecord['kind'], string>>> = {
  provider: APPROVED,
  policy: APPROVED,
  'staff-policy': APPROVED,
  answer: 'Staff see them with the next build.',
  handbook: 'Staff see them with the next build.',
};

/** The language that is given or asked for. Undefined: they would rather stop. */
async function languageOf(
  given: string | undefined,
  languages: readonly string[],
): Promise<string | undefined> {
  if (given !== undefined) {
    if (languages.includes(given)) return given;
    throw new Misuse(
      `The practice has no such language to translate into.${suggest(given, languages)} It has: ${languages.join(', ')}. Others go to “languages” in _data/practice.yaml.`,
    );
  }
  if (languages.length === 1) return languages[0];
  if (!isTerminal())
    throw new Misuse(`Say into which language, with --lang. There are: ${languages.join(', ')}.`);
  return askOne(
    'Into which language?',
    languages.map((value) => ({ value, label: languageName(value) })),
  );
}

/** Writes anew what the translation was made from, once somebody says that it says the same again. */
async function renew(
  root: string,
  folder: Folder,
  original: AnyRecord,
  path: string,
  { yes }: Given,
): Promise<0 | 1> {
  const before = readFileSync(join(root, path));
  const translation = await readLeniently(folder, path, before);
  if (translation === undefined)
    return stop(`${path} has errors. Nothing was changed. Put them right first: npx doorplate check`);
  const translates = digestOfOriginals(original, translation.words.keys());
  const after = editFrontMatter(before, [{ does: 'set', path: ['translates'], value: translates }]);
  if (after === undefined)
    return stop(`${path} can’t be changed safely by a program. Write there: translates: ${translates}`);
  if (Buffer.from(after).equals(before)) {
    process.stdout.write(`${path} is up to date with the original.\n`);
    return 0;
  }
  if (!yes && !isTerminal())
    throw new Misuse(
      `${path} was made from other words than the original has now. Change what differs; when it says the same again, add --yes.`,
    );
  if (!yes && (await askYes('Does the translation say what the original says now?')) !== true)
    return stop('Stopped. Nothing was changed.');
  writeChange(root, { path, before, after });
  process.stdout.write(`Renewed “translates” in ${path}: it is up to date with the original.\n`);
  return 0;
}

const ANY = `sha256-${'0'.repeat(64)}`;

/** The translation, though what it says of the original may be wrong or not there yet. */
async function readLeniently(
  folder: Folder,
  path: string,
  bytes: Uint8Array,
): Promise<TranslationRecord | undefined> {
  const readable = editFrontMatter(bytes, [{ does: 'set', path: ['translates'], value: ANY }]);
  if (readable === undefined) return undefined;
  const read: Folder['read'] = (one, most) => (one === path ? readable : folder.read(one, most));
  const records = await recordsIn({ ...folder, read });
  return records?.translations.find(({ file }) => file === path);
}

async function recordsIn(folder: Folder): Promise<PracticeRecords | undefined> {
  return parse(await readPractice(folder), ALL_RULES).records;
}

/** Texts and the practice's own files; photos would take their time. */
function textsOnly(folder: Folder): Folder {
  return { ...folder, list: () => folder.list().filter(({ path }) => /^_data\/|\.md$/i.test(path)) };
}

function stop(message: string): 1 {
  process.stderr.write(`${message}\n`);
  return 1;
}
