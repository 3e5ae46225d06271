import { FOR_PATIENTS } from '../kinds.ts';
import { type Found, proseRule } from '../prose-rule.ts';
import { cueOf } from '../wording.ts';
import {
  CHILD_COUNTS_ENGLISH,
  CHILD_COUNTS_SPANISH,
  CHILD_NUMBERS_ENGLISH,
  CHILD_NUMBERS_SPANISH,
} from './child-counts.ts';
import { MORE_CHILD_COUNTS_ENGLISH, MORE_CHILD_COUNTS_SPANISH } from './child-counts-in-passing.ts';
import { CHILD_WORDS, CHILD_WORDS_SPANISH, PARENT_WORDS, PARENT_WORDS_SPANISH } from './family-cues.ts';
import { isInItsField, isOthersFamily } from './own-family.ts';

const CUE = cueOf(`
  ${CHILD_WORDS} ${PARENT_WORDS} ${CHILD_WORDS_SPANISH} ${PARENT_WORDS_SPANISH} under$ having_her having_his having_my having_our having_their family_of household houseful house_of tribe crew brood expecting
  pregnan quadruplets tween trio quartet outnumbered feed stopped_at stopped_after stop_at stopping_at quit_at done_at done_after called_it drew_the one_of_each two_of_each last_count of_them all_my all_our all_her
  all_his his_lot kindergart learner births deliver c-section car_seats tuition empty_nest on_the_way due_again due_with another_on another_is another_due more_on of_hers of_his of_mine de_parejita parejita nuestra_parejita
  cigüeña ciguena con_dos con_tres con_cuatro con_cinco con_seis con_siete somos_ son_ platos mochilas loncheras camino volaron nido embaraz partos cesárea cesarea único unico única unica mayor mellizas
`);
/** A bare number of children says it of the writer only where the sentence speaks of a home. */
const HOME =
  /(?<!\p{L})(?:husband|wife|spouse|partner|moms?|mums?|mother|dads?|father|parents?|parenting|home|house|household|family|raise[sd]?|raising|married|dogs?|cats?|my|our|has|have|we|i've|we've|lives?|weekends?|minivan|laundry|carpool|bedtime|soccer|espos[oa]|marido|mujer|pareja|mam[aá]|madre|pap[aá]|padre|casa|hogar|familia|cas\p{L}{2,3}|perr\p{L}{1,4}|gat\p{L}{1,4}|mis?|nuestr[oa]s?|tengo|tiene|tenemos|vive|vivo|cr[ií]\p{L}{1,4}|fines? de semana|tareas)(?!\p{L})/iu;
/** A number of children who come as patients, pupils or in a study; or of whom the writer is one. */
const NOT_OWN =
  /(?<!\p{L})(?:patients|(?:a|an|old|new|young) patient(?=[.,]|\s(?:who|and|with)|$)|see|sees|seen|saw|treat\p{L}{0,3}|deliver\p{L}{0,3}|cares? for|cared for|caring for|caring|coach\p{L}{0,3}|taught|teach\p{L}{0,3}|tutor\p{L}{0,3}|stud(?:y|ied|ies)|camp|volunteer\p{L}{0,3}|mentor\p{L}{0,3}|classes|class|visits?|trained|training|hospital|vaccinat\p{L}{0,4}|examin\p{L}{0,3}|help(?:s|ed|ing)?|support\p{L}{0,3}|counsel\p{L}{0,4}|work(?:s|ed|ing)? with|(?:one|first|second|third|fourth|fifth|sixth|seventh|eighth|oldest|eldest|youngest|middle|last|all|some) of(?: (?:her|his|my))?|told me|came (?:in|to)|once|atiend\p{L}{1,4}|atend\p{L}{1,4}|pacientes?|trat\p{L}{1,5}|vacun\p{L}{1,5}|ayud\p{L}{1,5}|enseñ\p{L}{1,4}|entren\p{L}{1,4}|estudi\p{L}{1,5}|(?:menor|mayor|primer[oa]|segund[oa]|tercer[oa]|cuart[oa]|quint[oa]|sext[oa]|últim[oa]|un[oa]) de)(?!\p{L})/iu;
/** "Our nurse has seen four children". */
const SEEN =
  /^(?:my|our|his|her|their)\s.{2,40}?\b(?:sees?|seen|saw|treat\p{L}{0,3}|vaccinat\p{L}{1,4}|helps?|helped|examined|visits?|visited|delivered|teaches|taught)\s/iu;
/** “Una noche en vela con un bebé enfermo”: any child. */
const ILL =
  /^\s(?:\p{L}{3,9}\s)?(?:enferm|malit|con (?:fiebre|tos|c[oó]lico|dolor|mocos|gripe)|que (?:llora|tose|no duerme|no come))/iu;
/** “A grandmother, her daughter and a new baby”: any family. */
const OF_ANYONE =
  /(?<!\b(?:is|am|as|i'm|she's|he's|being|became)\s)(?<!\p{L})(?:an?|the|every|each|one|any)\s(?:[\p{L}-]{2,12}\s)?(?:great-)?(?:grand)?(?:mother|father|mom|mum|dad|ma|pa|parent|woman|man|patient)(?:,|\sand)\s$/iu;
/** “I have two girls, so I am trained in patience”: whose they are is said right before. */
const MINE = /(?<!\p{L})(?:I|we)(?: (?:also|now))?(?: have|'ve got)\s$|(?<!\p{L})(?:tengo|tenemos)\s$/iu;

export const noChildCount = proseRule({
  id: 'privacy/no-child-count',
  summary: 'The number of someone’s children is told.',
  severity: 'warning',
  canBeWaived: true,
  reads: ['en', 'es'],
  appliesTo: FOR_PATIENTS,
  message:
    'This tells how many children someone has. With a name and a town it helps a stranger find the family, and no patient needs it. Say “a parent” or “a busy family home”.',
  ignoresAccents: true,
  cue: CUE,
  finds: [
    ...CHILD_COUNTS_ENGLISH,
    ...CHILD_COUNTS_SPANISH,
    ...CHILD_NUMBERS_ENGLISH,
    ...CHILD_NUMBERS_SPANISH,
    ...MORE_CHILD_COUNTS_ENGLISH,
    ...MORE_CHILD_COUNTS_SPANISH,
  ],
  isFine: (found, context) =>
    isInItsField(found.passage, ['children', 'family', 'relatives', 'partner']) ||
    isOthersFamily(found, context) ||
    isOfNobodysOwn(found),
});

/** Whether the children are patients, pupils, or brothers and sisters; or nothing says whose they are. */
function isOfNobodysOwn({ match, sentence, start }: Found): boolean {
  if (
    SEEN.test(match[0]) ||
    (/(?<!\p{L})una?\s\p{L}{3,8}$/iu.test(match[0]) && ILL.test(sentence.slice(start + match[0].length)))
  )
    return true;
  const before = sentence.slice(Math.max(0, start - 70), start);
  if (/^(?:her|his|their)\s/i.test(match[0]) && OF_ANYONE.test(before)) return true;
  const ends = [', ', '; ', ': ', ' and ', ' y '].map((mark) => before.lastIndexOf(mark));
  if (NOT_OWN.test(before.slice(Math.max(...ends) + 1))) return true;
  if (MINE.test(before)) return false;
  return match.groups?.number !== undefined && (!HOME.test(sentence) || NOT_OWN.test(sentence));
}
