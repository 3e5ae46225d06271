import { OCCUPATIONS, OCCUPATIONS_SPANISH } from '#schema/lexicon/occupations.ts';
import { ELDER, SOMEONES as MY, PARTNER, SIBLING, words } from './family.ts';
import { AFTER_SPANISH, ELDER_SPANISH, PARTNER_SPANISH, SIBLING_SPANISH } from './family-spanish.ts';

const LIKE = '(?:[\\p{L}-]{2,14},?\\s){0,2}';
const TRADE = `(?:${OCCUPATIONS})s?(?![\\p{L}-])`;
const BUSINESS =
  "(?:an?|the|his|her|their|our|two|three)\\s(?:[\\w'&-]{2,16}\\s){0,3}?(?:stores?|shop|business|company|firm|restaurant|diner|bakery|caf[eé]|brewery|winery|vineyard|farm|ranch|dairy|nursery|garage|salon|studio|gallery|school|daycare|gym|practice|clinic|pharmacy|office|bookstore|bookshop|pub|bar|hotel|inn|theater|theatre|orchard|food truck|plant|mill|department|program|office|newspaper|nonprofit|agency|library|team|station)";
/** Work in a verb: what is told of nobody but one's own. */
const WORKS = `(?:works\\s(?:at|for|as|in|with|from|nights|shifts|on|out of|across|down|here|there)|worked\\s(?:at|for|as)|teach(?:es)?(?!\\s(?:me|us|him|her|them|our|you|every))(?=\\s\\p{L})|taught\\s(?:at|in)|farms|ranches|(?:runs?|owns?|manages?|operates?|started|opened|founded|heads|leads|keeps)\\s${BUSINESS}|coaches\\s(?:at|the|high|football|basketball|soccer|baseball|track|girls|boys)|drives\\s(?:a|the)\\s(?:\\w{2,10}\\s)?(?:truck|bus|ambulance|train|plow|rig)|practices\\s(?:law|medicine|dentistry|at|in)|writes\\s(?:for|novels|books|code|software)|serves\\s(?:as|on|in)|is\\s(?:(?:on|in)\\s(?:the|our)\\s(?:city|town|county|school|planning|fire|police|volunteer|faculty|force|board|council)|(?:an?\\s)?active[- ]duty|employed|stationed|deployed|on the faculty|in the (?:army|navy|air force|marines|national guard|coast guard|military)|retired from)|flies for|sells\\s(?:cars|insurance|real estate|houses|homes|tractors)|fights fires|builds\\s(?:houses|homes|boats|bridges|furniture))`;
const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter';

/** Partners told apart by their work, and weddings by date or place, in English. */
export const FAMILY_TRADES_ENGLISH: readonly RegExp[] = [
  // her husband, a firefighter; my wife is also a nurse
  `${MY}${LIKE}(?:${PARTNER})(?:'s)?(?:\\s(?:of|for)\\s(?:\\w{1,12}\\s){1,3}years)?(?:\\s{0,1}[,(-]{1,2}\\s{0,2}|\\s)(?:who\\s)?(?:(?:is|was|also|himself|herself|now|works as|being)\\s){0,3}(?:an?|the|our|another|my fellow|a fellow)\\s(?:[\\w-]{2,14}\\s){0,3}?${TRADE}`,
  `${MY}${LIKE}${TRADE}[\\s-](?:${PARTNER})(?![\\p{L}'])`,
  `${MY}${LIKE}(?:${PARTNER}),?\\s(?:who\\s)?(?:(?:also|now|still|currently|proudly|both|happily)\\s)?${WORKS}`,
  `(?:married|marr(?:ies|y)|wife|husband|partner|spouse|engaged|wed)\\s(?:to\\s|of\\s)?(?:an?|another|the|our|a fellow)\\s(?:[\\w'-]{2,14}\\s){0,4}?${TRADE}`,
  `${TRADE}'s\\s(?:wife|husband|spouse|partner)`,
  `${MY}${LIKE}(?:${SIBLING})(?:\\sis\\s(?:also\\s)?|,\\s)(?:an?|the)\\s(?:[\\w-]{2,14}\\s){0,2}?${TRADE}`,
  `(?:husband|wife|partner|spouse)\\s(?:and\\s(?:fellow\\s)?)${TRADE}`,
  `${MY}${LIKE}(?:${PARTNER})'s\\s(?:[\\w'-]{2,14}\\s){0,2}?(?:shop|store|restaurant|bakery|farm|ranch|company|business|firm|garage|studio|office|law practice|dental practice|orchard|vineyard|winery|brewery|food truck)`,
  `${MY}${LIKE}(?:${PARTNER})\\splays\\s(?:[\\w-]{2,12}\\s){0,3}(?:in|with|for)\\s(?:the|a)\\s(?:\\w{2,14}\\s){0,2}(?:symphony|orchestra|philharmonic|band|quartet|ensemble)`,
  // relatives by what they own or where they work today
  `${MY}${LIKE}(?:${SIBLING}|${ELDER}),?\\s(?:who\\s)?(?:(?:also|now|still|currently)\\s)?(?:owns?|runs?|manages?|operates?)\\s${BUSINESS}`,
  `${MY}${LIKE}(?:${SIBLING}|${ELDER}),?\\s(?:who\\s)?(?:(?:also|now|still|currently)\\s)?(?:works?|teach(?:es)?)\\s(?:\\w{2,12}\\s){0,2}(?:at|for)`,
  // weddings
  `(?:were|was|got|been|getting|be|is|are|and|couple|they|we|,|^)\\s{0,2}(?:married|wed|hitched)\\s(?:[\\w'-]{1,12}\\s){0,5}?(?:in|on|at|since|last|this|under)\\s(?:the\\s(?:\\w{2,12}\\s){0,2}(?:garden|beach|church|chapel|courthouse|park|barn|vineyard|mountains?|backyard|island)|a\\s(?:\\w{2,12}\\s){0,2}(?:garden|beach|church|chapel|courthouse|park|barn|vineyard|mountain(?:top)?|backyard|island|boat)|(?:19|20)\\d\\d|(?:early |late )?(?:${MONTHS}))`,
  `(?:married|wed)\\s(?:my|his|her|a)\\s[^.;:!?]{0,50}?\\s(?:in|on|at|since|last|this)\\s(?:the\\s)?(?:\\w{2,12}\\s)?(?:(?:19|20)\\d\\d|${MONTHS}|garden|beach|church|chapel|courthouse|barn|vineyard)`,
  `(?:my|our|his|her|their)\\s(?:\\w{2,12}\\s){0,2}wedding\\s(?:day\\s)?(?:was\\s|took place\\s|is\\s)?(?:in|on|at|last|this)`,
  `(?:eloped|tied the knot|said "?i do"?|exchanged vows|got hitched)\\s(?:to|in|on|at|last|this|under)`,
].map(words);

const MI = '(?:mis?|nuestr[oa]|su)\\s{1,2}';
const TRADE_SPANISH = `(?:${OCCUPATIONS_SPANISH})(?![\\p{L}-])`;
const MONTHS_SPANISH =
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|primavera|verano|otoño|invierno';
const BUSINESS_SPANISH =
  '(?:una?|el|la|su|los)\\s(?:\\p{L}{2,14}\\s){0,2}?(?:tienda|taller|negocio|empresa|restaurante|fonda|panader[ií]a|ferreter[ií]a|farmacia|finca|granja|rancho|hotel|bar|caf[eé]|sal[oó]n|estudio|imprenta|constructora|oficina|despacho|barber[ií]a|colmado|bodega|escuela|colegio|gimnasio|consultorio|notar[ií]a|vivero)';

/** The same in Spanish. */
export const FAMILY_TRADES_SPANISH: readonly RegExp[] = [
  `${MI}(?:\\p{L}{3,12}\\s)?(?:${PARTNER_SPANISH})(?:\\s{0,1}[,(-]\\s{0,2}|\\s)(?:(?:que|quien|también|tambien|es|era|fue|ahora|una?|el|la|otr[oa])\\s){0,4}${TRADE_SPANISH}`,
  `(?:casad[oa]|casarse|se cas[oó]|me cas[eé]|comprometid[oa]|espos[oa]|mujer|marido|pareja|novi[oa])\\s(?:\\p{L}{2,10}\\s){0,3}?(?:con|de)\\s(?:una?|el|la|otr[oa])\\s(?:\\p{L}{3,12}\\s)?${TRADE_SPANISH}`,
  `${MI}(?:\\p{L}{3,12}\\s)?(?:${PARTNER_SPANISH}),?\\s(?:que\\s|quien\\s|también\\s|tambien\\s){0,2}(?:trabaja\\s(?:en|para|como|de|con)|enseña\\s(?:en|a|inglés|música|matem[aá]ticas)|da clases|maneja\\s(?:una?|el|la)|(?:tiene|administra|atiende|dirige|lleva)\\s${BUSINESS_SPANISH}|es dueñ[oa] de|se dedica a)(?!\\p{L})`,
  `${MI}(?:\\p{L}{3,12}\\s)?(?:${SIBLING_SPANISH}|${ELDER_SPANISH})(?:,\\s|\\s)(?:que\\s|quien\\s)?(?:trabaja\\s(?:en|para|con)|(?:tiene|administra|atiende|dirige)\\s${BUSINESS_SPANISH}|es dueñ[oa] de)`,
  `${MI}(?:${SIBLING_SPANISH})${AFTER_SPANISH}(?:\\ses\\s|,\\s)(?:una?|el|la)?\\s?${TRADE_SPANISH}`,
  `(?:se cas[oó]|me cas[eé]|nos casamos|se casaron|casad[oa]s?|boda|contrajo matrimonio|contrajeron matrimonio)\\s[^.;:!?]{0,45}?(?:en|el|desde)\\s(?:el\\s|la\\s)?(?:(?:19|20)\\d\\d|\\d{1,2} de (?:${MONTHS_SPANISH})|(?:${MONTHS_SPANISH})|playa|iglesia|catedral|capilla|parroquia|jard[ií]n|juzgado|hacienda)`,
].map(words);
