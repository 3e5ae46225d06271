import { ADJECTIVES, CHILD, NUMBER, PARENT, WHOSE, words } from './family.ts';
import {
  AFTER_SPANISH,
  CHILD_SPANISH,
  MANY_SPANISH,
  NUMBER_SPANISH,
  OWN_CHILD_SPANISH,
  PARENT_SPANISH,
  QUALIFIERS_SPANISH,
} from './family-spanish.ts';

const COUNT = `(?:${NUMBER}|a couple of|a pair of|half a dozen|a dozen|a trio of|twin|triplet)`;
const LIKE = '(?:[\\w-]{2,14},?\\s(?:and\\s)?){0,3}?';
const ALONE =
  "(?!'s|-|\\s(?:patients?|at a time|in (?:five|ten|need|care|crisis)|under (?:my|our|her|his) care|who come|whose|hospitals?|books?|clinics?|policy|of (?:all|every)))";
/** Beings that are no children. */
const ANIMALS =
  '(?:\\w{2,14}\\s){0,3}?(?:dogs?|cats?|pups?|puppies|pets?|kittens|kitties|horses?|chickens|hens|goats?|birds?|parrots?|mutts?|plants|houseplants|animals|rescues|labs?|greyhounds?|corgis?|retrievers?|terriers?|doodles|huskies|rabbits|fur|bees|hives|alpacas|llamas|ducks|donkeys|books|inventions?)';
const NO_PETS = '(?<!\\b(?:dog|cat|plant|fur|pet|puppy|chicken|horse|bird|goat|bunny)[\\s-])';
const NO_ANIMALS = `(?!\\s(?:${ANIMALS})(?![\\p{L}]))`;
const SINGLE =
  'son|daughter|boy|girl|child|kid|baby|toddler|teenager|teen|newborn|infant|little (?:boy|girl|one)|grandson|granddaughter|grandchild|stepson|stepdaughter|preschooler|kindergartner|tween';

/** A number of children, in English. */
export const CHILD_COUNTS_ENGLISH: readonly RegExp[] = [
  // mother of three; proud dad to two; grandmother of five; mom x3
  `${NO_PETS}${PARENT}[\\s-](?:of|to)[\\s-](?:(?:now|just|soon-to-be|almost|about|not one but)\\s)?(?:an?\\s)?${LIKE}${COUNT}${NO_ANIMALS}${ALONE}`,
  `${NO_PETS}${PARENT}\\s(?:of|to)\\s(?:an?\\s|my\\s|her\\s|his\\s|our\\s)?${LIKE}(?:${SINGLE}|twins|triplets|quadruplets|multiples|boys|girls|sons|daughters|teenagers|toddlers)(?![\\p{L}-])(?!\\s(?:can|may|should|might|must|will need))${ALONE}`,
  `(?:adopt(?:s|ed|ing)?|foster(?:s|ed|ing)?)\\s(?:${COUNT}|several|a sibling group)\\s(?:[\\w-]{3,12}\\s)?(?:siblings|brothers|sisters|kids|children|boys|girls|babies|teens|teenagers|toddlers)(?![\\p{L}-])`,
  `(?:mom|mum|mama|dad|parent)\\s?(?:x|×)\\s?\\d`,
  `(?:twin|boy|girl|triplet)[\\s-](?:mom|mum|mama|dad|mother|father)(?![\\p{L}-])`,
  // her two daughters; my three wonderful kids; our twin boys
  `${WHOSE}${LIKE}${COUNT}\\s${LIKE}${CHILD}${ALONE}`,
  `${WHOSE}${ADJECTIVES}(?:twins|triplets|quadruplets|trio|foursome|brood of ${NUMBER})${ALONE}`,
  // three kids under ten; two under five
  `${COUNT}\\s(?:${CHILD}\\s)?(?:under|below|younger than)\\s(?:the age of\\s)?(?:two|three|four|five|six|seven|eight|ten|twelve|\\d{1,2})(?!\\s(?:percent|minutes|dollars))`,
  `(?:^|[.:(]\\s{0,2})${COUNT}\\s${ADJECTIVES}(?:kids|children|sons|daughters|boys|girls|teenagers|toddlers|grandkids|grandchildren)(?=[,;.])`,
  // a son and two daughters; a boy and a girl
  `(?:an?|${NUMBER}|my|her|his|our|their)\\s${ADJECTIVES}(?:son|daughter|boy|girl|grandson|granddaughter|toddler|teenager|teen|baby|infant|newborn)s?\\s(?:and|plus|&)\\s(?:(?:an?|${NUMBER}|my|her|his|our)\\s)?${ADJECTIVES}(?:son|daughter|boy|girl|grandson|granddaughter|toddler|teenager|teen|baby|infant|newborn)s?${ALONE}`,
  `(?:my|our|his|her)\\s(?:two|three|four|five|six)(?=\\s(?:are|aren't|were|weren't|have|keep|love|play|get|go|at home)(?!\\p{L}))`,
  `(?:my|our|his|her|their)\\sonly\\s(?:child|son|daughter|kid)(?!\\p{L})`,
  // a family of five
  `(?:my|our|his|her|their|(?:a|busy|lively|loud|happy|blended)(?=[^.;]{0,80}))\\s${LIKE}(?:family|household|house|tribe|party|crew|brood)\\sof\\s(?:three|four|five|six|seven|eight|nine|ten|[3-9]|1\\d)${NO_ANIMALS}`,
  // my youngest; her oldest daughter; expecting our second
  `${WHOSE}(?:very\\s)?(?:youngest|oldest|eldest|middle|second|third|fourth|fifth)\\s(?:of\\s${NUMBER}|child|kid|son|daughter|boy|girl|baby|grandchild|grandson|granddaughter|toddler|teenager)(?![\\p{L}'-])(?!\\spatient)`,
  `(?:my|our|his|her)\\s(?:youngest|oldest|eldest)(?=\\s(?:is|was|just|has|loves|started|turned|still|and|who|says|plays|keeps|thinks|taught|left|went|asked|off|to)(?!\\p{L})|[,.!]|$)`,
  `(?:expecting|awaiting|expect|due with|welcom(?:e|ed|ing)|pregnant with)\\s(?:my|our|his|her|their)\\s${ADJECTIVES}(?:${SINGLE}|first|second|third|fourth|twins)(?![\\p{L}-])(?!\\spatient)`,
  `baby (?:number|no\\.?|#)\\s?(?:one|two|three|four|five|\\d)|(?:first|second|third|fourth) (?:child|baby|kid) (?:is )?(?:on the way|due)`,
].map(words);

/** Numbers that say it only of someone whose family is spoken of: those have the group `number`. */
export const CHILD_NUMBERS_ENGLISH: readonly RegExp[] = [
  `(?<!\\b(?:in|of|every|each|per|out of)\\s)(?<number>${COUNT})\\s(?:(?!in\\s|of\\s|out\\s|to\\s|and\\s|who\\s|for\\s|with\\s)[\\w-]{2,14},?\\s){0,3}?(?:${CHILD})${ALONE}`,
  `(?:have|has|had|having|raise|raises|raising|raised|with|and|plus|adopted|chasing|i've got|got)\\s(?<number>an?|one)\\s${ADJECTIVES}(?:${SINGLE})(?![\\p{L}'-])(?!\\s(?:patient|at a time|is|can|with|who has|whose|in (?:pain|my|our)))`,
  `(?:expecting|awaiting|welcom(?:e|ed|ing)|pregnant with)\\s(?<number>a)\\s${ADJECTIVES}(?:${SINGLE})(?![\\p{L}'-])`,
  `outnumbered (?<number>by) (?:\\w{2,8}\\s){0,2}(?:daughters|sons|boys|girls|kids)`,
].map(words);

const ALONE_SPANISH =
  '(?!\\s(?:pacientes?|a la vez|de cada|con (?:discapacidad|autismo|asma|diabetes|c[aá]ncer)|por d[ií]a|al d[ií]a|al a[ñn]o))';
const ANIMALS_SPANISH =
  '(?:\\p{L}{3,12}\\s){0,2}?(?:perr\\p{L}{1,5}|gat\\p{L}{1,5}|mascotas?|michis?|lomitos?|plantas|gallinas|caballos|cabras|pericos?|loros?|animales|peludos?|peludit[oa]s|conejos|libros|canes|cachorr[oa]s)';
const NO_ANIMALS_SPANISH = `(?!\\s(?:${ANIMALS_SPANISH})(?!\\p{L}))`;
const LIKE_SPANISH =
  '(?:(?:hermos|precios|maravillos|lind|bell|pequeñ|traves|inquiet|guap|grand|ador|querid|bendit|enérgic|alegr|adolesc|chiquit|nuev)\\p{L}{1,6}\\s){0,2}';

/** The same in Spanish. */
export const CHILD_COUNTS_SPANISH: readonly RegExp[] = [
  // mamá de tres; orgulloso papá de dos; abuela de cinco nietos
  `${PARENT_SPANISH}\\s(?:(?:orgullos|feliz|felic|cansad|soltera|primeriz|amoros|dedicad|consentidor)\\p{L}{0,4}\\s){0,2}(?:de|con)\\s(?:(?:ya|nada menos que|solo)\\s)?${LIKE_SPANISH}(?:${MANY_SPANISH}|un par de (?:adolescentes|niñ[oa]s|hij[oa]s|gemel[oa]s|bebés|varones))${NO_ANIMALS_SPANISH}${ALONE_SPANISH}`,
  `${PARENT_SPANISH}\\s(?:(?:orgullos|feliz|felic|soltera|primeriz|amoros|dedicad)\\p{L}{0,4}\\s){0,2}de\\s(?:una?\\s)?${LIKE_SPANISH}(?:hij[oa]s?|niñ[oa]|niñit[oa]|nen[ea]|beb[eé]|bebit[oa]|varones|varoncit[oa]|var[oó]n|gemel[oa]s|melliz[oa]s|trilliz[oa]s|cuates|cuatitos|adolescentes?|princesas?|chamac[oa]|chiquill[oa]|muchach[oa])(?!\\p{L})${ALONE_SPANISH}`,
  // sus dos hijas; mis tres varones
  `(?:mis|nuestr[oa]s|sus|los|las|con)\\s${QUALIFIERS_SPANISH}${MANY_SPANISH}\\s${LIKE_SPANISH}(?:${OWN_CHILD_SPANISH}|varones|nenes|nenas|retoños)(?!\\p{L})${ALONE_SPANISH}`,
  `(?:mis|nuestr[oa]s|sus)\\s${QUALIFIERS_SPANISH}${MANY_SPANISH}\\s${LIKE_SPANISH}${CHILD_SPANISH}${ALONE_SPANISH}`,
  `(?:mis|nuestr[oa]s|sus|tengo|tiene|tenemos|tienen|de|con|espera|esperan|espero)\\s(?:un(?:os|as)?\\s)?${LIKE_SPANISH}(?:gemel[oa]s|melliz[oa]s|trilliz[oa]s|gemelit[oa]s|mellicit[oa]s)(?!\\p{L})`,
  // un hijo y una hija; dos nenas y un nene
  `${NUMBER_SPANISH}\\s${LIKE_SPANISH}(?:hij[oa]s?|niñ[oa]s?|nen[eai]s?|var[oó]n(?:es|cit[oa]s?)?|chic[oa]s?|hembr(?:a|ita)s?|beb[eé]|niet[oa]s?|chamac[oa]s?|muchach[oa]s?|mujercitas?)\\s(?:y|e)\\s${NUMBER_SPANISH}\\s${LIKE_SPANISH}(?:hij[oa]s?|niñ[oa]s?|nen[eai]s?|var[oó]n(?:es|cit[oa]s?)?|chic[oa]s?|hembr(?:a|ita)s?|beb[eé]|niet[oa]s?|chamac[oa]s?|muchach[oa]s?|mujercitas?)(?!\\p{L})`,
  // familia de cinco
  `(?:mi|nuestra|su|una)\\s(?:\\p{L}{3,10}\\s)?familia\\s(?:\\p{L}{3,10}\\s)?de\\s(?:tres|cuatro|cinco|seis|siete|ocho|nueve|diez|[3-9])(?!\\s(?:generaciones|m[eé]dic|maestr|hermanos))(?!\\p{L})`,
  // mi hijo mayor; su hija menor; mi segundo hijo
  `(?:mi|nuestr[oa]|su)\\s(?:hij|niet|nen|niñ|chiquit)[oae]\\s(?:mayor|menor|m[aá]s (?:grande|chic[oa]|pequeñ[oa])|chic[oa]|pequeñ[oa]|grande|del medio|de en medio)(?!\\p{L})`,
  `(?:el|la)\\s(?:mayor|menor|m[aá]s (?:grande|chic[oa]|pequeñ[oa]))\\sde\\s(?:mis|sus|nuestr[oa]s)\\s(?:${MANY_SPANISH}\\s)?(?:hij|niet|niñ|nen)[oae]s`,
  `(?:mi|nuestr[oa]|su|espera\\p{L}{0,2}(?:\\sa)?(?:\\ssu|\\smi|\\snuestro)?)\\s(?:primer|segund|tercer|cuart)[oa]?\\s(?:hij[oa]|beb[eé]|niet[oa]|embarazo|retoño|niñ[oa])(?!\\p{L})`,
].map(words);

export const CHILD_NUMBERS_SPANISH: readonly RegExp[] = [
  `(?<number>${MANY_SPANISH}|un par de)\\s${LIKE_SPANISH}${CHILD_SPANISH}${ALONE_SPANISH}`,
  `(?:tengo|tiene|tenemos|tuve|tuvo|tienen|cr[ií]o|cr[ií]a|criando|criamos|criar|adopt[eéoó]|adoptamos|con|y)\\s(?<number>una?)\\s${LIKE_SPANISH}(?:hij[oa]|hijit[oa]|niet[oa]|nen[ea]|beb[eé]|bebit[oa])${AFTER_SPANISH}(?!\\p{L})${ALONE_SPANISH}`,
].map(words);
