import { isScalar, type Scalar } from 'yaml';
import type { Position } from '#diagnostic/diagnostic.ts';
import { documentOf } from '#parse';
import type { SourceFile } from '#schema/source.ts';
import { align, plainUnits, type Unit } from './align.ts';
import { positionsIn } from './position.ts';

/** Finds stretches of a text in the front matter; undefined where the path leads to no text. */
export function fieldLocator(
  source: SourceFile,
  path: readonly (string | number)[],
): ((start: number, end: number) => Position) | undefined {
  const node = documentOf(source).document.getIn(path, true);
  if (!isScalar(node) || typeof node.value !== 'string' || node.range == null) return undefined;
  const places = align(node.value, unitsOf(source.yaml, node));
  const position = positionsIn(source.yaml, source.yamlLine);
  const [first, last] = node.range;
  return (start, end) => {
    const from = places[start]?.start ?? first;
    return position(from, Math.max(from, places[end - 1]?.end ?? last));
  };
}

function unitsOf(yaml: string, node: Scalar): Unit[] {
  const [start, end] = node.range ?? [0, 0];
  const raw = yaml.slice(start, end);
  if (node.type === 'QUOTE_DOUBLE') return doubleQuoted(raw.slice(1, -1), start + 1);
  if (node.type === 'QUOTE_SINGLE') return singleQuoted(raw.slice(1, -1), start + 1);
  // The first line of a block is `>-`, `|2` and the like, and no text.
  const header = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED' ? raw.indexOf('\n') + 1 : 0;
  return plainUnits(raw.slice(header), start + header);
}

function singleQuoted(raw: string, offset: number): Unit[] {
  return [...raw.matchAll(/''|[\s\S]/g)].map(({ 0: written, index }) => ({
    char: written === "''" ? "'" : written,
    start: offset + index,
    end: offset + index + written.length,
  }));
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  v: '\v',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
};

function doubleQuoted(raw: string, offset: number): Unit[] {
  const pattern = /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|([\s\S]))|[^\\]/gi;
  return [...raw.matchAll(pattern)].flatMap(({ 0: written, 1: two, 2: four, 3: eight, 4: one, index }) => {
    const code = two ?? four ?? eight;
    let decoded = written;
    if (code !== undefined) decoded = String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff));
    else if (one !== undefined) decoded = one === '\n' ? '' : (ESCAPES[one] ?? one);
    return Array.from({ length: decoded.length }, (_, at) => ({
      char: decoded.charAt(at),
      start: offset + index,
      end: offset + index + written.length,
    }));
  });
}
