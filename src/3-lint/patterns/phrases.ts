// The words that stand in everything a pattern matches, read off its syntax tree. Nothing here may say too much: a
// pattern is only tried where these words stand.
import type { AST } from '@eslint-community/regexpp';
import { edgeOf } from './edges.ts';
import { LETTERS, numberOfCode } from './letters.ts';
import { chanceOf } from './rarity.ts';
import { type Clause, crossed, type Edge, endOf, isEmpty, phrasesOf, shortest, weaker } from './spelling.ts';

/** One of the ways in which a pattern can match. */
export interface Way {
  /** All of these hold in every match. */
  readonly clauses: readonly Clause[];
  /** What a match begins with, if that is known: one of these. */
  readonly first: readonly string[] | undefined;
}

/** What is known of a part of a pattern. */
interface Known {
  /** Everything it matches, if that is little. */
  readonly exact?: readonly string[];
  readonly clauses: readonly Clause[];
  readonly first?: readonly string[] | undefined;
  /** How it ends: at an edge of a word (`|`), where no letter follows or precedes (`;`), or who knows (nothing). */
  readonly end: Edge;
  readonly canBeEmpty: boolean;
}

/** Everything that is matched is only kept while it is as little as this. */
const MOST_EXACT = 40;
/** A choice of so many words says something. */
const MOST_CHOICES = 1000;
/** With so many beginnings of two words the first word will do. */
const MOST_BEGINNINGS = 120;
const MOST_WAYS = 100;

const ANYTHING: Known = { clauses: [], end: '', canBeEmpty: false };
const exactly = (...exact: string[]): Known => ({ exact, clauses: [], end: '', canBeEmpty: false });
const NOTHING = exactly('');

type Elements = readonly AST.Element[];

/** The ways in which a pattern matches, and what each of them needs. `start`: what is known of where it is tried. */
export function waysOf(pattern: AST.Pattern, start: Edge): readonly Way[] {
  return branchesOf(pattern.alternatives).map((elements) => {
    const known = sequence(elements, start);
    const first = known.exact ?? known.first;
    if (known.exact === undefined) return { clauses: known.clauses, first };
    const clause = phrasesOf(known.exact, start);
    return { clauses: clause === undefined ? known.clauses : [clause, ...known.clauses], first };
  });
}

/** The alternatives of a pattern, those of a group that is all there is among them. */
function branchesOf(alternatives: readonly AST.Alternative[]): readonly Elements[] {
  const branches = alternatives.flatMap(({ elements }) => split(elements));
  return branches.length > MOST_WAYS ? alternatives.map(({ elements }) => elements) : branches;
}

function split(elements: Elements): readonly Elements[] {
  const [only, ...others] = elements.filter(({ type }) => type !== 'Assertion');
  if (only === undefined || others.length > 0 || (only.type !== 'Group' && only.type !== 'CapturingGroup'))
    return [elements];
  const at = elements.indexOf(only);
  return only.alternatives.flatMap((one) =>
    split([...elements.slice(0, at), ...one.elements, ...elements.slice(at + 1)]),
  );
}

function sequence(elements: Elements, start: Edge): Known {
  const clauses: Clause[] = [];
  let lead = start;
  let exact: readonly string[] = [''];
  let first: readonly string[] | undefined;
  let isFirst = true;
  let canBeEmpty = true;
  /** What was exact so far is one clause; after it nothing exact is known but how it ended. */
  const close = (after: readonly string[] | undefined) => {
    const clause = phrasesOf(exact, lead);
    if (clause !== undefined) clauses.push(clause);
    if (isFirst) {
      const isFew =
        after !== undefined && (exact.every(isEmpty) || exact.length * after.length <= MOST_BEGINNINGS);
      first = isFew ? crossed(exact, after) : exact;
    }
    isFirst = false;
    lead = endOf(exact, lead);
    canBeEmpty &&= exact.some(isEmpty);
    exact = [''];
  };
  for (const element of elements) {
    const known = knownOf(element, endOf(exact, lead));
    clauses.push(...known.clauses);
    if (known.exact !== undefined && isLittle(exact, known.exact)) {
      exact = crossed(exact, known.exact);
      continue;
    }
    // Either there is something of what may be missing, or what follows begins where that would.
    const some = exact.filter((one) => !isEmpty(one));
    if (some.length > 0 && some.length < exact.length) {
      const here = phrasesOf(some, lead);
      const next = rarestOf(knownOf(element, lead), lead);
      if (here !== undefined && next !== undefined) clauses.push(shortest([...here, ...next]));
    }
    close(known.exact ?? known.first);
    if (known.exact !== undefined) exact = known.exact;
    else {
      lead = known.canBeEmpty ? weaker(lead, known.end) : known.end;
      canBeEmpty &&= known.canBeEmpty;
    }
  }
  if (isFirst) return { exact, clauses, end: '', canBeEmpty: false };
  close(undefined);
  return { clauses, first, end: lead, canBeEmpty };
}

/** What is put together is few, or one of the two is only one. */
function isLittle(one: readonly string[], other: readonly string[]): boolean {
  return one.length === 1 || other.length === 1 || one.length * other.length <= MOST_EXACT;
}

function knownOf(element: AST.Element, lead: Edge): Known {
  switch (element.type) {
    case 'Character':
      return exactly(letterOf(element.value));
    case 'CharacterSet':
      return element.kind === 'space' && !element.negate
        ? exactly('_')
        : element.kind === 'digit' && !element.negate
          ? exactly('0')
          : ANYTHING;
    case 'CharacterClass':
      return classOf(element);
    case 'Group':
    case 'CapturingGroup':
      return groupOf(element, lead);
    case 'Quantifier':
      return repeated(knownOf(element.element, lead), element, lead);
    case 'Assertion':
      return assertionOf(element, lead);
    default:
      return { ...ANYTHING, canBeEmpty: true };
  }
}

/** Patterns are put together of the same groups over and over. */
const GROUPS = new Map<string, Known>();
const MOST_GROUPS = 20_000;

function groupOf(group: AST.Group | AST.CapturingGroup, lead: Edge): Known {
  const key = lead + group.raw;
  const before = GROUPS.get(key);
  if (before !== undefined) return before;
  const known = choice(
    group.alternatives.map(({ elements }) => sequence(elements, lead)),
    lead,
  );
  if (GROUPS.size < MOST_GROUPS) GROUPS.set(key, known);
  return known;
}

function letterOf(code: number): string {
  return LETTERS.charAt(numberOfCode(code));
}

/** A class of few characters is a choice of them. */
function classOf(set: AST.CharacterClass): Known {
  if (set.negate || set.unicodeSets) return ANYTHING;
  const letters = new Set<string>();
  for (const one of set.elements) {
    if (one.type === 'Character') letters.add(letterOf(one.value));
    else if (one.type === 'CharacterClassRange' && one.max.value - one.min.value < 10)
      for (let code = one.min.value; code <= one.max.value; code++) letters.add(letterOf(code));
    else if (one.type === 'CharacterSet' && one.kind === 'space' && !one.negate) letters.add('_');
    else if (one.type === 'CharacterSet' && one.kind === 'digit' && !one.negate) letters.add('0');
    else return ANYTHING;
  }
  return letters.size > 6 ? ANYTHING : exactly(...letters);
}

function choice(branches: readonly Known[], lead: Edge): Known {
  const exact = branches.every((one) => one.exact !== undefined)
    ? [...new Set(branches.flatMap((one) => one.exact ?? []))]
    : undefined;
  const [only] = branches;
  if (branches.length === 1 && only !== undefined) return only;
  if (
    exact !== undefined &&
    exact.length <= MOST_CHOICES &&
    branches.every((one) => one.clauses.length === 0)
  )
    return exactly(...exact);
  const best = branches.map((one) => rarestOf(one, lead));
  const firsts = branches.map((one) => one.exact ?? one.first);
  const all = firsts.every((one) => one !== undefined) ? firsts.flatMap((one) => one ?? []) : undefined;
  const clause = best.every((one) => one !== undefined) ? best.flatMap((one) => one ?? []) : undefined;
  return {
    clauses: clause === undefined || clause.length > MOST_CHOICES ? [] : [shortest(clause)],
    first: all === undefined || all.length > MOST_CHOICES ? undefined : all,
    end: branches.map((one) => (one.exact === undefined ? one.end : endOf(one.exact, lead))).reduce(weaker),
    canBeEmpty: branches.some((one) => one.exact?.some(isEmpty) ?? one.canBeEmpty),
  };
}

/** Of all that holds, what says most. */
function rarestOf({ exact, clauses }: Known, lead: Edge): Clause | undefined {
  const whole = phrasesOf(exact, lead);
  const all = whole === undefined ? clauses : [whole, ...clauses];
  return all.length === 0
    ? undefined
    : all.reduce((one, other) => (chanceOf(other) < chanceOf(one) ? other : one));
}

function repeated(known: Known, { min, max }: AST.Quantifier, lead: Edge): Known {
  if (max === 0) return NOTHING;
  const { exact } = known;
  const isOptional = min === 0;
  if (exact !== undefined && known.clauses.length === 0) {
    if (exact.every((one) => one === '_')) return exactly(...(isOptional ? ['', '_'] : ['_']));
    const most = max <= 3 ? exact.length ** max : Number.POSITIVE_INFINITY;
    if (most <= MOST_EXACT || max === 1) {
      const times = Array.from({ length: max }, (_, less) =>
        Array.from({ length: less + 1 }, () => exact).reduce(crossed, ['']),
      );
      return exactly(...new Set([...(isOptional ? [''] : []), ...times.slice(Math.max(0, min - 1)).flat()]));
    }
  }
  const clause = isOptional ? undefined : phrasesOf(exact, lead);
  return {
    clauses: isOptional ? [] : clause === undefined ? known.clauses : [clause, ...known.clauses],
    first: isOptional ? undefined : (exact ?? known.first),
    end: exact === undefined ? known.end : endOf(exact, lead),
    canBeEmpty: isOptional || (exact?.some(isEmpty) ?? known.canBeEmpty),
  };
}

/** What takes up no letters: it says where words begin and end, and what has to follow. */
function assertionOf(assertion: AST.Assertion, lead: Edge): Known {
  if (assertion.kind === 'word') return exactly(assertion.negate ? '' : '|');
  if (!('alternatives' in assertion)) return exactly('|');
  if (assertion.negate) return exactly(edgeOf(assertion.alternatives));
  if (assertion.kind === 'lookbehind') return NOTHING;
  const ahead = choice(
    assertion.alternatives.map(({ elements }) => sequence(elements, lead)),
    lead,
  );
  const clause = rarestOf(ahead, lead);
  return clause === undefined ? NOTHING : { ...NOTHING, clauses: [clause] };
}
