import { PASTIMES } from '#schema/lexicon/pastimes.ts';
import { wordsOf } from '#schema/lexicon/words-of.ts';
import { ANIMAL, BEING, kin } from './beings.ts';
import { nameLike } from './names.ts';
import { Phrases } from './phrases.ts';
import { oneOf, plain, plainLine } from './plain.ts';

// A capital that begins a sentence says nothing, and people write names without one. Then the sentence tells: it
// introduces someone ("Biscuit, a rescue dog"), or has someone do what only beings do ("Luna duerme").

/** Categories that are about animals or people: a bare word there is a name. */
const ABOUT_BEINGS = new Set(['pets', 'family', 'children', 'partner', 'relatives']);

const W = "([a-zñ][a-zñ'-]{1,19})";
const DETERMINER = oneOf(
  'a|an|the|our|my|his|her|their|one|un|una|mi|mis|tu|su|sus|nuestr[oa]s?|el|la|los|las|two|three|dos|tres|both|ambos|ambas',
);
const ADJECTIVES = "(?:[a-zñ][a-zñ'-]{0,19} ){0,3}";
const AND = '(?: and | y | e | & |, )';
const BEGIN = '(?:^|[.!?…]["”’»)]* |[.!?…]\\s)["“«¡¿(]*';

/** What only beings do. */
const LIVING = oneOf(
  `loves|likes|adores|hates|sleeps|naps|plays|barks|meows|purrs|snores|runs|eats|chases|greets|waits|teaches|says|laughs|
   lives|works|sings|steals|guards|sheds|follows|thinks|joins|hikes|swims|begs|cuddles|digs|sniffs|listens|supervises|
   tolerates|insists|married|was born|
   ama|adora|duerme|ladra|maulla|ronronea|juega|corre|come|ronca|trabaja|vive|canta|dice|espera|roba|saluda|persigue|
   pasea|ladran|duermen|juegan|corren|comen|viven|me acompaña|nos acompaña|me espera|nos espera|me recibe|nos recibe|
   me despierta|nos despierta|me roba|nos hace|me hace|le encanta|les encanta|nacio`,
);
/** What much else does too. */
const BEINGS_AND_THINGS = oneOf(
  'is|was|are|keeps|makes|has|gets|rules|comes|goes|brings|takes|wakes|knows|es|era|son|tiene|hace|llena|manda|reina|pone|trae|sabe|vino|llego',
);

const NO_NAME = wordsOf(`
  i we he she it they you who what that this there here these those my our his her their its a an the one each every all both
  some any no none nobody everybody everyone someone anyone nothing everything something anything life home happiness love
  house family nature whoever whatever mine ours never always sometimes often usually also still just only now then today
  please rescued adopted retired old proud happy grateful rescue
  yo el ella ellos ellas nosotros nosotras mi mis nuestro nuestra su sus un una unos unas los las lo la eso esto quien quienes
  todo toda todos todas nada nadie alguien algo siempre nunca vida casa hogar felicidad amor familia naturaleza aqui ahi alli
  cada uno ninguno ninguna donde cuando como si no tambien solo
`);

const pastimes = new Phrases(PASTIMES);
const beings = new RegExp(`^${BEING}$`);
const animals = new RegExp(`\\b${ANIMAL}\\b`);

const ALSO = '(?:(?:always|never|still|also|siempre|nunca|aun|ya|no) )?';
const OURS = oneOf('my|our|his|her|their|mi|mis|su|sus|nuestr[oa]s?');
const all = (pattern: string) => new RegExp(pattern, 'g');

/** Sentences that name, whatever the name. */
const NAMED = [
  new RegExp(
    `\\b${BEING}\\b[^.!?]{0,40}\\b(?:called|named|nicknamed|known as|by the name of|answers to|goes by|llamad[oa]s?|apodad[oa]s?|de nombre|responde al nombre)\\b(?! to\\b)`,
  ),
  /\b(?:named after|whose name is|(?:my|our|his|her|its|their) name is|nombre es|cuyo nombre)\b/,
  /(?<!\b(?:eso|esto|lo que|asi) )\bse llaman?\b/,
  /\b(?:mrs?|ms|sra|doña) (?!(?:y|and|en|of)\b)[a-zñ]{3,}/,
];

/** Sentences whose first word is a name if it may be one, in any category. */
const IN_ANY: readonly (readonly [pattern: RegExp, isName: (word: string) => boolean])[] = [
  // “Biscuit, my dog,” but not “Books, my dog and tea”.
  [
    all(`${BEGIN}${W}(?:${AND}${W})?, (?:${DETERMINER} )?${ADJECTIVES}${BEING}\\b(?!,? (?:and|y|e|or|o|&) )`),
    (word) => mayBeName(word) && !isPastime(word),
  ],
  [all(`${BEGIN}${W}(?:${AND}${W})? ${ALSO}${LIVING}\\b`), isNameLike],
  [all(`${BEGIN}${W}(?: and (?:i|me|we|my|our)| y (?:yo|mi|nosotros|nuestr[oa]))\\b`), isNameLike],
  [all(`${BEGIN}${W} (?:is|was|es|era) ${DETERMINER} ${ADJECTIVES}${BEING}\\b`), isNameLike],
  [all(`${BEGIN}${W} (?:the|el|la) ${BEING}\\b`), isNameLike],
  [
    all(
      `\\b${OURS} ${ADJECTIVES}${ANIMAL},? ["“'(]?${W}(?=\\s{0,999}(?:$|[.,;:!?)"”']|(?:and|y|is|loves|who|that|sleeps|es|ama|que|duerme)\\b))`,
    ),
    isNoVerb,
  ],
];

/** The same where a word is about an animal anyway. */
const IN_PETS: typeof IN_ANY = [
  [all(`${BEGIN}${W}(?:${AND}${W})?,? ?(?:, |\\()(?:${DETERMINER} )?${ADJECTIVES}${ANIMAL}\\b`), isNoPastime],
  [all(`${BEGIN}${W}(?:${AND}${W})? ${ALSO}(?:${LIVING}|${BEINGS_AND_THINGS})\\b`), mayBeName],
  [all(`${BEGIN}${W}(?: and (?:i|me|we|my|our)| y (?:yo|mi|nosotros|nuestr[oa]))\\b`), mayBeName],
  [all(`\\b(?:meet|owned by|saluden a|conozcan a|conoce a) ${W}`), mayBeName],
  [
    all(
      `\\b(?:mom|mum|mama|mother|dad|papa|father|parent|human|owner|dueñ[oa]|madre|padre) (?:of|to|de) ${W}(?:${AND}${W})?`,
    ),
    isNameLike,
  ],
];

/** “Two dogs: biscuit and waffles”. */
const LISTED = all(`\\b${ANIMAL}[,:]? \\(?${W}(?: and | y | & )${W}`);
const RELATIVE = new RegExp(`(?<=\\b(?:${kin.join('|')}),? )\\p{Lu}[\\p{L}\\p{M}]+`, 'giu');
const BARE = new RegExp(`^["“«']*${W}(?:${AND}${W})?[.!"”»']*$`);

/** Whether a wording introduces someone by a name that its capital doesn't give away. */
export function introduces(wording: string, category: string): boolean {
  const text = plainLine(wording);
  const isPets = category === 'pets';
  return (
    NAMED.some((pattern) => pattern.test(text)) ||
    (isPets ? [...IN_ANY, ...IN_PETS] : IN_ANY).some(([pattern, isName]) =>
      [...text.matchAll(pattern)].some(([, ...words]) =>
        words.some((word) => word !== undefined && isName(word)),
      ),
    ) ||
    [...text.matchAll(LISTED)].some(([, ...words]) => words.every(isNoVerb)) ||
    // “My wife Georgia”, where Georgia may stand as a place.
    [...wording.matchAll(RELATIVE)].some(({ 0: word }) => /\p{Lu}/u.test(word) && isNameLike(plain(word))) ||
    (ABOUT_BEINGS.has(category) && isBareName(text, isPets))
  );
}

/** A word that could be anyone's name, as nothing speaks against it. */
function mayBeName(word: string): boolean {
  const name = withoutOwner(word);
  return !NO_NAME.has(name) && !beings.test(name) && !/(?:ing|ness|cion|dad|mente|ndo)$/.test(name);
}

function isNameLike(word: string): boolean {
  return nameLike(withoutOwner(word));
}

function withoutOwner(word: string): string {
  return word.endsWith("'s") ? word.slice(0, -2) : word;
}

function isNoPastime(word: string): boolean {
  return mayBeName(word) && (isNameLike(word) || !isPastime(word));
}

/** Everyday words that verbs and nouns follow too ("the dog may", "our cat will") are left to their capital. */
function isNoVerb(word: string): boolean {
  return (
    isNameLike(word) &&
    !/^(?:will|may|can|mark|rose|drew|hope|pat|chase|bob|sue|grace|are|sean|son|una|ella|mira|ama)$/.test(
      word,
    )
  );
}

function isPastime(word: string): boolean {
  return !pastimes.in(word).next().done;
}

/** Nothing but one or two words of which none says what they are. */
function isBareName(text: string, isPets: boolean): boolean {
  const found = text.match(BARE);
  if (found === null || animals.test(text)) return false;
  const [, ...words] = found.filter((word) => word !== undefined);
  return isPets ? words.every(mayBeName) : words.some(isNameLike);
}
