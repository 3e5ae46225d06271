import { CAPITAL, L, OWN, R, SUYO, words } from './patterns.ts';

/** Having a home somewhere, as pieces of patterns, in English and Spanish. */
const NOT_ON_STAGE = String.raw`(?<!(?:play|plays|playing|played|perform|performs|performing|music|sing|sings|stream|streamed|streams|go|goes|heard|hear|to)\s)`;
/** "I live", "she lives", "living". */
export const LIVE = String.raw`${NOT_ON_STAGE}\b(?:live|lives|living(?!\swith)|reside|resides|residing|dwells?)\b`;
export const DWELLING =
  '(?:house|home|place|flat|apartment|condo|cottage|cabin|bungalow|townhouse|townhome|farm|farmhouse|ranch|studio|loft|duplex|trailer|houseboat|homestead|porch|front door|driveway|mailbox|doorstep|backyard|home address|residence|garage|barn|yard|mailbox|garden)';
/** "our house", "the Youngs' place". */
export const HOME = String.raw`(?:\b${OWN}\s${words(3)}${DWELLING}\b|\bhome (?:is|for|address|sits|stands|base)\b|\bat home(?: (?:at|on|in)\b|,)|\bhome(?=:))`;
/** What people do to get a home. */
export const MOVE = String.raw`\b(?:moved|move|moving|settled|settling|relocated|bought|renovat(?:ed|ing)|restor(?:ed|ing)|remodel(?:ed|ing)|rents?|renting|owns?)\b`;
export const RESIDENT = String.raw`\b(?:residents? of|homeowners? (?:in|on)|neighbou?rs (?:in|on))\b`;

export const VIVE = `${L}(?:vivo|vive|vivimos|viven|resido|reside|residimos|residen|radico|radica|radicamos|radican|habito|habita|habitamos|viviendo|residiendo)${R}`;
export const SE_MUDO = String.raw`${L}(?:(?:me|se|nos)\s(?:acab[oa]|acabamos|va|voy|vamos|piensa)\s(?:de|a)?\s?mudar|(?:me|se|nos)\s(?:acabo de\s)?(?:mud[éóa]|mudamos|mudaron|instal[éó]|instalamos|establec[ií]ó?|establecimos|cambi[éó])|mudarme|mudarse|mudarnos)${R}`;
const VIVIENDA =
  '(?:casa|casita|hogar|departamento|depa|depita|depto|apartamento|apartamentito|piso|pisito|dúplex|chalet|chalé|ático|domicilio|dirección|residencia|finca|rancho|ranchito|cabaña|puerta|vivienda|cochera)';
export const CASA = String.raw`(?:${L}${SUYO}\s(?:\p{L}{2,12}\s)?${VIVIENDA}${R}|${L}casa de (?:los|la familia) ${CAPITAL}|${L}(?:casa|casita|departamento|apartamento|piso|domicilio|hogar|buzón|cochera|patio|rancho) (?:de la|del|de) (?:[Dd]ra?\.?|[Dd]octora?|[Ll]ic\.?|[Ee]nfermer[oa]|(?!Salud|Cultura|Campo)\p{Lu}\p{Ll}{2,14})${R}|${L}(?:en|a) casa(?=[:,])|${L}domicilio${R})`;
