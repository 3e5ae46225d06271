import type { Passage, RuleContext } from '#schema/rule.ts';
import type { Found } from '../prose-rule.ts';
import { isAsked, isQuoted } from '../speech.ts';
import { nameLike } from './names.ts';
import { speaksForSelf, speaksOfOurs } from './someone-of-ours.ts';

const FIRST_PERSON = /(?<!\p{L})(?:my|our|mis?|nuestr[oa]s?)(?!\p{L})/iu;
/** Words that turn "her", "their", "su" into a patient's. */
const OTHERS =
  /(?<!\p{L})(?:you|your|yours|yourself|patients?|people|persons?|individuals|anyone|everyone|everybody|those|others|someone|somebody|clients?|caregivers?|carers|families|couples|parents and|mothers and|every|each|whether|if|women|men|adults|children|kids|teens|veterans|students|residents|usted(?:es)?|pacientes?|personas?|gente|familias|clientes?|cuidador(?:es|as)?|quien(?:es)?|alguien|adult[oa]s|adolescentes|mujeres|hombres|parejas|cada|tod[oa]s? (?:niñ[oa]|madre|padre)|niñ[oa]s|hij[oa]s que|(?:acompaño|atiendo|ayudo|apoyo) a|cualquier|si)(?!\p{L})/iu;
/** "Keep her in your thoughts": addressed to readers, and not about them. */
const WISHES =
  /\b(?:thank you|(?:please )?be patient(?: with)?|so you(?:'ll| will| are)[^.;!?]{0,60}|you(?:'ll| will| can| may)? (?:be in (?:good|safe|the best) hands|see|meet|hear|know|notice|find|spot)|(?:t[eé]n(?:ga|gan)?le|ten(?:ga|gan)?) paciencia|est(?:á|ará|án) en buenas manos|(?:in |for )?your (?:thoughts|prayers|hearts?|patience|understanding|support|kind (?:words|wishes)|good wishes|cards?)|(?:en|por) sus (?:oraciones|pensamientos)|por su (?:paciencia|comprensión|apoyo))(?!\p{L})/giu;
/** "Padres de adolescentes" are whoever comes. */
const MANY_PARENTS = /^(?:padres|madres|pap[áa]s|mam[áa]s|parents|mothers|fathers|m[ou]ms|dads)(?!\p{L})/iu;
/** Whose "their" is. */
const PARENTS = /(?<!\p{L})(?:parents|m[ou]ms|mothers|dads|fathers|grandparents)(?!\p{L})/iu;
/** Spanish "su" is "your" as well: a sentence that addresses someone is not about the writer. */
export const ADDRESSES =
  /(?<!\p{L})(?:usted(?:es)?|si su|para que su|le (?:ayud|ofre|explic|orient|atend|recom|dir|pued|respond)\p{L}{0,8}|les? ayudo|ll[aá]me(?:nos|me)?|traiga|traer|consulte|pida|venga|preg[uú]nt(?:e|enos|eme)|escr[ií]ba(?:nos|me)?|necesit[ae]|puede|pueden|quiere|desea|tr[aá]igal[oa]|lleve|cu[ié]nteme|d[ií]gam?e(?:nos)?)(?!\p{L})/iu;

/** Whether somebody else is speaking, or the text is not about a person of the practice at all. */
export function isSaidByOthers(
  { sentence, start, passage }: Found,
  { record, subject }: RuleContext,
): boolean {
  if (isQuoted(sentence, start) || isAsked(sentence)) return true;
  return (
    !speaksForSelf({ sentence, at: start, passage: passage.plain }, record.kind) &&
    !speaksOfOurs(sentence, { record, subject })
  );
}

/** Whether a find speaks of a family that is not the writer's: a patient's, anybody's, or said by somebody else. */
export function isOthersFamily(found: Found, context: RuleContext): boolean {
  const { match, sentence, start, passage } = found;
  const { record } = context;
  if (isSaidByOthers(found, context)) return true;
  const isFirstPerson = FIRST_PERSON.test(match[0]);
  const isOwn =
    isFirstPerson || (record.kind !== 'provider' && I_HAVE.test(sentence.slice(0, start) + match[0]));
  if (isOwn && speaksForSelf({ sentence, at: start, passage: passage.plain }, record.kind)) return false;
  if (record.kind !== 'provider' && OTHERS.test(besidesFind(found).replace(WISHES, ''))) return true;
  if (record.kind !== 'provider' && MANY_PARENTS.test(match[0])) return true;
  if (isFirstPerson) return false;
  const whose = /^([\p{L}-]{2,24})'s\s/u.exec(match[0])?.[1];
  if (whose !== undefined && !isSomeone(whose, context) && !isByJob(found, whose, context)) return true;
  const spanish = /^(?:el|la|los|las|al|a la|\p{L}{4,14} a(?:l| la))\s/iu.test(match[0]);
  if (spanish && !speaksOfOurs(sentence.slice(start, start + match[0].length), { subject: context.subject }))
    return true;
  const before = sentence.slice(Math.max(0, start - 60), start);
  const clause = before.slice(
    Math.max(
      ...['; ', '. ', ': ', ' - ', ', and ', ', but ', ', y ', ', pero '].map((mark) =>
        before.lastIndexOf(mark),
      ),
    ) + 1,
  );
  // "When he isn't seeing patients, Tom is …": another person begins there.
  const own =
    clause.split(/,\s(?=(?:I|he|she|we|Dra?|yo|él|ella|\p{Lu}\p{Ll}{2,15})(?!\p{L}))/u).at(-1) ?? '';
  return (
    OTHERS.test(own) ||
    (/^their\s/i.test(match[0]) && PARENTS.test(before)) ||
    (/(?<!\p{L})sus?\s/iu.test(match[0]) && ADDRESSES.test(sentence))
  );
}

/** What stands before a find, and after it to the end of its clause: "a mother of four, and will call you". */
function besidesFind({ match, sentence, start }: Found): string {
  const [after = ''] = sentence
    .slice(start + match[0].length)
    .split(/[,;:]|\s(?:and|so|but|who|y|pero|que)\s/u);
  return `${sentence.slice(0, start)} ${after}`;
}

/** "Our manager's husband", "the receptionist's brother". */
function isByJob({ sentence, start }: Found, whose: string, { subject }: RuleContext): boolean {
  return speaksOfOurs(sentence.slice(Math.max(0, start - 30), start + whose.length), { subject });
}

/** "I have three children", "soy madre de gemelas". */
const I_HAVE =
  /(?<!\p{L})(?:(?:I|we)(?: also)? (?:have|had|am|raise)|I'm|I've|as|being|tengo|tenemos|soy|como)\s(?:[\p{L}-]{1,12}\s){0,4}[\p{L}-]{2,14}$/iu;
/** "Mum's dementia": by its capital the writer's own. */
const OWN_ELDER =
  /^(?:Mum|Mom|Mam|Dad|Daddy|Mommy|Mummy|Mama|Papa|Da|Nana|Nan|Gran|Granny|Gramps|Gran?d?dad|Granddad|Grandma|Grandpa|Pop)$/;

/** Whether a word before "'s" is someone's name: "Ruth's sister", not "today's mothers". */
function isSomeone(word: string, { record, subject }: RuleContext): boolean {
  const own = record.kind === 'provider' ? [record.data.name] : [];
  return (
    /^\p{Lu}/u.test(word) &&
    (OWN_ELDER.test(word) ||
      nameLike(word) === 'sure' ||
      [...own, ...subject.names].some((name) => name.split(' ').includes(word)))
  );
}

/** Whether a passage is a field that exists for this: its stance and its safe form say there what may stand. */
export function isInItsField({ subject }: Passage, fields: readonly string[]): boolean {
  return fields.some((field) => subject.startsWith(`personal.${field}.`) || subject === `personal.${field}`);
}
