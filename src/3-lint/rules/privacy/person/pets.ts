import { BREEDS, PET_NAMES } from '#schema/lexicon/animals.ts';
import { AMBIGUOUS_NAMES, GIVEN_NAMES } from '#schema/lexicon/given-names.ts';
import { HERITAGES } from '#schema/lexicon/places.ts';
import { SPANISH_NAMES } from '#schema/lexicon/spanish-names.ts';
import { CAPITAL, L, patterns, R } from './patterns.ts';

export const ANIMAL =
  '(?:dogs?|puppy|puppies|pups?|pooch(?:es)?|hounds?|mutts?|cats?|kittens?|kitty|kitties|tabby|tabbies|tomcat|horses?|pony|ponies|mares?|geldings?|donkeys?|mules?|goats?|pigs?|hens?|chickens?|roosters?|ducks?|goose|geese|hamsters?|gerbils?|guinea pigs?|rabbits?|bunny|bunnies|ferrets?|hedgehogs?|parrots?|parakeets?|budgies?|cockatiels?|canary|canaries|cockatoos?|goldfish|turtles?|tortoises?|geckos?|lizards?|snakes?|iguanas?|bearded dragons?|alpacas?|llamas?|sheep|cows?|beagles?|labs?|labradors?|retrievers?|terriers?|poodles?|corgis?|husky|huskies|shepherds?|collies?|dachshunds?|spaniels?|pugs?|bulldogs?|chihuahuas?|doodles?|goldendoodles?|labradoodles?|schnauzers?|pit ?bulls?|greyhounds?|whippets?|mastiffs?|heelers?|pets?|rescues?|teddy bear|stuffed (?:animal|bear|rabbit|elephant)|Labradors?|Beagles?|Corgis?|Poodles?|Retrievers?|Shepherds?|Terriers?|Collies?|Huskies|Husky|Spaniels?|Dachshunds?|Great Danes?|Greyhounds?|Goldendoodles?|Labradoodles?|Boxers?|Pugs?|Siamese|Dane)';
/** A dog that works at the practice may have its name there. */
const NOT_AT_WORK = '(?!(?:therapy|clinic|office|facility|comfort|visiting|courthouse|practice)\\s)';
const KIND = String.raw`(?:${NOT_AT_WORK}[\p{L}'-]{2,14},?\s){0,4}?${NOT_AT_WORK}${ANIMAL}(?![\p{L}'-])`;
const COUNT = '(?:a|an|one|two|three|four|five|six|several|the|both|another)';
const NAMED = '(?:named|called|who answers to|answering to|by the name of|that answers to|known as)';
const PET_NAME = String.raw`(?:(?:Mr|Mrs|Ms|Miss|Sir|Lord|Captain|Professor)\.?\s)?(?!Jack Russell)(?<pet>${CAPITAL})`;
const THEIR = String.raw`(?:my|our|his|her|their|the family|\p{Lu}\p{L}{1,20}['’]s|(?:receptionist|manager|nurse|doctor|dentist|hygienist|therapist|counselor|midwife|assistant)['’]s)`;

/** Pets by name, in English. */
export const PETS = patterns(
  String.raw`\b${THEIR}\s${KIND}(?:,|:|\s\(|\s-)?\s?(?:${NAMED}\s|(?:is|are)\s${NAMED}\s)?["“']?(?<=[\s("“'])${PET_NAME}`,
  String.raw`\b(?:${COUNT}|${THEIR}|\d{1,2})\s${KIND}(?:,|\s\()?\s?(?:(?:is|are)\s)?${NAMED}\s(?:the\s)?["“']?${PET_NAME}`,
  String.raw`\b(?:${COUNT}|\d{1,2})\s${KIND}(?:,|:|\s\(|\s-{1,2})\s?${PET_NAME}(?=\s(?:and|&)\s\p{Lu}|,\s\p{Lu}|\)|[.,;]|\s?$)`,
  String.raw`(?<![\p{L}'-])(?<listed>${CAPITAL})(?:,|\s\(|\s-)?\s(?:my|our|his|her|their|the|a|an|(?:Dr\.?\s|Nurse\s)?\p{Lu}\p{L}{1,20}['’]s|(?:our|the)\s\p{Ll}{4,14}['’]s)\s${KIND}(?!\s(?:lovers?|person|people|whisperer|owners?|moms?|mums?|dads?|parents?|rescue|rescuer|shelter|show|food|fan|trainer|sitter|walker|breeder|bites?|allerg\p{L}{1,4}))`,
  // Murphy, Dr Osei's cat of sixteen years
  String.raw`(?<![\p{L}'-])(?<pet>${CAPITAL})(?:,|\s\()\s(?:(?:Dr\.?|Nurse)\s|(?:our|the)\s)?(?:\p{Lu}\p{L}{1,20}(?:\s\p{Lu}\p{L}{1,20})?|receptionist|manager|nurse|doctor|dentist|hygienist|therapist|midwife)['’]s\s${KIND}`,
  // the cat of Dr Pell is called Misty; Nurse Ruth's two cats are Miso and Ramen
  String.raw`\b[Tt]he\s(?:two\s|three\s)?${KIND}\s(?:of|belonging to)\s(?:(?:Dr\.?|Nurse|Mr\.?|Ms\.?|Mrs\.?)\s|(?:our|the)\s(?=\p{Ll}))?(?:\p{Lu}\p{L}{1,20}(?:\s\p{Lu}\p{L}{1,20})?|receptionist|manager|nurse|doctor|dentist|hygienist|therapist|midwife|assistant)\s(?:is|are)\s(?:${NAMED}\s)?["“']?${PET_NAME}`,
  String.raw`\b${THEIR}\s${KIND}\s(?:is|are)\s${PET_NAME}(?=\sand\s\p{Lu}\p{L}{1,20}|,\s\p{Lu}\p{L}{1,20}\sand|\s?[.;!)])`,
  String.raw`\b${ANIMAL}(?:'s|s'|s)?\snames?\s(?:is|are|was)\s["“']?${PET_NAME}`,
  String.raw`\bfirst\s(?:ever\s)?(?:pet|dog|cat|horse|pony|hamster|goldfish|rabbit)\b[^.!?;\n]{0,40}?(?:was|,|named|called|:)\s(?:an?\s(?:[\p{L}-]{2,14}\s){1,3}(?:named|called)\s)?["“']?${PET_NAME}`,
  String.raw`\b(?:named|called)\s(?:our|my|his|her|their|the)\s(?:new\s|first\s)?${ANIMAL}\s(?:after\s)?${PET_NAME}`,
);

export const MASCOTA =
  '(?:perr(?:o|a|os|as|ito|ita|itos|itas)|gat(?:o|a|os|as|ito|ita|itos|itas)|cachorr(?:o|a|os|as|ito|ita)|mascotas?|caballos?|yeguas?|ponis?|burr(?:o|a|ito)|lor(?:o|a|ito)|cotorra|perico|periquitos?|canarios?|conej(?:o|a|ito|ita)|tortugas?|hámster|hamster|pez|iguana|cabr(?:a|ita)|gallinas?|vacas?|cerdit[oa]|hurón|galg[oa]s?|lomito|michi|caniche|labrador(?:a)?|chihuahua|pastor alemán|beagle|salchicha|schnauzer|husky|bulldog)';
const CUYA = '(?:mi|mis|nuestr[oa]s?|su|sus|tenemos|tengo|tiene|un|una|dos|tres|cuatro)';
const LLAMADA =
  '(?:(?:que\\s)?se llam(?:a|an|aba|aban)|llamad[oa]s?|de nombre|(?:que\\s)?responden? (?:a|al nombre de)|bautizad[oa]s? (?:como\\s)?)';
const CLASE = String.raw`${MASCOTA}(?:\s(?!de terapia)[\p{Ll}]{2,14}){0,3}?`;

/** The same in Spanish. */
export const MASCOTAS = patterns(
  String.raw`${L}${CUYA}\s(?:[\p{Ll}]{2,14}\s){0,3}?${CLASE}(?:,|\s\(|:)?\s${LLAMADA}\s["“«]?${PET_NAME}`,
  String.raw`${L}(?:(?:mi|mis|nuestr[oa]s?|su|sus)\s(?:[\p{Ll}]{2,14}\s){0,2}?${CLASE}|(?:el|la)\s${MASCOTA}\sde\s(?:la\s)?(?:familia|casa))(?:,|\s\(|:)?\s\(?${PET_NAME}(?=\s?(?:$|[,.;!)]|[\p{Ll}]))`,
  String.raw`${L}(?:un|una|dos|tres|cuatro)\s(?:[\p{Ll}]{2,14}\s){0,2}?${CLASE}(?:,|:|\s\()\s?${PET_NAME}(?=\sy\s\p{Lu}|,\s\p{Lu}|\)|[.,;]|\s?$)`,
  // la gata de la doctora Osei, Michita
  String.raw`${L}(?:el|la)\s${MASCOTA}\s(?:vieja\s|viejo\s)?de\s(?:(?:la|el|nuestr[oa])\s\p{Ll}{4,14}(?:\s\p{Lu}\p{L}{1,20}){0,2}|(?:[Dd]ra?\.?|\p{Lu}\p{L}{1,20})(?:\s\p{Lu}\p{L}{1,20})?)(?:,|\s\(|:)\s?${PET_NAME}(?=\s?(?:$|[,.;!)]))`,
  // la gata del Dr. Pell se llama Canela; al cachorro de la doctora le pusieron Bruno
  String.raw`${L}(?:el|la|los|las|al|a la|a los|a las)\s(?:(?:dos|tres|nuev[oa]|viej[oa])\s)?${MASCOTA}\s(?:[\p{Ll}]{4,10}\s)?(?:del?\s)(?!terapia)(?:(?:la|el|nuestr[oa])\s)?(?!(?:cl[ií]nica|consultorio|recepci[oó]n|sala|pr[aá]ctica|centro|residencia|escuela|hospital|barrio|cuento|libro|dibujo|pel[ií]cula|cartel|casa)(?!\p{L}))(?:\p{Ll}{4,14}|[Dd]ra?\.?)?(?:\s?\p{Lu}\p{L}{1,20}){0,2},?\s(?:${LLAMADA}|les?\s(?:pusieron|pusimos|puso|dicen|decimos)|es|son)\s["“«]?${PET_NAME}`,
  String.raw`(?<![\p{L}'-])(?<listed>${CAPITAL})(?:,|\s\()?\s(?:mi|nuestr[oa]|su|el|la|un|una)\s(?:[\p{Ll}]{2,14}\s){0,2}?${MASCOTA}${R}(?=\s?(?:$|[,.;!)]|[\p{Ll}]))`,
  String.raw`${L}primer[oa]?\s(?:mascota|perr[oa]|perrit[oa]|gat[oa]|gatit[oa]|caballo|hámster)\b[^.!?;\n]{0,30}?(?:fue|era|,|se llamaba|llamad[oa])\s(?:una?\s(?:[\p{Ll}]{2,14}\s){1,3}(?:llamad[oa]|que se llamaba)\s)?${PET_NAME}`,
);

/** Breeds and their first words: of "Border Collie" only "Border" may be read. A first word may be a name, too. */
const KINDS = new Set(
  [...BREEDS, ...HERITAGES].flatMap((breed) => {
    const [first = '', ...rest] = breed.toLowerCase().split(' ');
    const isNameToo = rest.length > 0 && (GIVEN_NAMES.has(first) || AMBIGUOUS_NAMES.has(first));
    return isNameToo ? [breed.toLowerCase()] : [breed.toLowerCase(), first];
  }),
);
const NO_NAME =
  /^(?:I'm|I've|I'll|I'd|Dra?|Doc|Doctora?|Mr|Mrs|Ms|On|In|At|The|And|But|We|He|She|They|Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?|Saturdays?|Sundays?|January|February|March|April|June|July|August|September|October|November|December|Christmas|Instagram|Facebook|Foundation|Rescue|Club|Association|Society|Park|Los|Las|El|La|Mi|En|Cuando|English|Spanish)$/;

/** Whether a word after "our dog" is a name, and no breed. */
export function isPetName(word: string): boolean {
  const name = word.replace(/'s?$/, '');
  const lower = name.toLowerCase();
  return !NO_NAME.test(name) && !KINDS.has(lower) && !KINDS.has(lower.replace(/s$/, ''));
}

const LISTED = new Set([...PET_NAMES, ...GIVEN_NAMES, ...AMBIGUOUS_NAMES, ...SPANISH_NAMES]);

/** Whether a word is on a list of names: needed where anything may stand, as at the start of a sentence. */
export function isListedName(word: string): boolean {
  const lower = word
    .replace(/'s?$/, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?!\u0303)\p{M}/gu, '')
    .normalize('NFC');
  return isPetName(word) && LISTED.has(lower);
}
