import { CAPITAL, L } from './patterns.ts';

/** Streets, numbers and doors as pieces of patterns, in English and Spanish. */
const SIDE = String.raw`(?:(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West|Old|Upper|Lower|Northeast|Northwest|Southeast|Southwest)\.?\s){0,2}`;
const STREET_NAME = String.raw`(?:${CAPITAL}|\d{1,3}(?:st|nd|rd|th))(?:\s${CAPITAL}){0,2}`;
/** Words that are hardly ever anything but a street after a name. */
const STREET_TYPE =
  '(?:street|st|avenue|ave|road|rd|lane|ln|drive|court|ct|boulevard|blvd|terrace|crescent|close|parkway|pkwy|highway|hwy|mews|alley|Dr|Way|Pl|Place|Circle|Cir|Cres|Ter|Row|Turnpike|Pike)(?![\\p{L}\\d])\\.?';
/** Words that end a street's name as well, where a number stands before it. */
const MORE_TYPES =
  '(?:way|place|circle|trail|loop|row|square|sq|grove|gardens|cottages|villas|buildings|walk|hill|rise|parade|esplanade|quay|crossing|path|run|bend|point|ridge|view|heights|wharf|hollow|landing|commons|green|brow|croft|fold|wynd|garth|yard|vale|bank|end|gate|rigg|nook|mount|brae|loan|drove)(?![\\p{L}\\d])';
/** What makes a street's name that of a place of work: "our Main Street office". */
const NO_OFFICE = String.raw`(?!\s(?:offices?|clinics?|location|practice|surgery|hospital|dental|medical|family|health|schools?|church|elementary|bridge|fair|market|band|shelter|team|staff|entrance|Dental|Clinic|Medical|Family|Health|Hospital|School|Church|Elementary|Bridge|Fair|Market|Journal|Shelter|Pharmacy|Office|Center|Centre|Books?|Café|Cafe))`;

export const NUMBER = String.raw`(?<![\d$.,:/-])(?:#\s?)?\d{1,5}(?:-?[A-Za-z])?,?\s{1,2}`;
export const STREET = `${SIDE}${STREET_NAME}\\s(?:${STREET_TYPE})${NO_OFFICE}`;
export const NUMBERED = `${NUMBER}${SIDE}${STREET_NAME}\\s(?:${STREET_TYPE}|${MORE_TYPES})${NO_OFFICE}`;
/** "88 alder court": small letters are enough where a home is spoken of. */
export const SMALL_NUMBERED = String.raw`${NUMBER}(?:[\p{L}'-]{3,20}\s){1,2}(?:street|st|avenue|ave|road|rd|lane|ln|drive|court|boulevard|blvd)(?![\p{L}\d])`;
/** "RR 2, Box 40", "County Road 12", "mile marker 14". */
export const RURAL = String.raw`(?:(?:RR|rural route|star route|county road|state route|forest road|fire road|Highway|Hwy|HC)\s?#?\d{1,4}\b|mile (?:marker|post) \d{1,3}\b)`;
export const CORNER = String.raw`corner of (?:${CAPITAL}|\d{1,3}(?:st|nd|rd|th))(?:\s${STREET_TYPE})?\s(?:and|&)\s(?:${CAPITAL}|\d{1,3}(?:st|nd|rd|th))`;
/** "apartment 3B", "Unit 12". */
export const DOOR = String.raw`(?:apartment|apt\.?|unit|flat|condo|penthouse|lot|trailer|cabin|townhouse)\s{1,2}(?:no\.?\s|number\s|#\s?)?(?:\d{1,4}[A-Za-z]?|[A-Z]\d{0,3})\b`;
/** "the Larkspur building", "Marlow Towers". */
export const BUILDING = String.raw`(?!Victorian|Edwardian|Georgian|Art|Old|Historic)${CAPITAL}(?:\s${CAPITAL}){0,2}\s(?:building|apartments?|towers?|condominiums?|condos|lofts|residences|mansions|complex|trailer park|mobile home park|Building|Apartments?|Towers?|Condominiums?|Condos|Lofts|Residences|Mansions)(?!\p{L})`;

const CALLE_TYPE = String.raw`(?:calles?|c/\s?|avenida|av\.?|avda\.?|ave\.?|bulevar|boulevard|blvd\.?|paseo|carrera|cra\.?|callejón|pasaje|camino|carretera|carr\.?|calzada|privada|cerrada|andador|jirón|jr\.?|psje\.?|plazuela|malecón|costanera|diagonal|cuesta|ronda|travesía|prolongación|rambla|autopista|ruta)`;
/** "la calle Roble 1427", "avenida Juárez". */
export const CALLE = String.raw`${L}${CALLE_TYPE}\s?(?:(?:de|del|la|las|los|el)\s){0,3}(?:${CAPITAL}|\d{1,3}(?!\d))(?:\s(?:de\s|del\s|la\s){0,2}${CAPITAL}){0,3}(?:,?\s(?:#|n[oº°]\.?\s?|núm\.?\s|número\s)?\d{1,5})?`;
export const PUERTA = String.raw`${L}(?:departamento|depto\.?|dpto\.?|apartamento|apto\.?|apt\.?|piso|puerta|portal|interior|casa|lote|mz\.?|manzana|número|num\.|bloque|torre|edificio)\s(?:n[oº°]\.?\s?|núm\.?\s|número\s|la número\s|#\s?)?(?:\d{1,5}(?:\s?-?[A-Z]\b)?|\d{1,2}[ºª°]\s?[A-Z]?|[A-Z]-?\d{1,3}\b)`;
export const EDIFICIO = String.raw`${L}(?:edificio|edif\.?|torre|torres|condominio|cond\.?|bloque|conjunto)\s(?:(?:de|del|la|las|los|el)\s){0,2}${CAPITAL}`;
