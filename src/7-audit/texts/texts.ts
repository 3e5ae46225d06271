import { parseFragment } from 'parse5';
import type { BuiltFile } from '../built-file.ts';
import { binaryTexts } from './binary-texts.ts';
import { cssTexts } from './css-texts.ts';
import { decodings } from './decode.ts';
import { htmlTexts } from './html-texts.ts';
import { jsonTexts } from './json-texts.ts';
import { pdfTexts } from './pdf-texts.ts';
import type { SearchText } from './search-text.ts';

/** A text in a text in a text: an entity in a feed in a search index. */
const DEPTH = 3;

/** Everything a built file could be read as. */
export function* textsOf(file: BuiltFile): Generator<SearchText> {
  yield* expanded({ text: file.path, audience: 'named', where: 'in its name' }, 1);
  for (const text of contentOf(file)) yield* text.audience === 'code' ? [text] : expanded(text, DEPTH);
  // A page in an old encoding, or with a letter broken: what it was meant to be is in its bytes.
  if (file.text?.includes('\ufffd') === true) yield* binaryTexts(file.bytes, 'in its text');
}

function contentOf(file: BuiltFile): SearchText[] {
  if (file.kind === 'image') return imageTexts(file);
  if (file.kind === 'pdf') return pdfTexts(file.bytes);
  if (file.text === undefined) return binaryTexts(file.bytes, 'in its content');
  // INVARIANT: the file as it lies there is always searched, whatever a parser leaves out.
  const raw: SearchText = { text: file.rest ?? file.text, audience: 'code', where: 'in its source' };
  if (file.document !== undefined) return [raw, ...htmlTexts(file.document)];
  if (file.kind === 'css') return [raw, ...cssTexts(file.text)];
  const json = /^\s*(?:pagefind_dcd)?\s*([[{][\s\S]*)$/.exec(file.text)?.[1];
  if (json !== undefined) return [raw, ...jsonTexts(json, 'in its text')];
  return [{ ...raw, audience: 'shown', where: 'in its text' }];
}

function imageTexts(file: BuiltFile): SearchText[] {
  const parts = [...(file.metadata?.parts.values() ?? [])];
  return [
    ...parts.flatMap((part) => binaryTexts(part, 'in its metadata')),
    ...binaryTexts(file.bytes, 'in its content'),
  ];
}

/** A text, and what it becomes when a program resolves its escapes, entities, tags and codes. */
function* expanded(item: SearchText, depth: number): Generator<SearchText> {
  yield item;
  if (depth === 0) return;
  const inner = decodings(item.text);
  if (/<[a-z!/?]/i.test(item.text)) yield* fragment(item, depth);
  for (const text of inner) yield* expanded({ ...item, text }, /[<%&\\]/.test(text) ? depth - 1 : 0);
}

function* fragment(item: SearchText, depth: number): Generator<SearchText> {
  const texts = htmlTexts(parseFragment(item.text, { scriptingEnabled: false }));
  for (const text of texts)
    yield* text.audience === 'code' ? [text] : expanded({ ...text, where: item.where }, depth - 1);
}
