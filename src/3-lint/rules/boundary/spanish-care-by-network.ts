import { type Spelled, spelled } from '../../patterns/spelled.ts';
import { NETWORK } from './network-words.ts';

// The same in Spanish: “¿Cita? Un inbox y listo”, “la enfermera está en el Messenger”.

const MESSAGES = '(?:dms?|md|inbox|mensajes?\\s(?:directos?|privados?|internos?)|privado|interno)';
const KIND =
  '(?:p[aá]gina|cuenta|inbox|chat|grupo|muro|mensajes?|mensajito|mensajer[ií]a|videollamada|llamada|audio|nota de voz|perfil|comentarios|publicaciones|historias|bot|n[uú]mero|l[ií]nea|canal)';
const PLACE = String.raw`(?:(?:el\s|la\s|nuestr[oa]s?\s|su\s|un\s|una\s|los\s|las\s)?(?:${KIND}\s(?:de\s|en\s|por\s|del\s)?(?:nuestr[oa]s?\s)?)?(?:facetime|${NETWORK}|redes(?:\ssociales)?|${MESSAGES}))(?!\p{L})`;
const MESSENGER =
  '(?:whats\\s?app|whatsapp?|whats|wasapp?|guasap|messenger|inbox|telegram|dm|md|mensaje directo|mensaje privado|mensajito)';
const FEW = String.raw`(?:\s(?!(?:sobre|acerca|c[oó]mo|si|qu[eé]|que|cu[aá]ndo|no|ni|cu[aá]nto)(?!\p{L}))[^\s.!?;:]{1,16}){0,6}?`;
const CARE =
  '(?:citas?|recetas?|resultados?|an[aá]lisis|estudios|consultas?|turnos?|recordatorios?|referencias|resurtidos?|medicamentos?|medicinas?|s[ií]ntomas|informes|asesor[ií]as?|terapias?|sesiones|teleconsultas?|videoconsultas?|plan de cuidado|urgencias|fiebre|laboratorios?)';
const SEND =
  '(?:m[aá]nd|env[ií]|escr[ií]b|d[eé]j|t[ií]r|[eé]ch|p[aá]s|p[oó]ng|h[aá]g|h[aá]bl|l[aá]nz|peg|p[eé]gu|comp[aá]rt|av[ií]s|s[uú]b|cu[eé]nt|d[ií]g|tex?t[eé]|dej)(?:a|[aá]|e|[eé]|an|en|as|es|ad|uen?)?(?:me|nos|le|les|lo|la|te|melo|noslo|selo|sela)?';
const STAFF =
  '(?:la\\s(?:doctora|enfermera|dra\\.?|terapeuta|recepcionista|nutri[oó]loga|partera|dentista|pediatra|cl[ií]nica)|el\\s(?:doctor|enfermero|dr\\.?|terapeuta|pediatra|consultorio|personal|equipo)|(?:nuestr[oa]s?|las|los)\\s(?:enfermer[oa]s?|doctor(?:as|es)|equipo|recepcionistas?|m[eé]dic[oa]s)|ella|[eé]l|alguien)';

export const SPANISH_CARE_BY_NETWORK: readonly Spelled[] = [
  // recetas por WhatsApp; consultas por videollamada
  String.raw`${CARE}(?:\s(?:y|o)\s\p{L}{4,14})?(?:\s(?!\p{L}{3,14}(?:nos|le|les|me)(?!\p{L}))[^\s.!?;:]{1,14}){0,3}?\s(?:por|v[ií]a|a\strav[eé]s\sde|mediante|al|desde)\s${PLACE}`,
  // ¿Cita? Un inbox y listo; dudas: a nuestro inbox
  String.raw`(?:un|una|con\sun|basta(?:\scon)?\sun|s[oó]lo\sun|nom[aá]s\sun)\s(?:simple\s|mensajito\s(?:de|por)\s|mensaje\s(?:de|por)\s|audio\s(?:de|por)\s|nota de voz\s(?:de|por)\s|foto\spor\s)?(?:${MESSENGER}|${NETWORK})(?!\p{L})(?=[^!?]{0,50}?(?:y listo|y ya|basta|es suficiente|para\s(?:cambiar|cancelar|pedir|sacar|agendar|confirmar|su|tu)|al?\s(?:la\s|su\s|tu\s|el\s)?(?:doctora?|pediatra|enfermer[oa]|dra?|consultorio|cl[ií]nica|terapeuta)|le\s|te\s))`,
  String.raw`basta\s(?:con\s)?un\s(?:comentario|mensaje|like)\s(?:en|por|bajo|debajo)\s`,
  String.raw`(?:dudas|preguntas|citas|informes|recetas|pedidos|consultas)\s?:\s{0,2}(?:a|en|por|al)?\s?(?:nuestro\s|el\s|la\s|nuestra\s)?${PLACE}`,
  // la enfermera está en el Messenger para lo que se le ofrezca
  String.raw`(?:${STAFF}|estamos|estoy|atiend[eo]n?|atendemos)\s(?:(?:siempre|tambi[eé]n|est[aá]n?|atiende|contesta|responde|revisa|mira|checa|ve)\s){1,3}(?:en\s|por\s)?${PLACE}(?=[^!?]{0,50}?(?:para|todo el d[ií]a|d[ií]a y noche|24|a cualquier|escr[ií]b|m[aá]nd|preg[uú]nt|r[aá]pid|de \d|noche|siempre|dudas))`,
  // mándale al doctor un WhatsApp; tírenos un mensajito por el Messenger
  String.raw`${SEND}\s(?:al?\s(?:la\s|su\s|el\s)?(?:doctora?|enfermer[oa]|pediatra|terapeuta|dra?\.?(?:\s\p{L}{2,15})?|cl[ií]nica|consultorio|recepci[oó]n)\s)?(?:un|una|tu|su|el|la|por)\s(?:[^\s.!?;:]{1,12}\s){0,2}?(?:${MESSENGER}|(?:mensaje|mensajito|nota|audio|foto|recado|comentario|l[ií]nea)s?\s(?:de|por|en|al|a)\s${PLACE})(?!\p{L})`,
  String.raw`(?:manda|mande|env[ií]a|env[ií]e|puede\s(?:pedir|sacar|ver|solicitar|mandar|cambiar|cancelar|preguntar|consultar)|puedes\s(?:pedir|sacar|ver|solicitar|mandar|cambiar|cancelar|preguntar|consultar))${FEW}\s(?:por|en|desde|v[ií]a|a\strav[eé]s\sde)\s${PLACE}(?<=(?:cita|receta|resultado|consulta|turno|duda|pregunta|foto|s[ií]ntoma|estudio|an[aá]lisis|medic|nos|le|les)[^!?]{0,60})`,
  // sigamos por WhatsApp, ahí le mando la receta
  String.raw`(?:sigamos|seguimos|continuemos|continuamos|pasemos|hablemos|platiquemos|hablamos|sigo|le\smando|te\smando|le\spaso|te\spaso|le\senv[ií]o|te\senv[ií]o|le\scontesto|te\scontesto|mejor)(?:\s[^\s.!?;:]{1,14}){0,4}?\s(?:por|al?|en|v[ií]a)\s${PLACE}(?=[^!?]{0,60}?(?:le\s|te\s|ah[ií]|receta|resultado|cita|consulta|s[ií]ntoma|foto|$|[.!]))(?!\s(?:para|de)\s(?:los cierres|avisos))`,
  // un comentario, una etiqueta
  String.raw`(?:d[eé]j(?:a|e|en)(?:nos)?|pon(?:ga|gan)?(?:nos)?|esc?r[ií]b(?:a|e|an)(?:nos)?)\s(?:un|su|tu)\s(?:[^\s.!?;:]{1,12}\s)?comentario(?=[^!?]{0,60}?(?:y\s(?:le|te|les)\s|publicaci[oó]n|post|foto|video|reel|muro|${NETWORK}|apart|agend|reserv))(?![^!?]{0,30}\b(?:buz[oó]n|caja|encuesta|formulario))`,
  String.raw`(?:etiqu[eé]t(?:a|e|en|ue|uen)|menci[oó]n(?:a|e|en)|arr[oó]b(?:a|e|en))nos(?=[^!?]{0,60}?(?:duda|pregunta|le\s|te\s|contest|respond|decimos))`,
  String.raw`coment(?:a|e|en|ar|ando)\s(?:en|bajo|debajo\sde)\s(?:la|el|nuestr[oa]|esta|este)\s(?:publicaci[oó]n|post|foto|video|reel|historia)`,
].map((one) => spelled(String.raw`(?<!\p{L})(?:${one})`, 'giu'));

/** “Por aquí” is the platform: only in answers that are given there. */
export const SPANISH_CARE_HERE: readonly Spelled[] = [
  String.raw`(?<!(?:cualquiera|quien|alguien|gente|persona)\s(?:que\s)?)(?:${SEND}|ag[eé]ndamos|contestamos|preg[uú]nt(?:a|e|en)(?:me|nos|le)?|cons[uú]lt(?:a|e|en)(?:me|nos|le)?|mandar(?:nos|me|le)?|enviar(?:nos|me|le)?)(?:\s(?!no(?!\p{L}))[^\s.!?;:]{1,16}){0,7}?\s(?<here>por\s(?:aqu[ií]|ac[aá]|este\s(?:medio|chat|mensaje)|esta\sv[ií]a|inbox|dm|privado)|aqu[ií]\smismo|en\seste\s(?:chat|mensaje)|ac[aá]\smismo)(?!\p{L})`,
  String.raw`(?<here>por\s(?:aqu[ií]|ac[aá]|este\s(?:medio|chat)|esta\sv[ií]a)|aqu[ií]\smismo|en\seste\s(?:chat|mensaje)|ac[aá]\smismo)\s(?:(?:le|les|te|se|yo|nosotros|con gusto|tambi[eé]n|siempre|podemos|puedo|puede|puedes)\s){0,4}(?:agend|atend|atiend|contest|resp[oó]nd|resuelv|orient|explic|mand|env[ií]|ay[uú]d|aconsej|recet|revis|pregunt|escrib|cuent|di[gc])\p{L}{0,8}`,
  String.raw`(?:le|te|les|lo|la)\s(?:agendo|agendamos|contesto|contestamos|respondo|explico|oriento|ayudo|ayudamos|atiendo|atendemos|receto|reviso|mando|env[ií]o)(?:\s[^\s.!?;:]{1,14}){0,5}?\s(?<here>por\s(?:aqu[ií]|ac[aá]|este\s(?:medio|chat)|esta\sv[ií]a|inbox|dm|privado)|aqu[ií]\smismo|en\seste\s(?:chat|mensaje))(?!\p{L})`,
].map((one) => spelled(String.raw`(?<!\p{L})(?:${one})`, 'giu'));
