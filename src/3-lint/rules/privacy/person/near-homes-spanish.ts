import type { Guarded } from './guarded.ts';
import { bioPatterns, CAPITAL, L, NAME, pattern, R, SUYO } from './patterns.ts';

// The same as in near-homes-english.ts: what a bio tells of a home in passing.

const BETWEEN = '[^.!?;\\n]{0,50}?';
const VIVIENDA =
  '(?:casa|casita|casona|hogar|departamento|departamentito|depa|depto|apartamento|apartamentito|piso|pisito|domicilio|finca|rancho|ranchito|cabaña|cabañita|vivienda|cuarto|cuartito|estudio|ático|buhardilla|loft|chalet|chalé|dúplex|duplex|parcela|terreno|solar|quinta|masía|caserío|cortijo|rento|rentamos|alquilo|alquilamos|edificio|torre|privada|palapa|tráiler|traila|caravana|morada|nido|hectáreas?)';
const HITO =
  '(?:clínica|consultorio|consulta|hospital|urgencias|escuela|primaria|secundaria|colegio|instituto|biblioteca|parque|iglesia|parroquia|ermita|capilla|templo|molino|panadería|tienda|tiendita|bodega|mercado|supermercado|súper|estación|parada|puente|correos?|estadio|campo de \\p{L}{3,9}|cancha|alberca|piscina|gimnasio|bar|cantina|cafetería|café|restaurante|teatro|cine|museo|plaza|plazuela|zócalo|cementerio|panteón|presa|represa|embalse|muelle|puerto|aeropuerto|faro|club|campus|universidad|centro comercial|lavandería|farmacia|botica|vías|ayuntamiento|alcaldía|palacio|glorieta|rotonda|gasolinera|kiosco|quiosco|catedral|fuente|peluquería|barbería|ferretería|carnicería|taquería|tortillería|papelería|heladería|pulpería|bomberos|comisaría|cuartel|cárcel|canal|río|arroyo|playa|malecón|camino|carretera|autopista|ruta|guardería|kínder|dispensario|mirador|cerro|paradero|terminal|metro|velódromo|frontón|vivero|taller|garita|Safeway|Costco|Walmart|Oxxo|OXXO|Mercadona|Starbucks|Chevron|Target)';
const JUNTO = String.raw`(?:a (?:la vueltita|la vuelta|un lado|un ladito|unos pasos|dos pasos|cuatro pasos|espaldas|un costado|orillas|orilla|tiro de piedra|un tiro de piedra|un brinco|un salto|mano (?:izquierda|derecha)|la entrada|la salida|la altura|la orilla) (?:de|del)|(?:a\s)?(?:una|dos|tres|cuatro|cinco|seis|media|pocas|unas|unos|\d{1,2})\s(?:cuadras?|calles|puertas|casas|casitas|pasos|esquinas|minutos|metros|paradas|manzanas)(?:\s(?:a pie|caminando|andando|para arriba|para abajo|más arriba|más abajo|pa arriba|pa abajo|abajo|arriba))?\s(?:de|del)|(?:de\s)?(?:al lado|al ladito|atrás|atrasito|detrás|encima|arriba|enfrente|enfrentito|debajo|abajo|afuera|adentro|dentro|cerquita|cerca|al fondo|al final|en la esquina|al pie|antes|después|más allá|más arriba|más abajo) (?:de|del|a|al)|(?:de\s)?(?:frente|frentito|junto|juntito|pegad[oa]s?|pegadit[oa]s?|contigu[oa]|vecin[oa]|aledañ[oa]) (?:a|al|con)|contra ?esquina (?:de|del|con)|pasando|pasad[oa]|cruzando|sobre|entre|bajando|subiendo|doblando|tras)`;
const EL = String.raw`(?:(?:la|el|las|los|mi|nuestra|nuestro|una|un)\s)?`;
const ESO = String.raw`(?:${EL}(?:[\p{L}]{2,14}\s){0,2}?${HITO}${R}|${EL}(?<place>${NAME}))`;
const TENER = String.raw`(?:compr(?:é|ó|amos)|compar(?:to|te|timos)|rent(?:o|a|amos|é|ó)|alquil(?:o|a|amos|é|ó)|arriend(?:o|a)|arrend(?:é|ó|amos)|ocup(?:o|a|amos)|hered(?:é|ó)|constru(?:í|yó|imos)|adquir(?:í|ió)|habit(?:o|a|amos)|tengo|tenemos|tienen?|compraron|rentan|alquilan|comparten|me qued(?:o|é)|me hice de|se hizo de|estren(?:o|a|é|ó)|invert(?:í)|vine a dar a|vino a dar a|vine a parar a|fui a dar a|fue a dar a|caí en|cayó en|terminé en|acabé en|acabó en|terminó en|caí a vivir en|aterric[ée] en|me (?:mud|pas|cambi|instal|establec|fui|traslad)\p{L}{1,3}|se (?:mud|pas|cambi|instal|establec|traslad)\p{L}{1,3}|nos (?:mud|pas|cambi|instal|establec|traslad)\p{L}{1,5}|dormi(?:r|mos)|duermo|amanezco|amanece)`;
const CUARTO =
  '(?:ventana|ventanal|cocina|balcón|patio|azotea|terraza|jardín|cuarto|recámara|porche|portal|cama|casa|puerta|corredor|techo|sala|comedor|departamento|apartamento|piso|traspatio|solar|huerto|zaguán|cochera)';

const CERCA = bioPatterns(
  `${L}(?:${SUYO}|una?|el|la|aquella?|esa|ese|los|las)\\s(?:[\\p{Ll}]{2,12}\\s){0,2}?${VIVIENDA}${R}\\s?,?\\s?(?:[\\p{Ll}]{2,12},?\\s){0,4}?${JUNTO}\\s${ESO}`,
  `${L}${TENER}${R}${BETWEEN}${L}${JUNTO}\\s${ESO}`,
  `${L}${TENER}\\s(?:[\\p{Ll}]{2,12}\\s){0,4}?(?:en|a|al)\\s(?:(?:la|el|las|los|una|un)\\s)?(?:torre|privada|cerrada|fraccionamiento|urbanización|residencial|colonia|barrio|edificio|condominio|reparto|conjunto)${R}`,
  `${L}(?:compr[éó]|compramos|rento|renta|rentamos|alquilo|alquila|alquilamos)\\sen\\s(?:(?:el|la|los|las)\\s)?(?<place>${NAME})`,
  `${L}(?:viv(?:o|e|imos|en)|resid(?:o|e|imos)|habit(?:o|a|amos)|duermo)${R}${BETWEEN}${L}(?:${JUNTO}\\s${ESO}|(?:de este|de aquel|del otro|al otro|en la|en el)\\s(?:lado|calle|cuadra|esquina|privada|cerrada|callejón|loma|orilla|glorieta|torre)\\s(?:de|del|que)${R})`,
  // soy la de la casita morada; somos los del portón verde
  `${L}(?:soy|somos|es|búsqueme|me conocen como)\\s(?:el|la|los|las|de los|de las|de)\\s(?:(?:de|del)\\s)(?:(?:la|las|los|el)\\s)?(?:[\\p{Ll}]{2,10}\\s)?(?:casas?|casita|casona|puerta|portón|edificio|torre|garita|barrio|urbanización|colonia|privada|fraccionamiento|rancho|finca|balcón|esquina|reja|cuadra|calle|residencial|piso)${R}`,
  `${L}(?:soy|somos|es|me considero)\\sde(?:l)?\\s(?:(?:los|las|la|el|toda la vida|puro|mero)\\s){0,2}(?:(?:de|del)\\s)?(?:(?:la|las|los|el)\\s)?(?:barrio|barriada|colonia|urbanización|fraccionamiento|residencial|vecindario|reparto|sector)\\s(?:(?:de|del|la|las|los|el)\\s){0,2}${NAME}`,
  `${L}(?:barrio|barriada|colonia|urbanización|fraccionamiento|residencial|vecindario|reparto|sector|pueblo|calle)\\s(?:(?:de|del|la|las|los|el)\\s){0,3}${NAME}[^.!?;\\n]{0,30}?${L}(?:donde|en que|en el que)\\s(?:vivo|vive|vivimos|resido|tengo (?:mi|la) casa|duermo)${R}`,
  // desde mi balcón, en el edificio Torre Mirasol; en la azotea de mi edificio, el antiguo Molino Harinero
  `${L}desde\\s(?:${SUYO}|la|el)\\s(?:[\\p{Ll}]{2,10}\\s)?${CUARTO},?\\sen\\s(?:(?:el|la|los|las)\\s)?(?:(?:edificio|torre|condominio|conjunto|residencial|urbanización|barrio|colonia|fraccionamiento|privada|unidad|calle)\\s(?:(?:de|del|la|las|los|el)\\s){0,2})?(?<place>${NAME})`,
  `${L}${SUYO}\\s(?:edificio|torre|condominio|residencial|privada|bloque)(?:\\s(?:es|se llama)|,)\\s(?:(?:el|la|los|las)\\s)?(?:(?:antigu[oa]|viej[oa]|ex)\\s)?(?!Médic|Clínic|Salud|Hospital)(?<place>${NAME})`,
  `${L}(?:en|de|del|por)\\s(?:(?:el|la|los|las)\\s)?(?:(?:edificio|torre|condominio|conjunto|residencial|privada|calle|pueblo)\\s(?:(?:de|del|la|las|los)\\s){0,2})?(?<place>${NAME}),?\\s(?:donde|en (?:el|la) que)\\s(?:yo\\s|hoy\\s|ahora\\s|también\\s)?(?:vivo|vive|vivimos|viven|resido|reside|duermo|rento|alquilo|tengo mi casa)${R}`,
  // desde mi balcón se ve la entrada de urgencias
  `${L}desde\\s(?:${SUYO}|la|el)\\s(?:[\\p{Ll}]{2,10}\\s)?${CUARTO}\\s(?:\\p{L}{2,9}\\s){0,2}?(?:se\\s(?:ve|ven|oye|oyen|escucha|huele|divisa|alcanza)|veo|vemos|oigo|oímos|miro|miramos|huelo|escucho|divis\\p{L}{1,4}|saludo|puedo|ve|oye)\\s[^!?;\\n]{0,30}?(?:${L}${HITO}${R}|(?<place>${NAME}))`,
  `${L}${SUYO}\\s(?:[\\p{Ll}]{2,10}\\s)?${CUARTO}\\s(?:da|mira|se asoma|colinda|queda|está|asoma|pega|hace esquina|linda|abre)\\s(?:[\\p{Ll}]{2,9}\\s){0,3}?(?:al?|hacia|con|frente|sobre|en|tras|detrás|pasando|junto|de|del)\\s[^!?;\\n]{0,15}?(?:${L}${HITO}${R}|(?<place>${NAME}))`,
  `${L}(?:compart(?:o|e|imos))\\s(?:la\\s|el\\s)?(?:[\\p{Ll}]{2,8}\\s)?(?:barda|pared|cerca|muro|patio|reja|medianera|medianería|tapia|seto|callejón|estacionamiento|calle)\\scon\\s${ESO}`,
  // dos cuadras para arriba de la clínica: ahí tenés mi casa
  `${L}(?:cuadras?|calles|puertas|pasos|minutos|metros|manzanas)${R}[^.!?\\n]{0,25}?${L}(?:clínica|consultorio|consulta|centro|hospital|trabajo)${R}[^.!?\\n]{0,25}?${L}(?:mi|su|nuestra)\\s(?:casa|cama|puerta|hogar|cocina|depa|departamento|apartamento|piso)${R}`,
  `${L}(?:de|entre)\\s(?:mi|su|nuestra)\\s(?:casa|cama|puerta|cocina|hogar|almohada)\\s(?:a|al|y)\\s(?:(?:la|el|mi)\\s)?(?:clínica|consultorio|consulta|trabajo|hospital)${R}[^.!?\\n]{0,30}?${L}(?:minutos?|cuadras?|calles|pasos|metros)${R}`,
  `${L}(?:clínica|consultorio|consulta|trabajo|centro)${R}[^.!?;\\n]{0,25}?${L}(?:a\\s)?(?:una|dos|tres|cuatro|cinco|media|pocas|pocos|unos|unas|\\d{1,2})\\s(?:cuadras?|calles|puertas|pasos|minutos|metros)\\s(?:[\\p{Ll}]{2,9}\\s){0,2}?de\\s(?:mi|su|nuestra)\\s(?:casa|cama|puerta|hogar)${R}`,
  `${L}(?:me|se|nos)\\smud\\p{L}{1,5}\\sa\\s(?:(?:la|el|los|las)\\s)?(?<place>${NAME})[^.!?;\\n]{0,30}?${L}(?:a pie|andando|caminando|en bici(?:cleta)?|bajo|subo|cruzo)${R}`,
  // va camino a su casa, por la colonia Del Valle
  `${L}(?:camino (?:a|de)|rumbo a|de vuelta a|llega a|vuelve a)\\s(?:su|mi)\\scasa,?\\s(?:[\\p{Ll}]{2,9}\\s){0,2}?(?:por|en|allá por|junto a|frente a|cerca de)\\s(?:(?:el|la|los|las)\\s)?(?:barrio|colonia|urbanización|fraccionamiento|residencial|calle|avenida)\\s${NAME}`,
  // se instaló en el casco antiguo; se afincó en Chueca
  `${L}(?:me|se|nos)\\s(?:instal|afinc|asent|avecind|arraig|establec)\\p{L}{1,5}\\s(?!como\\s)(?:[\\p{Ll}]{2,12}\\s){0,3}?en\\s(?:el\\s(?:casco|centro|corazón|ensanche|barrio)\\s(?:antiguo|viejo|histórico|urbano|de)${R}|(?:(?:el|la|los|las)\\s)?(?<place>${NAME}))`,
  `${L}(?:cruzo|bajo|subo|bajando|cruzando)\\s(?:la calle|el parque|la plaza|el puente|las escaleras|dos pisos|un piso|la avenida)\\s(?:y\\s(?:ya\\s)?(?:estoy|llego)|para\\s(?:llegar|venir|abrir))`,
  `${L}vecin[oa]s?\\s(?:[\\p{Ll}]{2,12}\\s){0,2}?(?:de|del)\\s(?:toda la vida de\\s)?(?:(?:la|el|los|las)\\s)?(?<place>${NAME})`,
);

const CERCA_CUE = pattern(
  `${L}(?:donde|(?:el|la) que|${VIVIENDA}|viv(?:o|e|imos|en)|resid(?:o|e|imos)|habit(?:o|a|amos)|duermo|${TENER}|soy|somos|es|búsqueme|conocen|considero|barrio|barriada|colonia|urbanización|fraccionamiento|residencial|vecindario|reparto|sector|desde|${SUYO}|compart(?:o|e|imos)|cuadras?|calles|minutos|pasos|mud\\p{L}{1,5}|(?:me|se|nos) (?:instal|afinc|asent|avecind|arraig|establec)\\p{L}{1,5}|cruzo|bajo|subo|bajando|cruzando|vecin[oa]s?|${CAPITAL}\\sTerrace)${R}`,
);

/** Homes told in passing, in Spanish. */
export const CASAS_DE_PASO: Guarded = { cue: CERCA_CUE, finds: CERCA };
