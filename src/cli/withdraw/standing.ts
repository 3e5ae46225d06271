import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Compilation } from '#compile';
import { diskFolder } from '#read';
import type { PracticeRecords } from '#schema/record.ts';
import { at, isGroup } from '../edit/change.ts';
import { type FrontMatter, readFrontMatter } from '../edit/front-matter.ts';
import { rawText } from '../edit/raw-text.ts';
import { yamlValue } from '../edit/yaml-text.ts';

/** A file of a person as it stands, whether or not it fits its format. */
export interface PersonFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** A link is never written through. */
  readonly isLink: boolean;
  /** Undefined where it can't be read, or is a link. */
  readonly content: FrontMatter | undefined;
}

/** What stands of one person in the practice's files. */
export interface Standing {
  readonly slug: string;
  readonly bio: PersonFile | undefined;
  readonly translations: readonly PersonFile[];
  /** Undefined where there is no such file; `lists` where there is one that can be read. */
  readonly approvals: { readonly bytes: Uint8Array; readonly lists: Lists | undefined } | undefined;
  /** Where the picture lies, if the bio names one that is there, and who else names it. */
  readonly picture:
    | { readonly path: string; readonly bytes: Uint8Array; readonly isShared: boolean }
    | undefined;
  /** Undefined while a file under `_data/` doesn't fit. */
  readonly records: PracticeRecords | undefined;
  /** Whether anyone can read these files. */
  readonly isPublic: boolean;
}

/** Approvals of one person by field; those of translations are a group of such under their language. */
type Lists = Readonly<Record<string, unknown>>;

export const APPROVALS = '_data/approvals.yaml';
const FOLDER = 'content/providers';
const PICTURE = /\.(?:jpe?g|png|webp)$/i;

/** Names of everyone there is: who has a file, and who only has approvals left. */
export function slugsAt(root: string): string[] {
  const files = diskFolder(root).list();
  const bios = files.flatMap(({ path }) => /^content\/providers\/([^/.]+)\.md$/.exec(path)?.[1] ?? []);
  const people = at(readApprovals(root)?.value, ['people']);
  return [...new Set([...bios, ...(isGroup(people) ? Object.keys(people) : [])])].sort();
}

/** Everything there is of a person, read leniently: what is broken elsewhere must not stand in the way. */
export function standingOf(root: string, slug: string, built: Compilation['built']): Standing {
  const folder = diskFolder(root);
  const files = folder.list();
  const there = (path: string) => files.find((one) => one.path === path && one.kind === 'file');
  const personFile = (path: string): PersonFile => {
    const bytes = there(path) === undefined ? new Uint8Array() : folder.read(path);
    const isLink = lstatSync(join(root, path)).isSymbolicLink();
    return { path, bytes, isLink, content: isLink ? undefined : readFrontMatter(bytes) };
  };
  const own = files.map(({ path }) => path).filter((path) => path.startsWith(`${FOLDER}/${slug}.`));
  const bioPath = own.find((path) => path === `${FOLDER}/${slug}.md`);
  const bio = bioPath === undefined ? undefined : personFile(bioPath);
  const approvals = readApprovals(root);
  const lists = at(approvals?.value, ['people', slug]);
  return {
    slug,
    bio,
    translations: own.filter((path) => /\.[a-zA-Z-]+\.md$/.test(path)).map(personFile),
    approvals: approvals && {
      bytes: approvals.bytes,
      lists: approvals.value === undefined ? undefined : isGroup(lists) ? lists : {},
    },
    picture: pictureOf(bio),
    records: built?.records,
    isPublic: isPublic(),
  };

  function pictureOf(file: PersonFile | undefined): Standing['picture'] {
    const src = at(file?.content?.data, ['photo', 'src']);
    if (typeof src !== 'string') return undefined;
    const path = join(FOLDER, src).replaceAll('\\', '/');
    if (!path.startsWith('content/') || !PICTURE.test(path) || there(path) === undefined) return undefined;
    // A broken file can't say what it uses, so any that names the picture counts.
    const name = path.slice(path.lastIndexOf('/') + 1);
    const isShared = files.some(
      (one) =>
        one.kind === 'file' &&
        one.path.endsWith('.md') &&
        !own.includes(one.path) &&
        Buffer.from(folder.read(one.path)).includes(name),
    );
    return { path, bytes: folder.read(path), isShared };
  }

  /** Where the practice's own file can't be read in whole, what it seems to say counts. */
  function isPublic(): boolean {
    if (built !== undefined) return built.records.practice.repository?.visibility === 'public';
    const path = '_data/practice.yaml';
    return there(path) !== undefined && /visibility["']?:\s*["']?public/i.test(String(folder.read(path)));
  }
}

function readApprovals(root: string): { bytes: Uint8Array; value: unknown } | undefined {
  const folder = diskFolder(root);
  if (!folder.list().some(({ path, kind }) => path === APPROVALS && kind === 'file')) return undefined;
  const bytes = folder.read(APPROVALS);
  const text = rawText(bytes)?.text;
  return { bytes, value: text === undefined ? undefined : yamlValue(text)?.value };
}
