import type { RuleContext } from '#schema/rule.ts';
import { EVERYTHING } from '../kinds.ts';
import { type Found, proseRule } from '../prose-rule.ts';
import { DATE } from './dates.ts';
import { PERSON, PERSONA } from './people.ts';

const MESSAGE =
  'Someone’s date of birth stands here. With a name or a face beside it, it opens records and accounts, and alone it often tells who it is. Take the day and the month out; an age in round numbers nearly always does.';

const pattern = (source: string) => new RegExp(source, 'giu');
const LINK = String.raw`(?:[\s:=("“*#'-]|\b(?:is|was|on|of|the|as|reads|es|el|la|del?|al|paciente|patient|menor|child)\b){0,8}`;

/** What only records say. */
const WRITTEN = [
  String.raw`(?<![\p{L}.])b\.\s?(?=\d{1,2}[/-])${DATE}`,
  String.raw`(?<!\p{L})(?:d\.?\s?o\.?\s?b\.?|dates? of birth|birth\s?-?dates?)(?!\p{L})${LINK}${DATE}`,
  String.raw`(?<!\p{L})(?:fecha de nac(?:imiento)?|f\.?\s?(?:de\s)?nac(?:to|imiento)?|f\.\s?n\.?(?=[\s:])|fdn|fnac|nacimiento)(?!\p{L})[.]?${LINK}${DATE}`,
];
/** What is said of a person who is cared for. */
const SAID = [
  String.raw`(?<!\p{L})(?:a|an|the|this|that|our|her|his|another)\s(?:[\p{L}-]{1,20}\s){0,3}?${PERSON}(?:\s(?:named\s)?\p{L}{2,15})?,?\s(?:who\s)?(?:was\s)?born\s(?:here\s)?(?:on\s)?${DATE}`,
  String.raw`(?<!\p{L})${PERSON}(?:\s\p{L}{2,15}){0,2}'s?\s(?:[\p{L}\d-]{1,15}\s)?(?:birthday|b-?day)${LINK}${DATE}`,
  String.raw`(?<!\p{L})(?:el|la|un|una|este|esta|nuestr[oa]|del|al)\s(?:[\p{L}]{1,15}\s){0,2}?${PERSONA}(?:\sdel?\s\p{L}{2,15})?,?\s(?:que\s)?(?:naci[oó]|nacid[oa])\s(?:el\s)?(?:d[ií]a\s)?${DATE}`,
  String.raw`(?<!\p{L})cumpleaños\s(?:del?|de la)\s(?:nuestr[oa]\s)?${PERSONA}(?:\s\p{L}{2,15}){0,3}${LINK}${DATE}`,
];
const WITH_YEAR = String.raw`(?=[^.;!?\n]{3,24}\d\d(?!\d))`;
/** Said to or of one person, or on a label, with the year. */
const OF_ONE = [
  String.raw`(?<![\p{L}.])b\.?\s${WITH_YEAR}${DATE}`,
  String.raw`(?<!\p{L})(?:you|who|patient|baby|girl|boy|twins|child)\s(?:were|was|are|is)\sborn\s(?:on\s)?${WITH_YEAR}${DATE}`,
  String.raw`(?<!\p{L})(?:her|his|your|mom's|mum's|dad's|patient's)\s(?:birthday|b-?day)\s(?:is|was|falls on|of|as|:)\s?(?:on\s)?${WITH_YEAR}${DATE}`,
  String.raw`(?<!\p{L})(?:niñ[oa]|beb[eé]|paciente|acta|ficha|menor|gemel[oa]s|señora?|usted)(?!\p{L})[^.!?\n]{0,30}?\s(?:naci[oó]|nacieron|nacid[oa]s?)\s(?:el\s)?(?:d[ií]a\s)?${WITH_YEAR}${DATE}`,
  String.raw`(?<!\p{L})(?:usted|[eé]l|ella|ud\.?)\s(?:es|naci[oó])\s(?:del|el)\s(?:d[ií]a\s)?${WITH_YEAR}${DATE}`,
  String.raw`(?<!\p{L})(?:tu|su)\scumpleaños\s(?:es|:)\s?(?:el\s)?${WITH_YEAR}${DATE}`,
];
const FULL_YEAR = String.raw`(?=[^.;!?\n]{3,24}(?:(?<!\d)(?:19|20)\d\d|[/.-]\d\d)(?!\d))`;
/** With the word and the year near each other, whatever stands between. */
const NEAR_BY = [
  String.raw`(?<!\p{L})(?:dates? of birth|d\.?\s?o\.?\s?b\.?|birth\s?-?dates?|birthday|fecha de nacimiento|cumplea[nñ]os)(?!\p{L})[^.!?\n]{0,40}?(?<![\d\p{L}])${FULL_YEAR}${DATE}`,
  String.raw`(?<!\p{L})(?:whose|who|whoever|person|somebody|someone|owner|visitor|caller|patient|child|girl|boy|baby|infant|man|woman|lady|gentleman|sibling|twins?|teen|teenager|resident|client|mrs?\.?|ms\.?)(?!\p{L})[^.!?\n]{0,70}?\sborn\s(?:on\s)?${FULL_YEAR}${DATE}`,
  String.raw`(?<!\p{L})(?:paciente|persona|dueñ[oa]|quien|alguien|niñ[oa]|menor|beb[eé]|señora?|señor|cliente|joven|gemel[oa]s?|cuy[oa])(?!\p{L})[^.!?\n]{0,70}?\s(?:naci[oó]|nacieron|nacid[oa]s?)\s(?:el\s)?(?:d[ií]a\s)?${FULL_YEAR}${DATE}`,
];
/** The day before the word, and said of whom the reader brings. */
const TURNED = [
  String.raw`(?<![\d\p{L}])${FULL_YEAR}${DATE}\s(?:as|for|como|de)\s(?:(?:your|his|her|the|their|su|la|tu)\s)?(?:dates? of birth|d\.?o\.?b|birthdays?|birth\s?-?dates?|fecha de nacimiento|cumplea[nñ]os)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:your|her|his)\s(?:son|daughter|mother|father|mom|mum|dad|husband|wife|twins|baby|child|little one|grandson|granddaughter)\s(?:was|were|is)\sborn\s(?:on\s)?${FULL_YEAR}${DATE}`,
  String.raw`(?<!\p{L})(?:su|tu)\s(?:hij[oa]|mam[aá]|pap[aá]|madre|padre|espos[oa]|marido|beb[eé]|ni[nñ][oa]|niet[oa]|abuel[oa])\s(?:naci[oó]|es)\s(?:el|del)\s${FULL_YEAR}${DATE}`,
];
/** As records have someone down. */
const LISTED = [
  String.raw`(?<!\p{L})(?:(?:down|listed|registered|recorded|entered|on file|showing|you|him|her)\sas|(?:records?|chart|file|system|forms?)\s(?:shows?|says?|has|have|lists?)(?:\s(?:you|him|her)(?:\sas)?)?)\s(?:being\s|having been\s)?born\s(?:on\s)?${FULL_YEAR}${DATE}`,
  String.raw`(?<!\p{L})(?:(?:aparece|figura|consta|est[aá]|registrad[oa]|tenemos|tengo|anotad[oa]|anotamos)\s(?:\p{L}{2,12}\s){0,2}?como|(?:expediente|ficha|sistema|registro)\sdice)\snacid[oa]\s(?:el\s)?(?:d[ií]a\s)?${FULL_YEAR}${DATE}`,
];
/** A line of a form or a label: no verb, only “born” and the day. */
const NOTED = [
  String.raw`(?:^|["“,;:(|]\s{0,2}|\t|\b(?:says?|reads?|shows?|paciente|patient|dice)\s)(?:born|nacid[oa]):?\s(?:(?:on|el)\s)?${DATE}`,
];
const FORMAT =
  /(?<!\p{L})(?:e\.g\.|for example|such as|format|por ejemplo|formato|p\.\s?ej\.)[^.!?]{0,25}$/iu;
/** “Such as …, like the one from yesterday”: no made-up day. */
const AS_SEEN =
  /^[^.!?]{0,20}(?:like (?:the one|that one|hers|his)|como (?:la|el|en la|en el) de)\s(?:from\s|we (?:had|saw)\s)?(?:yesterday|last|this|ayer|anteayer|antier|hoy|la semana|este)(?!\p{L})/iu;
const OF_HISTORY = /(?<!\p{L})(?:founder|namesake|pioneer|inventor|saint|fundador[a]?|pioner[oa])(?!\p{L})/iu;

function isFine({ sentence, start, end, match: [found] }: Found, { record }: RuleContext): boolean {
  if (AS_SEEN.test(sentence.slice(end, end + 60))) return false;
  if (FORMAT.test(sentence.slice(Math.max(0, start - 80), start))) return true;
  if (/(?<!\p{L})(?:e\.g\.|for example|such as|por ejemplo|p\.\s?ej\.)/iu.test(found)) return true;
  if (!/^\W{0,3}(?:\p{L}{4,8}\s)?(?:born|nacid)/iu.test(found)) return false;
  // Of the writer of a bio another rule speaks; lives of long ago are history.
  const isOfTheWriter = record.kind === 'provider' && /^[,;:(]/u.test(found);
  return isOfTheWriter || OF_HISTORY.test(sentence) || Number(/\d{4}$/u.exec(found)?.[0] ?? 2000) < 1905;
}

export const noBirthDate = proseRule({
  id: 'patient/no-birth-date',
  summary: 'A patient’s date of birth stands in a text.',
  severity: 'error',
  canBeWaived: true,
  reads: ['en', 'es'],
  appliesTo: EVERYTHING,
  message: MESSAGE,
  acrossSentences: true,
  cue: /birth|(?:usted|él|ella|ud\.?) es del|\bb\.\s?\d|born|d\.?\s?o\.?\s?b|b-?day|nac|f\.?\s?n\.|fdn|cumplea/i,
  finds: [...WRITTEN, ...SAID, ...OF_ONE, ...NEAR_BY, ...TURNED, ...LISTED, ...NOTED].map(pattern),
  isFine,
});
