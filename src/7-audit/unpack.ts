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

/** Packed inside packed, as a search index or a form in an archive may be. */
const DEPTH = 3;

export function unpack(path: string, stored: Uint8Array): Unpacked {
  let bytes: Uint8Array;
  try {
    bytes = opened(path, stored, DEPTH);
  } catch {
    // What zlib says may quote the content.
    return { bytes: stored, fault: 'is packed and can not be opened' };
  }
  return bytes.length > LARGEST
    ? { bytes: bytes.subarray(0, LARGEST), fault: 'is too large to be searched' }
    : { bytes };
}

/** INVARIANT: what is still packed in the end is no content. */
function opened(path: string, bytes: Uint8Array, depth: number): Uint8Array {
  const open = wayToOpen(path, bytes);
  if (open === undefined) return bytes;
  if (depth === 0) refuse();
  return open(bytes, depth - 1);
}

type Opening = (bytes: Uint8Array, depth: number) => Uint8Array;

function wayToOpen(path: string, bytes: Uint8Array): Opening | undefined {
  const head = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  const inside = insideOf(path);
  if (/\.br$/i.test(path)) return inside(brotliDecompressSync);
  if (head.startsWith('\x1f\x8b')) return inside(gunzipSync);
  // Texts, too, begin with `x`; with one of these after it, none does.
  const isZlib = ['x\x01', 'x\x9c', 'x\xda'].some((one) => head.startsWith(one));
  if (isZlib || (head.startsWith('x') && /\.(?:deflate|zz|zlib)$/i.test(path))) return inside(inflateSync);
  if (head.startsWith('PK\x03\x04')) return unzip;
  const plain = head.replace(/BZh[1-9]/, 'BZh');
  return STRANGE.some((one) => plain.startsWith(one)) ? refuse : undefined;
}

type Inflate = (bytes: Uint8Array, options: typeof OPTIONS) => Uint8Array;

/** What was packed has the name without the last ending: `a.br.gz` holds `a.br`. */
function insideOf(path: string): (inflate: Inflate) => Opening {
  const inner = path.replace(/\.\w+$/, '');
  return (inflate) => (bytes, depth) => opened(inner, inflate(bytes, OPTIONS), depth);
}

/** How files begin that nothing here opens: 7z, xz, bzip2, rar, zstandard, lz4, compress. */
const STRANGE = [
  '7z\xbc\xaf\x27\x1c',
  '\xfd7zXZ',
  'BZh1AY&SY',
  'Rar!\x1a\x07',
  '\x28\xb5\x2f\xfd',
  '\x04\x22\x4d\x18',
  '\x1f\x9d',
];

/** Whoever catches it says what is wrong. */
function refuse(): never {
  throw new TypeError();
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

/** What a part of an archive says of itself: that it is locked; that its length stands after it; how it is packed. */
const LOCKED = 1;
const LENGTH_AFTER = 8;
const STORED = 0;
const DEFLATED = 8;

/**
 * The names and contents of an archive, one after the other, and its list of contents, which may have comments; forms
 * in office formats are archives.
 */
function unzip(bytes: Uint8Array, depth: number): Uint8Array {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [];
  let total = 0;
  let at = 0;
  while (at !== -1 && at + 30 <= all.length) {
    const [flags, how] = [all.readUInt16LE(at + 6), all.readUInt16LE(at + 8)];
    if ((flags & LOCKED) !== 0 || (how !== STORED && how !== DEFLATED)) refuse();
    const start = at + 30 + all.readUInt16LE(at + 26) + all.readUInt16LE(at + 28);
    const name = all.subarray(at + 30, start);
    const end = (flags & LENGTH_AFTER) === 0 ? start + all.readUInt32LE(at + 18) : all.length;
    const packed = all.subarray(start, end);
    const plain = how === STORED ? packed : inflateRawSync(packed, OPTIONS);
    const content = opened(name.toString('latin1'), plain, depth);
    parts.push(name, content, Buffer.from('\n'));
    total += content.length;
    // Stryker disable next-line EqualityOperator: with its names, one as large is larger, and an error in the end.
    if (total > LARGEST) refuse();
    at = all.indexOf('PK\x03\x04', (flags & LENGTH_AFTER) === 0 ? end : start);
  }
  const list = all.indexOf('PK\x01\x02');
  return Buffer.concat([...parts, all.subarray(list === -1 ? all.length : list)]);
}
