import { createHash } from 'node:crypto';
import { z } from 'zod';
import { CONTENT_TYPES } from './content-types.ts';
import { type ContentType, contentType, type Field, type Fields, field } from './field.ts';
import type { PersonalDetail } from './provider.ts';
import type { AnyRecord, Body, RecordKind, TranslationRecord } from './record.ts';
import { group, isDay, list } from './value.ts';
import { waivers } from './waiver.ts';

/** What a translation says it was made from. */
const translates = field({
  label: 'Translates',
  meaning:
    'The digest of the original’s words as they were translated. `doorplate new translation` writes it, and renews it.',
  type: z
    .string({
      error: 'must be the digest of the words it translates. To write it, run: npx doorplate new translation',
    })
    .regex(/^sha256-[0-9a-f]{64}$/, {
      error:
        'must be the digest of the words it translates, sha256- and 64 signs. To renew it, run: npx doorplate new translation',
    }),
  disclosure: 'internal',
  example: `sha256-${'0'.repeat(64)}`,
});

const made = new Map<RecordKind, ContentType>();

/** The format of translations of a kind: of its fields those that are words, none of which must be there. */
export function translationOf(kind: RecordKind): ContentType {
  const type = CONTENT_TYPES[kind];
  const known = made.get(kind);
  if (known !== undefined) return known;
  const fields: Fields = {
    translates,
    ...Object.fromEntries(
      Object.entries(type.fields)
        .filter(([, { translates: words }]) => words !== undefined)
        .map(([name, statement]) => [name, { ...statement, type: onlyWords(statement).optional() }]),
    ),
    waivers: field({
      label: 'Waivers',
      meaning: 'Exceptions from rules.',
      type: waivers,
      disclosure: 'internal',
      example: [],
    }),
  };
  const result = contentType({
    kind: type.kind,
    meaning: `A translation. ${type.meaning}`,
    path: type.path.replace(/\.md$/, '.<lang>.md'),
    body: type.body,
    fields,
  }) as unknown as ContentType;
  made.set(kind, result);
  return result;
}

/** A field's type with nothing in it but words, and nothing filled in where it is left out. */
function onlyWords({ type, translates: words }: Field): z.ZodType {
  const whole = withoutDefault(type);
  return Array.isArray(words) ? withKeys(whole, words) : whole;
}

function withoutDefault(type: unknown): z.ZodType {
  return type instanceof z.ZodOptional || type instanceof z.ZodDefault
    ? withoutDefault(type.unwrap())
    : (type as z.ZodType);
}

function withKeys(type: unknown, keys: readonly string[]): z.ZodType {
  if (type instanceof z.ZodArray) return list(withKeys(type.element, keys));
  const { shape } = type as z.ZodObject;
  return group(Object.fromEntries(keys.map((key) => [key, shape[key] as z.ZodType])));
}

/** Words of a record as they stand: one text, or a list whose order says which is which. */
export type Words = string | readonly Words[] | Readonly<{ [key: string]: Words }>;

/**
 * The words of a record that a translation may say anew, or of a translation those that it says, by name: `title`,
 * `photo.alt`, `personal.interests`, `body`. What is empty isn't there.
 */
export function translatable({
  kind,
  data,
  body,
}: {
  readonly kind: RecordKind;
  readonly data: object;
  readonly body: Body;
}): ReadonlyMap<string, Words> {
  const all = data as Readonly<Record<string, unknown>>;
  const found = Object.entries(CONTENT_TYPES[kind].fields).flatMap(
    ([name, { disclosure, translates: words }]) => {
      const value = all[name];
      if (words === undefined || value === undefined) return [];
      if (disclosure === 'controlled')
        return Object.entries(value as Record<string, PersonalDetail>).map(
          ([id, detail]): [string, Words] => [
            `${name}.${id}`,
            typeof detail === 'string' ? detail : detail.says,
          ],
        );
      if (words === true) return [[name, value as Words] as const];
      if (Array.isArray(value)) return [[name, value.map((one) => picked(one, words))] as const];
      return words.map((key) => [`${name}.${key}`, (value as Record<string, Words>)[key] as Words] as const);
    },
  );
  const blocks = body.blocks.map(({ markdown }) => markdown);
  return new Map([...found, ['body', blocks] as const].filter(([, words]) => words.length !== 0));
}

function picked(value: Readonly<Record<string, Words>>, keys: readonly string[]): Words {
  return Object.fromEntries(keys.map((key) => [key, value[key] as Words]));
}

/**
 * The digest of an original's words of these names: what a translation writes under `translates`. It changes when any of
 * these words changes, is added or is taken out.
 */
export function digestOfOriginals(original: Original, names: Iterable<string>): string {
  const words = translatable(original);
  const covered = [...names].sort().map((name) => [name, words.get(name) ?? null]);
  return `sha256-${createHash('sha256').update(JSON.stringify(covered)).digest('hex')}`;
}

/**
 * Words in the place of the original's. Undefined where they don't fit it: another number of items, or a text where the
 * original has a list. A day in place of words is the original's in every language.
 */
export function inPlaceOf<T>(original: T, words: unknown): T | undefined {
  if (typeof original === 'string') {
    if (typeof words !== 'string') return undefined;
    return isDay(original) ? original : (words as T);
  }
  if (Array.isArray(original)) {
    if (!Array.isArray(words) || words.length !== original.length) return undefined;
    const items = original.map((one, index) => inPlaceOf(one, words[index]));
    return items.includes(undefined) ? undefined : (items as T);
  }
  if (typeof original !== 'object' || original === null || typeof words !== 'object' || words === null)
    return undefined;
  const keys = Object.entries(words).map(
    ([key, inner]) => [key, inPlaceOf((original as Record<string, unknown>)[key], inner)] as const,
  );
  return keys.some(([, inner]) => inner === undefined)
    ? undefined
    : { ...original, ...Object.fromEntries(keys) };
}

type Original = Pick<AnyRecord, 'kind' | 'data' | 'body'>;

/** How the translation's words of a name stand to the original's. */
export type Fit =
  /** Each stands in the place of one of the original's. */
  | 'fits'
  /** The original has no such words. */
  | 'missing'
  /** Nobody can tell which translates which. */
  | 'unequal'
  /** They are the original's own, too many to be the same in two languages by chance. */
  | 'copied';

/** Words that two languages may share: a name, a title, a loan. */
const SHARED = 3;

/** Of a body only a bio's must have as many parts as the original: there they are decided one by one. */
export function fitOf(
  original: Original,
  translation: Pick<TranslationRecord, 'kind' | 'words'>,
  name: string,
): Fit {
  const theirs = translatable(original).get(name);
  const own = translation.words.get(name);
  if (theirs === undefined || own === undefined) return 'missing';
  // One text and a list of one are the same.
  const listed = (value: Words) => (name.startsWith('personal.') ? [value].flat() : value);
  const isWhole = name === 'body' && translation.kind !== 'provider';
  if (!isWhole && inPlaceOf(listed(theirs), listed(own)) === undefined) return 'unequal';
  const text = JSON.stringify(own);
  const isLong = (text.match(/\p{L}+/gu) ?? []).length > SHARED;
  return isLong && text === JSON.stringify(theirs) ? 'copied' : 'fits';
}
