import type { Finder } from '../prose-rule.ts';
import { spanish, WORD_ES as W } from '../wording.ts';

// What people write of their own religion, in Spanish.

const FAITH =
  'católic[oa]|cristian[oa]|evangélic[oa]|protestante|bautista|metodista|luteran[oa]|presbiterian[oa]|pentecostal|adventista|anglican[oa]|episcopal|ortodox[oa]|mormón|mormona|testigo de jehová|cuáquer[oa]|menonita|judí[oa]|musulmán|musulmana|budista|hindú|hinduista|sij|sijs?|bahá.?í|santer[oa]|ate[oa]|agnóstic[oa]|creyente|mariana|guadalupan[oa]';
const HOUSE =
  'iglesia|parroquia|capilla|catedral|sinagoga|mezquita|templo|congregación|diócesis|santuario|basílica|salón del reino|pastoral|ministerio (?:de (?:jóvenes|alabanza|música|niños|mujeres|oración)|juvenil|infantil|pastoral)|grupo de oración|célula';
const FIGURE =
  'dios|jesucristo|jesús|cristo|jehová|alá|el espíritu santo|espíritu santo|la virgen|virgen (?:maría|de (?:guadalupe|la caridad|fátima|lourdes|la candelaria|luján|montserrat|los ángeles|san juan|la providencia|chiquinquirá|zapopan)|del (?:carmen|pilar|rosario|rocío|cobre))|nuestro señor|nuestra señora|el altísimo|papá dios|diosito|el creador|san judas(?: tadeo)?|el divino niño|el sagrado corazón';
const VERY =
  'muy|profundamente|también|orgullosamente|una?|de formación|de familia|de toda la vida|desde niñ[oa]';

const IDENTITIES = spanish(
  `(?:me considero|se considera|me declaro|se declara|soy|es|me defino como|se define como|me confieso|se confiesa) (?:abiertamente |orgullosamente |más bien |un |una )?(?:agn[oó]stic[oa]|ate[oa]|cre[iy]ente|no creyente|esc[eé]ptic[oa] de dios|pagan[oa]|wiccan[oa]|esp[ií]rita|deísta)(?= |[.,;!]|$)`,
  `(?:llevo|lleva|uso|usa|visto|viste) (?:siempre |con orgullo |siempre puesto )?(?:el |la |mi |su |un )?(?:velo|hiyab|hijab|kipá|turbante|crucifijo|escapulario|rosario(?= (?:al cuello|en))|medalla de la virgen)(?= |[.,;!]|$)`,
  `no (?:creo|cree|creía) en (?:dios|la religión|ninguna religión|ningún dios)(?= |[.,;!]|$)`,
  `(?:soy|es|somos|como|fui|era|me considero|se considera|mujer|hombre|médic[oa]|doctora?|enfermer[oa]|terapeuta|psicólog[oa]|persona|esposa|esposo|mamá|papá|madre|padre|judí[oa] y|orgullos[oa]) (?:(?:${VERY}) ){0,2}(?:${FAITH})(?! de (?:que|la (?:ciencia|medicina|prevención)))`,
  `(?:${FAITH}) (?:practicante|devot[oa]|convencid[oa]|comprometid[oa]|observante|desde (?:niñ[oa]|la cuna|siempre|pequeñ[oa]|\\d{4})|de (?:toda la vida|corazón|nacimiento|cuna|hueso colorado)|no practicante|convers[oa]|y orgullos[oa])`,
  `(?:devot[oa]s?|fiel devot[oa]|hij[oa]s?|sierv[oa]|seguidora?|discípul[oa]|creyente) (?:de|en) (?:${FIGURE}|san(?:ta|to)? \\w{3,14}|la fe)`,
  `(?:testigos?|testigo) de jehová|(?:hombre|mujer|persona|familia|médic[oa]|doctora?|enfermer[oa]) de (?:(?:mucha|gran|profunda) )?(?:fe|dios|iglesia|oración)(?! distint)`,
  `(?:crecí|creció|me crié|se crió|criad[oa]|educad[oa]|formad[oa]|nací|nació) (?:en|dentro de) (?:una? |la )?(?:${W}){0,3}(?:${FAITH}|iglesia|parroquia|fe)(?! (?:universidad|escuela))`,
  `(?:me convertí|se convirtió|convers[oa]|conversión) al? (?:${FAITH}|islam|cristianismo|catolicismo|judaísmo|budismo|evangelio|señor)|(?:entregué|entregó) (?:mi|su) vida a|acepté a (?:cristo|jesús|jesucristo|el señor)`,
  `(?:hij[oa]|niet[oa]|espos[oa]|casad[oa] con|mujer) de (?:un |una |el )?(?:pastor(?:es)?|misioner[oa]s?|predicador(?:es)?|rabino|reverendo|diácono)|casad[oa] con (?:un |una |el )(?:pastora?|predicador|diácono|rabino|reverendo)`,
);

const BELIEFS = spanish(
  `(?:mi|nuestra) (?:profunda |gran |propia )?(?:fe(?! en (?!dios|cristo|jesús|jesucristo|el señor|la virgen))|religión(?! (?:es|son) (?:el|la|los|las)\\b)|iglesia|parroquia|congregación|sinagoga|mezquita|vida espiritual|relación con dios|pastora?|sacerdote|rosario|biblia|ministerio|comunidad (?:de fe|parroquial|cristiana|católica)|vocación cristiana)`,
  `(?:su|la|de|por|con|mucha|profunda|gran) (?:profunda |gran |propia )?fe (?:en (?:dios|cristo|jesús|jesucristo|el señor|la virgen)|cristiana|católica|evangélica|judía|musulmana|islámica|religiosa|lo |la (?:sostiene|guía|mueve|inspira|trajo|llevó)|es (?:su|mi|el|lo|muy|parte)|guía|sostiene|mueve|me )`,
  `(?:(?:a|de|en|por|con|para|gracias a|ante|sirv(?:e|o|iendo) a|que|es|y|amo a|ama a|temeros[oa] de|primero|confío en|confía en|creo en|cree en|agradezco a|agradece a|agradecid[oa] (?:a|con)|bendición de|gloria a|honrar a|llamado de|mano de|manos de|palabra de|amor de|gracia de|voluntad de|don de|regalo de|hij[oa] de|instrumento de|propósito de) )(?:${FIGURE})(?! y ayúdate)`,
  `(?:${FIGURE}) (?:es|me|le|nos|lo|la|primero|mediante|quiere|quiera|ha|puso|guía|sana|cura|por|sobre|en (?:mi|su|todo|el centro)|está|dirige|obra|siempre|ante|proveerá|al centro|y (?:mi|la) (?:familia|trabajo|ciencia))`,
  `si dios (?:quiere|lo permite)|primero dios|primeramente dios|dios mediante|dios los? bendiga|bendicid[oa]|bendecid[oa]s?|bendiciones|(?:una|la|mi|su|gran|qué|tantas|muchas) bendici[oó]n(?:es)?|en el nombre de (?:dios|jesús|cristo)`,
  `(?:fe|dios|iglesia),? (?:y )?(?:mi |la |su )?familia|(?:familia|trabajo|café|servicio),? y (?:la |mi |su )?(?:fe|dios|iglesia)`,
  `(?:el|nuestro|del|al) Señor (?:me|es|nos|le|ha|jesucristo|jesús|todopoderoso)|(?:sirvo|sirve|alabo|alaba|sirviendo|servir|alabar|gloria|amo|ama|busco|gracias) al señor`,
);

const DEEDS = spanish(
  `(?:rezo|reza|rezamos|rezar|rezando) (?:por|con|antes|cada|todos|todas|a|el|en|juntos|mucho|siempre)|(?<!de )(?:oro|ora|oramos|orar|orando) (?:por|con (?:mis|sus|cada|los|las|ellos|mi|su)|antes de|cada|todos los|todas las|juntos|mucho)|(?:en|la|mi|su|de|con una|con|grupo de|cadena de) oraci[oó]n(?! (?:gramatical|subordinada|compleja))|(?:mis|sus|nuestras) oraciones`,
  `(?:va|voy|vamos|ir|asisto|asiste|acudo|acude|ayudo|ayuda|sirvo|sirve|canto|canta|toco|toca|enseño|enseña|(?:doy|da|dar) (?:clases|catequesis|catecismo|la comunión)|dirijo|dirige|predico|predica|colaboro|colabora|participo|participa|pertenezco|pertenece|miembro|integrante|líder|lidero|lidera|activ[oa]|voluntari[oa]|cocino|cocina|coordino|coordina|tesorer[oa]|secretari[oa]|organista|músico|baterista|guitarrista|maestr[oa]|monaguillo|lectora?|ujier|anciano|diácono|diaconisa|pastora?|feligrés|feligresa|misioner[oa]|congrego|congrega|reúno|reúne|encuentra|encuentran|encontrar|ve|verán|coro|retiros?|jóvenes|grupo|banda|domingos?|bautizad[oa]|comprometid[oa]|sirviendo|cantando|tocando|enseñando|ayudando|cantar|servir|dirigir|tocar) (?:${W}){0,4}?(?:a|al|en|de|del|con|para) (?:la |el |su |mi |una |un |nuestra |misma |${W}){0,2}?(?:${HOUSE})(?! (?:románic|gótic|barroc|antigua|colonial|del siglo|universit))`,
  `(?:va|voy|vamos|ir|ve|asisto|asiste|oigo|oye|escucho|escucha|después|antes|falta|falto|pierdo|pierde|canto|canta|en) (?:a |de |en )?(?:la |al )?(?:misa|culto|servicio dominical|rosario|catecismo|jumu.?a)(?! \\w{1,9} (?:mozart|bach))`,
  `(?:misa (?:de |del |los |cada |todos |dominical|diaria)|estudio(?:s)? bíblicos?|(?:clases?|estudios?|lectura|maestr[oa]) de (?:la )?biblia|grupo bíblico|escuela (?:dominical|bíblica|sabática)|coro (?:parroquial|de la (?:iglesia|parroquia|catedral)|de alabanza)|alabanza|catequista|catequesis|catecismo|monaguill[oa]|diácono|diaconisa|predicador|predica la|predico la|pastora? (?:evangélic[oa]|bautista|pentecostal|metodista|de (?:jóvenes|una iglesia|la iglesia|su iglesia))|como pastora?|es pastora?|soy pastora?|ministro de la (?:comunión|eucaristía|palabra)|ministra de la (?:comunión|eucaristía|palabra)|capellana? voluntari[oa]|movimiento (?:familiar cristiano|carismático|scout católico)|renovación carismática|cursillos? de cristiandad|camino neocatecumenal|opus dei|caballeros? de colón|adoración (?:nocturna|al santísimo)|santísimo|eucaristía|comunión diaria|misioner[oa] (?:en|de|durante|mormón|laic[oa])|ex ?(?:monja|cura|sacerdote|seminarista|misioner[oa])|fui (?:monja|cura|sacerdote|seminarista|misioner[oa])|(?:soy|es|fue) (?:monja|cura|sacerdote|seminarista|misioner[oa]|rabin[oa]|imán|catequista|sacerdotisa|santer[oa]|ministr[oa] ordenad[oa]))`,
  `(?:leo|lee|estudio|estudia|leer|comparto|comparte|enseño|enseña|predico|predica|llevo|lleva|medito|medita|vivo|vive) (?:${W}){0,2}(?:la biblia|las escrituras|la palabra|el evangelio|la torá|el corán|los salmos)`,
  `(?:la|mi) palabra de dios|(?:ayuno|ayuna|ayunamos|guardo|guarda|observo|observa|celebro|celebra|celebramos) (?:${W}){0,3}?(?:ramadán|el sábado|sabbat|shabat|shabbat|cuaresma|yom kipur|pésaj|janucá|januká|hanukkah|el eid|diwali|la pascua judía|kosher|halal)|come (?:kosher|halal)|comida kosher en (?:mi|su) casa`,
  `peregrinación|peregrin[oa] (?:a|cada)|(?:voy|va|fui|fue) de peregrin|manda a la virgen|le rezo|le reza|persign[oa]|santigu[oa]|primera comunión|retiro(?:s)? espiritual(?:es)?|hago la señal de la cruz|me bauticé|se bautizó|medalla de (?:la virgen|san)|altar a (?:la virgen|san)|novena a|promesa a (?:la virgen|san)`,
);

/** Words that need none beside them in a bio. */
const WORDS = spanish(
  '(?<soft>(?:misas?|rosario|cofradías?|costaler[oa]s?|nazaren[oa]s?|procesi(?:ón|ones)|catequesis|catequista|evangelio|la biblia|sinagoga|mezquita|congregación|parroquia|feligreses|feligrés|monaguillo|sacristía|sermón|sermones|cuaresma|ramadán|el sabbat|torá|corán|coro (?:juvenil |infantil |de niños |de jóvenes |de adultos )?de (?:la|una|mi|su) (?:catedral|iglesia|parroquia|capilla|congregación)|(?:líder|grupo|pastoral|ministerio) de (?:jóvenes|matrimonios|mujeres|oración|alabanza)|(?:mi|su|nuestra) (?:iglesia|parroquia|capilla|pastor|pastora|sacerdote|rabino)|oraciones?|la cruz de|vigilia pascual|semana santa en))(?! (?:gramatical\\w{0,2}|barroc\\w{1,2}|gótic\\w{1,2}|coloniales?|roja|verde|azul))',
  '(?<soft>(?:un |una |soy |es )?(?:mormón|mormona|musulmán|musulmana|budista|hindú|judí[oa]|evangélic[oa]|pentecostal|adventista|testigo de jehová|católic[oa]|ate[oa]|agnóstic[oa]|creyente(?! en)|metodista|bautista|luteran[oa])(?:,| que| de corazón| por convicción| de nacimiento|[.;!]))',
);

const SCRIPTURE = spanish(
  `(?:génesis|éxodo|salmos?|proverbios|eclesiastés|isaías|jeremías|mateo|marcos|lucas|juan|hechos|romanos|corintios|gálatas|efesios|filipenses|colosenses|hebreos|santiago|apocalipsis|josué) \\d{1,3}[:.,]\\d{1,3}|salmo \\d{1,3}`,
  `todo lo puedo en|jehová es mi|el señor es mi (?:pastor|luz|fuerza)|ama a tu prójimo|amar al prójimo|la fe mueve montañas|dios es (?:amor|bueno|fiel|grande)|para dios nada|a dios (?:gracias|sea la gloria)|dios aprieta|gloria a dios|bendito (?:sea )?dios|cristo (?:vive|te ama|me)|en dios confío|hágase tu voluntad`,
);

export const RELIGION_ES: readonly Finder[] = [IDENTITIES, BELIEFS, DEEDS, WORDS, SCRIPTURE];
