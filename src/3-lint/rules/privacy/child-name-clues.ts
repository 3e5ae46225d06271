import { type Finder, finderOf } from '../../patterns/finder.ts';
import { plainLetters } from '../text.ts';
import type { Needed } from './child-name-words.ts';
import { ADJECTIVES, AND, ANY_OF_MANY, CHILD, NUMBER, OURS, PARENT, WHOSE, WORD } from './family.ts';

const LIST = `(?<name>${WORD}(?:${AND}${WORD}){0,5})`;
const NAMED = String.raw`\s{1,2}(?:is |are |was |were )?(?:named|called)\s{1,2}|(?:'s?)?\s{1,2}names?\s{1,2}(?:is|are)\s{1,2}`;
const IS = String.raw`\s{1,2}(?:is|are)\s{1,2}`;
const ASIDE = String.raw`\s{0,2}[,:(]\s{0,2}|\s{0,2}-{1,2}\s{0,2}`;
const LIVES = String.raw`\s{1,2}(?:is|are|was|loves?|likes?|plays?|keeps?|goes|attends?|just|still|has|have|wants?|will|can)\b`;
const pattern = (source: string) => finderOf([plainLetters(source, 'gi')]);
/** What begins with the name costs a look at every word, so it begins with a capital. */
const capital = (source: string) => finderOf([plainLetters(source, 'g')]);
const CAPITAL = "\\p{Lu}[\\p{L}'-]{1,24}";
const NAMES = `(?<name>${CAPITAL}(?:${AND}${CAPITAL}){0,5})`;

/** Words that say that a name, in the group `name`, is a child’s; `child` is what the child is called. */
interface Clue {
  readonly pattern: Finder;
  readonly needed: Needed;
  /** Outside bios, too: there, patients are the ones spoken of. */
  readonly everywhere: boolean;
}

export const CHILD_NAME_CLUES: readonly Clue[] = [
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
  // We have two kids. Mia loves… What is said of Mia is asked first: that is a glance, and looking back is not.
  {
    pattern: pattern(
      String.raw`(?<=[.!?]\s{1,2})(?=${WORD}(?:${AND}${WORD}){0,5}${LIVES})(?<=\b(?:my|our|have)\s{1,2}${ADJECTIVES}(?:daughters?|sons?|kids|children|boys|girls|twins)\b[^.!?\n]{0,60}[.!?]\s{1,2})${LIST}(?=${LIVES})`,
    ),
    needed: 'sure',
    everywhere: false,
  },
];
