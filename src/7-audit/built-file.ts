import type { MadeFile } from '#schema/made-file.ts';
import type { CodeReader } from './codes/codes-of.ts';
import { type Embedded, embeddedIn } from './embedded.ts';
import type { Element } from './html.ts';
import { type Reference, referencesOf, referencesOfCss } from './links/references.ts';
import { type Document, parseDocument } from './parse-document.ts';
import { gifComment } from './texts/gif-comment.ts';

export type Kind = 'html' | 'svg' | 'css' | 'text' | 'image' | 'pdf' | 'binary';

/** What an image says about itself besides its pixels. */
export interface ImageMetadata {
  readonly parts: ReadonlyMap<'EXIF' | 'XMP' | 'IPTC' | 'Photoshop' | 'comment', Uint8Array>;
  /** What its colours mean; it may say more in words. */
  readonly profile: Uint8Array | undefined;
}

/** A file of the staged folder, or in an address of one, understood once for all rules. */
export interface BuiltFile extends Embedded {
  readonly kind: Kind;
  /** Whose page it is, or beside whose page it lies. */
  readonly person: string | undefined;
  /** Everything but images, PDFs and other binaries. */
  readonly text: string | undefined;
  /** The text without prose that is in the document, word for word. */
  readonly rest: string | undefined;
  /** HTML and SVG only. */
  readonly document: Document | undefined;
  /** Codes of what the parser stumbled over: HTML and SVG only. */
  readonly parseFaults: ReadonlySet<string>;
  /** All elements of the document, in its order. */
  readonly elements: readonly Element[];
  /** Where it leads and what it loads: HTML, SVG and CSS only. */
  readonly references: readonly Reference[];
  /** Images only; undefined if it can't be read. */
  readonly metadata: ImageMetadata | undefined;
  /** What is known of it because the program made it: then nothing is in its bytes that isn't known. */
  readonly made: MadeFile | undefined;
  /** What its QR codes say. */
  readonly codes: readonly string[];
  /** The files in its addresses. */
  readonly embedded: readonly BuiltFile[];
  /** Its parts that are about one person each, as files of theirs; or why nobody can tell which those are. */
  readonly shares: readonly BuiltFile[] | 'unclear';
}

/** A drawing in an address may hold a picture in an address; no browser goes on for ever. */
const DEPTH = 2;

export async function understand(
  raw: Embedded,
  person: string | undefined,
  reader: CodeReader,
  made?: MadeFile,
  depth = DEPTH,
): Promise<BuiltFile> {
  const unread = unreadFile(raw, person, made);
  if (isImage(raw.bytes)) {
    const metadata = await metadataOf(raw.bytes);
    const codes = made?.mayShowCode === false ? [] : await reader.ofPicture(raw.bytes);
    return { ...unread, kind: 'image', metadata, codes };
  }
  if (isPdf(raw.bytes)) return { ...unread, kind: 'pdf' };
  const text = decode(raw);
  if (text === undefined) return unread;
  const kind = kindOf(raw.path, text);
  const parsed = kind === 'html' || kind === 'svg' ? parseDocument(text) : undefined;
  const { document, elements = [], rest, faults: parseFaults = unread.parseFaults } = parsed ?? {};
  const references = kind === 'css' ? referencesOfCss(text) : referencesOf(elements);
  const embedded: BuiltFile[] = [];
  const addresses = references.map(({ url }) => url);
  for (const one of depth === 0 ? [] : embeddedIn(text, addresses))
    embedded.push(await understand(one, person, reader, undefined, depth - 1));
  const codes = await reader.ofDrawings(elements);
  return { ...unread, kind, text, rest, document, parseFaults, elements, references, codes, embedded };
}

/** A file of which nothing is known but its bytes. */
export function unreadFile(raw: Embedded, person: string | undefined, made?: MadeFile): BuiltFile {
  return {
    ...raw,
    kind: 'binary',
    person,
    text: undefined,
    rest: undefined,
    document: undefined,
    parseFaults: new Set(),
    elements: [],
    references: [],
    metadata: undefined,
    made,
    codes: [],
    embedded: [],
    shares: [],
  };
}

function kindOf(path: string, text: string): 'html' | 'svg' | 'css' | 'text' {
  if (/\.x?html?$/i.test(path) || /^\s*(?:<!doctype html|<html)\b/i.test(text)) return 'html';
  if (/\.svg$/i.test(path)) return 'svg';
  return /\.css$/i.test(path) ? 'css' : 'text';
}

/** UTF-8, or UTF-16 with its mark; undefined for what is no text. */
function decode({ path, bytes }: Embedded): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  // A browser shows these whatever is wrong with a letter of them.
  const isShown = /\.(?:x?html?|svg|css|m?js|json|xml|txt|vcf|ics)$/i.test(path);
  return isShown || !(text.includes('\0') || text.includes('\ufffd')) ? text : undefined;
}

function isPdf(bytes: Uint8Array): boolean {
  // Readers look for the mark in the first thousand bytes.
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes('%PDF-');
}

function isImage(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  return (
    /^(?:\xff\xd8\xff|\x89PNG|GIF8|II\*\0|MM\0\*)/.test(head) ||
    (head.startsWith('RIFF') && head.endsWith('WEBP')) ||
    /^ftyp(?:avi|hei|hev|mif)/.test(head.slice(4))
  );
}

async function metadataOf(bytes: Uint8Array): Promise<ImageMetadata | undefined> {
  // Outside of what may fail: without it nobody could say that there are none.
  const { default: sharp } = await import('sharp');
  try {
    const { exif, xmp, iptc, icc, tifftagPhotoshop, comments } = await sharp(bytes).metadata();
    const said = comments?.map(({ keyword, text }) => Buffer.from(`${keyword} ${text}\n`)) ?? [];
    const comment = Buffer.concat([...said, gifComment(bytes)]);
    const parts = new Map<'EXIF' | 'XMP' | 'IPTC' | 'Photoshop' | 'comment', Uint8Array>();
    if (exif !== undefined) parts.set('EXIF', exif);
    if (xmp !== undefined) parts.set('XMP', xmp);
    if (iptc !== undefined) parts.set('IPTC', iptc);
    if (tifftagPhotoshop !== undefined) parts.set('Photoshop', tifftagPhotoshop);
    if (comment.length > 0) parts.set('comment', comment);
    return { parts, profile: icc };
    // Stryker disable next-line BlockStatement: it is undefined either way.
  } catch {
    return undefined;
  }
}
