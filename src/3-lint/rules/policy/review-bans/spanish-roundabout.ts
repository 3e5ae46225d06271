import type { Finder } from '../../prose-rule.ts';
import { together } from '../../together.ts';

/** Bans of reviews in a roundabout way, in Spanish. */

const S = String.raw`(?<!\p{L})`;
const E = String.raw`(?!\p{L})`;
const US = String.raw`(?:nosotr[oa]s|m[ií]|nuestr[oa]s? \p{L}{4,12}|mi \p{L}{4,12}|la (?:cl[ií]nica|consulta|pr[aá]ctica|doctora|dentista|oficina|terapeuta|psic[oó]loga|atenci[oó]n)|el (?:consultorio|doctor|dentista|terapeuta|psic[oó]logo|servicio|equipo|personal)|del? (?:consultorio|doctor|personal|servicio))`;
const RED =
  '(?:en (?:la |las )?(?:internet|l[ií]nea|redes(?: sociales)?|google|facebook|yelp|web|p[uú]blico)|p[uú]blicamente)';
const OPINA = String.raw`(?:(?:escrib|publi(?:c|qu)|dej|sub|opin|coment|habl|dig|dec)\p{L}{1,5})`;
const RESEÑAS =
  '(?:reseñas?|opini[oó]n(?:es)?|calificaci[oó]n(?:es)?|valoraci[oó]n(?:es)?|estrellas|comentarios|cr[ií]ticas?)';

const sources: readonly string[] = [
  // «Le pedimos que no escriba nada sobre la consulta en internet.» «Por favor, nada de opiniones.»
  `${S}(?:le|les|te)? ?(?:pedimos|pido|rogamos|ruego|solicitamos|exigimos|agradecemos|agradeceremos|favor de|se ruega|se pide) (?:que )?no ${OPINA} (?:nada |algo |${RESEÑAS} )?(?:sobre|de|acerca de) ${US}${E}[^;]{0,25}?${S}${RED}${E}`,
  `${S}nada de ${RESEÑAS}${E}[^;]{0,15}?(?:${RED}|(?:sobre|de|acerca de) ${US})${E}`,
  `${S}(?:no se vale|no queremos que|no aceptamos que|queda prohibido|prohibido) (?:nos )?(?:criti(?:carnos|que[n]?)|calificarnos|califique[n]?|reseñarnos|opinar de (?:nosotros|la cl[ií]nica))${E}[^;]{0,20}?${S}${RED}${E}`,
  // «Usted firma que no va a opinar de nosotros.»
  `${S}firma[nr]?${E}[^;]{0,30}?${S}(?:que|de) no (?:va a |voy a |van a )?${OPINA}${E}[^;]{0,15}?${S}(?:(?:sobre|de|acerca de) ${US}|${RED})${E}`,
  // «Lo que publique de la clínica pasa a ser nuestro.»
  `${S}(?:todo )?lo que (?:usted |el paciente |los pacientes )?(?:escriba|publique|diga|opine)n? (?:sobre|de|acerca de) ${US}${E}[^;]{0,25}?${S}(?:pasa a ser|pasar[aá] a ser|es|ser[aá]|queda como) (?:nuestr[oa]|propiedad|de la cl[ií]nica)${E}`,
  // «Reseñas sí, pero de cinco estrellas.» «No atiendo a quien me reseña.»
  `${S}reseñas? s[ií],? (?:pero )?(?:solo |s[oó]lo |siempre que sean )?(?:de )?(?:cinco estrellas|positivas|buenas)|${S}(?:solo|s[oó]lo|[uú]nicamente) (?:buenas|positivas) reseñas${E}|${S}reseñas (?:buenas|positivas) (?:solamente|nada m[aá]s)`,
  `${S}no (?:atiendo|atendemos|atenderemos|recibo|recibimos|trato|tratamos|veo|vemos) (?:m[aá]s )?a (?:quien(?:es)?|l[oa]s que|pacientes que) (?:me|nos) (?:reseñ|critic|critiqu|calific|califiqu|quej)`,
  `${S}renuncia[n]?(?: usted| el paciente| la paciente)? (?:a|al derecho (?:a|de)) (?:comentar|opinar|publicar|reseñar|calificar|criticar|escribir)${E}`,
  // «No está permitido escribir sobre la clínica en ningún sitio.»
  `${S}(?:no est[aá] permitido|queda prohibido|se proh[ií]be|prohibido|no se permite|no puede[n]?|no podr[aá]n?) (?:escribir|publicar|opinar|hablar|comentar) (?:nada )?(?:sobre|de|acerca de) ${US}${E}[^;]{0,20}?${S}(?:${RED}|en ning[uú]n sitio|en ninguna parte|en (?:sitios|foros|p[aá]ginas))${E}`,
  // «Antes de publicar una reseña, muéstrela a la gerente.»
  String.raw`${S}antes de (?:publicar|escribir|dejar|subir) (?:una|su|cualquier) (?:reseña|opini[oó]n|calificaci[oó]n)${E}[^;]{0,15}?${S}(?:mu[eé]str|ens[eé]ñ|cons[uú]lt|env[ií]|m[aá]nd|p[aá]s|h[aá]bl)\p{L}{1,6} (?:primero )?(?:a|con|por) (?:la|el|nosotr|nuestr|m[ií])`,
  `${S}(?:toda|cualquier|la|su) (?:opini[oó]n|reseña|calificaci[oó]n)(?: que (?:usted )?(?:publique|escriba|deje))?${E}[^;]{0,12}?${S}(?:nos pertenece|es nuestra|pasa a ser nuestra|ser[aá] nuestra)${E}`,
  // «Las reseñas se publican solo si la gerente las aprueba.»
  `${S}(?:reseñas?|opiniones|calificaciones)${E}[^;]{0,10}? (?:solo |s[oó]lo )?(?:se publican?|pueden? publicarse|podr[aá]n? publicarse) (?:solo |s[oó]lo |únicamente )?(?:si|con|cuando|tras|despu[eé]s)${E}(?![^;]{0,40}paciente)[^;]{0,40}?${S}(?:aprueb|autori[cz]|aprob|permiso|visto bueno|revis)`,
];

const POCAS =
  /(?<!\p{L})(?:(?:menos de|debajo de|menor(?:es)? (?:de|a)|inferior(?:es)? a) (?:cinco|cuatro|tres|dos|[2-5]) estrellas?|una (?:sola )?estrella|(?:una|otra) mala|(?:escrib|habl|opin)\p{L}{1,4} mal de (?:nosotr[oa]s|m[ií]|la cl[ií]nica)|(?:publi|escrib|sub)\p{L}{1,4} (?:una |cualquier )?(?:queja|cr[ií]tica)|(?:me|nos) reseñ\p{L}{1,3}|reseñas? (?:injust|malintencionad|difamatori|hostil)\p{L}{1,3})(?!\p{L})/giu;
const RESENA =
  /(?<!\p{L})(?:reseñas?|calificaci[oó]n(?:es)?|estrellas?|opini[oó]n(?:es)?|google|yelp|mal de|reseñ[ae]n?|quejas?|cr[ií]ticas?)(?!\p{L})/giu;
const COSTO =
  /(?<!\p{L})(?:cargos?(?! de)|cargo (?:administrativo )?de|multas?|cuotas?|recargo|(?:\d{2,4}|cien|doscientos|trescientos|cincuenta) (?:d[oó]lares|pesos|euros)|\$\s?\d{2,4}|(?:lo|la|los|las|le) (?:damos|daremos|doy) de baja|de baja|perder[aá]n? su (?:dep[oó]sito|lugar|cita)|pierden? su (?:dep[oó]sito|lugar|cita)|(?:da|dar[aá]|daremos|damos) por terminad[oa]|termina (?:la|nuestra) relaci[oó]n|abogad[oa]s?|busque otr[oa] (?:doctora?|cl[ií]nica|m[eé]dic[oa]|dentista|terapeuta))(?!\p{L})/giu;

export const MORE_SPANISH_BANS: readonly Finder[] = [
  ...sources.map((source) => new RegExp(source, 'giu')),
  together(150, POCAS, RESENA, COSTO),
];
