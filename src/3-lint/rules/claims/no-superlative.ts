import { FOR_PATIENTS } from '../kinds.ts';
import { type Found, proseRule } from '../prose-rule.ts';
import { isDenied } from '../speech.ts';
import { ENGLISH_SUPERLATIVES, SPANISH_SUPERLATIVES } from './superlatives.ts';
import { MORE_ENGLISH_SUPERLATIVES, MORE_SPANISH_SUPERLATIVES } from './superlatives-any-order.ts';

export const noSuperlative = proseRule({
  id: 'claims/no-superlative',
  summary: 'A text says someone is the best, and not who says so.',
  severity: 'warning',
  elsewhere: [
    {
      jurisdiction: 'ca-on',
      severity: 'error',
      because:
        'Ontario’s rules for advertising (O. Reg. 114/94) rule out superlatives and what can’t be checked.',
    },
  ],
  canBeWaived: true,
  reads: ['en', 'es'],
  appliesTo: FOR_PATIENTS,
  message:
    'This claims to be better than others, and nobody can check it. Boards and regulators count that as misleading advertising. Name the award, who gave it and the year, or say what you do instead.',
  cue: /chains|cadenas|to see|\bbeat\b|\bmeet\b|gana\b|primera|close|and then|tops|easily|by far|\w{3}est\b|\w{3}er\b|hay\b|shortest|fastest|quickest|cleanest|warmest|kindest|newest|largest|anywhere|elsewhere|\bunlike\b|a diferencia|eminenc|referen|envy|\bgenius|guru|wizard|miracle|pinnacle|benchmark|cream of|nowhere|wrote the|\bbeats?\b|poc[oa]s|competencia|there(?:'s| is| are)|accept no|further|peer|league|envy|ahead|apart|above|candle|rings|out(?:class|shin|perf)|shame|settle|\bwhy\b|undisputed|beaten|bettered|matched|par excel|rank|won't|yet to|never|dream|hay\b|existe|encontrar|como\b|referente|autoridad|eminencia|rival|crema|superamos|llega|comparac|non plus|envidia|encima|liga\b|busque|favorit|consentid|vanguardia|avanzad|insuperad|\bbest\b|\bleading\b|\bleaders?\b|#\s?1|\bnumber[- ]one|\bno\. ?1|\btop\b|\bmost\b|world|renowned|acclaimed|famous|\bbetter\b|\bthan\b|class|unmatched|unriv|unpar|unsurp|unbeat|unequal|second to|bar none|none|no other|no ?one|nobody|foremost|premier|eminent|finest|greatest|gentlest|friendliest|safest|smartest|brightest|highest|award|a cut|shoulders|gold|mejor|uno|n[uú]mero|clase|mundial|\bset|find|experience|est\b|match|rival|equal|only|elite|legendary|superior|ultimate|go-to|favou?rit|preferred|first choice|hands|manos|nobody|compar|competition|kind|quality|calidad|[eé]lite|precios|preferid|serie|n[º°]|l[ií]der|insuper|inigual|incompar|inmejor|sin (?:igual|comp|rival|par)|nivel|m[aá]s |nadie|ning[uú]n|categor/iu,
  finds: [
    ...ENGLISH_SUPERLATIVES,
    ...SPANISH_SUPERLATIVES,
    ...MORE_ENGLISH_SUPERLATIVES,
    ...MORE_SPANISH_SUPERLATIVES,
  ],
  isFine: (found) =>
    isDenied(
      found.sentence.replace(NO_DOUBT, (words) => ' '.repeat(words.length)),
      found.start,
    ) ||
    isSourced(found) ||
    isWished(found) ||
    isOfALife(found) ||
    isOfThePast(found) ||
    isTaste(found),
});

/** “Without a doubt” denies nothing; of the same length, so that places stay. */
const NO_DOUBT =
  /\b(?:sin (?:ninguna |la menor )?duda|sin lugar a dudas?|without (?:a |any )?doubt|no doubt)\b/giu;

const YEAR = /\b(?:19|20)\d\d\b/;
const PERIODICAL =
  /\b(?:magazine|monthly|weekly|journal|times|association|academy|society|foundation|gazette|tribune|newspaper|courier|herald|chronicle|bulletin|daily|news|magazine's|reader'?s'? (?:poll|choice)|chamber of commerce|peri[oó]dico|diario|c[aá]mara de comercio|colegio de|revista|asociaci[oó]n|academia|sociedad)\b/i;
const AWARDER =
  /\b(?:by|from|according to|in|readers of|poll of) (?:the |its |our )?(?:(?:readers|subscribers|listeners|viewers|members|voters|patients) (?:of|at) (?:the )?)?[A-Z][\p{L}'-]{1,20}|\breaders' (?:poll|choice|pick)|[A-Z][\p{L}'-]{1,20} (?:called|named|voted|chose|ranked|rated) (?:us|her|him|me|it|our)\b|(?<!\p{L})(?:por|de) (?:(?:l[oa]s )?(?:lectores|oyentes|socios|miembros|usuarios) (?:de )?)?(?:la |el |del )?(?:revista|[A-Z])/u;

/** An award with its giver and its year can be checked. */
function isSourced({ sentence }: Found): boolean {
  return YEAR.test(sentence) && (AWARDER.test(sentence) || PERIODICAL.test(sentence));
}

const WISH =
  /\b(?:want|wish|hope|deserve|strive|aim|try|trying|try to find|choose|choosing|decide|deciding|which|whether|need|looking for|help (?:you|them|people|patients) (?:find|get|choose|decide)|learn(?:ed|s|ing)? from|determin(?:e|es|ing)|internship (?:at|with)|clinical (?:training|rotations?) (?:at|with)|trained (?:at|with|by|under)|studied (?:at|with|under)|residency|fellowship|goal|find the|someone else is)\b|(?<!\p{L})(?:quer(?:emos|er|ido)|quiero|dese(?:o|amos)|merec[eé]n?|busc(?:o|amos|ar|ando)|procur|elegir|decidir|cu[aá]l|determin(?:a|ar|amos|an)|defin(?:ir|imos)|recomend(?:ar|amos)|identific(?:ar|amos)|encontrar|apasiona|ojal[aá]|meta|para que|aprend[ií]|form(?:é|ó|ada|ado) (?:en|con)|estudi(?:é|ó) (?:en|con))(?!\p{L})/iu;

/** What somebody wants, chooses or learned from is no claim to be it. */
function isWished({ sentence, start }: Found): boolean {
  const before = sentence.slice(Math.max(0, start - 60), start);
  return WISH.test(before) || /\b(?:believes?|thinks?|knows?|says?) (?:that )?the $/i.test(before);
}

/** “The kindest doctor he ever met was his uncle.” */
function isOfALife({ sentence, end }: Found): boolean {
  return /^[^.;]{0,12}\b(?:he|she|they)(?:'s|'d|'ve| has| had| have)? ever (?:met|knew|known|saw|seen|worked)\b/i.test(
    sentence.slice(end),
  );
}

/** “The first doctor in town kept his office here until 1948.” */
function isOfThePast({ sentence, match }: Found): boolean {
  return (
    /\bfirst\b|(?<!\p{L})primer[oa]?(?!\p{L})/iu.test(match[0]) &&
    /\b(?:18|19[0-7])\d{1,2}\b|\bcenturies ago\b/.test(sentence)
  );
}

/** “Her favorite part of being a dentist”, “the best job in the world”, “what is best for you”. */
const TASTE =
  /\bfavou?rites?\s(?:[\p{L}-]{3,12}\s)?(?:parts?|pas(?:t-?)?times?|activit(?:y|ies)|things?|hobb(?:y|ies)|places?|spots?|times?|days?|seasons?|foods?|meals?|dish(?:es)?|drinks?|books?|authors?|movies?|films?|shows?|songs?|bands?|music|games?|sports?|(?:sports|football|baseball|soccer|hockey) teams?|trails?|hikes?|ways?|moments?|memor(?:y|ies)|subjects?|topics?|class(?:es)?|quotes?|sayings?|motto|animals?|pets?|holidays?|vacations?|destinations?|roles?|aspects?|titles?|jobs?|questions?|stor(?:y|ies))\b|\bbest\s(?:[\p{L}-]{3,12}\s)?(?:jobs?|careers?|professions?|feelings?|gifts?|rewards?|parts?|things?|parks?|trails?|patients|place to (?:live|raise|grow|be a))\b|\bwhat(?:'s|’s| is| works| (?:we|they|you) (?:think|feel|believe) is)? best for\b|(?<!\p{L})(?:parte|pasatiempos?|actividad(?:es)?|lugar(?:es)?|comidas?|libros?|deportes?|momentos?|cosas?) (?:m[aá]s )?(?:favorit|preferid)[oa]s?|(?:favorit|preferid)[oa]s? de (?:ser|trabajar)(?!\p{L})|(?<!\p{L})mejor (?:trabajo|profesi[oó]n|oficio|carrera|regalo|recompensa|parte|(?:medicina|terapia|tratamiento) (?:es|son|ha sido|siempre))(?!\p{L})|(?<!\p{L})no hay nada como \p{L}{2,12}[aei]r(?!\p{L})/giu;
const CLAIM =
  /\b(?:best|favou?rites?|preferred|top|leading|finest|foremost|greatest|premier|most|number one|first choice|unlike|renowned|class)\b|(?<!\p{L})(?:mejor(?:es)?|favorit[oa]s?|preferid[oa]s?|líder(?:es)?|m[aá]s|nada|nadie)(?!\p{L})/iu;

/** What somebody likes is no claim, unless another stands beside it. */
function isTaste({ sentence, start, end }: Found): boolean {
  const said = sentence.slice(start, end + 40);
  const left = said.replace(TASTE, (words) => ' '.repeat(words.length));
  return left !== said && !CLAIM.test(left.slice(0, end - start));
}
