import { constants, deflateSync, inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFRawStream } from '@cantoo/pdf-lib';
import type { Fault } from './pdf-faults.ts';
import { withoutSegments } from './without-segments.ts';

/** More than any page has: the audit opens no more either. */
const LARGEST = 64 * 1024 * 1024;
const OPTIONS = { maxOutputLength: LARGEST };

const FLATE = new Set(['FlateDecode', 'Fl']);
const JPEG = new Set(['DCTDecode', 'DCT']);

/**
 * Packs a stream in the one way that the audit opens, and takes out of a photo what it says of itself. Gives why that
 * can't be done: what nobody can search may say anything.
 */
export function openStream(stream: PDFRawStream): Fault | undefined {
  const { dict } = stream;
  const filters = filtersOf(dict);
  const last = filters.at(-1) ?? '';
  if (JPEG.has(last)) {
    const [first = last, ...more] = filters.slice(0, -1);
    if (more.length > 0 || (first !== last && !FLATE.has(first))) return 'unreadable';
    const jpeg = first === last ? stream.contents : inflated(stream.contents);
    const plain = jpeg && withoutSegments(jpeg);
    if (plain === undefined) return 'unreadable';
    stream.updateContents(plain);
    if (first !== last) dict.delete(PDFName.of('DecodeParms'));
    dict.set(PDFName.of('Filter'), PDFName.of('DCTDecode'));
    return undefined;
  }
  // What is packed in a picture is its points.
  if (filters.length === 0 || dict.lookup(PDFName.of('Subtype')) === PDFName.of('Image')) return undefined;
  if (filters.length > 1 || !FLATE.has(last) || isPredicted(dict)) return 'unreadable';
  const content = inflated(stream.contents);
  if (content === undefined) return 'unreadable';
  if (!isWhole(stream.contents)) stream.updateContents(deflateSync(content));
  dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
  return undefined;
}

function filtersOf(dict: PDFDict): string[] {
  const filter = dict.lookup(PDFName.of('Filter'));
  const all = filter instanceof PDFArray ? filter.asArray().map((_, at) => filter.lookup(at)) : [filter];
  // What is no name is none that is known.
  return all.flatMap((one) => (one === undefined ? [] : one instanceof PDFName ? one.decodeText() : '?'));
}

/** Whether each byte is written by how it differs from another. */
function isPredicted(dict: PDFDict): boolean {
  const parms = dict.lookup(PDFName.of('DecodeParms')) ?? dict.lookup(PDFName.of('DP'));
  const all = parms instanceof PDFArray ? parms.asArray().map((_, at) => parms.lookup(at)) : [parms];
  return all.some((one) => {
    const predictor = one instanceof PDFDict ? one.lookup(PDFName.of('Predictor')) : undefined;
    return predictor !== undefined && !(predictor instanceof PDFNumber && predictor.asNumber() === 1);
  });
}

/** As readers do, who show what there is of a stream without its end. */
function inflated(bytes: Uint8Array): Uint8Array | undefined {
  try {
    return inflateSync(bytes, { ...OPTIONS, finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return undefined;
  }
}

function isWhole(bytes: Uint8Array): boolean {
  try {
    inflateSync(bytes, OPTIONS);
    return true;
  } catch {
    return false;
  }
}
