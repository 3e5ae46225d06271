import { CLOCK, DIA, PARTE_DEL_DIA, RELOJ, WEEKDAY } from './calendar.ts';
import type { Guarded } from './guarded.ts';
import { bioPatterns, CAPITAL, L, NAME, pattern, R } from './patterns.ts';

// Routines as a bio tells them in passing: any word for a time that comes again near any word for a place to wait at.

const SMALL = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon)';
/** A time that comes again, in words of every day. */
const TIME = String.raw`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b|(?:every|each|any|most|alternate|all|other|same)\s(?:single\s|other\s|given\s|blessed\s|dry\s|free\s)?(?:${WEEKDAY}|day|days|week|weeks|morning|mornings|evening|evenings|afternoon|afternoons|night|nights|dawn|lunch(?: ?time| hour| break)?|payday)|weeknights?|weekday (?:mornings|evenings)|before (?:work|clinic|sunrise|sun-up|sunup|dawn|first light|breakfast|rounds|daylight|the sun|school|it gets light|anyone)|after (?:work|clinic|closing|dark|hours|school run|dinner|supper|church|the last patient|my last patient|her last patient|his last patient|my shift|her shift|his shift|night shift|rounds)|at (?:dawn|daybreak|sunrise|sunset|dusk|noon|first light|lunch|lunchtime|closing time|opening time|cockcrow|high tide|low tide)|(?:on|over|in|during)\s(?:my|her|his)\s(?:lunch|lunch hour|lunch break|break|days? off|afternoons? off|mornings? off|half[- ]day)|(?:my|her|his|the) (?:lunch hour|lunch break|lunchtime|morning (?:run|swim|walk|coffee|commute|ride|row|surf)|evening (?:run|swim|walk|ride)|daily (?:run|swim|walk|coffee)|first hour|day off|half[- ]day)|once the (?:last patient|clinic|lights|doors|kids)|when (?:it|the \p{L}{3,9}) opens|(?:half|quarter (?:past|to)|(?:five|ten|twenty) (?:past|to))\s${SMALL}\b|between ${SMALL} and ${SMALL}|from ${SMALL} (?:to|till|until) ${SMALL}|the (?:first|last|early|${SMALL}|six-thirty|five-thirty|\d{1,2}[:.]\d\d) (?:ferry|bus|train|tram|boat|service|shuttle|tube|class|mass|session)|${CLOCK}|\bdaily|\bnightly|\bweekly|(?:once|twice|three times|four times) a week|like clockwork|without fail|rain or shine)`;
const PLACE_NOUN =
  "(?:parks?|gym|pool|baths|lido|track|loop|pier|jetty|courts?|fields?|rink|clubhouse|club|farmers[’']? market|market|caf[ée]|coffee (?:shop|house|cart|counter|bar)|coffeehouse|bakery|diner|pub|bar|brewery|taproom|tavern|library|bookstore|bookshop|studio|dojo|ring|stables?|barn|shooting range|driving range|golf course|links|allotments?|YMCA|Y|rec(?:reation)? cent(?:er|re)|community cent(?:er|re)|leisure cent(?:re|er)|stadium|arena|theat(?:er|re)|bridge|footbridge|waterfront|boardwalk|promenade|seawall|esplanade|corner table|table|bench|stool|booth|counter|front gate|park gate|school gates?|mall|food bank|soup kitchen|shelter|reservoir|lake path|canal|towpath|greenway|rail trail|bike path|river path|river trail|river walk|docks?|marina|boathouse|boat ramp|boat launch|slipway|crag|climbing wall|laundromat|laundrette|barbershop|barber ?shop|hardware store|deli|restaurant|trailhead|plaza|playground|skate park|dog park|bowling alley|alley|point break|levee|causeway|lighthouse|overlook|viewpoint|lookout|parking lot|car park|duck pond|pond|grain elevator|karaoke|open mic|pub quiz|quiz night|trivia(?: night)?|bingo|lane (?:\\p{L}{3,6}|\\d)|pew|choir practice|band practice|band hall|rehearsal hall|bandstand|taco truck|food truck|truck stop|corner store|farm stand|stall|parkrun|cemetery|dance hall|ballroom|bus stop|ferry landing|platform|station|weir|cove|sandbar|dog beach|velodrome|squash club|rowing club|tennis club|bridge club|chess tables|terrace)";
const AT_IT = String.raw`(?:(?:at|in|on|around|round|along|behind|outside|by|through|to|near|under|over|past|beside|down|up|from|out to|of|across|off)\s(?:(?:the|a|an|our|my|her|his|that|same|their|some)\s)?(?:[\p{L}'’-]{2,14}\s){0,3}?${PLACE_NOUN}(?![\p{L}])|(?:at|in|around|round|along|behind|outside|by|through|near|under|beside|to|down|up|on)\s(?:the\s)?(?<spot>${NAME})|(?<=(?:^|[,;:]|has|have|is|in|at|takes|swims)\s)(?:the\s)?(?:(?:lane|pew|table|row|court|seat|booth|stool|bay|treadmill)\s(?:\p{L}{3,6}|\p{Lu}|\d{1,2})\b|same (?:table|bench|stool|lane|booth|seat|corner|spot|treadmill)))`;

const IN_PASSING = bioPatterns(
  `(?<![\\p{L}\\d])${TIME}[^!?;\\n]{0,80}?(?<![\\p{L}\\d])${AT_IT}`,
  `(?<![\\p{L}\\d])${AT_IT}[^!?;\\n]{0,80}?(?<![\\p{L}\\d])${TIME}`,
  // Tuesday trivia at O'Malley's; the masters squad has lane four
  `(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\\s(?:night|morning|evening|afternoon|lunch))?\\s(?:trivia|bingo|karaoke|darts|quiz|open mic|bowling|curling|poker|bridge|choir|yoga|spin|zumba|pickup|pickleball|basketball|hockey|softball|tango|salsa|swing|brunch|parkrun|coffee)\\b[^.!?;\\n]{0,40}?\\b(?:at|in|with|down at|over at)\\s(?:the\\s)?(?:${CAPITAL}|[\\p{L}'-]{2,12}\\s${PLACE_NOUN})`,
  `\\b(?:catch(?:es)?|takes?|rides?|on|makes?|boards?)\\sthe\\s\\d{1,2}[:.]\\d\\d\\b`,
  // pickup basketball, Tuesdays at 7, Eastside Rec: day and hour are enough to wait by
  `(?<leisure>)\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?(?:\\s(?:mornings?|evenings?|nights?|afternoons?))?,?\\s(?:at\\s)?(?:${CLOCK}|\\d{1,2}(?:[:.]\\d\\d)?(?=\\s?(?:$|[,.;])))`,
  // if you happen past the boat ramp
  `\\b(?:if you|you(?:['’]ll| will| can| may| might)|should you|anyone who|look for|look out for|listen for|wave (?:at|to|when)|say hello|honk)\\b[^.!?;\\n]{0,40}?(?<![\\p{L}])${AT_IT}[^!?\\n]{0,50}?\\b(?:that['’]?s?(?:\\sis)? (?:me|her|him|us)|me|her|him|us)\\b`,
  `\\b(?:takes?|orders?|has|have|drinks?|nurses?|sips?|gets?|buys?|grabs?)\\s(?:my|his|her|a|an|the|our)\\s(?:[\\p{L}-]{2,12}\\s){0,3}?(?:flat white|latte|espresso|cappuccino|cortado|coffee|tea|pint|breakfast|burrito|bagel|doughnut|donut|taco|tacos|lunch|pie|sandwich|muffin)\\s(?:[\\p{L}]{2,8}\\s){0,2}?at\\s(?:the\\s)?(?<spot>${NAME})`,
  `\\bset (?:your|a|the) (?:watch|clock)s? by (?:him|her|me)\\b`,
  `\\b(?:creature|creatures) of habit\\b[^.!?\\n]{0,60}?(?<![\\p{L}])${AT_IT}`,
  `\\b(?:always|usually|reliably|invariably|dependably)\\s(?:be\\s)?(?:found|parked|perched|planted|installed|stationed|at|asleep)\\b[^.!?;\\n]{0,30}?(?<![\\p{L}])${AT_IT}`,
  `\\b(?:commutes?|rides? in|travels?|comes? in|arrives?)\\s(?:by|on|aboard|off)\\sthe\\s(?:${CLOCK}|\\d{1,2}[:.]\\d\\d|${SMALL}[- ]\\p{L}{3,9}|first|last)\\b`,
  // hikes Spencer Butte alone before sunrise; every dawn she swims the length of Miller Pond
  `\\b(?:hikes?|climbs?|swims?|runs?|walks?|rows?|paddles?|skis?|surfs?|bikes?|rides?|jogs?|summits?|circles?|laps)\\s(?:(?:up|around|across|down|along|laps of|laps around|the length of|to the top of|all of)\\s)?(?:the\\s)?(?<spot>${NAME})[^.!?;\\n]{0,40}?(?<![\\p{L}\\d])${TIME}`,
  `(?<![\\p{L}\\d])${TIME},?\\s(?:I|he|she|${CAPITAL})\\s(?:still\\s|usually\\s)?(?:hikes?|climbs?|swims?|runs?|walks?|rows?|paddles?|skis?|surfs?|bikes?|rides?|jogs?|summits?|circles?|laps)\\s(?:(?:up|around|across|down|along|laps of|laps around|the length of|to the top of|all of)\\s)?(?:the\\s)?(?<spot>${NAME})`,
  `\\b(?:run|runs|jog|jogs|walk|walks|swim|swims|bike|bikes|cycle|cycles|row|rows|surf|surfs|paddle|paddles|circle|circles|lap|laps)\\s(?:laps (?:of|at|around)\\s)?(?:the\\s)(?:[\\p{L}'’-]{2,14}\\s){0,3}?${PLACE_NOUN}[^.!?;\\n]{0,30}?(?<![\\p{L}\\d])${TIME}`,
  `(?<![\\p{L}\\d])${TIME}[^.!?;\\n]{0,50}?\\b(?:run|runs|running|jog|jogs|jogging|walk|walks|walking|swim|swims|swimming|bike|bikes|cycle|cycles|row|rows|surf|surfs|paddle|paddles|circle|circles|lap|laps|hike|hikes)\\s(?:[\\p{L}]{2,6}\\s)?(?:the\\s)(?:[\\p{L}'’-]{2,14}\\s){0,3}?(?:${PLACE_NOUN}|\\p{Lu}[\\p{L}'-]{2,16}\\s(?:trail|loop|path|ridge|steps|hill))(?![\\p{L}])`,
);

const CUE = pattern(
  String.raw`(?<![\p{L}\d])(?:${TIME}|if you|you(?:['’]ll| will| can| may| might)|should you|anyone who|look|listen|wave|say|honk|at \p{Lu}|creatures?|always|usually|reliably|invariably|dependably|the \d|(?:comes?|rides?) in|lane|table|same|set)`,
);

/** Routines told in passing, in English. `spot` is a place by its name. */
export const ROUTINES_IN_PASSING: Guarded = { cue: CUE, finds: IN_PASSING };

const HORA =
  '(?:una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)(?:\\s(?:y|menos)\\s(?:media|cuarto|diez|veinte|pico))?';
const RATO = String.raw`(?:${DIA}|(?:todos los|todas las|cada|los|las|casi todos los|casi todas las|por las|en las|de)\s(?:santos\s|santas\s)?(?:días|día|${PARTE_DEL_DIA}|semanas?|${DIA})|al (?:amanecer|atardecer|anochecer|alba|clarear|mediodía|salir|cerrar|terminar)|a mediodía|de madrugada|a (?:eso de |partir de )?las?\s${HORA}(?!\p{L})|de\s${HORA}\sa\s${HORA}|de las\s${HORA}|a primera hora|a última hora|primer turno|último turno|antes (?:de|del) (?:abrir|la consulta|consulta|trabajo|trabajar|amanecer|salir|pasar|empezar|clarear|que)|después (?:de|del) (?:cerrar|la consulta|consulta|trabajo|la guardia|guardia|misa|la última|cenar|comer)|al salir|cuando (?:cierro|cierra|salgo|sale|termino|termina|el doctor|la doctora)|si salgo|saliendo|a diario|diariamente|entre semana|veces (?:por|a la) semana|(?:mi|su) (?:hora|ratito|media hora|hora libre|hora de comer|día libre|tarde libre|nado|caminata|café|cafecito|cortado|caña|vermut|vermú|desayuno|paseo)|sin falta|religiosamente|llueva o truene|haga frío o calor|como reloj|(?:a la|en la|por la) (?:mañana|tarde|noche|hora de)|${HORA}\sen punto|${RELOJ})`;
const SITIO_NOMBRE =
  '(?:peña|poza|pozas|lagos?|río|arroyo|cerro|deportivo|unidad deportiva|coro|orquesta|banda municipal|alameda|bosque|volcán|loma|tablao|casino|ateneo|filmoteca|cineteca|karaoke|rastro|huarique|chifa|cevichería|anfiteatro|auditorio|feria|parque|gimnasio|gym|alberca|piscina|pista|canchas?|malecón|muelle|campo de \\p{L}{3,9}|estadio|club|mercado|mercadito|tianguis|café|cafetería|panadería|bar|barra|cantina|pub|cervecería|biblioteca|librería|estudio|academia|salón|plaza|plazuela|placita|zócalo|kiosco|quiosco|puente|paseo|rambla|ribera|reja|portón|barbería|peluquería|centro (?:comunitario|cívico|deportivo|social)|comedor|presa|embalse|canal|ciclovía|sendero|vereda|circuito|esquina|banca|banco|mesa|restaurante|fonda|taquería|teatro|polideportivo|velódromo|frontón|casa de la cultura|boliche|bolera|bolos|carril|misa|karaoke|terraza|puesto|playa|orilla|parada|estación|andén|muellecito|cementerio|mirador|dominó|loncheras?|lonchería|carrito|billar|gallera|rodeo|ruedo|dique|laguna|glorieta|fuente|chiringuito|tasca|bodega|merendero|soda|pulpería|heladería|chocolatería|churrería|pérgola|grada|gradas|palco|picadero|rocódromo|boulder)';
const EN_SITIO = String.raw`${L}(?:(?:en|por|al|a|del|de|alrededor de|junto a|frente a|hasta|desde|hacia|cruz[ao]|recorr[eo]|rode[ao]|atravies[ao])\s(?:(?:el|la|los|las|un|una|su|mi|nuestro|nuestra|ese|esa)\s)?(?:[\p{Ll}]{2,12}\s)?${SITIO_NOMBRE}${R}|(?:alberca|carril|piscina|pista|misa|gimnasio)\s(?:del?|municipal|olímpica|cuatro|tres|dos|cinco|seis|uno|siete|ocho|\d)${R}|(?:en|por|hasta|al|a la|a|con|del|de la)\s(?:(?:el|la|los|las)\s)?(?:(?:lago|laguna|río|cerro|parque|coro|club|equipo|grupo|banda|comparsa|rondalla|casa|salón|volcán|bosque|ribera|alameda|mirador|centro|deportivo|tablao)\s(?:(?:de|del|la|el|los|las)\s){0,2})?(?<spot>${NAME}))`;

const DE_PASO = bioPatterns(
  `${L}${RATO}[^!?;\\n]{0,80}?${EN_SITIO}`,
  `${EN_SITIO}[^!?;\\n]{0,80}?${L}${RATO}`,
  `(?<leisure>)${L}${DIA},?\\s(?:(?:por|en|a|de)\\s(?:la|las)\\s(?:${PARTE_DEL_DIA}\\s?)?)?(?:${RELOJ}|\\d{1,2}(?:[:.]\\d\\d)?\\s?(?:[ap]\\.?\\s?m|h|hrs|horas)${R})`,
  `${L}misa\\sde\\s(?:las\\s)?(?:${HORA}|\\d{1,2}|domingo|doce|sábado)${R}`,
  `${L}(?:tom[oa]|sub[eo]|baj[oa]|agarr[oa]|cog[eo]|cojo|alcanzo|pierdo)\\s(?:siempre\\s)?(?:el|la|al)\\s(?:\\p{L}{3,9}\\s)?(?:\\d{1,3}|autobús|camión|bus|tren|metro|ferry|lancha|tranvía|guagua|colectivo|micro|cercanías|ruta)${R}[^.!?;\\n]{0,30}?${L}(?:de|a)\\s(?:las\\s)?(?:${HORA}|\\d)`,
  `${L}(?:corr(?:o|e|emos)|trot(?:o|a)|camin(?:o|a|amos)|nad(?:o|a|amos)|pedale(?:o|a)|recorr(?:o|e)|sub(?:o|e)|rem(?:o|a)|rod(?:o|amos))\\s(?:por\\s)?(?:el|la|los|las)\\s(?:(?:${SITIO_NOMBRE})${R}|(?<spot>${NAME}))[^.!?;\\n]{0,50}?${L}${RATO}`,
  `${L}(?:bús(?:que|ca|ca)me|búsquenme|me (?:encuentran?|encuentras|ven?|ves|hallan?|topan?|verá[ns]?|encontrará[ns]?)|(?:ahí|allí|allá) (?:me|la|lo) (?:ven?|encuentran?|hallan?|verán?|ves|tienes?|tienen))${R}[^.!?;\\n]{0,60}?(?:${EN_SITIO}|${L}${RATO})`,
  `${L}(?:en|a)\\s(?:la|mi|su)\\s(?:mism[oa]\\s(?:mesa|banca|silla|esquina|barra)|mesa de siempre|banca de siempre|esquina de siempre)|${L}(?:mesa|banca|silla|taburete)\\s(?:de siempre|del fondo|de la ventana)${R}`,
);

const CUE_ES = pattern(
  `${L}(?:${RATO}|misa|tom[oa]|sub[eo]|baj[oa]|agarr[oa]|cog[eo]|cojo|alcanzo|pierdo|búsquenme|búscame|búsqueme|me|ahí|allí|allá|mesa|banca|mism[oa])`,
);

/** The same in Spanish. */
export const RUTINAS_DE_PASO: Guarded = { cue: CUE_ES, finds: DE_PASO };
