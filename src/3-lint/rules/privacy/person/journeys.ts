import { DATE, DIA, EL_DIA, FECHA, MES, MONTH, SEASON, TEMPORADA, THE_DAY } from './calendar.ts';
import { CAPITAL, L, NAME, pattern, patterns, R } from './patterns.ts';

const BETWEEN = '[^.!?;\\n]{0,60}?';
const DAYS = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?\s?(?:-|to|through|until|and)\s?\d{1,2}(?:st|nd|rd|th)?(?:\sof)?\s${MONTH}|${MONTH}\s\d{1,2}(?:st|nd|rd|th)?\s?(?:-|to|through|until|and)\s?(?:${MONTH}\s)?\d{1,2}\b)`;
/** When a journey is. */
const WHEN = String.raw`(?:${DAYS}|(?:the\s)?(?:first|last|second|third)\s(?:\p{L}{2,6}\s)?(?:weeks?|half|days|weekend)\sof\s${MONTH}|${DATE}|(?:in|this|next|all of|all|for|over|come|through|during|until|till|most of|mid-|late|early|of)\s(?:early\s|mid-?\s?|late\s|the whole of\s|the end of\s|all of\s)?${MONTH}|(?:this|next|over the|over|during|in the|for|come|all)\s(?:coming\s|whole\s|early\s|late\s)?(?:${SEASON}|week|month|year|weekend|fortnight)|spring break|half[- ]term|school holidays|Thanksgiving|Christmas|Easter|(?:for|over|in)\s(?:\p{L}{1,6}|\d{1,2})\s(?:weeks|months|days)|(?:on|until|till|by|from|through|before|to|and)\s(?:about\s|about\s)?${THE_DAY}|(?:until|till|through|over|after)\s(?:Labor Day|Memorial Day|New Year(?:['’]s)?|the holidays|the Fourth|Presidents['’] Day)|(?:on|until|till|next|this|by)\s(?:next\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?!s)|tomorrow|tonight|today|soon)`;
const PLACE = `(?:the\\s(?:island of\\s)?)?(?<place>${NAME})`;
const NOW_PLACE = `(?:to\\s|for\\s|in\\s|through\\s|around\\s|up\\s)?${PLACE}`;
const TO_PLACE = `(?:to|for|in|through|around|across|along|over|up|down|on|at|of|with|visiting|exploring|hiking|touring|seeing|walking|cycling|climbing|trekking|sailing|from)\\s${PLACE}`;

/** Being on the way, said of now or soon. */
const GOING =
  '(?:leaving|off|hunting|fishing|kayaking|snowboarding|golfing|birding|flying|heading|headed|jetting|travel(?:l)?ing|going|visiting|trekking|hiking|sailing|cruising|backpacking|cycling|biking|walking|driving|touring|exploring|spending|vacationing|holidaying|honeymooning|road-tripping|camping|skiing|surfing|diving|climbing|rafting|bound|getting married|returning|taking|away|abroad|overseas|on (?:\\p{L}{2,10}\\s){0,2}(?:leave|vacation|holiday|holidays|sabbatical|honeymoon|safari|pilgrimage|a cruise|a trip))';
const GO =
  '(?:leave|fly|flie|head|jet|travel|go|visit|trek|hike|sail|cruise|backpack|cycle|bike|walk|drive|tour|explore|spend|vacation|holiday|road-trip|camp|ski|surf|dive|climb|raft|return|take (?:\\p{L}{1,8}\\s){0,3}(?:trip|cruise|vacation|holiday|leave|sabbatical|time off|train|ferry)|move)';
const BEING = String.raw`(?:am|is|are|I['’]m|I am|he['’]s|she['’]s|we['’]re|they['’]re|[\p{L}]{2,20}'s)\s(?:[\p{L}]{2,10}\s){0,2}?`;
const WILL = String.raw`(?:will|['’]ll|going to|plans? to|planning to|about to|set to|hoping to|can['’]t wait to|looking forward to|excited to)\s(?:soon\s|then\s|also\s|be\s|finally\s|all\s){0,3}`;
const TRIP =
  '(?:trip|vacation|holiday|honeymoon|cruise|safari|sabbatical|trek|pilgrimage|getaway|expedition|journey|adventure|road trip|voyage)';
const BACK = String.raw`(?:get|gets|am|is|are|return|returns|come|comes|arrive|arrives)\s(?:safely\s)?(?:back|home)?\s?from`;

/** A day, a month or a season that is to come. */
const COMING = String.raw`(?:${DAYS}|${DATE}|(?:this|next|come|this coming)\s(?:${MONTH}|${SEASON}|week|month|year|weekend)|(?:in|for|over|during|all of|most of|until)\s(?:early\s|mid-?\s?|late\s)?${MONTH}|(?:first|last|second|third)\s(?:\p{L}{2,6}\s)?weeks?\sof\s${MONTH}|(?:Christmas|Thanksgiving|Easter|New Year|Labor Day|Memorial Day|spring break)(?:\sweek(?:end)?)?)`;
/** Words of journeys; what else a sentence needs, the rule asks. */
const ON_THE_ROAD =
  '(?:trips?|vacation|holidays?|honeymoon|cruise|safari|fly|flies|flying|flight|tickets|sail|sails|sailing|sailboat|trek|treks|trekking|backpacking|camping|road trip|resort|cabin|villa|airbnb|hotel|leave|leaves|leaving|departs?|departing|heads?|heading|headed|off to|away|visit|visiting|driving|drive|drives|travel|travels|traveling|travelling|hike|hiking|walking the|walk the|sets? off|abroad|next up|cycling|skiing)';
const LOOSE = '[^!?;\\n]{0,80}?';

/** Journeys to come, in English. */
export const JOURNEYS = patterns(
  // Counting the days to our cruise; six weeks till our honeymoon; bags packed for Iceland
  `\\b(?:count(?:ing|s)?\\s(?:down\\s)?(?:the\\s)?|\\b(?:only|just)\\s)(?:\\p{L}{2,8}\\s|\\d{1,3}\\s)?(?:days|weeks|months|hours|sleeps)\\s(?:down\\s|to go\\s|left\\s)?(?:to|till|until|before|for)\\s(?:my|our|her|his|their)\\s(?:[\\p{L}-]{2,12}\\s){0,3}?(?:cruise|trip|honeymoon|holidays?|vacation|safari|tour|getaway|expedition|flight|trek|adventure|wedding)\\b`,
  `\\b(?:bags?|cases?|suitcases?|rucksacks?)\\s(?:are\\s|is\\s)?packed\\sfor\\s(?:the\\s)?(?<goal>\\p{Lu}[\\p{L}'-]{2,20})`,
  // We are off to Bali over the whole of September.
  `\\b${BEING}${GOING}\\b${BETWEEN}\\b(?:${TO_PLACE})${BETWEEN}\\b${WHEN}`,
  `\\b${BEING}${GOING}\\b${BETWEEN}\\b${WHEN}${BETWEEN}\\b(?:${TO_PLACE})`,
  `\\b${WHEN},?\\s(?:\\p{L}{1,12}\\s){0,4}?${BEING}${GOING}\\s${NOW_PLACE}`,
  `\\b(?:I|we|he|she|they|${CAPITAL})\\s(?:${GO}|set off|set sail|take off|ship out)(?:s|es)?\\b${BETWEEN}\\b(?:${TO_PLACE})\\s(?:[\\p{L}]{2,12}\\s){0,4}?${WHEN}`,
  `\\b(?:leaves?|flies|fly|jets?|heads? off|takes? off)\\s(?:for|to)\\s${PLACE}\\s(?:on|next|this)\\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b`,
  `\\b(?:sets?|setting) (?:sail|off)\\b[^!?;\\n]{0,20}?\\b(?:for|to)\\s${PLACE}`,
  `\\b(?:am|is|are|I['’]m|he's|she's|we're)\\s(?:[\\p{L}]{2,12}\\s){0,3}?in\\s(?<there>${NAME})\\s(?:[\\p{L}]{2,12}\\s){0,6}?(?:(?:until|till|through|from|for)\\s(?:the\\s)?(?:${DATE}|${MONTH}|end of|Labor Day|Memorial Day|New Year|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|${WHEN})`,
  // on a cruise from the 3rd to the 17th; on a plane to Tokyo; a honeymoon in Greece, from the 4th
  `\\bon\\s(?:an?|my|his|her|their|our)\\s(?:[\\p{L}-]{2,12}\\s){0,2}?(?:cruise|safari|pilgrimage|honeymoon|thru-hike)\\b${BETWEEN}\\b${WHEN}`,
  `\\bon\\s(?:an?|the)\\s(?:plane|flight|boat|ferry|train|ship)\\sto\\s${PLACE}${BETWEEN}\\b(?:${WHEN}|back|home)`,
  `\\b${TRIP}\\s(?:in|to|through|around|across)\\s${PLACE}${BETWEEN}\\b(?:${WHEN}|from\\s${THE_DAY})`,
  `\\b${BEING}(?:off to|bound for|flying to|heading (?:off )?(?:to|for)|headed (?:off )?(?:to|for)|leaving (?:soon )?for|jetting (?:off )?to)\\s${PLACE}`,
  `\\b${BEING}(?:climbing|visiting|touring|exploring|trekking|hiking|walking|cycling|sailing|cruising|running|paddling|rafting|skiing|driving|crossing|traversing)\\s${PLACE}${BETWEEN}\\b${WHEN}`,
  // She will be trekking in Patagonia from January 8; we plan to sail to Greece
  `\\b${WILL}(?:${GOING}|${GO})\\b${BETWEEN}\\b(?:${TO_PLACE})`,
  `\\b${WILL}(?:${GOING}|${GO})\\s(?!back)${PLACE}`,
  `(?<loose>\\b${ON_THE_ROAD}\\b${LOOSE}\\b${COMING}(?:[^!?;\\n]{0,40}))`,
  `(?<loose>(?<![\\p{L}\\d])${COMING}${LOOSE}\\b${ON_THE_ROAD}\\b(?:[^!?;\\n]{0,40}))`,
  // In May I cross Iceland on foot.
  `(?:^|[.;,]\\s)${WHEN},?\\s(?:I|we|he|she|they)(?:\\s|['’]ll\\s|['’]m\\s|['’]re\\s)(?:will\\s|am\\s|plan to\\s|hope to\\s|finally\\s|shall\\s){0,2}(?:cross|climb|tour|hike|cycle|bike|sail|trek|explore|ride|paddle|travers|row|ski|circl|driv|kayak|motorcycle|backpack|raft)(?:e|es|s|ing)?\\s(?:the\\s(?:whole\\s|entire\\s|length of\\s)?)?(?<place>${NAME})`,
  `\\bwhile\\s(?:I|he|she|we|they)(?:['’](?:m|s|re)|\\s(?:am|is|are))\\s(?:away\\s|off\\s)?in\\s${PLACE}`,
  // Next summer she hikes the Camino.
  `(?:^|\\b)${WHEN},?\\s(?:I|he|she|we|they|${CAPITAL}(?:\\s(?:and\\s)?[\\p{L}]{2,14}){0,4})\\s(?:${BEING}|will\\s(?:be\\s)?|['’]ll\\s(?:be\\s)?|plans? to\\s|hopes? to\\s)?(?:${GOING}|${GO})s?\\b${BETWEEN}\\b(?:${TO_PLACE})`,
  // She will be in Lisbon from the 3rd to the 17th of July.
  `\\b(?:will|['’]ll)\\sbe\\s(?:[\\p{L}]{2,10}\\s){0,5}?in\\s(?<there>${NAME})(?:\\s|,\\s)(?:[\\p{L}]{2,12}\\s){0,5}?(?:${WHEN})`,
  `\\b(?:in|to|at|around)\\s(?<place>${NAME}),?\\s(?:from\\s|between\\s|on\\s)?${DAYS}`,
  `(?:^|[,;:]\\s)(?:away|off|gone|traveling|travelling|vacationing|on (?:leave|vacation|holiday))\\s(?:in|to|around)\\s${PLACE}${BETWEEN}${WHEN}`,
  `^\\s?in\\s${PLACE}\\sfor\\sthe\\s(?:first|last|second|third)\\s(?:\\p{L}{2,6}\\s)?(?:weeks?|days)\\sof\\s${MONTH}`,
  // after I get back from Kyoto
  `\\b(?:until|till|after|once|when|before)\\s(?:I|he|she|we|they|Dr\\.?\\s${CAPITAL}|${CAPITAL})\\s${BACK}\\s${PLACE}`,
  `\\b(?:back|returns?|home)\\s(?:from\\s)${PLACE}\\s(?:on|in|by)\\s(?:${DATE}|${MONTH}|early|late|mid)`,
  // our upcoming trip to Peru; a cruise booked
  `\\b(?:upcoming|next|planned|long-awaited|planning (?:a|my|our|her|his|their))\\s(?:[\\p{L}-]{2,12}\\s){0,3}?${TRIP}\\b[^.!?;\\n]{0,20}?\\b(?:(?:to|in|through|around|across|is|will be|down|up)\\s(?:[\\p{Ll}]{2,10}\\s){0,3}?${PLACE}|${WHEN})`,
  `\\b(?:booked|tickets?|flights?|itinerary|packing|packed|bags packed|countdown|counting (?:down )?(?:the )?(?:days|weeks))\\b[^.!?;\\n]{0,30}?\\b(?:to|in|for|until|till)\\s(?:the\\s|our\\s|my\\s|her\\s|his\\s)?(?:[\\p{Ll}]{2,10}\\s){0,3}?(?<goal>${NAME})`,
  `\\b${TRIP}\\s(?:to\\s${NAME}\\s)?(?:is\\s|are\\s)?(?:all\\s)?(?:planned|booked|scheduled|coming up|set)\\s(?:for|in|on|this|next)\\b`,
  // on sabbatical from May to August
  `(?<leave>\\b(?:on|taking|takes?|start(?:s|ing)?|begin(?:s|ning)?|going on|be on|have|having)\\s(?:[\\p{L}]{1,10}\\s){0,3}?(?:leave|sabbatical|vacation|holidays?|time off|honeymoon)\\b[^.!?;\\n]{0,40}?\\b(?:${WHEN}|from\\s${MONTH}))`,
  `(?<leave>\\b(?:will|['’]ll|going to)\\sbe\\s(?:away|gone|out of town|out of the country|off|abroad|overseas|traveling|travelling|unavailable|out of the office)\\b[^.!?;\\n]{0,40}?\\b(?:${WHEN}|from\\s${MONTH}))`,
  // every August we go to Lake Chelan
  `\\b(?:every|each)\\s(?:${MONTH}|Christmas|Thanksgiving|Easter|Fourth of July|Labor Day|Memorial Day|spring break)\\b[^.!?;\\n]{0,40}?\\b(?:go|goes|head|heads|fly|flies|travel|travels|spend|spends|return|returns|visit|visits|drive|drives|camp|camps|find|rent|rents|stay|stays|meet|gather|fish|am|are|is|take|takes|['’]m|['’]re)\\b[^.!?;\\n]{0,40}?\\b(?:to|in|at|on|with)\\s${PLACE}`,
  `(?<empty>\\bhouse-?sitters?\\b|\\b(?:my|our|his|her|their|the)\\s(?:\\p{L}{2,10}\\s)?(?:house|home|place)\\s(?:will be|sits|stands|is)\\s(?:[\\p{L}]{2,10}\\s)?empty\\b)`,
);

const CUANDO = String.raw`(?:del?\s\d{1,2}\s(?:de\s${MES}\s)?al\s\d{1,2}\sde\s${MES}|(?:el|del|desde el|hasta el|al)\s(?:${DIA}\s)?${FECHA}|(?:en|este|todo|durante|a finales de|a principios de|a mediados de|el mes de|de|hasta|desde)\s(?:el mes de\s|el próximo\s)?${MES}|(?:el\s|para el\s)?próximo\s${MES}|la\s(?:primera|segunda|última)\s(?:quincena|semana|mitad)\sde\s${MES}|${MES}\s(?:próximo|que viene|entrante)|para\s(?:el mes de\s)?${MES}|(?:este|esta|el próximo|la próxima|próximo|próxima|todo el|durante el|durante la|en|en las|estas|en las próximas)\s(?:${TEMPORADA}|semana|mes|año|fin de semana|vacaciones)|(?:el|la)\s(?:mes|semana|año|verano|invierno|primavera|otoño)\s(?:que viene|que entra|próxim[oa]|entrante)|Semana Santa|Navidad(?:es)?|vacaciones de|por\s(?:dos|tres|cuatro|unas)\s(?:semanas|meses)|(?:(?:hasta|antes de|a partir de|desde)\s)?${EL_DIA}|(?:hasta|a partir d|desde )el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|mañana|pronto)`;
const AL_LUGAR = String.raw`(?:a|en|para|hacia|por|de|rumbo a|con destino a|recorriendo|visitando|conocer|visitar|recorrer)\s(?:(?:el|la|los|las)\s)?(?<place>${NAME})`;
const IRA = String.raw`(?:embarc(?:a|o|amos)|zarp(?:a|o|amos)|despeg(?:a|o|amos)|salimos|ir(?:é|á|emos|án)|viajar(?:é|á|emos|án)|saldr(?:é|á|emos|án)|volar(?:é|á|emos|án)|pasar(?:é|á|emos|án)|visitar(?:é|á|emos|án)|regresar(?:é|á|emos|án)|volver(?:é|á|emos|án)|recorrer(?:é|á|emos|án)|cruzar(?:é|á|emos|án)|caminar(?:é|á|emos|án)|escalar(?:é|á|emos|án)|subir(?:é|á|emos|án)|navegar(?:é|á|emos|án)|pedalear(?:é|á|emos|án)|atravesar(?:é|á|emos|án)|partir(?:é|á|emos|án)|(?:me|se|nos)\s(?:voy|va|vamos|van|iré|irá|iremos|irán|marcho|marcha|escapo|escapa|escapamos)|(?:voy|va|vamos|van)\sa\s(?:ir|viajar|estar|pasar|visitar|recorrer|volar|salir|hacer|conocer|caminar)|salgo|sale|salimos|viajo|viaja|viajamos|vuelo|vuela|volamos|parto|parte|partimos|vuelve|vuelvo|regresa|regreso|planea(?:mos|n|r)?|planeo|piensa|pienso|pensamos)`;

/** The same in Spanish. */
export const VIAJES = patterns(
  `${L}(?:contando|cuento|cuenta|faltan?|quedan?)\\s(?:[\\p{Ll}\\d]{1,9}\\s){0,3}?(?:los\\s)?(?:días|semanas|meses)\\s(?:para|hasta)\\s(?:mi|nuestr[oa]|su|el|las|mis|nuestras)\\s(?:[\\p{Ll}]{2,12}\\s)?(?:viaje|crucero|luna de miel|vacaciones|escapada|vuelo|safari)${R}`,
  `${L}${IRA}(?!\\p{L})${BETWEEN}${L}${AL_LUGAR}${BETWEEN}${CUANDO}`,
  `${L}${IRA}(?!\\p{L})${BETWEEN}${CUANDO}${BETWEEN}${L}${AL_LUGAR}`,
  `${L}${IRA}\\s(?:(?:el|la|los|las)\\s)?(?<place>${NAME})${BETWEEN}${CUANDO}`,
  `${CUANDO},?${BETWEEN}${L}${IRA}\\s(?:(?:el|la|los|las)\\s)?(?<place>${NAME})`,
  // El próximo verano daré la vuelta a Sicilia; para diciembre tengo planeado bajar el Amazonas
  `${CUANDO},?${BETWEEN}${L}(?:dar(?:é|á|emos)\\sla\\svuelta\\sa|har(?:é|á|emos)|conocer(?:é|á|emos)|(?:tengo|tiene|tenemos|he|ha|hemos)\\s(?:planeado|pensado|previsto|reservado|organizado)\\s(?:ir\\sa|bajar|subir|cruzar|recorrer|visitar|escalar|hacer|navegar|remar|conocer|atravesar|viajar\\s(?:a|por))|(?:quiero|quiere|queremos|espero|espera|pienso|piensa|planeo|planea|toca|voy\\sa|va\\sa|vamos\\sa)\\s(?:bajar|subir|cruzar|recorrer|visitar|escalar|hacer|navegar|remar|conocer|atravesar))\\s(?:por fin\\s|al fin\\s|finalmente\\s|toda\\s)?(?:(?:el|la|los|las)\\s)?(?<place>${NAME})`,
  `${L}(?:está|estoy|estamos|anda|ando)\\s(?:[\\p{Ll}]{2,12}\\s){0,3}?en\\s(?<there>${NAME})\\s(?:[\\p{Ll}]{1,12}\\s){0,6}?hasta\\s`,
  `${CUANDO}${BETWEEN}${L}${IRA}(?!\\p{L})${BETWEEN}${L}${AL_LUGAR}`,
  `${L}(?:ir(?:é|á|emos|án)|viajar(?:é|á|emos|án)|volar(?:é|á|emos|án)|recorrer(?:é|á|emos|án)|(?:me|se|nos)\\s(?:voy|va|vamos|van)\\sde\\s(?:viaje|vacaciones|luna de miel|crucero)|(?:voy|va|vamos|van)\\sa\\s(?:viajar|recorrer|conocer))(?!\\p{L})${BETWEEN}${L}${AL_LUGAR}`,
  `${L}(?:estar(?:é|á|emos|án)|andar(?:é|á|emos)|pasar(?:é|á|emos|án))(?!\\p{L})${BETWEEN}en\\s(?:(?:el|la|los|las)\\s)?(?<there>${NAME})${BETWEEN}${CUANDO}`,
  `${CUANDO},?${BETWEEN}${L}(?:estar(?:é|á|emos|án)|andar(?:é|á|emos))(?!\\p{L})${BETWEEN}en\\s(?:(?:el|la|los|las)\\s)?(?<there>${NAME})`,
  `${L}(?:en\\s(?:una|dos|tres|cuatro|unas|pocas)\\s(?:semanas?|días|meses))\\s${BETWEEN}${IRA}(?!\\p{L})${BETWEEN}${L}${AL_LUGAR}`,
  `${L}(?:próximo|siguiente)\\s(?:viaje|crucero)\\b[^.!?;\\n]{0,20}?(?:${L}(?:a|por|al|es)\\s(?<place>${NAME})|${CUANDO})`,
  `${L}(?:vacaciones|viaje|luna de miel|crucero|año sabático|sabático)\\s(?:a|en|por)\\s(?<place>${NAME})${BETWEEN}${CUANDO}`,
  `${L}(?:cuando|hasta que|después de que|al)\\s(?:vuelva|regrese|volvamos|regresemos|volver|regresar)\\sde\\s(?<place>${NAME})`,
  `(?<leave>${L}(?:estar(?:é|á|emos)\\s(?:de\\s(?:vacaciones|viaje|licencia|permiso|sabático)|fuera|ausente)|(?:me|se|nos)\\s(?:voy|va|vamos|iré|irá|tomo|toma|tomaré|tomará)\\s(?:de\\s|unas\\s|un\\s|sus\\s|mis\\s)?(?:vacaciones|viaje|licencia|sabático|año sabático|luna de miel)|sal(?:e|go)\\sde\\s(?:vacaciones|viaje|licencia))${BETWEEN}${CUANDO})`,
  `(?<leave>${L}fuera\\s(?:todo|toda|casi todo|durante|hasta)\\s(?:el\\s|la\\s|mediados de\\s|finales de\\s)?(?:mes de\\s)?(?:${MES}|${TEMPORADA}|Semana Santa|Navidad(?:es)?)${R})`,
  `${L}(?:boletos?|pasajes?|billetes?|vuelos?|maletas)\\s(?:[\\p{Ll}]{2,10}\\s){0,3}?(?:para|a)\\s(?:(?:el|la)\\s)?(?<goal>${NAME})`,
  `${L}cada\\s(?:${MES}|Navidad|Semana Santa)${BETWEEN}${L}(?:voy|va|vamos|viajo|viaja|viajamos|vuelvo|vuelve|paso|pasa|pasamos|regresa|regreso)(?!\\p{L})${BETWEEN}${L}${AL_LUGAR}`,
  `${L}de\\s(?:crucero|luna de miel|safari|peregrinación)${R}${BETWEEN}(?:${L}${AL_LUGAR}|${CUANDO})`,
  `${CUANDO}${BETWEEN}${L}de\\s(?:crucero|luna de miel|safari|peregrinación)${R}`,
  `(?<empty>${L}casa\\s(?:se\\s)?(?:queda|quedará|estará|va a quedar)\\s(?:sola|vacía|a cargo))`,
);

/** A time to come or a way to go: without one no sentence tells of a journey. */
export const JOURNEY_CUE = pattern(
  String.raw`${L}(?:until|till|${THE_DAY}|${EL_DIA}|a partir d|desde el|through|plane to|honeymoon|luna de miel|(?:on|by|from|through) the \d{1,2}(?:st|nd|rd|th)|the end of (?:the|this|next)|leav(?:es?|ing) for|fl(?:y|ies|ying) to|cruise|crucero|hasta|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|${MES}|easter|christmas|thanksgiving|new year|tomorrow|half[- ]term|labor day|memorial day|(?:this|next|come|over|in|for|all|during) (?:the )?(?:coming |whole |early |late )?(?:spring|summer|autumn|fall|winter|weekend|fortnight)|(?:this|next|come) (?:coming )?(?:week|month|year)|(?:for|over|in) (?:\p{L}{1,6}|\d{1,2}) (?:weeks|months|days)|spring break|school holidays|next up|upcoming|primavera|verano|otoño|invierno|navidad(?:es)?|(?:dos|tres|cuatro|unas|pocas|la|próximas?|esta) semanas?|vacaciones|próxim[oa]|entrante|que viene|siguiente|pronto|off to|bound for|(?:flying|jetting|heading|headed) (?:off )?(?:to|for)|leaving (?:soon )?for|(?:will|ll|going to|plans? to|planning to|about to|set to|hoping to|wait to|forward to|excited to) (?:soon |then |also |be |finally |all ){0,3}(?:${GOING}|${GO}|in|gone|out|unavailable)|planning (?:a|my|our|her|his|their)|planned|(?:back|home|returns?) from|(?:is|am|are|m|s) (?:\p{L}{2,12} ){0,3}in \p{Lu}|tickets?|flights?|booked|pack(?:ed|ing)|countdown|counting|counts|contando|cuent[oa]|faltan?|quedan?|(?:only|just) (?:\p{L}{2,8}|\d{1,3}) (?:days|weeks|months|sleeps)|(?:sets?|setting) (?:sail|off)|while (?:I|he|she|we|they)(?:['’]| am| is| are)|(?:house|home|place) (?:will be|sits|stands|is)|house-?sitters?|sabbatical|boletos?|pasajes?|billetes?|vuelos?|maletas|(?:hasta que|cuando|después de que) (?:vuelva|regrese)|al (?:volver|regresar)|hasta|ir(?:é|á|emos|án)|viajar(?:é|á|emos|án)|volar(?:é|á|emos|án)|recorrer(?:é|á|emos|án)|(?:voy|va|vamos|van) (?:a|de)|casa|(?:leaves?|flies|fly|jets?|heads? off|takes? off) (?:for|to)|\d{1,2}(?:st|nd|rd|th)|\d{1,4}[/.-]\d|\d{1,2} de)${R}`,
);
