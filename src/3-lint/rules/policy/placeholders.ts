import { testOf } from '../../patterns/finder.ts';
import type { Stretch } from '../text.ts';

/** What a bracket names when somebody else's words are meant to go there. */
const NOUN =
  'practice|clinic|office|officer|supervisor|director|coordinator|board member|extension|company|organi[sz]ation|business|facility|hospital|name|names|phone|telephone|fax|number|numbers|address|e-?mail|date|month|year|day|time|city|town|county|state|street|zip|website|web ?site|url|link|portal|patient|doctor|physician|provider|dentist|therapist|clinician|manager|owner|title|role|position|person|contact|hours|network|platform|logo|signature|initials|amount|x{2,99}|tbd|tbc|todo|placeholder|blank|text here|something here';
const FILLER =
  "your|our|the|of|or|and|a|an|full|main|legal|effective|office|medical|dental|practice's|clinic's|doctor's|here|in|for|to|who|first|last|area|code|privacy|compliance|security|approval|effective";
const BETWEEN = '[\\s/,&-]{1,3}';
/** “Practice name”, “your phone number”: nothing but such words. */
const NAMED = `(?:(?:${FILLER})${BETWEEN}){0,4}(?:${NOUN})(?:'s)?(?:${BETWEEN}(?:${NOUN}|${FILLER})(?:'s)?){0,5}`;
/** The same in Spanish: «nombre del consultorio», «su teléfono». */
const NOMBRE =
  'nombres?|apellidos?|tel[eé]fonos?|correos?(?: electr[oó]nicos?)?|e-?mail|direcci[oó]n|fechas?|n[uú]meros?|ciudad|estado|condado|calle|enlace|p[aá]gina(?: web)?|sitio(?: web)?|portal|horarios?|cargo|puesto|firma|iniciales|cl[ií]nica|consultorio|pr[aá]ctica|oficina|responsable|gerente|encargad[oa]|coordinador(?:a)?|director(?:a)?|recepcionista|administrador(?:a)?|supervisor(?:a)?|persona|contacto|doctora?|m[eé]dic[oa]|paciente|hospital|oficial|extensi[oó]n|d[ií]a|mes|año|hora|logotipo|red social|monto|pendiente|por (?:completar|definir|confirmar|llenar)|texto aqu[ií]|x{2,9}';
const RELLENO =
  'de|del|la|el|los|las|su|tu|nuestr[oa]|y|o|en|para|con|aqu[ií]|completo|legal|principal|vigencia|inicio|privacidad|cumplimiento';
const NOMBRADO = `(?:(?:${RELLENO})${BETWEEN}){0,3}(?:${NOMBRE})(?:${BETWEEN}(?:${NOMBRE}|${RELLENO})){0,6}`;
const ORDENADO = String.raw`(?:inserte|insertar|escriba|escribir|poner|ponga|agregue|agregar|complete|completar|llene|llenar|indique|indicar|a(?:ñ|n)ad[ae]|añadir|incluir|elija|reemplace)\b[^\][<>{}\n]{0,200}`;
/** “Insert …”, “add your …”: an order to whoever writes. */
const ORDERED = String.raw`(?:insert|fill in|fill out|write here|paste|enter|replace|specify|(?:add|write|type|put|choose|select|pick|describe|delete|list|say)(?= (?:here|your|the|a|an|our|in|one|who|how|when|what|where|which|if|this)\b)|to be (?:decided|determined|confirmed|added|completed|written)|coming soon|link to|your (?:words|text|answer))\b[^\][<>{}\n]{0,200}`;
const INSIDE = String.raw`\s{0,2}(?:${NAMED}|${ORDERED}|${NOMBRADO}|${ORDENADO})\s{0,2}[.:!?]{0,3}\s{0,2}`;

/** What stands for words nobody has written yet. Every part is bounded: hostile text stays cheap. */
const LEFT = new RegExp(
  [
    // Ours, whole or with an end lost.
    String.raw`\[{2,}[^\][]{0,500}(?:\[[^\][]{0,200}\][^\][]{0,500})?\]{0,2}|\]{2,99}`,
    // “The patient” in brackets makes somebody else's words clear, and asks for nothing.
    String.raw`(?<!\[)\[(?!(?:the|an?) [\w-]{1,30}\])${INSIDE}\](?!\])`,
    String.raw`\[(?:#{1,9}|[^\][<>{}\n]{3,80} here[.:!]?)\]`,
    String.raw`@\[[\w -]{2,30}\]`,
    `<{1,2}${INSIDE}>{1,2}`,
    // Braces around one word are a variable, and another rule's.
    String.raw`\{(?=[^{}\n]{0,200} )${INSIDE}\}`,
    String.raw`\((?:insert|fill in|tbd|tbc)\b[^()\n]{0,100}\)`,
    // Braces twice are a variable of some other program.
    String.raw`\{\{[^{}\n]{1,60}\}\}`,
    String.raw`\b(?:insert|inserte|insertar) (?:[\w'áéíóúñ]{1,14} ){1,5}(?:here\b|aquí)`,
    String.raw`\b(?:pendiente de (?:completar|definir|confirmar|llenar|escribir))\b`,
    String.raw`\((?:poner|ponga|insertar|inserte|escribir|escriba|completar|complete|agregar|agregue|llenar|incluir)\b[^()\n]{0,100}\)`,
    String.raw`\blorem ipsum\b`,
    String.raw`\byour-?(?:practice|clinic|domain|company|site|website)\.(?:com|org|net|example)\b`,
  ].join('|'),
  'gi',
);

/** The same said in a sentence. */
const SAID = new RegExp(
  [
    // “The name of the officer goes here.” “Aquí va el texto.”
    String.raw`(?<=:\s)(?:por (?:definir|confirmar|completar|llenar)|to be (?:decided|confirmed|determined|added|completed))(?=\s{0,2}(?:[.;,\n]|$))`,
    String.raw`(?<!\b(?:your|my) )\b(?:names?|text|photos?|pictures?|logo|address|number|date|details|wording|paragraph|description|list|map)\b(?: [\w']{1,14}){0,5} goes? here\b`,
    String.raw`\b(?:text|description|details|wording|paragraph|content|copy|bio) (?:to follow|to come|coming soon)\b`,
    String.raw`\baqu[ií] (?:va|van|ir[aá]n?|falta) (?:el|la|los|las|un|una|nuestr[oa]) (?:texto|p[aá]rrafo|foto|fotograf[ií]a|imagen|mapa|lista|nombre|descripci[oó]n|direcci[oó]n|tel[eé]fono|horario|logotipo)s?(?![a-záéíóúñ])`,
    String.raw`\[[^\][\n]{0,30}\b(?:placeholder|marcador)\b[^\][\n]{0,60}\]`,
    String.raw`(?<=\b(?:section|page|number|room|extension|until|version|dated|phone|secci[oó]n|p[aá]gina) )\?{2,5}`,
  ].join('|'),
  'gi',
);

/** “To be confirmed: …” at the beginning of a sentence. */
const TO_COME =
  /(?:^|[.!?\n]\s{0,2})(?:pendiente|por (?:completar|definir|confirmar|llenar)|falta (?:completar|poner|agregar|llenar)|to be (?:completed|confirmed|decided|determined|added|written)|still to (?:come|write|add|do)|draft|fill (?:in|this in))\s?:/gi;

const TO_DO = String.raw`(?<!\p{Lu}{2,20} )TODO(?! \p{Lu}{2})|ToDo|Todo:|FIXME`;
/** “INSERT LINK HERE”. */
const ORDER =
  '(?:INSERT|ADD|PASTE|INSERTAR|INSERTE|PEGAR|AGREGAR|PONER)(?: (?:YOUR|THE|A|AQUÍ|EL|LA|SU))? (?:HERE|AQUÍ|LINK|URL|NAME|DATE|PHONE|PHOTO|LOGO|ADDRESS|TEXT|NUMBER|EMAIL|HOURS|MAP|ENLACE|NOMBRE|FECHA|TELÉFONO|FOTO|DIRECCIÓN|TEXTO|NÚMERO|CORREO|HORARIO|MAPA)';
/** “Open until XX.” */
const CROSSES_FOR_VALUE = String.raw`(?<=\b(?:in|on|at|until|by|from|en|el|al|de) )XX(?=[.,;!]|$)`;
/** “Call PHONE.” */
const WORD_FOR_VALUE = String.raw`(?<=\b(?:is|are|by|to|with|contact|call|at|ask|a|con|al|es|son) )(?:NAME|PHONE|EMAIL|ADDRESS|DATE|NUMBER|URL|HOURS|FAX|STREET|CITY|ZIP|TITLE|HORARIO|NOMBRE|TELÉFONO|FECHA|CORREO|DIRECCIÓN)(?! \p{Lu}{2})`;
const TO_BE_DECIDED = String.raw`TBD|(?<=(?:^|[:(\n]|\b(?:is|are|be|date|time|hours?|price|room|location)) ?)TBC|TKTK`;
const CROSSES = String.raw`\$[Xx]{2,6}|(?<!\d,)[Xx]{3,99}(?:[-. ][Xx]{3,99}){0,9}(?! (?:syndrome|karyotype|females?|chromosom))`;
const SHAPE_OF_DATE = String.raw`(?<!(?:\bas|\blike|format|formato|como) )(?:MM\/DD\/YY(?:YY)?|DD\/MM\/YY(?:YY)?|YYYY-MM-DD|DD\/MM\/AA(?:AA)?|AAAA-MM-DD)|XX[:h]XX|XX\/XX(?:\/(?:20)?XX(?:XX)?)?`;
const PENDING = 'PENDIENTE|FALTA(?=:)|POR (?:COMPLETAR|DEFINIR|CONFIRMAR)';
/** No part of a longer word or number. */
const standing = (source: string) => String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`;

/**
 * Marks people leave for themselves. Letter case counts: “things to do” and the Spanish “todo” are words, as are a heading
 * in capitals, TBC for tuberculosis and a form’s “write it as MM/DD/YYYY”.
 */
const MARK = new RegExp(
  standing(
    [TO_DO, ORDER, CROSSES_FOR_VALUE, WORD_FOR_VALUE, TO_BE_DECIDED, CROSSES, SHAPE_OF_DATE, PENDING].join(
      '|',
    ),
  ),
  'gu',
);

const NAME_OF_WHOM =
  '(?:FIRST|LAST|FULL|YOUR|OFFICER|MANAGER|DOCTOR|PROVIDER|PRACTICE|CLINIC|OFFICE|COMPANY|STAFF|CONTACT|CITY|STREET)[ _-]?NAMES?(?:(?: AND |, | )(?:LAST|FAMILY)[ _-]?NAME)?|(?:FIRST|LAST)NAME|SURNAME';
/** “Our officer (NAME)”, “Ask for LAST.” */
const NAME_WHERE_IT_GOES = String.raw`(?<=\b(?:contact|call|at|to|by|with|from|on|is|are|officer|manager|a|con|al|en|es) \()(?:NAME|PHONE|FAX|EMAIL|DATE|ADDRESS|TITLE|NOMBRE|TEL[EÉ]FONO|FECHA|CORREO)(?=\))|(?<=(?:[,:(]|\bDra?\.|\b(?:is|to|by|with|contact|call|ask(?: for)?|for)) )(?:FIRST LAST|NAME|LAST)(?=\s?(?:[,.);]|$))`;
const NUMBER_OR_ADDRESS = String.raw`(?:PHONE|FAX|TELEPHONE|ROOM|EXTENSION|SUITE|LICENSE|OFFICE)[ _-]NUMBER|(?:E-?MAIL|STREET|WEB|OFFICE|MAILING)[ _-]ADDRESS|ADDRESS LINE(?: \d)?`;
const DATE_OF_WHAT =
  '(?:MONTH|DAY)(?:[ _-]DAY)?,? (?:AND )?YEAR|(?:START|END|EFFECTIVE|REVIEW|OPENING|CLOSING)[ _-]DATE';
const JOINED_BY_LINES = '[A-Z]{2,12}(?:_[A-Z]{2,12}){1,4}';
/** “Within XX business days”, “in N hours”. */
const SO_MANY = String.raw`(?:XX|NN|YY|##)(?: (?:business|working|calendar|full|consecutive|office|d[ií]as|de))? ?(?:days?|hours?|weeks?|months?|years?|minutes?|dollars?|percent|%|miles|d[ií]as?|horas?|semanas?|mes(?:es)?|años?|minutos?|d[oó]lares|pesos)|(?<=\b(?:within|in|for|at least|every|after|up to|of|en|dentro de|por|durante|cada|hasta) )[XN] (?:business |working |calendar )?(?:days|hours|weeks|months|years|minutes|dollars|d[ií]as|horas|semanas|meses|años|minutos)`;
const NOMBRE_DE_QUIEN = String.raw`NOMBRES? (?:(?:Y )?APELLIDOS?|COMPLETO|(?:DEL?|DE LA|DE SU) (?:CL[IÍ]NICA|CONSULTORIO|PR[AÁ]CTICA|CENTRO|HOSPITAL|EMPRESA|DOCTORA?|M[EÉ]DIC[OA]|ENCARGAD[OA]|RESPONSABLE|OFICIAL|GERENTE|DENTISTA))|APELLIDOS?(?=\s?(?:[,.);]|$| (?:en|a|de|responde|le|al)\b))`;
const CORREO_O_FECHA =
  'CORREO ELECTR[OÓ]NICO|N[UÚ]MERO DE (?:TEL[EÉ]FONO|FAX|EXTENSI[OÓ]N)|D[IÍ]A(?:,| DE) MES(?:,| DE| Y)(?: A[ÑN]O)?';

/** Capitals that stand for somebody's words: “FIRSTNAME LASTNAME”, “PRACTICE NAME”, “within XX days”. */
const CAPITALS = new RegExp(
  standing(
    [
      NAME_OF_WHOM,
      NAME_WHERE_IT_GOES,
      NUMBER_OR_ADDRESS,
      DATE_OF_WHAT,
      JOINED_BY_LINES,
      SO_MANY,
      NOMBRE_DE_QUIEN,
      CORREO_O_FECHA,
    ].join('|'),
  ),
  'gu',
);
/** What readers are told to write themselves: “your NAME and DATE OF BIRTH”. */
const ASKED_OF_READER =
  /\b(?:your|their|the patient's|his|her|print|write|enter|fill in|sign|full)\s(?:\p{L}{1,9}\s){0,3}$|(?<!\p{L})(?:sus?|escrib\p{L}{1,3}|anot\p{L}{1,3}|indique|llene)\s(?:\p{L}{1,9}\s){0,3}$|\b(?:week|chromosomes?|size|form|column|field|box|casilla|semana|talla)\s$/iu;

/** What all of these have one of, in whatever case: by its words most texts are known to have none. */
const MAYBE_CAPITALS = testOf(
  /\b(?:names?|(?:first|last)name|surname|last|phone|fax|telephone|e-?mail|date|address|title|number|year|nombres?|apellidos?|tel[eé]fono|fecha|correo|n[uú]mero|mes|xx|nn|yy|x|n)\b/i,
);
const IN_CAPITALS = /\p{Lu}{3}|##|(?<![\p{L}\p{N}])(?:XX|NN|YY|[XN])(?![\p{L}\p{N}'’.-])/u;

/** What a form is printed with: capitals among capitals, before a colon or a line. */
function isLabel(text: string, { start, end }: Stretch): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  return (
    ASKED_OF_READER.test(before) ||
    /^\s{0,2}[:_|]/.test(text.slice(end)) ||
    !/\p{Ll}/u.test(`${before} ${text.slice(end, end + 40)}`)
  );
}

/** The Spanish words around it say that “TODO” is one of them: “TODO el equipo”, “en TODO momento”. */
const SPANISH =
  /(?<!\p{L})(?:el|la|los|las|lo|del?|que|en|con|se|sus?|por|para|al?|es|son|est[aáeo]s?|est[aá]n|una?|y|ya|no|nos|hoy|hay|puede[n]?|debe[n]?|tiene[n]?|viene[n]?|mi|tu|muy|m[aá]s|nuestr[oa]s?|aqu[ií])(?!\p{L})|[áéíóúñ]/iu;
/** “TODO revisar con la gerente” is an order all the same; “TODO familiar” is none. */
const SPANISH_ORDER =
  /^TODO(?:\s{0,2}[:([\]=–—-]|\s(?!(?:lugar|hogar|familiar|particular|titular|auxiliar|taller|ser|poder|bienestar|malestar|placer|deber|saber|escolar|militar|celular|alquiler|quehacer|tercer|primer)(?!\p{L}))\p{L}{2,12}[aei]r(?:l[aeo]s?)?(?!\p{L}))/u;
/** So much of a text on either side tells its language. */
const NEAR = 80;

function isSpanishWord(text: string, { start, end }: Stretch): boolean {
  const around = `${text.slice(Math.max(0, start - NEAR), start)} ${text.slice(end, end + NEAR)}`;
  return SPANISH.test(around) && !SPANISH_ORDER.test(text.slice(start, start + NEAR));
}

/** A line to write on. */
const BLANK_LINE = /_(?:\s?_){2,99}/g;

/** What every place to fill in has one of: most texts have none, and need no closer look. */
const SIGN = /[[\]<{_]|\?\?/;
const WORD = testOf(
  /\b(?:(?<=\()(?:insert|fill|pon|escrib|complet|agreg|llen|inclu)|lorem|(?:name|phone|email|address|date|number|url|nombre|tel[eé]fono|fecha|correo|direcci[oó]n)\b|todo|fixme|tb[dc]|tktk|xx|falta|goes? here|to follow|to come|coming soon|(?:add|paste|insert\w{0,2}|pegar|agregar|poner) \w|aqu[ií] (?:va|ir|fal)|mm\/|dd\/|yyyy|aaaa|pendiente|por (?:completar|definir|confirmar|llenar)|insert|your-?(?:practice|clinic|domain|company|site|website)\.|to be (?:dec|conf|det|add|comp|writ)|still to |draft|fill )/i,
);

/** Places to fill in, in their order; `mayBlank` says which lines to write on are meant to be there. */
export function placeholdersIn(text: string, mayBlank: (at: number) => boolean): Stretch[] {
  const hasCapitals = IN_CAPITALS.test(text) && (/_|##/.test(text) || MAYBE_CAPITALS.test(text));
  if (!hasCapitals && !SIGN.test(text) && !WORD.test(text)) return [];
  const found = [
    ...stretches(LEFT, text),
    ...stretches(SAID, text),
    ...stretches(TO_COME, text),
    ...stretches(MARK, text).filter(
      (one) => text.slice(one.start, one.end) !== 'TODO' || !isSpanishWord(text, one),
    ),
    ...(hasCapitals ? stretches(CAPITALS, text).filter((one) => !isLabel(text, one)) : []),
    ...stretches(BLANK_LINE, text).filter(({ start }) => !mayBlank(start)),
  ];
  // A blank or a mark inside brackets is one place to fill in, not two.
  return found.filter(
    (one, at) =>
      !found.some((other, before) => {
        const isSame = other.start === one.start && other.end === one.end;
        return (
          (isSame ? before < at : true) && before !== at && other.start <= one.start && one.end <= other.end
        );
      }),
  );
}

function stretches(pattern: RegExp, text: string): Stretch[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}
