import type { Finder } from '../../prose-rule.ts';
import { together } from '../../together.ts';
import { unless } from './unless.ts';

/** The same in Spanish: a paper signed, a favour taken back, a duty to complain inside. */

const S = String.raw`(?<!\p{L})`;
const E = String.raw`(?!\p{L})`;
const word = (source: string) => new RegExp(`${S}(?:${source})${E}`, 'giu');

const LUGAR =
  '(?:yelp|google|nextdoor|facebook|internet|las? redes(?: sociales)?|redes(?: sociales)?|la web|l[ií]nea|p[uú]blico|(?:(?:ning[uú]n|los?|un|cualquier) )?foros?|(?:las? |los )?(?:p[aá]ginas?|sitios?) de (?:reseñas|opiniones))';
const PUBLICO = `(?:(?:en|a|por) ${LUGAR}|p[uú]blicamente)`;
const RESENAS =
  '(?:reseñas?|opini[oó]n(?:es)?|calificaci[oó]n(?:es)?|estrellas?|comentarios?|experiencias?|(?:nos|me) (?:califi(?:ca|que)|reseñ[ae]|critica|critique)n?|(?:calificar|reseñar|criticar)(?:nos|me)|dice nada|decir nada|cont(?:ar|ar[aá]n?) nada|valor(?:ar|ar[aá]n?|aciones|aci[oó]n)|puntuar|(?:del|el|su) resultado|habl(?:ar|ar[aá]n?|en?) (?:mal )?(?:de|sobre) (?:nosotr[oa]s|la cl[ií]nica|la consulta|el (?:centro|consultorio)))';
const QUEJAS =
  '(?:quejas?|inconformidad(?:es)?|reclamos?|problemas?|disgustos?|molestias?|cr[ií]ticas?|opini[oó]n(?:es)?|malas experiencias)';
const NOSOTROS = String.raw`(?:nosotr[oa]s|la (?:cl[ií]nica|residencia|unidad|doctora|consulta)|el (?:consultorio|doctor|trato|centro)|nuestr[oa]s? \p{L}{4,12}|su (?:visita|atenci[oó]n|consulta|tratamiento))`;
const QUIEN =
  '(?:quien(?:es)?|(?:los|las|el|la|un|todo|cualquier) (?:pacientes?|clientes?|familias?|familiar(?:es)?|usuari[oa]s?) que|el que|la que|los que|si (?:usted|alguien|un paciente|nos|me|se)|todo paciente que|cualquiera que|al que)';
const ESCRIBE = String.raw`(?:publi(?:c|qu)|escrib|sub[aeói]|suba|dej|pon|coment|opin|hab[lr]|vay|van?(?!\p{L})|llev|acud|califi|reseñ|critic|critiqu|quej|quem|despotri|ventil)\p{L}{0,5}`;

const FIRMA = word(
  'al (?:firmar|registrarse|inscribirse)|(?:con|en|de) su firma|su firma|firm(?:a|e|[oó]|an|aron|ar|ado)|papel que firm[oó]|se (?:compromete|obliga)n?|acepta[n]?|promete[n]?|con la condici[oó]n|a cambio de|la hoja de (?:ingreso|registro|admisi[oó]n)|el (?:contrato|acuerdo|trato)|promete|sus? iniciales|(?:es|como) condici[oó]n|parte de ser paciente|quedan? obligad[oa]s?|consentimiento|tarjeta de regalo|la casilla|paquete de bienvenida|(?:su|el|un) compromiso(?= de)|el precio incluye|para (?:mantener|conservar|seguir en) (?:su|el|la) \\p{L}{4,9}|renuncia[n]?',
);
const NO = word(
  'no|nunca|jam[aá]s|nada|nadie|ni|cero|sin|en vez de|en lugar de|se quedan? (?:en casa|aqu[ií]|adentro|dentro|entre nosotros)|fuera de|abstenerse|silencio|ninguna|renuncia[n]?',
);

const FAVOR =
  '(?:descuentos?|garant[ií]as?|precio especial|tarifa especial|membres[ií]a|promoci[oó]n|bonificaci[oó]n|cortes[ií]a|rebaja|precio (?:familiar|de socio|preferente))';
const ACABA = String.raw`(?:se (?:le |les )?(?:retir|anul|cancel|pierd|quit|acab|suspend|cobra de vuelta)\p{L}{0,4}|pierde[n]?|perder[aá]n?|devuelve[n]?|devolver[aá]n?|queda[n]? (?:sin efecto|anulad[oa]s?|cancelad[oa]s?)|deja de (?:valer|aplicar)|(?:retir|quit|anul|cancel)(?:a|amos|aremos|ar[aá]n?))`;
const FAVOR_ACABA = new RegExp(
  `${S}(?:${FAVOR}${E}[^;.]{0,45}?${S}${ACABA}${E}|${ACABA}${E}[^;.]{0,25}?${S}${FAVOR}${E})`,
  'giu',
);
const DICHO = new RegExp(
  String.raw`${S}(?:(?:nos|me) (?:reseñ|califi|critic|critiqu)\p{L}{1,5} mal|(?:toda|todo|cualquier|una?) (?:opini[oó]n|reseña|comentario|cr[ií]tica|queja|publicaci[oó]n|valoraci[oó]n) (?:que se publique|publicad[oa]|difundid[oa]|escrit[oa]|subid[oa]|hech[oa])[^;.]{0,30}? sin|(?:paciente que|quien(?:es)?|los que) (?:nos|me) (?:reseñ|califi|critic|critiqu)\p{L}{1,4}|si l[oa]s? (?:veo|leo|encuentro|vemos|leemos)(?: primero)? en ${LUGAR}|(?:menos de|debajo de) (?:cinco|cuatro|tres|[345]) estrellas|(?:una|dos|pocas) (?:sola )?estrellas?|(?:mala|negativa|fea|baja)s? (?:reseñas?|calificaci[oó]n(?:es)?|nota)|(?:reseñas?|comentarios|opini[oó]n(?:es)?|calificaci[oó]n(?:es)?) (?:mala|malo|negativ[oa]|fe[oa]|injust[oa]|baj[oa])s?|${QUIEN}${E}[^;.]{0,10}?${S}(?:habl|opin|escrib)\p{L}{1,3} mal de ${NOSOTROS}|(?:los|las) que se (?:desahogan|quejan) en ${LUGAR}|${QUIEN}${E}[^;.]{0,30}?${S}${ESCRIBE}${E}[^;.]{0,30}?${S}(?:${PUBLICO}|su experiencia|lo que (?:piensa|opina)|(?:sin|antes de) (?:\p{L}{2,9} )?(?:avis|habl|consult)\p{L}{1,6}))${E}`,
  'giu',
);
const PAGA = word(
  String.raw`(?:le |les |se (?:le |les )?)?cobrar(?:é|emos|[aá]n?|[aá])|se (?:le |les )?cobran?|cobros? de|multas?|(?:dad[oa]s?|damos|daremos) de baja|dar de baja|causar[aá]n? baja|causa[n]? baja|penalizaci[oó]n(?:es)?|recargos?|sanci[oó]n(?:es)?|(?:pierde|perder[aá])n? (?:su|la) (?:plaza|condici[oó]n)|(?:tendr[aá]n?|tiene[n]?|deber[aá]n?) que buscar(?:se)?|busque otr[oa]|se quedan? sin (?:doctor(?:a)?|dentista|cita|lugar|m[eé]dico)|(?:pierde|perder[aá])n? su (?:lugar|cita|dep[oó]sito)|que busque otr[oa]|(?:ya )?no vuelva[n]?|nos quedamos con (?:el|su) dep[oó]sito|se (?:le |les )?añad\p{L}{2,5}|(?:a|en) la cuenta de|no (?:reciben?|tienen?|hay) otra (?:cita|consulta)|se toma[n]? como (?:aviso|despedida|renuncia)|tendr[aá]n? \d{1,3} horas|abogad[oa]s?|no (?:le|les|lo|la) (?:daremos|volveremos|atenderemos)|\$ ?\d{2,4}|(?:cien|doscientos|cincuenta|\d{2,4}) (?:d[oó]lares|pesos|euros)`,
);

const sources: readonly string[] = [
  // «Los problemas se arreglan aquí y jamás en Facebook.»
  `${QUEJAS}${E}[^;.]{0,60}?${S}(?:y |pero )?(?:nunca|jam[aá]s|no) (?:se (?:publican|suben|llevan|ponen) |van |deben ir |salen )?(?:en|a) ${LUGAR}`,
  // «Deberá darnos treinta días antes de escribir en internet.»
  `(?:deber[aá]n?|debe[n]?|tiene[n]? que|hay que|se compromete[n]? a|acepta[n]?)${E}[^;.]{0,80}?${S}antes de ${ESCRIBE}${E}[^;.]{0,25}?${S}(?:${PUBLICO}|${RESENAS})`,
  `antes de (?:publicar|escribir|dejar|subir|poner) (?:una?|su|cualquier|alg[uú]n) (?:reseña|opini[oó]n|calificaci[oó]n|comentario|queja)${E}[^;.]{0,25}?${S}(?:tiene[n]? que|debe[n]?|deber[aá]n?|hay que)`,
  // «Borre su reseña.» «Le pedimos que retire su comentario de Google.»
  String.raw`(?<=^\W{0,3}|[.;:,] |que |favor (?:de )?|favor, )(?:borr|elimin|retir|quit)(?:e|en|ar) (?:su|sus|esa|esta|la|toda|cualquier) (?:reseñas?|calificaci[oó]n(?:es)?|opini[oó]n(?:es)?|comentarios? (?:de|en) (?:google|yelp|facebook|internet))`,
  `(?:borr|elimin|retir|quit)(?:e|en|ar) lo que (?:escribi[oó]|public[oó]|puso|dijo)[^;.]{0,20}?${S}(?:${PUBLICO}|de ${NOSOTROS})`,
  // «Todo lo que ponga en internet sobre el consultorio es propiedad nuestra.»
  `(?:tod[oa]s? )?(?:lo que|comentarios?|reseñas?|opini[oó]n(?:es)?|palabras?)${E}[^;.]{0,70}?${S}(?:(?:es|son|ser[aá]n?|pasan? a ser|quedan? como|se vuelven?) (?:de )?(?:propiedad nuestra|nuestra propiedad|propiedad de (?:la|el|esta)|nuestr[oa]s?(?=[ ,.])|del consultorio|de la cl[ií]nica)|nos pertenece[n]?)(?<=${S}(?:escriba|ponga|publique|diga|suba|deje|haga|comentarios?|reseñas?|opiniones|opini[oó]n).{0,120})`,
  // «Ni el paciente ni su familia podrán dejar reseñas.»
  `ni${E}[^;.]{0,30}?${S}ni${E}[^;.]{0,25}?${S}(?:podr[aá]n?|pueden?|deben?|deber[aá]n?) (?:calificar|reseñar|opinar|comentar|dejar|publicar|escribir|subir)${E}(?! (?:(?:las?|sus?|una?) )?(?:fotos?|im[aá]genes|videos?|datos|nombres?))[^;.]{0,25}?${S}(?:${PUBLICO}|${RESENAS}|c[oó]mo (?:atend|trat|cuid))`,
  // «Los familiares no pueden calificar la residencia.»
  `(?:familiares|famili?as?|parientes|hij[oa]s|espos[oa]s?|padres|visitas|cuidador(?:es|as)|su ser querido)${E}[^;.]{0,25}?${S}(?:no (?:pueden?|podr[aá]n?|deben?|deber[aá]n?)|(?:podr[aá]n?|pueden?)(?<=${S}ni .{0,60})|que no|tienen prohibido) (?:nos )?(?:calificar|reseñar|opinar|comentar|dejar|publicar|escribir|califiquen|opinen|comenten|publiquen|escriban|dejen|reseñen)${E}(?! (?:(?:las?|sus?|una?) )?(?:fotos?|im[aá]genes|videos?|datos|nombres?))[^;.]{0,25}?${S}(?:${PUBLICO}|${RESENAS}|${NOSOTROS})`,
  String.raw`(?:queda|est[aá]|tienen) (?:\p{L}{4,14}mente )?prohibido (?:a|para) (?:l[oa]s |sus? )?(?:familiares|familias?|parientes|pacientes|padres|hij[oa]s|visitas|residentes)${E}[^;.]{0,30}?${S}(?:dejar|publicar|escribir|subir|hacer|opinar|calificar|reseñar|comentar)${E}[^;.]{0,20}?${S}(?:${PUBLICO}|${RESENAS})`,
  `sus palabras (?:sobre|de|acerca de) ${NOSOTROS}${E}[^;.]{0,50}?${S}(?:quedan?|son|ser[aá]n) (?:cedidas|transferidas|nuestras|propiedad)`,
  `antes de (?:ir|acudir|recurrir) a (?:yelp|google|internet|las redes)${E}[^;.]{0,12}?${S}(?:nos debe|debe|tiene que|deber[aá])`,
  `lo que (?:pasa|pase|sucede|ocurre) en (?:la (?:consulta|cl[ií]nica)|el consultorio)${E}[^;.]{0,40}?${S}(?:no (?:se (?:comenta|publica|cuenta) )?en (?:las )?(?:reseñas|${LUGAR}))`,
  '(?:usted|el paciente) (?:no dice|no publica|no escribe|calla)(?: nada)? en (?:google|yelp|internet|las redes)',
  `si (?:le|se le) ped(?:imos|ir) que (?:borre|quite|retire|elimine) (?:una?|su) (?:reseña|opini[oó]n|calificaci[oó]n)${E}[^;.]{0,10}?${S}(?:tendr[aá]|deber[aá]|debe|tiene)`,
  `(?:pon|public|sub|llev|ventil)[ae]r(?:l[oa]s?) (?:en|a) ${LUGAR}${E}[^;.]{0,8}?${S}(?:cancela|termina|cuesta|anula|rompe|significa)`,
  '(?:se compromete[n]?|acepta[n]?|promete[n]?)(?: a)? (?:darnos|dejarnos|ponernos|dar|dejar) (?:solo |s[oó]lo )?cinco estrellas',
  String.raw`firm\p{L}{1,4}${E}[^;.]{0,60}?${S}(?:nadie|no)${E}[^;.]{0,25}?${S}(?:publi(?:c|qu)|escrib|habl|opin)\p{L}{1,3} (?:nada )?(?:sobre|de) ${NOSOTROS}`,
  `cero (?:reseñas|estrellas|opiniones|comentarios)${E}`,
  `(?:toda|cualquier) (?:reseña|opini[oó]n|calificaci[oó]n)${E}[^;.]{0,25}?${S}(?:deber[aá]|debe|tiene que|ha de) (?:pasar|ir)(?: primero)? (?:por|a) (?:la |el )?(?:gerencia|gerente|administraci[oó]n|direcci[oó]n|doctora?|oficina)`,
];

/** Who is free after all. */
const LIBRE =
  /(?<!\p{L})(?:(?:nunca|jam[aá]s|no|nada|ning[uú]n\p{L}{0,2} \p{L}{4,10}) (?:le |les |se |lo )?(?:limita|impide|quita|pide|pedimos|obliga|cambia|proh[ií]be|afecta|significa|renuncia|cuenta|cuesta|importa|firma|tiene que firmar|depende)\p{L}{0,3}|es libre|son libres|libremente|usted decide|su derecho|(?<!no |nadie |no se )(?:puede[n]?|podr[aá]n?) (?:siempre|tambi[eé]n|seguir|escribir|publicar|opinar|dejar)|(?:nosotros |aqu[ií] )?no (?:publicamos|contestamos|respondemos|pedimos|pagamos|podemos|usamos|escribimos|hablamos|compartimos)|a cambio de (?:regalos|dinero|premios|pago)|fotos?|im[aá]gen(?:es)?|testimonios?|aunque)(?!\p{L})/iu;

export const BOUND_SPANISH: readonly Finder[] = [
  ...sources.map((source) => new RegExp(`${S}(?:${source})`, 'giu')),
  unless(
    LIBRE,
    together(
      150,
      FIRMA,
      NO,
      word(`yelp|${RESENAS}|${QUEJAS}`),
      word(`yelp|${PUBLICO}|(?:ni )?buenas ni malas`),
    ),
  ),
  unless(
    LIBRE,
    together(
      120,
      FIRMA,
      NO,
      word(
        'yelp|(?:dejar|escribir|publicar|poner) (?:reseñas?|estrellas|calificaciones|opiniones)|(?:las )?estrellas|(?:nos|me) califique[n]?|califique[n]? a (?:l[oa]s|nuestr[oa]s) (?:doctor(?:a|e)s|dentistas|m[eé]dic[oa]s)|(?:sitios|p[aá]ginas) de reseñas|su silencio en (?:internet|redes|google|l[ií]nea)',
      ),
    ),
  ),
  unless(LIBRE, together(150, FAVOR_ACABA, DICHO)),
  unless(LIBRE, together(150, PAGA, DICHO)),
];
