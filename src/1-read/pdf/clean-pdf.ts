import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
  PDFWriter,
} from '@cantoo/pdf-lib';
import { openStream } from './open-stream.ts';
import { type Fault, faultOf } from './pdf-faults.ts';

/**
 * A PDF as it may be published: without its information dictionary, XMP, thumbnails, the private data of programs, what
 * earlier savings left behind, and what its photos say of themselves. The same bytes for the same file. Or why it may not
 * be.
 */
export async function cleanPdf(bytes: Uint8Array): Promise<{ bytes: Uint8Array } | { fault: Fault }> {
  try {
    if (!Buffer.from(bytes.subarray(0, 5)).equals(Buffer.from('%PDF-'))) return { fault: 'damaged' };
    const options = { ignoreEncryption: true, updateMetadata: false, throwOnInvalidObject: true };
    const document = await PDFDocument.load(bytes, { ...options, preserveXFA: true });
    const { context } = document;
    if (context.trailerInfo.Encrypt !== undefined) return { fault: 'encrypted' };
    if (document.getPageCount() === 0) return { fault: 'damaged' };
    // No date, no name of a program, and no number that tells one saving from another.
    delete context.trailerInfo.Info;
    delete context.trailerInfo.ID;
    const seen = new Set<PDFObject>();
    const queue: (PDFObject | undefined)[] = [context.trailerInfo.Root];
    for (let at = queue.pop(); at !== undefined || queue.length > 0; at = queue.pop()) {
      if (at === undefined || seen.has(at)) continue;
      seen.add(at);
      const dict = at instanceof PDFStream ? at.dict : at;
      if (dict instanceof PDFDict) {
        for (const [key, value] of dict.entries())
          if (DROPPED.has(key.decodeText()) || isDate(context.lookup(value))) dict.delete(key);
        const fault = faultOf(dict);
        if (fault !== undefined) return { fault };
      }
      const fault = at instanceof PDFRawStream ? openStream(at) : undefined;
      if (fault !== undefined) return { fault };
      queue.push(...partsOf(dict), at instanceof PDFRef ? context.lookup(at) : undefined);
    }
    for (const [ref] of context.enumerateIndirectObjects()) if (!seen.has(ref)) context.delete(ref);
    const numbers = context.enumerateIndirectObjects().map(([ref]) => ref.objectNumber);
    context.largestObjectNumber = Math.max(...numbers);
    return { bytes: await PDFWriter.forContext(context, Number.POSITIVE_INFINITY).serializeToBuffer() };
  } catch {
    // What the library says of it may quote the file.
    return { fault: 'damaged' };
  }
}

/** What tells of the file and not what it says. */
const DROPPED = new Set([
  ...['Metadata', 'PieceInfo', 'LastModified', 'Thumb', 'CreatorInfo', 'SpiderInfo'],
  // Layers, threads of articles and the like say by whom they are.
  ...['Author', 'Creator', 'Producer'],
]);

/** When a field was last touched, say. */
function isDate(value: PDFObject | undefined): boolean {
  return (value instanceof PDFString || value instanceof PDFHexString) && /^D:\d{4}/.test(value.decodeText());
}

function partsOf(object: PDFObject): PDFObject[] {
  if (object instanceof PDFDict) return object.values();
  return object instanceof PDFArray ? object.asArray() : [];
}
