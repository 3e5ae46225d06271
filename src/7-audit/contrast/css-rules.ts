/** A rule of a style sheet: one selector, and what it declares, in the order of the sheet. */
export interface CssRule {
  readonly selector: string;
  /** The conditions it stands under: `@media print`. */
  readonly conditions: readonly string[];
  readonly declarations: ReadonlyArray<readonly [property: string, value: string]>;
}

const PIECE =
  /\/\*[\s\S]*?(?:\*\/|$)|"(?:[^"\\\n]|\\[\s\S])*"?|'(?:[^'\\\n]|\\[\s\S])*'?|\\[\s\S]|[{};]|[^{};"'/\\]+|[\s\S]/g;

/** Rules of a style sheet as browsers read it, one for each selector of a list. What stands in strings cuts nothing. */
export function cssRules(css: string): CssRule[] {
  const rules: CssRule[] = [];
  const open: string[] = [];
  let text = '';
  let declarations: [string, string][] = [];
  const declare = () => {
    const at = text.indexOf(':');
    if (at > 0) declarations.push([text.slice(0, at).trim().toLowerCase(), withoutMark(text.slice(at + 1))]);
    text = '';
  };
  const flush = () => {
    const prelude = open.at(-1);
    if (prelude !== undefined && !prelude.startsWith('@') && declarations.length > 0) {
      const conditions = open.slice(0, -1).filter((one) => one.startsWith('@'));
      for (const selector of listOf(prelude)) rules.push({ selector, conditions, declarations });
    }
    declarations = [];
  };
  for (const [piece] of css.matchAll(PIECE)) {
    if (piece.startsWith('/*')) continue;
    if (piece === '{') {
      flush();
      open.push(text.trim());
      text = '';
    } else if (piece === '}') {
      declare();
      flush();
      open.pop();
    } else if (piece === ';') declare();
    else text += piece;
  }
  return rules;
}

function withoutMark(value: string): string {
  return value.replace(/!\s*important\s*$/i, '').trim();
}

/** Cut at commas that are not within brackets. */
export function listOf(text: string, cut = ','): string[] {
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at <= text.length; at++) {
    const char = text[at];
    if (char === '(' || char === '[') depth++;
    else if (char === ')' || char === ']') depth--;
    if (at < text.length && (depth > 0 || char !== cut)) continue;
    const part = text.slice(from, at).trim();
    if (part !== '') parts.push(part);
    from = at + 1;
  }
  return parts;
}
