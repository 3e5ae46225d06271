import type { RuleContext } from '#schema/rule.ts';
import type { Found } from '../prose-rule.ts';
import { clauseBefore, isNegated, isOfPatients, isOfWork } from '../speech.ts';
import { speaksForSelf, speaksOfOurs, tellsOfOurs } from './someone-of-ours.ts';

/** A find that names its own person needs no look at who the words before speak of. */
const STARTS_WITH_PERSON =
  /^(?:I|I'm|I've|my|mine|he|she|he's|she's|his|her|our|mi|mis|yo|soy|tengo|vivo|estoy|mío|mía|nuestr[oa]s?)(?![\wáéíóúüñ'-])/i;

/** Where patients meet somebody off duty: the words after speak of that person. */
const YOU_FIND =
  /\b(?:you(?:'ll| will| can| may| might| could)?(?: \w{1,10})? (?:find|found|see|seen|saw|spot|spotted|catch|caught|hear|heard|meet|met|know|known|recogni[sz]ed?|noticed?|r[ua]n into)|(?:usted )?(?:puede|podrá)n? (?:encontrar|ver)|ask)(?!\p{L})/giu;

/** What sounds like a denial and is none: "never misses a rally", "not shy about it", "no falta a misa". */
const NO_DENIAL =
  /\b(?:(?:when|whenever|if)\s(?:[\p{L}.'’]{1,15}\s){0,3}?(?:not|isn['’]t|aren['’]t)(?=\s)[^,;]{0,60}?(?:,|(?=\s(?:I|you|he|she|we|they)(?:['’](?:ll|m|s|re|ve|d))?\s))|cuando no\s[^,;]{0,60},|(?:nobody|no ?one|nadie)(?=[^.;!?]{0,60}(?:\bmore\b|\bas much as\b|prouder|fonder|happier|better|(?<!\p{L})(?:m[aá]s|tanto)(?!\p{L})))|(?:never|not|don't|doesn't|do not|does not|no|nunca|sin) (?:contesta|trabaja|abre|viene|miss(?:es)?|find (?:me|him|her)|shy|ashamed|afraid|hide|a secret|secret|alone|only|just|embarrassed|apolog\w{2,6}|go a week|one to|(?:se |me )?(?:pierd[eo]|falt[ao]|ocult[ao]|escond[eo]|avergüenz[ao])|es (?:ningún )?secreto|solo|sólo|pena|vergüenza)|can(?:no|')t (?:live|imagine|go)|without (?:apology|shame|fear))(?!\p{L})/giu;

/**
 * Whether a find speaks of a provider, as opposed to patients, the practice or people at large. In a bio everything does
 * that isn't said of patients; elsewhere somebody must be named, as "I" is the reader there ("Do I need a referral?").
 */
export function isOfProvider(found: Found, { record, subject }: RuleContext): boolean {
  const { sentence, start, end, match } = found;
  if (
    !speaksForSelf({ sentence, at: start, passage: found.passage.plain }, record.kind) &&
    !speaksOfOurs(sentence, { record, subject })
  )
    return false;
  if (/^(?:as|being|como|si)\b/i.test(match[0]) && /^,?\s(?:you|your|usted)\b/i.test(sentence.slice(end)))
    return false;
  const clause = clauseBefore(withoutDenials(sentence), start).replace(YOU_FIND, '');
  if (STARTS_WITH_PERSON.test(match[0]) || !isOfPatients(clause)) return true;
  // "While you wait, nurse Ruth has …": the last words are about her.
  const last = clause.split(/,\s/).at(-1) ?? '';
  return last !== clause && tellsOfOurs(last, { subject }) && !isOfPatients(last);
}

/** The same sentence, as long as before, without what only looks like a denial. */
function withoutDenials(sentence: string): string {
  return sentence.replace(NO_DENIAL, (words) => ' '.repeat(words.length));
}

/** Whether a find is harmless whatever it is about: not of a provider, denied, asked of a patient, a patient's words. */
export function isHarmless(found: Found, context: RuleContext): boolean {
  const { sentence, start } = found;
  return (
    isSoftlyFine(found, context) ||
    !isOfProvider(found, context) ||
    isNegated(clauseBefore(withoutDenials(sentence), start)) ||
    /\b(?:you|your|usted)\b[^?]{0,200}\?\s{0,3}$/i.test(sentence) ||
    isSomeonesWords(sentence, start)
  );
}

/** What people read, hear, see, cook, study or teach: the word then tells nothing of who does so. */
const ELSEWHERE =
  /\b(?:talks?|classes on|pláticas|charlas|ferias?|jornadas|nutrici[oó]n|music|choral|cantatas?|organs?|architect\w{2,5}|art|arts|paint\w{0,5}|histor\w{1,5}|novels?|books?|read(?:s|ing)?|films?|movies?|podcasts?|museums?|visit(?:s|ed|ing)?|travel\w{0,5}|photograph\w{0,3}|cook(?:s|ing)?|bak(?:es|ing)|cuisine|food|deli|models?|miniature|museos?|música|arquitectura|arte|historia|novelas?|libros?|leer|lee|cine|películas?|visitar|viajar|fotograf\p{L}{1,3}|cocin\p{L}{1,3}|teolog\p{L}{1,2}|theology|degree|studied|studies|major(?:ed)?|minor(?:ed)?|estudi[oóa]\p{L}{0,2})(?!\p{L})/iu;

/**
 * A word that tells of its writer only where nobody and nothing else is in sight: no patients, no work, no pastime. Such
 * words stand in a group named `soft`.
 */
function isSoftlyFine({ match, sentence, start, end }: Found, { record }: RuleContext): boolean {
  if (match.groups?.soft === undefined) return false;
  if (record.kind !== 'provider') return true;
  const before = sentence.slice(Math.max(0, start - 120), start).replace(YOU_FIND, '');
  const after = sentence.slice(end, end + 60).replace(YOU_FIND, '');
  return (
    isOfPatients(before) ||
    isOfWork(before) ||
    ELSEWHERE.test(before) ||
    isOfPatients(after) ||
    ELSEWHERE.test(after.slice(0, 14))
  );
}

/** Words in quotation marks that patients say, as opposed to a saying the provider likes. */
function isSomeonesWords(sentence: string, at: number): boolean {
  const before = sentence.slice(0, at);
  const opened = before.search(/["“«][^"”»]{0,300}$/);
  return (
    opened >= 0 &&
    (isOfPatients(before.slice(0, opened)) ||
      /^["”»]?[^"”»]{0,300}["”»]\s{0,2}(?:I hear|is (?:something|what)|eso|lo (?:oigo|escucho))/i.test(
        sentence.slice(at),
      ))
  );
}

/** Whether a field of its own may hold what is found: there the category's stance and its safe form decide. */
export function isInField({ passage }: Found, ...categories: readonly string[]): boolean {
  return categories.some(
    (category) =>
      passage.subject.startsWith(`personal.${category}.`) || passage.subject === `personal.${category}`,
  );
}
