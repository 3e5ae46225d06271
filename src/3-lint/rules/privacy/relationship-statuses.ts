import { words } from './family.ts';

const HOW =
  '(?:(?:happily|newly|recently|long|proudly|blissfully|joyfully|amicably|finally|still|now|currently|once|twice|thrice|quite|very|just|also|never|peacefully|legally|very happily|freshly|long-time|gratefully|contentedly|thankfully|been)[\\s-]){0,3}';
const BE = "(?:is|was|am|i'm|he's|she's|been|being|be|got|getting|became|become|get|are|were)";
const END =
  '(?=\\s{0,2}(?:$|[.,;:!)\\n-])|\\s(?:and|but|again|with|at|after|since|for|to|in|on|now|these|twice|life|without|by choice|from|now|young|last|this|until|again|over|almost|nearly|more|a|when|while|because|so|who|as|just|\\d)(?!\\p{L}))';

/** Wedded to nobody: the idea, the job, science. */
const NO_JOKE =
  '(?!\\sto\\s(?:no\\s|nobody|science|medicine|nursing|the\\s(?!love|girl|boy|man|woman|best|same|most|mother|father)|(?:my|his|her)\\s(?:work|job|career|craft|garden|bike|calendar|phone|routine)))';

/** Married, single, divorced, widowed, engaged, dating, in English. */
export const STATUSES_ENGLISH: readonly RegExp[] = [
  `${BE}\\s${HOW}(?:married|divorced|widowed|remarried|unmarried|unattached|betrothed|partnered(?!\\s(?:with|to|up)))(?!\\s(?:couples?|people|adults|patients|life with))${NO_JOKE}${END}`,
  `${BE}\\s${HOW}(?:single)(?=\\s{0,2}(?:$|[.,;:!)])|\\s-|\\s(?:and|again|but|with (?:a|two|three|no)|after|since|by choice|for now|at|these|mom|mum|mother|dad|father|parent|woman|man|guy|lady|gal)(?!\\p{L})(?!\\s(?:most|minded|handed)))`,
  `${BE}\\s${HOW}(?:engaged)\\s(?:to\\s(?:be married|marry|wed|her|his|my|a|the love|the man|the woman)|and (?:planning|getting|to be)|since|last)`,
  `${BE}\\s${HOW}(?:separated|split)\\s(?:from\\s(?:my|her|his)|after\\s\\w{2,10}\\s(?:years|decade))`,
  `(?:happily|newly|recently|blissfully|twice|proudly|amicably|freshly)[\\s-](?:married|divorced|single|widowed|engaged|remarried|separated|unattached|coupled)(?!\\s(?:couples?|people|adults|patients|in\\s(?:the|our|her|his)\\s(?:community|work)))`,
  // Married with two cats. A bio, and divorced.
  `(?:^|[.;:,(]\\s{0,2}|\\sand\\s|\\sa\\s)(?:(?:long|still|now|once|currently|happily)\\s)?(?:married|divorced|widowed|remarried|newlywed|unattached|unmarried|partnered(?!\\s(?:with|to|up)))(?=\\s{0,2}(?:$|[,.;!)-])|\\s(?:to|with|for|since|in|mom|mum|dad|mother|father|man|woman|cat|dog|life|twice|over|almost|nearly|more|and)(?!\\p{L}))${NO_JOKE}`,
  `(?:^|[.;:(]\\s{0,2}|(?:as|being|a|,)\\s)single(?=\\s(?:mom|mum|mother|mama|dad|father|parent|and (?:happy|loving|proud|content|looking|ready|fabulous)|with|gal|guy|lady|man|woman|again|by choice)(?!s|\\p{L}|-))`,
  `(?:a|an|as|the|,)\\s(?:[\\w-]{3,12}\\s){1,2}single\\s(?:mom|mum|mother|mama|dad|father|parent)(?!s|\\p{L}|-)`,
  `married life(?!\\s(?:counsel|coach|educat))|(?:,|and|am|is|i'm)\\s(?:happily\\s)?partnered(?=[.,;!]|$|\\sand)`,
  `(?:newly|recently|still|currently|happily|proudly|blissfully|suddenly|perpetually)[\\s-]single`,
  // nouns
  `newly-?weds?|divorcees?|(?:as|am|is|i'm|be|became|being|an?|the) (?:\\w{3,12} )?an? ?divorc[eé](?=[\\s,.;!]|$)|bachelorette|(?:eligible|confirmed|lifelong|happy|old)\\sbachelor|(?:a|an)\\sbachelor(?!'?s|\\sof|\\sdegree|\\sin)`,
  `(?:as|am|is|i'm|became|was|a (?:young|recent|proud)|,|a)\\s(?:a\\s)?(?:young\\s|recent\\s)?widow(?:er)?(?!'s|\\p{L}|ed)|(?:my|her|his)\\swidowhood`,
  `(?:my|her|his|our)\\s(?:[\\w-]{3,12}\\s){0,2}?(?:divorce|marriage|separation from|fianc[eé]e?|boyfriend|girlfriend|ex-?(?:husband|wife|spouse|partner|boyfriend|girlfriend)|engagement(?:\\sto|\\sring)|wedding|honeymoon|bride|groom)(?!\\p{L}|-|\\s(?:clinic|counsel|therap|practice))`,
  `(?:my|her|his)\\s(?:first|second|third|former|ex|future|soon-to-be|late)[\\s-](?:husband|wife|spouse)(?!\\p{L})`,
  `(?:my|her|his)\\sex(?=\\s(?:and|is|was|lives|still)|[.,;])`,
  `(?:wedding|marriage|(?:\\w{2,10}|\\d{1,2}(?:st|nd|rd|th))\\swedding)\\sanniversary|anniversary\\s(?:with\\s(?:my|her|his)\\s(?:husband|wife|partner|spouse|sweetheart)|of\\s(?:our|my|her|his|their)\\s(?:wedding|marriage))|(?:wife|husband|spouse|they|we|partner)\\s[^.;!?]{0,40}?anniversary`,
  `years\\s(?:of\\s)?(?:(?:happy|happily|blissful)\\s)?(?:marriage|married|wedded|dating)|(?:married|together)\\s(?:for\\s)?(?:(?:over|almost|nearly|more than|about|just)\\s){0,2}(?:[\\p{L}\\d-]{1,12}\\s){1,2}(?:years|decades|months)(?!\\p{L})`,
  `their\\s(?:\\w{2,12}\\s){0,2}anniversary(?!\\s(?:with|at|as|of|in)\\s)|(?:ladies|gentlemen|fellas),? (?:he|she|i)(?:'m| is| am)`,
  `(?:wife|husband|spouse|partner|we|they)\\s(?:are|have)\\s(?:recently\\s|now\\s)?separated(?=\\s(?:and|but)\\s|[.,;]|$)|with\\s(?:my|her|his)\\s(?:partner|husband|wife|spouse)\\s(?:for|since)\\s(?:\\w{2,12}\\s){0,3}(?:years|decades|\\d{4}|college|school)`,
  `(?:is|am|i'm)\\s(?:recently\\s|now\\s|newly\\s)?separated(?=\\s(?:and|but)\\s|[.,;]|$)`,
  `(?:been|gone|went|going|lived|came|comes) (?:through|out of) (?:a |my |his |her )?(?:\\w{3,10} )?divorce|divorce (?:myself|himself|herself)|(?:got|became|newly) engaged(?!\\s(?:in|with))`,
  `(?:as|am|is|being|i'm|,)\\sa\\s(?:divorced|widowed|separated|remarried|married|single|newly single)\\s(?:parent|mom|mum|mother|dad|father|man|woman|guy|lady)(?!s|\\p{L})`,
  `tied the knot|got hitched|walk(?:ed|ing)? down the aisle|popp(?:ed|ing) the question|said "?i do(?!\\p{L})|getting married|got married|eloped|plan(?:ning)? (?:my|her|his|our|their|a) (?:\\w{2,8}\\s)?wedding|wedded bliss|exchanged vows`,
  `${BE}\\s(?:\\w{3,10}\\s){0,2}dating(?!\\s(?:violence|back|from|abuse|the|safety))|(?:back )?on the dating (?:scene|market|apps?)|(?:started|began|back to|tried|trying) dating(?!\\s(?:violence|back))`,
  `in a (?:(?:new|happy|loving|committed|long-term|long-distance|serious|steady|stable|same-sex|open|long)[\\s,]{1,2}){0,3}relationship\\s?(?:with|for|since|and|,|\\.|$)|(?:new|happy|loving|committed|long-term|long-distance|serious|steady)\\srelationship with (?:my|her|his)\\s(?:partner|boyfriend|girlfriend)`,
  `(?:looking|searching|waiting|holding out|hunting)\\s(?:for\\s)(?:love(?! of| for)|mr\\.? right|ms\\.? right|mrs\\.? right|the one|a (?:girlfriend|boyfriend|husband|wife|soulmate)|(?:that |someone )special(?: someone)?)(?!\\p{L})`,
  `(?:not|isn't|never) (?:yet )?married|ha(?:s|ve) never married|never been married|(?:my|her|his) (?:relationship|marital) status|domestic partnership|civil (?:union|partnership)|(?:re)?married (?:(?:my|her|his) (?:\\w{2,10}\\s){0,2}(?:husband|wife|partner|spouse|sweetheart|love(?! of (?:science|teaching|people|the|cooking))|best friend|boyfriend|girlfriend|neighbo[u]?r))|(?:has|have|had|he|she|i|we) (?:re)?married (?:in|at|young|late|again|last|the love)`,
  `(?:lost|losing) (?:my|her|his) (?:husband|wife|spouse)`,
].map(words);

const COMO =
  '(?:(?:felizmente|reci[eé]n|orgullosamente|actualmente|muy|hoy|todav[ií]a|ya|legalmente|desde hace \\p{L}{2,8} años|tranquilamente|dos veces|a[uú]n|nuevamente|otra vez)\\s){0,2}';
const STATUS =
  '(?:casad|divorciad|viud|separad(?=[oa]s?(?:[.,;!]|$| de (?:mi|su|l)| y | desde| hace)))[oa]s?';
const END_SPANISH =
  '(?=\\s{0,2}(?:$|[.,;:!)-])|\\s(?:y|pero|con|desde|hace|de|por|en|sin|feliz|felizmente|otra|nuevamente|dos|m[aá]s|a|reci[eé]n)(?!\\p{L}))';

/** The same in Spanish. */
export const STATUSES_SPANISH: readonly RegExp[] = [
  `(?:soy|es|est[aá]|estoy|estuvo|somos|sigo|sigue|siendo|ser|era|qued[oóeé]|queda|llevo|lleva|llevan|llevamos|a pesar de ser)\\s(?:\\p{L}{2,10}\\s){0,4}?${COMO}(?:${STATUS})${END_SPANISH}`,
  `(?:soy|es|est[aá]|estoy|sigo|sigue|siendo|como|orgullos[oa]|felizmente)\\s${COMO}(?:una?\\s)?(?:(?:mujer|hombre|mam[aá]|madre|pap[aá]|padre)\\s)?solter[oa]${END_SPANISH}`,
  `(?:felizmente|reci[eé]n|orgullosamente)\\s(?:casad|divorciad|solter|viud|separad|comprometid)[oa]s?(?!\\p{L})`,
  `(?:^|[.;:,(]\\s{0,2}|\\sy\\s)${COMO}(?:casad|divorciad|viud|solter)[oa]s?(?!\\p{L})${END_SPANISH}(?!\\s(?:con la (?:medicina|idea|ciencia)))`,
  `(?:me cas[eé]|se cas[oó]|nos casamos|se casaron|volvi[oó] a casarse|volv[ií] a casarme|contraj(?:o|e|eron|imos) (?:matrimonio|nupcias)|enviud\\p{L}{1,4}|divorciar(?:se|me)|me caso|me divorci[eé]|se divorci[oó]|me separ[eé] de mi|se separ[oó] de su|(?:me separ[eé]|se separ[oó])(?=\\s(?:hace|el año|en \\d|este|en (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre))|\\s{0,2}[.,;!]|\\s{0,2}$)|(?:acab(?:o|a) de|acabé de|termin(?:é|ó|ar)|romp(?:í|ió|er)|cort(?:é|ó|ar))\\s(?:romper\\s|terminar\\s|cortar\\s)?con (?:mi|su) (?:pareja|novi[oa]|espos[oa]|prometid[oa]|chic[oa])|va a casarse|voy a casarme|se casa en|me caso en|dar el s[ií])(?!\\p{L})`,
  `(?:mam[aá]|madre|pap[aá]|padre)\\ssolter[oa](?!\\p{L})`,
  `comprometid[oa]s?\\s(?:para casarse|en matrimonio|con (?:mi|su) (?:novi[oa]|prometid[oa]|pareja)|y (?:me caso|se casa|planea|con boda)|y feliz)|(?:mi|su) ex(?=\\s(?:y|es|vive)(?!\\p{L})|[.,;])`,
  `(?:mi|su)\\s(?:novi[oa]|prometid[oa]|(?:ex|futur[oa]|difunt[oa]|primer|segund[oa])[\\s-]{0,1}(?:espos[oa]|marid[oa]|mujer|novi[oa]|pareja)|propio divorcio|divorcio|viudez|solter[ií]a|luna de miel|boda|segundo matrimonio|matrimonio)(?!\\p{L})`,
  `aniversario de (?:bodas?|casad[oa]s|matrimonio|novi[oa]s)|años de (?:(?:feliz|lind[oa])\\s)?(?:casad[oa]s?|matrimonio|novi[oa]s|relaci[oó]n|viud[oa])|(?:uni[oó]n libre|estado civil|solter[oó]n(?:a)?(?!\\p{L})|soltera? empedernid[oa]|soltero empedernido|soltera codiciada|soltero codiciado)`,
  `(?:en|con) una relaci[oó]n (?:\\p{L}{4,12}\\s){0,2}(?:con|desde|hace|de (?:\\p{L}{2,8}|\\d{1,2}) años)|(?:busca|busco|buscando|espero|espera) (?:el amor|novi[oa]|pareja|a su media naranja|a mi media naranja)(?!\\p{L})|sin (?:novi[oa]|pareja)(?!\\p{L})`,
  `(?:llevo|lleva|llevamos|llevan)\\s(?:\\p{L}{2,8}\\s){0,2}(?:\\p{L}{2,12}|\\d{1,2})\\s(?:años|meses|d[eé]cadas)\\s(?:de\\s)?(?:casad|novi|felizmente|matrimonio|junt[oa]s con)`,
].map(words);
