import { plain, type Stretch } from '../text.ts';
import {
  ADJECTIVES,
  AND,
  ANY_OF_MANY,
  CHILD,
  NUMBER,
  OURS,
  OWN_CHILD,
  PARENT,
  WHOSE,
  WORD,
} from './family.ts';
import { isLowerCaseName, nameLike } from './names.ts';

const LIST = `(?<name>${WORD}(?:${AND}${WORD}){0,5})`;
const NAMED = String.raw`\s{1,2}(?:is |are |was |were )?(?:named|called)\s{1,2}|(?:'s?)?\s{1,2}names?\s{1,2}(?:is|are)\s{1,2}`;
const IS = String.raw`\s{1,2}(?:is|are)\s{1,2}`;
const ASIDE = String.raw`\s{0,2}[,:(]\s{0,2}|\s{0,2}-{1,2}\s{0,2}`;
const pattern = (source: string) => new RegExp(source, 'giu');

const GIVING =
  /\b(?:read|reads|reading|teach\w*|taught|give|gave|giving|show\w*|buy|bought|play\w*|make|cook|feed)\s{1,2}(?:(?:my|our|his|her|their)\s{1,2})?$/i;
/** (7) and Leo (4) */
const AGES_AFTER = new RegExp(
  String.raw`^\s{0,2}(?:\(\d{1,2}\)|,\s{0,2}\d{1,2}(?=[\s,.;)]|$))(?:${AND}${WORD}\s{0,2}\(?\d{1,2}\)?){0,5}`,
  'u',
);

/** How sure a word must be of being a name where it stands. */
type Needed = 'capital' | 'listed' | 'sure';
interface Clue {
  readonly pattern: RegExp;
  readonly needed: Needed;
  /** Outside bios, too: there, patients are the ones spoken of. */
  readonly everywhere: boolean;
}

const CLUES: readonly Clue[] = [
  // my daughter Mia; her son Leo
  {
    pattern: pattern(String.raw`(?<![\w])${WHOSE}${ADJECTIVES}(?<child>${CHILD})\s{1,2}${LIST}`),
    needed: 'capital',
    everywhere: true,
  },
  // my son is called Leo; our daughters' names are Ada and Ruth
  {
    pattern: pattern(String.raw`(?<!\w)${WHOSE}${ADJECTIVES}(?<child>${CHILD})(?:${NAMED})${LIST}`),
    needed: 'capital',
    everywhere: true,
  },
  // my daughter, Mia,
  {
    pattern: pattern(
      String.raw`(?<!\w)${WHOSE}${ADJECTIVES}(?<child>${CHILD})(?:${ASIDE})${LIST}(?=\s{0,99}(?:$|[,.;:)!-]|\d))`,
    ),
    needed: 'listed',
    everywhere: true,
  },
  {
    pattern: pattern(String.raw`(?<!\w)${WHOSE}${ADJECTIVES}(?<child>${CHILD})(?:${ASIDE}|${IS})${LIST}`),
    needed: 'sure',
    everywhere: true,
  },
  // Mia is my daughter; Mia and Leo, our kids,
  {
    pattern: pattern(
      String.raw`(?<![\p{L}'-])${LIST}(?:\s{0,2},|\s{1,2}(?:is|are))\s{1,2}${OURS}${ADJECTIVES}${CHILD}(?=\s{0,99}(?:$|[.,;:!)-]|and\b|who\b|is\b|are\b|with\b))`,
    ),
    needed: 'sure',
    everywhere: true,
  },
  // mother of Mia and Leo; dad of two boys, Max and Theo; a mom of three: …
  {
    pattern: pattern(
      String.raw`\b${PARENT}\s{1,2}(?:of|to)\s{1,2}${LIST}(?=\s{0,99}(?:$|[,.;:()!&-]|and\b|who\b|aged?\b|in\b))`,
    ),
    needed: 'listed',
    everywhere: false,
  },
  {
    pattern: pattern(
      String.raw`\b(?:${PARENT}\s{1,2}(?:of|to)|has|have)\s{1,2}(?:a\s{1,2})?${ADJECTIVES}(?:${NUMBER}\b|${CHILD})?\s{0,2}(?:[,:(-]|named|called)\s{0,2}${LIST}(?=\s{0,99}(?:$|[,.;:()!&-]|and\b|who\b|aged?\b|\d))`,
    ),
    needed: 'listed',
    everywhere: false,
  },
  // raising Mia and Leo
  {
    pattern: pattern(
      String.raw`\b(?:raise|raises|raising|raised)\s{1,2}(?:${OURS})?${ADJECTIVES}(?:${CHILD},?\s{1,2})?${LIST}`,
    ),
    needed: 'sure',
    everywhere: false,
  },
  // Mia's mom
  {
    pattern: pattern(String.raw`(?<![\p{L}'-])${LIST}(?<='s)\s{1,2}(?:proud\s{1,2})?${PARENT}\b`),
    needed: 'sure',
    everywhere: false,
  },
  // husband Tom and daughter Mia; two kids, Mia and Leo
  {
    pattern: pattern(
      String.raw`(?<!\byour\s|\bthe\s|\ba\s)(?<![\w-])(?<child>daughters?|sons?|step-?sons?|step-?daughters?|twins)\s{1,2}(?:named\s|called\s)?${LIST}`,
    ),
    needed: 'sure',
    everywhere: true,
  },
  {
    pattern: pattern(String.raw`(?<![\w-])(?:${ANY_OF_MANY})(?:${ASIDE})(?:named\s|called\s)?${LIST}`),
    needed: 'sure',
    everywhere: false,
  },
  // a daughter. Her name is Mia.
  {
    pattern: pattern(
      String.raw`(?<=\b(?:daughter|son|child|baby|kids|children|twins|girl|boy)\b[^\n]{0,80})\b(?:his|her|their)\s{1,2}names?\s{1,2}(?:is|are)\s{1,2}${LIST}`,
    ),
    needed: 'capital',
    everywhere: false,
  },
  // We have two kids. Mia loves…
  {
    pattern: pattern(
      String.raw`(?<=\b(?:my|our|have)\s{1,2}${ADJECTIVES}(?:daughters?|sons?|kids|children|boys|girls|twins)\b[^.!?\n]{0,60}[.!?]\s{1,2})${LIST}(?=\s{1,2}(?:is|are|was|loves?|likes?|plays?|keeps?|goes|attends?|just|still|has|have|wants?|will|can)\b)`,
    ),
    needed: 'sure',
    everywhere: false,
  },
];

/** Names of the writer's children, or of any child who is called someone's. */
export function childNames(written: string, isBio: boolean, colleagues: readonly string[]): Stretch[] {
  const text = plain(written);
  return CLUES.filter(({ everywhere }) => everywhere || isBio).flatMap(({ pattern, needed }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const { name: list = '', child } = match.groups ?? {};
      const start = match.index + match[0].lastIndexOf(list);
      const length = nameLength(text, start, list, needed, child, isBio);
      // "I read my daughter Harry Potter": what is given to the child, and no name of theirs.
      const isGiven =
        GIVING.test(text.slice(Math.max(0, match.index - 20), match.index)) &&
        /^\s\p{Lu}/u.test(text.slice(start + length));
      if (length === 0 || isGiven || isColleague(text.slice(start), colleagues)) return [];
      return [
        {
          start,
          end:
            start +
            length +
            (AGES_AFTER.exec(text.slice(start + length, start + length + 120))?.[0].length ?? 0),
        },
      ];
    }),
  );
}

/** How much of the list, from its start, is names. */
function nameLength(
  text: string,
  start: number,
  list: string,
  needed: Needed,
  child: string | undefined,
  isBio: boolean,
): number {
  let length = 0;
  for (const { 0: word, index } of list.matchAll(new RegExp(WORD, 'gu'))) {
    if (word === 'and') continue;
    const rest = text.slice(start + index + word.length);
    if (!isName(word, rest, needed, child, isBio)) break;
    length = index + word.replace(/'s?$/, '').length;
  }
  return length;
}

function isName(
  word: string,
  rest: string,
  needed: Needed,
  child: string | undefined,
  isBio: boolean,
): boolean {
  const like = nameLike(word);
  if (like === 'sure') return true;
  const isClosed =
    /^(?:'s)?\s*(?:$|[.,;:!)(&-]|and\b|who\b|is\b|are\b|was\b|loves?\b|has\b|have\b|\d|at\b|in\b|to\b|goes?\b)/.test(
      rest,
    );
  const isOwn = child !== undefined && OWN_CHILD.test(child) && child === child.toLowerCase();
  // After "my son" a capital is a name whatever goes on, but for another capital: "Eagle Scout".
  const goesOn = isClosed || (isOwn && needed === 'capital' && !/^\s*\p{Lu}/u.test(rest));
  if (like === 'ambiguous') return needed !== 'sure' && goesOn;
  if (like === 'maybe') return needed !== 'sure' && isBio && isOwn && goesOn;
  return needed === 'capital' && isOwn && isClosed && isLowerCaseName(word);
}

/** Whether someone of the practice is meant, by their full name. */
function isColleague(text: string, colleagues: readonly string[]): boolean {
  return colleagues.some((name) => text.startsWith(plain(name).replace(/^(?:Dr|Prof|Mr|Mrs|Ms)\.? /, '')));
}
