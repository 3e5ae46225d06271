import { isMap, isNode, isScalar, isSeq, type Node } from 'yaml';
import type { Position } from '#diagnostic/diagnostic.ts';
import type { SourceFile } from '#schema/source.ts';
import { documentOf, placeOf } from './yaml.ts';

/**
 * Where a field stands: of a path that leads nowhere, the nearest part that is there. Parses again, so that places
 * cost nothing until someone asks.
 */
export function locate(
  source: SourceFile,
  path: readonly PropertyKey[],
  part: 'key' | 'value' = 'value',
): Position {
  return (
    (part === 'key' && path.length === 1 ? topKey(source, String(path[0])) : undefined) ??
    parsedPlace(around(source, path), part)
  );
}

/** A key at the left edge can be seen without reading the rest. */
function topKey({ yaml, yamlLine }: SourceFile, key: string): Position | undefined {
  const start = startOf(yaml, key, '');
  if (start === undefined) return undefined;
  const line = yamlLine + linesBefore(yaml, start);
  return { line, column: 1, endLine: line, endColumn: key.length + 1 };
}

/** Where a key begins a line after so much space; undefined also where one does twice, as it may stand in a block of text. */
function startOf(yaml: string, key: string, indent: string): number | undefined {
  if (!/^\w+$/.test(key)) return undefined;
  const [first, second] = yaml.matchAll(new RegExp(`^${indent}${key}(?=:)`, 'gm'));
  return second === undefined ? first?.index : undefined;
}

function linesBefore(text: string, offset: number): number {
  return text.slice(0, offset).match(/\n/g)?.length ?? 0;
}

/** A path, and what it is to be followed in. */
interface Route {
  readonly source: SourceFile;
  readonly path: readonly PropertyKey[];
}

/**
 * The lines of the last key on a path that begins one, with what is below it: all else need not be parsed to find the
 * place. Too many lines do no harm, and too few leave a bracket or a quotation open: then it is the whole.
 */
function around(source: SourceFile, path: readonly PropertyKey[]): Route {
  let route: Route = { source, path };
  // In braces or in several documents a line says less than it seems to.
  if (source.yaml.length > SHORT || isAskedOften(source) || /^(?:\{|---|\.\.\.)/m.test(source.yaml))
    return route;
  let indent = '';
  for (const [depth, step] of path.entries()) {
    const { yaml, yamlLine } = route.source;
    const key = String(step);
    const start = startOf(yaml, key, indent);
    if (start === undefined) break;
    const lines = withBelow(yaml.slice(start), indent);
    const part = { ...source, yaml: lines, yamlLine: yamlLine + linesBefore(yaml, start) };
    route = { source: part, path: path.slice(depth) };
    const [, inner = ''] = /^:[ \t]*\n( +)\w+:/.exec(lines.slice(indent.length + key.length)) ?? [];
    if (inner.length <= indent.length) break;
    indent = inner;
  }
  return documentOf(route.source).document.errors.length === 0 ? route : { source, path };
}

const asked = new WeakMap<SourceFile, number>();

/** So many questions about a file are answered one by one; for more it is parsed once. */
const OFTEN = 4;

function isAskedOften(source: SourceFile): boolean {
  const times = (asked.get(source) ?? 0) + 1;
  asked.set(source, times);
  return times > OFTEN;
}

/** As long as a bio may be. What is longer is parsed once, for all that is asked about it. */
const SHORT = 1 << 16;

/** The beginning of a text up to where something else stands no further to the right. */
function withBelow(yaml: string, { length }: string): string {
  const end = yaml.search(new RegExp(`(?<=\\n {0,${length}})[^\\s#-]`));
  return end === -1 ? yaml : yaml.slice(0, end);
}

function parsedPlace({ source, path }: Route, part: 'key' | 'value'): Position {
  const { document, lines } = documentOf(source);
  let place: readonly [number, number] = [
    0,
    source.yaml.indexOf('\n') === -1 ? source.yaml.length : source.yaml.indexOf('\n'),
  ];
  let node: unknown = document.contents;
  for (const [index, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (pair === undefined) break;
      const isLast = index === path.length - 1;
      place = rangeOf(isLast && part === 'key' ? pair.key : pair.value) ?? rangeOf(pair.key) ?? place;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (item === undefined) break;
      place = rangeOf(item) ?? place;
      node = item;
    } else break;
  }
  return placeOf(source, lines, place[0], place[1]);
}

function rangeOf(node: unknown): readonly [number, number] | undefined {
  if (!isNode(node)) return undefined;
  const range = (node as Node).range;
  // An empty value has a place, but nothing to point at.
  return range == null || range[1] <= range[0] ? undefined : [range[0], range[1]];
}
