import { CORE_SCHEMA, load } from 'js-yaml';
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  parseDocument,
  type YAMLError,
} from 'yaml';
import type { Finding, Position } from '#diagnostic/diagnostic.ts';
import type { SourceFile } from '#schema/source.ts';
import { findUnseen } from '#schema/unseen.ts';

const OPTIONS = {
  version: '1.2',
  schema: 'core',
  merge: false,
  uniqueKeys: true,
  prettyErrors: false,
  strict: true,
  logLevel: 'error',
} as const;
// logLevel: the library's warnings quote keys, and end up in public logs.

/** The value of a source's YAML, or what is wrong with it. Nothing in it can run, refer to itself or grow. */
export function readYaml(source: SourceFile): { value: unknown } | { findings: Finding[] } {
  const lines = new LineCounter();
  const tooDeep = () => ({
    findings: [
      fault(
        source,
        lines,
        [0, 0],
        'The YAML is nested too deeply to be read. Write it flat, as the examples show.',
      ),
    ],
  });
  const quick = readQuickly(source.yaml);
  if (quick !== undefined) return quick;
  if (isTooDeep(source.yaml)) return tooDeep();
  try {
    const document = parseDocument(source.yaml, { ...OPTIONS, lineCounter: lines });
    // A tag that nobody knows is a warning, and refused below like every other.
    const faults = [
      ...document.errors,
      ...document.warnings.filter(({ code }) => code !== 'TAG_RESOLVE_FAILED'),
    ].map((error) => fault(source, lines, error.pos, syntaxMessage(error)));
    faults.push(...refusals(document.contents).map(([range, what]) => fault(source, lines, range, what)));
    if (faults.length > 0) return { findings: faults };
    return { value: document.toJS({ maxAliasCount: 0 }) ?? {} };
  } catch {
    return tooDeep();
  }
}

/**
 * What could be an anchor, a tag, a key that is no word, or an escape for a character nobody sees. An alias needs an
 * anchor, so that it needs no looking for.
 */
const MARKER = /(?:^|[\s,[{:?-])(?:&(?=\S)|!|\?(?=\s))|^%|[\]}]\s*:|__proto__|\\[0abefruvxLNPU]/m;

/**
 * Well-formed YAML, read some fifteen times as fast: with thousands of bios that is most of a build. Whatever this
 * reader doubts goes to the one that knows places and says what is wrong.
 */
function readQuickly(yaml: string): { value: unknown } | undefined {
  if (MARKER.test(yaml)) return undefined;
  let depth = 0;
  // Before it goes deeper: it recurses.
  const listener = (event: string) => {
    depth += event === 'open' ? 1 : -1;
    if (depth > DEEPEST) throw new Error('Too deep.');
  };
  try {
    return { value: load(yaml, { schema: CORE_SCHEMA, listener }) ?? {} };
  } catch {
    return undefined;
  }
}

function syntaxMessage(error: YAMLError): string {
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return 'The same key stands here twice, so one of the two would be lost. Keep one.';
    case 'TAG_RESOLVE_FAILED':
      return TAG;
    case 'TAB_AS_INDENT':
      return 'A tab indents this line, which YAML does not allow. Use spaces.';
    case 'BAD_INDENT':
      return 'The indentation does not fit the lines around it. Give keys that belong together the same number of spaces.';
    case 'MISSING_CHAR':
      return 'Something is missing here: often the closing quote, bracket or brace, or the space after a colon. Look here and on the line above, and put it in.';
    case 'MULTIPLE_DOCS':
      return 'A line of three hyphens or dots starts a second document here. Keep one.';
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'A key must stand on one line, followed by a colon and a space. If the text itself has a colon in it, put the text in quotes.';
    default:
      return 'This is not valid YAML. Look for a missing quote, a missing space after a colon, or a colon inside text without quotes.';
  }
}

const TAG =
  'A tag (a word after an exclamation mark) stands here, which is not allowed. If it is text, put it in quotes.';

/** Formats here are a handful of levels deep. */
const DEEPEST = 50;
const TO_THE_RIGHT = new RegExp(`^(?: {${4 * DEEPEST}}| *(?:[-?:][ \\t]+){${DEEPEST}})`, 'm');

/**
 * Whether the parser would nest deeper than any format. Asked first: it recurses, and a stack that is nearly full can end
 * the process before anything is thrown.
 */
export function isTooDeep(yaml: string): boolean {
  // Each level of a block stands further to the right.
  if (TO_THE_RIGHT.test(yaml)) return true;
  if ((yaml.match(/[[{]/g)?.length ?? 0) <= 4 * DEEPEST) return false;
  let depth = 0;
  for (const token of new Lexer().lex(yaml)) {
    if (token === '[' || token === '{') depth++;
    else if (token === ']' || token === '}') depth--;
    if (depth > DEEPEST) return true;
  }
  return false;
}

type Refusal = readonly [range: readonly [number, number], message: string];

/**
 * Anchors, aliases and tags, since a few of them can stand for any amount of text; keys that are no words, or that mean
 * something to JavaScript; characters nobody sees, which an escape such as "\u200b" would bring back.
 */
function refusals(node: unknown): Refusal[] {
  if (!isNode(node)) return [];
  const range: readonly [number, number] = [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
  if (isAlias(node))
    return [
      [
        range,
        'An alias (a name after an asterisk) stands here, which is not allowed. Write the value out; if it is text, put it in quotes.',
      ],
    ];
  const found: Refusal[] = [];
  if (node.anchor !== undefined)
    found.push([
      range,
      'An anchor (a name after an ampersand) stands here, which is not allowed. Write the value out; if it is text, put it in quotes.',
    ]);
  if (node.tag !== undefined) found.push([range, TAG]);
  if (isScalar(node)) {
    const unseen = typeof node.value === 'string' ? findUnseen(node.value) : undefined;
    if (unseen !== undefined)
      found.push([
        range,
        `An escape stands for ${unseen.what}, which can hide words from readers and from checks. Take it out.`,
      ]);
  } else if (isSeq(node)) for (const item of node.items) found.push(...refusals(item));
  else if (isMap(node)) {
    for (const { key, value } of node.items) {
      const isWord = isScalar(key) && key.value !== '__proto__';
      if (!isWord)
        found.push([
          isNode(key) && key.range ? [key.range[0], key.range[1]] : range,
          'A key must be a plain word, followed by a colon and a space. If this is text, put it in quotes.',
        ]);
      found.push(...refusals(key), ...refusals(value));
    }
  }
  return found;
}

function fault(
  source: SourceFile,
  lines: LineCounter,
  range: readonly [number, number],
  message: string,
): Finding {
  return {
    rule: 'file/valid-front-matter',
    file: source.path,
    message,
    ...placeOf(source, lines, range[0], range[1]),
  };
}

/** Offsets in a source's YAML as a place in its file. */
export function placeOf(source: SourceFile, lines: LineCounter, start: number, end: number): Position {
  const from = lines.linePos(start);
  const to = lines.linePos(Math.max(start, end));
  const shift = source.yamlLine - 1;
  // Where nothing was read yet, the counter knows of no line.
  return {
    line: Math.max(1, from.line) + shift,
    column: Math.max(1, from.col),
    endLine: Math.max(1, to.line) + shift,
    endColumn: Math.max(1, to.col),
  };
}

interface Placed {
  readonly document: Document;
  readonly lines: LineCounter;
}
let latest: { readonly source: SourceFile; readonly placed: Placed } | undefined;

/** The document again, with places, for whoever must point into it. Findings come file by file: the latest is kept. */
export function documentOf(source: SourceFile): Placed {
  if (latest?.source !== source) {
    const lines = new LineCounter();
    latest = {
      source,
      placed: { document: parseDocument(source.yaml, { ...OPTIONS, lineCounter: lines }), lines },
    };
  }
  return latest.placed;
}
