import { together } from '../together.ts';
import { BODY_PART, PARTE_DEL_CUERPO, CLINICO as TRATADO, CLINICAL as TREATED } from './care-words.ts';
import { CLINICAL, CLINICO } from './clinical-words.ts';
import { DATE } from './dates.ts';
import { TOLD_DAY } from './days-told.ts';
import { FORASTERO, OUTSIDER } from './outsiders.ts';
import { unless } from './unless.ts';
import { HARMLESS } from './visits-by-signs.ts';

// Visits told as captions and lists tell them, in the present or without a verb: “A teenage girl gets stitches in exam room 2,
// July 9”, “Left: her ulcer the day she came in, April 17”, “Busy morning: one broken wrist, one bee sting”.

const all = (source: string) => new RegExp(source, 'giu');
const B = String.raw`(?<!\p{L})`;
const END = String.raw`(?!\p{L})`;

/** The day comes last, behind a comma, as under a picture. */
const DATED = String.raw`(?:,|\s[-–—])\s(?:on\s|el\s)?(?:the\s)?${DATE}(?=\W{0,3}$)`;
const DOES = `${B}(?:gets?|getting|has|having|holds?|holding|receives?|receiving|wears?|wearing|sits?|sitting|lies|lying|shows?|showing|waits?|waiting|rests?|resting|smiles?|smiling|undergoes|leaves?|leaving|with (?:an?|his|her|both))${END}`;
const HACE = `${B}(?:recibe|recibiendo|se hace|haci[eé]ndose|le (?:ponen|quitan|toman|hacen|sacan|cosen|curan|vendan)|lleva|muestra|luce|espera|esperando|descansa|sonr[ií]e|sostiene|sale|saliendo|estrena|con (?:el|la|los|las|una?|su|ambas|ambos))${END}`;
const HURT = String.raw`(?:${CLINICAL}|${B}(?:bandaged|taped|splinted|wrapped|casted|swollen|numbed)\s${BODY_PART})`;
const HERIDO = String.raw`(?:${CLINICO}|${PARTE_DEL_CUERPO}\s(?:vendad|enyesad|hinchad|entablillad|inmovilizad)[oa]s?)`;

/** One side of a picture, or one of two: the part of somebody that is seen there. */
const SIDE = String.raw`${B}(?:(?:on the |at )?(?:left|right|top|bottom)|above|below|before|after|day \d{1,3}|week \d{1,2}|(?:a la )?(?:izquierda|derecha)|arriba|abajo|antes|despu[eé]s|d[ií]a \d{1,3})\s?[:,]\s(?:(?:her|his|their|su|sus)\s(?:own\s|new\s)?(?:[\p{L}-]{2,12}\s)?(?!(?:smile|face|hands?|heart|charts?|records?|back)(?!\p{L}))(?:${TREATED}|${BODY_PART}|${TRATADO}|${PARTE_DEL_CUERPO})|(?:the|la|el)\s(?:same\s|misma\s|mismo\s)?(?:wound|scar|ulcer|burn|rash|incision|swelling|herida|cicatriz|[uú]lcera|quemadura))`;

/** “Busy morning at the North Branch office: ” and “Vaya sábado: ”. */
const BUSY = String.raw`${B}(?:(?:busy|wild|crazy|hectic|rough|long|full|quiet|strange|interesting|eventful|memorable|some|what an?)\s(?:[\p{L}-]{3,12}\s){0,2}?(?:morning|afternoon|evening|night|shift|day|week|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?:vaya|menud[oa]|qu[eé])\s(?:d[ií]a|mañana|tarde|noche|turno|guardia|semana|fin de semana|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)|(?:d[ií]a|mañana|tarde|noche|turno|guardia|semana|fin de semana|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)\s(?:muy\s)?(?:movid|agitad|ajetread|intens|ocupad|lar[g]|loc|llen)[oa])${END}[^.!?:\n]{0,60}:\s`;
const NUMBER =
  '(?:an?|one|two|three|four|five|six|seven|eight|\\d{1,2}|una?|dos|tres|cuatro|cinco|seis|siete|ocho)';
const COUNTED = String.raw`${B}${NUMBER}\s(?:[\p{L}-]{2,12}\s){0,2}?(?:${CLINICAL}|${CLINICO})`;

export const VISITS_IN_CAPTIONS = [
  unless(HARMLESS, together(250, all(DATED), all(HURT), all(DOES), all(OUTSIDER))),
  unless(HARMLESS, together(250, all(DATED), all(HERIDO), all(HACE), all(FORASTERO))),
  unless(HARMLESS, together(130, all(SIDE), all(TOLD_DAY))),
  unless(HARMLESS, together(200, all(BUSY), all(COUNTED))),
];
