import { tryInflate } from '../../unpack.ts';
import { matches } from './matches.ts';

/** A stream of a PDF: what is said of it, and its content, inflated where it was deflated. */
interface PdfStream {
  readonly about: string;
  readonly content: string;
  /** Whether it says that it was deflated, and could not be inflated: readers show what there is. */
  readonly isShut: boolean;
}

/** A PDF taken apart as far as reading asks for. Text is one character for each byte. */
export interface PdfFile {
  readonly streams: readonly PdfStream[];
  /** By number; what stands before the stream of one that has one. */
  readonly objects: ReadonlyMap<string, string>;
  /** The streams of those objects. */
  readonly streamOf: ReadonlyMap<string, string>;
}

/** What is said of fonts and streams is short; a hostile file must not make this long. */
const LONGEST = 4096;

const OBJECT = /(?<![\d.])(\d{1,10})[ \r\n]+\d{1,5}[ \r\n]+obj\b/g;

/** What is said of an object, up to its end or its stream. */
const ABOUT = /^(?:(?!endobj)(?!stream[\r\n])[\s\S])*/;

const NOBODY = 'nobody';

export function readPdf(bytes: Uint8Array): PdfFile {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = all.toString('latin1');
  const objects = new Map<string, string>();
  const streams: PdfStream[] = [];
  const streamOf = new Map<string, string>();
  const heads = new Map<number, string>();
  for (const { 0: whole, 1: number, index } of matches<[string, string]>(text, OBJECT)) {
    const start = index + whole.length;
    const [about] = ABOUT.exec(text.slice(start, start + LONGEST)) as unknown as [string];
    objects.set(number, about);
    heads.set(start + about.length, number);
  }
  for (const [start, end, from] of stretches(text)) {
    // A stream of no object is read all the same.
    const number = heads.get(from) ?? NOBODY;
    const about = objects.get(number) ?? NOBODY;
    const packed = all.subarray(start, end);
    const inflated = tryInflate(packed);
    const content = Buffer.from(inflated ?? packed).toString('latin1');
    streams.push({ about, content, isShut: inflated === undefined && /\/Fl(?:ateDecode)?\b/.test(about) });
    streamOf.set(number, content);
    for (const [inner, body] of packedObjects(about, content)) objects.set(inner, body);
  }
  return { streams, objects, streamOf };
}

/** Where streams stand: from after `stream` and its line end to `endstream`, and where that `stream` begins. */
function* stretches(text: string): Generator<[start: number, end: number, from: number]> {
  let end = 0;
  for (
    let from = text.indexOf('stream');
    from !== -1;
    from = text.indexOf('stream', end + 'endstream'.length)
  ) {
    end = text.indexOf('endstream', from);
    if (end === -1) return;
    const after = from + 'stream'.length;
    yield [after + lineEnd(text, after), end, from];
  }
}

function lineEnd(text: string, at: number): number {
  return text.slice(at, at + 2).search(/[^\r\n]|$/);
}

/** The objects in a stream of objects: pairs of number and place, then from `/First` on the objects. */
function* packedObjects(about: string, content: string): Generator<[number: string, body: string]> {
  const first = Number(/\/First\s+(\d+)/.exec(about)?.[1] ?? 0);
  const pairs = [...matches<[string, string, string]>(content.slice(0, first), /(?<!\d)(\d+)\s+(\d+)/g)];
  for (const [at, [, number, place]] of pairs.entries()) {
    const next = pairs[at + 1]?.[2] ?? content.length;
    yield [number, content.slice(first + Number(place), first + Number(next))];
  }
}
