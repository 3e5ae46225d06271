import type { Forms } from './forms.ts';
import { anyOf, END, oneOf } from './plain.ts';

const UNITS = 'two|three|four|five|six|seven|eight|nine';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const DECADES = '(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)';
const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const NUMBER = `(?:(?:${TENS})(?:[- ](?:one|${UNITS}))?|${TEENS}|${UNITS}|(?:an?|one|half an?) hundred|hundred|(?:an? |half an? )?dozen|an? (?:couple|pair|trio) of)`;
const ORDINAL = oneOf(
  'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fifteenth twentieth',
);

const PERSON = oneOf(
  `children|kids|kiddos|sons|daughters|boys|girls|brothers|sisters|siblings|twins|babies|toddlers|teens|teenagers|tweens|
   infants|newborns|grandchildren|grandkids|grandsons|granddaughters|grandparents|parents|mothers|fathers|moms|mums|dads|
   nephews|nieces|cousins|aunts|uncles|wives|husbands|spouses|stepchildren|stepkids|stepsons|stepdaughters|godchildren|
   godsons|goddaughters|foster children|foster kids|little ones|youngsters|people|persons|adults|grown-ups|men|women|friends|
   roommates|housemates|flatmates|neighbors|neighbours|patients|of us|of them`,
);
const CHILD = oneOf(
  'child|kid|son|daughter|boy|girl|baby|toddler|newborn|teenager|teen|preschooler|little one|stepson|stepdaughter',
);
const PARENT = oneOf(
  `parent|mother|father|mum|mom|mama|mommy|mummy|dad|dada|daddy|papa|pop|grandparent|grandmother|grandfather|grandma|grandpa|
   granny|grandad|granddad|nana|aunt|auntie|uncle|stepmother|stepfather|stepmom|stepdad|godmother|godfather|guardian`,
);
const KIDS = oneOf(
  'children|kids|sons|daughters|boys|girls|twins|youngest|oldest|eldest|grandchildren|grandkids',
);
/** Plurals of animals, which may be counted. */
const ANIMALS = oneOf(
  `dogs|cats|pups|puppies|kittens|hens|chickens|ducks|geese|horses|ponies|goats|sheep|donkeys|rabbits|bunnies|hamsters|mice|
   rats|birds|parrots|fish|turtles|tortoises|lizards|geckos|snakes|bees|hives|cows|pigs|llamas|alpacas|ferrets|hounds|
   greyhounds|labradors|terriers|beagles|collies|corgis|mutts|rescues|pets|animals|plants|cacti|succulents`,
);
const NOT_ANIMALS = `(?!\\s(?:[a-z'-]{1,20}\\s){0,3}${ANIMALS}\\b)`;
/** Up to three words before the one who is counted. A plural among them is what is counted instead. */
const QUALITIES = `(?:\\s(?!(?:and|or|that|who|which|with|for|to|in|on|at|from|of|by|as|is|are)\\b)[a-z'-]{0,20}[a-rt-z],?){0,3}`;

const COUNT = anyOf(
  `\\b${NUMBER}(?:\\s(?:of\\s)?(?:my|our|his|her|their|the))?${QUALITIES}[\\s-]${PERSON}\\b`,
  `\\bboth (?:of )?(?:my |our |his |her |their )?(?:children|kids|sons|daughters|boys|girls|brothers|sisters)\\b`,
  `\\b(?:one|single) (?:[a-z-]{1,15} )?(?:child|kid|son|daughter|boy|girl|baby|toddler|teenager|grandchild|grandson|granddaughter|brother|sister|sibling)\\b`,
  `\\b(?:twins|triplets|quadruplets|quintuplets)\\b|\\btwin (?:sons|daughters|boys|girls|brothers?|sisters?|babies|toddlers)\\b`,
  `\\b${PARENT}s? (?:of|to) (?:${NUMBER}\\b${NOT_ANIMALS}|one(?: now)?${END})`,
  `\\b(?:family|household|home|brood|clan|crew|nest) of ${NUMBER}\\b(?!\\s[a-z]{1,20}s\\b)`,
  `\\b(?:youngest|oldest|eldest|middle|${ORDINAL}|first|last) of (?:the )?${NUMBER}\\b`,
  `\\b(?:we are|we're|there are|all) (?:a family of )?${NUMBER}(?: of us\\b|${END}| at home\\b| in (?:our|the) (?:house|home|family)\\b)`,
  `\\b(?:second|third|fourth|fifth)[- ](?:born\\b|(?:child|son|daughter|baby|kid|grandchild)\\b)|\\b(?:child|baby|kid) number [a-z]{1,20}`,
  `\\b(?:has|have|had|got|'ve|raising|raises|${PARENT} (?:of|to)) an? (?:[a-z-]{1,15} ){0,2}${CHILD}\\b`,
  `\\ban? (?:[a-z-]{1,15} )?(?:son|boy) and an? (?:[a-z-]{1,15} )?(?:daughter|girl)\\b|\\ban? (?:[a-z-]{1,15} )?(?:daughter|girl) and an? (?:[a-z-]{1,15} )?(?:son|boy)\\b`,
  // Ages.
  `\\b(?:${NUMBER}|one)(?: and a half)?[- ](?:years?|months?|weeks?)[- ]olds?\\b`,
  `\\baged (?:${NUMBER}|one)\\b|\\b(?:ages?|aged) (?:${NUMBER}|one) (?:and|to|through) (?:${NUMBER})\\b|(?<!\\bat )\\bage ${NUMBER}\\b`,
  `\\bturn(?:s|ed|ing)? (?:${NUMBER}|one)(?:${END}|(?= (?:this|last|next|in|on|and|soon|years?|not)\\b))`,
  `\\b${KIDS},?(?: (?:is|are|was|were|have|has))?(?: (?:now|almost|nearly|only|just|about|both|turned|turns|aged))? \\(?(?:${NUMBER}|one)(?:${END}|(?= (?:and|now|years?|months?)\\b))`,
  `\\b${KIDS} (?:under|over|below) (?:the age of )?${NUMBER}\\b`,
  `\\b(?:in|into|enjoying) (?:my|his|her|their|our) (?:early |mid |mid-|late )?${DECADES}\\b`,
  `\\b(?:${TENS})-?(?: |-)?something\\b|\\b(?:child|kid|baby|born) (?:of|in) the ${DECADES}\\b`,
);

const HOUR = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const LATER_HOUR = HOUR.replace('one|', '');
const AFTER_HOUR = `(?:${END}|(?= (?:each|every|most|and before|and after|sharp|on (?:the dot|weekdays|workdays)|in the (?:morning|afternoon|evening)|at night|to|until|till|thirty|fifteen|forty-five|sometimes|again)\\b))`;
const TIME = anyOf(
  `\\bat (?:about |around |exactly )?(?:noon|midnight)\\b`,
  `\\b(?:half|quarter) (?:past|to|till|after) ${HOUR}\\b`,
  `\\bat (?:about |around |exactly |nearly )?${HOUR}${AFTER_HOUR}`,
  `\\b(?:by|before|after|until|till|around|about|past|from) ${LATER_HOUR}${AFTER_HOUR}`,
  `\\b${HOUR} (?:in the (?:morning|afternoon|evening)|at night|[ap]\\.? ?m\\b|o'? ?clock)|\\bo'clock\\b`,
  `\\b(?:at|by|from|every) ${HOUR} (?:thirty|fifteen|forty-five|ten|twenty)\\b|\\bup (?:at|by) ${HOUR}\\b`,
);

const MONTHS =
  'january|february|april|june|july|september|october|november|december|sept|xmas eve|christmas eve|christmas day';
const DATE = anyOf(
  `\\b(?:${MONTHS})\\b`,
  // In lower case these three are everyday words.
  `\\b(?:in|since|every|each|late|early|mid|until|last|next) (?:may|march|august)\\b(?! (?:be|have|not|on|with)\\b)`,
  `\\b(?:the )?(?:first|${ORDINAL}|twenty-(?:first|${UNITS}[a-z]*)|thirtieth|thirty-first) of (?:the|each|every) month\\b`,
  `\\b(?:nineteen|eighteen) (?:oh |hundred|${TENS}|${TEENS})|\\btwenty (?:oh |${TEENS})|\\btwo thousand (?:and )?(?:one|${UNITS}|${TEENS}|twenty)\\b(?! hundred)`,
);

const WEEKDAY = anyOf(
  `\\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\\b|\\b(?:tues|weds|thurs)\\b`,
  `\\b(?:on|every|each|most|alternate) (?:mon|tue|wed|thu|thur|fri|sat|sun)s?(?:${END}|(?= (?:and|mornings?|afternoons?|evenings?|nights?)\\b))`,
);

/** How English tells days, times and numbers of people. */
export const ENGLISH: Forms = { weekday: WEEKDAY, count: COUNT, time: TIME, date: DATE };
