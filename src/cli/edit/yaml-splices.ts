import { isMap, isNode, isScalar, isSeq, type Pair, parseDocument, stringify, type YAMLMap } from 'yaml';
import { type Change, outermost } from './change.ts';

/** A stretch of a text and what comes into its place. */
export type Splice = readonly [start: number, end: number, replacement: string];

/** Ways to make the change in a YAML text, the best first. It asks nothing of a computer’s disk: the web editor runs it, too. */
export function* splicesFor(text: string, value: unknown, change: Change): Generator<Splice> {
  const path = change.does === 'delete' ? outermost(value, change.path) : change.path;
  for (const { from, text: part, path: inner } of sectionsFor(text, path))
    for (const [start, end, replacement] of splicesIn(part, inner, change))
      yield [from + start, from + end, replacement];
}

/** Beyond this many characters it takes seconds to learn where everything stands. */
const LONG = 50_000;

/** Where to look for a path: of a long text first only the lines under its second key, if they can be told. */
function* sectionsFor(text: string, path: readonly string[]) {
  const [, key = '', ...rest] = path;
  if (text.length > LONG && /^[\w-]+$/.test(key)) {
    const lines = new RegExp(`^( +)${key}:(?:[ \\t][^\\n]*)?\\n(?:\\1 [^\\n]*\\n|[ \\t]*\\n)*`, 'gm');
    const [first, ...more] = text.matchAll(lines);
    if (first !== undefined && more.length === 0)
      yield { from: first.index, text: first[0], path: [key, ...rest] };
  }
  yield { from: 0, text, path };
}

function splicesIn(text: string, path: readonly string[], change: Change): Splice[] {
  const root = parseDocument(text, { version: '1.2', schema: 'core', logLevel: 'silent' }).contents;
  const group = path.slice(0, -1).reduce<unknown>((node, key) => pairIn(node, key)?.value, root);
  if (!isMap(group)) return [];
  const key = path.at(-1) as string;
  const pair = pairIn(group, key);
  switch (change.does) {
    case 'delete':
      return pair === undefined ? [] : [deletion(text, group, pair)];
    case 'set':
      return [pair === undefined ? insertion(text, group, key, change.value) : put(text, pair, change.value)];
    case 'wrap':
      return pair === undefined ? [] : wrappings(text, pair, change);
  }
}

function pairIn(node: unknown, key: string): Pair | undefined {
  return isMap(node)
    ? node.items.find((one) => isScalar(one.key) && String(one.key.value) === key)
    : undefined;
}

function deletion(text: string, group: YAMLMap, pair: Pair): Splice {
  const [start] = rangeOf(pair.key);
  if (!group.flow) {
    const from = text.lastIndexOf('\n', start - 1) + 1;
    return [from, afterComments(text, afterLine(text, endOf(pair)), start - from), ''];
  }
  const index = group.items.indexOf(pair);
  const [before, after] = [group.items[index - 1], group.items[index + 1]];
  if (after !== undefined) return [start, rangeOf(after.key)[0], ''];
  // A comment in front is about what stays, and so does the comma before it.
  const from = before === undefined ? start : endOf(before);
  return [text.slice(from, start).includes('#') ? start : from, endOf(pair), ''];
}

function insertion(text: string, group: YAMLMap, key: string, value: unknown): Splice {
  const entry = `${key}: ${inline(value)}`;
  const last = group.items.at(-1);
  if (last === undefined) return [rangeOf(group)[0] + 1, rangeOf(group)[0] + 1, ` ${entry} `];
  if (group.flow) return [endOf(last), endOf(last), `, ${entry}`];
  const [start] = rangeOf(last.key);
  const indent = ' '.repeat(start - text.lastIndexOf('\n', start - 1) - 1);
  const place = afterLine(text, endOf(last));
  const isWholeLine = place === 0 || text[place - 1] === '\n';
  return [place, place, isWholeLine ? `${indent}${entry}\n` : `\n${indent}${entry}`];
}

function put(text: string, pair: Pair, value: unknown): Splice {
  const [start, end] = rangeOf(pair.value ?? pair.key);
  if (pair.value === null || start === end) {
    const colon = text.indexOf(':', rangeOf(pair.key)[1]) + 1;
    return [colon, colon, ` ${inline(value)}`];
  }
  return [start, end, `${inline(value)}${text[end - 1] === '\n' ? '\n' : ''}`];
}

/** As it is written, in braces; where that can't be (a block of text), written anew with the comment that was beside it. */
function wrappings(text: string, pair: Pair, { key, beside }: Change & { does: 'wrap' }): Splice[] {
  const [start, end] = rangeOf(pair.value);
  const written = text.slice(start, end);
  const more = Object.entries(beside).map(([name, value]) => `, ${name}: ${inline(value)}`);
  const around = (inner: string) => `{ ${key}: ${inner}${more.join('')} }`;
  const value = isNode(pair.value) ? pair.value.toJSON() : pair.value;
  const comment = /^[|>][^\n#]*( #[^\n]*)/.exec(written)?.[1] ?? '';
  return [
    [start, end, around(written)],
    [start, end, `${around(JSON.stringify(value))}${comment}${written.endsWith('\n') ? '\n' : ''}`],
  ];
}

/** On one line, in quotes only where they are needed. */
function inline(value: unknown): string {
  const options = { collectionStyle: 'flow', lineWidth: 0, version: '1.2', schema: 'core' } as const;
  return stringify(value, options).trimEnd();
}

function rangeOf(node: unknown): readonly [number, number] {
  const range = isNode(node) ? node.range : undefined;
  if (range == null) throw new Error('A part of the YAML has no place.');
  return [range[0], range[1]];
}

/** Where a pair ends, without comments after it. */
function endOf({ key, value }: Pair): number {
  if (isMap(value) && !value.flow) return endOf(value.items.at(-1) as Pair);
  if (isSeq(value) && !value.flow) return endOf({ key, value: value.items.at(-1) } as Pair);
  return rangeOf(value ?? key)[1];
}

/** The beginning of the next line; a block of text ends there already. */
function afterLine(text: string, end: number): number {
  if (text[end - 1] === '\n') return end;
  const next = text.indexOf('\n', end);
  return next === -1 ? text.length : next + 1;
}

/** Comments further in than an entry belong to it, and go with it. */
function afterComments(text: string, from: number, indent: number): number {
  let end = from;
  const line = /([ \t]*)(#?)[^\n]*\n?/y;
  for (let at = from; at < text.length; at = line.lastIndex) {
    line.lastIndex = at;
    const [whole = '', space = '', sign] = line.exec(text) ?? [];
    if (sign === '#' && space.length > indent) end = line.lastIndex;
    else if (whole.trim() !== '') break;
  }
  return end;
}
