import { CASA, DWELLING, HOME, LIVE, MOVE, RESIDENT, SE_MUDO, VIVE } from './homes.ts';
import { CAPITAL, L, pattern, patterns, R } from './patterns.ts';
import {
  BUILDING,
  CALLE,
  CORNER,
  DOOR,
  EDIFICIO,
  NUMBER,
  NUMBERED,
  PUERTA,
  RURAL,
  SMALL_NUMBERED,
  STREET,
} from './streets.ts';

const BETWEEN = String.raw`(?<between>[^!?;\n]{0,70}?)`;
const NO_WATER = String.raw`(?!\s?(?:Island|Islands|Lake|River|Bay|Beach|Mountain|Coast|Peninsula|Sound|Harbor|Mount|Reservation))`;

const KEEP = `\\b(?:rents?|renting|owns?|has|have|shares?|leases?|keeps?|bought)\\s(?:an?|the|this)\\s(?:[\\p{L}-]{2,12}\\s){0,3}?${DWELLING}\\b`;
const ORDINAL = String.raw`(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|\d{1,3}(?:st|nd|rd|th))`;

/** A home and where it stands, in English. */
export const ADDRESSES = patterns(
  `(?:${LIVE}|${HOME}|${RESIDENT})${BETWEEN}(?<![\\p{L}'-])(?:${NUMBERED}|${SMALL_NUMBERED}|${STREET}|${RURAL}|${CORNER})`,
  `${MOVE}${BETWEEN}(?:\\b(?:to|into|in|at|on|house|home|place|flat|apartment|condo|cottage|farm)\\s)(?:\\p{L}{2,9}\\s){0,2}?(?:${NUMBERED}|${STREET}|${RURAL}|${CORNER})`,
  `(?:${LIVE}|${HOME}|${KEEP})${BETWEEN}\\b(?:${DOOR}|${BUILDING})`,
  `\\b(?:${DOOR})[^!?;\\n]{0,50}?\\bis\\s(?:my\\s|her\\s|his\\s|our\\s)?(?:home(?!\\sto)\\b|where\\s(?:I|he|she|we|you)\\b)`,
  `(?:${LIVE}|${HOME}|\\b(?:my|his|her|our|their)\\s(?:home\\s)?address\\b)${BETWEEN}(?<![\\p{L}'-])${NUMBER}The\\s${CAPITAL}`,
  `(?:${LIVE}|${HOME})${BETWEEN}\\bat\\s${NUMBER}(?:(?:N|S|E|W|NE|NW|SE|SW)\\.?\\s)?${CAPITAL}(?!\\s\\p{Lu})`,
  `(?:${LIVE}|\\b${DWELLING})\\s(?:at|on|near)\\s(?:${ORDINAL})\\s(?:and|&)\\s(?:${ORDINAL}|${CAPITAL})`,
  // I rent the top floor of the Marlowe Building, unit 7C
  `(?<bio>)\\b(?:I|[Hh]e|[Ss]he)\\s(?:[\\p{Ll}]{3,9}\\s)?(?:rents?|owns?|have|has|leases?|shares?|keeps?|bought|occup(?:y|ies))\\s(?:the|an?|my|her|his)\\s(?:[\\p{Ll}-]{2,12}\\s){0,2}?(?:floor|loft|attic|basement|rooms?|half|corner|unit|studio)\\s(?:of|in|at)\\s(?:the\\s)?(?:${CAPITAL}\\s){1,3}(?:building|Building|House|Arms|Tower|Towers|Court|Block)[^.!?;\\n]{0,25}?\\b${DOOR}(?![^.!?\\n]{0,60}(?:practice|clinic|office|patient))`,
  `\\b(?:have|has|we['’]ve|I['’]ve)\\sbeen\\son\\s${STREET}\\s(?:for|since)`,
  // we're the house with the llama mailbox on Tamarack Lane; of a bio only, since a practice may be in a house
  `(?<bio>)\\b(?:[Ww]e['’]re|[Ww]e are|I['’]m|I am|[Hh]e['’]s|[Ss]he['’]s|[Oo]urs is|[Mm]ine is|[Ll]ook for|[Cc]an['’]t miss us:?)\\s(?:in\\s|at\\s)?the\\s(?:[\\p{L}'-]{2,12}\\s){0,4}?(?:house|cottage|farm|farmhouse|bungalow|duplex|condo|cabin|townhouse|trailer|barn|gate|door|driveway|mailbox)\\b[^.!?;\\n]{0,50}?\\b(?:on|off|along|at|down|up|of)\\s(?:the\\s)?${STREET}`,
  // the little green house at 902 Juniper; on the porch of 508 Elm
  `\\b(?:house|cottage|bungalow|cabin|(?:red|blue|green|yellow|black|white|front|purple|orange) (?:door|gate)|porch|garage|barn|driveway|backyard|apartment|duplex)\\s(?:at|of|on)\\s${NUMBER}${CAPITAL}(?=\\s?(?:$|[.,;:!)]|and\\b|with\\b|where\\b|is\\b|has\\b))`,
  String.raw`\b(?:house|home|place|apartment|flat|condo|cottage|bungalow)\s(?:\p{L}{2,9}\s){0,2}?(?:on|at)\s${CAPITAL}${NO_WATER}(?=\s?(?:$|[.,;:!)]|and\b|with\b|where\b|near\b|since\b|is\b|has\b|St\b|Ave\b))`,
  `\\b(?:find|visit|reach|write|mail|send|drop|come|stop|swing|knock)\\b[^.!?;\\n]{0,50}?\\b(?:me|us|my|our)\\b[^.!?;\\n]{0,30}?\\b(?:at home|home|house|place|door|doorstep|porch|letterbox|mailbox|gate|front steps?)\\b[^.!?;\\n]{0,30}?(?:${NUMBERED}|${STREET})`,
  String.raw`(?:${LIVE}|${HOME}|\b(?:home|personal|private|my|our|his|her))\b[^.!?;\n]{0,30}?\b(?:P\.?\s?O\.?\s?Box|post office box)\s?#?\d{1,6}`,
);

/** The same in Spanish. */
export const DIRECCIONES = patterns(
  // tengo alquilado el ático del Edificio Marbella, puerta 6B
  `(?<bio>)(?<!(?:consulta|clínica|consultorio|centro|equipo|práctica|gabinete)\\s(?:(?:ya|también|ahora|tiene|ha)\\s){0,2})${L}(?:tengo|tiene|alquil|rent|ocup|compart|compr)\\p{L}{0,4}\\s(?:alquilad[oa]\\s|rentad[oa]\\s)?(?:el|la|una?)\\s(?:[\\p{Ll}]{3,12}\\s){0,2}?(?:ático|buhardilla|planta|bajo|sótano|estudio|piso|habitación)(?:\\s[\\p{Ll}]{3,10})?\\s(?:del?|en)\\s(?:el\\s|la\\s)?(?:edificio|residencial|conjunto|torre)\\s${CAPITAL}(?:\\s${CAPITAL}){0,2},?\\s(?:puerta|piso|apto\\.?|departamento|depto\\.?|n[uú]mero)\\s(?:\\d{1,4}[A-Za-zºª]?|[A-Z])(?!\\p{L})(?![^.!?\\n]{0,60}(?:consulta|clínica|paciente|gabinete))`,
  // somos la casa del buzón azul de la calle Tamarindo
  `(?<bio>)${L}(?:[Ss]omos|[Ss]oy|[Ee]s|[Bb]usque)\\s(?:la|el|los de la|la de la|el de la)\\s(?:casa|casita|casona|puerta|finca|buzón|portón|cabaña)${R}[^.!?;\\n]{0,50}?${L}(?:de|en|sobre|por)\\s(?:la\\s|el\\s)?${CALLE}`,
  // en su casa: Urb. Las Gladiolas, B-14
  String.raw`(?:${VIVE}|${CASA}|${SE_MUDO})${BETWEEN}${L}(?:[Uu]rb\.?|[Uu]rbanización|[Ff]racc\.?|[Ff]raccionamiento|[Cc]ol\.?|[Cc]olonia|[Rr]esidencial|[Cc]onjunto|[Rr]eparto|[Bb]arrio|[Vv]illa|[Pp]arcelas?)\s(?:(?:de|del|la|las|los|el)\s){0,2}${CAPITAL}(?:\s(?:(?:de|del|la|las|los)\s){0,2}${CAPITAL}){0,3},?\s(?:#|n[oº°]\.?\s?|núm\.?\s|casa\s|lote\s|bloque\s)?(?:\p{Lu}-?)?\d{1,4}(?!\d)`,
  String.raw`${L}(?:compr|rent|alquil|tien|ten|hered|estren|restaur|remodel|ocup|compart)\p{L}{1,5}\s(?:una?|la|el)\s(?:[\p{Ll}]{2,12}\s){0,3}?(?:casa|casita|casona|departamento|apartamento|piso|dúplex|estudio|cuarto|chalet|finca|cabaña|terreno)${BETWEEN}(?:${CALLE}|(?:en|de)\s(?:el|la)\s\d{1,5}\s)`,
  `(?:${VIVE}|${CASA}|${SE_MUDO})${BETWEEN}(?:${CALLE}|${PUERTA}|${EDIFICIO})`,
  String.raw`(?:${VIVE}|${CASA}|${SE_MUDO})${BETWEEN}(?:en|a)\s(?:la\s|el\s)?${CAPITAL}(?:\s${CAPITAL}){0,2},?\s(?:#|n[oº°]\.?\s?|núm\.?\s|número\s)?\d{1,5}(?![\d:.]|\s?(?:años|veces|personas|km|horas|minutos|de\s))`,
  String.raw`(?:${VIVE}|${CASA})${BETWEEN}esquina (?:de|con)\s(?:la calle\s)?${CAPITAL}\s(?:y|con)\s${CAPITAL}`,
  String.raw`(?:${VIVE}|${CASA})${BETWEEN}(?:km\.?|kilómetro)\s?\d{1,3}(?:[.,]\d)?`,
  String.raw`(?:${VIVE}|${CASA}|(?<!\p{L})(?:mi|su))\s?${BETWEEN}(?:apartado postal|apdo\.?)\s?#?\d{1,6}`,
);

/** An address as such: in a bio it is hardly ever the practice's. */
export const BARE_ADDRESSES = patterns(
  // "la puerta azul del 418 de Maple Court", "Sycamore Drive al 2200"
  String.raw`(?<bare>(?<!\p{L})(?:el|del|al|en)\s(?:el\s)?\d{1,5}\s(?:de\s)(?:la\s)?(?:${STREET}|${CALLE}))`,
  String.raw`(?<bare>(?<![\p{L}'-])(?:${STREET}|(?:calle|avenida|av\.|paseo|camino|callejón|pasaje)\s(?:(?:de|del|la|las|los)\s){0,2}${CAPITAL}(?:\s${CAPITAL}){0,2}),?\s(?:al\s|a la altura del\s|número\s|num\.?\s|núm\.?\s|n[oº°]\.?\s|#)\d{1,5}(?!\d))`,
  `(?<![\\p{L}'-])(?<bare>${NUMBERED})`,
  `(?<bare>\\b(?:house|cottage|apartment|flat|condo|bungalow|farmhouse|duplex|cabin|townhouse)\\s(?:on|at|off|along)\\s(?:the\\s)?${STREET})`,
  `(?<![\\p{L}'-])(?<bare>${NUMBER}(?:${CAPITAL}\\s){1,3}(?:Street|Avenue|Road|Lane|Drive|Court|Boulevard),?\\s(?:apt|apartment|unit)\\b)`,
  `(?<bare>\\b(?:RR|rural route|HC)\\s?#?\\d{1,3},?\\s(?:box\\s)?\\d{1,5}\\b)`,
  String.raw`(?<bare>${L}calle\s(?:(?:de|del|la|las|los|el)\s){0,2}(?:${CAPITAL}|\d{1,3})(?:\s${CAPITAL}){0,2},?\s(?:#|n[oº°]\.?\s?|núm\.?\s|número\s)?\d{1,5}(?!\d))`,
);

/** A point on the earth: degrees, three words, an open code. */
export const POINTS = patterns(
  String.raw`(?<![\d.])-?\d{1,2}\.\d{3,8}°?\s?[NS]?\s?[,/ ]\s?-?\d{1,3}\.\d{3,8}(?!\d)`,
  String.raw`\d{1,2}°\s?\d{1,2}['′](?:\s?\d{1,2}(?:\.\d{1,3})?["″])?\s?[NS]\b`,
  String.raw`/{3}\p{Ll}{3,20}\.\p{Ll}{3,20}\.\p{Ll}{3,20}`,
  String.raw`\b(?:what3words|w3w)\b[^.!?\n]{0,30}?\p{Ll}{3,20}\.\p{Ll}{3,20}\.\p{Ll}{3,20}`,
  String.raw`\b[23456789CFGHJMPQRVWX]{4}\+[23456789CFGHJMPQRVWX]{2,3}\b`,
);

/** A number, a street or another word of addresses: without one no sentence tells an address. */
export const ADDRESS_CUE = pattern(
  String.raw`${L}(?:urb\.?|urbanización|fracc\.?|fraccionamiento|col\.?|colonia|residencial|reparto|barrio|\d|\d{1,5} The|\d{1,4}[A-Za-z]?,? (?:\p{Lu}[\p{L}'-]{1,24} ){1,3}(?:Gardens|Cottages|Villas|Buildings|Grove|Rise|Parade|Square)|cond\.?|edif\.?|apto\.?|/{3}|(?:w3w|what3words|street|st|avenue|ave|road|rd|lane|ln|drive|Dr|court|ct|boulevard|blvd|terrace|crescent|close|parkway|pkwy|highway|hwy|mews|alley|Way|Pl|Place|Circle|Cir|Cres|Ter|Row|Turnpike|Pike|building|apartments?|towers?|condominiums?|condos?|lofts|residences|mansions|complex|trailer park|mobile home|corner of|(?:house|home|place|apartment|flat|condo|cottage|bungalow) (?:\p{L}{2,9} ){0,2}(?:on|at) \p{Lu}\p{L}{1,24}|(?:apartment|apt\.?|unit|flat|penthouse|lot|cabin|townhouse) (?:\p{Lu}|no|number)|at (?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth)|calles?|c/|avenida|av\.?|avda\.?|bulevar|paseo|carrera|cra\.?|callejón|pasaje|camino|carretera|carr\.?|calzada|privada|cerrada|andador|jirón|jr\.?|psje\.?|plazuela|malecón|costanera|diagonal|cuesta|mz\.?|lote|manzana|ronda|travesía|prolongación|rambla|autopista|ruta|edificio|torres?|condominio|bloque|conjunto|esquina)${R})`,
);
