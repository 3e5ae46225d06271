import { type Finder, finderOf } from '../../patterns/finder.ts';
import { plain, plainLetters, type Stretch, withoutAccents } from '../text.ts';
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
import { isAfterTitle, isLowerCaseName, nameLike } from './names.ts';

const LIST = `(?<name>${WORD}(?:${AND}${WORD}){0,5})`;
const WORDS = new RegExp(WORD, 'gu');
const NAMED = String.raw`\s{1,2}(?:is |are |was |were )?(?:named|called)\s{1,2}|(?:'s?)?\s{1,2}names?\s{1,2}(?:is|are)\s{1,2}`;
const IS = String.raw`\s{1,2}(?:is|are)\s{1,2}`;
const ASIDE = String.raw`\s{0,2}[,:(]\s{0,2}|\s{0,2}-{1,2}\s{0,2}`;
const pattern = (source: string) => finderOf([plainLetters(source, 'gi')]);
/** What begins with the name costs a look at every word, so it begins with a capital. */
const capital = (source: string) => finderOf([plainLetters(source, 'g')]);
const CAPITAL = "\\p{Lu}[\\p{L}'-]{1,24}";
const NAMES = `(?<name>${CAPITAL}(?:${AND}${CAPITAL}){0,5})`;

const GIVING =
  /\b(?:read|reads|reading|teach\w{0,40}|taught|give|gave|giving|show\w{0,40}|buy|bought|play\w{0,40}|make|cook|feed)\s{1,2}(?:(?:my|our|his|her|their)\s{1,2})?$/i;
/** (7) and Leo (4) */
const AGES_AFTER = new RegExp(
  String.raw`^\s{0,2}(?:\(\d{1,2}\)|,\s{0,2}\d{1,2}(?=[\s,.;)]|$))(?:${AND}${WORD}\s{0,2}\(?\d{1,2}\)?){0,5}`,
  'u',
);

/** How sure a word must be of being a name where it stands; `any`: nothing but names stands there, however rare. */
type Needed = 'any' | 'capital' | 'listed' | 'sure';
interface Clue {
  readonly pattern: Finder;
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
    pattern: capital(
      String.raw`\b${NAMES}(?:\s{0,2},|\s{1,2}(?:is|are))\s{1,2}(?:[Mm]y|[Oo]ur)\s{1,2}${ADJECTIVES}${CHILD}(?=\s{0,99}(?:$|[.,;:!)-]|and\b|who\b|is\b|are\b|with\b))`,
    ),
    needed: 'sure',
    everywhere: true,
  },
  // mother of Mia and Leo; dad of two boys, Max and Theo; a mom of three: …
  {
    pattern: pattern(
      String.raw`\b${PARENT}\s{1,2}(?:of|to)\s{1,2}(?:(?:little|wee|baby|tiny|sweet|gorgeous|lovely)\s)?${LIST}(?=\s{0,99}(?:$|[,.;:()!&-]|and\b|who\b|aged?\b|in\b))`,
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
  // They have two sons, Fenn and Rook; parents to a little boy, Tavin
  {
    pattern: pattern(
      String.raw`\b(?:${PARENT}\s{1,2}(?:of|to)|has|have|had|lost|adopted|fostered|rais(?:es?|ed|ing)|includ(?:es?|ing))\s{1,2}(?:an?\s{1,2})?${ADJECTIVES}(?<child>${CHILD})\s{0,2}(?:[,:(]|-{1,2}|\bnamed\b|\bcalled\b)\s{0,2}${LIST}`,
    ),
    needed: 'any',
    everywhere: false,
  },
  // as well as a little girl, Clara; but not: As a little girl, Clara dreamed
  {
    pattern: pattern(
      String.raw`(?<!(?<!\bwell\s)\b(?:as|like|was|were|been|being|since|still|when)\s)\b(?:an?|one|another)\s{1,2}(?:\w{3,12}\s)?(?:little|baby)\s(?<child>girl|boy)\s{0,2}[,:(]\s{0,2}${LIST}(?=\s{0,2}(?:$|[.,;:!)]|and\b|whom?\b))`,
    ),
    needed: 'any',
    everywhere: false,
  },
  // - daughter Fenn and sons Rook and Tavin
  {
    pattern: pattern(
      String.raw`(?<!\byour\s|\bthe\s|\ba\s)(?<![\w-])(?<child>daughters?|sons?|step-?sons?|step-?daughters?|twins)\s{1,2}${LIST}`,
    ),
    needed: 'any',
    everywhere: false,
  },
  // baby Nora; Theo, her 5-year-old
  {
    pattern: pattern(
      String.raw`\b(?:(?:welcom(?:e|es|ed|ing)|with|and|my|our|their|his|her)\s{1,2}|,\s)baby\s{1,2}(?:(?:boy|girl|son|daughter),?\s{1,2})?${LIST}`,
    ),
    needed: 'sure',
    everywhere: false,
  },
  {
    pattern: pattern(
      String.raw`\bbaby\s{1,2}${LIST}(?=\s{1,2}(?:arrived|joined|was born|came (?:home|along))\b)`,
    ),
    needed: 'sure',
    everywhere: false,
  },
  {
    pattern: capital(
      String.raw`\b${NAMES},?\s{1,2}(?:my|our|his|her)\s{1,2}(?:\w{3,9}\s){0,2}${NUMBER}[- ](?:years?|months?|weeks?)[- ]olds?\b`,
    ),
    needed: 'sure',
    everywhere: false,
  },
  // her seven-year-old, Nia
  {
    pattern: pattern(
      String.raw`\b(?:my|our|his|her)\s{1,2}(?:\w{3,9}\s){0,2}${NUMBER}[- ](?:years?|months?|weeks?)[- ]old,?\s{1,2}${LIST}`,
    ),
    needed: 'sure',
    everywhere: false,
  },
  // Ava (6) and Leo (3)
  {
    pattern: capital(
      String.raw`\b(?<name>${CAPITAL})\s?\(\d{1,2}\)${AND}(?:${CAPITAL}\s?\(\d{1,2}\)${AND}){0,3}${CAPITAL}\s?\(\d{1,2}\)`,
    ),
    needed: 'sure',
    everywhere: false,
  },
  // Kids Ben and Sophie
  {
    pattern: pattern(
      String.raw`(?<![\w-])(?:kids|children|boys|girls)\s{1,2}(?<name>${WORD}\s{1,2}(?:and|&)\s{1,2}${WORD})(?!\s\p{Lu})`,
    ),
    needed: 'sure',
    everywhere: false,
  },
  // as Lily's mom; Beckett, age 4
  {
    pattern: pattern(
      String.raw`\bas\s{1,2}${LIST}(?<='s)\s{1,2}(?:proud\s{1,2})?(?:mom|mum|mama|dad|mother|father|parent|grandma|grandpa)\b`,
    ),
    needed: 'listed',
    everywhere: false,
  },
  {
    pattern: capital(
      String.raw`\b(?<name>${CAPITAL}),\s{1,2}(?:aged?|ages)\s{1,2}(?:\d|1[0-7]|one|two|three|four|five|six|seven|eight|nine|ten)\b`,
    ),
    needed: 'sure',
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
    pattern: capital(String.raw`\b${NAMES}(?<='s)\s{1,2}(?:proud\s{1,2})?${PARENT}\b`),
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
      String.raw`\b(?:daughter|son|child|baby|kids|children|twins|girl|boy)\b[^\n]{0,80}?\b(?:his|her|their)\s{1,2}names?\s{1,2}(?:is|are)\s{1,2}${LIST}`,
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
  const text = withoutAccents(plain(written));
  return CLUES.filter(({ everywhere }) => everywhere || isBio).flatMap(({ pattern, needed }) =>
    [...pattern[Symbol.matchAll](text)].flatMap((match) => {
      const { name: list = '', child } = match.groups ?? {};
      const { index = 0 } = match;
      const start = index + match[0].lastIndexOf(list);
      const length = nameLength(text, start, list, needed, child, isBio);
      // "I read my daughter Harry Potter": what is given to the child, and no name of theirs.
      const isGiven =
        GIVING.test(text.slice(Math.max(0, index - 20), index)) &&
        /^\s\p{Lu}/u.test(text.slice(start + length));
      if (
        length === 0 ||
        isGiven ||
        isAfterTitle(text, index) ||
        isPet(text.slice(start + length, start + length + 80)) ||
        isColleague(text.slice(start), colleagues)
      )
        return [];
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

/** Beside a name beyond doubt a word that may be one is one; any capital only in a list that ends as lists do. */
function isNameBeside(word: string, needed: Needed): boolean {
  const like = nameLike(word);
  return like === 'ambiguous' || (like === 'maybe' && needed === 'listed');
}

/** "Mom to Cooper and Daisy, two golden retrievers" */
function isPet(after: string): boolean {
  return /^\s{0,2}(?:,|-|\(|:)(?!\s{0,2}(?:and|plus|with|who)\b)[^.;!?\n]{0,50}?\b(?:dogs?|pups?|puppies|cats?|kittens?|hounds?|retrievers?|labs?|labradors?|terriers?|poodles?|doodles?|mutts?|corgis?|beagles?|shepherds?|collies?|rescues|parrots?|horses?|ponies|hens|chickens|goats|rabbits?|bunnies)\b/i.test(
    after,
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
  const likes = [...list.matchAll(WORDS)].map(([word]) => nameLike(word));
  // Among several names one may be rare: "her kids, Zadie, Otis and Pearl,".
  const isAmongNames = isBio && likes.includes('sure');
  const areSeveral = likes.filter((like) => like !== 'no').length > 1;
  for (const { 0: word, index } of list.matchAll(WORDS)) {
    if (word === 'and') continue;
    const rest = text.slice(start + index + word.length);
    const isOne =
      needed === 'any'
        ? isRareName(word, rest, child, areSeveral)
        : isName(word, rest, needed, child, isBio) || (isAmongNames && isNameBeside(word, needed));
    if (!isOne) break;
    length = index + word.replace(/'s?$/, '').length;
  }
  return length;
}

const CLOSED =
  /^(?:'s)?\s{0,99}(?:$|[.,;:!)(&-]|and\b|who\b|is\b|are\b|was\b|loves?\b|has\b|have\b|\d|at\b|in\b|to\b|goes?\b)/;

/** Whether a word where only a name can stand is one: of several children one capital is rather "two sons, Texans." */
function isRareName(word: string, rest: string, child = '', areSeveral: boolean): boolean {
  const isOfOne = !/(?:s|children)$/i.test(child);
  return (
    nameLike(word) !== 'no' && child === child.toLowerCase() && (areSeveral || (isOfOne && CLOSED.test(rest)))
  );
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
  const isClosed = CLOSED.test(rest);
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
