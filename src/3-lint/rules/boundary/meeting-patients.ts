import { type Finder, finderOf } from '../../patterns/finder.ts';
import { spelled } from '../../patterns/spelled.ts';
import { together } from '../together.ts';

// Time spent with patients outside of care: a coffee, a barbecue at home, friends that patients have become.

const OWN = '(?:my|our|her|his|their)';
const PATIENTS = String.raw`(?:(?:all |many |most |some |several |a few |one |two )?(?:of )?${OWN} (?:\w{3,9} )?(?:patients?|clients?))`;
const DRINK =
  '(?:coffees?|cuppa|tea|drinks?|beers?|pints?|wine|cocktails?|lunch(?:es)?|dinners?|brunch|breakfast|supper|bite|meals?)';
const CARER =
  '(?:(?:therapist|doctor|nurse|dentist|counsell?or|midwi|psychologist|physician|hygienist|pediatrician)\\w{0,3})';
const ONE_OF_US = String.raw`(?:me|her|him|us|(?:one of |any of )?(?:our|your|the) ${CARER}|(?:dr|nurse)\.? [\p{L}'-]{2,20})`;
const SPORT =
  '(?:fish(?:ing)?|golf(?:ing)?|hik(?:e|ing)|hunt(?:ing)?|camp(?:ing)?|bowl(?:ing)?|poker|cards|tennis|sail(?:ing)?|ski(?:ing)?|danc(?:e|ing)|the movies|concerts?|vacation(?:s|ing)?|holidays?|barbecues?|parties)';
const FRIENDS =
  '(?:(?:close|personal|good|dear|best|true|real|lifelong|great|family|fast|firm) friends|friends (?:of mine|outside|away from|I see|we see))';

const ENGLISH = [
  // grab a coffee with me outside of sessions
  String.raw`\b(?:grab|have|get|share|go (?:out )?for|meet (?:up )?(?:for|over)|join (?:me|her|him) for|catch up over|come (?:out )?for|head out for)\s(?:an?\s|some\s)?(?:\w{3,9}\s){0,2}?${DRINK}(?:\s\w{2,10}){0,2}?\s(?:with|alongside)\s${ONE_OF_US}(?!\p{L})`,
  String.raw`\b(?:join (?:me|her|him)|(?:i'll|i will|let me|she'll|he'll) (?:buy|treat|take|invite) you|i(?:'d| would) love to (?:buy|take|have|invite) you)\s(?:out\s)?(?:for|to|over|at)?\s?(?:an?\s|some\s)?(?:\w{3,9}\s){0,2}?${DRINK}(?!\p{L})`,
  // our therapists are happy to join you for a beer
  String.raw`\b${CARER}\s(?:(?:is|are|will|can|may|often|always|also|gladly|happily|love|like|happy|glad|to|sometimes|regularly)\s){1,5}(?:meet|join|take|treat|see|have)\s(?:you|patients|clients|families)\s(?:out\s)?(?:for|to|over)\s(?:an?\s|some\s)?(?:\w{3,9}\s)?${DRINK}(?!\p{L})`,
  String.raw`\b(?:meet|join|take|treat|see|have|host|entertain|invite)(?:s|ing)?\s${PATIENTS}\s(?:\w{2,9}\s){0,2}?(?:for|to|over|at|on)\s(?:an?\s|some\s|the\s)?(?:\w{3,9}\s)?(?:${DRINK}|${SPORT}|party|picnic|barbecue|cookout|house|home)(?!\p{L})`,
  // go fishing with my patients
  String.raw`\b(?:${DRINK}|${SPORT})(?:\s\w{2,10}){0,3}?\swith\s${PATIENTS}(?!\p{L})`,
  String.raw`\b(?:hang(?:s|ing)? out|sociali[sz](?:e|es|ing)|part(?:y|ies|ying)|spend(?:s|ing)? (?:\w{2,9} ){1,3}|vacation(?:s|ing)?|go(?:es|ing)? out|day out|weekends?|evenings?)\swith\s${PATIENTS}(?!\p{L})(?=[^.;!?]{0,60}(?:outside|after (?:hours|work)|weekend|socially|friend|home|house|day off|days off|free time|pub|bar)|[.!]|$)`,
  // my door at home is open to my patients
  String.raw`\b(?:door|house|home|pool|porch|cabin|kitchen table)\s(?:at home\s)?(?:is|stands)\s(?:always\s)?open\s(?:to|for)\s(?:all\s)?${PATIENTS}`,
  // several of my clients have become close friends
  String.raw`\b(?:patients|clients)\s(?:of mine\s)?(?:[\p{L}']{2,9}\s){0,3}?(?:become|became|are|turned into|turn into|end up|ended up|remain|stay)\s(?:as\s|my\s|also\s|now\s|our\s|her\s|his\s){0,2}${FRIENDS}`,
  String.raw`\b(?:count|counts|consider|considers)\s(?:many\s|some\s|most\s)?(?:of\s)?${PATIENTS}\s(?:as|among|to be)\s(?:my\s|her\s|his\s|our\s)?(?:\w{4,7}\s)?friends|\bfriends\swith\s(?:many|some|most|several|all)\sof\s${OWN}\s(?:patients|clients)`,
  // patients invite me to their weddings, and I go
  String.raw`\b(?:patients|clients|families)\s(?:\w{3,9}\s)?(?:invite|ask|have)\s(?:me|her|him|us)\s(?:over\s)?(?:to|for)\s(?:their\s|an?\s)?(?:weddings?|birthdays?|parties|homes?|houses?|dinners?|barbecues?|graduations?|christenings?|quincea[nñ]eras?|holidays)(?=[^.;!?]{0,40}\b(?:go|goes|accept|accepts|love|loves|never miss|say yes|says yes|am there|glad|happy)\b)`,
];

const PACIENTES =
  '(?:(?:much[oa]s|vari[oa]s|algun[oa]s|tod[oa]s)(?: de)? )?(?:(?:mis|sus|nuestr[oa]s|l[oa]s) )(?:\\p{L}{3,10} )?(?:ex)?pacientes';
const CARERA =
  '(?:(?:la|el) (?:doctora?|dra?\\.?|terapeuta|psic[oó]log[oa]|dentista|enfermer[oa]|pediatra)(?: \\p{L}{2,15})?|nuestr[oa]s (?:doctor[ea]s|terapeutas|enfermer[oa]s))';
const BEBIDA =
  '(?:caf[eé]|cafecito|copas?|copita|tragos?|cervezas?|cervecita|chelas?|cañas?|vinos?|vinito|comida|cena|almuerzo|desayuno|algo)';
const SALIDA =
  '(?:de pesca|a pescar|a cenar|a comer|a tomar|de fiesta|de copas|de cañas|de viaje|de vacaciones|a bailar|al cine|al (?:f[uú]tbol|estadio|b[eé]isbol)|de senderismo|de parranda|de paseo|a la playa|de campamento|de cacer[ií]a|a almorzar|a desayunar|por (?:unas|una|un) \\p{L}{4,10})';

const SPANISH = [
  String.raw`(?:tomar(?:se|nos|me|te)?|tom[eé](?:se|mos|monos)?|tom[aá]monos|echar(?:se|nos|te)?|ir (?:a tomar|por)|salir (?:a tomar|a comer|a cenar|por)|comer|cenar|almorzar|desayunar)\s(?:un[oa]?s?\s)?(?:${BEBIDA}\s)?(?:conmigo|con\s${CARERA})(?!\p{L})`,
  String.raw`(?:salgo|sale|salimos|salir|voy|va|vamos|me voy|se va|nos vamos|irme|irse|ir|escaparme|quedo|queda|quedamos)\s(?:[\p{L}]{2,10}\s){0,2}?${SALIDA}\s(?:[\p{L}]{2,10}\s){0,2}?con\s${PACIENTES}(?!\p{L})`,
  String.raw`(?:salgo|sale|salimos|salir|voy|va|vamos|me voy|se va|nos vamos|irme|irse|quedo|queda|quedamos)\scon\s${PACIENTES}\s(?:[\p{L}]{2,10}\s){0,2}?${SALIDA}(?!\p{L})`,
  String.raw`(?:me\s|nos\s|se\s)?(?:tomo|toma|tomamos|echo|echa|echamos|bebo|bebe|bebemos|comparto|comparte|compartimos)\s(?:un[oa]?s?\s|el\s)?${BEBIDA}\s(?:[\p{L}]{2,10}\s){0,3}?con\s${PACIENTES}(?!\p{L})`,
  String.raw`${PACIENTES}\s(?:[\p{L}]{2,9}\s){0,3}?(?:son|se han vuelto|se vuelven|se volvieron|se hicieron|se hacen|se han hecho|se convierten en|se han convertido en|acaban siendo|terminan siendo)\s(?:(?:ya|mis|sus|buen[oa]s|muy|grandes|[ií]ntim[oa]s|cercan[oa]s|verdader[oa]s)\s){0,3}amig[oa]s(?!\p{L})(?!\s(?:de la cl[ií]nica|y vecin))`,
  String.raw`puertas?\sde\s(?:mi|su)\scasa\s(?:siempre\s)?est[aá]n?\s(?:siempre\s)?abiertas?\s(?:para|a)\s(?:tod[oa]s\s)?${PACIENTES}`,
  String.raw`${PACIENTES}\s(?:siempre\s|a veces\s|tambi[eé]n\s)?(?:me|nos|la|lo)\sinvitan\sa\s(?:sus?\s|la\s|una?\s)?(?:bodas?|fiestas?|casas?|cumpleaños|comidas?|cenas?|quinceañeras?|bautizos?|asados?)(?=[^.;!?]{0,40}(?<!\p{L})(?:voy|vamos|va|acepto|acepta|encanta|no falto|nunca falto|gusto)(?!\p{L}))`,
];

/** Where those who invite are at home, or go at night. */
const PRIVATE =
  /(?<!\p{L})(?:drinks|beers?|pints?|pub|bar|tavern|house|home|place|backyard|garden|barbecue|bbq|cookout|birthday|wedding|cabin|boat|pool party|poker|casa|fiesta|cumplea[nñ]os|boda|asado|barbacoa|carne asada|parrillada|rancho|finca|cabaña|bar|cantina|copas|tragos)(?!\p{L})/iu;
const INVITED =
  /(?<!\p{L})(?:(?:my|her|his|their) (?:\w{3,9} )?(?:patients|clients)\s(?:are\s|is\s)(?:\w{2,9}\s){0,2}?(?:welcome|invited)|(?:invit(?:e|es|ed|ing)|welcom(?:es?|ed|ing)|host(?:s|ed|ing)?)\s(?:all\s)?(?:of\s)?(?:my|her|his|their) (?:\w{3,9} )?(?:patients|clients)|invit(?:o|a|amos|an)\sa\s(?:tod[oa]s\s)?(?:mis|sus)\s(?:\p{L}{3,10}\s)?pacientes|a\s(?:mis|sus)\spacientes\sl[oae]s?\s(?:invit|recib)\p{L}{1,4})(?!\p{L})/giu;

/** Meetings with patients, in English and Spanish. */
export const MEETINGS: readonly Finder[] = [
  finderOf([...ENGLISH, ...SPANISH.map((one) => `(?<!\\p{L})(?:${one})`)].map((one) => spelled(one, 'giu'))),
  together(170, INVITED, new RegExp(PRIVATE.source, 'giu')),
];

const AWAY =
  /(?<!\p{L})(?:outside(?: of)?|away from|after|out of|beyond|fuera de|después de|aparte de|al salir de)\s(?:the |our |my |la |el |de la |del )?(?:clinic|office|practice|cent(?:er|re)|consulta|consultorio|clínica|hospital)(?!\p{L})/giu;
const AT_THE_PRACTICE =
  /(?<!\p{L})(?:clinic|office|practice|lobby|waiting room|cent(?:er|re)|library|class(?:es)?|workshops?|group (?:visits?|sessions?)|support group|charity|fundraiser|clínica|clinica|consultorio|sala de espera|centro|biblioteca|taller(?:es)?|hospital)(?!\p{L})/iu;

/** Whether a sentence tells of what a practice holds for everyone, in its own rooms. */
export function isHeldByPractice(sentence: string): boolean {
  return AT_THE_PRACTICE.test(sentence.replace(AWAY, ' '));
}
