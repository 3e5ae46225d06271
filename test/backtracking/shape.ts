import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';

/** A word list is as good as these many of its words when it is only asked how long a search can take. */
const ENOUGH = 3;
/** So is a repetition that may come to an end after this many turns: more of them multiply the time, and don’t change how it grows. */
const TURNS = 2;

/** What of a pattern decides how long a search can take. */
export interface Shape {
  /** Whether anything in it may be repeated without a limit. If nothing may, a search is linear by itself. */
  readonly isBounded: boolean;
  /** A smaller pattern that grows in the same way: fewer words in lists, fewer turns in repetitions that have a limit. */
  readonly shortened: string;
}

export function shapeOf(source: string, flags: string): Shape {
  const parser = new RegExpParser();
  const ast = parser.parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  let isBounded = true;
  const edits: Edit[] = [];
  visitRegExpAST(ast, {
    onQuantifierEnter: ({ min, max, greedy, element, end }) => {
      if (max === Number.POSITIVE_INFINITY) isBounded = false;
      else if (max > TURNS)
        edits.push([element.end, end, `{${Math.min(min, TURNS)},${TURNS}}${greedy ? '' : '?'}`]);
    },
    onAlternativeEnter: (alternative) => {
      const { parent } = alternative;
      const words = parent.alternatives.filter(isPlain);
      const place = words.indexOf(alternative);
      if (place >= ENOUGH && !isRepeated(parent)) edits.push([alternative.start - 1, alternative.end, '']);
    },
  });
  return { isBounded, shortened: edited(source, edits) };
}

function isPlain({ elements }: AST.Alternative): boolean {
  return elements.length > 0 && elements.every(({ type }) => type === 'Character');
}

function isRepeated(node: AST.Node | null): boolean {
  if (node === null) return false;
  if (node.type === 'Quantifier' && node.max === Number.POSITIVE_INFINITY) return true;
  return isRepeated(node.parent);
}

type Edit = readonly [start: number, end: number, replacement: string];

/** With every change that stands in no other: those further out cover them. */
function edited(source: string, edits: readonly Edit[]): string {
  let text = '';
  let at = 0;
  for (const [start, end, replacement] of [...edits].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (start < at) continue;
    text += source.slice(at, start) + replacement;
    at = end;
  }
  return text + source.slice(at);
}
