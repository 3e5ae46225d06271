import type { AST } from '@eslint-community/regexpp';
import { isOfWord, numberOfCode } from './letters.ts';

/** With what a match can begin. */
interface Beginning {
  /** With what is no word: a space, a full stop. */
  readonly isSpace: boolean;
  readonly canBeEmpty: boolean;
}

/** Whether all that a pattern matches begins with a letter or digit, so that it need only be tried where words begin. */
export function beginsWithWord({ alternatives }: AST.Pattern): boolean {
  const { isSpace, canBeEmpty } = either(alternatives);
  return !isSpace && !canBeEmpty;
}

function either(alternatives: readonly AST.Alternative[]): Beginning {
  const all = alternatives.map(inOrder);
  return {
    isSpace: all.some(({ isSpace }) => isSpace),
    canBeEmpty: all.some(({ canBeEmpty }) => canBeEmpty),
  };
}

function inOrder({ elements }: AST.Alternative): Beginning {
  let isAnySpace = false;
  for (const element of elements) {
    const { isSpace, canBeEmpty } = beginningOf(element);
    isAnySpace ||= isSpace;
    if (!canBeEmpty) return { isSpace: isAnySpace, canBeEmpty: false };
  }
  return { isSpace: isAnySpace, canBeEmpty: true };
}

function beginningOf(element: AST.Element): Beginning {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return either(element.alternatives);
    case 'Quantifier': {
      const { isSpace, canBeEmpty } = beginningOf(element.element);
      return { isSpace, canBeEmpty: canBeEmpty || element.min === 0 };
    }
    case 'Assertion':
      return { isSpace: false, canBeEmpty: true };
    case 'Character':
      return { isSpace: !isOfWord(numberOfCode(element.value)), canBeEmpty: false };
    default:
      return { isSpace: !isOfLetters(element), canBeEmpty: false };
  }
}

/** Whether a set is one of letters, whatever marks are in it besides. */
function isOfLetters(set: AST.Element | AST.CharacterClassElement): boolean {
  if (set.type === 'CharacterSet')
    return (
      !('negate' in set && set.negate) &&
      (set.kind === 'word' || set.kind === 'digit' || set.kind === 'property')
    );
  if (set.type === 'Character') return isOfWord(numberOfCode(set.value));
  if (set.type !== 'CharacterClass' || set.negate) return false;
  const isWords = set.elements.some(
    (one) => one.type === 'CharacterSet' && one.kind !== 'space' && one.kind !== 'digit',
  );
  return isWords || set.elements.every((one) => one.type === 'CharacterClassRange' || isOfLetters(one));
}
