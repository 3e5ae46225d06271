import { type Finding, START_OF_FILE } from '#diagnostic/diagnostic.ts';
import type { DownloadFile, PhotoFile, SourceFile } from '#schema/source.ts';
import { decode } from './decode.ts';
import { readDownload } from './download.ts';
import type { Entry, Folder } from './folder.ts';
import { digestOf, readPhoto } from './photo.ts';
import { splitMarkdown, wholeYaml } from './split.ts';

/** A practice as it stands in its files. */
export interface ReadPractice {
  readonly sources: readonly SourceFile[];
  /** Markdown files that couldn't be split, with as much of their text as could be decoded. */
  readonly unsplit: ReadonlyArray<{ readonly path: string; readonly text: string }>;
  readonly photos: ReadonlyMap<string, PhotoFile>;
  /** Pictures that can't be decoded. */
  readonly undecodable: ReadonlySet<string>;
  /** Files to download: those under content/files. */
  readonly files: ReadonlyMap<string, DownloadFile>;
  /** `theme.css`, as it is written. */
  readonly theme?: string;
  /** The practice's own layouts and what they import, by path. */
  readonly layouts: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

const KB = 1024;
/** The largest file of each kind, in bytes; beyond it a file is refused before it is read (DESIGN 9). */
const LIMITS = {
  bio: 64 * KB,
  markdown: 256 * KB,
  yaml: 64 * KB * KB,
  photo: 20 * KB * KB,
  file: 20 * KB * KB,
  theme: 16 * KB,
  layout: 128 * KB,
};
const MARKDOWN = /\.md$/i;
const DATA = /\.(?:ya?ml|json|toml)$/i;
const LAYOUT = /^layouts\/.+\.[jt]sx?$/;
const PICTURE = /\.(?:jpe?g|png|webp|gif|avif|heic|tiff?|svg)$/i;

/** Reads everything once. Bad files become findings and are left out. */
export async function readPractice(folder: Folder): Promise<ReadPractice> {
  const sources: SourceFile[] = [];
  const unsplit: { path: string; text: string }[] = [];
  const photos = new Map<string, PhotoFile>();
  const undecodable = new Set<string>();
  const files = new Map<string, DownloadFile>();
  const layouts = new Map<string, string>();
  let theme: string | undefined;
  const findings: Finding[] = [];

  for (const entry of folder.list()) {
    const { path } = entry;
    const kind = kindOf(path);
    if (kind === undefined) {
      // A link is told of whatever it is called: it may stand for a whole folder.
      const refusal = refusalOf(entry, entry.size);
      if (refusal !== undefined) findings.push(refusal);
      continue;
    }
    const bytes = refusalOf(entry, LIMITS[kind]) ?? bytesOf(folder, entry);
    if (!(bytes instanceof Uint8Array)) {
      findings.push(bytes);
      if (kind === 'bio' || kind === 'markdown')
        unsplit.push({ path, text: headOf(folder, entry, LIMITS[kind]) });
      continue;
    }
    if (kind === 'photo') {
      const photo = await kept(bytes, path, () => readPhoto({ path, bytes, digest: digestOf(bytes) }));
      if (photo === undefined) undecodable.add(path);
      else photos.set(path, photo);
    } else if (kind === 'file') {
      const name = path.replace('content/', '');
      const read = await kept(bytes, path, () =>
        readDownload(name, { path, bytes, digest: digestOf(bytes) }),
      );
      if ('download' in read) files.set(name, read.download);
      else findings.push(fault('file/valid-encoding', entry, read.refusal));
    } else if (kind === 'theme' || kind === 'layout') {
      const decoded = decode(path, bytes);
      if ('finding' in decoded) findings.push(decoded.finding);
      else if (kind === 'theme') theme = decoded.text;
      else layouts.set(path, decoded.text);
    } else {
      const result = kept(bytes, path, () => sourceOf(path, bytes, kind));
      if ('source' in result) sources.push(result.source);
      else {
        findings.push(result.finding);
        if (kind !== 'yaml') unsplit.push({ path, text: new TextDecoder('utf-8').decode(bytes) });
      }
    }
  }
  return {
    sources,
    unsplit,
    photos,
    undecodable,
    files,
    ...(theme === undefined ? {} : { theme }),
    layouts,
    findings,
  };
}

/** What became of bytes at a path: a folder that remembers hands out the same bytes again, and nobody changes them. */
const made = new WeakMap<Uint8Array, { readonly path: string; readonly result: unknown }>();

function kept<T>(bytes: Uint8Array, path: string, make: () => T): T {
  const known = made.get(bytes);
  // A path is always read as the same kind.
  if (known?.path === path) return known.result as T;
  const result = make();
  made.set(bytes, { path, result });
  return result;
}

function sourceOf(
  path: string,
  bytes: Uint8Array,
  kind: 'bio' | 'markdown' | 'yaml',
): { source: SourceFile } | { finding: Finding } {
  const decoded = decode(path, bytes);
  if ('finding' in decoded) return decoded;
  return kind === 'yaml' ? { source: wholeYaml(path, decoded.text) } : splitMarkdown(path, decoded.text);
}

function kindOf(path: string): keyof typeof LIMITS | undefined {
  if (path === 'theme.css') return 'theme';
  if (LAYOUT.test(path)) return 'layout';
  if (path.startsWith('content/files/')) return 'file';
  if (path.startsWith('content/providers/') && MARKDOWN.test(path)) return 'bio';
  if (path.startsWith('content/') && MARKDOWN.test(path)) return 'markdown';
  if (path.startsWith('content/') && PICTURE.test(path)) return 'photo';
  // Data by another name has no effect; 2-parse says so, lest stances that nobody reads seem to hold.
  if (path.startsWith('_data/') && DATA.test(path)) return 'yaml';
  return undefined;
}

const fault = (rule: string, { path: file }: Entry, message: string): Finding => ({
  rule,
  file,
  message,
  ...START_OF_FILE,
});

function bytesOf(folder: Folder, entry: Entry): Uint8Array | Finding {
  try {
    return folder.read(entry.path);
  } catch {
    return fault(
      'file/valid-reference',
      entry,
      'The file can’t be read. See that it is still there, and that you may open it.',
    );
  }
}

/** What a file that is refused says first: somebody who has left must not wait until it is shorter. */
function headOf(folder: Folder, entry: Entry, most: number): string {
  try {
    return entry.kind === 'file' ? new TextDecoder('utf-8').decode(folder.read(entry.path, most)) : '';
  } catch {
    return '';
  }
}

function refusalOf(entry: Entry, limit: number): Finding | undefined {
  if (entry.kind === 'outside')
    return fault(
      'file/valid-reference',
      entry,
      'This is a link that leads out of the practice’s folder, or to something hidden in it, so it is not followed. Put the file itself here.',
    );
  if (entry.kind === 'unreadable')
    return fault(
      'file/valid-reference',
      entry,
      'This is a link that leads nowhere, or to a folder. Put the file itself here.',
    );
  if (entry.size > limit)
    return fault(
      'file/valid-encoding',
      entry,
      `The file is larger than ${Math.floor(limit / KB)} kB, which is more than such a file can need. Shorten it, or save the picture smaller.`,
    );
  return undefined;
}
