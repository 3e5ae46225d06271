// Words nobody else would write, planted where nothing may come from, and a search for them in every byte.
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import sharp from 'sharp';
import { filesIn } from './folder.ts';

/** What is planted in one place: a word, and a phrase of three others. */
export interface Canary {
  readonly place: string;
  readonly word: string;
  readonly phrase: string;
}

const SYLLABLES = [
  'bra',
  'zul',
  'kel',
  'vin',
  'tor',
  'mex',
  'qua',
  'lop',
  'dri',
  'fen',
  'gys',
  'hob',
  'jad',
  'wex',
  'pyx',
  'ruk',
];

/** Canaries by place: the same place always gives the same words, two places never share one. */
export class Aviary {
  readonly #canaries = new Map<string, Canary>();

  /** The canary of a place, planted by writing its word and its phrase there. */
  at(place: string): Canary {
    const known = this.#canaries.get(place);
    if (known !== undefined) return known;
    const first = this.#canaries.size * 4;
    const canary = {
      place,
      word: wordOf(first),
      phrase: `${wordOf(first + 1)} ${wordOf(first + 2)} ${wordOf(first + 3)}`,
    };
    this.#canaries.set(place, canary);
    return canary;
  }

  /** Both, as one wording. */
  words(place: string): string {
    const { word, phrase } = this.at(place);
    return `${word}, ${phrase}`;
  }

  /** Both, as the text of a YAML list. */
  items(place: string): string {
    const { word, phrase } = this.at(place);
    return `[${word}, ${phrase}]`;
  }

  get all(): readonly Canary[] {
    return [...this.#canaries.values()];
  }
}

/** Fifteen letters: long enough to be found in base64, and in no dictionary. No two numbers below 4,096 give the same. */
export function wordOf(number: number): string {
  const [low, middle, high] = [number, number >> 4, number >> 8].map(
    (digit) => SYLLABLES[digit & 15] as string,
  );
  return `${low}${middle}orn${high}${low}`;
}

/** The places whose words stand in the text, in any case. */
export function placesIn(text: string, canaries: readonly Canary[]): string[] {
  const lower = text.toLowerCase();
  return canaries
    .filter((canary) => tokensOf(canary).some((token) => lower.includes(token)))
    .map(({ place }) => place);
}

/** Where canaries are in a folder, as `place in file`: in names, in bytes, packed, in other encodings, in pictures' metadata. */
export async function escaped(folder: string, canaries: readonly Canary[]): Promise<string[]> {
  const found: string[] = [];
  for (const [path, bytes] of filesIn(folder)) {
    const haystacks = [path, ...(await readings(bytes)).map((reading) => reading.toString('latin1'))].map(
      (text) => text.toLowerCase(),
    );
    const raw = haystacks.join('\n');
    for (const canary of canaries) {
      if (tokensOf(canary).some((token) => formsOf(token).some((form) => raw.includes(form))))
        found.push(`${canary.place} in ${path}`);
    }
  }
  return found;
}

/** A file as it lies there, and what is packed in it. */
export async function readings(bytes: Buffer): Promise<Buffer[]> {
  const found = [bytes];
  for (const unpack of [gunzipSync, inflateSync, brotliDecompressSync]) {
    try {
      found.push(unpack(bytes, { maxOutputLength: 1 << 26 }));
    } catch {
      // Not packed in this way.
    }
  }
  try {
    const { exif, iptc, xmp, icc, tifftagPhotoshop, comments } = await sharp(bytes).metadata();
    found.push(
      ...[exif, iptc, xmp, icc, tifftagPhotoshop].filter((one) => one !== undefined),
      Buffer.from(JSON.stringify(comments ?? [])),
    );
  } catch {
    // No picture.
  }
  return found;
}

function tokensOf({ word, phrase }: Canary): string[] {
  return [word, ...phrase.split(' ')];
}

const forms = new Map<string, string[]>();

/** A word in UTF-8, UTF-16 and base64, wherever in the base64 it begins; in lower case, since it is searched so. */
function formsOf(token: string): string[] {
  const known = forms.get(token);
  if (known !== undefined) return known;
  const utf16 = Buffer.from(token, 'utf16le');
  const base64 = [token, `${token[0]?.toUpperCase()}${token.slice(1)}`].flatMap((text) =>
    ['', 'x', 'xx'].map((before) => {
      const whole = Buffer.from(`${before}${text}`).toString('base64').replace(/=+$/, '');
      // Letters at both ends mix with their neighbours.
      return whole.slice(before === '' ? 0 : before.length + 1, -2);
    }),
  );
  const all = [
    token,
    utf16.toString('latin1'),
    Buffer.from(utf16).swap16().toString('latin1'),
    ...base64,
  ].map((form) => form.toLowerCase());
  forms.set(token, all);
  return all;
}
