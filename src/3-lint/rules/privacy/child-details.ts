import { type Finder, finderOf } from '../../patterns/finder.ts';
import { plain, plainLetters, type Stretch, sentenceAt, withoutAccents } from '../text.ts';
import { ADJECTIVES, AND, CHILD, NUMBER, OURS, PARENT, WHOSE } from './family.ts';

const pattern = (source: string, flags = 'gi') => plainLetters(source, flags);
const AGES = `${NUMBER}(?:${AND}${NUMBER}){0,5}`;
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
/** After an age nothing may follow that makes it a count: "2 of them", "3 hours". */
const AGE_ENDS = String.raw`(?=\s{0,99}(?:$|[.,;:!)\n-]|and\b|years?\b|yrs?\b|months?\b|weeks?\b|now\b|today\b|this\b|who\b|respectively\b|at\b|last\b|next\b|in\s(?:${MONTH}|the|a)\b))`;
const ORDINAL =
  '(?:1st|2nd|3rd|\\d{1,2}th|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)';
const OLD = String.raw`${NUMBER}(?:[- ](?:and[- ]a[- ]half[- ])?|\s)(?:years?|yrs?|months?|weeks?)[- ]olds?`;
const OLD_ENDS = String.raw`(?=\s{0,99}(?:$|[.,;:!)\n-])|\s{1,2}(?:${CHILD}|and\b|who\b|is\b|was\b|has\b|loves?\b|likes?\b|keeps?\b|at\b|to\b|still\b|just\b|now\b|can\b|thinks?\b|says\b|taught\b|insists\b|makes?\b|(?:plays?|swims?|runs?|dances?|sings?|draws?|reads?|builds?|collects?|eats?|sleeps?|wakes?|helps?|beats?|rides?|skates?|surfs?|corrects?|believes?|wants?|calls?|goes|attends?|start(?:s|ed)?|asked|refuses?|knows?|speaks?|writes?|climbs?)\b))`;
const OUR_CHILD = `${OURS}${ADJECTIVES}${CHILD}`;
/** “Dr. Reyes has a son”, “they have two girls”: as good as “my”, in a bio. */
const HAVING = `(?:[Dd]r\\.?\\s[\\w'-]{2,20}|[Ss]?[Hh]e|[Tt]hey|I|[Ww]e)\\s{1,2}(?:also\\s)?(?:has|have)\\s{1,2}(?:(?:an?|${NUMBER}|another)\\s)?${ADJECTIVES}${CHILD}`;
const ANY_CHILD = `${WHOSE}${ADJECTIVES}${CHILD}`;

/** Ages, birthdays and school years of the writer's own children. */
const OURS_ONLY = finderOf(
  [
    `\\b${OURS}(?:(?:own|little|sweet|busy|lively|energetic|very)\\s){0,2}${OLD}${OLD_ENDS}`,
    `\\b${OUR_CHILD}(?:\\s{0,2}[,(]\\s{0,2}|\\s{1,2})(?:who\\s)?(?:(?:is|are|has|have|was|were|turned|turns|turning|will be|aged?|ages|recently|just|now|already|almost|nearly|about)\\s{1,2}){1,4}${AGES}${AGE_ENDS}`,
    `\\b${OUR_CHILD}\\s{0,2}(?:,|\\()\\s{0,2}${AGES}${AGE_ENDS}`,
    `\\b${OUR_CHILD}(?:,?\\s{1,2}(?:who\\s)?(?:was|were))?,?\\s{1,2}born\\s{1,2}(?:on\\b|last\\b|this\\b|in\\s(?:the\\s)?(?:${MONTH}|\\d{4}|spring|summer|autumn|fall|winter))`,
    `\\b${OURS}${ADJECTIVES}(?:${ORDINAL}[- ]graders?|kindergart(?:e?n)ers?|high[- ]school (?:senior|junior|sophomore|freshman)s?)\\b`,
    `\\b${OUR_CHILD}(?:'s?)?\\b[^.!?\\n]{0,40}?\\b(?:in|starts?|starting|started|entering|into|begins?|finishing)\\s{1,2}(?:the\\s)?(?:${ORDINAL}(?:${AND}${ORDINAL})?\\s{1,2}grades?|kindergarten|pre-?school|pre-?k|nursery school|year ${NUMBER})\\b`,
    `\\b${WHOSE}${ADJECTIVES}${CHILD},?\\s{1,2}(?:who\\s)?(?:(?:is|are|now|currently)\\s){0,2}(?:an?\\s)?(?:${ORDINAL}[- ]graders?|kindergart(?:e?n)ers?|high[- ]school (?:senior|junior|sophomore|freshman)s?|sophomores?|(?:freshman|senior|junior)(?= (?:at|in|this)))\\b`,
    `\\b(?:I|we)\\s{1,2}have\\s{1,2}(?:an?\\s|\\w{3,5}\\s)?${ADJECTIVES}${CHILD}\\s{1,2}(?:who\\s)?(?:(?:is|are|now)\\s){0,2}(?:in|starting|entering)\\s{1,2}(?:the\\s)?(?:${ORDINAL}(?:${AND}${ORDINAL})?\\s{1,2}grades?|kindergarten|pre-?school|pre-?k|high school|middle school|elementary school)\\b`,
    `\\b${HAVING},?\\s{1,2}(?:who\\s)?(?:(?:is|are|now|both)\\s){0,2}(?:in|at|starting|entering)\\s{1,2}(?:the\\s)?(?:${ORDINAL}(?:${AND}${ORDINAL})?\\s{1,2}grades?|kindergarten|pre-?school|pre-?k|nursery school|(?:high|middle|primary|elementary) school|year ${NUMBER})\\b`,
    `\\b(?:I|we|I've|we've)\\s{1,2}(?:have|got|raise|are raising|am raising)\\s{1,2}(?:an?\\s)?(?:${NUMBER}\\s)?${OLD}${OLD_ENDS}`,
    `\\b(?:I|we)\\s{1,2}(?:have|are raising|am raising)\\s{1,2}(?:an?\\s)?${ADJECTIVES}${CHILD}\\s{0,2}[,(-]?\\s{0,2}(?:who (?:is|are)\\s|aged?\\s|ages\\s)?${AGES}${AGE_ENDS}`,
    `\\b${PARENT}\\s{1,2}(?:of|to)\\s{1,2}(?:an?\\s)?(?:${NUMBER}\\s)?${OLD}${OLD_ENDS}`,
    `\\b${PARENT}\\s{1,2}(?:of|to)\\s{1,2}(?:an?\\s)?${ADJECTIVES}(?:${CHILD})?\\s{0,2}[,(-]\\s{0,2}(?:who (?:is|are)\\s|aged?\\s|ages\\s)?${AGES}${AGE_ENDS}`,
  ].map((source) => pattern(source)),
);

/** The same where a bio says "he" or "she" of its own person. */
const THIRD_PERSON = finderOf(
  [
    `\\b(?:his|her|their)\\s{1,2}(?:(?:own|little)\\s)?${OLD}\\s{1,2}${CHILD}`,
    `\\b(?:his|her|their)\\s{1,2}${ADJECTIVES}${CHILD}\\s{0,2}[,(]\\s{0,2}(?:aged?\\s|ages\\s|who (?:is|are)\\s)?${AGES}${AGE_ENDS}`,
    `\\b(?:s?he|they|wife|husband|partner|spouse)\\s{1,2}(?:has|have|are raising|is raising)\\s{1,2}(?:an?\\s)?${ADJECTIVES}${CHILD}\\s{0,2}[,(-]?\\s{0,2}(?:aged?\\s|ages\\s|who (?:is|are)\\s)${AGES}${AGE_ENDS}`,
    `\\b(?:his|her)\\s{1,2}${ADJECTIVES}${CHILD},?\\s{1,2}(?:who\\s)?(?:(?:is|are|turned|turns|turning|just|now|recently|will be|almost|nearly|already)\\s{1,2}){1,3}${AGES}${AGE_ENDS}`,
    `(?<=^|[.!?]\\s{1,2}|\\n)their\\s{1,2}${ADJECTIVES}${CHILD}\\s{1,2}(?:(?:is|are|just|turned|now)\\s{1,2}){1,2}${AGES}${AGE_ENDS}`,
    `\\b(?:his|her)\\s{1,2}${ADJECTIVES}(?:sons?|daughters?|twins|kids|children)\\s{1,2}(?:was|were)\\s{1,2}born\\s{1,2}(?:on\\b|last\\b|this\\b|in\\s(?:the\\s)?(?:${MONTH}|\\d{4}|spring|summer|autumn|fall|winter))`,
    `(?<!\\b(?:moms?|mothers?|parents?|patients?|dads?|fathers?)\\b[^.!?\\n]{0,60})\\b(?:his|her)\\s{1,2}(?:(?:own|little)\\s)?${OLD}${OLD_ENDS}`,
    `\\b(?:his|her)\\s{1,2}${ADJECTIVES}${CHILD}\\s{1,2}(?:(?:is|are|just|has|have|recently|will|be)\\s){0,3}(?:in|starts?|starting|started|entering|begins?|finishing)\\s{1,2}(?:the\\s)?(?:${ORDINAL}(?:${AND}${ORDINAL})?\\s{1,2}grades?|kindergarten|pre-?school|pre-?k)\\b`,
    `\\b(?:s?he|they|wife|husband|partner|spouse)\\s{1,2}(?:has|have)\\s{1,2}(?:an?\\s)?(?:${NUMBER}\\s)?${OLD}${OLD_ENDS}`,
  ].map((source) => pattern(source)),
);

/** Schools are told by their capitals, so case counts. */
const SCHOOL = pattern(
  `\\b(?:${ANY_CHILD}|${HAVING}|${PARENT}\\s(?:of|at))`.replace(
    'my|our|his|her|their',
    '[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir',
  ) +
    String.raw`(?:'s?)?[^.!?\n]{0,80}?\b(?!The\b)(?<school>(?:\p{Lu}[\p{L}']{1,24}\s){1,4}(?:Elementary|Primary|Middle|Junior High|High|Grammar|Prep|Preparatory|Academy|Montessori|Preschool|Kindergarten|Daycare|Day Care|Nursery|School|Charter))\b(?!\s(?:of|in)\b)`,
  'g',
);
const STUDIES = pattern(
  `\\b${ANY_CHILD}`.replace('my|our|his|her|their', '[Mm]y|[Oo]ur') +
    String.raw`\b[^.!?\n]{0,40}?\b(?:goes to|go to|attends?|(?:just\s)?started at|is a \w{3,10} at|plays \w{3,12} (?:at|for)|graduated from|studies at|study at|is at|are at|enrolled at|student at|freshman at)\s(?:the\s)?(?<school>(?:University of\s)?(?:\p{Lu}[\p{L}']{1,24}\s?){1,4}(?:University|College|School|Academy)?)`,
  'g',
);
/** "My son J.": an initial is a name to whoever knows the family. */
const INITIAL = finderOf([
  pattern(
    String.raw`\b(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er)\s(?:\p{Ll}{3,9}\s){0,2}(?:son|daughter|child|sons|daughters|kids|twins|grandson|granddaughter|nephew|niece)(?:,|\s\()?\s\p{Lu}\.?(?:${AND}\p{Lu}\.?){0,3}(?=[\s,;)]|$)(?!\s?M\.|\s\p{Lu})`,
    'g',
  ),
]);
const SCHOOLS = finderOf([SCHOOL, STUDIES]);
const HIGHER_SCHOOL =
  /\b(?:Medical|Nursing|Dental|Law|Business|Graduate|Divinity|Veterinary|Pharmacy|Sunday|Public|American)\b/;

/** Ages, grades and schools that tell one child from others. Only bios speak of the writer's own. */
export function childDetails(written: string, isThirdPerson: boolean): Stretch[] {
  const text = withoutAccents(plain(written));
  const found = (one: Finder) => [...one[Symbol.matchAll](text)];
  const ages = [...found(OURS_ONLY), ...(isThirdPerson ? found(THIRD_PERSON) : [])];
  const schools = found(SCHOOLS).filter(({ groups }) => {
    const school = groups?.school ?? '';
    return !HIGHER_SCHOOL.test(school) && school.trim() !== '';
  });
  const initials = found(INITIAL).filter(([words]) => !/\s(?:I|A)$/.test(words));
  return [...ages, ...schools, ...initials]
    .map(({ 0: words, index = 0 }) => ({ start: index, end: index + words.trimEnd().length }))
    .filter(({ start }) => !isSaidByOthers(text, start));
}

/** "My 4-year-old won't eat" in quotes, or a question such as patients ask, is not the writer's child. */
function isSaidByOthers(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 400), at);
  const paragraph = before.slice(before.lastIndexOf('\n') + 1);
  const isQuoted =
    paragraph.lastIndexOf('“') > paragraph.lastIndexOf('”') || (paragraph.split('"').length - 1) % 2 === 1;
  return isQuoted || sentenceAt(text, at).trimEnd().endsWith('?');
}
