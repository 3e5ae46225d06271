import { CASA, DWELLING, HOME, LIVE, MOVE, SE_MUDO, VIVE } from './homes.ts';
import { CAPITAL, L, NAME, OWN, pattern, patterns, R, SUYO } from './patterns.ts';

const BETWEEN = '[^.!?;\\n]{0,50}?';
/** Between "live" and where: "in the heart of", "just outside". */
const WHERE = String.raw`(?:\p{L}{2,12},?\s){0,6}?(?:in|near|around|outside|at|by|above|to|from|on(?=\sthe\s(?:\p{L}{4,8}\s)?(?:side|edge|outskirts|end|shores?|banks?)\s))\s(?:the\s(?:\p{L}{4,8}\s)?(?:town|city|village|suburb|hamlet|community|heart|middle|outskirts|edge|hills?|center|centre|shores?|banks?|side|end|foot)\s(?:of|above|near|in)\s)?(?:(?:the|old|beautiful|sunny|lovely|downtown|uptown|inner|nearby|historic|little|tiny|quiet|neighboring|upper|lower|outer)\s){0,3}`;
const PLACE = `(?<place>${NAME})(?=(?<after>(?:\\s\\p{L}{2,14})?))`;
const QUARTER =
  '(?:neighbou?rhood|district|subdivision|cul-de-sacs?|housing estate|estate|gated community|trailer park|quarter|ward|township|enclave|development|addition|barrio)';
const HOMELY = `(?:${LIVE}|${HOME}|\\b(?:moved|settled|resident|homeowner|neighbou?rs?)\\b)`;
/** Rooms and windows from which a neighbourhood is told. */
const ROOM =
  '(?:kitchen|bedroom|living room|window|balcony|roof|deck|attic|back door|front steps?|garden|yard|backyard|porch|study|bathroom|terrace)';
const STRONGLY = String.raw`(?:(?:\p{L}{1,7}|\d{1,2})\s(?:blocks?|doors?|houses?|streets?)\s(?:(?:away|down|up|over|north|south|east|west)\s){0,2}(?:from|of)|(?:around|round) the (?:corner|block|bend) from|next door to|across (?:the (?:street|road|way|river|lane) )?from|opposite|(?:right|just|directly|immediately)\s(?:above|behind|over|across|opposite|below|past|beyond)|(?:down|up) the (?:street|road|block|hill|lane) from|within (?:walking distance|sight|view|earshot|a block) of|in the shadow of|steps from|stone['’]s throw (?:away )?from|backs? (?:onto|up to)|opens? (?:onto|into)|(?:same|next) (?:block|street|floor|road) (?:as|over from))`;
const GROWN_NAME = `(?<place>${CAPITAL}(?:\\s${CAPITAL}){0,2}\\s(?:Heights|Hills?|Ridge|Park|Village|Estates|Grove|Terrace|Landing|Commons|Manor|Meadows|Oaks|Pines|Hollow|Glen|Crossing|Acres|Flats|Gardens))`;

const LANDMARK =
  '(?:clinics?|offices?|practice|surgery|hospital|schools?|elementary|librar(?:y|ies)|parks?|church|chapel|mosque|synagogue|temple|mill|bakery|café|cafe|coffee shop|coffeehouse|shops?|stores?|grocery|supermarket|market|stations?|depot|bridge|footbridge|post office|firehouse|fire hall|stadium|ballpark|fields?|courts?|course|pool|gym|pub|tavern|bar|brewery|diner|restaurant|pizzeria|theat(?:er|re)|cinema|museum|courthouse|hall|square|plaza|cemetery|graveyard|reservoir|dam|marina|docks?|ferry|airport|lighthouse|water tower|club|campus|college|university|mall|laundromat|pharmacy|cathedral|cricket ground|boat launch|launch|roof|tracks|trailhead|playground|skate park|fairgrounds|roundabout|inn|hotel|boathouse|zoo|garden center|barber ?shop|fire ?station|police station|pitch|hardware store|feed store|farmers.? market|ice rink|rink|bowling alley|car wash|gas station|petrol station|vineyard|winery|orchard|nursery|convent|monastery|observatory|kindergarten|daycare|bookshop|bookstore|deli|grocers?|butchers?|florists?|bank|town hall|city hall|bandstand|duck pond|pond|trail|loop|walled garden|water mill|quarry|ferry landing|bus stop|tram stop|subway|beach)';
const NEXT_TO = String.raw`(?:(?:\p{L}{1,7}|\d{1,2})\s(?:blocks?|doors?|houses?|streets?|steps?|metres|meters|yards|minutes?['’]?(?:\son foot|\s(?:by\s)?walk(?:ing)?)?|minutes)\s(?:(?:away|down|up|over|on foot|north|south|east|west)\s){0,2}(?:from|of)|(?:\p{L}{1,7}|\d{1,2})-minute (?:walk|stroll|drive|cycle|bike ride) (?:from|to)|a (?:short|quick|brief|easy|gentle|pleasant) (?:walk|stroll|hop|drive|cycle|bike ride) (?:away )?from|(?:around|round) the (?:corner|block|bend) from|next door to|next to|across (?:the (?:street|road|way|river|lane) )?from|opposite|(?:right|just|directly|immediately|straight)\s(?:above|behind|over|by|beside|across|opposite|below|past|beyond|up from|down from)|above|behind|over|beside|facing|overlooking|(?:down|up) the (?:street|road|block|hill|lane) from|within (?:walking distance|sight|view|earshot|a (?:block|mile)) of|walking distance (?:of|from|to)|in the shadow of|(?:a few |just )?steps (?:away )?from|(?:a )?stone['’]s throw (?:away )?from|backs? (?:onto|up to)|close to|near|by|at the (?:end|top|bottom|foot) of|between)`;
/** Scenery is no landmark: there is much of it. */
const NO_SCENERY = String.raw`(?!\s?(?:coast|beach|ocean|sea|river|mountains?|hills?|woods|forest|border|lake|water|country))`;

/** Where someone lives, more exactly than a county, in English. */
export const AREAS = patterns(
  `${LIVE}\\s${WHERE}${PLACE}`,
  `${HOME}\\s${WHERE}${PLACE}`,
  `\\b(?:have|has|I've|he's|she's|we've)\\s(?:\\p{L}{2,10}\\s){0,2}(?:lived|made\\s${OWN}\\shome)\\s(?:\\p{L}{2,10}\\s){0,2}in\\s${PLACE}(?!,?\\s(?:and\\s)?\\p{Lu})(?=\\s(?:since|for|all)|[.,]|\\s?$)`,
  // I've lived in the Hawthorne Hills neighborhood since residency
  `\\b(?:I['’]ve|I have|he['’]s|she['’]s|we['’]ve|(?:he|she)\\shas|have|has|had)\\s(?:\\p{L}{2,10}\\s){0,2}?(?:lived|resided|rented|owned|made\\s(?:my|his|her|our|their|a)\\shome|stayed|settled)\\s(?:\\p{L}{2,10}\\s){0,2}?(?:in|near|around|at the edge of)\\s(?:the\\s)?(?:[\\p{Ll}]{3,8}\\s)?${NAME}\\s${QUARTER}\\b`,
  `\\b(?:calls?|calling|called)\\sthe\\s${NAME}\\s${QUARTER}\\s(?:${OWN}\\s)?home\\b`,
  `\\b(?:I['’]ve|I have|he has|she has|he['’]s|she['’]s)\\s(?:\\p{L}{2,10}\\s){0,2}?been\\s(?:in|at home in)\\s(?:the\\s)?${NAME}\\s(?:neighbou?rhood|quarter)\\b`,
  `\\b(?:calls?|calling|called)\\s(?:the\\s(?:little\\s|tiny\\s|small\\s|quiet\\s)?(?:town|city|village|hamlet|suburb|neighbou?rhood|community|borough)\\sof\\s)?(?<place>${NAME})\\s(?:${OWN}\\s)?home\\b`,
  `(?<![\\p{L}'-])(?<place>${NAME})\\s(?:is|has been|became|was|feels like)\\s(?:now\\s|also\\s|always\\s)?(?:${OWN}\\s)?(?:adopted\\s)?home\\b(?!\\s?(?:to|town|of|for\\s\\p{Ll}))`,
  `\\bhome(?: base)?\\s(?:these days\\s|now\\s|for me\\s|for us\\s)?(?:is|means|will always be)\\s(?:\\p{L}{1,12}\\s){0,3}?(?:in\\s|near\\s|up\\s|on\\s|off\\s|above\\s|along\\s|down\\s)?(?:the\\s)?${PLACE}`,
  `\\b(?:mak(?:e|es|ing)|made)\\s(?<place>${NAME})\\s(?:my|our|his|her|their)\\s(?:new\\s)?home\\b`,
  `\\b(?:mak(?:e|es|ing)|made)\\s(?:a|${OWN})\\shome\\s(?:\\p{L}{2,12}\\s){0,2}in\\s${PLACE}`,
  `\\b(?:settled|settling|put down roots|bought (?:a|${OWN}) (?:first )?(?:house|home|place)|moved (?:\\p{L}{2,9}\\s){0,3}?(?:out|up|down|over|back|across))\\s(?:\\p{L}{2,9}\\s){0,2}?(?:to|in|into|near|on\\sthe\\s(?:\\p{Ll}{3,8}\\s)?(?:side|edge|outskirts|end|shores?|banks?)\\sof)\\s(?:\\p{L}{2,9}\\s){0,2}?${PLACE}`,
  `\\bmoved\\s(?:\\p{L}{2,9}\\s){0,3}?(?:to|into)\\s${GROWN_NAME}`,
  `\\b(?:commut(?:e|es|ing)(?:\\sis)?|(?:bikes?|biking|walks?|walking|drives?|driving|rides?|cycles?|cycling) (?:in|to work|to the clinic|over))\\s(?:\\p{L}{1,9}\\s){0,5}?from\\s(?:\\p{L}{2,12}\\s){0,2}?${PLACE}`,
  `\\b(?:I['’]m|am|is|he's|she's)\\s(?:an?|a true|a proud)\\s(?<place>${NAME})\\s(?:local|homeowner|dweller|townie)\\b`,
  `\\ban?\\s(?<place>${NAME})\\sresident(?=\\s(?:for|since)\\b|,)`,
  `\\b(?:rais(?:es?|ing)|bring(?:s|ing)? up)\\s(?:${OWN}|a|the)\\s(?:[\\p{L}]{2,10}\\s){0,2}?(?:family|kids|children|sons?|daughters?|boys|girls|twins)\\sin\\s${PLACE}`,
  `\\b(?:enjoys?|loves?|enjoying|loving|likes?)\\s(?:[\\p{L}]{2,10}\\s){0,3}?life\\s(?:in|on)\\s${PLACE}`,
  `\\b(?:I['’]m|I am|we are|we['’]re|mine is|ours is|lives?|hers is|his is)\\s(?:in\\s)?the\\s(?:[\\p{L}]{2,9}\\s){0,2}?(?:house|door|gate|driveway|cottage|farm)\\s(?:from|past|after|before|on|up|next|behind|opposite)\\b`,
  `\\b(?:see|point out|spot|find)\\s${OWN}\\s(?:house|place|roof|kitchen|porch|farm|balcony|window)\\sfrom\\b`,
  `(?:${LIVE}|${HOME}|\\b${OWN}\\s${ROOM})${BETWEEN}\\b${STRONGLY}\\s(?:the|a|an|our|this|${CAPITAL})\\b${NO_SCENERY}`,
  `\\b(?:longtime|long-time|lifelong|proud|happy|current|loyal|devoted|recent)\\s(?<place>${NAME})\\s(?:resident|homeowner|dweller|local)\\b`,
  `\\b(?:resident|neighbou?rs?|homeowner)\\s(?:of|in)\\s(?:the\\s)?(?!\\p{L}{0,12}\\s?(?:Hospital|Medical|Health|Clinic|Surgery))${PLACE}`,
  `${HOMELY}${BETWEEN}\\b(?:the\\s)?(?<![\\p{L}'-])${NAME}(?:\\s\\p{Ll}{3,12})?\\s${QUARTER}\\b`,
  `${HOMELY}${BETWEEN}\\b${QUARTER}\\s(?:of|called|known as)\\s${NAME}`,
  `\\b${OWN}\\s(?:home\\s)?(?:neighbou?rhood|block|suburb|village|barrio|cul-de-sac)(?:\\s(?:is|of)|,)\\s(?:of\\s)?${PLACE}`,
  `(?<![\\p{L}'-])(?<place>${NAME}),?\\s(?:is\\s|has been\\s)?${OWN}\\s(?:own\\s|home\\s)?(?:neighbou?rhood|suburb|block|stomping ground)\\b`,
  `\\b${OWN}\\s(?:\\p{L}{3,9}\\s)?(?:street|block|road|lane|cul-de-sac|neighbou?rhood)\\b[^!?;\\n]{0,40}?\\b(?:off|in|near|behind|between|beside|by)\\s(?:the\\s)?${PLACE}`,
  `\\b${OWN}\\s${ROOM}(?:\\swindow)?\\s(?:[\\p{L}]{2,10}\\s){0,4}?(?:overlooks?|faces?|looks? (?:out )?(?:on|onto|over)|backs? (?:on|onto)|in|at|near|on)\\s(?:the\\s)?(?:[\\p{Ll}'-]{2,14}\\s){0,3}?(?:${LANDMARK}\\b|${PLACE})`,
  `\\b(?:see|watch|hear|smell|views? of|overlook(?:s|ing)?)\\b[^!?;\\n]{0,40}?(?:${LANDMARK}|${CAPITAL})\\b[^!?;\\n]{0,25}?\\bfrom\\s${OWN}\\s${ROOM}\\b`,
  `\\b(?:rents?|renting|owns?|bought|shares?|leases?|has|have|built|found|keeps?|based in|renovat(?:es|ed|ing)|restor(?:es|ed|ing))\\s(?:an?|the|this|that)\\s(?:[\\p{L}-]{2,12}\\s){0,3}?(?:${DWELLING}|room|basement|attic|suite)\\s(?:(?:on|in|at|near|by|off|outside)\\s(?:the\\s(?:\\p{L}{4,8}\\s)?(?:shores?|banks?|side|edge|outskirts|end)\\sof\\s)?(?:the\\s)?${PLACE}|${NEXT_TO}\\s(?:the|our|a)\\s(?:[\\p{L}'-]{2,14}\\s){0,3}?${LANDMARK}\\b)`,
  `${LIVE}\\s(?:\\p{L}{2,12}\\s){0,2}?(?:right |just |up |down |over )?on\\s${PLACE}(?=\\s?(?:$|[.,;]|near\\b|just\\b|by\\b|behind\\b|with (?:my|her|his|our)\\b))`,
  `(?:${LIVE}|${HOME})${BETWEEN}\\b(?:cul-de-sac|dead end|gated community|trailer park|houseboat|retirement village|tenth floor|\\d{1,2}(?:st|nd|rd|th) floor)\\b`,
  `${LIVE}${BETWEEN}\\b(?:zip(?: code)?|postcode)?\\s?\\d{5}\\b`,
  `(?:${LIVE}|${HOME})${BETWEEN}\\b${NEXT_TO}\\s(?:the|our|my|a|an|this|${CAPITAL})\\s(?:[\\p{L}'-]{2,14}\\s){0,3}?${LANDMARK}\\b${NO_SCENERY}`,
  `(?:${LIVE}|${HOME})${BETWEEN}\\b(?:around|round) the corner\\b|${LIVE}${BETWEEN}\\b(?:next door|upstairs from|down the (?:street|block|road)|across the (?:street|road)|(?:a|one|two|three|four|five|six|few|\\d) (?:blocks?|doors?|houses?) (?:away|down|over|up)|within walking distance|within sight(?!\\sof\\s(?:the\\s|any\\s|some\\s)?(?:water|sea|ocean|river|lake|mountains?|hills|coast|trees|woods|land))|a short walk from|walking distance)\\b`,
);

const BARRIO = `(?:barrio|barriada|colonia|urbanización|urbanizacion|fraccionamiento|residencial|vecindario|reparto|unidad habitacional|sector|comuna|pedanía|ejido|caserío|parcelas?|ensanche|conjunto|distrito|parroquia|aldea|pueblo|cantón|suburbio|villa)`;
const LUGAR = `(?<place>${NAME})(?=(?<after>(?:\\s\\p{L}{2,14})?))`;
const EN = String.raw`(?:[\p{L}]{2,12},?\s){0,3}?(?:en|por|cerca de|a las afueras de|en las afueras de|junto a|desde)\s(?:(?:el|la|los|las)\s)?(?:(?:pueblo|ciudad|centro|corazón|sur|norte|este|oeste|afueras|zona)\s(?:de\s)?)?`;
const HITO =
  '(?:clínica|consultorio|consulta|hospital|escuela|primaria|colegio|biblioteca|parque|iglesia|capilla|templo|molino|panadería|tienda|tiendita|mercado|supermercado|estación|puente|correo|estadio|campo de (?:fútbol|futbol|béisbol)|cancha|alberca|piscina|gimnasio|bar|cantina|cafetería|café|restaurante|teatro|cine|museo|plaza|plazuela|zócalo|cementerio|panteón|presa|represa|embalse|muelle|puerto|aeropuerto|faro|club|campus|universidad|centro comercial|lavandería|farmacia|vías|ayuntamiento|alcaldía|palacio|glorieta|gasolinera|kiosco|quiosco|catedral|fuente|peluquería|barbería|ferretería|carnicería|taquería)';
const JUNTO = String.raw`(?:(?:a\s)?(?:una|dos|tres|cuatro|cinco|seis|media|pocas|unas(?: pocas)?|unos|\d{1,2})\s(?:cuadras?|calles|puertas|casas|pasos|esquinas|minutos(?: a pie| caminando| andando)?|metros)\s(?:de|del)|a (?:la vuelta|un lado|unos pasos|dos pasos|espaldas|un costado|orillas|tiro de piedra) (?:de|del)|(?:al lado|atrás|detrás|encima|arriba|enfrente|debajo|abajo|pegad[oa]|cerquita|cerca|al fondo|en la esquina|a pie|por el rumbo|por los rumbos) (?:de|del|a|al)|(?:frente|junto|pegad[oa]) (?:a|al)|contra esquina (?:de|del)|sobre|entre|por)`;

/** What has just been moved into. */
const MOVED_TO = `${MOVE}\\s(?:[\\p{L}-]{2,12}\\s){0,4}?(?:${DWELLING}|room|basement|attic)\\s(?:[\\p{L}-]{2,12}\\s){0,3}?`;

/** Homes that somebody moved to or looks out of, in English. */
export const AREAS_NEXT_TO = patterns(
  `\\b(?:settled|moved|landed|nested|resettled)\\s(?:[\\p{L}]{2,9}\\s){0,2}?(?:in|into|to)\\s(?:the|one of the)\\s(?:[\\p{L}'-]{2,14}\\s){1,4}?(?:apartments?|lofts?|condos?|flats?|towers?|townhouses|duplex(?:es)?|cottages?|cabins?|parsonage|farmhouse)\\b`,
  `\\b${OWN}\\s(?:(?:new|old|little|tiny|own|current|small|rented|top-floor|corner)\\s){0,2}(?:flat|apartment|condo|cottage|cabin|bungalow|townhouse|loft|duplex|houseboat|house)\\s(?:on|by|at|over|above|behind|near|beside)\\s(?:the|a)\\s(?:[\\p{L}'-]{2,14}\\s){0,2}?${LANDMARK}\\b${NO_SCENERY}`,
  `${LIVE}${BETWEEN}\\b(?:first|second|third|fourth|fifth|last|next)\\s(?:dock|house|door|driveway|gate|mailbox|farm|unit|cabin|lot|porch|turn)\\s(?:from|past|on|before|after|down|in|up)\\b`,
  `\\bif you(?:['’]re| live| are)\\s(?:living\\s)?(?:in|near|on|around|over in)\\s(?:the\\s)?${PLACE}[^.!?;\\n]{0,30}?\\b(?:we|I)(?:['’]re|['’]m|['’]ll|\\sare|\\smay)\\b[^.!?;\\n]{0,20}?\\b(?:neighbou?rs?|around the corner|next door)\\b`,
  `\\b${OWN}\\s(?:(?:new|old|little|tiny|own|current|small|rented)\\s){0,2}${DWELLING}\\s(?:is|sits|stands|lies|used to be|was once)\\s(?:right\\s|just\\s|tucked\\s|perched\\s)?(?:on|in|above|over|behind|inside|at|under|atop|opposite|across from|next to|next door to|near|beside|between|by)\\s(?:the|an|a)\\s(?:[\\p{L}'-]{2,14}\\s){0,5}?(?:floor|building|tower|mill|cannery|warehouse|factory|high-rise|complex|${LANDMARK})\\b${NO_SCENERY}`,
  `${MOVED_TO}${NEXT_TO}\\s(?:the|our|a|${CAPITAL})\\s(?:[\\p{L}'-]{2,14}\\s){0,3}?${LANDMARK}\\b`,
  `${MOVED_TO}(?:in|on|at|near|outside|off)\\s(?:the\\s)?${PLACE}`,
  `\\b${OWN}\\s(?:(?:new|old|back|front|little|tiny|own|own little|upstairs|corner|attic|big|small)\\s){0,2}(?:${DWELLING}|${ROOM})(?:\\swindows?)?\\s(?:[\\p{L}]{2,10}\\s){0,3}?(?:overlooks?|faces?|looks? (?:[\\p{L}]{2,9}\\s){0,3}?(?:on|onto|over|across|at)|backs? (?:right )?(?:on|onto|up to|against)|opens? (?:on|onto)|gives onto|borders|adjoins|abuts)\\s(?:the\\s|a\\s)?(?:[\\p{L}'-]{2,14}\\s){0,3}?(?:${LANDMARK}\\b|${PLACE})`,
);

/** The same in Spanish. */
export const ZONAS = patterns(
  `${L}(?:somos|seríamos|hemos de ser|seremos)\\s(?:casi\\s)?vecin[oa]s\\ssi\\s(?:usted\\s|tú\\s|también\\s)?(?:vive|vives|viven)\\s(?:en|por|cerca de)\\s(?:(?:el|la|los|las)\\s)?(?:[Cc]olonia\\s|[Bb]arrio\\s)?(?:de\\s)?${LUGAR}`,
  `${VIVE}\\s${EN}${LUGAR}`,
  `${CASA}\\s(?:está|queda|se encuentra|es)?\\s?${EN}${LUGAR}`,
  `(?:${VIVE}|${CASA}|${SE_MUDO})${BETWEEN}${L}${BARRIO}\\s(?:(?:de|del|la|las|los|el)\\s){0,3}${NAME}`,
  `${L}(?:(?:${SUYO})\\s)(?:barrio|colonia|vecindario|urbanización|cuadra),?\\s(?:es\\s|(?:de|del|la|el)\\s){0,3}(?<place>${NAME})`,
  `${L}vecin[oa]s?\\s(?:orgullos[oa]\\s)?(?:de|del|en)\\s(?:(?:la|el|los|las|barrio|colonia|urbanización|de)\\s){0,4}${LUGAR}`,
  `(?:${VIVE}|${CASA}|${SE_MUDO})${BETWEEN}${L}${JUNTO}\\s(?:(?:la|el|las|los|mi|nuestra|una|un)\\s){0,2}(?:\\p{L}{2,14}\\s){0,2}?${HITO}${R}`,
  `(?:${VIVE}|${CASA})${BETWEEN}${L}(?:a la vuelta|a (?:una|dos|tres|cuatro|cinco|media|\\d) cuadras?|a unos pasos|en la esquina|enfrente|aquí al lado)(?=\\s?(?:$|[.,;]|de (?:aquí|la|el)|del)\\b)`,
  `${L}(?:viene|vengo|baja|bajo|llega|llego|viaja|viajo|maneja|manejo|pedalea|pedaleo|camina|camino)\\s(?:\\p{L}{2,10}\\s){0,4}?desde\\s(?:(?:el|la)\\s)?(?:${BARRIO}\\s(?:de\\s)?)?${LUGAR}`,
  `${L}(?:hizo|hice|tiene|tengo|hemos hecho|hicimos) (?:su|mi|nuestro|nuestra) (?:hogar|casa|vida) en\\s${LUGAR}`,
  `${L}(?:compr|alquil|rent|arrend|compart|teng|tien|construy|adquir)[\\p{L}]{1,5}\\s(?:(?:una?|el|la)\\s)?(?:[\\p{Ll}]{2,10}\\s){0,2}?(?:casa|casita|departamento|apartamento|piso|cuarto|habitación|estudio|cabaña|terreno)\\s(?:[\\p{Ll}]{2,10}\\s){0,2}?(?:en\\s(?:(?:el|la|los|las)\\s)?${LUGAR}|${JUNTO}\\s(?:(?:la|el|las|los|una|un)\\s)?(?:\\p{Ll}{2,14}\\s){0,2}?${HITO}${R})`,
  `${L}${SUYO}\\s(?:ventana|cocina|balcón|patio|azotea|terraza|jardín|cuarto|apartamento|departamento|casa|piso)\\s(?:da|mira|se asoma|colinda|queda)\\s(?:al?|hacia|con|frente)\\s(?:a\\s)?(?:(?:el|la|los|las)\\s)?(?:\\p{Ll}{2,14}\\s){0,2}?${HITO}${R}`,
  `${L}desde\\s${SUYO}\\s(?:ventana|cocina|balcón|patio|azotea|terraza|casa)\\s(?:se|puedo|puede|vemos|veo)\\s[^!?;\\n]{0,30}?(?:${HITO}${R}|${CAPITAL})`,
  `${L}(?:soy|es|somos)\\s(?:vecin[oa]s?\\s)?(?:del|de la)\\s(?:barrio|colonia|urbanización|vecindario|barriada)\\s(?:(?:de|del|la|el)\\s){0,2}${NAME}`,
  `${L}vecin[oa]s?\\sdel?\\s(?:la\\s)?${HITO}${R}`,
  `${VIVE}${BETWEEN}(?:código postal\\s)?\\d{5}(?!\\d)`,
);

/** A home, or a way from one: without it no sentence tells where someone lives. */
export const AREA_CUE = pattern(
  String.raw`${L}(?:calls? the|live|lives|living|lived|resided|rented|owned|been in|stayed|resid(?:e|es|ing|o|imos|en)|residents?|dwells?|dweller|homeowners?|townie|(?:a|an|true|proud|longtime|long-time|lifelong|happy|current|loyal|devoted|recent) (?:\p{Lu}[\p{L}'-]{1,40} ){1,4}(?:local|dweller)|(?:my|our|his|her|their|[\p{L}]{2,20}'s|s'|(?:rents?|renting|owns?|shares?|leases?|has|have|built|found|keeps?|based in|renovat(?:es|ed|ing)|restor(?:es|ed|ing)) (?:an?|the|this|that)) (?:[\p{L}-]{2,12},? ){0,3}(?:home|house|place|flat|apartment|condo|cottage|bungalow|townhouse|townhome|farm|farmhouse|ranch|studio|loft|duplex|trailer|houseboat|homestead|cabin|room|basement|attic|suite|kitchen|bedroom|window|balcony|roof|deck|front steps?|back door|garden|yard|backyard|porch|study|bathroom|terrace|street|block|road|lane|cul-de-sac|neighbou?rhood|suburb|village|barrio|stomping ground|mailbox|driveway|doorstep|front door|home address)|at home (?:at|on|in)|home (?:is|for|address|sits|stands|base|these|now|means)|home(?=:)|(?:calls?|calling|called) \p{Lu}[\p{L}'-]{1,24}|(?:is|has been|became|was|feels like) (?:now |also |always )?(?:my |our |his |her |their )?(?:adopted )?home|ma(?:ke|kes|king|de) a home|the (?:[\p{L}]{2,9} ){0,2}(?:house|door|gate|driveway|cottage|farm) (?:from|past|after|before|on|up|next|behind|opposite)|settled|settling|put down roots|bought|moved|commut(?:e|es|ing)|(?:bikes?|biking|walks?|walking|drives?|driving|rides?|cycles?|cycling) (?:in|to work|to the clinic|over)|neighbou?rs?|neighbou?rhood|rais(?:e|es|ing)|bring(?:s|ing)? up|life (?:in|on)|viv(?:o|e|imos|en|iendo)|radic(?:o|a|amos|an)|habit(?:o|a|amos)|mi|mis|su|sus|nuestr[oa]s?|casa|domicilio|vecin[oa]s?|(?:me|se|nos) (?:acabo de )?(?:mud|instal|establec|cambi)\p{L}{1,40}|mudar(?:me|se|nos)|desde|hogar|(?:compr|alquil|rent|arrend|compart|construy|adquir)\p{L}{1,5} (?:una?|el|la|casa|piso)|barrio|colonia)${R}`,
);
