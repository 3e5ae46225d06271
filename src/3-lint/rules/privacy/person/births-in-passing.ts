import { AGE, EDAD } from './ages.ts';
import { DATE, FECHA, MES, MONTH } from './calendar.ts';
import type { Guarded } from './guarded.ts';
import { bioPatterns, CAPITAL, L, pattern, R } from './patterns.ts';

// Birthdays and ages as a bio tells them in passing: by a model year, by candles, by what else happened that day.

const YEAR = String.raw`(?:19[2-9]\d|200[0-4])(?!\d)`;
const SHORT_YEAR = String.raw`['’‘][2-9]\d(?!\d)`;
const HOLIDAY =
  "(?:Christmas|Xmas|Valentine|New Year|Halloween|Hallowe'en|Independence Day|Thanksgiving|Leap Day|leap day|leap year|St\\.? Patrick|April Fool|Boxing Day|Groundhog Day|Pi Day|Cinco de Mayo|Fourth of July|Canada Day|Australia Day|Anzac Day|Bastille Day|Guy Fawkes|Bonfire Night|Easter|Mother's Day|Father's Day|Labor Day|Memorial Day|Juneteenth|(?:winter|summer) solstice|Burns Night|May Day|Earth Day|Super Bowl|Michaelmas|Epiphany|the solstice|the equinox)";
const TEEN_AGE =
  '(?:(?:twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|[2-9]0|[3-9]\\d)(?![\\d%]|[.,:/]\\d|-\\p{L})';
const DIGITS = '(?:two|three|four|five|six|seven|eight)-(?:zero|oh|o)';
const END = String.raw`(?=\s?(?:$|[.,;:!?)]|and\b|but\b|with\b|this\b|next\b|years? old|in\b|now\b|or\b|so\b|these\b|yet\b|though\b|from\b|fast\b|hard\b))`;
const SIGN =
  '(?:Aries|Taurus|Taurean|Gemini|Geminis|Virgo|Libra|Libran|Scorpio|Scorpios|Sagittarius|Sagittarian|Capricorn|Capricorns|Aquarius|Aquarian|Pisces|Piscean)';

const IN_PASSING = bioPatterns(
  // I came along on Boxing Day, 1969
  `\\b(?:I|he|she|${CAPITAL})\\s(?:was\\s(?:hatched|launched|delivered|released|issued|minted)|came\\s(?:along|out|into (?:being|the (?:world|picture))|screaming|to be)|arrived|landed(?: on (?:this|the) (?:planet|earth))?|showed up|turned up|made\\s(?:my|his|her)\\s(?:debut|entrance|appearance|grand entrance|first appearance)|first\\s(?:drew|saw|opened|cried)|drew\\s(?:my|his|her)\\sfirst|saw\\s(?:the light of day|first light)|entered (?:the|this) world|joined the (?:human race|party|planet)|popped out|emerged|hatched)\\b(?:,?\\s[\\p{L}\\d'’-]{1,12}){0,6}?,?\\s(?:${DATE}|${HOLIDAY}|(?:in|of|during|one|every)\\s${MONTH}|${YEAR}|${SHORT_YEAR}|(?:\\p{L}{2,6}\\s)?(?:days?|weeks?|hours?|months?)\\s(?:before|after)\\s(?:the|men|man|${CAPITAL})|the (?:summer|winter|spring|fall|autumn|year|day|night|week|month|blizzard|morning) (?:of|that|before|after|Elvis|Kennedy|men|man)\\b)`,
  `\\bborn\\b[^.!?;\\n]{0,30}?\\b(?:the|that|on the very|a)\\s(?:very\\s|same\\s)?(?:day|week|month|year|night|morning|summer|winter|spring|fall|autumn|hour|evening)\\s(?:of|that|before|after|as|the|Elvis|when|man|men|we|they|${CAPITAL})`,
  // a 1958 model; class of '79 baby; vintage 1964
  `\\b(?:a|an|proud|vintage|model|model year|made in|built in|bottled in|est\\.?|established|established in|issued|circa|class of|graduate of|crop of|harvest of|since|manufactured in|in service since|production year|assembled in|on (?:this|the) (?:planet|earth) since|around since|a product of|rolled off the line in|off the line in)\\s(?:${YEAR}|${SHORT_YEAR})\\s(?:model|vintage|baby|babies|edition|original|make|issue|production|kid|child|specimen|arrival|release|build|bottling|classic|harvest)\\b`,
  `\\b(?:vintage|model year|made in|bottled in|est\\.|manufactured in|assembled in|on (?:this|the) (?:planet|earth) since|around since|breathing since|alive since|rolled off the (?:production )?line in|of the)\\s(?:${YEAR}|${SHORT_YEAR})(?=\\s?(?:$|[.,;:!]|and\\b|with\\b|vintage|model|edition))(?<!since\\s20\\d\\d)(?<!made\\sin\\s20\\d\\d)`,
  `\\bclass of\\s(?:${YEAR}|${SHORT_YEAR})\\sbab(?:y|ies)|(?<![\\p{L}\\d])(?:${YEAR}|${SHORT_YEAR})\\s(?:baby|model|vintage)(?![\\p{L}-])|\\b(?:vintage|model)\\s(?:${YEAR}|${SHORT_YEAR})`,
  `\\b(?:baby|child|kid|product|daughter|son|creature)\\sof\\s(?:the\\s)?(?:(?:early|late|mid)[- ])?(?:${SHORT_YEAR}|${YEAR}|(?:19)?[3-9]0s|${DATE}|${MONTH}|(?:thirties|forties|fifties|sixties|seventies|eighties|nineties|Seventies|Sixties|Eighties|Fifties|baby boom))`,
  // cake in the break room every June 3rd
  `\\b(?:cake|candles?|cupcakes?|balloons|party hat|presents?|gifts?|older|wiser|birthdays?|bday|card|cards|clock|year|spanking|sing|serenade|pie)\\b[^.!?;\\n]{0,50}?(?:${DATE}|\\b(?:every|each|on|in|come)\\s(?:early\\s|mid-?|late\\s)?(?:${MONTH}|${HOLIDAY}))(?=[^.!?\\n]{0,60}?(?:\\bmy\\b|\\bher\\b|\\bhis\\b|\\bI\\b|\\bhe\\b|\\bshe\\b|\\bguess\\b|\\bsince\\b|\\bwhy\\b|older|candles|[.!]|$))(?<=(?:older|candles?|cake|birthdays?|bday|presents?|gifts?|wiser|balloons|cupcakes?)\\b[^.!?;\\n]{0,90})`,
  `(?:${DATE}|\\b(?:every|each|on|in|come)\\s(?:early\\s|mid-?|late\\s)?(?:${MONTH}|${HOLIDAY}))[^.!?;\\n]{0,50}?\\b(?:candles|a year older|one year older|another year older|birthdays?|older and (?:no |not )?wiser)\\b`,
  `\\b(?:blow(?:s|ing)? out|light(?:s)?|count(?:s)?)\\s(?:\\p{L}{2,9}\\s){0,2}?(?:${AGE}\\s)?candles\\b`,
  // not bad for a woman pushing sixty-five; the wrong side of fifty
  `\\b(?:pushing|nudging|knocking on|staring down|closing in on|north of|south of|rounding|edging (?:toward|towards|up on)|creeping up on|creeping (?:toward|towards)|barreling toward|hurtling toward|on the (?:cusp|verge|edge|far side|wrong side|right side|sunny side|other side|shady side|doorstep|brink) of|(?:wrong|right|sunny|shady|far|other|hither) side of|this side of|a hair (?:past|under|over)|just (?:past|over|under|shy of)|shy of|the door of|flirting with|well past|well over|over the age of|at the age of|approaching|nearing|hitting|eyeing|coming up on|halfway to|marking|celebrating|celebrates?|celebrated|bearing down on)\\s(?:the\\s(?:big\\s)?|my\\s|her\\s|his\\s|a\\s)?(?:${TEEN_AGE}|${DIGITS}|the half[- ]century(?: mark)?|half[- ]a[- ]century|half[- ]century)${END}`,
  `\\b(?:big\\s|the\\s)${DIGITS}\\b`,
  `\\b(?:turn|turns|turned|turning|hit|hits|reached|reaches|be)\\s(?:the\\s)?(?:big\\s|grand\\s|ripe\\s)?(?:${DIGITS}|half[- ]century)`,
  `\\b(?:turn|turns|turning|turned)\\s(?:a\\s(?:spry|youthful|sprightly|cheerful|young)\\s|the big\\s|all of\\s)?${AGE}\\b(?=[^.!?\\n]{0,25}?(?:this|next|in|on|last|$|[.,;!]))(?!\\s(?:patients|percent|people|miles|cases|pages|clinics|degrees))`,
  `\\b${TEEN_AGE}\\s(?:summers|winters|springs|autumns|candles|birthdays|laps? around the sun|trips? around the sun|orbits|revolutions|times around the sun|rings|years? (?:on (?:this|the) (?:earth|planet)|of age|young|alive|above ground|and counting on this)|years-young|going on)\\b`,
  `\\b(?:my|her|his)\\s(?:thirtieth|fortieth|fiftieth|sixtieth|seventieth|[3-7]0th)(?=\\s(?:is|was|falls|birthday|this|next|last|came|bash|party))`,
  `\\b(?:fifth|sixth|seventh|eighth|ninth)\\sdecade\\b(?!\\sof\\s(?:practice|service|care|work|medicine|nursing))`,
  `\\b(?:three|four|five|six|seven|eight|half a dozen)\\s(?:and a half\\s)?decades\\s(?:old|of (?:life|living|birthdays)|on (?:this|the) (?:earth|planet)|young|alive)\\b`,
  `\\b(?:in|into|at)\\s(?:my|her|his)\\s(?:${AGE}(?:st|nd|rd|th)|fifty|sixt|sevent|fort|thirt|eight)[-\\p{L}]{0,10}\\s(?:year|spring|summer|winter|lap|decade)\\b(?!\\s(?:of\\s(?:practice|service|nursing|medicine|work)|here|with|as|at|in))`,
  `\\b(?:half a century|half-century|semicentennial|golden jubilee)\\b(?=\\s?(?:$|[.,;!]|old|young|mark|birthday|in age|on (?:this|the)))`,
  `\\b(?:shares?|sharing)\\s(?:a|my|her|his|the|that)\\s(?:birthday|birth date|birthdate|birth year|date of birth|big day|special day|cake day)\\b|\\b(?:birthday|birthdate)\\s(?:buddy|buddies|mate|twins?|neighbou?rs?)\\b|\\bborn (?:a|on a) (?:leap|leapling)|\\bleapling\\b|\\bleap[- ]day\\b`,
  `\\b(?:old enough for|qualif\\p{L}{2,4} for|just got|carrying|holds?|eligible for|signed up for|collect(?:s|ing)?|drawing)\\s(?:my|a|an|her|his|the)?\\s?(?:own\\s)?(?:senior (?:discount|citizen|rail ?card|bus pass)|Medicare card|bus pass|Social Security|state pension|freedom pass|AARP)`,
  `(?<!(?:Ford|Project|Operation|Team)\\s)\\b${SIGN}\\b(?!\\s(?:Health|Street|Lane|Road|Clinic|Dental|Pharma|Observatory|North|South|Hotel|Hospital|trial|study|station|Books|Press|wagon|sedan))`,
  `\\b(?:my|her|his)\\s(?:birthday|birth date|birthdate|big day|name day|cake day)\\b[^.!?;\\n]{0,40}?(?:${DATE}|\\b(?:falls|lands|is|comes|arrives|on|in|the same|shared|with|coincides|this|next)\\b\\s(?:on|in|the|with|${CAPITAL}|weekend|week|month))`,
);

const PASSING_CUE = pattern(
  String.raw`(?:${L}(?:born|hatched|launched|came|arrived|landed|showed|turned|made|first|drew|saw|entered|joined|popped|emerged|model|vintage|bab(?:y|ies)|edition|issue|est|since|child|kid|product|daughter|son|cake|candles?|cupcakes?|balloons|presents?|gifts?|older|wiser|birthdays?|bday|pushing|nudging|knocking|staring|closing|north|south|rounding|edging|creeping|barreling|hurtling|cusp|verge|side|brink|hair|shy|door|flirting|past|over|age|approaching|nearing|hitting|eyeing|coming|halfway|celebrat\p{L}{1,4}|marking|big|turns?|turning|hits?|reach(?:es|ed)|summers|winters|springs|autumns|laps?|trips?|orbits|years|decades?|spring|thirtieth|fortieth|fiftieth|sixtieth|seventieth|[3-7]0th|lap|year|century|half-century|semicentennial|jubilee|shar(?:es?|ing)|birthdate|leap\p{L}{0,4}|senior|Medicare|bus|pension|Social|AARP|Aries|Taur\p{L}{2,3}|Gemini|Geminis|Virgo|Libra|Libran|Scorpio|Scorpios|Sagittari\p{L}{2}|Capricorns?|Aquari\p{L}{2}|Pisc\p{L}{2,3})${R}|['’]\d\d)`,
);

/** Births and ages told in passing, in English. */
export const BIRTHS_IN_PASSING: Guarded = { cue: PASSING_CUE, finds: IN_PASSING };

const ANIO = String.raw`(?:19[2-9]\d|200[0-4])(?!\d)`;
const CORTO = String.raw`['’]?[3-9]\d(?!\d)`;
const FIESTA =
  '(?:Navidad|Nochebuena|Nochevieja|Año Nuevo|(?:Día|día) de (?:Reyes|Muertos|los Muertos|los Santos|la Independencia|la Candelaria|la Virgen|San \\p{L}{3,12}|las Madres|la Madre|los Inocentes|la Raza|Todos los Santos|los Enamorados)|Reyes|Candelaria|San Valentín|Semana Santa|Halloween|Acción de Gracias|la Guadalupana|año bisiesto|Santos Inocentes|víspera de \\p{Lu}\\p{L}{3,12})';
const SIGNO =
  '(?:[Gg][ée]minis|[Tt]auro|[Ee]scorpio|[Ee]scorpión|[Ee]scorpiana?|[Ss]agitario|[Ss]agitariana?|[Cc]apricornio|[Cc]apricorniana?|[Pp]iscis|[Pp]isciana?|[Aa]ries|[Aa]riana|[Aa]cuariana?|[Vv]irgo|[Gg]eminiana?|[Ll]ibriana?|[Cc]anceriana?|[Ll]eonina)';
const NO_WORK = String.raw`(?!,?\s(?:(?:años|y tantos)\s)?(?:de\s(?!edad|vida|nacid)|como\b|con nosotros|atend|trabaj|sirv|al servicio|ejerc|cuid|dedic|pacientes|consultas|desde|en (?:la|el) (?:clínica|consultorio|profesión)))`;

const DE_PASO = bioPatterns(
  `${L}(?:llegué|llegó|vine|vino|asomé|aterric[ée]|aterrizó|caí|me trajeron|lo trajeron|la trajeron|me parieron|vi|vio|abr[íi]|abrió)\\s(?:a|al|en|este|la|por)\\s(?:este\\s|primera vez\\s)?(?:mundo|planeta|luz|los ojos|tierra)${R}[^.!?;\\n]{0,40}?(?:${FECHA}|${MES}|${ANIO}|${FIESTA}|${L}(?:el|del|un|en el)\\s(?:año|día|verano|invierno|mismo)|${L}del?\\s${CORTO})`,
  `${L}nac(?:í|i|ió|ido|ida)\\s(?:[\\p{Ll}]{1,9}\\s){0,3}?(?:el|la|un|una|en el|en la|en un|en una|justo el|del)\\s(?:mero\\s|mism[oa]\\s)?(?:día|noche|año|semana|mes|verano|invierno|primavera|otoño|madrugada|tarde|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\\s(?:en\\s)?(?:que|de|del|cuando|siguiente|anterior|antes|después)`,
  `${L}nac(?:í|i|ió|ido|ida)${R}[^.!?;\\n]{0,40}?${L}(?:en|de|del|por|un|una|para|pa|durante|la|el)\\s(?:(?:la|el|los|las|plena|plenas|pleno)\\s)?(?:${FIESTA}|${MES}${R})`,
  `${L}(?:cumpl(?:o|e|í|ió|imos)|festej(?:o|a|amos)|celebr(?:o|a)\\s(?:mi|su)\\s(?:día|santo|cumple|cumpleaños)|apag(?:o|a|amos)\\s(?:[\\p{Ll}]{2,6}\\s)?(?:velas|velitas)|sopl(?:o|a|amos|é|ó)\\s(?:[\\p{Ll}\\d]{2,9}\\s)?(?:velas|velitas)|part(?:o|e|imos)\\s(?:el|mi|su)\\s(?:pastel|bizcocho|torta))${R}[^.!?;\\n]{0,40}?(?:${FECHA}|${L}(?:en|por|el|de|a (?:mediados|finales|principios) de|cada|todos los)\\s(?:[\\p{Ll}]{2,6}\\s){0,3}?(?:${MES}|${FIESTA})${R})(?!\\s(?:la|nuestr[oa]|el)\\s(?:clínica|centro|consultorio))`,
  `${L}(?:sopl(?:o|a|é|ó|ar)|apag(?:o|a|ué|ó|ar))\\s(?:las\\s|mis\\s|sus\\s|ya\\s)?(?:${EDAD}\\s)?(?:velas|velitas)${R}`,
  `${L}(?:pastel|mañanitas|velitas|bizcocho|tarta|cumple|cumpleaños|bday|velas)${R}[^.!?;\\n]{0,40}?(?:${FECHA}|${L}(?:cada|en|el|todos los)\\s(?:[\\p{Ll}\\d]{1,6}\\s){0,2}?${MES}${R}|${FIESTA})`,
  `(?:${FECHA}|${L}(?:cada|en|todos los)\\s${MES}${R})[^.!?;\\n]{0,40}?${L}(?:un año más (?:vieja|viejo|sabia|sabio)|años cumplidos|velitas|mañanitas|mi cumple|su cumple|mi cumpleaños|su cumpleaños|mi santo)${R}`,
  `${L}(?:medio siglo|medio centenar de (?:años|vueltas)|cinco décadas|seis décadas|cuatro décadas)${R}(?!\\s(?:de\\s(?!vida|edad|existencia)|atend|como|dedic|cuid|ejerc|trabaj|en (?:la|el|esta|este)\\s))`,
  `${L}(?:quinta|cosecha|camada|modelo|generación|añada|promoción|reemplazo|hornada|remesa|vintage)\\s(?:de|del)?\\s?(?:los\\s)?(?:${ANIO}|${CORTO})(?!\\s(?:en|de la (?:facultad|universidad|carrera)|de medicina|años))`,
  `${L}(?:de pura cepa|modelo|hech[oa] en|fabricad[oa] en|ensamblad[oa] en|rodando desde|en circulación desde|dando guerra desde|en este mundo desde|en el mundo desde|respirando desde)\\s(?:el\\s)?(?:${ANIO}|['’]\\d\\d|\\d\\d(?!\\d))`,
  `${L}${EDAD}\\s(?:primaveras|abriles|inviernos|veranos|otoños|vueltas al sol|vueltas|velitas|velas|castañas|tacos|pirulos|añitos|eneros|mayos|y tantos|y pico|y muchos|y cacho|bien (?:vividos|llevados|cumplidos|puestos)|recién cumplidos|ya cumplidos|a cuestas|encima)${R}${NO_WORK}`,
  `${L}(?:rozando|rozo|roza|rond(?:o|a|ando)|frisa(?:ndo)?|friso|acaricio|acariciando|pis(?:o|a|ando)|a punto de cumplir|a las puertas de|camino de|rumbo a|llegando a|entr(?:o|a|é|ó|ando)\\s(?:en|a)|cerca de|casi en|pasad[oa]s?|pasando|pas(?:o|é|ó|a)|cruc[ée]|cruzó|estren(?:o|é|ó|a|ando)|dobl(?:o|é|ó)|andar por|ando por|anda por|voy para|va para|voy a|va por|voy por|metid[oa] en|bien entrad[oa] en|entrad[oa] en)\\s(?:ya\\s|a\\s)?(?:los|mis|sus)\\s(?:${EDAD}|(?:treint|cuarent|cincuent|sesent|setent)(?:as|a y \\p{L}{3,8}))${R}${NO_WORK}`,
  `${L}(?:de libro|de manual|ascendente|signo|soy|es|como buen|como buena|buen|buena|muy|típic[oa]|doble|tan|un|una|de|y)\\s(?:un[a]?\\s|signo\\s|muy\\s|puro\\s|pura\\s)?${SIGNO}${R}|(?:^|[.;:,(]\\s?)${SIGNO}${R}(?=\\s(?:de|y|con|hasta|por|como|del|al|sin|en|neta|neto|100)|[.,;:!]|$)|${L}(?:ascendente en|luna en|sol en|bajo el signo de)\\s\\p{L}{3,12}`,
  `${L}(?:tengo|tiene|con|cargo|carga|llevo|lleva)\\s(?:ya\\s|apenas\\s|casi\\s|mis\\s|sus\\s|unos\\s)?${EDAD}(?:\\saños)?\\s(?:a cuestas|encima|cumplidos|bien\\s\\p{L}{4,10}|de edad|de vida|en el lomo|en la espalda|y contando|a las espaldas)${R}`,
  `${L}(?:once|doce|trece|catorce|quince|dieciséis|\\d{1,2})\\s(?:cumpleaños|cumples)${R}`,
  `${L}(?:mism[oa]\\s(?:edad|día|año|quinta)\\s(?:que|de|en que)|me llev(?:o|a)\\s\\p{L}{2,8}\\saños\\scon|le llevo\\s\\p{L}{2,8}\\saños)${R}`,
);

const DE_PASO_CUE = pattern(
  String.raw`${L}(?:llegué|llegó|vine|vino|asomé|aterri\p{L}{2,3}|caí|trajeron|parieron|vi|vio|abr[íi]|abrió|nac(?:í|i|ió|ido|ida)|cumpl\p{L}{1,6}|festej\p{L}{1,4}|celebr\p{L}{1,2}|apag\p{L}{1,4}|sopl\p{L}{1,4}|part(?:o|e|imos)|pastel|mañanitas|vel(?:as|itas)|bizcocho|tarta|cumples?|bday|medio|décadas|quinta|cosecha|camada|modelo|generación|añada|promoción|reemplazo|hornada|remesa|vintage|hech[oa]|fabricad[oa]|ensamblad[oa]|desde|[3-9]\d|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|(?:treint|cuarent|cincuent|sesent|setent)as|ascendente|signo|${SIGNO}|mism[oa]|luna en|sol en|llev(?:o|a)|santo|viej[oa])${R}`,
);

/** The same in Spanish. */
export const NACIMIENTOS_DE_PASO: Guarded = { cue: DE_PASO_CUE, finds: DE_PASO };
