import { plain, type Stretch, withoutAccents } from '../text.ts';
import { CHILD_NAME_CLUES } from './child-name-clues.ts';
import { nameLength } from './child-name-words.ts';
import { AND, WORD } from './family.ts';
import { isAfterTitle } from './names.ts';

const GIVING =
  /\b(?:read|reads|reading|teach\w{0,40}|taught|give|gave|giving|show\w{0,40}|buy|bought|play\w{0,40}|make|cook|feed)\s{1,2}(?:(?:my|our|his|her|their)\s{1,2})?$/i;
/** (7) and Leo (4) */
const AGES_AFTER = new RegExp(
  String.raw`^\s{0,2}(?:\(\d{1,2}\)|,\s{0,2}\d{1,2}(?=[\s,.;)]|$))(?:${AND}${WORD}\s{0,2}\(?\d{1,2}\)?){0,5}`,
  'u',
);

/** Names of the writer's children, or of any child who is called someone's. */
export function childNames(written: string, isBio: boolean, colleagues: readonly string[]): Stretch[] {
  const text = withoutAccents(plain(written));
  return CHILD_NAME_CLUES.filter(({ everywhere }) => everywhere || isBio).flatMap(({ pattern, needed }) =>
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

/** "Mom to Cooper and Daisy, two golden retrievers" */
function isPet(after: string): boolean {
  return /^\s{0,2}(?:,|-|\(|:)(?!\s{0,2}(?:and|plus|with|who)\b)[^.;!?\n]{0,50}?\b(?:dogs?|pups?|puppies|cats?|kittens?|hounds?|retrievers?|labs?|labradors?|terriers?|poodles?|doodles?|mutts?|corgis?|beagles?|shepherds?|collies?|rescues|parrots?|horses?|ponies|hens|chickens|goats|rabbits?|bunnies)\b/i.test(
    after,
  );
}

/** Whether someone of the practice is meant, by their full name. */
function isColleague(text: string, colleagues: readonly string[]): boolean {
  return colleagues.some((name) => text.startsWith(plain(name).replace(/^(?:Dr|Prof|Mr|Mrs|Ms)\.? /, '')));
}
