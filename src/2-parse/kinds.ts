import { CONTENT_TYPES } from '#schema/content-types.ts';
import type { ContentType } from '#schema/field.ts';
import type { RecordKind } from '#schema/record.ts';
import { translationOf } from '#schema/translation.ts';
import { language } from '#schema/value.ts';
import { didYouMean } from './validate.ts';

/** The folder below `content/` of each kind. */
const KINDS: ReadonlyArray<{
  readonly folder: string;
  readonly kind: RecordKind;
  readonly isVersioned: boolean;
}> = [
  { folder: 'providers', kind: 'provider', isVersioned: false },
  { folder: 'policies', kind: 'policy', isVersioned: true },
  { folder: 'staff-policies', kind: 'staff-policy', isVersioned: true },
  { folder: 'answers', kind: 'answer', isVersioned: false },
  { folder: 'locations', kind: 'location', isVersioned: false },
  { folder: 'services', kind: 'service', isVersioned: false },
  { folder: 'announcements', kind: 'announcement', isVersioned: false },
  { folder: 'pages', kind: 'page', isVersioned: false },
  { folder: 'handbook', kind: 'handbook', isVersioned: false },
];

/** What a content file is, by its path alone. */
export interface Identity {
  readonly kind: RecordKind;
  readonly type: ContentType;
  readonly slug: string;
  /** The day in a policy version's file name. */
  readonly version?: string;
  /** The language of a translation; then `type` has only what it may say anew. */
  readonly lang?: string;
}

/** A language by its code; five letters and more would be a name for which there is a code. */
const LANG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What the file at a path is, or why it can't be any kind of content. */
export function identify(path: string): Identity | { problem: string } {
  const [, folder = '', ...rest] = path.replace(/\.md$/, '').split('/');
  const found = KINDS.find((one) => one.folder === folder);
  if (found === undefined || rest.length === 0) {
    return {
      problem: `No kind of content has files here, so nothing would come of it.${didYouMean(
        folder,
        KINDS.map((one) => one.folder),
      )} Move it into the right folder.`,
    };
  }
  const { kind, isVersioned } = found;
  if (rest.length !== (isVersioned ? 2 : 1)) {
    return {
      problem: isVersioned
        ? `A version of a policy stands in its policy’s folder: content/${folder}/<policy>/<effective-date>.md. Move it there.`
        : `Files of this kind stand directly in content/${folder}/. Move it there.`,
    };
  }
  const [last = '', lang, ...more] = (rest.at(-1) ?? '').split('.');
  const [slug = '', version] = [...rest.slice(0, -1), last];
  if (
    !SLUG.test(slug) ||
    (version !== undefined && !SLUG.test(version)) ||
    more.length > 0 ||
    /^md$/i.test(lang ?? '')
  ) {
    return {
      problem:
        'The file’s name becomes a web address, so it must be lower-case letters, digits and hyphens, and end in .md. Rename it.',
    };
  }
  if (lang !== undefined && !(LANG.test(lang) && language.safeParse(lang).success)) {
    return {
      problem: `A translation’s name ends in its language, and this one ends in no language code (BCP 47). Rename it, such as ${isVersioned ? '2026-01-15' : 'a-name'}.es.md for Spanish.`,
    };
  }
  return {
    kind,
    type: lang === undefined ? CONTENT_TYPES[kind] : translationOf(kind),
    slug,
    ...(version === undefined ? {} : { version }),
    ...(lang === undefined ? {} : { lang }),
  };
}

/** The file a translation translates. */
export function originalOf(path: string): string {
  return path.replace(/\.[^./]+\.md$/, '.md');
}

/** Whether it is a translation, by its name. */
export function isTranslation(identity: Identity): identity is Identity & { readonly lang: string } {
  return identity.lang !== undefined;
}
