import type { Subject } from '#schema/rule.ts';
import type { Stretch } from '../text.ts';
import {
  ibanLength,
  isAustralianMedicare,
  isIban,
  isNhsNumber,
  isRoutingNumber,
  isSocialInsuranceNumber,
} from './check-digits.ts';

/** What may stand between a cue and its number: "is", "no.", "núm.", "#", "reads". */
const LINK = String.raw`(?:[\s:#=("“«'*,-]|\b(?:is|was|it|which|that|que|reads?|shows?|says|of|the|her|his|your|ending in|es|era|el|dice|del?|con|numbers?|n[uú]meros?|n[uú]m\b\.?|nro\b\.?|no\b\.?|n[.ºo°]{1,2}|ids?)(?![\p{L}])){0,12}`;
/** Digits, perhaps with letters before and marks between. */
const NUMBER = String.raw`(?<it>(?:[A-Z]{1,4}[-\s/]?)?\d(?:[-\s./]?(?:\d|[A-Z](?![a-z]))){3,19})`;
const END = String.raw`(?![\p{L}\p{N}])`;

const cued = (cue: string) =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${cue})${LINK}${NUMBER}${END}`, 'dgiu');

/** Words after which a number can only be a record's. */
const OF_A_RECORD = cued(
  String.raw`m\.?r\.?n\.?(?=[\s:#])|m(?:edical\s)?r(?:ecord\s|ec\.?\s)?(?:number|no\.|nr\.|#)|medical record|(?:chart|patient|record|account|acct\.?|claim|member(?:ship)?|subscriber|policy ?holder|policy|plan|group|certificate|case|encounter|visit|specimen|accession|prescription|rx|enrollee|beneficiary|insurance|medicaid|guarantor)\s{0,2}(?:ids?\b|id\.|numbers?|no\.|nr\.|nos\.|#)|hosp(?:ital|\.)?\s(?:number|no\.?|num\.?|#)|(?:h|u)rn(?=[\s:#])|ur (?:number|no\.)|chi (?:number|no\.)|(?:pt|patient|pat)\.?\s?(?:id|#|no\.?)|episode (?:number|no\.)|cta\.?\s(?:del?\s)?paciente|exp(?:te|ed)?\.(?=\s)|(?:expediente|historia(?: (?:cl[ií]nica|m[eé]dica))?|historial|p[oó]liza|r[eé]cord(?: (?:m[eé]dico|cl[ií]nico))?|cuenta|reclamaci[oó]n|reclamo|siniestro|afiliad[oa]|afiliaci[oó]n|asegurad[oa]|derechohabiente|socio|miembro|paciente|receta|beneficiari[oa]|carn[eé]t?|folio|ficha)\s{0,2}(?:n[uú]m\b\.?|n[uú]mero|nro\b\.?|no\.|n[.º°]|#|id\b)|(?:n[uú]mero|n[uú]m\.?|nro\.?|no\.|id|folio)\s{1,2}de\s{1,2}(?:la\s|su\s)?(?:expediente|r[eé]cord(?:\s(?:m[eé]dico|cl[ií]nico))?|historia(?:\s(?:cl[ií]nica|m[eé]dica))?|historial|p[oó]liza|cuenta|reclamaci[oó]n|reclamo|siniestro|afiliad[oa]|afiliaci[oó]n|asegurad[oa]|socio|miembro|paciente|receta|beneficiari[oa]|carn[eé]t?|ficha|seguro|tarjeta sanitaria)(?:\sde(?:l|\s(?:la|el))?\s(?:paciente|señora?|niñ[oa]|usuari[oa]))?|(?:claim|policy|chart|account|prescription|p[oó]liza|expediente|cuenta|reclamo|reclamaci[oó]n),\s(?:number|no\.|n[uú]mero|la|el)|(?:under|on|bajo|con)\s(?:policy|plan|claim|la p[oó]liza)(?=\s[A-Z]{2,4}[\s-]?\d)|n\.?h\.?c\.?(?=[\s:#])|historia cl[ií]nica|(?:su|tu)\sfolio(?!\p{L})|expediente\s(?:es|era|ser[aá])\s(?:el|la)\sn[uú]mero|(?:see|pull|open|check|find|use|review|in|patient)\s(?:up\s)?chart(?=\s\d{4,8}(?!\d))`,
);
/** Words that often mean something else: the number has to be long and in one piece. */
const OF_A_FILE = cued(
  String.raw`chart|expediente(?: (?:cl[ií]nico|m[eé]dico|electr[oó]nico))?|historial(?: (?:cl[ií]nico|m[eé]dico))?|r[eé]cord (?:m[eé]dico|cl[ií]nico)|carpeta|account|acct\.?|claim|subscriber|cuenta`,
);
/** “C-90411, your case number”: the cue behind. */
const BEFORE_ITS_NAME = new RegExp(
  String.raw`(?<![\p{L}\p{N}./-])${NUMBER},?\s(?:(?:is|was|as|being|es|como|que es|which is)\s)?(?:your|his|her|their|the patient's|su|tu|el)\s(?:(?:medical record|chart|patient|record|account|claim|member(?:ship)?|subscriber|policy|plan|case|medicaid|insurance|beneficiary|mrn)(?:\s(?:number|no\.|id))|(?:n[uú]mero|n[uú]m\.|no\.|folio)\s(?:de\s)?(?:su\s)?(?:expediente|historial?|p[oó]liza|cuenta|afiliaci[oó]n|afiliad[oa]|paciente|seguro|caso|socio))(?!\p{L})`,
  'dgiu',
);
const OF_TAX_OR_BANK = cued(
  String.raw`caqh|e\.?i\.?n\.?(?=[\s:#])|f?ein|itin|tin(?=[\s:#])|(?:employer|taxpayer|tax)\s(?:identification|id)|federal id|tax (?:number|no\.)|(?:bank|checking|savings) account|routing|aba(?=[\s:#])|sort code|clabe|cuenta (?:bancaria|corriente|de ahorros)|rfc|nss`,
);
const FORMED: ReadonlyArray<readonly [cue: string, number: string, isValid: (digits: string) => boolean]> = [
  [String.raw`\bnhs\b|health service`, String.raw`\d(?:[ .-]{0,2}\d){9}`, isNhsNumber],
  [String.raw`\bmedicare\b`, String.raw`[2-6](?:[ .-]?\d){9,10}`, isAustralianMedicare],
  [
    String.raw`\bs\.?i\.?n\.?(?![\p{L}])|social insurance|\bnas\b|assurance sociale`,
    String.raw`\d{3}([ -]?)\d{3}\1\d{3}`,
    isSocialInsuranceNumber,
  ],
  [String.raw`\brouting\b|\baba\b|\brtn\b`, String.raw`\d{9}`, isRoutingNumber],
  [
    String.raw`\bnino\b|national insurance|\bni (?:number|no)\b`,
    String.raw`(?!bg|gb|kn|nk|nt|tn|zz)[a-ceghj-prtw-z][a-ceghj-nprtw-z](?:[ -]?\d\d){3}[ -]?[a-d]`,
    (number) => !number.startsWith('000000'),
  ],
];
/** Spaced in twos as on the card, this needs no cue. */
const SPACED_NINO =
  /(?<![\w-])(?!bg|gb|kn|nk|nt|tn|zz)[a-ceghj-prtw-z][a-ceghj-nprtw-z] ?\d\d \d\d \d\d ?[a-d](?![\w-])/gi;
const SPACED_NHS = /(?<![\w+.,/-]|[\d)] )\d{3}([ -])\d{3}\1\d{4}(?!\w|[-.]\d)/g;
const IBAN = /(?<![\w-])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]){11,30}/gi;
/** Mexico's CURP: a person's own, with the birthday in it. */
const CURP = /(?<!\w)[A-Z][AEIOUX][A-Z]{2}\d{2}(?:0[1-9]|1[0-2])[0-3]\d[HMX][A-Z]{5}[A-Z0-9]\d(?!\w)/g;
const TELEPHONE_CUE =
  /\b(?:tel|telephone|phone|call|fax|text|ring|dial|mobile|cell|whatsapp|tel[eé]fono|llam\w{1,4}|marque|celular|m[oó]vil)\b[^.!?\n]{0,25}$/i;
/** Years, dates, a telephone number: what may follow a cue and is no record's. */
const OF_ANOTHER =
  /^(?:(?:19|20)\d{2}(?:\s?[-/]\s?(?:19|20)?\d{2}){0,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d{2}|(?:1-)?[(]?\d{3}[)]?[-. ]\d{3}[-. ]\d{4}|[A-Z]{1,4}-?(?:19|20)\d{2}-\d{1,4})$/;

/** Numbers of a person's records, insurance, tax or bank, in a text that is `plain`. */
export function recordNumbersIn(text: string, subject: Subject): Stretch[] {
  if (!/\d/.test(text)) return [];
  return [
    ...afterCue(text, OF_A_RECORD, 4),
    ...afterCue(text, BEFORE_ITS_NAME, 4),
    ...afterCue(text, OF_A_FILE, 6),
    ...afterCue(text, OF_TAX_OR_BANK, 6),
    ...FORMED.flatMap(([cue, number, isValid]) => formed(text, cue, number, isValid)),
    ...[...text.matchAll(SPACED_NINO), ...text.matchAll(CURP)].map(stretchOf),
    ...[...text.matchAll(SPACED_NHS)].filter((match) => isLoneNhsNumber(match, text, subject)).map(stretchOf),
    ...ibansIn(text),
  ];
}

function afterCue(text: string, pattern: RegExp, least: number): Stretch[] {
  return [...text.matchAll(pattern)].flatMap(({ indices }) => {
    const [start, end] = indices?.groups?.it ?? [0, 0];
    const number = text.slice(start, end);
    const digits = number.replace(/\D/g, '').length;
    const isPiece = least < 6 || /\d{5}|\d{4}-\d{4}/.test(number) || /^[A-Z]{1,4}-?\d/.test(number);
    // “Your account number, 555-0142”: a line to call.
    const isLine =
      /^\d{3}-\d{4}$/.test(number) &&
      (/,\s$/.test(text.slice(Math.max(0, start - 2), start)) || text[end] === ',');
    return digits < least || !isPiece || isLine || OF_ANOTHER.test(number) ? [] : [{ start, end }];
  });
}

const FORMS = new Map<string, RegExp>();

function formed(text: string, cue: string, number: string, isValid: (digits: string) => boolean): Stretch[] {
  const pattern =
    FORMS.get(cue) ??
    new RegExp(
      String.raw`(?:${cue})[^.!?\n\d]{0,40}?(?<![\w-])(?<it>${number.replace('\\1', '\\k<mark>').replace('([ -]?)', '(?<mark>[ -]?)')})(?!\w|-\d)`,
      'dgiu',
    );
  FORMS.set(cue, pattern);
  return [...text.matchAll(pattern)].flatMap(({ indices }) => {
    const [start, end] = indices?.groups?.it ?? [0, 0];
    return isValid(text.slice(start, end).replace(/\D/g, '')) ? [{ start, end }] : [];
  });
}

function stretchOf({ 0: found, index }: RegExpMatchArray): Stretch {
  return { start: index ?? 0, end: (index ?? 0) + found.length };
}

/** Without a cue a number in 3-3-4 is an NHS number only if it is valid and can't be a telephone number. */
function isLoneNhsNumber({ 0: found, index = 0 }: RegExpMatchArray, text: string, subject: Subject): boolean {
  const isAmerican = subject.records.practice.phone.trim().startsWith('+1');
  const isDialled = isAmerican && /^[2-9]\d\d.[2-9]/.test(found);
  const before = text.slice(Math.max(0, index - 40), index);
  return !isDialled && !TELEPHONE_CUE.test(before) && isNhsNumber(found.replace(/\D/g, ''));
}

/** Words in capitals may follow, so an IBAN ends where its country says. */
function ibansIn(text: string): Stretch[] {
  return [...text.matchAll(IBAN)].flatMap(({ 0: found, index }) => {
    const length = ibanLength(found.slice(0, 2)) ?? 0;
    let end = 0;
    for (let seen = 0; seen < length && end < found.length; end++) if (/\w/.test(found.charAt(end))) seen++;
    const written = found.slice(0, end);
    const isWhole = !/\w/.test(text.charAt(index + end));
    return isWhole && isIban(written.replace(/[ -]/g, '')) ? [{ start: index, end: index + end }] : [];
  });
}
