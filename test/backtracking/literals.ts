import { parseSync } from 'oxc-parser';

/** A regular expression, and where it stands. */
export interface Found {
  readonly source: string;
  readonly flags: string;
  /** `path:line`. */
  readonly at: string;
}

/** What can be read off a source text. */
export interface InSource {
  readonly literals: readonly Found[];
  /** `path:line` of each call of `RegExp`: what it makes is known only when it runs. */
  readonly calls: readonly string[];
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly regex?: { readonly pattern: string; readonly flags: string } | null;
  readonly callee?: { readonly type: string; readonly name?: string };
}

/** Every literal, and every place where one is built. */
export function regexesIn(path: string, text: string): InSource {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} can’t be read: ${errors[0]?.message}`);
  const literals: Found[] = [];
  const calls: string[] = [];
  const at = ({ start }: Node) => `${path}:${text.slice(0, start).split('\n').length}`;
  visit(program, (node) => {
    if (node.type === 'Literal' && node.regex)
      literals.push({ source: node.regex.pattern, flags: node.regex.flags, at: at(node) });
    const isCall = node.type === 'NewExpression' || node.type === 'CallExpression';
    if (isCall && node.callee?.type === 'Identifier' && node.callee.name === 'RegExp') calls.push(at(node));
  });
  return { literals, calls };
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value && typeof value.type === 'string') see(value as Node);
  for (const child of Object.values(value)) visit(child, see);
}
