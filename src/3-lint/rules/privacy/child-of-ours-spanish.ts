// Words of children in Spanish, for texts without accents; case counts, since a name begins with a capital.

const NUMERO =
  '(?:\\d|1[0-7]|uno?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciseis|diecisiete)';
const NAME = '(?<name>[A-Z][a-z]{2,15})';
const HIJO =
  '(?:hij(?:[oa]s?|it[oa]s?)|nin(?:[oa]s?|it[oa]s?)|nen[eai]s?|bebes?|bebit[oa]|gemel[oa]s|melliz[oa]s|niet(?:[oa]s?|ecit[oa])|sobrin[oa]s?|ahijad[oa]s?|pequen[oa]s?|peques?|chiquit[oa]s?|primogenit[oa]|adolescentes?|hijastr[oa]s?|varoncito|chamac[oa]s?|criatura)';
const SUYO = '(?<whose>[Mm]is?|[Ss]us?|[Nn]uestr[oa]s?)';
const ADJ = '(?: (?:mayor|menor|chic[oa]|pequen[oa]|del medio|unic[oa]|adoptiv[oa]))?';
const GRADO =
  '(?:primero|segundo|tercero|cuarto|quinto|sexto|septimo|octavo|noveno|primer grado|segundo grado|tercer grado|cuarto grado|quinto grado|sexto grado|kinder|jardin(?: de (?:ninos|infantes))?|preescolar|maternal|guarderia|primaria|secundaria|prepa(?:ratoria)?|bachillerato)(?![a-z])';
const COLEGIO =
  '(?:[Cc]olegio|[Ee]scuela|[Pp]rimaria|[Ss]ecundaria|[Ii]nstituto|[Kk]inder|[Jj]ardin|[Gg]uarderia|[Ll]iceo|Montessori) (?:(?:de|del|la|las|los|el) ){0,2}[A-Z][a-z]{2,15}';
const EDAD = `(?:(?:de|tiene|con|cumple|cumplio|acaba de cumplir|va a cumplir|ya tiene|a sus|apenas) (?:solo |casi |apenas |ya )?${NUMERO} (?:anos|anitos|meses|semanas)|\\(${NUMERO}(?: anos)?\\))`;
const HASTA = (most: number) => `[^.;!?]{0,${most}}?`;
const TITULO =
  '(?:[Dd]octora?|[Dd]ra?\\.?|[Ll]icenciad[oa]|[Ll]ic\\.?|[Ee]nfermer[oa]|recepcionista|dentista|higienista|partera|pediatra|psicolog[oa]|terapeuta|fundadora?|directora?|gerente|encargad[oa])';
const OFICIO = `(?:(?:(?:la |el |nuestr[oa] )(?:[a-z]{3,12} )?)?${TITULO}|(?:la |el |nuestr[oa] )[a-z]{5,14}|[A-Z][a-z]{2,15})`;
const DE_QUIEN = `(?<whose>de(?:l)? ?${OFICIO}(?: [A-Z][a-z]{2,15})?)`;

/** The same in Spanish. */
export const OF_OURS_SPANISH: readonly string[] = [
  // bienvenida al mundo, Renata
  `(?<newborn>(?:[Bb]ienvenid[oa]s? (?:al mundo|a este mundo|a la vida),? (?:bebe |pequen[oa] |chiquit[oa] )?|[Bb]ienvenid[oa]s? (?:a la familia|a casa),? (?:bebe|pequen[oa]|chiquit[oa]) ))${NAME}`,
  // mi hijo de siete años; su niña entra a primero; mi bebé Martina
  `\\b${SUYO} ${HIJO}${ADJ},?${HASTA(26)} ${EDAD}`,
  `\\b${SUYO} ${HIJO}${ADJ},?${HASTA(40)} (?:a|en|al|el|la|de|del|termina|empieza|cursa|pasa a|entra a) (?:el |la )?(?:${GRADO}|${COLEGIO})`,
  `\\b${SUYO} ${HIJO}${ADJ},? (?:(?:llamad[oa]|se llama) )?${NAME}(?=[.,;:!)]|$| (?:es|fue|ha|ya|y|que|quien|en|con|de|a|al|la|lo|le|me|no|gano|juega|toca|canta|tiene|va|entra|dice))`,
  `\\b${SUYO} ${HIJO}${ADJ},? (?:de|tienen) ${NUMERO}(?: anos)?(?:,| y) (?:de )?${NUMERO}(?=[.,;]|$| anos| y | lo | la | me )`,
  // entreno en la Escuela Juarez porque ahi va mi hijo
  `\\b${COLEGIO}(?: [A-Z][a-z]{2,15})?,?${HASTA(20)} (?:porque|donde|ya que|que es donde|pues) (?:ahi |alli |alla )?(?:va|van|estudia|estudian|cursa|cursan) ${SUYO} ${HIJO}(?![a-z])`,
  // Tiene una hija en quinto de primaria
  `\\b(?<whose>[Tt]iene|[Tt]engo|[Tt]enemos|[Mm]adre de|[Pp]adre de|[Mm]ama de|[Pp]apa de) (?:una?|dos|tres) ${HIJO}${ADJ},?${HASTA(24)} (?:en|que va a|que va en|que cursa) (?:el |la )?(?:${GRADO}|${COLEGIO})`,
  // mamá de Leandro, de ocho años; papá de la pequeña Jimena
  `\\b(?<whose>[Mm]ama|[Pp]apa|[Mm]adre|[Pp]adre|[Aa]buel[oa]) de (?:(?:la|el) )?(?:pequen[oa] |peque )?${NAME},? (?:${EDAD}|(?:de|en|que (?:va|esta|cursa|entra|entro) ?(?:a|en)?) (?:el |la )?${GRADO})`,
  `\\b(?<whose>[Mm]ama|[Pp]apa|[Mm]adre|[Pp]adre|[Aa]buel[oa]) de (?:la|el) (?:pequen[oa]|peque|chiquit[oa]|recien nacid[oa]) ${NAME}`,
  `\\b(?<whose>[Mm]ama|[Pp]apa|[Mm]adre|[Pp]adre|[Aa]buel[oa]) de (?:l[oa]s |sus )?(?:gemel|melliz|cuat)[oa]s ${NAME}`,
  // Emilio, el hijo de la doctora Lira; Renata, la hija de nuestra recepcionista
  `\\b${NAME}, (?:el|la) ${HIJO}${ADJ} ${DE_QUIEN}`,
  `\\b(?:[Ee]l|[Ll]a|[Ll]os|[Ll]as) ${HIJO}${ADJ} ${DE_QUIEN},?${HASTA(26)} (?:${EDAD}|(?:a|en|al|el|la|de) (?:${GRADO}|${COLEGIO}))`,
  `\\b(?:[Ee]l|[Ll]a) ${HIJO}${ADJ} ${DE_QUIEN}, ${NAME}(?=[.,;:!)]|$| (?:es|y|que|ya|gano|juega))`,
  // ya es papá: Camilo llegó; acaba de ser mamá: Bruno nació; desde que nació Leonor
  `(?<whose>(?:(?<![a-z])(?:es|son|ser|somos|soy|hecho|hizo|convirtio en|estrena como)) (?:mama|papa|madre|padre|abuel[oa])s?(?![a-z]))${HASTA(50)}[:,;.] ?(?:y )?${NAME} (?:nacio|llego|pes[oa]|vino|ya)`,
  `(?<whose>[Dd]esde que|[Cc]uando|[Aa]ntes de que) (?:nacio|llego|naciera|llegara) (?:el |la )?(?:pequen[oa] )?${NAME}(?=[.,;])`,
  `(?<whose>[Dd]esde que|[Cc]uando|[Aa]hora que) ${NAME} (?:entro|empezo|paso|entra|empieza) (?:a|al|en|el|la) (?:el |la )?${GRADO}`,
  // su admiradora número uno se llama Julieta y tiene cinco años
  `(?<whose>[Mm]i|[Ss]u) [a-z]{4,12}(?: [a-z]{3,8}){0,2} se llama [A-Z][a-z]{2,15} y tiene ${NUMERO} (?:anos|anitos|meses)`,
  `(?<whose>[Mm]i|[Ss]u) [a-z]{4,12}(?: [a-z]{3,8}){0,2} tiene ${NUMERO} (?:anos|anitos|meses) y se llama [A-Z][a-z]{2,15}`,
  `\\b(?:espera|esperan|manda|reina) ${NAME},? que [^.;!?]{0,40}?(?:gatear|gatea|caminar|primeros pasos|hablar|dientes?|panales|mamila|kinder|guarderia)(?![a-z])`,
  // Ámbar, mi nieta; Gael y su equipo, los Halcones sub-10; mandan Lucía, de ocho, y Tomás, de cinco
  `\\b${NAME}, ${SUYO} (?:primer[oa]? |segund[oa] |nuev[oa] |propi[oa] |adorad[oa] )?${HIJO}${ADJ}(?=[.,;:!)]|$| (?:y|que|el|la|de|cuando))`,
  `\\b${NAME} [^.;!?]{0,60}?\\b[Ss]ub-? ?\\d{1,2}\\b`,
  `\\b${NAME}, de ${NUMERO}(?: anos)?,? y (?:a )?[A-Z][a-z]{2,15}, de ${NUMERO}(?=[.,; ]|$)`,
  // le toca leerle a Santi; es papá de Abril y Leo; Rodrigo, hijo del doctor May
  `\\b(?:leerle|cantarle|contarle un cuento|contarle cuentos|banar|dormir|acostar|arrullar|peinar|trenzas (?:por|a|para)|hacerle trenzas|cambiarle el panal) (?:un cuento |cuentos |una cancion )?(?:a )?${NAME}(?=[.,;]|$| (?:y|que|antes|cada|en|con))`,
  `\\b(?:[Ee]s|[Ss]oy|[Ss]er|[Oo]rgullos[oa]|[Ff]eliz|[Cc]omo|^) ?(?:el |la )?(?:papa|mama|padre|madre|abuel[oa]) de (?!Dios|Familia|Santa|San|Cristo)${NAME} (?:y|e) [A-Z][a-z]{2,15}(?=[.,;]|$| (?:que|en|de|quienes))`,
  `\\b${NAME},(?: de ${NUMERO}(?: anos)?,)? (?:hij|niet|sobrin)[oa]${ADJ} ${DE_QUIEN}(?=[,.;]|$)`,
  // Iker, el mío, juega de portero
  `\\b${NAME}, (?<whose>el mio|la mia|el nuestro|la nuestra|el suyo|la suya),[^.;!?]{0,40}?(?:${NUMERO}(?: anos)?(?=[.,;]|$)|${GRADO}|juega|gano|canta)`,
  // la mamá que lleva a Valentina a gimnasia
  `(?<whose>[Ll]a|[Ee]l|[Uu]na?) (?:mama|papa|madre|padre) que (?:lleva|recoge|peina|acompana|espera|aplaude|anima|corre con|ensaya con|estudia con|hace la tarea con) (?:a )?${NAME}(?=[.,;]| (?:a|al|de|del|en|con|y)(?![a-z]))`,
];
