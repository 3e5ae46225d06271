import type { Finder } from '../../prose-rule.ts';
import { together } from '../../together.ts';

/** How texts forbid, punish or take away reviews in Spanish, as patterns. Every part is bounded: hostile text stays cheap. */

const E = String.raw`(?![\p{L}])`;
const S = String.raw`(?<![\p{L}])`;
const US = String.raw`(?:nosotros|nuestr[oa]s?|la (?:cl[ií]nica|pr[aá]ctica|doctora|dentista|oficina|empresa)|(?:su|tu) (?:doctora?|dentista|terapeuta|m[eé]dic[oa])|los (?:doctores|m[eé]dicos|dentistas)|el (?:consultorio|doctor|dentista|personal|equipo|centro|m[eé]dico)|est[ea] (?:cl[ií]nica|consultorio|centro)|(?:su|la) atenci[oó]n|del? (?:consultorio|personal|doctor|equipo|centro)|\{practice\})`;
const REVIEWS = `(?:reseñas?|calificaci[oó]n(?:es)?|valoraci[oó]n(?:es)?|opini[oó]n(?:es)?|(?:comentarios?|cr[ií]ticas?|quejas?|publicaci[oó]n(?:es)?)(?= (?:negativ|mal[oa]s?|adverso|desfavorable|en (?:internet|l[ií]nea|redes|google|facebook|yelp)|sobre|de la cl|del|p[uú]blic|contra|acerca))|malos comentarios|mala (?:nota|calificaci[oó]n)|una (?:sola )?estrella)`;
const POST = `${S}(?:public(?:ar|a|an|ue|uen|amos)|escrib(?:ir|a|e|an|en)|dej(?:ar|e|en|a|an)|sub(?:ir|a|e|an|en)|difund(?:ir|a|e|an)|compart(?:ir|a|e|an|en)|hac(?:er|e|en)|haga|hagan|emit(?:ir|a|e|an)|pon(?:er|e|en|ga|gan)|expres(?:ar|e|a|en)|escribiendo|dar|d[eé])${E}`;
const CRITICISE = `${S}(?:hable[ns]?|hablar|habla[n]?|opin(?:ar|e|en|a|an)|coment(?:ar|e|en|a|an)|critic(?:ar|a|an)|critiqu(?:e|en)|calific(?:ar|a|an)|califiqu(?:e|en)|desacredit(?:ar|e|en|a|an)|desprestigi(?:ar|e|en|a|an)|difam(?:ar|e|en|a|an)|quej(?:arse|e|en|a|an)|denigr(?:ar|e|en|a|an)|reseñ(?:ar|e|en|a))`;
const ACT = `(?:${POST}[^;]{0,35}?${S}${REVIEWS}${E}|${POST} (?:nada|algo|cualquier cosa|contenido)[^;]{0,25}${S}(?:sobre|acerca de|de|en contra de|contra) ${US}|${CRITICISE}${E}[^;]{0,30}?${S}(?:${US}${E}|en (?:internet|l[ií]nea|redes|google|facebook|yelp|p[uú]blico)${E}|p[uú]blicamente))`;

const AGREE = String.raw`${S}(?:se (?:compromete|obliga)[n]?|te (?:compromet[eé]s|oblig[aá]s)|compromet(?:e|en|o|erse)|acepta[ns]?|acuerda[n]?|conviene[n]?|promete[n]?|est[aá][n]? de acuerdo|aceptar?|me comprometo|consiente[n]?|firma[nr]?(?: \p{L}{2,14}){1,4} (?:para|de))(?: (?:a|en|con|que|expresamente|por escrito)){0,3}`;
const FORBIDDEN = `${S}(?:(?:queda|est[aá])[n]? (?:estrictamente |terminantemente |totalmente |absolutamente )?prohibid[oa]s?|se proh[ií]be[n]?|prohibimos|proh[ií]be[n]?|no (?:se permite[n]?|se admite[n]?|se tolera[n]?|est[aá][n]? permitid[oa]s?|permitimos|toleramos|aceptamos|se acepta[n]?)|(?:nadie|ning[uú]n (?:paciente|cliente|familiar)|ninguna persona)[^;]{0,25}? (?:podr[aá]|puede|debe|deber[aá]|tiene (?:permitido|derecho a))|no tiene[ns]? (?:permitido|derecho a)|(?:deber[aá]n?|debe[n]?|favor de|les? pedimos|se ruega|rogamos) (?:que )?(?:abstenerse de|se abstengan? de|evitar|no)|abst[eé]nga(?:se|nse) de|evite[n]?|no (?:puede[ns]?|podr[aá][ns]?|debe[ns]?|deber[aá][ns]?|pod[eé]s|deb[eé]s))`;
const CONSEQUENCE = String.raw`${S}(?:(?:ser[aá]n?|quedar[aá]n?|podr[aá]n? ser|puede[n]? ser|es|son) (?:\p{L}{1,12}mente )?(?:dad[oa]s? de baja|multad[oa]s?|sancionad[oa]s?|demandad[oa]s?|expulsad[oa]s?|cobrad[oa]s?|rechazad[oa]s?|retirad[oa]s? (?:de la lista|como)|excluid[oa]s?|penalizad[oa]s?|responsables?|motivo|causa)|(?:darle|dar|darles|dado|dar[aá]|daremos|damos|causar[aá]) (?:de )?baja|(?:un|una)(?: \p{L}{1,14})? (?:cargo|multa|cuota|penalizaci[oó]n|sanci[oó]n|recargo|demanda)|multas?${E}|acci[oó]n legal|acciones legales|demanda(?:r|remos|do)?${E}|cobrar(?:le|les|á|emos)?${E}|cobrar[aá]n?|cobraremos|pagar[aá]n?|deber[aá]n? pagar|perder[aá]n? (?:su|el|la)|dejar(?:á|emos|án)? de (?:ser|atender|recibir)|(?:no|ya no) (?:lo |la |le |los )?(?:atenderemos|recibir[aá]|ser[aá] atendid[oa]|podr[aá] (?:atenderse|volver|seguir)|volver[aá])|buscar(?:se)? otr[oa]|negar(?:le|les|emos)? (?:la|el|nuevas)|(?:viola|rompe|incumple)[nr]? (?:su|el|este|la) |costar[aá]n?${E}|fin de (?:la|nuestra|su) relaci[oó]n|no (?:lo|la|le) (?:atendemos|recibimos)|tendr[aá] que (?:irse|buscar)|terminar(?:á|emos)? (?:la|su)|cancelar(?:á|emos)? (?:la|su|sus)|consecuencias|considerar[aá]n? (?:difamaci[oó]n|incumplimiento|falta|una falta))`;
const WROTE = `(?:${ACT}|${S}(?:mala reseña|reseñas? (?:mala|negativa|desfavorable)s?|(?:comentarios?|opini[oó]n(?:es)?|calificaci[oó]n(?:es)?|cr[ií]ticas?) (?:negativ|mal|desfavorable|p[uú]blic)[oae]{0,2}s?)${E})`;
const WRITINGS = `(?:reseñas?|opini[oó]n(?:es)?|comentarios?|calificaci[oó]n(?:es)?|lo que (?:usted |el paciente |los pacientes )?(?:escriba|publique|diga)n?|publicaci[oó]n(?:es)?|cr[ií]ticas?)`;

/** “We reserve the right to end care.” */
const WE_END = `(?:(?:nos reservamos|me reservo|se reserva) el derecho (?:de|a)|(?<!(?:no|nunca|tampoco) )(?:podremos|podemos)) (?:dar por (?:terminad|concluid|finalizad)a|terminar|concluir|finalizar) (?:la|su|nuestra) (?:atenci[oó]n|relaci[oó]n|terapia)`;

const sources: readonly string[] = [
  // «Si publica una opinión negativa, nos reservamos el derecho de dar por terminada la atención.»
  `${S}(?:si|quien(?:es)?|cuando)${E}[^;.]{0,30}?${WROTE}[^;.]{0,50}?${S}${WE_END}${E}`,
  `${S}${WE_END}${E}[^;.]{0,25}?${S}(?:si|(?:con|a|de) quien(?:es)?|cuando)${E}[^;.]{0,30}?${WROTE}`,
  // «El paciente se compromete a no publicar opiniones.» «Queda prohibido comentar sobre la clínica.»
  `${AGREE} (?:no|nunca|jam[aá]s|abstenerse de|evitar)[^;]{0,12}? ${ACT}`,
  String.raw`${FORBIDDEN}(?: (?:que|los pacientes|a los pacientes|el|la|las|los|de|en|jam[aá]s|nunca|p[uú]blicamente)){0,3} (?:\p{L}{3,12} (?:o|ni|y) )?(?:${ACT}|${REVIEWS}${E})`,
  `${S}no (?:publique|escriba|deje|suba|haga|comparta|difunda|ponga)[n]?${E}[^;]{0,25}?${S}(?:reseñas?|calificaciones|(?:opini[oó]n(?:es)?|comentarios?|cr[ií]ticas?) (?:negativ|mal|sobre (?:la cl|el cons|nosotros|nuestr|su (?:doctor|dentista|m[eé]dic|terapeuta))|de (?:la cl|nosotros|nuestr)))`,
  String.raw`${REVIEWS}[^;]{0,50}? ${S}(?:(?:est[aá]n?|quedan?) (?:\p{L}{1,15}mente )?prohibid[oa]s?|no (?:est[aá]n? permitid[oa]s?|se permiten?|se toleran?|se aceptan?))`,
  `${S}(?:renuncia[n]?|renunciar|ced(?:e|en|er))${E}[^;]{0,40}${S}(?:derechos?)${E}[^;]{0,20}?(?:${ACT}|${REVIEWS}${E})`,
  // «Solo con autorización.»
  `${S}(?:antes de|para|previo a|antes que)${E}[^;]{0,10}?${ACT}[^;]{0,60}?${S}(?:deber[aá]n?|debe[n]?|tiene[n]? que|requiere[n]?|necesita[n]?|se requiere|es necesari[oa]|hay que|contar con)`,
  `${ACT}[^;]{0,50}?${S}(?:sin|solo con|s[oó]lo con|únicamente con|previa)${E}[^;]{0,25}?(?:autorizaci[oó]n|permiso|aprobaci[oó]n|consentimiento|visto bueno)`,
  `${S}(?:toda|cualquier|su|las?) (?:reseñas?|opini[oó]n(?:es)?)${E}[^;]{0,40}?${S}(?:debe[n]?|deber[aá]n?|tiene[n]? que|necesita[n]?|requiere[n]?)${E}[^;]{0,30}?(?:autoriza|aproba|revisa|enviar|consult)`,
  `${S}(?:solo|s[oó]lo|únicamente) (?:se (?:permite|acepta|admite)n? )?(?:las? )?(?:reseñas?|opiniones|comentarios|calificaciones) (?:positiv|buen|favorabl)[aeo]{0,1}s?`,
  // «Quien deje una mala reseña pagará.» «Daremos de baja a quien nos critique.»
  `${WROTE}[^;]{0,90}?${CONSEQUENCE}`,
  `${CONSEQUENCE}[^;]{0,60}?${S}(?:si|por|quien(?:es)?|cuando|a quien(?:es)?|en caso de|que|contra)${E}[^;]{0,40}?${WROTE}`,
  String.raw`${S}(?:(?:las?|los|tod[oa]s?|cualquier|una?) (?:\p{L}{3,12} )?)?(?:${REVIEWS}|(?:opini[oó]n(?:es)?|comentarios?|cr[ií]ticas?|reseñas?) (?:negativ|mal|falsa|desfavorable)[oae]{0,2}s?)${E}[^;]{0,40}? (?<!(?:no|nunca|jam[aá]s|tampoco) )(?:ser[aá]n?|es|son|puede[n]? ser) (?:\p{L}{3,12} )?(?:motivo de|causa de|denunciad|demandad|sancionad|castigad|perseguid|reportad)`,
  // «Lo que escriba es nuestro.» «Retirará la reseña cuando se lo pidamos.»
  `${S}(?:derechos? de autor|propiedad(?: intelectual)?|titularidad|derechos|copyright)${E}[^;]{0,40}${S}(?:de|sobre|en) (?:tod[oa]s? |cualquier |su |sus |las? |los |l[oa]s? )?${WRITINGS}${E}`,
  `${WRITINGS}${E}[^;]{0,60}${S}(?:propiedad (?:exclusiva )?(?:de|del)|pertenece(?:n|r[aá]n?)? a)${E}`,
  String.raw`(?:${AGREE}|${S}(?:deber[aá]n?|debe[n]?|tiene[n]? que|est[aá]n? obligad[oa]s? a)) (?:\p{L}{2,12} )?(?:borrar|eliminar|quitar|retirar|corregir|editar|retractarse)[^;]{0,30}${S}(?:${REVIEWS}|opini[oó]n|comentarios? sobre)`,
  `${S}(?:el paciente|los pacientes|usted|ustedes|todo paciente|cada paciente|familias?)${E}[^;]{0,40}${S}(?:firma[nr]?|firmar[aá]n?|acepta[n]?|suscribe[n]?)${E}[^;]{0,40}${S}(?:confidencialidad|no divulgaci[oó]n|no desprestigio|no difamaci[oó]n)${E}[^;]{0,60}${S}(?:opini|reseñ|cl[ií]nica|nosotros|coment|hablar)`,
  `${S}(?:quejas?|inconformidad(?:es)?|opini[oó]n(?:es)?|cr[ií]ticas?)${E}[^;]{0,40}${S}(?:debe[n]?|deber[aá]n?|tiene[n]? que)${E} (?:quedar|mantener|permanecer)[^;]{0,20}(?:privad|confidencial|entre nosotros|dentro)`,
];

const PRECIO =
  /(?<!\p{L})(?:(?:multar?|cargo|cuota|cobro|recargo|penalizaci[oó]n) (?:de|con) \$?\s?\d|\$\s?\d|multar(?:lo|la|los|las|le|les)?|cobrar(?:le|les|á)?|anula[n]? su|anular[aá]n? su|se (?:le |les )?(?:cancela|cancelar[aá]|quita|suspende|niega|cobra|cobrar[aá]|multa|multar[aá]|da de baja|dar[aá] de baja)n?|pierde[n]? su|perder[aá]n? su|ser[aá]n? (?:multad|dad[oa]s? de baja|demandad|expulsad)\p{L}{0,3})(?!\p{L})/giu;
const MALA =
  /(?<!\p{L})(?:(?:reseñas?|comentarios?|calificaci[oó]n(?:es)?|opini[oó]n(?:es)?|cr[ií]ticas?|publicaci[oó]n(?:es)?) (?:p[uú]blic[oa]s? )?(?:negativ[oa]s?|mal[oa]s?|desfavorables?|adversos?|adversas?|p[uú]blic[oa]s?)|mal(?:a|as|os) (?:reseñas?|comentarios|calificaci[oó]n(?:es)?|opini[oó]n(?:es)?)|(?:opin|habl|escrib)[aeo]n? mal de (?:nosotros|la|el|nuestr)|nos (?:critic|califi)\p{L}{2,5}(?: mal)?)(?!\p{L})/giu;

export const SPANISH_BANS: readonly Finder[] = [
  ...sources.map((source) => new RegExp(source, 'giu')),
  together(140, MALA, PRECIO),
];

export const SPANISH_FINE: readonly RegExp[] = [
  /(?<!\p{L})(?:algunas|otras|muchas|hay) (?:cl[ií]nicas|pr[aá]cticas)(?!\p{L})/iu,
  /(?<!\p{L})(?:ilegal|la ley (?:proh[ií]be|no permite|protege)|va contra la ley|contra la ley)(?!\p{L})/iu,
];
export const SPANISH_LIMIT =
  /(?<!\p{L})(?:amenaz|acos|insult|abus|violen|odio|groser|obscen|discrimin|racis|spam|public(?:idad|itari)|fals[oa]s? perfil|(?:otr[oa]s?|dem[aá]s) (?:paciente|persona|familia)|alguien m[aá]s|terceros|datos (?:de|privados|personales)|nombr(?:e|ar|en)|en (?:esta|nuestra) (?:p[aá]gina|red|cuenta)|desactivad)/iu;
export const SPANISH_CRITICAL =
  /(?<!\p{L})(?:negativ[oa]s?|mal[oa]s?|cr[ií]tic[oa]?s?|critiqu\p{L}{1,2}|cualquier|tod[oa]|desfavorables?)(?!\p{L})/iu;
/** What the practice's own people may not do. */
export const SPANISH_STAFF =
  /(?<!\p{L})(?:personal|equipo|empleados|quien(?:es)? trabaja[n]? aqu[ií]|ninguno de nosotros|familiares del personal)(?!\p{L})[^;]{0,40}$/iu;
