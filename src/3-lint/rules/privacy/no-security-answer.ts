import { FOR_PATIENTS } from '../kinds.ts';
import { type Found, proseRule } from '../prose-rule.ts';
import { isListedName, isPetName, MASCOTAS, PETS } from './person/pets.ts';
import { ANSWERS, RESPUESTAS } from './person/security-answers.ts';
import { isOfSomeoneHere } from './person/someone-here.ts';
import { isNoPlace, isWidePlace } from './person/wide-places.ts';

/** What banks and mailboxes ask when a password is lost. */
export const noSecurityAnswer = proseRule({
  id: 'privacy/no-security-answer',
  summary: 'A text answers a question that accounts ask when a password is lost.',
  severity: 'warning',
  canBeWaived: true,
  reads: ['en', 'es'],
  appliesTo: FOR_PATIENTS,
  message:
    'This is what banks and mailboxes ask when a password is lost: a pet’s name, a maiden name, a first school or car, a birthplace. Say it in general terms, such as “one rescue dog”, or leave it out.',
  cue: /\b(?:dog|pup|pooch|hound|mutt|cat|kit|tabb|tomcat|horse|pon|mare|gelding|donkey|mule|goat|pig|hen|chick|rooster|duck|goose|geese|hamster|gerbil|guinea|rabbit|bunn|ferret|hedgehog|parrot|parakeet|budgie|cockat|canar|goldfish|turtle|tortoise|gecko|lizard|snake|iguana|dragon|alpaca|llama|sheep|cow|beagle|lab|retriever|terrier|poodle|corgi|husk|shepherd|collie|dachshund|spaniel|pug|bull|chihuahua|doodle|gold|schnauzer|pit|grey|whippet|mastiff|heeler|pet|rescue|teddy|stuffed|siamese|boxer|great dane|maiden|birth|n[ée]e(?!\p{L})|before|born|hometown|home town|native|school|attended|graduated|alum|first|drive|grew|growing|raised|brought|childhood|best friend|teacher|coach|middle name|nickname|family|brother|sister|sibling|cousin|parents|grandm|grandpa|dad|father|mother|met at|mother's|mom's|mum's|perr|gat|cachorr|mascota|caballo|yegua|burr|lor[oa]|cotorra|peri|conej|tortuga|pez|cabr|gallina|vaca|cerdit|galg|lomito|michi|caniche|pastor|salchicha|de solter|apellido|segundo nombre|nac|natural|oriund|nativ|hij|pueblo|ciudad|tierra|lugar|primer|escuela|primaria|colegio|manejar|conducir|crec|cri|infancia|niñ|amig|maestr|profe|seño|apodo|sobrenombre|secundaria|prepa)|elemental|Siamese|\bDane/iu,
  finds: [...PETS, ...MASCOTAS, ...ANSWERS, ...RESPUESTAS],
  isFine: (found, context) => !isOfSomeoneHere(found, context) || isNoAnswer(found),
});

/** Schools after school, where people learn their work. */
const HIGHER =
  /\b(?:Medical|Nursing|Dental|Law|Business|Graduate|Divinity|Veterinary|Pharmacy|Public|Health|Medicine|Dentistry|Theological|Dance|Art|Culinary|Cooking|Music|Harvard|Yale|Médicos|Cirujanos|Psicólogos|Enfermeras|University|Universidad|Hospital)\b/;

function isNoAnswer({ match }: Found): boolean {
  const { pet, listed, birthplace, school, friend, job } = match.groups ?? {};
  if (pet !== undefined) return !isPetName(pet);
  if (listed !== undefined) return !isListedName(listed);
  if (friend !== undefined) return !isListedName(friend);
  if (birthplace !== undefined) return isNoPlace(birthplace) || isWidePlace(birthplace);
  return HIGHER.test(school ?? job ?? '');
}
