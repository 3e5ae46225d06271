import { type Finding, START_OF_FILE } from '#diagnostic/diagnostic.ts';
import { findCategory } from '#schema/categories.ts';
import type { AnyRecord, Body, TranslationRecord, UnreadTranslation } from '#schema/record.ts';
import type { SourceFile } from '#schema/source.ts';
import { digestOfOriginals, type Fit, fitOf, translatable } from '#schema/translation.ts';
import { originalOf } from './kinds.ts';
import { locate } from './locate.ts';

/** A translation as it was read, before anyone looked for its original. */
export interface ReadTranslation extends UnreadTranslation {
  readonly source: SourceFile;
  readonly data: TranslationRecord['data'];
  readonly body: Body;
}

export interface Translations {
  readonly translations: readonly TranslationRecord[];
  readonly unread: readonly UnreadTranslation[];
  readonly findings: readonly Finding[];
}

/** What is known of a translation by its path alone. */
export function unreadOf(
  file: string,
  { kind, slug, lang }: Omit<UnreadTranslation, 'file'>,
): UnreadTranslation {
  return { kind, slug, lang, file };
}

/** Puts translations beside their originals, and says what is wrong between the two. */
export function besideOriginals(
  read: readonly ReadTranslation[],
  unread: readonly UnreadTranslation[],
  languages: readonly string[],
  records: readonly AnyRecord[],
  brokenFiles: ReadonlySet<string>,
): Translations {
  const byFile = new Map(records.map((record) => [record.file, record]));
  const beside = read.map((one) => ({ one, original: byFile.get(originalOf(one.file)) }));
  const translations = beside.flatMap(({ one, original }) =>
    original === undefined || languageFault(one.lang, languages) !== undefined
      ? []
      : [recordOf(one, original)],
  );
  const used = new Set(translations.map(({ file }) => file));
  return {
    translations,
    unread: [
      ...unread,
      ...read.filter(({ file }) => !used.has(file)).map(({ file, ...one }) => unreadOf(file, one)),
    ],
    findings: [
      ...[...read, ...unread].flatMap(({ file, lang }) => {
        const isLost = !byFile.has(originalOf(file)) && !brokenFiles.has(originalOf(file));
        return [languageFault(lang, languages), isLost ? NO_ORIGINAL : undefined].flatMap((fault) =>
          fault === undefined ? [] : [faultOf(file, fault)],
        );
      }),
      ...translations.flatMap((one) => findingsOf(one, byFile.get(one.original) as AnyRecord)),
    ],
  };
}

const faultOf = (file: string, message: string): Finding => ({
  rule: 'file/valid-reference',
  file,
  message,
  ...START_OF_FILE,
});

const NO_ORIGINAL =
  'This is a translation, and the file it translates isn’t there: the same name without the language. Put that file beside it, or take the translation out.';

function languageFault(lang: string, languages: readonly string[]): string | undefined {
  const [first, ...others] = languages;
  if (others.includes(lang)) return undefined;
  if (lang === first)
    return 'Files without a language in their names are written in this one, the first of “languages” in _data/practice.yaml, so there is nothing to translate. Change the original itself, and take this file out.';
  const meant = others.find((other) => other.toLowerCase() === lang.toLowerCase());
  return meant === undefined
    ? 'The practice doesn’t have the language in which this file’s name ends, so nobody would see the translation. Add it to “languages” in _data/practice.yaml, or rename the file.'
    : `The practice writes this language “${meant}”. End the file’s name the same way: .${meant}.md`;
}

function recordOf(read: ReadTranslation, original: AnyRecord): TranslationRecord {
  const words = translatable(read);
  return {
    ...read,
    original: original.file,
    words,
    isStale: read.data.translates !== digestOfOriginals(original, words.keys()),
  };
}

/** What is wrong between a translation and its original. What only withholds is a warning: the original may have changed. */
function findingsOf(translation: TranslationRecord, original: AnyRecord): Finding[] {
  if (translation.isStale) return [stale(translation, original)];
  return [
    ...[...translation.words.keys()].flatMap((name): Finding[] => {
      const fit = fitOf(original, translation, name);
      if (fit === 'fits') return [];
      // What is missing is a slip of whoever wrote this; the others wait to be finished.
      const atMost = fit === 'missing' ? {} : { atMost: 'warning' as const };
      return [{ ...placeOf(translation, name), ...atMost, message: sentence(name, UNFIT[fit]) }];
    }),
    ...(translation.words.has('body') ? lostAnchors(translation, original) : []),
  ];
}

const UNFIT: Readonly<Record<Exclude<Fit, 'fits'>, string>> = {
  missing: 'translated here, and the original doesn’t have it. Take it out, or write the original’s first.',
  unequal:
    'of another number of parts than in the original, so nobody can tell which translates which. Readers see the original’s words until both have the same number.',
  copied:
    'still in the words of the original, so it isn’t shown as a translation. Put the words of this language in their place, or take it out here.',
};

/** Of a sensitive item logs, which may be public, don't even learn what kind it is. */
function sentence(name: string, says: string): string {
  const [field, id = ''] = name.split('.');
  if (name === 'body') return `The text below the front matter is ${says}`;
  return field === 'personal' && (findCategory(id)?.sensitive ?? true)
    ? `A personal item is ${says}`
    : `“${name}” is ${says}`;
}

function placeOf({ file, source, body }: TranslationRecord, name: string) {
  const line = body.blocks[0]?.line ?? 1;
  const place =
    name === 'body'
      ? { line, column: 1, endLine: line, endColumn: 1 }
      : locate(source, name.split('.'), 'key');
  return { rule: 'file/valid-reference', file, ...place };
}

function stale(translation: TranslationRecord, original: AnyRecord): Finding {
  const { file, kind, words } = translation;
  const names = [...words.keys()];
  const isAdded = (name: string) =>
    translation.data.translates ===
    digestOfOriginals(
      original,
      names.filter((one) => one !== name),
    );
  const added = names.find(isAdded);
  const what =
    added === undefined
      ? `The original changed since this was translated, in at least one of: ${names.map(nameOf).join(', ')}.`
      : `${nameOf(added)} came into this file after “translates” was written.`;
  const shown =
    kind === 'provider'
      ? 'Readers see the original’s words until this is put right.'
      : 'Readers still see what stands here.';
  return {
    ...placeOf(translation, 'translates'),
    atMost: 'warning',
    message: `${what} ${shown} Compare the two, change what differs, then run: npx doorplate new translation ${file} --yes`,
  };
}

function nameOf(name: string): string {
  const [field, id = ''] = name.split('.');
  if (name === 'body') return 'the text';
  return field === 'personal' && (findCategory(id)?.sensitive ?? true) ? 'a personal item' : `“${name}”`;
}

/** Links lead to a heading by its id, whatever the language. */
function lostAnchors(translation: TranslationRecord, original: AnyRecord): Finding[] {
  const own = new Set(anchorsIn(translation.body));
  return anchorsIn(original.body)
    .filter((id) => !own.has(id))
    .map((id) => ({
      ...placeOf(translation, 'body'),
      message: `A heading of the original has the id ${id}, and none has it here, so links to it would lead nowhere in this language. Write {#${id}} after the heading that says the same.`,
    }));
}

function anchorsIn({ blocks }: Body): string[] {
  const lines = blocks.flatMap(({ markdown }) => markdown.split('\n'));
  return lines.flatMap((line) => /^#{1,6}\s.*\{#([\w-]+)\}\s*#*$/.exec(line)?.[1] ?? []);
}
