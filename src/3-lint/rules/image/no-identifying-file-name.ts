import { photoPath } from '#parse';
import type { AnyRecord, PracticeRecords } from '#schema/record.ts';
import type { LintRule, Passage, RuleContext, Subject } from '#schema/rule.ts';
import { EVERYTHING } from '../kinds.ts';
import { isDenied } from '../speech.ts';
import type { Stretch } from '../text.ts';
import { fileNameMessage } from './file-name-message.ts';
import { signIn } from './file-name-sign.ts';
import { ownNames } from './own-names.ts';

export const noIdentifyingFileName: LintRule = {
  id: 'image/no-identifying-file-name',
  summary: 'The name of a file says who a patient is.',
  severity: 'error',
  canBeWaived: true,
  reads: ['en', 'es'],
  appliesTo: EVERYTHING,
  check({ record, passages, subject, report }) {
    for (const [path, name] of namedBy(record)) tell(name, { path }, subject, report);
    for (const passage of passages)
      for (const { url, start, end } of passage.links) {
        const name = ownFile(url, subject);
        if (name !== undefined) tell(name, { passage, start, end }, subject, report);
      }
    for (const passage of passages)
      for (const { name, start, end } of filesWritten(passage))
        tell(name, { passage, start, end }, subject, report);
    if (!NAMED_BY_THEMSELVES.has(record.kind)) return;
    const sign = signIn(record.slug, 'page', ownNames(subject));
    if (sign !== undefined) report({ message: fileNameMessage(sign, 'page'), at: 'record' });
  },
};

/** A bio is called as its provider, a policy and a place as what they are. */
const NAMED_BY_THEMSELVES: ReadonlySet<AnyRecord['kind']> = new Set([
  'answer',
  'service',
  'announcement',
  'page',
  'handbook',
]);

type Path = readonly (string | number)[];
type At =
  | { readonly path: Path }
  | { readonly passage: Passage; readonly start: number; readonly end: number };

function tell(name: string, at: At, subject: Subject, report: RuleContext['report']): void {
  const sign = signIn(name, 'asset', ownNames(subject));
  if (sign !== undefined) report({ message: fileNameMessage(sign, 'asset'), at });
}

/** Files that the front matter names, by where it does. */
function namedBy(record: AnyRecord): (readonly [Path, string])[] {
  if (record.kind === 'provider')
    return record.data.photo === undefined ? [] : [[['photo', 'src'], record.data.photo.src]];
  if (record.kind !== 'policy' && record.kind !== 'staff-policy') return [];
  const { attachment } = record.data;
  return attachment === undefined ? [] : [[['attachment'], attachment]];
}

/** A file named among words, with its folders. */
const FILE_NAME =
  /(?<![\p{L}\p{N}./@:_-])[\p{L}\p{N}./_-]{3,200}\.(?:jpe?g|png|gif|webp|heic|tiff?|bmp|avif|dcm|pdf|docx?)(?![\p{L}\p{N}/@_-])/giu;

/** Names of files that stand in the words of a text, but those it tells nobody to use. */
function filesWritten({ plain, sentences }: Passage): (Stretch & { readonly name: string })[] {
  if (!/\.(?:jp|png|gif|webp|heic|tif|bmp|avif|dcm|pdf|doc)/i.test(plain)) return [];
  return sentences.flatMap(({ text, start }) =>
    [...text.matchAll(FILE_NAME)]
      .filter(({ index }) => !isDenied(text, index))
      .map(({ 0: name, index }) => ({ name, start: start + index, end: start + index + name.length })),
  );
}

/** The path of a file of this site that a link leads to: one that ends as files do. */
export function ownFile(url: string, { records }: Subject): string | undefined {
  const home = new URL('/', records.practice.url);
  if (!URL.canParse(url, home)) return undefined;
  const { host, pathname } = new URL(url, home);
  return host === home.host && /\.[a-z][a-z0-9]{1,4}$/i.test(pathname) ? pathname.slice(1) : undefined;
}

/** Every file of the practice that some record names, as it is called below its root. */
export function filesNamed(records: PracticeRecords): ReadonlySet<string> {
  const photos = records.providers.filter(({ data }) => data.photo !== undefined).map(photoPath);
  const attached = [...records.policies, ...records.staffPolicies].map(
    ({ data }) => `content/${data.attachment}`,
  );
  return new Set([...photos, ...attached]);
}
