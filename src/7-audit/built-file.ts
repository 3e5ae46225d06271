import sharp from 'sharp';
import type { Element } from './html.ts';
import { type Reference, referencesOf, referencesOfCss } from './links/references.ts';
import { type Document, parseDocument } from './parse-document.ts';
import type { RawFile } from './reader.ts';

export type Kind = 'html' | 'svg' | 'css' | 'text' | 'image' | 'pdf' | 'binary';

/** What an image says about itself besides its pixels. */
export interface ImageMetadata {
  readonly parts: ReadonlyMap<'EXIF' | 'XMP' | 'IPTC' | 'Photoshop' | 'comment', Uint8Array>;
}

/** A file of the staged folder, understood once for all rules. */
export interface BuiltFile extends RawFile {
  readonly kind: Kind;
  /** Whose page it is, or beside whose page it lies. */
  readonly person: string | undefined;
  /** Everything but images, PDFs and other binaries. */
  readonly text: string | undefined;
  /** The text without prose that is in the document, word for word. */
  readonly rest: string | undefined;
  /** HTML and SVG only. */
  readonly document: Document | undefined;
  /** All elements of the document, in its order. */
  readonly elements: readonly Element[];
  /** Where it leads and what it loads: HTML, SVG and CSS only. */
  readonly references: readonly Reference[];
  /** Images only; undefined if it can't be read. */
  readonly metadata: ImageMetadata | undefined;
}

export async function understand(raw: RawFile, person: string | undefined): Promise<BuiltFile> {
  const unread = {
    ...raw,
    person,
    text: undefined,
    rest: undefined,
    document: undefined,
    elements: [],
    references: [],
    metadata: undefined,
  };
  if (isImage(raw.bytes)) return { ...unread, kind: 'image', metadata: await metadataOf(raw.bytes) };
  if (isPdf(raw.bytes)) return { ...unread, kind: 'pdf' };
  const text = decode(raw);
  if (text === undefined) return { ...unread, kind: 'binary' };
  const kind = kindOf(raw.path, text);
  if (kind === 'css') return { ...unread, kind, text, references: referencesOfCss(text) };
  if (kind === 'text') return { ...unread, kind, text };
  const { document, elements, rest } = parseDocument(text);
  return { ...unread, kind, text, rest, document, elements, references: referencesOf(elements) };
}

function kindOf(path: string, text: string): 'html' | 'svg' | 'css' | 'text' {
  if (/\.x?html?$/i.test(path) || /^\s*(?:<!doctype html|<html)\b/i.test(text)) return 'html';
  if (/\.svg$/i.test(path)) return 'svg';
  return /\.css$/i.test(path) ? 'css' : 'text';
}

/** UTF-8, or UTF-16 with its mark; undefined for what is no text. */
function decode({ path, bytes }: RawFile): string | undefined {
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
  try {
    const { exif, xmp, iptc, tifftagPhotoshop, comments } = await sharp(bytes).metadata();
    const comment = comments?.map(({ keyword, text }) => `${keyword} ${text}`).join('\n');
    const parts = new Map<'EXIF' | 'XMP' | 'IPTC' | 'Photoshop' | 'comment', Uint8Array>();
    if (exif !== undefined) parts.set('EXIF', exif);
    if (xmp !== undefined) parts.set('XMP', xmp);
    if (iptc !== undefined) parts.set('IPTC', iptc);
    if (tifftagPhotoshop !== undefined) parts.set('Photoshop', tifftagPhotoshop);
    if (comment !== undefined && comment !== '') parts.set('comment', Buffer.from(comment));
    return { parts };
  } catch {
    return undefined;
  }
}
