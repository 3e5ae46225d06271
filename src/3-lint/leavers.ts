import type { Finding } from '#diagnostic/diagnostic.ts';
import type { PracticeRecords } from '#schema/record.ts';
import { FOR_PATIENTS } from './rules/kinds.ts';
import type { Written } from './translated.ts';

const MESSAGE =
  'This names somebody who has left, and the site has no page about them any more. Say who does it now, or take the name out, when you next change the text.';

/** Forms of address: with or without one it is the same person. */
const TITLE = /^(?:dr|doctor|prof|professor|mr|mrs|ms|mx|miss)$/;

/**
 * Names of people who have left, in what others wrote: these texts. A warning and never an error: leaving takes effect at once, and
 * whoever mentioned them need not be asked first (DESIGN 4). One word is no name.
 */
export function lintLeavers(records: PracticeRecords, texts: readonly Written[]): Finding[] {
  const names = records.providers
    .filter(({ data }) => data.status === 'left')
    .map(({ slug, data }) => ({ slug, words: wordsOf(data.name) }))
    .filter(({ words }) => words.length > 1);
  if (names.length === 0) return [];
  const here = new Set(
    records.providers
      .filter(({ data }) => data.status !== 'left')
      .map(({ data }) => wordsOf(data.name).join(' ')),
  );
  const left = names
    .filter(({ words }) => !here.has(words.join(' ')))
    .map(({ slug, words }) => ({ slug, pattern: patternOf(words) }));
  return texts
    .filter(({ record }) => FOR_PATIENTS.includes(record.kind))
    .flatMap(({ record, passages }) =>
      passages().flatMap((passage) =>
        left
          .filter(({ slug }) => record.kind !== 'provider' || record.slug !== slug)
          .flatMap(({ pattern }) => [...passage.text.matchAll(pattern)])
          .map(
            ({ 0: found, index }): Finding => ({
              rule: 'file/valid-reference',
              file: record.file,
              subject: passage.subject,
              message: MESSAGE,
              atMost: 'warning',
              ...passage.locate(index, index + found.length),
            }),
          ),
      ),
    );
}

function wordsOf(name: string): string[] {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
  return words.filter((word) => !TITLE.test(word));
}

/** The words one after the other, in any case. Of letters, digits, hyphens and apostrophes none means anything else. */
function patternOf(words: readonly string[]): RegExp {
  const written = words.join(String.raw`[\s.]{1,3}`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${written}(?![\p{L}\p{N}])`, 'giu');
}
