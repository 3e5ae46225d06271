import { CLOCK, DIA, PART_OF_DAY, PARTE_DEL_DIA, RELOJ, WEEKDAY } from './calendar.ts';
import { CAPITAL, L, NAME, pattern, patterns, R } from './patterns.ts';

const BETWEEN = '[^.!?;\\n]{0,45}?';
const DAY =
  '(?:Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?|Saturdays?|Sundays?|weekdays?|weeknights?)';
/** A time that comes again, told well enough to wait for. */
const AGAIN = String.raw`(?:(?:every|each|most|alternate)\s(?:single\s|other\s|blessed\s)?(?:${WEEKDAY}|day|week|morning|evening|afternoon|night|lunch(?: ?time| hour| break)?|dawn)(?:\s${PART_OF_DAY})?|(?:on\s)?(?:${DAY}\s)?(?:and\s${DAY}\s)?${DAY}\s${PART_OF_DAY}|\bon\s(?:${DAY},?\s(?:and\s)?){1,3}|(?:Mondays|Tuesdays|Wednesdays|Thursdays|Fridays|Saturdays|Sundays|Weeknights|weeknights)\b|\bat (?:dawn|daybreak|sunrise|sunset|dusk|noon|first light)|first thing|before (?:work|clinic|sunrise|dawn|breakfast|rounds|my first patient|the sun)|after (?:work|clinic|hours|my shift|her shift|his shift|closing|dark)|(?:over|at|on)\s(?:my|her|his|the)?\s?lunch(?: ?time| hour| break)?|Monday (?:through|to) Friday|(?:once|twice|three times|four times) a week|\bweekly|\bnightly|\bdaily)`;
const WHEN = `(?:${AGAIN}|${CLOCK})`;

const DOING =
  '(?:run|runs|running|jog|jogs|jogging|walk|walks|walking|swim|swims|swimming|bike|bikes|biking|cycle|cycles|cycling|ride|rides|riding|row|rows|rowing|surf|surfs|surfing|paddle|paddles|kayak|kayaks|climb|climbs|climbing|hike|hikes|hiking|ski|skis|skiing|skate|skates|skating|fish|fishes|fishing|golf|golfs|golfing|play|plays|playing|lift|lifts|lifting|box|boxes|boxing|spar|spars|work out|works out|dance|dances|dancing|sing|sings|singing|rehearse|rehearses|drum|drums|busk|busks|perform|performs|coach|coaches|coaching|referee|referees|umpire|volunteer|volunteers|volunteering|serve|serves|shop|shops|shopping|browse|browses|sell|sells|selling|meet|meets|drink|drinks|eat|eats|breakfasts|lunch|lunches|read|reads|write|writes|knit|knits|sketch|sketches|paint|paints|meditate|meditates|do|does|doing|practice|practices|practise|practises|take|takes|taking|attend|attends|go|goes|going|head|heads|heading|hit|hits|hang out|hangs out|sit|sits|sitting|stop|stops|grab|grabs|pick|picks|drop|drops|train|trains|bowl|bowls|host|hosts|birdwatch|birdwatches|forage|forages|lap|laps|circle|circles|join|joins|show up|shows up|get|gets|buy|buys|have coffee|has coffee|have breakfast|has breakfast)';
const FINDING = String.raw`(?:find|spot|catch|see|meet|bump into|run into|look for|say hi to|say hello to|join)\s(?:me|her|him|us|them|(?:Dr\.?\s)?${CAPITAL})\b`;
const BEING = String.raw`(?:I['’]m|he['’]s|she['’]s|(?:I|he|she)\s(?:am|is|can be found|may be found))\s(?:usually\s|always\s|often\s|almost always\s)?(?=(?:at|on|in|behind|out on|down at|over at)\s)`;
const ACTS = `\\b(?:(?:${DOING}|${FINDING})(?![\\p{L}])|${BEING})`;

const SPOT_NOUN =
  '(?:parks?|gym|pool|track|loop|pier|courts?|field|fields|rink|club|clubhouse|market|café|cafe|coffee shop|coffeehouse|coffee house|bakery|diner|pub|bar|brewery|tavern|library|bookstore|bookshop|church|studio|dojo|ring|stables?|range|golf course|links|allotment|Y|YMCA|rec(?:reation)? center|community center|leisure centre|school|stadium|arena|theater|theatre|bridge|footbridge|waterfront|boardwalk|promenade|seawall|esplanade|corner table|table|bench|entrance|gate|mall|food bank|soup kitchen|shelter|reservoir|canal|towpath|greenway|rail trail|bike path|river path|river trail|dock|docks|marina|boathouse|crag|climbing wall|laundromat|barbershop|barber ?shop|store|deli|restaurant|trailhead|square|plaza|playground|fairgrounds|bowling alley|point|break|falls|levee|causeway|lighthouse|summit|hill behind|trail behind|path behind|class at|league)';
/** A place someone could go to: "the track behind the high school", "Short Sands". */
const SPOT = String.raw`(?:(?:at|in|on|around|along|behind|through|to|by|near|outside|past|up|down|over|from|of|for)\s)?(?:(?:(?:the|a|our|my|her|his|that|same)\s(?:[\p{L}'-]{2,14}\s){0,3}?(?:${SPOT_NOUN}|\p{Lu}[\p{L}'-]{2,20}\s(?:trail|river|lake|beach|creek))(?![\p{L}]))|(?<=(?:at|in|on|around|along|behind|through|to|by|near|outside|past|up|down|over|from)\s)(?:the\s)?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter)\b)(?<spot>${NAME}))`;

/** Days and hours that come again, whatever is done then. */
const FIRMLY = String.raw`(?:(?:every|each|most|alternate|first|second|third|last)\s(?:single\s|other\s)?(?:${DAY}|morning|evening|afternoon|night|day|lunch(?: ?time| hour| break)?)|(?:${DAY})\s${PART_OF_DAY}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days\b|(?:${DAY})\s(?:is|at|mornings?)\b|${CLOCK}|\bdaily)`;
const LOOSE_SPOT = String.raw`(?:\b(?:at|in|on|around|along|behind|outside|by|through)\s(?:(?:the|a|our|my|her|his|that|same)\s(?:[\p{L}'-]{2,14}\s){0,3}?${SPOT_NOUN}(?![\p{L}])|(?:the\s)?(?<spot>${NAME})))`;

/** Where and when someone can be met, in English. */
export const ROUTINES = patterns(
  `${WHEN}${BETWEEN}${ACTS}${BETWEEN}${SPOT}`,
  `${ACTS}${BETWEEN}${WHEN}${BETWEEN}${SPOT}`,
  `${ACTS}${BETWEEN}${SPOT}${BETWEEN}${WHEN}`,
  `${WHEN}${BETWEEN}\\b(?:is|are|am)\\s(?:for|spent)\\b[^.!?;\\n]{0,30}?${SPOT}`,
  String.raw`\b(?:${FINDING}|can be found)\s[^.!?;\n]{0,40}?\b(?:at|on|in|along|behind)\s(?:the\s)?(?<spot>${NAME})[^.!?;\n]{0,30}?\b(?:on|most|every|each|any)\s(?:given\s)?(?:weekend|${DAY})`,
  String.raw`\b(?:on|most|every|each|any)\s(?:given\s)?weekends?\b[^.!?;\n]{0,30}?\b(?:${FINDING}|can be found)\s[^.!?;\n]{0,40}?\b(?:at|on|in|along|behind)\s(?:the\s)?(?<spot>${NAME})`,
  // Tai chi in Laurelhurst Park, 7 a.m., rain or shine
  `(?<loose>(?<![\\p{L}\\d])${FIRMLY}[^!?;\\n]{0,70}?${LOOSE_SPOT})`,
  `(?<loose>${LOOSE_SPOT}[^!?;\\n]{0,70}?(?<![\\p{L}\\d])${FIRMLY})`,
  String.raw`\b(?:takes?|catch(?:es)?|rides?|gets? off|boards?|on)\s(?:the\s)?(?:[\p{L}\d-]{1,12}\s){0,3}?(?:bus|ferry|train|tram|line|streetcar|shuttle)\b[^!?;\n]{0,40}?(?<![\p{L}\d])(?:${CLOCK}|(?:every|each)\s(?:morning|evening|day|night))`,
  String.raw`\b(?:tee time|standing (?:date|game|match|lunch|coffee|appointment|reservation)|weekly (?:game|match|date|lesson|rehearsal|practice|poker))\b[^!?;\n]{0,30}?(?:${DAY}|${CLOCK})`,
  // Saturday mornings mean yoga at the Bhakti Shala
  String.raw`(?<loose>(?:(?:every|each|most)\s(?:${DAY}|morning|evening|night)|(?:${DAY})\s(?:${PART_OF_DAY}|(?:at\s)?${CLOCK})|\b(?:Mondays|Tuesdays|Wednesdays|Thursdays|Fridays|Saturdays|Sundays)\b)[^.!?;\n]{0,45}?\b(?:at|on|around|along)\s(?:the\s)?(?<spot>${NAME}))`,
  String.raw`\b(?:takes?|catch(?:es)?|rides?|on|boards?)\s(?:the\s)(?:${CLOCK}|\d{1,2}[:.]\d{2})[^.!?;\n]{0,20}?\b(?:ferry|bus|train|tram|shuttle|boat|streetcar)\b`,
  // runs the river loop at 6 am; swims at 5:30
  `\\b(?:run|runs|jog|jogs|walk|walks|walks (?:my|her|his|the) dogs?|swim|swims|bike|bikes|cycle|cycles|ride|rides|row|rows|surf|surfs|paddle|paddles)\\b[^.!?;\\n]{0,30}?(?<![\\p{L}])${CLOCK}`,
  String.raw`\b(?:runs?|jogs?|swims?|rows?|surfs?|paddles?)\son\s(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days)\b`,
  // a regular at the Brass Lantern; her usual table at
  String.raw`\b(?:a|the|are|is|longtime)\s(?:[\p{L}]{2,10}\s)?regulars?\sat\s(?:the\s)?(?:[\p{L}'-]{2,14}\s){0,3}?(?:${CAPITAL}|${SPOT_NOUN})`,
  String.raw`\b(?:my|his|her|our|their)\s(?:usual|regular|favou?rite|reserved)\s(?:[\p{L}]{2,10}\s)?(?:table|spot|bench|stool|seat|booth|lane|treadmill|court|haunt)\s(?:is\s)?(?:at|in|on|by)\s(?:the\s)?(?:[\p{L}'-]{2,14}\s){0,3}?(?:${CAPITAL}|${SPOT_NOUN})`,
  String.raw`\b(?:works? out|lifts?|swims? laps|swims?|climbs?|boxes|takes? (?:yoga|dance|spin|pottery|karate|salsa|tango|pilates|ballet) (?:class(?:es)?|lessons)|does (?:yoga|zumba|crossfit|pilates|karate)|practi[cs]es (?:yoga|karate|judo|tai chi))\s(?:[\p{L}]{2,10}\s){0,2}?at\s(?:the\s)?(?<spot>${NAME}|Y\b)`,
  String.raw`\b(?:pick|picks|picking|drop|drops|dropping|collect|collects|walk|walks)\s(?:up\s|off\s)?(?:my|our|his|her|the|their)\s(?:[\p{L}]{2,10}\s)?(?:kids?|children|sons?|daughters?|boys|girls|twins|grandkids|grandchildren|grandson|granddaughter)(?:\s(?:up|off))?\b[^.!?;\n]{0,30}?(?:\b(?:at|from|to)\s(?:the\s)?(?:[\p{L}'-]{2,14}\s){0,2}?${CAPITAL}|${CLOCK})`,
  String.raw`\bseason tickets?\b[^.!?;\n]{0,30}?\b(?:section|row|seat|stand)\b`,
);

const DIAS = String.raw`${DIA}(?:\s(?:y|e|,)\s${DIA}){0,2}`;
const CADA = String.raw`(?:(?:todos los|todas las|cada|casi todos los|casi todas las|los|las|por las|en las)\s(?:${DIAS}|días|${PARTE_DEL_DIA}|semanas)(?:,?\s(?:por|en|a)\sla\s${PARTE_DEL_DIA}|\sal (?:amanecer|atardecer|mediodía)|\s(?:temprano|tempranito))?|al (?:amanecer|atardecer|anochecer)|de (?:madrugada|lunes a (?:viernes|sábado|domingo))|(?:antes|después|al salir) (?:de|del) (?:la consulta|trabajo|trabajar|la clínica|abrir|cerrar)|a diario|diariamente|entre semana|(?:una|dos|tres|cuatro) veces (?:por|a la) semana)`;
const CUANDO = `(?:${L}${CADA}|${L}${RELOJ})`;
const HACE =
  '(?:corr(?:o|e|emos|en|er)|trot(?:o|a|ar)|camin(?:o|a|amos|ar)|paseo|pasea|paseamos|pasear|nad(?:o|a|amos|ar)|pedale(?:o|a)|mont(?:o|a)|rem(?:o|a)|surfe(?:o|a)|escal(?:o|a)|pesc(?:o|a)|jueg(?:o|a|an)|jugamos|jugar|entren(?:o|a|amos|ar)|bail(?:o|a|amos|ar)|cant(?:o|a|amos|ar)|ensay(?:o|a|amos)|toc(?:o|a|amos)|toma|tomo|tomamos|desayun(?:o|a|amos|ar)|almuerz(?:o|a)|com(?:o|e|emos)|cen(?:o|a|amos)|merienda|compro|compra|compramos|vend(?:o|e|emos)|voy|va|vamos|ir|visit(?:o|a)|asist(?:o|e)|practic(?:o|a|amos)|hag(?:o)|hace|hacemos|da clases|doy clases|dirig(?:e)|dirijo|enseñ(?:o|a)|lee|leo|escrib(?:o|e)|dibuj(?:o|a)|pint(?:o|a)|reun(?:o|e|imos)|se reúne|nos reunimos|qued(?:o|a|amos)|encuentr(?:a|an|o)|encontrar(?:me|la|lo|nos)?|encontrará(?:n)?|encontrarás|(?:me|lo|la|nos) (?:ve|ves|ven|verá|verán|verás|encuentra|encuentras|encuentran|hallan|topas)|verme|verla|verlo|recoj(?:o|e)|recoge|llev(?:o|a)|pase(?:o|a)|está|estoy|sac(?:o|a)|colabor(?:o|a)|ayud(?:o|a)|sirv(?:o|e)|se sienta|me siento|se toma|me tomo|arbitr(?:o|a)|patin(?:o|a))';
const SITIO_NOMBRE =
  '(?:peña|tablao|casino|ateneo|filmoteca|cineteca|karaoke|rastro|huarique|chifa|cevichería|anfiteatro|auditorio|feria|parque|gimnasio|gym|alberca|piscina|pista|cancha|canchas|malecón|muelle|campo de \\p{L}{3,9}|estadio|club|mercado|mercadito|tianguis|café|cafetería|panadería|bar|cantina|pub|cervecería|biblioteca|librería|iglesia|parroquia|estudio|academia|salón|plaza|plazuela|zócalo|kiosco|quiosco|puente|paseo|rambla|entrada|reja|portón|barbería|peluquería|centro comunitario|comedor|presa|embalse|canal|ciclovía|sendero|vereda|circuito|esquina|banca|mesa|restaurante|fonda|taquería|teatro|polideportivo|velódromo|frontón|casa de la cultura|boliche)';
const SITIO = String.raw`${L}(?:(?:en|por|al|a|del|de|alrededor de|junto a|frente a|hasta|desde)\s(?:(?:el|la|los|las|un|una|su|mi|nuestro|nuestra)\s)?(?:[\p{Ll}]{2,12}\s)?${SITIO_NOMBRE}${R}|(?:en|por)\s(?:(?:el|la|los|las)\s)?(?<spot>${NAME}))`;

const FIJO = String.raw`(?:(?:todos los|todas las|cada|los|las)\s(?:${DIAS}|mañanas|tardes|noches|madrugadas)(?:,?\s(?:por|en|a)\sla\s${PARTE_DEL_DIA}|\sa(?:l)?\s(?:amanecer|atardecer|mediodía))?|${RELOJ})`;

/** The same in Spanish. */
export const RUTINAS = patterns(
  `${CUANDO}${BETWEEN}${L}${HACE}${R}${BETWEEN}${SITIO}`,
  `${L}${HACE}${R}${BETWEEN}${CUANDO}${BETWEEN}${SITIO}`,
  `${L}${HACE}${R}${BETWEEN}${SITIO}${BETWEEN}${CUANDO}`,
  `(?<loose>${L}${FIJO}[^!?;\\n]{0,70}?${SITIO})`,
  `(?<loose>${SITIO}[^!?;\\n]{0,70}?${L}${FIJO})`,
  String.raw`${L}(?:tom[oa]|sub[eo]|baj[oa]|agarr[oa]|cog[eo]|cojo)\s(?:el|del|al)\s(?:autobús|camión|bus|tren|metro|ferry|tranvía|guagua|colectivo)\b[^!?;\n]{0,40}?(?:${L}${RELOJ}|${L}${CADA})`,
  `${L}(?:corr(?:o|e|emos)|trot(?:o|a)|camin(?:o|a|amos)|nad(?:o|a|amos)|pedale(?:o|a)|pase(?:o|a)\\s(?:a\\s)?(?:mi|su|al)\\sperr[oa]|rem(?:o|a)|surfe(?:o|a))${R}${BETWEEN}${L}${RELOJ}`,
  String.raw`${L}(?:client[ea]|parroquian[oa]|habitual|asidu[oa])s?\s(?:habitual\s|asidu[oa]\s|fij[oa]\s|frecuente\s)?(?:del|de la|de|en el|en la)\s(?:[\p{Ll}]{2,12}\s){0,2}?(?:${SITIO_NOMBRE}${R}|${CAPITAL})`,
  String.raw`${L}(?:recoj[oa]|recoge|recogemos|dejo|deja|llevo|lleva)\sa\s(?:mis|sus|mi|su|nuestros)\s(?:hij[oa]s?|niñ[oa]s?|niet[oa]s?|gemel[oa]s)${BETWEEN}(?:${L}(?:de|del|en|a)\s(?:la\s|el\s)?(?:[\p{Ll}]{2,12}\s){0,2}?${CAPITAL}|${RELOJ})`,
);

/** A time that comes again: without one, or a table of one's own, no sentence tells of a routine. */
export const ROUTINE_CUE = pattern(
  String.raw`${L}(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|weekdays?|weeknights?|(?:every|each|most|alternate|any|at (?:my|her|his|the)|over|at) (?:single |other |blessed |given )?(?:weekdays?|weekends?|days?|weeks?|mornings?|evenings?|afternoons?|nights?|lunch|dawn|daybreak|sunrise|sunset|dusk|noon|first light)|first thing|(?:before|after) (?:work|clinic|sunrise|dawn|breakfast|rounds|my|her|his|the sun|hours|closing|dark)|(?:once|twice|times) a week|weekly|nightly|daily|(?:a|the|are|is|longtime) (?:\p{L}{2,10} )?regulars? at|(?:usual|regular|favou?rite|reserved) (?:\p{L}{2,10} )?(?:table|spot|bench|stool|seat|booth|lane|treadmill|court|haunt)|works? out (?!loud|whether|what|how|who|when|if)|lifts?|swims?|climbs?|boxes|(?:takes|does|practi[cs]es) (?:yoga|dance|spin|pottery|karate|salsa|tango|pilates|ballet|zumba|crossfit|judo|tai)|(?:pick|picks|picking|drop|drops|dropping|collect|collects|walk|walks) (?:up |off )?(?:my|our|his|her|their|the (?:kids|children|boys|girls|twins|dogs?))|season tickets?|standing|tee time|lunes|martes|miércoles|miercoles|jueves|viernes|sábados?|sabados?|domingos?|fines de semana|(?:todos los|todas las|cada|las|por las|en las) (?:días|mañanas?|tardes?|noches?|madrugadas?|semanas)|al (?:amanecer|atardecer|anochecer)|de madrugada|(?:antes|después|al salir) del?|a diario|diariamente|entre semana|veces (?:por|a la) semana|(?:a|desde|sobre|hacia|hasta|antes de|después de|entre) (?:eso de )?las? (?:una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|\d)|client[ea]s?|parroquian[oa]s?|habitual|asidu[oa]s?|(?:recoj[oa]|recoge|recogemos|dejo|deja|llevo|lleva) a|\d{1,2}[:.]\d\d|\d{1,2}\s?[ap]\.?m|(?:at|by|from|around|about|until|till) (?:about |around |half past |quarter (?:past|to) |five past |ten past |twenty past )?(?:\d{1,2}|five|six|seven|eight|nine|ten|eleven|twelve|four|three|two|noon|midnight))${R}`,
);
