import { type Spelled, spelled } from '../../patterns/spelled.ts';
import { NETWORK } from './network-words.ts';

// The same in Spanish: accounts that stand open, requests that are accepted, friends one becomes.

const SOMEWHERE = `(?:${NETWORK}|(?:mis |las )?redes(?: sociales)?)`;
const FEW = String.raw`(?:\s[^\s.!?;:]{1,14}){0,4}?`;
const ALL =
  '(?:tod[oa]s?(?:\\sl[oa]s?)?(?:\\s(?:el mundo|ustedes|mis pacientes|el que|la que|quien))?|cualquiera|quien(?:es)?\\s(?:quiera|guste|me)|quien sea)';
const STAFF =
  '(?:la\\s(?:doctora|enfermera|dra\\.?|terapeuta|pediatra|psic[oó]loga|dentista|nutri[oó]loga)|el\\s(?:doctor|enfermero|dr\\.?|terapeuta|pediatra|psic[oó]logo|dentista)|nuestr[oa]s?\\s(?:doctor(?:a|es|as)?|enfermer[oa]s?|terapeutas?|m[eé]dic[oa]s?|dentistas?|pediatras?)|ella|[eé]l)';
const REQUEST =
  '(?:solicitud(?:es)?|invitaci[oó]n(?:es)?)(?!\\p{L})(?!\\s(?:de\\s(?!amistad|amigo|seguimiento|face|insta)|para|por))';
const SEND_ME =
  '(?:(?:m[aá]nd|ll[eé]v|l[aá]nz|ech|[eé]ch|t[ií]r|d[eé]j|reg[aá]l|ag[aá]rr)(?:a|[aá]|e|en|ad|as)me|(?:env[ií])(?:a|[aá]|e|en|ad)me|(?:mandar|enviar|echar|hacer)me|h[aá]gan?me|me\\s(?:mandan?s?|env[ií]an?s?|manden?|env[ií]en?))';

export const SPANISH_FRIENDSHIPS: readonly Spelled[] = [
  String.raw`mis?\s(?:${NETWORK}|perfil|cuenta|muro|redes(?:\ssociales)?|lista de amigos)(?:\sde\s${NETWORK}|\spersonal(?:es)?)?\s(?:(?:siempre|tambi[eé]n|ya)\s)?est[aá]n?\s(?:[^\s.!?;:]{1,12}\s){0,2}?(?:abiert[oa]s?|a (?:la|su|tu) orden|para (?:todos|ustedes|ti|usted)|disponibles?)(?!\p{L})`,
  String.raw`acept(?:o|a|amos|ar[eé]|an)\s(?:a\s|de\s)?${ALL}(?!\p{L})(?:(?=[^!?]{0,60}(?:solicitud|${NETWORK}|amig|redes|agregue|siga|me mande|me busque))|(?<=(?:solicitud|${NETWORK}|amig|redes|agr[eé]g|b[uú]s)[^!?]{0,80}))`,
  String.raw`(?:ya|claro que|con gusto|por supuesto que|hoy|ahora|ahorita)\s(?:(?:te|le|les|s[ií])\s)?(?:acept(?:[eé]|o|amos|ar[eé])|confirm[eé])\s(?:tu|su|sus|la|tus)\s${REQUEST}(?:\sde\s(?:amistad|amigos?|seguimiento))?`,
  String.raw`(?:ya\s)?(?:te|le|les)\s(?:mand[eé]|envi[eé]|mando|env[ií]o|voy a mandar|mandar[eé])\s(?:la\s|una\s|mi\s)?${REQUEST}`,
  String.raw`${SEND_ME}\s(?:la|una|tu|su|el|un)?\s?(?:${REQUEST}|invite|follow|add|like)(?!\p{L})`,
  String.raw`(?:ac[eé]pt(?:a|e|en)me|agr[eé]g(?:a|ue|uen|u[eé])me)(?=\s{0,2}[.!,;]|$)(?<=(?:solicitud|${NETWORK}|redes)[^!?]{0,60})`,
  String.raw`(?:te|le|les|l[oa]s?)\s(?:agrego|acepto|agregar[eé]|aceptar[eé]|doy aceptar|sigo)(?=\s{0,2}[.!,;]|\s(?:sin|de|con|a|en|y|yo|tambi[eé]n|luego|r[aá]pido|enseguida|al)(?!\p{L})|$)(?<=(?:solicitud|invitaci[oó]n|${NETWORK}|redes|amig|b[uú]s[cq]|agr[eé]g|m[aá]nda)[^!?]{0,70})`,
  String.raw`nos\s(?:seguimos|agregamos|conectamos|escribimos|leemos|hablamos)\s(?:en|por)\s(?:el\s|las\s|mi\s)?${SOMEWHERE}`,
  String.raw`(?:mis\s|los\s|las\s|mis\squerid[oa]s\s)(?:pacientes|familias|clientes)(?:\sde\smi\s[\p{L}]{4,12})?\s(?:[^\s.!?;:]{2,12}\s){0,2}?(?:son|terminan|acaban|se vuelven|se hacen|siendo|quedan)\s(?:[^\s.!?;:]{1,10}\s){0,3}?amig[oa]s\s(?:m[ií][oa]s\s)?(?:de|en|por)\s(?:el\s|mi\s)?${SOMEWHERE}`,
  String.raw`(?:amig[oa]s?|amistad(?:es)?|contactos|seguidor(?:a|es|as)?|c[ií]rculo)\s(?:[^\s.!?;:]{1,10}\s){0,2}?(?:de|en|por)\s(?:el\s|mi\s|mis\s|las\s)?${SOMEWHERE}(?<=(?:tenert[eé]|tenerl[oa]s?|fuer(?:a|as|an)|ser(?:[aá]n?|[aá]s)?|formar? parte|[uú]n(?:e|a)te|t[uú]\stambi[eé]n|verte|verl[oa]s|seamos|hag[aá]monos)[^!?]{0,60})`,
  String.raw`(?:tenert[eé]|tenerl[oa]s?|verte|verl[oa]s?)\s(?:entre|en|como)\s(?:mis?|mi lista de)\s(?:[^\s.!?;:]{1,10}\s){0,2}?(?:contactos|amig[oa]s|seguidores|${NETWORK}|redes)`,
  String.raw`(?:haga|haz|hagan|hac[eé]|hacer)\samistad\scon\s${STAFF}${FEW}\s(?:en|por)\s(?:el\s|su\s)?${SOMEWHERE}`,
  String.raw`${STAFF}\s(?:[^\s.!?;:]{1,10}\s){0,2}?(?:acepta|agrega|sigue)n?\s(?:a\s)?(?:(?:sus|todos sus|todas sus|los|tod[oa]s los)\s)?(?:pacientes|familias|tod[oa]s|solicitudes)(?!\p{L})(?:(?=[^!?]{0,40}(?:${NETWORK}|redes|amig|solicitud))|(?<=(?:${NETWORK}|redes|amig|solicitud(?:es)?)[^!?]{0,60}))`,
  String.raw`(?:b[uú]sq?(?:ue|u[eé]|ca)l[oa]s?|agr[eé]gu?(?:e|a|en)l[oa]s?|s[ií]g(?:ue|a|an)l[oa]s?|b[uú]squen?l[oa]s?|a[nñ][aá]d(?:e|a|an)l[oa]s?)\s(?:[^\s.!?;:]{1,10}\s){0,3}?(?:en|por)\s(?:el\s|su\s|sus\s)?${SOMEWHERE}(?=[^!?]{0,50}(?:acepta|agrega|sigue|contesta|le va|les va|encanta|tod[oa]s))`,
  String.raw`con[eé]ct(?:a|e|en)(?:te|se|nse)\sconmigo|conectar(?:te|se)?\sconmigo${FEW}\s(?:en|por|a\strav[eé]s\sde)\s(?:mi\s|el\s)?${SOMEWHERE}`,
  String.raw`(?:segu[ií]me|s[ií]g(?:ue|a|an)me|agr[eé]g(?:a|ue|uen|[aá])me|b[uú]sc(?:a|[aá])me|b[uú]squ?en?me)(?:(?=,?\s(?:as[ií]|para|y|que)\s(?:[^\s.!?;:]{1,10}\s){0,3}?(?:contacto|vista|platic|charl|chisme|seguimos|amig|nos|vemos|sigo|ves|ven|vean|de vuelta|acepto))|(?=\s{0,2}[.!,;])(?<=(?:alta|terapia|consulta|tratamiento|redes|perfil)[^!?]{0,50}))`,
  String.raw`add me,?\s(?:mi|en|al|y|que|por|para|con)(?!\p{L})`,
  String.raw`(?:ac[eé]rc|anot|p[aá]s|d[aá])(?:a|e|en)(?:me|te|se|nse)?\s(?:tu|su|a mi|por mi)\s(?:usuario de\s|cuenta de\s|muro de\s)?${NETWORK}`,
].map((one) => spelled(String.raw`(?<!\p{L})(?:${one})`, 'giu'));
