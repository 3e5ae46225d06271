import type { Passage } from '#schema/rule.ts';
import { finderOf } from '../../patterns/finder.ts';
import { isAsked, isQuoted } from '../speech.ts';
import { type Stretch, withoutAccents } from '../text.ts';
import { cueOf } from '../wording.ts';
import { CLUES_ENGLISH } from './child-clues-english.ts';
import { CLUES_SPANISH } from './child-clues-spanish.ts';
import { flat, isAfterTitle, nameLike } from './names.ts';

/** What tells a child apart without "my son": an age or a school year beside a name, a school beside a parent's errands. */
export interface ChildClue {
  readonly pattern: RegExp;
  /** What else the sentence must say: that this is about a child, or about one's own. */
  readonly beside?: RegExp;
  /** Nobody but a person is spoken of so: any capital will do for a name. */
  readonly isOfPerson?: boolean;
}

/** Where nobody is named, a sentence must have one of these words; most have none. */
export const CLUE_WORDS = `
  year-old months_old pick-up pickup drop-off dropoff school_run carpool car_line room_mom room_mum room_parent class_ band_mom band_dad soccer_ hockey_
  dance_ swim_mom swim_dad pta$ pto$ number_ jersey # freshman sophomore junior$ senior$ rising eldest oldest youngest firstborn lad$ lass daughter
  daughters son$ sons$ kid$ kids$ child$ boy$ boys$ girl$ girls$ twins teen teenager my_kindergart his_kindergart her_kindergart our_kindergart mrs$ ms$
  miss$ waits_for waiting_for off_to_ under-
  mayor$ menor$ chiquit chic pequeñ pequen peque$ benjam grande$ hij niet sobrin nen niñ nin beb varon varón chav chamac muchach chiquill criatura escuincl
  cría crias kínder kinder escuela colegio guardería guarderia montessori pañal panal elementary preschool
`;
const CUE = cueOf(CLUE_WORDS);
/** Words of pets and of what else has a name. */
export const ANIMAL =
  /\b(?:dogs?|pups?|pupp(?:y|ies)|cats?|kittens?|kitty|hounds?|spaniels?|setters?|whippets?|pugs?|dachshunds?|chihuahuas?|bulldogs?|mastiffs?|husk(?:y|ies)|danes?|geldings?|foals?|alpacas?|donkeys?|tortoises?|turtles?|geckos?|ferrets?|guinea pigs?|retrievers?|labs?|labradors?|terriers?|poodles?|doodles?|mutts?|corgis?|beagles?|shepherds?|colli?es?|rescues?|parrots?|horses?|pon(?:y|ies)|mares?|hens?|chickens?|goats?|rabbits?|bunn(?:y|ies)|hamsters?|leash|litter|paws?|tails?|barks?|vet|sourdough|starter|tractor|truck|car|motorcycle|bike named|houseplants?|perr\p{L}{1,6}|gat[oa]s?|gatit\p{L}{1,3}|mascotas?|cachorr\p{L}{1,4}|michis?|lomitos?|yegua|caballos?|loros?|gallinas?)\b/iu;
/** Patients, pupils and people of history have ages as well. */
const OTHERS =
  /\b(?:plays (?=[A-Z])|role of|patients?|pupils?|clients?|teach(?:es|ing)?|taught|tutor\w{0,3}|saint|queen|king|president|founded|hurricane|storm|pacientes?|huracan|fundo|hospital named|clinic named)\b/i;

const ALL_CLUES = [...CLUES_ENGLISH, ...CLUES_SPANISH].map((clue) => ({
  ...clue,
  finder: finderOf([clue.pattern]),
}));
const UNNAMED = ALL_CLUES.filter(({ pattern }) => !pattern.source.includes('?<name>'));

/** The words of all clues: most texts have those of none, which costs less to see than names do. */
const ANY_CLUE = finderOf(ALL_CLUES.map(({ pattern }) => pattern));

/** What is said of nobody but a person: with it, any capital may be a name. */
const OF_PERSON =
  /\b(?:mums?|moms?|mummy|mama|dads?|daddy|grand(?:ma|pa|dad)|nana?|gran(?:ny)?|aunti?e?|uncle) (?:of|to) |\b(?:adopted|fostered) |-old, [A-Z]|\bwho (?:is|has|just|turn|will)|\bgrade\b|\b(?:called|named)\b|, de \S{1,10},/i;

/** Whether a sentence has a word that may be the name of somebody who has no bio here. */
function namesSomeone(text: string, names: readonly string[]): boolean {
  const isOfPerson = OF_PERSON.test(text);
  for (const { 0: word, index } of text.matchAll(/[A-ZÁÉÍÓÚÑ][\wáéíóúüñ'-]{1,24}/g))
    if (isChildsName(withoutAccents(word), names, index > 0 && isOfPerson)) return true;
  return false;
}

/** Whether a text has the words of any clue. */
export function mayHaveClue(text: string): boolean {
  return ANY_CLUE.mayFind(withoutAccents(text));
}

/** Places in a bio that tell a child apart though nobody is called son or daughter. */
export function childrenByClues({ plain, sentences }: Passage, names: readonly string[]): Stretch[] {
  if (!mayHaveClue(plain)) return [];
  return sentences.flatMap(({ text, start }) => {
    const bare = withoutAccents(text);
    if (!ANY_CLUE.mayFind(bare)) return [];
    const isNamed = namesSomeone(text, names);
    if ((!isNamed && !CUE.test(text)) || ANIMAL.test(text) || isAsked(text)) return [];
    return (isNamed ? ALL_CLUES : UNNAMED).flatMap(({ finder, beside, isOfPerson }) =>
      beside !== undefined && !beside.test(bare)
        ? []
        : [...finder[Symbol.matchAll](bare)]
            .map((match) => ({ ...match, index: match.index ?? 0 }))
            .filter(
              (match) =>
                !isQuoted(text, match.index) &&
                !isAfterTitle(text, match.index) &&
                !OTHERS.test(text.slice(Math.max(0, match.index - 100), match.index + match[0].length)) &&
                isChildsName(match.groups?.name, names, isOfPerson === true),
            )
            .map(({ 0: found, index }) => ({
              start: start + index,
              end: start + index + found.trimEnd().length,
            })),
    );
  });
}

/** Where a clue needs a name: a given name beyond doubt, and nobody's who has a bio here. */
function isChildsName(name: string | undefined, colleagues: readonly string[], isOfPerson: boolean): boolean {
  if (name === undefined) return true;
  const given = name.replace(/'s?$/, '');
  const like = likeness(given);
  return (
    (like === 'sure' || (isOfPerson && like !== 'no') || isPetName(given)) &&
    !partsOf(colleagues).has(flat(given))
  );
}

const likenesses = new Map<string, ReturnType<typeof nameLike>>();

/** What `nameLike` says, kept: bios begin their sentences with few words. */
function likeness(word: string): ReturnType<typeof nameLike> {
  const known = likenesses.get(word);
  if (known !== undefined) return known;
  const like = nameLike(word);
  if (likenesses.size < 5000) likenesses.set(word, like);
  return like;
}

const parts = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The given and family names of everyone who has a bio, made once. */
function partsOf(names: readonly string[]): ReadonlySet<string> {
  const known = parts.get(names);
  if (known !== undefined) return known;
  const made = new Set(names.flatMap((name) => name.split(' ').map(flat)));
  parts.set(names, made);
  return made;
}

/** "Dieguito", "Anita": what families make of a name. */
function isPetName(word: string): boolean {
  const [, stem, ending] = /^(\p{Lu}\p{Ll}{2,10}?)(?:c?it)([oa])$/u.exec(word) ?? [];
  if (stem === undefined) return false;
  const stems = [stem, stem.replace(/gu$/, 'g'), stem.replace(/qu$/, 'c')];
  return stems.some((one) => [one, `${one}${ending}`, `${one}e`].some((name) => nameLike(name) === 'sure'));
}
