import { type Finding, START_OF_FILE } from '#diagnostic/diagnostic.ts';
import { allRecords, type PracticeRecords } from '#schema/record.ts';
import type { Subject } from '#schema/rule.ts';
import { fileNameMessage } from './rules/image/file-name-message.ts';
import { signIn } from './rules/image/file-name-sign.ts';
import { filesNamed, noIdentifyingFileName, ownFile } from './rules/image/no-identifying-file-name.ts';
import { ownNames } from './rules/image/own-names.ts';

/** Pictures and downloads that nothing names stand in the repository all the same: of these it is told at the file itself. */
export function lintFileNames(records: PracticeRecords, subject: Subject): Finding[] {
  const named = filesNamed(records);
  const paths = [...records.photos.keys(), ...[...records.files.values()].map(({ path }) => path)];
  return paths
    .filter((path) => !named.has(path) && !isLinked(path, records))
    .flatMap((file): Finding[] => {
      const sign = signIn(file.replace(/^content\/(?:files|providers)?\/?/, ''), 'asset', ownNames(subject));
      if (sign === undefined) return [];
      return [
        { rule: noIdentifyingFileName.id, file, message: fileNameMessage(sign, 'asset'), ...START_OF_FILE },
      ];
    });
}

/** Files that are broken otherwise, such as by a picture in the text: nobody reads their words, but these names are out. */
export function lintNamesInBroken(records: PracticeRecords, subject: Subject): Finding[] {
  return records.broken.flatMap(({ file, leadsTo = [] }) =>
    leadsTo.flatMap(({ path, ...at }): Finding[] => {
      const name = ownFile(path, subject);
      const sign = name === undefined ? undefined : signIn(name, 'asset', ownNames(subject));
      if (sign === undefined) return [];
      return [{ rule: noIdentifyingFileName.id, file, message: fileNameMessage(sign, 'asset'), ...at }];
    }),
  );
}

/** Whether a text leads to the file: then it is told there. */
function isLinked(path: string, records: PracticeRecords): boolean {
  const address = path.replace('content', '');
  return [...allRecords(records), ...records.translations].some(({ source }) =>
    source.body.includes(address),
  );
}
