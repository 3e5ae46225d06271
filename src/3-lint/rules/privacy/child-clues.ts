import type { Sentence } from '#schema/rule.ts';
import { isAsked, isQuoted } from '../speech.ts';
import { type Stretch, withoutAccents } from '../text.ts';
import { cueOf } from '../wording.ts';
import { CLUES_ENGLISH } from './child-clues-english.ts';
import { CLUES_SPANISH } from './child-clues-spanish.ts';
import { flat, nameLike } from './names.ts';

/** What tells a child apart without "my son": an age or a school year beside a name, a school beside a parent's errands. */
export interface ChildClue {
  readonly pattern: RegExp;
  /** What else the sentence must say: that this is about a child, or about one's own. */
  readonly beside?: RegExp;
  /** Nobody but a person is spoken of so: any capital will do for a name. */
  readonly isOfPerson?: boolean;
}

/** Most sentences have none of these words. */
const CUE = cueOf(`
  age turn will_be born arriv came_along grade kinder pre-k preschool nursery daycare reception middle_school junior_high elementary primary class school homework u0 under- tooth
  teeth diaper nappies potty crib stroller training_wheels ballet recess steps teething crawl toddl birthday drawing mine$ year- years months weeks
  pick drop carpool room_ pta$ pto$ mom$ mum$ dad$ mama$ papa$ number jersey freshman sophomore junior senior eldest oldest youngest firstborn lad$
  lass daughter son$ kid$ child$ boy$ girl$ twin college is_ was_ who_ now_ little nine_and team soccer league lunchbox photo picture scouts prom$ driver
  cumpl tiene de_ mi$ mis$ mayor menor chic chiquit pequ grande kínder escuela colegio guardería guarderia jardin jardín diente pañal panal prepa
  primaria secundaria montessori foto posa alev benjam infantil sub- número numero camina gatea entró entro rebasa gradú gradu llama nació nacio princesa llevo mío mio$ mía mia$ chiquill
`);
const ANIMAL =
  /\b(?:dogs?|pups?|pupp(?:y|ies)|cats?|kittens?|kitty|hounds?|spaniels?|setters?|whippets?|pugs?|dachshunds?|chihuahuas?|bulldogs?|mastiffs?|husk(?:y|ies)|danes?|geldings?|foals?|alpacas?|donkeys?|tortoises?|turtles?|geckos?|ferrets?|guinea pigs?|retrievers?|labs?|labradors?|terriers?|poodles?|doodles?|mutts?|corgis?|beagles?|shepherds?|colli?es?|rescues?|parrots?|horses?|pon(?:y|ies)|mares?|hens?|chickens?|goats?|rabbits?|bunn(?:y|ies)|hamsters?|leash|litter|paws?|tails?|barks?|vet|sourdough|starter|tractor|truck|car|motorcycle|bike named|houseplants?|perr\p{L}{1,6}|gat[oa]s?|gatit\p{L}{1,3}|mascotas?|cachorr\p{L}{1,4}|michis?|lomitos?|yegua|caballos?|loros?|gallinas?)\b/iu;
/** Patients, pupils and people of history have ages as well. */
const OTHERS =
  /\b(?:plays (?=[A-Z])|role of|patients?|pupils?|clients?|teach(?:es|ing)?|taught|tutor\w{0,3}|saint|queen|king|president|founded|hurricane|storm|pacientes?|huracan|fundo|hospital named|clinic named)\b/i;

/** Places in a bio that tell a child apart though nobody is called son or daughter. */
export function childrenByClues(sentences: readonly Sentence[], names: readonly string[]): Stretch[] {
  return sentences.flatMap(({ text, start }) => {
    if (!CUE.test(text) || ANIMAL.test(text) || isAsked(text)) return [];
    const bare = withoutAccents(text);
    return [...CLUES_ENGLISH, ...CLUES_SPANISH].flatMap(({ pattern, beside, isOfPerson }) =>
      beside !== undefined && !beside.test(bare)
        ? []
        : [...bare.matchAll(pattern)]
            .filter(
              (match) =>
                !isQuoted(text, match.index) &&
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
  if (colleagues.some((one) => one.split(' ').some((part) => flat(part) === flat(given)))) return false;
  const like = nameLike(given);
  return like === 'sure' || (isOfPerson && like !== 'no') || isPetName(given);
}

/** "Dieguito", "Anita": what families make of a name. */
function isPetName(word: string): boolean {
  const [, stem, ending] = /^(\p{Lu}\p{Ll}{2,10}?)(?:c?it)([oa])$/u.exec(word) ?? [];
  if (stem === undefined) return false;
  const stems = [stem, stem.replace(/gu$/, 'g'), stem.replace(/qu$/, 'c')];
  return stems.some((one) => [one, `${one}${ending}`, `${one}e`].some((name) => nameLike(name) === 'sure'));
}
