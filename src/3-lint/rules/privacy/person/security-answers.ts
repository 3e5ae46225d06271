import { CAPITAL, L, NAME, pattern, patterns, R } from './patterns.ts';
import { ANIMAL, MASCOTA } from './pets.ts';
import { CALLE, STREET } from './streets.ts';

const NEAR = '[^.!?;\\n]{0,25}?';
const WHERE_BORN = `(?:the\\s(?:\\p{L}{3,12}\\s){0,2}(?:town|city|village|hamlet|suburb)\\sof\\s)?(?<birthplace>${NAME})`;
const LOW_SCHOOL = String.raw`(?<school>(?:St\.?\s)?(?:${CAPITAL}\s){1,4}(?:Elementary|Primary|Grade School|Grammar|Middle School|Junior High|High|Prep|Preparatory|Montessori|Kindergarten|Preschool|School)\b(?!\s(?:of|for)\b))`;
const TITLED = String.raw`(?:Mr|Mrs|Ms|Miss|Mister|Sister|Brother|Coach|Señora?|Señorita|Madame|Frau|Herr)\.?\s${CAPITAL}`;

/** Answers to the questions that banks ask when a password is lost, in English. Pets have a list of their own. */
export const ANSWERS = patterns(
  String.raw`\b(?:maiden|birth) name\b${NEAR}(?:is|was|of|,|:|-|\(|being)\s?["“]?${CAPITAL}`,
  String.raw`\bn[ée]e\s${CAPITAL}`,
  String.raw`\bbefore\s(?:her\s|my\s)?marriage\b[^.!?;\n]{0,30}?\b(?:was|were|name)\s(?:an?\s)?${CAPITAL}`,
  String.raw`\b(?:family|brothers?|sisters?|siblings|mother|mom|mum|dad|father|parents|grandmother|grandma|grandpa|cousins)\s(?:still\s|always\s)?(?:calls?|called|nicknamed)\s(?:me|her|him)\s["“]?${CAPITAL}`,
  String.raw`\b(?:(?:mother|mom|mum|mama|grandmother|grandma|she|I|wife)\s(?:was|is|am)\s(?:born\s)?an?\s${CAPITAL}\s(?:before|until|till|by birth)|(?:mother|mom|mum|mama|grandmother|grandma)\swas\s(?:born\s)?an?\s${CAPITAL}\sgirl)\b`,
  String.raw`\bborn\s(?:an?\s)?${CAPITAL}(?:\s${CAPITAL})?,?\s(?:before|until)\s(?:I|she|he|her|my)\b|,\san?\s${CAPITAL}\sbefore\s(?:she|I)\smarried`,
  String.raw`\b(?:mother|mom|mum|mama)'s\s(?:family name|surname|last name|family|people|side)\s(?:is|are|was|were)\s(?:the\s|all\s)?${CAPITAL}`,
  `\\bborn\\s(?:and\\s(?:raised|bred)\\s|and\\sbrought\\sup\\s)?(?:\\p{L}{2,10}\\s){0,4}?(?:in|at|outside|near)\\s${WHERE_BORN}`,
  `\\b(?:birthplace|hometown|home town)\\s(?:is|was|of|,|:)\\s?(?:of\\s)?${WHERE_BORN}`,
  `\\b(?:native|son|daughter)\\sof\\s${WHERE_BORN}(?!\\s\\p{Ll}{2,12}\\s(?:and|teachers|farmers|immigrants))`,
  `(?<![\\p{L}'-])(?<birthplace>${NAME})(?:\\s|-)native\\b(?!\\s(?:plants?|American|speakers?|language|Spanish|English|garden|species))`,
  String.raw`\b(?:went to|attended|graduated from|started (?:school )?at|alum(?:na|nus|ni)? of|a product of|educated at|first school(?: was|,)|schooled at|walked to|kindergarten at|grade school at|met at)\s(?:the\s)?${LOW_SCHOOL}`,
  String.raw`\b(?:my|his|her|our)\s(?:first|elementary|primary|grade|grammar|infant|nursery)\s?school\b${NEAR}(?:was|is|,|called|named|at)\s(?:the\s)?(?:St\.?\s)?${CAPITAL}`,
  String.raw`\bwent to (?:elementary|primary|grade|grammar|nursery|infant)\s?school\s(?:in|at)\s${CAPITAL}`,
  String.raw`\bfirst\s(?:ever\s)?(?:car|truck|set of wheels|motorcycle|motorbike|scooter|vehicle)(?:,|\s(?:was|is|were)|:)\s`,
  String.raw`\bfirst (?:thing|one|car|truck|vehicle) (?:that )?(?:I|he|she) ever (?:drove|owned|bought|had)\b[^.!?;\n]{0,25}?\b(?:was|,)\s`,
  String.raw`\b(?:[Aa]t (?:school|home|camp)|[Aa]s a (?:kid|child|boy|girl)|growing up),? (?:they|everyone|everybody|my \p{L}{4,9}|her \p{L}{4,9}|his \p{L}{4,9}) (?:all )?(?:called|nicknamed) (?:me|her|him) ["“]?(?!Dr|Doc)${CAPITAL}`,
  String.raw`,\s(?:my|his|her)\s(?:very\s)?first\s(?:car|truck|set of wheels|motorcycle|motorbike|scooter|van|bike|pony|horse|pet|dog|cat|boss|employer|landlord|teacher)\b`,
  String.raw`\blearn(?:ed|t) to drive (?:in|on)\s(?:an?|my|our|his|her|the)\s(?:[\p{L}'-]{2,16}\s){0,4}?(?:['’]?\d{2,4}\s)?${CAPITAL}`,
  String.raw`\b(?:grew up|growing up|raised|brought up|childhood|as a (?:kid|child|boy|girl))\b[^.!?;\n]{0,50}?\b(?:on|at|of|in|was)\s(?:\d{1,5}\s)?${STREET}`,
  String.raw`\b(?:childhood|first|grade-school|elementary-school|school|kindergarten)\s(?:best\s)?friends?,?\s(?:(?:is|was|named|called|still)\s){0,2}${CAPITAL}`,
  String.raw`\bbest friend\s(?:from|in|at|since|growing up)\b[^.!?;\n]{0,30}?(?:,|was|is|named|called)\s(?<friend>${CAPITAL})`,
  String.raw`\b(?:favou?rite|first|best|beloved|kindergarten|(?:first|second|third|fourth|fifth|sixth|seventh|eighth)[- ]grade|elementary|primary|high[- ]school|middle[- ]school|biology|music|piano|math|maths|chemistry|science|English|art)\s(?:school\s)?(?:teacher|coach)\b[^.!?;\n]{0,25}?(?:${TITLED}|(?:was|,|named|called)\s(?!(?:Mrs?|Ms|Miss|Sister|Coach)\b)(?<friend>${CAPITAL}))`,
  String.raw`\b(?:my|his|her|whose|mother's|father's)\smiddle name\b${NEAR}(?:is|was|,|:)\s["“]?${CAPITAL}`,
  String.raw`\b(?:childhood|family|school|grade-school|old|baby) nickname\b${NEAR}(?:is|was|,|:)\s["“'‘]?\p{Lu}`,
  String.raw`\b(?:my|his|her)\s(?:\p{L}{2,8}\s)?nickname(?:\s(?:growing up|as a (?:kid|child|boy|girl|baby)|(?:in|at) (?:school|college|high school|the family|home|camp)|back (?:home|then))){0,2}\s(?:was|is|has always been)\s["“'‘]?\p{Lu}`,
  String.raw`\b(?:childhood|high[- ]school|school)\s(?:hero|mascot|crush|sweetheart|phone number|imaginary friend)\b${NEAR}(?:is|was|,|were)\s(?:the\s|an?\s)?${CAPITAL}`,
  String.raw`\bfirst (?:kiss|crush|concert|boyfriend|girlfriend|roommate)\b${NEAR}(?:is|was|,|were)\s(?:the\s|an?\s)?${CAPITAL}`,
  String.raw`\b(?:mascot|childhood (?:street|home|nickname|friend|hero|phone number)|street (?:I|she|he) (?:grew up|was raised) on|first (?:pet|concert|school|teacher|job|boss|street|crush|kiss|album|phone number)|favou?rite teacher|mother's (?:maiden|birth) name|place of birth|maternal grandmother)\s?(?::|=|-|–)\s?(?:the\s)?["“]?${CAPITAL}`,
  String.raw`\bfirst job\b[^.!?;\n]{0,30}?\b(?:at|for)\s(?:the\s)?(?<job>${NAME})`,
);

const DONDE_NACIO = `(?:el\\spueblo\\s(?:de\\s)?|la\\sciudad\\s(?:de\\s)?|el\\sbarrio\\s(?:de\\s)?|el\\s|la\\s)?(?<birthplace>${NAME})`;

/** The same in Spanish. */
export const RESPUESTAS = patterns(
  String.raw`${L}(?:nombre |apellido )?de solter[oa],?\s(?:de\s(?:mi|su)\s(?:mamá|madre|abuela)\s)?(?:(?:se llamaba|era|es|fue|su apellido)\s){0,2}${CAPITAL}`,
  String.raw`${CAPITAL},?\sde solter[oa]${R}`,
  String.raw`${L}(?:apellido materno|apellido de (?:mi|su) (?:mamá|madre)|segundo apellido|segundo nombre)\b${NEAR}(?:es|era|,|:)\s${CAPITAL}`,
  `${L}(?:nac[ií]|nació|nacid[oa])${R},?\\s(?:y\\s(?:criad[oa]|crecid[oa]|me\\scri[éó]|se\\scri[óo]|crec[ií]ó?)\\s)?(?:[\\p{Ll}]{1,10}\\s){0,3}?en\\s${DONDE_NACIO}`,
  // the hospital where somebody was born, and the school of the first letters
  `(?:^\\s{0,2}|[.;,]\\s|${L}(?:yo|ella|él|y|que)\\s)nac(?:í|i|ió)\\sen\\s(?:el|la)\\s(?:Hospital|Clínica|Maternidad|Sanatorio|hospital|clínica|maternidad)\\s(?:(?:de|del|la|el|San|Santa)\\s){0,3}${CAPITAL}`,
  `${L}(?:fui|fue|iba|asist[ií]|asistió|estudi[éó]|curs[éó]|terminé|terminó|hice|hizo|empecé|empezó|pasé|pasó)${R}[^.!?;\\n]{0,25}?${L}(?:primaria|secundaria|kínder|kinder|preescolar|infantil|párvulos|prepa|preparatoria|bachillerato|básica)\\s(?:[\\p{Ll}]{1,9}\\s){0,3}?en\\s(?:(?:la|el)\\s)?(?:(?:escuela|colegio|liceo|instituto|cole)\\s)?(?:(?:de|del|la|el|las|los)\\s){0,2}(?<school>${NAME})`,
  `${L}(?:natural|oriund[oa]|nativ[oa]|hij[oa]\\sorgullos[oa])\\sde\\s${DONDE_NACIO}`,
  `${L}(?:(?:mi|su)\\s(?:pueblo|ciudad|tierra)(?:\\snatal)?|(?:pueblo|ciudad)\\snatal|lugar\\sde\\snacimiento),?\\s(?:es\\s|de\\s|:\\s?)?${DONDE_NACIO}`,
  String.raw`${L}(?:fui|fue|iba|asist[ií]|asistió|estudi[éó]|curs[éó]|egresad[oa]|primera escuela|terminé|terminó|hice|hizo|empecé|empezó|aprend[ií]ó? a leer)${R}[^.!?;\n]{0,30}?${L}(?:escuela (?:elemental|primaria|secundaria|superior|intermedia)|primaria|secundaria|preparatoria|prepa|colegio|kínder|kinder|jardín de niños)\s(?:(?:de|del|la|el|en|llamad[oa])\s){0,2}(?<school>${NAME})`,
  String.raw`${L}primera? escuela\b${NEAR}(?:fue|era|,|se llamaba)\s(?:(?:la|el|escuela|primaria|colegio)\s){0,3}${CAPITAL}`,
  String.raw`${L}(?:primer|primera)\s(?:coche|carro|auto|automóvil|vehículo|troca|camioneta|moto|motoneta)\s?(?:,|fue|era)\s`,
  String.raw`${L}aprend[ií]ó?\sa\s(?:manejar|conducir)\sen\s(?:una?\s)?(?:[\p{Ll}]{2,12}\s){0,3}?${CAPITAL}`,
  String.raw`${L}(?:crec[ií]ó?|creció|me crié|se crió|criad[oa]|infancia|niñez|de niñ[oa])${R}[^.!?;\n]{0,50}?${CALLE}`,
  String.raw`${L}(?:mejor amig[oa]|amig[oa])\sde\s(?:la\s|mi\s|su\s)?(?:infancia|niñez|primaria|escuela|siempre)\b[^.!?;\n]{0,25}?(?:era|es|fue|se llama(?:ba)?|,)\s${CAPITAL}`,
  String.raw`${L}(?:maestr[oa]|profesor[oa]?|profe|seño)\s(?:favorit[oa]|preferid[oa]|de (?:primer|primero|segundo|tercer|tercero|cuarto|quinto|sexto|kínder|kinder|primaria)(?:\s(?:año|grado))?)[^.!?;\n]{0,25}?(?:,|era|es|fue|se llamaba)\s(?:(?:la|el|doña|don|señora|señor|señorita|maestra|maestro|profesora|profesor|sor|miss|Miss)\s){0,3}${CAPITAL}`,
  String.raw`${L}(?:primer[oa]?\s(?:mascota|colegio|escuela|coche|carro|maestr[oa]|trabajo|jef[ea]|concierto|amor)|calle (?:de (?:mi|su) infancia|donde (?:crecí|creció))|apellido de soltera|lugar de nacimiento|apodo de (?:niñ[oa]|infancia))\s?(?::|=)\s?(?:(?:la|el|un|una)\s)?${CAPITAL}`,
  String.raw`${L}(?:mi|su)\s(?:apodo|sobrenombre)\s(?:de\s(?:niñ[oa]|la\sinfancia|chic[oa]|cariño)\s)?(?:es|era)\s["“«]?\p{Lu}`,
);

/** A pet, a school or another thing that accounts ask for: without one no sentence gives an answer. */
export const ANSWER_CUE = pattern(
  `${L}(?:${ANIMAL}|pet|(?:maiden|birth) name|n[ée]e|girl|mascot|street|calle|born|before|(?:mother|mom|mum|mama)'s|birthplace|hometown|home town|native|(?:son|daughter) of|(?:went to|attended|graduated from|started (?:school )?at|alum(?:na|nus|ni)? of|a product of|educated at|schooled at|walked to|met at)|school|kindergarten|first (?:ever )?(?:thing|one|van|bike|pony|horse|boss|employer|landlord|school|car|truck|set of wheels|motorcycle|motorbike|scooter|vehicle|kiss|crush|concert|boyfriend|girlfriend|roommate|job)|learn(?:ed|t) to drive|(?:grew|growing) up|raised|brought up|childhood|as a (?:kid|child|boy|girl)|best friend|friends?,? (?:is|was|named|called)|teacher|coach|middle name|nickname|(?:calls?|called|nicknamed) (?:me|her|him)|${MASCOTA}|de solter[oa]|apellido|segundo nombre|nac[ií]|nació|nacid[oa]|natural|oriund[oa]|nativ[oa]|hij[oa]|natal|lugar|pueblo|ciudad|tierra|escuela|primaria|secundaria|preparatoria|prepa|colegio|kínder|kinder|jardín de niños|primera?|aprend[ií]ó?|crec[ií]ó?|creció|cri[éó]|criad[oa]|infancia|niñez|niñ[oa]|amig[oa]|maestr[oa]|profesor[oa]?|profe|seño|apodo|sobrenombre)${R}`,
);
