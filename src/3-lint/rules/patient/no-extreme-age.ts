import { FOR_PATIENTS } from '../kinds.ts';
import { type Found, proseRule } from '../prose-rule.ts';
import { together } from '../together.ts';
import { OLD_THINGS } from './old-things.ts';
import { PERSON, PERSONA } from './people.ts';
import { ALGUIEN, ANYONE_TOLD } from './people-told.ts';

const MESSAGE =
  'The age of someone over 89 stands here. So few people are that old that the number tells who it is, which is why US privacy rules count it as an identifier. Write “an older patient”, or “over 89”.';

const pattern = (source: string) => new RegExp(source, 'giu');
/** 90 to 119, in figures and in words. */
const AGE = String.raw`(?:9\d|1[01]\d|ninety(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|(?:a|one) hundred(?:[- ]and[- ]|[- ])?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)?)`;
const EDAD = String.raw`(?:9\d|1[01]\d|noventa(?: y (?:un|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve))?|cien|ciento (?:un|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce))`;
const ONE = `(?:patient|resident|${PERSON}|centenarian|nonagenarian|great-grandma|guest|visitor|pupil|dancer|participant|member|volunteer|champion|regular|neighbou?r|he|she)`;

const ENGLISH = [
  String.raw`(?<![\p{L}\d.,$-])${AGE}[- ](?:years?|yrs?)[- ](?:old|young)(?!s|\p{L})|(?<![\p{L}\d.,$-])${AGE}[- ]?(?:yo|y\/o)(?!\p{L})`,
  String.raw`(?<!\p{L})${ONE},?\s(?:who\s)?(?:is|was|turned|turns|just turned|has turned|will be|will turn|aged?|at|of|\(|now)\s?(?:now\s|already\s|nearly\s|almost\s|about\s|a spry\s)?${AGE}(?!\.?[\p{L}\d%]|-|\s(?:years? of|percent|of|pounds|kg|lbs|miles|minutes|days|hours|degrees|over|on|and over|to)\b)`,
  String.raw`(?<!\p{L})${ONE},\s${AGE}(?=\s?[,.;)])`,
  String.raw`(?<!\p{L})(?:at|aged?)\s(?:age\s|the age of\s)?${AGE},?\s(?:one of (?:our|my)|(?:our|my|this|a|the)\s(?:[\p{L}-]{1,15}\s){0,3}?${ONE}|s?he)\b`,
  String.raw`(?<!\p{L})(?:oldest|eldest)\s(?:[\p{L}']{1,15}\s){0,6}?(?:is|was|turned|just turned)\s${AGE}(?![\p{L}\d%])`,
  String.raw`(?<!\p{L})(?:turned|celebrated (?:her|his)|celebrates (?:her|his))\s(?:9\dth|1[01]\d(?:st|nd|rd|th)|ninet\p{L}{3,15}|hundredth)(?: birthday)?`,
];
const BIRTHDAYS = [
  String.raw`(?<!\p{L})(?:patient|client|resident)\s\p{L}{2,12}(?:\s\p{L}\.?)?,?\s(?:who\s)?(?:is|was|turned|turns|just turned)\s${AGE}(?!\.?[\p{L}\d%]|-|\s(?:percent|pounds|miles|minutes|days|hours))`,
  String.raw`(?<!\p{L})in (?:her|his) (?:hundredth|ninet\p{L}{3,15}) year(?!\p{L})`,
  String.raw`(?<!\p{L})${PERSONA}\sde\s(?:noventa y \p{L}{3,6}|ciento \p{L}{2,6})(?=\s(?:que|y)(?!\p{L})|[.,;!])`,
  String.raw`(?<!\p{L})happy\s(?:9\d(?:st|nd|rd|th)|1[01]\d(?:st|nd|rd|th)|ninet\p{L}{3,15}|hundredth)\sbirthday`,
  String.raw`(?<!\p{L})(?:one|two) of (?:our|my)\s(?:[\p{L}-]{1,15}\s){1,3}?(?:turns|turned|is|was|will be|just turned|celebrates)\s${AGE}(?!\.?[\p{L}\d%])`,
  String.raw`(?<!\p{L})(?:oldest|eldest)\s(?:patient|client)[^!?;]{0,50}?\sturn(?:ed|s)\s${AGE}(?!\.?[\p{L}\d%])`,
  String.raw`(?<!\p{L})cumpleaños\s(?:número\s)?(?:9\d|1[01]\d)(?!\p{N})`,
  String.raw`(?<!\p{L})(?:con|a los|a sus)\s${EDAD}(?:\saños)?,?\s(?:una? de (?:nuestr[oa]s|mis)|nuestr[oa]|mi|una?)\s(?:[\p{L}]{1,15}\s){0,2}?(?:${PERSONA}|pacientes)(?!\p{L})`,
];
const SPANISH = [
  String.raw`(?<!\p{L})${PERSONA}(?:\s[\p{L}]{1,15}){0,3}?,?\s(?:de|con|tiene|cumpli[oó]|cumple|acaba de cumplir|acaba de cumplirlos)\s(?:sus\s|ya\s|casi\s)?${EDAD}\s(?:a[ñn]os|a[ñn]itos|primaveras)`,
  String.raw`(?<!\p{L})(?:cumpli[oó]|cumple|cumplir|tiene|a sus)\s(?:ya\s|los\s|sus\s)?${EDAD}(?:\s(?:a[ñn]os|a[ñn]itos|primaveras)|(?=[.,;!]|\sy\s|\spero\s|$))(?!\s(?:a[ñn]os )?de (?:experiencia|servicio|historia|vida de))(?!\s?(?:%|camas|minutos))`,
];
const NO_UNIT = String.raw`(?!\.?[\p{L}\d%]|-|\s(?:years? of|percent|of|pounds|kg|lbs|kilos|miles|minutes|days|hours|degrees|mg|over|on|beds|people|patients|providers|employees|members|families|dollars|feet|acres|steps|years? (?:ago|of|in|serving))\b)`;
const STILL =
  '(?:dancing|driving|walking|gardening|swimming|bowling|golfing|living|playing|baking|cycling|running|hiking|quilting|singing|volunteering|farming|working out|replaced|repaired|operated on|cataracts? (?:out|done)|surgery|marathon|new (?:hip|knee|teeth|smile)|sharp as a tack|going strong)';
/** Said of someone by no more than a number and what only people do. */
const OF_SOMEONE = [
  String.raw`(?<!\p{L})${STILL}\s(?:[\p{L}]{1,12}\s)?at\s${AGE}${NO_UNIT}`,
  String.raw`(?<!\p{L})at\s${AGE},?\s(?:still|and still|and|but)\s(?:going|dancing|driving|walking|living|lives|drives|walks|dances|sharp|spry|gardens|swims)(?!\p{L})`,
  String.raw`(?<!\p{L})being\s${AGE}\s(?:and|is|means)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:oldest|eldest|most senior|longest-lived)\s(?:[\p{L}']{1,15}\s){0,5}?(?:patient|client|regular|resident|member|visitor|walker|swimmer|guest|runner|pupil|student|friend|dancer)s?(?:,|\s\(|\s(?:at|aged?|is|was|turned|turns|will be)\s(?:now\s|just\s)?)\s?${AGE}${NO_UNIT}`,
  String.raw`(?<!\p{L})(?:turn(?:s|ed|ing)?|hit|hits|reached|reaching|pushing|nearly|almost|just shy of)\s${AGE}(?=\s(?:last|this|next|today|tomorrow|yesterday|in|on|and|but|years old|with)(?!\p{L})|[,.;!])(?!\s(?:in|on) (?:the|our) )`,
  String.raw`(?<!\p{L})(?:an?|our|one|the)\s(?:[\p{L}-]{1,12}\s){0,2}?(?:super-?)?(?:centenarian|nonagenarian)\s(?:on our|in our|who|from|\(|of ours|patient|walked|swears|still|here|came|and (?:her|his))`,
  String.raw`(?<!\p{L})(?:soldier|sailor|veteran|lady|gent|gentleman|woman|man|widow|widower|farmer|patient|great-grandmother|grandmother|dancer|nun|priest|spitfire|gal|fellow|chap|soul|regular)\s(?:of|aged?)\s${AGE}${NO_UNIT}`,
  String.raw`(?<!\p{L})${ANYONE_TOLD}\s?(?:,\s|\()(?:age\s|aged\s|now\s|a spry\s)?${AGE}(?:\syears old)?(?=[,.;)])`,
];
const DE_ALGUIEN = [
  String.raw`(?<!\p{L})(?:cumpli[oó]|cumple)\s(?:ya\s|los\s|sus\s)?${EDAD}\sen\s(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|navidad)(?!\p{L})`,
  String.raw`(?<!\p{L})${ALGUIEN}(?:\s(?!mayor|menor|más|menos)\p{L}{1,15}){0,3}?,?\s(?:de|con)\s${EDAD}(?=\s(?:y|que|se|ya|sigue|todavía|aún|vino|viene|camina|baila|años|añitos|estrenó|nos|me)(?!\p{L})|[,.;!])(?!\saños o)`,
  String.raw`(?<!\p{L})(?:con|a sus|a los|cumplidos los)\s${EDAD}\s(?:años|añitos|primaveras|abriles)(?:\s(?:ya\s)?(?:bien\s)?cumplidos)?,?\s(?:y\s)?(?:todavía|aún|sigue|ya|se|le|nos|me|baila|camina|maneja|viene|vive|juega|canta|no|nuestr[oa]|don|doña|una?|estrena|estrenó|dej[oó]|volvi[oó]|aprendi[oó])(?!\p{L})(?!\s(?:o|y) más)`,
  String.raw`(?<!\p{L})(?:nuestr[oa]|la|el)\s(?:decan[oa]|veteran[oa]|paciente|abuelit[oa])[^!?;]{0,30}?,?\s(?:a sus|con|de)\s${EDAD}(?!\p{L}|\d)(?!\s(?:años )?de (?:experiencia|servicio))`,
  String.raw`(?<![\p{L}\d])${EDAD}\sañitos`,
  String.raw`(?<!\p{L})(?:a los|con|a sus)\s${EDAD},?\s(?:dej[oó]|volvi[oó]|aprendi[oó]|estren[oó]|sigue|todavía|aún|ya|baila|camina|maneja|viene|nos|se)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:cumpli[oó]|cumple|cumplir|cumpliendo)\s(?:hoy|ayer|mañana|este \p{L}{3,9}|el \p{L}{3,9}|orgullos[oa]mente|en \p{L}{4,10})\s(?:ya\s|sus\s|los\s)?${EDAD}(?!\p{L}|\d)`,
  String.raw`(?<!\p{L})(?:don|doña)\s\p{L}{1,15}(?:\s\p{L}{2,15})?,?\s(?:de\s|con\s)?${EDAD}(?:\s(?:años|añitos|primaveras)|(?=[,.;]))`,
  String.raw`(?<!\p{L})(?:centenari[oa]|nonagenari[oa])\s(?:que|de (?:la|nuestr|aqu)|paciente|nos|viene|sigue|del? (?:pueblo|barrio))`,
];
/** With a few words between the person and the number, or by the year of birth. */
const OF_OURS = [
  String.raw`(?<!\p{L})(?:are|were|turned)\s${AGE}\sand\s${AGE}${NO_UNIT}`,
  String.raw`(?<!\p{L})(?:tienen|cumplieron|cumplen)\s(?:ya\s)?${EDAD}\sy\s${EDAD}(?:\saños)?(?!\p{L}|\d)`,
  String.raw`(?<!\p{L})(?:an?|one|the|our|my|this|that)\s(?:[\p{L}-]{1,15}\s){0,3}?${ONE}\s(?:in|on|of|from|at|with|we|I)\s[^.!?;,]{2,40}?\s(?:is|was|turned|turns|will be|just turned)\s(?:now\s|just\s|nearly\s|all of\s)?${AGE}${NO_UNIT}`,
  String.raw`(?<!\p{L})(?:eldest|oldest|most senior)\s(?:one\s|person\s)?(?:on|in|of|among)\s(?:our|my|the|all|us)\s?[\p{L} ]{0,20}?,?\s(?:is\s|was\s|at\s)?${AGE}${NO_UNIT}`,
  String.raw`(?<!\p{L})(?:someone|somebody|one person|a person|people)\s(?:whom?\s|that\s)?(?:I|we|she|he)\s(?:sees?|treats?|visits?|cares? for|looks? after|know|knows|checks? on)\s?[^.!?;]{0,30}?\s(?:is|are|turned|was)\s${AGE}${NO_UNIT}`,
  String.raw`(?<!\p{L})(?:patient|client|regular|oldest|eldest|paciente|mayor)(?!\p{L})[^.!?;]{0,25}?,?\s(?:born|nacid[oa]|naci[oó])\s(?:in|back in|en)\s(?:19[0-2]\d|193[0-5])(?!\d)`,
  String.raw`(?<!\p{L})(?:${PERSONA}|caballero|paciente|cliente)(?:\s(?:del?|con|en)\s[^.!?;,]{2,30}?)?,?\s(?:que\s)?(?:tiene|cumpli[oó]|cumple|va para|ronda|anda en|anda por|roza)\s(?:los\s|ya\s|casi\s){0,2}${EDAD}(?=\s(?:años|y|pero|que)(?!\p{L})|[.,;!])`,
  String.raw`(?<!\p{L})alguien\s(?:a quien|que)\s[^.!?;]{2,40}?\stiene\s${EDAD}(?:\saños)?(?!\p{L}|\d)`,
];
/** Someone of the practice's, and an age, in whatever order. */
const SOMEONE =
  /(?<!\p{L})(?:patients?|clients?|residents?|regulars?|(?:great-?)?grand(?:mother|father|ma|pa)|great-grandma|lady|ladies|gentlem[ae]n|widow(?:er)?|rancher|farmer|veteran|woman|man|nun|centenarian|member|neighbou?r|old-timer|matriarch|patriarch|pacientes?|señora?|señor|abuelit[oa]s?|bisabuel\p{L}{1,5}|tatarabuel\p{L}{1,5}|viejit[oa]|ancian[oa]s?|doña|don|dama|caballero|veteran[oa]|ranchero|viud[oa]|decan[oa]|longev[oa]s?|matriarca|patriarca)(?!\p{L})/giu;
const OLD = pattern(
  String.raw`(?<!\p{L})(?<!\b(?:to|until|through|from|over|under|above|after|before) )(?:who(?:'s| is| was| will be| has (?:just )?turned)|will (?:see|reach|hit|turn|be)|aged?|at the (?:ripe |grand )?(?:old )?age of|at|turns?|turned|turning|celebrat(?:es|ed|ing) (?:her|his|their)|(?:her|his|their)|all of|(?<=(?:oldest|eldest) (?:patients?|clients?|residents?|regulars?)[^!?;]{1,60}\s)(?:is|was)|a (?:spry|sprightly|feisty))\s(?:now\s|just\s|nearly\s)?(?:${AGE}|9\d(?:st|nd|rd|th)|1[01]\d(?:st|nd|rd|th)|ninet(?!ies)\p{L}{3,15}|hundredth)${NO_UNIT}`,
);
const VIEJO = pattern(
  String.raw`(?<!\p{L})(?<!(?:mayores|más|menores|menos|hasta|entre|desde|partir|hace|durante|con|por) (?:de )?(?:los )?)(?<!experiencia de )${EDAD}\s(?:años|añitos|primaveras|abriles|inviernos)(?!\s(?:de (?:experiencia|servicio|historia|vida de|tradici)|o más|y más|en adelante|sirviendo|atendiendo))`,
);

/** What grows old besides people; and what is said of the many. */
const OF_A_THING =
  /^\s{0,2}(?:building|house|home|practice|clinic|hospital|barn|church|tradition|farm|bridge|company|orchard|tree|oak|piano|school|town|business|organization|recipe|theat(?:er|re)|mill|hotel|cabin|car|truck|boat|violin|law|idea|sourdough|train|courthouse|storefront|farmhouse|cottage|edificio|casa|iglesia)/iu;
const OF_A_THING_FIRST = new RegExp(String.raw`(?<!\p{L})(?:${OLD_THINGS})(?!\p{L})`, 'iu');
const OF_A_RANGE =
  /(?<!\p{L})(?:to|through|until|-|up to|under|over|above|than|least|age of|ages|hasta|mayores de|más de|desde|entre|y|and)\s{0,2}$|\d\sa\s$/iu;
const OF_THE_PRACTICE =
  /(?<!\p{L})(?:practice|clinic|hospital|building|house|church|town|company|school|organization|we|experience|cl[ií]nica|edificio|casa|hospital|pueblo|experiencia|since|desde)(?!\p{L})[^!?]{0,30}$/iu;
/** Someone's own grandmother is a matter of the family's, not of the practice's. */
const OF_FAMILY =
  /(?<!\p{L})(?:(?:my|his|her|their)\s(?:own\s|late\s|dear\s|beloved\s)?(?:great-?)?(?:[\p{L}\d-]{1,15}\s){0,2}(?:grand\p{L}{2,7}|mother|father|mom|dad|aunt|uncle|nana|abuela|in-law|neighbou?r|cat|dog)|(?:mi|su)\s(?:[\p{L}]{1,12}\s)?(?:bis)?(?:abuel[oa]|madre|padre|t[ií][oa]|suegr[oa]))(?!\p{L})/iu;
const HERE =
  /(?<!\p{L})(?:patients?|pacientes?|practice|clinic|visit|appointment|treat|care for|look after|atend|cuid|consulta)/iu;

const OF_PATIENT = /patient|pacient|longev/i;
const IS_OF_SOMEONE = new RegExp(`^(?:${ONE}|${PERSONA})`, 'iu');

function isFine({ sentence, start, end, match }: Found): boolean {
  const before = sentence.slice(Math.max(0, start - 60), start);
  const after = sentence.slice(end, end + 60);
  if (
    OF_A_THING.test(after) ||
    (/^\W{0,3}(?:\d|nine|hundred|an? |one |noventa|cien)/i.test(match[0]) && OF_A_RANGE.test(before)) ||
    /^\s{0,2}(?:to|-|a|hasta)\s?\d/.test(after)
  )
    return true;
  if (
    (OF_A_THING_FIRST.test(match[0]) && !OF_PATIENT.test(match[0])) ||
    (!IS_OF_SOMEONE.test(match[0]) && OF_A_THING_FIRST.test(before.slice(-28))) ||
    /^[\s,]{0,2}(?:(?:años\s)?(?:o|y) más|and beyond|o mayor|or (?:older|over|more|above)|and (?:over|older|up)|en adelante)(?!\p{L})/iu.test(
      after,
    )
  )
    return true;
  const isOfNobody = !IS_OF_SOMEONE.test(match[0]);
  if (isOfNobody && OF_THE_PRACTICE.test(before) && !HERE.test(after)) return true;
  return OF_FAMILY.test(`${before}${match[0]}${after}`) && !HERE.test(sentence);
}

export const noExtremeAge = proseRule({
  id: 'patient/no-extreme-age',
  summary: 'The age of a patient over 89 stands in a text.',
  severity: 'warning',
  canBeWaived: true,
  reads: ['en', 'es'],
  appliesTo: FOR_PATIENTS,
  message: MESSAGE,
  cue: /9\d|1[01]\d|ninet|hundred|noventa|cien|centenari|nonagenari/i,
  finds: [
    ...[...ENGLISH, ...BIRTHDAYS, ...OF_SOMEONE, ...SPANISH, ...DE_ALGUIEN, ...OF_OURS].map(pattern),
    together(110, OLD, SOMEONE),
    together(110, VIEJO, SOMEONE),
  ],
  isFine,
});
