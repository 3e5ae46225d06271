import { finderOf } from '../../patterns/finder.ts';

/** When a credential ended, as a sentence says it: “valid through 12/31/2019”, «vigente hasta diciembre de 2022». */

const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';
const MESES =
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre';
const NAMED = `(?:the )?(?:(?:end|spring|summer|autumn|fall|winter|fin|finales|mediados|principios) (?:of |de )?)?(?:(?:\\d{1,2}(?:st|nd|rd|th)? (?:of |de )?)?(?<month>${MONTHS}|${MESES})\\.?,?(?: \\d{1,2}(?:st|nd|rd|th)?,?)? (?:of |del? )?)?(?<year>(?:19|20)\\d\\d)`;
const NUMBERED =
  '(?<iso>(?:19|20)\\d\\d-\\d{2}-\\d{2})|(?<numbers>(?:\\d{1,2}[/.-]){1,2}(?:(?:19|20)\\d\\d|(?<=\\d[/.-])\\d{2}))';
const DATE = `(?:(?:el |the |day )?(?:${NUMBERED}|${NAMED})(?![\\d/-]\\d))`;

const CREDENTIAL = String.raw`(?:certifi\w{2,8}|certs?|licen[cs]e[sd]?|licensure|credential(?:s|ed)?|registration|registered|accredit\w{2,6}|(?:acls|bls|cpr|pals|nrp)(?: (?:card|certificate))?s?|diplomates?|abim|abfm|fellowship status|certific\p{L}{3,6}|acreditad[oa]s?|acreditaci[oó]n(?:es)?|licencias?|c[eé]dulas?|colegiad[oa]s?|colegiatura|registro|t[ií]tulo de especialista)`;
/** Words between, with nothing that begins another thought. */
const BETWEEN = String.raw`[^.!?\n]{0,110}?(?:\b(?:dr|st|u\.s|exp)\.[^;.!?\n]{0,60}?)?`;
const ENDS = String.raw`(?:(?:is |was |are |were |remains? |stays? )?(?:valid|good|current|active|in force|in effect|effective|renewed|certified|licensed|accredited|board certified)(?: only)? (?:through|thru|until|till|til|up to|to|from (?:\d\d?/)?(?:19|20)\d\d (?:to|until|through|-))|(?:ran|runs?|lasted|held|carried) (?:out|through|until|till|to|up)(?: (?:on|in|at))?|(?:expir(?:es|ed|y|ation|ing)|exp\b\.?|laps(?:ed|es)|ended|ends|ran out|runs out|up for renewal|(?:due|was due|were due|is due) for renewal|renewal (?:due|was due|date)|(?:was |were |is |are |fell )?due (?:again )?(?:by|in|on)|valid(?:ity)?)(?: date| day)?:? ?(?:was |is |in |on |at |as of |by )?|(?:through|thru|until|till)(?: the)?|perdi[oó] (?:su )?(?:vigencia|validez)(?: en| el)?|vigente[s]? (?:hasta|al?)|v[aá]lid[oa]s? (?:hasta|al?)|(?:con |su |de )?vigencia:? ?(?:hasta|al|de|a)?(?: (?:19|20)\d\d ?(?:-|a|al|hasta))?|(?:venci[oó]|vence|vencid[oa]s?|vencimiento|caduc[oó]|caduca|caducidad|expir[oó]|expira|termin[oó]|se venci[oó])(?: desde)?:? ?(?:en|el|al?|hasta)?|hasta|renovaci[oó]n (?:pendiente desde|venci[oó] en))`;

/** A credential, and the day on which it ran out. */
export const ENDED_CREDENTIALS = finderOf([
  new RegExp(
    `(?<![\\p{L}\\d])${CREDENTIAL}(?!\\p{L})${BETWEEN}(?<![\\p{L}])${ENDS}(?:(?:(?!\\b(?:she|he|i|they|we|moved|joined|ella)\\b)[\\p{L} ,]){0,30}?\\b(?:in|on|en|el) |[ (]{0,2})${DATE}`,
    'giu',
  ),
  // “Certification: 2009–2019.”
  new RegExp(
    `(?<![\\p{L}\\d])${CREDENTIAL}(?!\\p{L})[^;.!?\\n]{0,80}?(?:\\(|in effect |in force |vigencia:? )(?:from )?(?:19|20)\\d\\d ?(?:-|to|a|al) ?(?<year>(?:19|20)\\d\\d)\\b`,
    'giu',
  ),
]);

const NUMBER_OF = new Map([...MONTHS.split('|'), ...MESES.split('|')].map((name) => [name, monthOf(name)]));

function monthOf(name: string): number {
  const starts = [
    ['jan', 'ene'],
    ['feb'],
    ['mar'],
    ['apr', 'abr'],
    ['may'],
    ['jun'],
    ['jul'],
    ['aug', 'ago'],
    ['sep', 'set'],
    ['oct'],
    ['nov'],
    ['dec', 'dic'],
  ];
  return starts.findIndex((some) => some.some((start) => name.startsWith(start))) + 1;
}

/** Whether the day that a find names is over. Where a date can be read in two ways, both must be. */
export function isOver({ groups = {} }: RegExpMatchArray, today: string): boolean {
  const { iso, numbers, month, year } = groups;
  if (iso !== undefined) return iso < today;
  if (numbers !== undefined) return lastDay(numbers) < today;
  if (year === undefined) return false;
  const number = month === undefined ? 12 : (NUMBER_OF.get(month.toLowerCase()) ?? 12);
  return dayOf(Number(year), number) < today;
}

/** The last day that numbers can mean: 3/4/2025 is in April at the latest. */
function lastDay(numbers: string): string {
  const parts = numbers.split(/[/.-]/).map(Number);
  const last = parts.at(-1) ?? 0;
  const year = last < 100 ? 2000 + last : last;
  const months = parts.slice(0, -1).filter((one) => one <= 12);
  return dayOf(year, Math.max(1, ...months));
}

/** The last day of a month, or a day after it: as text it sorts behind every day of the month. */
function dayOf(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}-31`;
}
