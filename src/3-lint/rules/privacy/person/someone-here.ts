import type { RuleContext } from '#schema/rule.ts';
import type { Found } from '../../prose-rule.ts';
import { clauseBefore, isNegated } from '../../speech.ts';
import { speaksForSelf, speaksOfOurs, tellsOfOurs } from '../someone-of-ours.ts';

/** People in general right before the verb: "people who live", "if you live", "quienes viven". */
const OTHERS =
  /(?:^|[^\p{L}])(?:you|your|you're|you'll|patients?|people|persons?|those|anyone|everyone|someone|families|children|kids|adults|seniors|elders|veterans|students|teens|parents|members|residents|couples|women|men|usted|ustedes|tú|vos|pacientes?|personas|quien|quienes|gente|familias|niños|niñas|adultos|mayores|estudiantes|padres|mujeres|hombres|menores)(?:,?\s(?!(?:I|he|she|we|yo|él|ella)\s)[\p{L}'-]{1,14}){0,2}\s{0,2}$|(?:^|[^\p{L}])(?:if|si)\s{0,2}$/iu;

/** A person of the practice, where a text isn't that person's own. */
const STAFF =
  /(?:^|[^\p{L}])(?:he|she|his|her|Dra?\.?|doctora?|nurse|dentist|therapist|hygienist|midwife|receptionist|physician|él|ella|enfermer[ao]|dentista|terapeuta|recepcionista|médic[ao])(?![\p{L}])/iu;

/** On a page it is a patient who asks "I live in Hillsboro"; in an answer or a notice it is someone of the practice. */
const FIRST_PERSON = /(?:^|[^\p{L}])(?:I|I'm|I've|my|me|mine|yo|mi|mis|conmigo)(?![\p{L}])/iu;

/** Whether a find speaks of someone of the practice, and not of patients: a bio does so unless it says otherwise. */
export function isOfSomeoneHere(found: Found, { record, subject }: RuleContext): boolean {
  const { match, sentence, start } = found;
  const isSaidOfOthers = OTHERS.test(sentence.slice(Math.max(0, start - 60), start));
  if (isSaidOfOthers && !OF_ONES_OWN.test(match[0])) return false;
  if (record.kind === 'provider') return true;
  if (FIRST_PERSON.test(around(found)) && record.kind !== 'answer' && record.kind !== 'announcement')
    return speaksForSelf({ sentence, at: start, passage: found.passage.plain }, record.kind);
  return (
    FIRST_PERSON.test(around(found)) ||
    STAFF.test(around(found)) ||
    speaksOfOurs(around(found), { record, subject }) ||
    subject.names.some((name) => {
      const surname = name.split(' ').at(-1) ?? '';
      return surname.length > 2 && around(found).includes(surname);
    })
  );
}

/** Whether a text is somebody's bio, or tells of someone of the practice by name or by what they do there. */
export function isToldOfOurs(found: Found, { record, subject }: RuleContext): boolean {
  return (
    speaksForSelf({ sentence: found.sentence, at: found.start, passage: found.passage.plain }, record.kind) ||
    speaksOfOurs(around(found), { record, subject })
  );
}

/** The same by name or by what they do here, and not by a word such as “la doctora”. */
export function isNamedOfOurs(found: Found, { record, subject }: RuleContext): boolean {
  return (
    speaksForSelf({ sentence: found.sentence, at: found.start, passage: found.passage.plain }, record.kind) ||
    tellsOfOurs(around(found), { subject })
  );
}

/** What stands around a find: enough for a sentence of the usual length, and little of one of 100 kB. */
export function around({ sentence, start, end }: Found): string {
  return sentence.slice(Math.max(0, start - 160), end + 160);
}

/** "You can see my house", "you will spot him": to others, of someone here. */
const OF_ONES_OWN =
  /\b(?:my|our|mi|mis|nuestr[oa]s?|(?:find|spot|catch|see|meet|miss|bump into|run into)\s(?:me|him|her|us))\b/i;

/** Whether a find is denied right there: "I no longer live in", but not "no matter the weather, she runs". */
export function isDeniedThere({ sentence, start }: Found): boolean {
  return isNegated(clauseBefore(sentence, start).split(',').at(-1) ?? '');
}

/** Offices, clinics and other places that are nobody's home. */
export const INSTITUTION =
  /(?:^|[^\p{L}])(?:offices?|clinics?|practice|hospitals?|surgery|schools?|university|college|campus|library|shelter|pantry|food bank|center|centre|department|agency|pharmacy|lab|laboratory|building|headquarters|suite|studied|trained|training|residency|worked|sees? patients|see you|consultorios?|consulta|clínicas?|oficinas?|hospital|escuela|universidad|biblioteca|centro|farmacia|laboratorio|albergue|estudi[oóé]|trabaj[oóé])(?![\p{L}])/iu;

const TRADE =
  'dental|dentistry|orthodontics?|smile|therapy|counsell?ing|massage|pilates|yoga|barre|fitness|dance|photo|photography|portrait|treatment|wellness|acupuncture|physio|skin|speech';
/** Where someone works, called a studio: “her therapy studio”; or as patients come to it. */
const STUDIO = new RegExp(
  String.raw`\b(?:${TRADE}) studios?\b|\bstudios?\b[^.!?;\n]{0,60}?\b(?:parking|patients|clients|visits|appointments)\b|\b(?:dentist|orthodontist|hygienist|therapist|patients|appointments|visits)\b[^.!?;\n]{0,60}?\bstudios?\b`,
  'iu',
);
/** Where someone sleeps or paints: a studio beside these words may be at home. */
const STUDIO_AT_HOME =
  /(?<!\p{L})(?:homes?|houses?|apartments?|flats?|condo|barn|back ?yard|yard|garage|garden|attic|loft|basement|liv(?:es?|ed|ing)|sleeps?|resides?|rents?|renting|moved|above|upstairs|behind (?:the|her|his) house|pottery|ceramics?|clay|paint\p{L}{0,5}|draws?|easel|quilt\p{L}{0,4}|weav\p{L}{0,4}|sew\p{L}{0,4}|art|artist|music|record\p{L}{0,4}|glass|jewel\p{L}{0,4}|(?:yoga|pilates) class(?:es)?)(?!\p{L})/iu;

/** Whether a find outside a bio speaks of a studio where patients are seen, as some call an office, and of no dwelling. */
export function isStudioOfWork(found: Found, { record }: RuleContext): boolean {
  return (
    record.kind !== 'provider' &&
    /\bstudios?\b/i.test(found.match[0]) &&
    STUDIO.test(around(found)) &&
    !STUDIO_AT_HOME.test(around(found))
  );
}
