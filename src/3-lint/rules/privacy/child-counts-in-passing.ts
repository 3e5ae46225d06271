import { NUMBER, words } from './family.ts';
import { MANY_SPANISH, NUMBER_SPANISH } from './family-spanish.ts';

const FEW = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[2-9]|1\\d)';
const KIDS =
  '(?:kids?|children|sons?|daughters?|boys?|girls?|teens?|teenagers?|toddlers?|bab(?:y|ies)|tweens?|preschoolers?|kindergart(?:e?n)ers?|newborns?|infants?|grandkids|grandchildren|grandsons|granddaughters|stepkids|stepchildren|twins|triplets|learner drivers?)';
const ONE_KID =
  '(?:kindergart(?:e?n)er|tween|teen|teenager|toddler|preschooler|newborn|baby|infant|middle schooler|high schooler|college kid|learner driver|second grader|first grader|third grader|fourth grader|fifth grader|sixth grader)';
const NOT_PETS = '(?!\\s(?:[\\w-]{2,12}\\s){0,2}(?:dogs?|cats?|chickens|hens|horses?|goats?|rescues))';

/** More ways to say how many children there are, in English. */
export const MORE_CHILD_COUNTS_ENGLISH: readonly RegExp[] = [
  `(?:${FEW}|one)\\sof\\s(?:hers|his|mine|theirs|ours)(?:,|\\sand)\\s(?:${FEW}|one)\\sof\\s(?:hers|his|mine|theirs|ours)(?!\\p{L})`,
  // with triplets at home; had twins during residency
  `(?:with|had|have|has|raising|raises|to|of|chasing)\\s(?:(?:my|our|his|her)\\s)?(?:[\\w-]{3,10}\\s)?(?:twins|triplets|quadruplets)\\s(?:at home|of (?:my|her|his) own|underfoot|in (?:tow|residency|diapers|the house)|during|while in|midway)(?!\\p{L})`,
  `(?:${NUMBER}|a (?:baker's )?dozen|a couple of|a handful of)\\s(?:(?:great-?\\s?)?grand-?(?:kids|children|babies|sons|daughters)|step-?(?:kids|children|sons|daughters)|great-grand\\p{L}{3,9})(?!\\p{L})`,
  `(?:feed|feeds|feeding|seat|seats|set the table for|cook for|cooking for|plates for|lunches for)\\s(?:${FEW})(?:\\s(?:at|every|each|around|of us|hungry|mouths|a night))`,
  `outnumbered\\s(?:\\w{2,10}\\s){0,3}?(?:${NUMBER}\\sto\\s${NUMBER}|at (?:bath|bed)time|by (?:our|my|his|her|the|${FEW}|a))`,
  // a grandmother for the fifth time; a dad again; her third grandchild; twins!
  `(?:step-?|grand-?|great-?grand-?)?(?:mother|father|mom|mum|dad|ma|pa|parents?)\\s(?:for\\s(?:the|a)\\s(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\\stime|(?:once )?again(?=[,.!]|$)|to be(?=[,.!]|$)|of (?:a|the) (?:growing|whole|entire|happy) \\w{3,9})`,
  `(?:has|have|had|with|raising|raises|got|welcom(?:e|ed|es|ing)|expecting|expect|adopt(?:ed|ing|s)?|foster(?:s|ing|ed)?|chas(?:es|ing)|herd(?:s|ing)|wrangl(?:es|ing)|juggl(?:es|ing)|feed(?:s|ing)|and|surviv(?:ed|ing)|between|rais(?:ed)|parent(?:s|ing)?)\\s(?:(?:my|our|his|her|their|the|a|an|all)\\s)?(?:${NUMBER}|twin|triplet)\\s(?:[\\w-]{2,12}\\s){0,3}?${KIDS}(?=[,.;!]|$|\\s(?:at home|and|of (?:his|her|my|our) own|keep|who|in|all|under|with|to|under|has|have|this|next|last|on))`,
  `adopt(?:ed|ing|s)?\\s(?:a\\s(?:pair|group) of\\s|${NUMBER}\\s)(?:[\\w-]{2,12}\\s)?(?:siblings|brothers|sisters|babies|kids|children)`,
  `(?:my|our|his|her|their)\\s(?:${FEW}|first|second|third|fourth|fifth|sixth)\\s(?:[\\w-]{2,12}\\s)?(?:grand)?(?:${KIDS}|child|baby|son|daughter|boy|girl)(?!\\p{L}|'s)`,
  `(?:with|between|raising|has|have|juggl\\p{L}{2,3}|parent\\p{L}{0,3})\\s(?:an?|one|two|three)\\s${ONE_KID},?\\s(?:and\\s)?(?:(?:an?|one|two|three)\\s${ONE_KID}s?)`,
  `(?:an?|one)\\s${ONE_KID}\\sand\\s(?:an?|one|two|three)\\s${ONE_KID}s?`,
  `(?:mother|father|mom|mum|dad|grandma|grandpa|grandmother|grandfather|grandad|granddad|nana|granny|great-grandpa|great-grandma|parent)\\s(?:twice|three times|four times|five times|${FEW} times|thrice)(?:\\sover)?(?!\\p{L})`,
  `the\\s(?:${FEW})\\sof\\sthem\\s(?:have|keep|call|make|made)\\s[^.;!?]{0,40}?(?:dad|mom|mum|mama|daddy|mommy)(?!\\p{L})`,
  `(?:one of each|a matching set|a full set|pigeon pair|two of each)(?=[,.;!]|\\sand\\s(?:that|we|done|enough|call)|$)`,
  `(?:stopped|stopping|stop|quit|done|called it|drew the line)\\s(?:at|after)\\s(?:one|two|three|four|five|six|seven)(?=\\s(?:because|when|since|after|kids|children|boys|girls)|[,.;!]|$)`,
  `(?:a|my|our|her|his|the)\\s(?:houseful|quartet|quintet|sextet|trio|foursome|fivesome|pack|herd|gaggle|brood|crew|tribe|squad|set|team|bunch|carload|minivan full|duo|pair|full house)\\s(?:of\\s(?:\\w{2,12}\\s){0,2}?${KIDS}(?!\\p{L})|,?\\s?(?:at last count|last count|currently)\\s\\w{2,10}|,\\sat last count)`,
  `houseful,?\\s(?:at last count|last count)|(?:at )?last count,?\\s${FEW}(?=[,.;!]|$)`,
  `(?:${NUMBER})\\s(?:of (?:her|his|my|our) own)(?=\\s|[,.;!]|$)(?!\\s(?:accord|patients|dogs|cats|cars))`,
  `(?:empty[- ]nest\\w{0,3})[^.;!?]{0,40}?(?:${FEW}|both|all)\\s(?:of (?:them|the)|kids|children|are|have|off|now|grown)`,
  `(?:all|any of) (?:my|our|her|his) (?:two|three|four|five|six|seven|eight|nine|ten)(?=\\s|[,.;!]|$)(?!\\s(?:clinics|offices|nurses|dogs|cats|locations))`,
  `(?:my|our|her|his|after|with|through)\\s(?:${FEW})\\s(?:pregnancies|c-sections|car seats|tuitions|college tuitions|backpacks|lunchboxes|school runs|bunk beds|high chairs|soccer schedules)(?!\\s(?:a day|a week|per|every|each))`,
  `(?:my|our|her|his)\\s(?:boy|girl|son|daughter|kid|baby)\\sand\\s(?:my|our|her|his)\\s(?:boy|girl|son|daughter|kid|baby)(?!\\p{L})`,
  `(?:children|kids|grandkids|grandchildren)\\s(?:now\\s)?(?:number|numbering|total|totaling|come to)\\s(?:${NUMBER})|(?:how many (?:kids|children)[^.?]{0,20}\\?\\s)(?:${NUMBER})`,
  `(?:having|carrying)\\s(?:my|her|his|their|our|a)\\s(?:first|second|third|fourth|fifth)(?=\\s(?:in|this|any|next|baby|child|around|come)|[.,;!]|$)`,
  `(?:another|one more|number (?:two|three|four|five))\\s(?:is\\s)?(?:on the way|due (?:in|this|any)|coming (?:in|this))|(?:due|expecting) (?:again|${NUMBER} more|another)(?=\\s(?:in|this|and)|[,.;!]|$)`,
  `(?:his lot and hers|hers,? his and ours|his,? hers and ours|yours,? mine and ours|blended (?:family|brood|crew) of \\w{3,6})`,
  `(?:mother|father|mom|mum|dad|parent|grandma|grandpa)\\s(?:hen\\s)?to\\s(?:an?\\s)?(?:\\w{2,12}\\s){0,2}(?:houseful|brood|crew|tribe|bunch)${NOT_PETS}(?!\\p{L})`,
  // raising twin boys taught him; being dad to triplets has made him quick
  `(?:raising|bringing up|having|parenting|mothering|fathering|rearing|being (?:an? )?(?:mom|mum|mother|dad|father|parent) (?:to|of))\\s(?:(?:my|our|his|her|their|a (?:pair|set|house) of)\\s)?(?:[\\w-]{3,10}\\s)?(?:twins|triplets|(?:twin|triplet)\\s(?:boys|girls|sons|daughters|toddlers|babies)|${FEW}\\s(?:[\\w-]{3,10}\\s)?(?:kids|children|boys|girls|sons|daughters|teens|teenagers|toddlers))\\s(?:at home\\s|of (?:my|her|his) own\\s)?(?:has\\s|have\\s|had\\s|also\\s){0,2}(?:taught|made|gave|given|kept|keeps|showed|shown|prepared|trained|turned|changed|left|is|was)(?!\\p{L})(?!\\s(?:common|rare|hard for|a risk))`,
  // three kids keep me humble
  `(?:^|[.;:!?]\\s{1,2}|,\\s)(?:${FEW})\\s(?:[\\w-]{3,12}\\s)?(?:kids|children|sons|daughters|boys|girls|teens|teenagers|toddlers)\\s(?:at home\\s|of (?:my|her|his) own\\s)?(?:keep|kept|make|leave|run|teach|have|fill|wake|drive|remind)\\s(?:me|us(?!\\sask)|her|him|my|our|his)(?!\\p{L})(?!\\s(?:asking|calling|coming))`,
].map(words);

const CHILD =
  '(?:hij[oa]s?|niñ[oa]s?|nen[eai]s?|var[oó]n(?:es)?|hembras?|beb[eé]s?|gemel[oa]s|melliz[oa]s|trilliz[oa]s|cuates|mujercitas?|niet[oa]s|nietecit[oa]s|bisniet[oa]s|adolescentes|chamac[oa]s|chiquill[oa]s|criaturas|retoños|pequeñ[oa]s|peques|polluelos)';

/** The same in Spanish. */
export const MORE_CHILD_COUNTS_SPANISH: readonly RegExp[] = [
  `(?:tiene|tengo|tenemos|completaron|completamos)\\sla\\sparejita`,
  `(?:tuvo|tuve|tiene|tengo|tenemos)\\s(?:unos\\s|unas\\s)?(?:gemel[oa]s|melliz[oa]s|trilliz[oa]s|cuates)(?!\\s(?:pacientes|en (?:la )?consulta|de (?:otr|un)))`,
  `(?:gemel[oa]s|melliz[oa]s|trilliz[oa]s|cuates)\\s(?:y|m[aá]s|e)\\s(?:una?|${NUMBER_SPANISH})\\s${CHILD}(?!\\p{L})`,
  `(?:mam[aá]|madre|pap[aá]|padre|abuel[oa])\\s(?:por\\s(?:partida\\s(?:doble|triple)|primera|segunda|tercera|cuarta|quinta)(?:\\svez)?|de\\s(?:la\\s)?parejita|de\\s(?:un|una)\\s(?:camada|tropa|tribu)|primeriz[oa]|dos veces|tres veces|cuatro veces)(?!\\p{L})`,
  `(?:con|somos|son|ya somos|ya son|comemos|cenamos)\\s${MANY_SPANISH}\\s(?:en\\s(?:casa|la mesa|mi casa)|a la mesa|bocas)(?!\\p{L}|\\s(?:de|del)\\s)`,
  `la cigüeñ?a\\s[^.;!?]{0,30}?(?:una?\\svez|dos|tres|cuatro|cinco)|cigue[nñ]a\\s[^.;!?]{0,30}?(?:dos|tres|cuatro|cinco|otra vez)`,
  `(?:la|mi|nuestra|una)\\sparejita(?=[,.;!]|$|\\s(?:de (?:hij|niñ)|y|en casa))`,
  `${NUMBER_SPANISH}\\s(?:platos|mochilas|loncheras|cunas|sillitas|camas|bocas)\\s[^.;!?]{0,30}?(?:niñ[oa]|casa|mesa|mañana|escuela|camino|alimentar)`,
  `(?:otr[oa]|un[oa] m[aá]s|el (?:segundo|tercero|cuarto)|la (?:segunda|tercera|cuarta))\\s(?:que\\s)?(?:viene\\s|est[aá]\\s)?en camino(?!\\p{L})`,
  `(?:tengo|tiene|tenemos)\\s(?:una?o?)\\s(?:en|con|de)\\s[^.;!?]{2,25}?\\sy\\s(?:a\\s)?otr[oa]\\s(?:en|con|de)(?!\\p{L})`,
  `(?:los|las)\\s${MANY_SPANISH}\\s(?:ya\\s)?(?:volaron|se fueron|se independizaron|se casaron|crecieron|est[aá]n en la universidad)(?!\\p{L})`,
  `nido vac[ií]o[^.!?]{0,30}?(?:${MANY_SPANISH}|ambos|tod[oa]s)`,
  `${MANY_SPANISH}\\s(?:embarazos|partos|ces[aá]reas|lactancias|maternidades)(?!\\s(?:al|por|en|cada|atendid))`,
  `(?:el|la)\\s(?:mayor|grande)\\s[^.;!?]{2,40}?\\sy\\s(?:el|la)\\s(?:menor|chic[oa]|chiquit[oa]|pequeñ[oa]|peque|de en medio)(?!\\p{L})`,
  `(?:un|una|mi|nuestra)\\s(?:tropa|tribu|bola|equipo|camada|trío|cuarteto|prole|batall[oó]n)\\sde\\s(?:${MANY_SPANISH}|(?:\\p{L}{3,10}\\s)?(?:hij[oa]s|niet[oa]s|niñ[oa]s|adolescentes|varones))(?!\\p{L})`,
  `${MANY_SPANISH}\\s(?:niet[oa]s|bisniet[oa]s|nietecit[oa]s|hij[oa]s|retoños|varones|herederos)\\s(?:me|nos|le|les|la|lo)(?!\\p{L})`,
  // criar gemelos le enseñó
  `(?:criar|educar|sacar adelante|tener|ser (?:madre|padre|mam[aá]|pap[aá]) de)\\s(?:a\\s)?(?:mis\\s|sus\\s|unos\\s|unas\\s)?(?:gemel[oa]s|melliz[oa]s|trilliz[oa]s|cuates|${MANY_SPANISH}\\s${CHILD})\\s(?:[^.;!?]{1,25}?\\s)?(?:le|me|nos|la|lo)\\s(?:ha\\s|han\\s|hab[ií]a\\s)?(?:enseñ|dio|dado|hizo|hecho|prepar|cambi|volvi|dej|mantien)\\p{L}{0,4}`,
  `(?:mi|nuestr[oa]|su)\\s[uú]nic[oa]\\s(?:hij[oa]|retoño|nen[ea]|beb[eé]|niet[oa])(?!\\p{L})`,
  `${MANY_SPANISH}\\s(?:${CHILD})\\s(?:me|nos|la|lo|le)\\s(?:mant|tra|tien|qui?t|despiert|llen|ocup|hac|recuerd|vuelv|dej)\\p{L}{1,6}(?!\\p{L})`,
].map(words);
