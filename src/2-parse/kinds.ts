import { answer } from '#schema/answer.ts';
import { announcement, handbook, location, page, service } from '#schema/content.ts';
import type { ContentType } from '#schema/field.ts';
import { policy, staffPolicy } from '#schema/policy.ts';
import { provider } from '#schema/provider.ts';
import type { RecordKind } from '#schema/record.ts';
import { didYouMean } from './validate.ts';

/** The folder below `content/` of each kind, and its format. */
const KINDS: ReadonlyArray<{
  readonly folder: string;
  readonly kind: RecordKind;
  readonly type: ContentType;
  readonly isVersioned: boolean;
}> = [
  { folder: 'providers', kind: 'provider', type: provider as unknown as ContentType, isVersioned: false },
  { folder: 'policies', kind: 'policy', type: policy as unknown as ContentType, isVersioned: true },
  {
    folder: 'staff-policies',
    kind: 'staff-policy',
    type: staffPolicy as unknown as ContentType,
    isVersioned: true,
  },
  { folder: 'answers', kind: 'answer', type: answer as unknown as ContentType, isVersioned: false },
  { folder: 'locations', kind: 'location', type: location as unknown as ContentType, isVersioned: false },
  { folder: 'services', kind: 'service', type: service as unknown as ContentType, isVersioned: false },
  {
    folder: 'announcements',
    kind: 'announcement',
    type: announcement as unknown as ContentType,
    isVersioned: false,
  },
  { folder: 'pages', kind: 'page', type: page as unknown as ContentType, isVersioned: false },
  { folder: 'handbook', kind: 'handbook', type: handbook as unknown as ContentType, isVersioned: false },
];

/** What a content file is, by its path alone. */
export interface Identity {
  readonly kind: RecordKind;
  readonly type: ContentType;
  readonly slug: string;
  /** The day in a policy version's file name. */
  readonly version?: string;
}

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
  const { kind, type, isVersioned } = found;
  if (rest.length !== (isVersioned ? 2 : 1)) {
    return {
      problem: isVersioned
        ? `A version of a policy stands in its policy’s folder: content/${folder}/<policy>/<effective-date>.md. Move it there.`
        : `Files of this kind stand directly in content/${folder}/. Move it there.`,
    };
  }
  const [slug = '', version] = rest;
  if (/\.[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(rest.at(-1) ?? '')) {
    return {
      problem:
        'This looks like a translation (a name that ends in a language). Translations are not read yet; keep the file elsewhere for now.',
    };
  }
  if (!SLUG.test(slug) || (version !== undefined && !SLUG.test(version))) {
    return {
      problem:
        'The file’s name becomes a web address, so it must be lower-case letters, digits and hyphens, and end in .md. Rename it.',
    };
  }
  return { kind, type, slug, ...(version === undefined ? {} : { version }) };
}
