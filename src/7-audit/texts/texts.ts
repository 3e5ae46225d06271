import { parseFragment } from 'parse5';
import type { MadeFile } from '#schema/made-file.ts';
import type { BuiltFile } from '../built-file.ts';
import { binaryTexts, WORD, WORDS } from './binary-texts.ts';
import { cssTexts } from './css-texts.ts';
import { decodings, parted, unfold } from './decode.ts';
import { htmlTexts } from './html-texts.ts';
import { indexTexts } from './index-texts.ts';
import { jsonTexts } from './json-texts.ts';
import { pdfTexts } from './pdf/pdf-texts.ts';
import { BARRIER, joined, type SearchText } from './search-text.ts';

/** A text in a text in a text: an entity in a feed in a search index. */
const DEPTH = 3;

/** Everything a built file could be read as. */
export function* textsOf(file: BuiltFile): Generator<SearchText> {
  const done = new Done();
  yield* expanded({ text: file.path, audience: 'named', where: 'in its name' }, 1, done);
  yield* insideOf(file, done);
}

function* insideOf(file: BuiltFile, done: Done): Generator<SearchText> {
  for (const text of contentOf(file)) yield* expanded(text, DEPTH, done);
  for (const text of file.codes)
    yield* expanded({ text, audience: 'shown', where: 'in its QR code' }, DEPTH, done);
  for (const inner of file.embedded) yield* insideOf(inner, done);
  // INVARIANT: the file as it lies there is always searched, whatever a parser leaves out.
  if (file.text !== undefined)
    yield { text: file.rest ?? file.text, audience: 'code', where: 'in its source' };
}

/** A page in an old encoding, or with a letter broken by the end of a line: what it was meant to be is in its bytes. */
function brokenTexts(bytes: Uint8Array, text: string): SearchText[] {
  if (!text.includes('\ufffd')) return [];
  const letters = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const mended = Buffer.from(unfold(letters), 'latin1');
  return [...binaryTexts(bytes, 'in its text', WORD), ...binaryTexts(mended, 'in its text', WORD)];
}

function contentOf(file: BuiltFile): SearchText[] {
  if (file.made !== undefined) return madeTexts(file, file.made);
  if (file.kind === 'image') return imageTexts(file);
  if (file.kind === 'pdf') return pdfTexts(file.bytes);
  const packed = /\.pf_(?!fragment)\w+$/.test(file.path) ? indexTexts(file.bytes) : [];
  if (isProgram(file.bytes)) return programTexts(file.bytes);
  if (file.text === undefined) return [...packed, ...binaryTexts(file.bytes, 'in its content', WORD)];
  const broken = brokenTexts(file.bytes, file.text);
  if (file.document !== undefined) return [...htmlTexts(file.document), ...broken];
  if (file.kind === 'css') return [...cssTexts(file.text), ...broken];
  // JSON may have a mark of its encoding in front, which counts as a space, or that of a search index.
  const json = file.text.trimStart().replace(/^pagefind_dcd/, '');
  return [...packed, ...jsonTexts(json, 'in its text'), ...broken];
}

/** A program compiled to WebAssembly, as it is or as Pagefind packs it. */
function isProgram(bytes: Uint8Array): boolean {
  return /^(?:pagefind_dcd)?\0asm/.test(Buffer.from(bytes.subarray(0, 16)).toString('latin1'));
}

/** What a program says is words of machines: run by run, so that one with an escape doesn't make all of it a riddle. */
function programTexts(bytes: Uint8Array): SearchText[] {
  return binaryTexts(bytes, 'in its content', WORD).flatMap(({ text, where }) =>
    text.split(BARRIER).map((run): SearchText => ({ text: run, audience: 'code', where })),
  );
}

/** What a file says that the program made: what it was told to draw, and still what it says of itself. */
function madeTexts(file: BuiltFile, { says }: MadeFile): SearchText[] {
  const drawn: SearchText = { text: joined(says), audience: 'shown', where: 'in what is drawn' };
  return says.length === 0 ? metadataTexts(file) : [drawn, ...metadataTexts(file)];
}

function imageTexts(file: BuiltFile): SearchText[] {
  return [...metadataTexts(file), ...binaryTexts(file.bytes, 'in its content', WORDS)];
}

function metadataTexts(file: BuiltFile): SearchText[] {
  const { parts: said, profile } = file.metadata ?? {};
  const parts = [...(said?.values() ?? []), ...(profile === undefined ? [] : [profile])];
  return parts.flatMap((part) => binaryTexts(part, 'in its metadata', WORD));
}

/** Which texts of a file were given with all that they may be read as: several codes lead to the same ones. */
class Done {
  readonly #depths = { shown: new Map<string, number>(), named: new Map(), code: new Map() };

  /** Whether the text was not given before as deeply; from now on it was. */
  begins({ text, audience }: SearchText, depth: number): boolean {
    const depths = this.#depths[audience];
    const isNew = (depths.get(text) ?? -1) < depth;
    if (isNew) depths.set(text, depth);
    return isNew;
  }
}

/** A text, and what it becomes when a program resolves its escapes, entities, tags and codes. */
function* expanded(item: SearchText, depth: number, done: Done): Generator<SearchText> {
  // Stryker disable next-line ConditionalExpression: given again, a text says nothing new.
  if (!done.begins(item, depth)) return;
  yield item;
  // What machines call their own is much, and says little.
  if (item.audience === 'code' && !/[%&\\]/.test(item.text)) return;
  const words = parted(item.text, item.audience === 'named');
  if (words !== undefined) yield { ...item, text: words };
  if (depth === 0) return;
  const inner = decodings(item.text);
  if (/<[a-z!/?]/i.test(item.text)) yield* fragment(item, depth, done);
  for (const text of inner) yield* expanded({ ...item, text }, /[<%&\\]/.test(text) ? depth - 1 : 0, done);
}

function* fragment(item: SearchText, depth: number, done: Done): Generator<SearchText> {
  const texts = htmlTexts(parseFragment(item.text, { scriptingEnabled: false }));
  for (const text of texts) yield* expanded({ ...text, where: item.where }, depth - 1, done);
}
