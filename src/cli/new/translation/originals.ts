import { originalOf } from '#parse';
import { type AnyRecord, allRecords, type PracticeRecords } from '#schema/record.ts';
import { Misuse } from '../../misuse.ts';
import { suggest } from '../../suggest.ts';

/** What the command line names: an original, and the language if it is in the name. */
export interface Named {
  /** Undefined: its file has errors. */
  readonly record: AnyRecord | undefined;
  readonly file: string;
  readonly lang: string | undefined;
}

/** The original that is meant by a file's path or a short name: of a policy its newest version. A name nobody has is a misuse. */
export function originalNamed(which: string, records: PracticeRecords): Named {
  const path = which.replaceAll('\\', '/').replace(/^\.\//, '');
  const lang = /\.([^./]+)\.md$/.exec(path)?.[1];
  const meant = lang === undefined ? path : originalOf(path);
  const all = allRecords(records);
  const files = [...all, ...records.broken].filter(
    ({ file, slug }) => file === meant || slug === meant || file.endsWith(`/${meant}.md`),
  );
  const kinds = new Set(files.map(({ kind }) => kind));
  if (kinds.size > 1)
    throw new Misuse(
      `Several files have that name. Give the path of the one you mean: ${files.map(({ file }) => file).join(', ')}.`,
    );
  const file = files
    .map((one) => one.file)
    .sort()
    .at(-1);
  if (file === undefined)
    throw new Misuse(
      `There is no file of that name to translate.${suggest(meant, [...new Set(all.map(({ slug }) => slug))])} Give the path of the original, such as content/providers/a-name.md.`,
    );
  return { record: all.find((one) => one.file === file), file, lang };
}
