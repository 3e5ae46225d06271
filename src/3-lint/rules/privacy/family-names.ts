import { OCCUPATIONS } from '#schema/lexicon/occupations.ts';
import { plainLetters } from '../text.ts';
import { ELDER, PARTNER, SIBLING } from './family.ts';
import {
  AFTER_SPANISH,
  ELDER_SPANISH,
  PARTNER_SPANISH,
  QUALIFIERS_SPANISH,
  SIBLING_SPANISH,
} from './family-spanish.ts';
import { NAME } from './person-name.ts';

const MY =
  "(?:(?:[Oo]ur|[Tt]he)\\s(?:\\p{Ll}{3,14}\\s){0,2}?\\p{Ll}{4,16}'s\\s|(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir)\\s{1,2}|\\p{Lu}[\\p{L}-]{1,24}'s\\s{1,2})";
const KIN = `(?:${PARTNER}|${ELDER}|${SIBLING})`;
const LIKE = '(?:[\\p{Ll}-]{2,14},?\\s){0,3}';
const YEARS =
  '(?:\\sof\\s(?:(?:over|more than|nearly|almost|just)\\s)?[\\p{L}\\d-]{1,12}(?:\\s[\\p{L}-]{3,8})?\\syears)?';
const ASIDE =
  '(?:,?\\s(?:is\\s|was\\s|who\\sis\\s)?(?:named|called|nicknamed)\\s|\\s{0,1}[,:(]\\s{0,2}(?:the\\s)?|\\s-{1,2}\\s|\\s)';
const IT = `(?<it>${NAME})`;
/** "her dad, retired judge Walter Church" */
const BEING = `(?:,\\s(?:(?:an?|the|retired|former|late|fellow|local|longtime)\\s){0,3}(?:${OCCUPATIONS})\\s)`;
const BEFORE = '\\b';

/** Relatives who are named, in English. Case counts: a name begins with a capital. */
export const FAMILY_NAMES_ENGLISH: readonly RegExp[] = [
  // my husband Greg; her sister, Karen; his wife of thirty years, June
  `${BEFORE}${MY}${LIKE}${KIN}${YEARS}${ASIDE}${IT}`,
  `${BEFORE}${MY}${LIKE}${KIN}${BEING}${IT}`,
  // my dad, Big Jim; Mum, Doreen, still irons
  `${BEFORE}${MY}${LIKE}${KIN},\\s(?:Big|Little|Old|Young|Wee|Red|Crazy|Aunt|Uncle|Papa|Nana|Ol['’])\\s${IT}`,
  `(?:^\\s{0,2}|[.;]\\s)(?:Mum|Mom|Mam|Dad|Nana|Nan|Gran|Granny|Grandma|Grandpa|Grandad|Granddad|Husband|Wife),\\s${IT}(?=,)`,
  // the son of Dr Leonard May; granddaughter of the town's first midwife, Nellie Church
  `${BEFORE}(?:[Ss]on|[Dd]aughter|[Gg]rand(?:son|daughter)|[Nn]iece|[Nn]ephew|[Bb]rother|[Ss]ister|[Cc]ousin)\\s(?<parents>of)\\s(?:[\\p{L}'’-]{2,14},?\\s){0,6}?${IT}(?=,|\\sand\\s\\p{Lu}|[.;]|$)`,
  // Partner Hugo; with husband Rick
  `(?:^\\s{0,2}|\\b(?:with|and|to|[Hh]usband-and-wife)\\s|[,.;:]\\s)(?:[Hh]usband|[Ww]ife|[Pp]artner|[Ss]pouse|[Ff]iancée?|[Bb]oyfriend|[Gg]irlfriend|[Bb]rother|[Ss]ister)\\s${IT}`,
  `${BEFORE}${MY}${LIKE}${KIN}(?:'s)?\\s(?:first\\s)?name\\sis\\s${IT}`,
  `${BEFORE}${MY}${LIKE}${KIN}\\sis\\s${IT}`,
  // Greg, my husband; Karen is her sister
  `${BEFORE}${IT}(?:,\\s|\\s(?:is|was)\\s|\\s\\()(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er)\\s${LIKE}${KIN}(?!\\p{L}|'s)`,
  // Evaristo, Dr May's father
  `${BEFORE}${IT},\\s(?:Dr\\.?\\s|Nurse\\s|our\\s(?:\\p{Ll}{3,14}\\s){0,2}?)[\\p{L}-]{2,20}'s\\s${LIKE}${KIN}(?!\\p{L}|'s)`,
  // married to Tom; she wed Daniel; wife to Luis
  `${BEFORE}(?:[Mm]arried(?:\\sto)?|[Ww]ed|[Mm]arr(?:ies|y)|[Ee]ngaged\\sto|[Dd]ating|[Dd]ivorced\\sfrom|[Ww]idow(?:er)?\\sof|(?:[Ww]ife|[Hh]usband|[Ss]pouse|[Pp]artner)\\s(?:of|to))\\s(?:[\\p{Ll}-]{2,12}\\s){0,4}?${IT}`,
  `${BEFORE}(?:[Ss]hares?|[Ss]haring)\\s(?:(?:my|his|her|our|their|a)\\s)?(?:life|home|house|lives)\\swith\\s${IT}`,
  // Tom and I married; she and Luis met
  `${BEFORE}${IT}\\sand\\sI\\s(?:(?:have|got|were|are|recently|also|first|finally)\\s){0,2}(?:married|met|been together|live|share|bought|moved|fell|eloped|raise|settled|wed|celebrate)(?!\\p{L})`,
  `${BEFORE}(?:[Ss]he|[Hh]e)\\sand\\s${IT}\\s(?:(?:have|got|were|are|recently|also|first|finally)\\s){0,2}(?:married|met|been together|live|share|bought|moved|fell|eloped|raise|settled|wed|celebrate)(?!\\p{L})`,
  `${BEFORE}[Tt]he\\slove\\sof\\s(?:my|her|his)\\slife,?\\s(?:is\\s)?${IT}`,
  `${BEFORE}(?:[Bb]rother|[Ss]ister|[Ss]on|[Dd]aughter|[Nn]iece|[Nn]ephew|[Cc]ousin|[Gg]randson|[Gg]randdaughter|[Ss]ibling)\\s(?<sure>of|to)\\s(?:\\p{Ll}{4,12}\\s){0,2}${IT}`,
  // Aunt Rosa, Grandpa Joe
  `${BEFORE}(?:Aunt|Auntie|Uncle|Grandma|Grandpa|Granny|Nana|Nanna|Grandmother|Grandfather|Cousin)\\s(?!Sam(?!\\p{L})|Ben(?!\\p{L})|Tom's|Jemima|Bessie|Agatha|Moses)${IT}`,
].map((source) => plainLetters(source, 'dg'));

const MI = '(?:[Mm]is?|[Nn]uestr[oa]s?|[Ss]us?)\\s{1,2}';
const KIN_SPANISH = `(?:${PARTNER_SPANISH}|${ELDER_SPANISH}|${SIBLING_SPANISH})`;
const OFFICE = '(?:(?:el|la|un|una)\\s(?:\\p{Ll}{4,14}\\s){0,2})?';

/** The same in Spanish. */
export const FAMILY_NAMES_SPANISH: readonly RegExp[] = [
  // mi esposo Ernesto; su esposa, la licenciada Carmen Rivera; mi tía Lupe
  `${BEFORE}${MI}${QUALIFIERS_SPANISH}${KIN_SPANISH}${AFTER_SPANISH}(?:,?\\s(?:que\\s|quien\\s)?(?:se\\sllama(?:ba)?|llamad[oa]|de\\snombre|es|era)\\s|(?:\\sde(?:\\s(?:la|el|los|toda))?(?:\\s\\p{Ll}{2,14}){1,2})?\\s{0,1}[,:(]\\s{0,2}|\\s-{1,2}\\s|\\s)${OFFICE}${IT}`,
  // Ernesto, mi esposo; Carmen es mi hermana
  `${BEFORE}${IT}(?:,\\s|\\s(?:es|era)\\s|\\s\\()(?:[Mm]is?|[Ss]us?|[Nn]uestr[oa])\\s${QUALIFIERS_SPANISH}${KIN_SPANISH}(?!\\p{L})`,
  `${BEFORE}(?:[Mm]i|[Ss]u)\\scompañer[oa],\\s${IT}(?=,)`,
  `${BEFORE}(?:[Mm]i|[Ss]u)\\s(?:compañer[oa]|chic[oa])\\s${IT}(?=\\sy\\s(?:ella|él|yo)(?!\\p{L}))`,
  `${BEFORE}(?:${PARTNER_SPANISH}|${SIBLING_SPANISH}|madre|padre|mamá|papá)\\s(?:del\\s(?:doctor|Dr\\.?)|de\\sla\\s(?:doctora|Dra\\.?))(?:\\s\\p{Lu}\\p{Ll}{1,14})?,\\s${IT}`,
  // don Evaristo, el papá de la doctora Quintanilla
  `${BEFORE}${IT},\\s(?:el|la)\\s${QUALIFIERS_SPANISH}${KIN_SPANISH}\\s(?:del?|de\\s(?:la|nuestr[oa]))\\s(?:doctora?|[Dd]ra?\\.?|[Ll]ic\\.?|\\p{Ll}{5,14}(?:ist|log|er|ner|tic)[oa])(?!\\p{L})`,
  // casada con Ernesto; se casó con Inés; esposa de Julián
  `${BEFORE}(?:[Cc]asad[oa]s?(?:\\s(?:\\p{Ll}{2,12}\\s?){1,4})?|[Cc]asarse|[Cc]asarme|[Ss]e\\scas[oó]|[Mm]e\\scas[eé]|[Cc]omprometid[oa]|[Nn]ovi[oa]|[Mm]atrimonio|[Cc]asamiento)\\scon\\s${OFFICE}${IT}`,
  `${BEFORE}(?:[Ee]spos[oa]|[Mm]arido|[Mm]ujer|[Vv]iud[oa]|[Nn]ovi[oa]|[Pp]rometid[oa])\\sde\\s${IT}`,
  `${BEFORE}(?:[Cc]omparto|[Cc]omparte|[Cc]ompartir|[Cc]ompartiendo)\\s(?:mi|su|la)\\s(?:vida|casa|hogar)\\s(?:con|junto\\sa)\\s${OFFICE}${IT}`,
  `${BEFORE}${IT}\\sy\\s(?:yo|ella|él)\\s(?:nos\\s|se\\s)?(?:casamos|casaron|conocimos|conocieron|vivimos|llevamos|compartimos|tenemos|compramos|mudamos)(?!\\p{L})`,
  `${BEFORE}(?:[Hh]ij[oa]|[Nn]iet[oa]|[Ss]obrin[oa]|[Hh]erman[oa])\\s(?<parents>del?|de\\sla)\\s(?:[\\p{Ll}]{2,14},?\\s){0,4}?${IT}(?=,|\\sy\\s(?:de\\s)?\\p{Lu}|[.;]|$)`,
  `${BEFORE}(?:[Tt]ía|[Tt]ío|[Aa]buelita|[Aa]buela|[Aa]buelo|[Aa]buelito|Tia|Tio|Titi|[Mm]adrina|[Pp]adrino)\\s${IT}`,
].map((source) => plainLetters(source, 'dg'));
