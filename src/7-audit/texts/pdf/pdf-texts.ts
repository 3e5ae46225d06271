import { binaryTexts, WORD } from '../binary-texts.ts';
import { joined, type SearchText } from '../search-text.ts';
import { type PdfFile, readPdf } from './pdf-file.ts';
import { type FontMap, fontsOf } from './pdf-fonts.ts';

const WHERE = 'in its text';

/** What a PDF says: as it lies there, and its streams inflated, with the pieces of each line put together. */
export function pdfTexts(bytes: Uint8Array): SearchText[] {
  const file = readPdf(bytes);
  const fonts = fontsOf(file);
  const ways = Math.max(1, ...[...fonts.values()].map((maps) => maps.length));
  return [
    ...contentTexts(Buffer.from(bytes).toString('latin1')),
    ...file.streams.flatMap(({ content }) => [
      ...contentTexts(content),
      ...Array.from({ length: fonts.size === 0 ? 0 : ways }, (_, way) =>
        lines(readable(content, fonts, way)),
      ).flat(),
    ]),
  ];
}

/** Why nobody can tell what a PDF says: it shows itself to people, and not to us. */
export function faultOfPdf(bytes: Uint8Array): string | undefined {
  if (Buffer.from(bytes).includes('/Encrypt')) return 'is encrypted';
  const file = readPdf(bytes);
  return hasPackedText(file) || hasUnknownFont(file) ? 'has text that only a person can read' : undefined;
}

/** Packed in an old way, twice, by differences, or in a way that is told elsewhere; what is in a picture is no text. */
function hasPackedText({ streams }: PdfFile): boolean {
  return streams.some(
    ({ about, isShut }) =>
      !/\/(?:Subtype\s*\/Image|Type\s*\/XRef)\b/.test(about) && (isShut || PACKED.test(about)),
  );
}

const PACKED = new RegExp(
  [
    String.raw`\/(?:LZWDecode|LZW|ASCII85Decode|A85|ASCIIHexDecode|AHx|RunLengthDecode|RL)\b`,
    String.raw`\/Filter\s*\[\s*\/\w+\s*\/`,
    String.raw`\/Filter\s*(?:\[\s*)?\d`,
    String.raw`\/Predictor\s+(?!1\b)\d`,
  ].join('|'),
);

/** A font whose codes are the numbers of its drawings, and which doesn't say what they mean. */
function hasUnknownFont({ objects }: PdfFile): boolean {
  return [...objects.values()].some(
    (body) => /\/Subtype\s*\/Type0\b/.test(body) && !body.includes('/ToUnicode'),
  );
}

function contentTexts(content: string): SearchText[] {
  return [...binaryTexts(Buffer.from(content, 'latin1'), WHERE, WORD), ...lines(content)];
}

const STRING = /\(((?:[^\\()]|\\[\s\S])*)\)|<([0-9a-fA-F\s]+)>/g;
const FONT_OR_STRING = new RegExp(`/([^\\s/<>()[\\]]+)\\s+[-+.\\d]+\\s+Tf|${STRING.source}`, 'g');

/** The content of a page with the codes of its fonts read; of fonts with the same name each is meant in one way. */
function readable(content: string, fonts: ReadonlyMap<string, readonly FontMap[]>, way: number): string {
  let font: FontMap | undefined;
  return content.replace(FONT_OR_STRING, (whole, name?: string, literal?: string, hex?: string) => {
    if (name !== undefined) {
      const maps = fonts.get(name) ?? [];
      font = maps[Math.min(way, maps.length - 1)];
    }
    if (name !== undefined || font === undefined) return whole;
    return `(${read(bytesOf(literal, hex), font).replace(/[\\()]/g, '\\$&')})`;
  });
}

function read(bytes: string, { width, letters }: FontMap): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += width) {
    let code = 0;
    for (let next = at; next < at + width; next++) code = code * 256 + (bytes.charCodeAt(next) || 0);
    text += letters.get(code) ?? '';
  }
  return text;
}

/** Strings of a content stream. Those of one `[…] TJ` are pieces of words; a wide gap between them is a space. */
function lines(content: string): SearchText[] {
  const said: string[] = [];
  for (const [array] of content.matchAll(/\[(?:[^\\()[\]]|\((?:[^\\()]|\\[\s\S])*\))*\]\s*TJ/g)) {
    said.push(strings(array.replace(/(?<=[)>\s])-\d{3,}(?:\.\d+)?(?=[\s(<])/g, '( )')).join(''));
  }
  const pieces = strings(content);
  // One string a word, or one a line, or one a letter.
  const all = [said.join('\n'), said.join(''), pieces.join(' '), pieces.join('')].filter(
    (text) => text !== '',
  );
  return all.length === 0 ? [] : [{ text: joined([...new Set(all)]), audience: 'shown', where: WHERE }];
}

function strings(content: string): string[] {
  return Array.from(content.matchAll(STRING), ([, literal, hex]) => wide(bytesOf(literal, hex)));
}

function bytesOf(literal: string | undefined, hex = ''): string {
  return literal === undefined
    ? Buffer.from(hex.replace(/\s/g, ''), 'hex').toString('latin1')
    : unescapePdf(literal);
}

function unescapePdf(literal: string): string {
  return literal.replace(/\\(?:([0-7]{1,3})|\r?\n|([\s\S]))/g, (_, octal?: string, letter = '') =>
    octal === undefined
      ? ({ n: '\n', r: '\r', t: '\t' }[letter as string] ?? letter)
      : String.fromCharCode(Number.parseInt(octal, 8) & 255),
  );
}

/** Strings of the catalogue may be UTF-16. */
function wide(text: string): string {
  return text.startsWith('\xfe\xff') ? new TextDecoder('utf-16be').decode(Buffer.from(text, 'latin1')) : text;
}
