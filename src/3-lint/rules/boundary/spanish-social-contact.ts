import { type Spelled, spelled } from '../../patterns/spelled.ts';
import { NETWORK } from './network-words.ts';

// How Spanish makes a network a way to reach the practice or to get care.

const MESSAGES = '(?:dms?|md|inbox|mensajes?\\s(?:directos?|privados?|internos?)|privado|interno)';
const PLACE = String.raw`(?:(?:el\s|la\s|los\s|las\s|nuestr[oa]s?\s|su\s|un\s|una\s)?(?:(?:p[aá]gina|cuenta|inbox|chat|grupo|muro|mensajes|mensaje|mensajer[ií]a|videollamada|llamada|perfil|comentarios|publicaciones|historias)\s(?:de\s|en\s|por\s|del\s)?(?:nuestr[oa]s?\s)?)?(?:${NETWORK}|redes(?:\ssociales)?|${MESSAGES}))(?!\p{L})`;
const BY = String.raw`(?:por|en|v[ií]a|a\strav[eé]s\sde|mediante|con|al?|desde|usando)\s(?:medio\sde\s)?`;
const FEW = String.raw`(?:\s(?!(?:sobre|acerca|c[oó]mo|si|qu[eé]|que|cu[aá]ndo|no|cu[aá]nto|\p{L}{3,14}nos)(?!\p{L}))[^\s.!?;:]{1,16}){0,8}?`;
/** Escríbanos, mándennos, pregúntele: an order with its object. */
const ORDER =
  '(?:(?:escr[ií]b|env[ií]|m[aá]nd|cont[aá]ct|preg[uú]nt|h[aá]bl|cons[uú]lt|comp[aá]rt|ag[eé]nd|av[ií]s|d[ií]g|pl[aá]tic|com[uú]n[ií]qu|text[eé]|d[eé]j|ll[aá]m|marqu|chate|p[ií]d|cu[eé]nt|ac[eé]rqu|whatsap[eé]|wasap[eé])(?:e|a|i|en|an|ad|id|[aá]|[eé]|[ií])?(?:nos|le|les|se|te|melo|noslo)|(?:escribir|enviar|mandar|contactar|preguntar|hablar|consultar|avisar|comunicar)(?:nos|le|les|se|te))';
const ACTS =
  '(?:(?:ag[eé]nd|reserv|sol[ií]cit|cancel|reagend|reprogram|confirm|orden|renuev|renov|env[ií]|m[aá]nd|sac|compart|consult|resuelv|coment|(?<!\\bse\\s)(?:sub|public))(?:a|e|en|an|ar|ad)|p[ií]d(?:a|e|an|en)|pedir|sa(?:que|quen|car)|ha(?:ga|z|gan|cer)|recib(?:a|e|an|ir|imos)|obten(?:ga|er)|ap[aá]rt(?:e|a|en)|apartar)';
const CARE =
  '(?:citas?|recetas?|resultados?|an[aá]lisis|estudios|consultas?|turnos?|dudas|preguntas|recordatorios?|referencias|resurtidos?|medicamentos?|medicinas?|vacunas|s[ií]ntomas|fotos?|informes|asesor[ií]a|terapia|sesiones|radiograf[ií]as?|placas|formularios|[oó]rdenes|constancias|justificantes|comprobantes)';
/** We answer; we give something that is care. */
const WE_ANSWER =
  '(?:atendemos|contestamos|respondemos|resolvemos|agendamos|orientamos|platicamos|contesta|responde|atiende|resuelve|aclara|contestan|responden|atienden)';
const WE_GIVE =
  '(?:confirmamos|mandamos|enviamos|recibimos|damos|hacemos|tomamos|aceptamos|confirma|env[ií]a|manda|recibe|da|env[ií]an|mandan|dan)';

export const SPANISH_SOCIAL_CONTACTS: readonly Spelled[] = [
  String.raw`(?:pregunt[ea]|escrib[ae]|mand[ae]|env[ií][ae]|consult[ea]|contact[ea]|comun[ií]quese|hable|habla|textee|avise)n?\s(?:con\s(?:nosotros|la\s(?:doctora|enfermera|cl[ií]nica))\s)?(?:por|v[ií]a|a\strav[eé]s\sde|mediante)\s${PLACE}`,
  String.raw`(?:mand[ae]|env[ií][ae]|deje|ponga)n?\s(?:un\s|su\s)?(?:(?:${NETWORK}|inbox|dm|md)(?!\p{L})|mensajes?\s(?:de|por|en|al)\s${PLACE})`,
  String.raw`(?:comente|comenta|d[eé]j(?:e|a|en)(?:nos)?\s(?:un|su)\scomentario|ponga\s(?:un|su)\scomentario)\s(?:["“«][^"”»]{1,30}["”»]\s)?en\s(?:nuestr[oa]|la|el|cualquier)\s(?:publicaci[oó]n|post|foto|p[aá]gina|video|muro)`,
  String.raw`${ORDER}${FEW}\s${BY}${PLACE}`,
  String.raw`(?:m[aá]nd(?:e|a|en|ar)|env[ií](?:e|a|en|ar)|d[eé]j(?:e|a|en)|[eé]ch(?:e|a|en)|escr[ií]b(?:e|a|an))(?:nos|le|les)\s(?:un\s|una\s|su\s|por\s|al\s)?(?:${MESSAGES}|mensajes?\s(?:de|por|en|al)\s${PLACE}|${NETWORK})(?!\p{L})`,
  String.raw`${ACTS}${FEW}\s${BY}${PLACE}`,
  String.raw`(?:m[aá]nd(?:e|a|en)|env[ií](?:e|a|en)|deje|escriba|comente|ponga|pon)\s["“«][^"”»]{1,40}["”»]\s${BY}${PLACE}`,
  String.raw`${CARE}${FEW}\s(?:se\s(?:piden?|hacen?|sacan?|agendan?|env[ií]an?|mandan?|dan?|atienden?|confirman?|solicitan?|entregan?|reciben?|contestan?|responden?|resuelven?)|(?:le|les|te)\s(?:llegan?|llegar[aá]n?)|est[aá]n?\sdisponibles?|son|por|v[ií]a|ll[eé]g\p{L}{1,5})${FEW}\s?${BY}${PLACE}`,
  String.raw`(?:(?:le|les|te|se|los|la|lo)\s)?${WE_ANSWER}${FEW}\s${BY}${PLACE}`,
  String.raw`(?:le|les|te|se|los|la|lo)\s${WE_GIVE}${FEW}\s${BY}${PLACE}`,
  String.raw`${WE_GIVE}\s(?:[^\s.!?;:]{1,14}\s){0,3}?${CARE}${FEW}\s${BY}${PLACE}`,
  String.raw`(?:estamos|est[aá]n?)\s(?:siempre\s)?(?:disponibles?|a\ssus\s[oó]rdenes|para\s(?:ayudarle|atenderle|servirle))${FEW}\s${BY}${PLACE}`,
  String.raw`(?:contestamos|respondemos|revisamos|leemos|atendemos|contesta|responde)\s(?:a\s)?(?:todos\s|sus\s|los\s|cada\s|tus\s){0,2}(?:${MESSAGES}|mensajes\sde\s${NETWORK}|${NETWORK})(?!\p{L})`,
  String.raw`(?:nuestro|el)\s(?:(?:n[uú]mero|chat|inbox|messenger|mensaje)\sde\s)?(?:${NETWORK}|inbox)(?:\s(?:de\sla\s(?:cl[ií]nica|oficina)|del\s(?:consultorio|centro)))?\s(?:es\s(?:el|la|lo)\s(?:m[aá]s|mejor|forma|manera|v[ií]a)|siempre\sest[aá]|est[aá]\s(?:siempre\s)?(?:abierto|disponible|activo)|para\s(?:citas|recetas|dudas|consultas))`,
  String.raw`(?:nuestr[oa]\s|el\s|la\s)?(?:l[ií]nea\s(?:de|por)\s|n[uú]mero\sde\s|chat\sde\s)?(?:whats\s?app|whats|wasap|messenger|telegram|inbox)\s(?:de|para)\s(?:la\s|sus?\s)?(?:citas|consultas|recetas|resultados|dudas|turnos|atenci[oó]n|urgencias|emergencias|pacientes)(?!\p{L})`,
  String.raw`(?:la|el)\s(?:forma|manera|v[ií]a|medio|modo)\sm[aá]s\s(?:r[aá]pid[ao]|f[aá]cil|segur[ao]|sencill[ao]|directa)\s[^!?]{3,60}?\ses\s(?:${BY})?${PLACE}`,
  String.raw`(?:m[aá]s\sr[aá]pido|mejor)\s${BY}${PLACE}`,
  String.raw`(?:por|al)\s(?:el\s)?(?:${NETWORK}|inbox)\s(?:le|les|te|nos)\s(?:(?:${WE_ANSWER}|${WE_GIVE})|puede\p{L}?\s(?:escribir|mandar|contactar|preguntar))`,
  String.raw`(?:citas?|informes|recetas|dudas|consultas|resultados|pedidos|urgencias)(?:\sy\s\p{L}{4,12})?\s?(?::|s[oó]lo|\sal|\spor|\sv[ií]a)\s{0,2}(?:el\s|al\s|por\s)?(?:whats\s?app|whats|wasap|messenger|inbox|dm|telegram|facebook|instagram)(?!\p{L})`,
  String.raw`(?:whats\s?app|whats|wasap)(?:\sde\s(?:la\s(?:cl[ií]nica|oficina)|citas|atenci[oó]n)|\spara\s(?:citas|consultas|dudas))?\s?:\s?[+\d(]`,
  String.raw`(?:estamos|s[oó]lo\sest[aá]|tiene|cuenta\scon)\s(?:a\sun\s(?:dm|mensaje|whats\p{L}{0,3})\sde|nuestro\s(?:whats\s?app|whats|messenger)\s(?:para|a\ssu))`,
].map((one) => spelled(String.raw`(?<!\p{L})(?:${one})`, 'giu'));
