import { AGE, EDAD, HYPHENED_AGE, NTH_AGE } from './ages.ts';
import { DATE, FECHA, MES, MONTH, SEASON } from './calendar.ts';
import { CAPITAL, L, pattern, patterns, R } from './patterns.ts';

const YEAR = String.raw`(?:19[3-9]\d|200\d)(?!\d)`;
const HOLIDAY =
  '(?:Christmas|Valentine|New Year|Halloween|Independence|Thanksgiving|Leap|leap|St Patrick|April Fool|Boxing|Groundhog|Pi Day|Cinco|Fourth of July|Canada Day)';
const DECADE = `(?:(?:19)?['’]?[3-9]0['’]?s|thirties|forties|fifties|sixties|seventies|eighties|nineties)`;
const SIGN =
  '(?:Aries|Taurus|Gemini|Virgo|Libra|Scorpio|Sagittarius|Sagittarian|Capricorn|Aquarius|Aquarian|Pisces|Piscean)';
const AGE_ENDS = String.raw`(?=\s?(?:$|[.,;:!?)-]|years? (?:old|young)|this\b|in\b|last\b|next\b|on\b|and\b|with\b|recently\b|soon\b|today\b|but\b|while\b|before\b|at\b|during\b|as\b|just\b|by\b|going on\b))`;
const PERSON = String.raw`(?:I|he|she|(?:Dr\.?\s)?${CAPITAL}(?:\s${CAPITAL})?)`;

/** Birthdays, ages and what they can be told from, in English. */
export const BIRTHS = patterns(
  String.raw`\b(?:born|(?:came into|entered|arrived in|joined) (?:the|this) world)(?:\s|,)(?:[\p{L}'’]{1,14},?\s){0,6}?(?:${DATE}|(?:in\s|one\s)${MONTH}|(?:in\s|of\s|way back in\s)?${YEAR}|['’]\d{2}\b|${HOLIDAY}|(?:in|of)\s(?:the\s)?(?:early\s|mid-?\s?|late\s)?${DECADE}|${SEASON}\sof\s['’]?\d{2})`,
  String.raw`\bborn\s(?:on\s|in\s)?the\s(?:same\s)?(?:day|week|month|year|summer|winter|spring|fall|autumn)\b`,
  String.raw`\b(?:turn|turns|turned|hit|hits|reached|reaches)\s(?:the\sbig\s|the\sripe\sold\sage\sof\s|the\sage\sof\s)?${AGE}${AGE_ENDS}`,
  String.raw`\b(?:am|is|I'm|he's|she's|be|was|and)\s(?:[\p{L}]{2,10}\s){0,2}?(?:turning|approaching|pushing|nearing|hitting)\s(?:the big\s)?${AGE}${AGE_ENDS}`,
  String.raw`\b(?:I|he|she|${CAPITAL})(?:\swill|['’]ll)\sbe\s${AGE}${AGE_ENDS}`,
  String.raw`\b(?:I['’]m|I\sam|he['’]s|she['’]s|he\sis|she\sis)\s(?:(?:only|just|now|already|almost|nearly|about|still|all of)\s)?${AGE}(?=\s?(?:$|[.,;!)-]|and\b|but\b|this\b|now\b|today\b|going on\b))`,
  String.raw`\b(?:Dr\.?\s)?${CAPITAL},?\sis\s(?:only\s|just\s|now\s|all of\s)?${AGE}(?=\s?(?:$|[.,;!)]|going on\b|today\b|tomorrow\b|this (?:week|month|Mon|Tues|Wed|Thur|Fri|Sat|Sun)|and\s(?!up|over|older|above|under)))`,
  String.raw`\b(?:baby|child|kid)\sof\s${YEAR}`,
  String.raw`(?:^|\s)(?:only|just|now|aged|nearly|almost|barely)\s${AGE},\s(?:he|she|I|Dr|${CAPITAL})\b`,
  String.raw`\b${AGE}\syears?\syoung\b|\ban?\s${MONTH}\s(?:baby|birthday)\b|\bthe same age as\s(?:the\s)?${CAPITAL}|\b(?:my|her|his)\s${DECADE}\s(?:are|is)\b`,
  String.raw`^\s?(?:turning|approaching|pushing|nearing)\s${AGE}\s(?:this|in|next|soon|and proud)\b`,
  String.raw`\b(?:am|is|I'm|he's|she's|who's|at|now|currently|almost|nearly|aged?)\s(?:[\p{L}]{2,10}\s){0,2}?${AGE}\syears?[- ](?:old|young)\b`,
  String.raw`\b(?:a|an|this|as a|my|her|his)\s(?:[\p{L}]{2,12}\s){0,2}?${HYPHENED_AGE}[- ]year[- ](?:old|young)\b(?!\s(?:clinic|practice|building|patient|house|office|hospital|program|study|tradition|car|bike|tree|company|business|organization|man with|woman with|car))`,
  String.raw`\bat\s(?:age\s|the\s(?:ripe\s|young\s|tender\s)?(?:old\s)?age\sof\s)?${AGE},?\s(?:I['’]m|he's|she's|${PERSON}\s(?:is|am|has|have|can|will|still|keeps?|remains?|plans?|(?!was|has)\p{Ll}{2,12}s\b))`,
  String.raw`\b(?!${MONTH}\s)(?:(?:Dr\.?\s)?${CAPITAL}(?:\s${CAPITAL})?|who),?\s(?:\()?(?:aged?\s)?${AGE}(?:\)|,)\s(?:is|has|was|lives|works|loves|enjoys|joined|grew|spends|likes|and|still|came)\b`,
  String.raw`(?:^|[.;(]\s?)age:?\s${AGE}\b`,
  String.raw`\b(?:my|his|her)\s(?:real\s)?age\s(?:is|of)\s`,
  String.raw`\b(?:my|his|her|[\p{L}]{2,20}'s|celebrat\p{L}{1,3}|mark\p{L}{0,3}|threw)\s(?:[\p{L}]{1,12}\s){0,3}?${NTH_AGE}\sbirthday\b`,
  String.raw`\b(?:my|his|her|whose|[\p{L}]{2,20}'s)\s(?:[\p{L}]{2,12}\s){0,2}?birthday\b[^.!?\n]{0,30}?(?:${DATE}|${MONTH}|${HOLIDAY}|\b(?:falls?|is)\s(?:on|in)\b|\bwith\b\s\p{Lu})`,
  String.raw`(?:${DATE}|\bin\s${MONTH}|${HOLIDAY}[\p{L}']{0,3}(?:\s[Dd]ay|\s[Ee]ve)?)[^.!?\n]{0,20}?\b(?:is|my|his|her)\s(?:[\p{L}]{2,12}\s){0,2}?birthday\b`,
  String.raw`\bshares?\s(?:a|my|his|her)\sbirthday\b|\bbirthday twins?\b|\bbirthday (?:boy|girl)\b`,
  String.raw`\b(?:a|an|am|I'm|as|true|typical|classic|proud|textbook|total|through)\s(?:[\p{L}]{2,12}\s){0,2}?${SIGN}\b`,
  String.raw`\b(?:a|true|typical|classic|proud|textbook)\s(?:Leo|Cancer)\b(?=\s(?:through|by birth|born|at heart|and|who|with|sun|moon|rising|in every|to the)|[,.;!]|$)(?!\s(?:and (?:chronic|other|heart|diabetes|palliative)|with|who has))`,
  String.raw`\b(?:star|sun|zodiac|astrological|birth)\s?sign\b[^.!?\n]{0,15}?(?:${SIGN}|Leo|Cancer|\p{Lu})`,
  String.raw`\b${SIGN}(?:,|\s)(?:by birth|through and through|rising|moon|sun|season|at heart|here)\b|\b(?:Leo|Cancer)\s(?:by birth|through and through|rising)\b`,
  String.raw`\byear of the (?:Rat|Ox|Tiger|Rabbit|Hare|Dragon|Snake|Horse|Goat|Sheep|Monkey|Rooster|Dog|Pig)\b`,
  String.raw`\b(?:am|is|I'm|he's|she's|now|still|well)\s(?:[\p{L}]{2,10}\s){0,2}?in(?:to)?\s(?:my|his|her)\s(?:early\s|mid-?\s?|late\s)?${DECADE}`,
  String.raw`\b(?:child|kid|baby|product)\sof\sthe\s${DECADE}|(?<![\p{L}\d])${DECADE}\s(?:kid|baby|child)\b(?!\s)`,
  String.raw`\b(?:thirty|forty|fifty|sixty|seventy|30|40|50|60|70)[- ]?something\b(?!\s(?:patients|people|years?))`,
  String.raw`\b(?:a|an|am|is|as a|our)\s(?:[\p{L}]{2,12}\s){0,2}?(?:quadragenarian|quinquagenarian|sexagenarian|septuagenarian|octogenarian)\b`,
  String.raw`\bbig\s(?:[3-8][- ]?0|(?:three|four|five|six|seven|eight)[- ]oh)\b|\bhalf a century old\b|\b${AGE}\s(?:candles|trips around the sun)\b`,
  String.raw`\b(?:DOB|D\.O\.B\.?|date of birth|birth ?date|birth year|year of birth|birthday)\s?(?::|is|was)?\s(?:${DATE}|${MONTH}|${YEAR})`,
  String.raw`\b(?:leap[- ](?:day|year)|christmas|valentine's?(?: day)?|new year's?(?: day| eve)?|halloween)\sbab(?:y|ies)\b(?!\s(?:clinic|shower))`,
);

const ANIO = String.raw`(?:19[3-9]\d|200\d)(?!\d)`;
const SIGNO =
  '(?:[Aa]ries|[Tt]auro|[Gg]éminis|[Gg]eminis|[Vv]irgo|[Ll]ibra|[Ee]scorpio|[Ee]scorpión|[Ss]agitario|[Cc]apricornio|[Aa]cuario|[Pp]iscis)';
/** Years of work are no age: "cumple treinta años de servicio". */
const NO_WORK = String.raw`(?!(?:\saños)?,?\s(?:de\s(?!edad|vida)|como\b|con nosotros|con la\b|en (?:la|el|esta|nuestra|nuestro|este)\b|desde\b|atend|trabaj|sirv|al servicio|ejerc|cuid|dedic|practic|ayud|cas|junt|viv|haci|dando|enseñ|acompañ))`;

/** The same in Spanish. */
export const NACIMIENTOS = patterns(
  String.raw`${L}(?:nac[ií]|nació|nacid[oa])(?:\s|,)(?:[\p{L}]{1,14},?\s){0,6}?(?:${FECHA}|en\s${MES}|${MES}\s(?:de|del)|(?:en\s|de\s|del\s)?${ANIO}|['’]\d{2}(?!\d)|en\sel\s\d{2}(?!\d|\sde)|(?:en\s)?los\s(?:años\s)?(?:[3-9]0|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)|(?:el\s)?(?:día|Día)\s(?:de|del)|(?:en\s)?(?:plena\s)?(?:Navidad|Nochebuena|Nochevieja|Año Nuevo)|año bisiesto|29 de febrero)`,
  String.raw`${L}nac(?:í|i|ió)\sel\smismo\s(?:día|año|mes)`,
  String.raw`${L}(?:cumplo|cumple|cumplió|cumplí|cumpliré|cumplirá|cumpliendo|cumplir|cumplidos|festej\p{L}{1,3}\s(?:mis|sus)|celebr\p{L}{1,3}\s(?:mis|sus)|llegó a los|llegué a los|llega a los|entró a los|pas(?:a|ó|o|é) (?:de )?los|ronda los|rondando los)\s(?:sus\s|los\s|mis\s|ya\s|apenas\s)?${EDAD}${NO_WORK}`,
  String.raw`${L}(?:mi|su)\s(?:[\p{L}]{2,10}\s)?cumpleaños\b[^.!?\n]{0,30}?(?:${FECHA}|${MES}|es (?:el|en)|cae|Navidad|con\s\p{Lu})|${L}(?:cumplo|cumple|cumplió|cumplí)\saños\b(?!\s(?:la|el|nuestra|esta|este)\s\p{Ll})|${L}compart\p{L}{1,4}\s(?:el\s)?cumpleaños`,
  String.raw`${L}(?:tengo|tiene|tenía ya)\s(?:ya\s|apenas\s|casi\s)?${EDAD}\saños(?=\s?(?:$|[.;!)]|,|y\s(?!medio|pico de)|pero\b|cumplidos|de edad|recién))(?!,?\s(?:de\s(?!edad)|atend|trabaj|ejerc|como|en\b|con\b))`,
  String.raw`${L}con\s(?:ya\s|apenas\s|casi\s)?${EDAD}\saños,?\s(?:sigue|sigo|todavía|aún|corre|corro|baila|nada|es\b|soy\b|no\b)|,\sde\s${EDAD}\saños(?=,|\sy\b)`,
  String.raw`${L}(?:a|con)\s(?:mis|sus)\s${EDAD}${NO_WORK}`,
  String.raw`${L}con\s(?:apenas\s|ya\s|casi\s|los\s)?${EDAD}\saños\s(?:recién\s|ya\s|bien\s|apenas\s)?(?:cumplidos|encima|a cuestas|bien llevados)${R}`,
  String.raw`${L}(?:soy|es)\s(?:una?\s)?[\p{L}]{2,14}\s(?:[\p{L}]{2,14}\s)?de\s${EDAD}\saños(?!\sde\s(?!edad))|${EDAD}\saños\sde\sedad|\(${EDAD}\saños\)`,
  String.raw`${L}(?:soy|es|como|signo|horóscopo|nativ[oa]|típic[oa]|buen|buena|orgullos[oa])\s(?:(?:de|un|una|muy|es|buen|buena|todo|toda|puro|pura|clásic[oa]|el)\s){0,3}${SIGNO}${R}|${L}${SIGNO}\s(?:de pies a cabeza|hasta la médula|de nacimiento|de corazón)`,
  String.raw`${L}(?:signo|zodiaco|zodíaco|horóscopo)[^.!?\n]{0,20}?(?:${SIGNO}|[Ll]eo|[Cc]áncer)${R}|${L}(?:buen|buena|típic[oa]|soy|es)\s(?:un\s|una\s)?(?:leo|Leo)\s(?:de|y|hasta|como)${R}`,
  `${L}(?:cuarentona?|cincuentona?|cincuentón|cuarentón|sesentona?|sesentón|treintañer[oa]|cuarentañer[oa]|sexagenari[oa]|septuagenari[oa]|octogenari[oa])${R}`,
  String.raw`${L}(?:soy|es)\s(?:de la (?:cosecha|generación|quinta)\sdel|modelo|del)\s['’]?(?:19)?[3-9]\d(?!\d)|${L}(?:hij[oa]|niñ[oa])\sde\slos\s(?:años\s)?(?:[3-9]0|sesenta|setenta|ochenta|noventa)`,
  String.raw`${L}(?:fecha de nacimiento|año de nacimiento|f\.?\snac\.?)\s?:?\s(?:es\s)?(?:el\s)?(?:${FECHA}|${ANIO})`,
  String.raw`${L}(?:en|entrando en|ya en)\s(?:mis|sus)\s(?:treintas?|cuarentas?|cincuentas?|sesentas?|setentas?|ochentas?)${R}${NO_WORK}`,
);

/** An age, a birth or a star: without one no sentence tells when someone was born. */
export const BIRTH_CUE = pattern(
  String.raw`${L}(?:born|(?:this|the) world|birth\p{L}{0,5}|bday|DOB|D\.O\.B|year of (?:the|birth)|Aries|Taurus|Gemini|Virgo|Libra|Scorpio|Sagittarius|Sagittarian|Capricorn|Aquarius|Aquarian|Pisces|Piscean|Leo|Cancer|sign|2[4-9]|[3-9]\d(?:s|['’]s)?|(?:twenty-(?:five|six|seven|eight|nine)|thirt(?:y|ies|ieth)|fort(?:y|ies|ieth)|fift(?:y|ies|ieth)|sixt(?:y|ies|ieth)|sevent(?:y|ies|ieth)|eight(?:y|ies|ieth)|ninet(?:y|ies|ieth))|\d\d(?:st|nd|rd|th)|(?:quadra|quinqua|sexa|septua|octo)genarian|half a century|oh|5-0|4-0|6-0|same age|(?:my|his|her) (?:real )?age|baby|veinti(?:cuatro|cinco|séis|seis|siete|ocho|nueve)|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|nac[ií]|nació|nacid[oa]|fecha|cumpleaños|(?:cumplo|cumple|cumplió|cumplí) años|${SIGNO}|leo|signo|zodiaco|zodíaco|horóscopo|(?:cuarent|cincuent|sesent|treint|setent|ochent)\p{L}{1,7}|(?:sexa|septua|octo)genari[oa]|modelo|(?:soy|es) del?|F\.)${R}`,
);
