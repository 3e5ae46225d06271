import type { AST } from '@eslint-community/regexpp';
import type { Edge } from './spelling.ts';

/** `(?!\w)`, `(?<![\p{L}-])`: an edge of words, or at least no letter there. */
export function edgeOf(alternatives: readonly AST.Alternative[]): Edge {
  const edges = alternatives.map(({ elements }): Edge => {
    const [one, other, ...more] = elements;
    if (more.length > 0 || one === undefined) return '';
    // `(?!(?<=\w)\w)`: no letter after a letter.
    const isBetween =
      one.type === 'Assertion' && one.kind === 'lookbehind' && !one.negate && other !== undefined;
    if (isBetween && edgeOf(one.alternatives) !== '|') return '';
    const set = isBetween ? other : other === undefined ? one : undefined;
    return set === undefined ? '' : excluded(set);
  });
  return edges.includes('|') ? '|' : edges.includes(';') ? ';' : '';
}

function excluded(set: AST.Element): Edge {
  const parts = set.type === 'CharacterClass' && !set.negate ? set.elements : [set];
  const has = (kind: string, value?: string) =>
    parts.some(
      (one) =>
        one.type === 'CharacterSet' &&
        one.kind === kind &&
        !('negate' in one && one.negate) &&
        (value === undefined || ('value' in one && one.value === value)),
    );
  if (has('word')) return '|';
  if (!has('property', 'L')) return '';
  return has('digit') || has('property', 'N') ? '|' : ';';
}
