import { sentenceAt } from '../text.ts';

// Whose a telephone number is, by the sentence it stands in.

const OFFICE =
  /(?<!\p{L})(?:surgery|scheduling|schedulers?|billing|accounts?|dispensary|after[- ]hours (?:service|team)|out[- ]of[- ]hours (?:service|team)|receptionists?|recepcionistas?|mostrador|consultorio|consulta|archivo|administraci[oó]n|facturaci[oó]n|caja|citas|line|hotline|helpline|lifeline|hospital|pharmacy|department|dept|agency|county|state|office|board|lab|laboratory|ombuds\w{0,8}|poison|crisis|relay|bureau|transport|shelter|clinic|center|centre|insurance|insurer|plan|medicare|medicaid|taxi|bus|police|library|food bank|radiology|imaging|fax|tty|administration|ministry|council|commission|nhs|services?|association|society|foundation|organi[sz]ation|l[ií]neas?|farmacia|departamento|agencia|condado|estado|oficina|laboratorio|albergue|refugio|transporte|cl[ií]nica|centro|seguro|aseguradora|polic[ií]a|bomberos|biblioteca|banco de alimentos|radiolog[ií]a|ministerio|consulado|secretar[ií]a|ayuntamiento|alcald[ií]a|servicios?|asociaci[oó]n|fundaci[oó]n|organizaci[oó]n|cruz roja|ambulancias?)(?!\p{L})/iu;
/** What nobody takes for a clinician’s own telephone, even in a bio. */
const HELP =
  /(?<!\p{L})(?:crisis|hotline|helpline|lifeline|poison|suicide|county|state|police|hospital|shelter|fire department|health department|condado|polic[ií]a|bomberos|l[ií]nea (?:nacional|de (?:ayuda|crisis|prevenci[oó]n|apoyo))|envenenamiento|cruz roja|albergue)(?!\p{L})/iu;
/** Who answers for everybody. */
const DESK =
  /(?<!\p{L})(?:reception|front desk|switchboard|(?:practice|office) manager|recepci[oó]n|conmutador|centralita)(?!\p{L})/iu;
const SOMEONES =
  /(?<!\p{L})(?:my|his|her|personal|private|cell|cellphone|mobile|at home|home (?:phone|number|line)|own (?:line|number|phone)|(?:text|call|ring|reach|message|whats ?app) (?:me|him|her|dr|dra|doctor)|mi|m[ií][oa]|celular|m[oó]vil|cel|personal|particular|(?:de|tel[eé]fono de|en) (?:mi|su) casa|texte\w{1,4}|wh?ats\w{0,4}|ll[aá]me(?:n)?(?:me|le|la|lo)|ll[aá]mame)(?!\p{L})/iu;
const WRITERS = /(?<!\p{L})(?:I|I'm|I'll|me|mine|we|us|yo|conmigo)(?!\p{L})/u;

/** Whether the sentence names a public service or an office whose number it is; in a bio only a front desk, or one that helps in need. */
export function isOfAService(text: string, at: number, isBio: boolean): boolean {
  const sentence = sentenceAt(text, at);
  if (SOMEONES.test(sentence)) return false;
  if (DESK.test(sentence)) return true;
  return isBio ? HELP.test(sentence) && !WRITERS.test(sentence) : OFFICE.test(sentence);
}
