import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

/** The bytes of a file, unpacked where they were packed. */
export interface Unpacked {
  readonly bytes: Uint8Array;
  /** Why the content can't be searched, as the end of a sentence. */
  readonly fault?: string;
}

/** More than any page, font or form has; a packed file that grows beyond it is not opened. */
export const LARGEST = 64 * 1024 * 1024;
const OPTIONS = { maxOutputLength: LARGEST };

/** Packed inside packed, as a search index may be. */
const DEPTH = 3;

export function unpack(path: string, stored: Uint8Array): Unpacked {
  let bytes = stored;
  try {
    if (/\.br$/i.test(path)) bytes = brotliDecompressSync(bytes, OPTIONS);
    for (let depth = 0; depth < DEPTH; depth++) {
      if (isGzip(bytes)) bytes = gunzipSync(bytes, OPTIONS);
      else if (isZlib(path, bytes)) bytes = inflateSync(bytes, OPTIONS);
      else if (isZip(bytes)) bytes = unzip(bytes);
      else break;
    }
  } catch {
    // What zlib says may quote the content.
    return { bytes: stored, fault: 'is packed and can not be opened' };
  }
  return bytes.length > LARGEST
    ? { bytes: bytes.subarray(0, LARGEST), fault: 'is too large to be searched' }
    : { bytes };
}

/** Inflates what it can of a stretch that should be zlib data, as in a PDF; undefined if it is none. */
export function tryInflate(bytes: Uint8Array): Uint8Array | undefined {
  for (const inflate of [inflateSync, inflateRawSync]) {
    try {
      return inflate(bytes, OPTIONS);
    } catch {
      // The next way, or none.
    }
  }
  return undefined;
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** Texts, too, begin with `x`; with one of these after it, none does. */
function isZlib(path: string, bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (
    first === 0x78 &&
    (second === 0x01 || second === 0x9c || second === 0xda || /\.(?:deflate|zz|zlib)$/i.test(path))
  );
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** The names and contents of an archive, one after the other; forms in office formats are archives. */
function unzip(bytes: Uint8Array): Uint8Array {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Buffer[] = [];
  let total = 0;
  for (
    let at = all.indexOf('PK\x03\x04');
    at !== -1 && at + 30 <= all.length;
    at = all.indexOf('PK\x03\x04', at + 4)
  ) {
    const content = at + 30 + all.readUInt16LE(at + 26) + all.readUInt16LE(at + 28);
    const isStored = all.readUInt16LE(at + 8) === 0;
    const packed = all.subarray(content, isStored ? content + all.readUInt32LE(at + 18) : undefined);
    parts.push(
      all.subarray(at + 30, content),
      isStored ? packed : inflateRawSync(packed, OPTIONS),
      Buffer.from('\n'),
    );
    total += (parts.at(-2) as Buffer).length;
    if (total > LARGEST) throw new RangeError('too large');
  }
  return Buffer.concat(parts);
}
