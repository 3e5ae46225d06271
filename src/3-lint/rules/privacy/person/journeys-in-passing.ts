import { DATE, FECHA, MES, MONTH } from './calendar.ts';
import type { Guarded } from './guarded.ts';
import { bioPatterns, L, NAME, pattern, R } from './patterns.ts';

// Journeys as a bio tells them in passing: a stretch of days is an absence, a month beside a place is a journey.

const NTH = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
/** From a day to a day. */
const SPAN = String.raw`(?:${NTH}\s?(?:of\s)?(?:${MONTH}\s)?(?:-|to|through|thru|until|till|and)\s?(?:the\s)?${NTH}\s(?:of\s)?${MONTH}|${MONTH}\s(?:the\s)?${NTH}\s?(?:-|to|through|thru|until|till)\s?(?:the\s)?(?:${MONTH}\s)?(?:the\s)?${NTH}(?![\d:]))`;
const HOLIDAYS =
  "(?:Christmas|Thanksgiving|Easter|New Year(?:[’']s)?|Labor Day|Memorial Day|spring break|half[- ]term|Fourth of July|Fourth|Diwali|Eid|Lunar New Year|Carnival|Mardi Gras|Hanukkah|Passover|Golden Week|school holidays|the holidays|cherry blossom|ski season|hunting season|harvest|monsoon)";
/** Of a country: "northern Spain". */
const PART = String.raw`(?:(?:(?:north|south|east|west)(?:ern)?|central|rural)\s)?`;
const SEASON = '(?:spring|summer|autumn|fall|winter)';
const TRIP =
  '(?:trip|vacation|holiday|honeymoon|cruise|safari|sabbatical|trek|pilgrimage|getaway|expedition|road trip|voyage|regatta|retreat|thru-hike|through-hike|odyssey|bike tour|crossing|walkabout|gap year|anniversary trip|destination wedding|babymoon|staycation|tour|adventure|reunion)';
const COMING = String.raw`(?:${DATE}|(?:in|all of|all|for|over|during|until|till|by|most of|from|come|this|next|mid-|late|early|every)\s(?:early\s|mid-?\s?|late\s|the (?:end|whole|first half|second half|beginning|start|middle) of\s)?${MONTH}|(?:this|next|come|all|over the|for the|the whole|by|until|till|until the end of|late|early|mid)\s(?:coming\s|whole\s)?(?:${SEASON}|week|month|year|weekend|fortnight)|(?:over|at|for|come|until|till|after|this|next|every)\s${HOLIDAYS}|(?:next|this|on|until|till|by)\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?!s)|tomorrow|tonight|the first of the month|the leaves turn|the snow melts|the money runs out|in (?:a|two|three|four|five|six|ten|\d{1,2}) (?:days|weeks|months|sleeps|week|month|fortnight))`;

const AWAY = bioPatterns(
  // any span of days
  `(?<span>(?<![\\p{L}\\d])${SPAN})`,
  // Whistler in January, Maui in March
  `(?<![\\p{L}'-])(?<place>${NAME}),?\\s(?:in|for|all of|this|next|over|come|by|until|throughout)\\s(?:early\\s|late\\s|mid-?\\s?|all of\\s)?(?:${MONTH}|${HOLIDAYS}|the (?:summer|winter|autumn|fall|spring|new year|holidays)|${SEASON})(?!,?\\s(?:of\\s)?\\d{4}|['’]s)`,
  `(?:^|[,;:(]\\s)(?:in\\s)?${COMING}[,:]\\s(?:it['’]s\\s|we['’]re\\s(?:\\p{L}{2,9}\\s){0,4}|off to\\s|we\\s(?:\\p{L}{2,9}\\s){0,4}|I['’]?m?\\s(?:\\p{L}{2,9}\\s){0,4}|she['’]?s?\\s(?:\\p{L}{2,9}\\s){0,4}|he['’]?s?\\s(?:\\p{L}{2,9}\\s){0,4})?(?:to\\s|for\\s|in\\s|at\\s)?(?:the\\s)?${PART}(?<place>${NAME})`,
  // honeymoon in the Azores; her July safari; a fortnight in Bali
  `\\b(?:${MONTH}|Christmas|Easter|summer|winter|spring|autumn|fall|Thanksgiving|holiday|annual|upcoming|next|big)\\s(?:[\\p{L}-]{2,10}\\s)?(?:safari|cruise|honeymoon|trek|pilgrimage|getaway|expedition|sabbatical|voyage|road trip|babymoon|bike tour|walkabout|thru-hike|trip)\\b(?=[^.!?\\n]{0,60}?(?:\\b(?:to|in|through|across|around|up|down)\\s(?:the\\s)?\\p{Lu}|\\bcounting|\\bsleeps|\\bpack|\\bbooked|\\buntil\\b|\\bsoon\\b|${MONTH}|\\bis\\b|\\bwill\\b|$))`,
  `\\b${TRIP}\\s(?:in|to|through|across|around|up|down|along|on|over)\\s(?:the\\s)?${PART}(?<place>${NAME})[^.!?\\n]{0,50}?(?:${COMING}|\\bback\\b|\\bthen straight\\b|\\buntil\\b|\\bsoon\\b|\\bbooked\\b|\\bplanned\\b|\\bnext\\b)`,
  `\\b(?:fortnight|weeks?|days|month|months|summer|winter|spring|fall|autumn|nights)\\s(?:[\\p{L}-]{3,10}\\s){0,2}?(?:in|on|at|around|across|through|crossing|exploring|hiking|sailing|cycling|walking|along|down|up)\\s(?:the\\s)?${PART}(?<place>${NAME})(?<ahead>)`,
  `\\b(?:fl(?:y|ies|ying)|flying|head(?:s|ing|ed)?|jet(?:s|ting)?|sail(?:s|ing)?|driv(?:e|es|ing)|rid(?:e|es|ing)|cycl(?:e|es|ing)|bik(?:e|es|ing)|hik(?:e|es|ing)|walk(?:s|ing)?|trek(?:s|king)?|chas(?:e|es|ing)|pedal(?:s|ing)?|paddl(?:e|es|ing)|row(?:s|ing)?|mov(?:e|es|ing)|travel(?:s|ing|ling)?|leav(?:e|es|ing)|tak(?:e|es|ing)|escap(?:e|es|ing)|decamp(?:s|ing)?|migrat(?:e|es|ing)|disappear(?:s|ing)?|vanish(?:es|ing)?|relocat(?:e|es|ing)|go(?:es|ing)?|spend(?:s|ing)?|swap(?:s|ping)?|trad(?:e|es|ing)|rent(?:s|ing)?|visit(?:s|ing)?|tour(?:s|ing)?|explor(?:e|es|ing)|camp(?:s|ing)?|div(?:e|es|ing)|ski(?:s|ing)?|board(?:s|ing)?|depart(?:s|ing)?|set(?:s|ting)? (?:off|out|sail)|hop(?:s|ping)?|land(?:s|ing)?|return(?:s|ing)?|bound|off|is|are|am|['’]m|['’]re|['’]s|be)\\b[^.!?;\\n]{0,50}?\\b(?:to|for|in|from|around|across|through|the|at|up|down|over|along|of|on)\\s(?:the\\s)?${PART}(?<place>${NAME})[^.!?;\\n]{0,50}?(?<![\\p{L}\\d])${COMING}(?<ahead>)`,
  `(?<![\\p{L}\\d])${COMING},?[^.!?;\\n]{0,60}?\\b(?:fl(?:y|ies|ying)|flying|heading|heads?|headed|jett?(?:s|ing)|sail(?:s|ing)|driving|rid(?:es|ing)|cycling|biking|hik(?:es|ing)|walking|trekking|chasing|pedal(?:s|ing)|leav(?:es|ing)|taking|escap(?:es|ing)|decamp(?:s|ing)?|disappear(?:s|ing)?|vanish(?:es)?|trad(?:es|ing)|swapp?(?:s|ing)|renting|visiting|touring|exploring|camping|diving|skiing|departs?|off|away|gone|bound|back|moving|['’]m|['’]re|['’]ll|will|is|are|am)\\b[^.!?;\\n]{0,40}?\\b(?:to|for|in|from|around|across|through|the|at|up|down|along)\\s(?:the\\s)?${PART}(?<place>${NAME})(?<ahead>)`,
  `\\b(?:spends?|spending|camps?|camping|summers?|winters?|vacations?|holidays?|rents?|decamps?|returns?|goes|go|disappears?|head|heads)\\s(?:\\p{L}{2,9}\\s){0,2}?${COMING}\\s(?:\\p{L}{1,9}\\s){0,3}?(?:at|in|on|off|to|with|around)\\s(?:the\\s)?${PART}(?<place>${NAME})`,
  `\\b(?:next stop|next up|destination|bound for|off to|en route to|on (?:my|our|her|his) way to|wheels up|bags? (?:are|is) packed|passports?|boarding pass|one-way ticket|flights?|tickets?|airfare|itinerary|suitcase|countdown|counting (?:the |down )?(?:sleeps|days|weeks)|out[- ]of[- ]office|gone (?:fishing|camping|sailing|skiing|surfing|hunting|walkabout|hiking|diving))\\b[^.!?\\n]{0,40}?(?:[:,-]|to|for|in|until|till|is|are)\\s(?:the\\s|her\\s|his\\s|my\\s|our\\s)?(?:[\\p{Ll}]{2,9}\\s){0,2}?(?<goal>${NAME})`,
  `(?<empty>\\b(?:my|our|his|her|their|the)\\s(?:\\p{L}{2,10}\\s)?(?:house|home|place|flat|apartment|condo|cottage|farm|cabin)\\s(?:will|stands?|sits?|is|goes|shall)\\s(?:(?:be|stand|sit|go|to be|left|all|completely)\\s){0,3}(?:empty|dark|vacant|unattended|deserted|shut up|locked up|unoccupied|with nobody|to the cat)\\b)`,
  `(?<empty>\\b(?:nobody|no one|no-one|not a soul|only the (?:cat|dog|plants))\\s(?:is\\s|will be\\s|at\\s)?home\\b|\\b(?:house|pet|cat|dog|plant|dog-)[- ]?sitters?\\b[^.!?\\n]{0,40}?(?:${COMING}|while|until)|\\b(?:neighbou?rs?|sister|brother|mother|friend|someone)\\s(?:\\p{L}{2,9}\\s){0,2}?(?:water|waters|watering|feed|feeds|feeding|collects?|picks up)\\s(?:[\\p{L}]{2,8}\\s){0,3}?(?:plants|mail|tomatoes|cat|cats|chickens|hens|dog|garden|post)\\b[^.!?\\n]{0,40}?\\b(?:while|when|until|in|from|for)\\b)`,
);

const AWAY_CUE = pattern(
  String.raw`(?<![\p{L}\d])(?:${MONTH}|${HOLIDAYS}|${COMING}|safari|cruise|honeymoon|trek|pilgrimage|getaway|expedition|sabbatical|voyage|road trip|fortnight|weeks?|days|months?|summer|winter|spring|autumn|fall|nights|next|destination|bound|off to|en route|on (?:my|our|her|his) way|wheels|bags?|passports?|boarding|ticket|tickets|flights?|airfare|itinerary|suitcase|countdown|counting|out[- ]of|gone|empty|dark|vacant|unattended|deserted|shut|locked|unoccupied|nobody|no one|no-one|only the|sitters?|water\p{L}{0,3}|feed\p{L}{0,3})`,
);

/** Journeys told in passing, in English. */
export const JOURNEYS_IN_PASSING: Guarded = { cue: AWAY_CUE, finds: AWAY };

const TRAMO = String.raw`(?:del?\s\d{1,2}\s(?:de\s${MES}\s)?al\s\d{1,2}\sde\s${MES}|del\s\d{1,2}\sal\s\d{1,2}\sde\s${MES}|desde el\s\d{1,2}\s(?:de\s${MES}\s)?hasta el\s\d{1,2}\sde\s${MES}|entre el\s\d{1,2}\s(?:de\s${MES}\s)?y el\s\d{1,2}\sde\s${MES})`;
const ESTACION =
  '(?:primavera|verano|otoño|invierno|Navidad(?:es)?|Semana Santa|Año Nuevo|vacaciones|Reyes|Carnaval(?:es)?|Pascua|puente|Nochevieja|Nochebuena|fiestas patrias|Día de Muertos)';
const CUANDO = String.raw`(?:${FECHA}|(?:en|todo|durante|este|por|hasta|desde|a (?:finales|principios|mediados) de|el mes de|cada|para|casi todo)\s(?:el\s|todo\s|el mes de\s)?${MES}|(?:el\s)?próximo\s${MES}|la\s(?:primera|segunda|última)\s(?:quincena|semana|mitad)\sde\s${MES}|${MES}\s(?:próximo|que viene|entrante)|(?:este|esta|el próximo|la próxima|próxim[oa]|todo el|toda la|en el|en la|en|por|para|durante|pasando|las|los|estas|cada)\s(?:${ESTACION}|semana|mes|año|fin de semana)|${ESTACION}\s(?:la|lo|las|los)\s|puente de \p{L}{3,12}|el puente|en cuanto (?:acabe|termine|pueda|cierre)|(?:dentro de|en)\s(?:una|un|dos|tres|cuatro|quince|diez|pocas|unas)\s(?:semanas?|días|mes|meses)|(?:el|este|hasta el|hasta)\s${'(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)'}|mañana|pasado mañana|(?:el mes|el año|la semana) (?:que viene|que entra|entrante|próxim[oa]))`;
const VOY =
  '(?:me|se|nos)\\s(?:voy|va|vamos|van|iré|irá|bajo|baja|bajamos|subo|sube|subimos|escapo|escapa|escapamos|largo|larga|largamos|marcho|marcha|pierdo|pierde|perdemos|fugo|fuga|busco|planto|planta|instalo|mudo|lanzo|lanza)|salgo|sale|salimos|saldré|saldrá|saldremos|vuelo|vuela|volamos|volaré|viajo|viaja|viajamos|viajaré|viajará|regreso|regresa|regresamos|vuelvo|vuelve|volvemos|volveré|hago|hace|hacemos|haré|harán?|haremos|paso|pasa|pasamos|pasaré|ando|anda|andamos|andaré|estoy|está|estamos|estaré|estará|estaremos|parto|parte|partimos|tomo|toma|tomamos|cojo|cruzo|cruza|cruzamos|recorro|recorre|recorremos|camino|camina|caminamos|pedaleo|navego|zarpo|zarpa|zarpamos|embarco|(?:cruzar|recorrer|caminar|subir|bajar|escalar|navegar|pedalear|atravesar|partir|volar)(?:é|á|emos)|aterrizo|desaparezco|desaparece|visito|visita|visitamos|visitaré|conozco|conoceré|iré|irá|iremos|toca|espera|esperan|nos vemos';

const FUERA = bioPatterns(
  `(?<span>${L}${TRAMO})`,
  `${L}(?:${VOY})${R}[^.!?;\\n]{0,40}?${L}(?:a|en|para|hacia|por|de|al|rumbo a|desde|hasta|el|la)\\s(?:(?:el|la|los|las)\\s)?(?<place>${NAME})[^.!?;\\n]{0,50}?${L}${CUANDO}`,
  `${L}${CUANDO}[^.!?;\\n]{0,50}?${L}(?:${VOY})${R}[^.!?;\\n]{0,40}?${L}(?:a|en|para|hacia|por|de|al|rumbo a|hasta|el|la)\\s(?:(?:el|la|los|las)\\s)?(?<place>${NAME})`,
  `${L}(?:${VOY})${R}[^.!?;\\n]{0,40}?${L}${CUANDO}[^.!?;\\n]{0,40}?${L}(?:a|en|para|hacia|por|al|rumbo a)\\s(?:(?:el|la|los|las)\\s)?(?<place>${NAME})`,
  `${L}(?:no\\s(?:vuelvo|vuelve|volvemos|regreso|regresa|regresamos|estoy|está|estamos|ando)|(?:vuelvo|regreso|volvemos|regresamos|vuelve|regresa)\\s(?:hasta\\s)?)(?:hasta\\s|antes de(?:l)?\\s)?(?:(?:el|la)\\s)?(?:(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|\\d{1,2}\\sde|pasad[oa]s?\\s(?:las\\s|la\\s)?${ESTACION}|${MES}|después de)`,
  `(?:^|[,;:(]\\s)(?<place>${NAME})\\s(?:en|todo|para|este|por)\\s(?:el\\s|la\\s)?(?:${MES}|${ESTACION})${R}`,
  `(?:^|[,;:(]\\s)(?:en\\s|todo\\s|este\\s)?(?:${MES}|${ESTACION})(?:,|:|\\sen|\\sa)\\s(?:(?:el|la|los|las)\\s)?(?<place>${NAME})`,
  `${L}(?:viaje|viajecito|crucero|luna de miel|vacaciones|excursión|peregrinación|travesía|escapada|safari|expedición|año sabático|sabático|mochilazo|gira)\\s(?:a|en|por|al|de)\\s(?:(?:el|la|los|las)\\s)?(?<place>${NAME})[^.!?;\\n]{0,50}?(?:${L}${CUANDO}|reservad|comprad|pagad|list[oa]s)`,
  `${L}(?:boletos?|pasajes?|billetes?|vuelos?|maletas?|pasaporte|mochila|cuenta regresiva|cuenta atrás|próxima parada|siguiente parada|próximo destino|destino)${R}[^.!?;\\n]{0,40}?(?:${L}(?:para|a|rumbo a|hacia|con destino a|en|es)|:|,)\\s(?:(?:el|la|los|las)\\s)?(?<goal>${NAME})`,
  `(?<empty>${L}(?:cierro|cerramos|cierra|dejo|dejamos|deja)\\s(?:con llave\\s)?(?:la|mi|nuestra|su)\\s(?:casa|departamento|apartamento|piso)\\s(?:sol[oa]\\s|cerrad[oa]\\s|vací[oa]\\s)?(?:\\p{L}{2,9}\\s){0,2}?(?:${MES}|${ESTACION}|semanas?|mes|días|y\\b|a cargo))`,
  `(?<empty>${L}(?:casa|departamento|apartamento|piso|depa|finca|hogar)\\s(?:se\\s|nos\\s)?(?:queda|quedará|estará|va a quedar|está|quedan?)\\s(?:\\p{L}{2,9}\\s){0,2}?(?:sol[oa]|vací[oa]|cerrad[oa]|a cargo|al cuidado|en manos|bajo llave|con (?:la|el) (?:vecin[oa]|porter[oa])))`,
  `(?<empty>${L}(?:vecin[oa]|porter[oa]|conserje|herman[oa]|suegr[oa]|amig[oa])\\s(?:\\p{L}{2,9}\\s){0,3}?(?:rieg(?:a|ue)|cuid(?:a|e)|alimenta|recoge|le da de comer)\\s(?:[\\p{Ll}]{2,8}\\s){0,3}?(?:plantas|matas|casa|gat[oa]s?|correo|perr[oa]s?|gallinas)[^.!?\\n]{0,40}?${L}(?:mientras|cuando|hasta|en|durante)${R})`,
);

const FUERA_CUE = pattern(
  String.raw`${L}(?:${CUANDO}|${MES}|${ESTACION}|${VOY}|viaje|viajecito|crucero|luna de miel|excursión|peregrinación|travesía|escapada|safari|expedición|sabático|mochilazo|gira|boletos?|pasajes?|billetes?|vuelos?|maletas?|pasaporte|mochila|cuenta|parada|destino|cierr\p{L}{1,2}|cerramos|dej\p{L}{1,4}|casa|departamento|apartamento|piso|depa|finca|hogar|vecin[oa]|porter[oa]|conserje|herman[oa]|suegr[oa]|amig[oa]|no)${R}`,
);

/** The same in Spanish. */
export const VIAJES_DE_PASO: Guarded = { cue: FUERA_CUE, finds: FUERA };
