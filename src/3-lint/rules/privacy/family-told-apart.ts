import { OCCUPATIONS, OCCUPATIONS_SPANISH } from '#schema/lexicon/occupations.ts';
import { plainLetters } from '../text.ts';
import { words } from './family.ts';
import { FULL_NAME } from './person-name.ts';

const MY = '(?:my|our|his|her|their)\\s{1,2}';
const PARTNER =
  "(?:husband|wife|spouse|partner|better half|other half|significant other|fianc[eé]e?|boyfriend|girlfriend|hubby|wifey|soulmate|missus|old man|old lady|sweetheart)(?!'s|s|\\p{L})";
const SIBLING =
  '(?:(?:twin|big|little|kid|older|younger|half-?|step-?)[\\s-]?)?(?:brother|sister|twin|sibling|cousin)(?:-in-law)?';
const TRADE = `(?:${OCCUPATIONS}|ward sister|charge nurse|shop teacher|caterer|postman|postmistress|post office|fire chief|police chief|chief of police|town clerk|county clerk|undertaker|funeral director|bank manager|branch manager|lollipop (?:lady|man)|crossing guard|bus driver|milkman|publican|innkeeper|landlord|blacksmith|farrier|lineman|linesman|paramedics?|umpire|referee|bishop|vicar|curate|organist|choir director|bandleader|trucker|captain|councilman|councilwoman|commissioner|superintendent|sergeant|lieutenant|colonel|major|magistrate|barrister|solicitor|prosecutor|public defender|court reporter|meteorologist|weatherman|news anchor|anchor|air traffic controller|optician|podiatrist|sonographer|phlebotomist|dispatcher|firewoman|grocer|florist|greengrocer|fishmonger|taxi driver|cabbie|crane operator|joiner|plasterer|tiler|glazier|shepherd|drover|stockman|jackaroo|shearer)s?(?![\\p{L}-])`;
/** Not their trade but what they say, or how well they do something. */
const NO_SAYING =
  "(?!\\s?[^.;:!?]{0,40}\\b(?:says?|jokes?|calls?|thinks?|tells?|teases?|wishes|claims?|swears|insists|complains?|would|better|good|great|terrible|worst|amateur|hobby|home|backyard|wannabe|aspiring|keen|self-appointed|weekend|in-house|resident|designated|unofficial|personal|me|i'm|i|than|like|by|from|cooks?|sings?|paints?|made|makes)\\b)";
const WORK_VERBS =
  '(?:flies|pilots|teaches|preaches|patrols|polices|farms|brews|bakes for|cooks (?:at|for)|welds|shears|butchers|barbers|nurses (?:at|on|in)|practi[sc]es|drives (?:the|a|an|for)|runs (?:the|a|an)|owns|manages|heads|chairs|conducts|directs|edits|reports|anchors|announces|reads the news|sits on the (?:bench|council|board)|serves (?:on|in|as|with)|works|mends|fixes|repairs|shoes|builds|sells|delivers|presides|referees|umpires|coaches|captains|skippers|fishes|keeps bees|tends bar|pours|plays (?:\\w{3,12} )?(?:in|for|with) the)(?!\\s(?:me|us|him|her|them|hard|wonders|out|around the house|miracles|marathons|harder|chess|cards))';
const PLACE =
  "(?:at|for|out of|down at|over at|up at|across|in|on|with|of|from)\\s(?:(?:the|our|a|an|this|that)\\s)?(?:[\\w'&.-]{2,16}\\s){0,3}?(?:[A-Z]|bank|school|high school|primary|station|garage|post office|library|courthouse|hospital|general|town|county|city|college|university|mill|plant|factory|shop|store|bakery|restaurant|diner|pub|council|church|airport|base|sheriff|department|force|precinct|symphony|orchestra|newspaper|street|corner|road|square|rescue|helicopters?|aircraft|tractors?|taxi|bus|lorry|truck|boat|ferry|crew)";

/** More ways to tell a partner or relative apart by work, wedding or office, in English. */
export const MORE_FAMILY_TRADES_ENGLISH: readonly RegExp[] = [
  `${MY}(?:[\\p{L}-]{2,14},?\\s){0,2}?${PARTNER}(?!\\s(?:in|at)\\s(?:this|the|our|my)\\s(?:\\w{2,10}\\s)?(?:practice|clinic|office|firm|work))(?:,\\s|\\s)${NO_SAYING}(?:[^.;:!?]{0,40}?\\s)?(?:as\\s)?(?:an?|the|our|another)\\s(?:[\\w'-]{2,14}\\s){0,3}?${TRADE}`,
  `${MY}(?:[\\p{L}-]{2,14},?\\s){0,2}?${PARTNER},?\\s(?:who\\s)?(?:(?:also|now|still|currently)\\s)?${WORK_VERBS}(?!\\p{L})[^.;:!?]{0,40}?${PLACE}`,
  `${MY}(?:[\\p{L}-]{2,14},?\\s){0,2}?${PARTNER},?\\s(?:who\\s)?(?:flies|pilots|drives)\\s(?:[\\w-]{1,12}\\s){0,4}?(?:helicopters?|planes?|jets?|freight|cargo|bus|school bus|trains?|trams?|ambulances?|taxis?|cab|plow|lorry|lorries|trucks?|tractors?|ferry)(?!\\p{L})`,
  `${MY}(?:[\\p{L}-]{2,14},?\\s){0,2}?${PARTNER}[;,:]\\s(?:he|she|they)(?:'s| is|'re| are)\\s(?:an?|the)\\s(?:[\\w'-]{2,14}\\s){0,3}?${TRADE}`,
  // the fire chief and she have been sweethearts; the tall fellow who teaches shop … puts up with me at home
  `(?:i|s?he)\\sand\\s(?:an?|the)\\s(?:[\\w'-]{2,14}\\s){0,2}?${TRADE}\\s(?:have |been |were |are |got ){0,2}(?:sweethearts|married|husband and wife|a couple|engaged|dating|wed|live together|an item|share (?:a home|a house|a bed|our lives))`,
  `(?:the|that)\\s(?:[\\w-]{2,12}\\s){1,4}(?:who|that)\\s(?:[\\w-]{2,12}\\s){1,8}[^.!]{0,20}[?,.]?\\s(?:he|she|that)(?:'s| is)?\\s(?:my|mine|puts up with me|comes home|goes home|lives with me|snores|shares my|married me)(?!\\p{L})`,
  `(?:i|she|he)\\s(?:married|wed)\\s(?:my|his|her|the|a)\\s[^.;:!?]{0,50}?,?\\s(?:who|the one who|now)\\s(?:(?:now|grew up to|still|also|then)\\s){0,2}(?:is|fix(?:es)?|runs?|owns?|teach(?:es)?|works?|builds?|drives?|farms?|flies|manages?|sells?|bakes?|an?|the)(?!\\p{L})`,
  `(?:married|wed|wedded|tied the knot|eloped|got hitched|shacked up|lives?|sharing a (?:bed|home|house))\\s(?:[\\w'-]{1,10}\\s){0,4}?(?:to|with)\\s(?:an?|the|our|another)\\s(?:[\\w'-]{2,14}\\s){0,3}?(?:${TRADE}|\\w{3,12}'s (?:daughter|son|brother|sister|niece|nephew))`,
  `(?:the|an?)\\s(?:[\\w-]{2,12}\\s){0,2}(?:${TRADE})\\s(?:she|he|i)\\s(?:married|wed|sleeps next to|came home to|shares)(?!\\p{L})`,
  `(?:sister|brother|husband|wife|partner|spouse|twin|cousin|niece|nephew)\\s(?:of|to)\\s(?:an?|the|our)\\s(?:[\\w'-]{2,14}\\s){0,3}?${TRADE}(?!\\s(?:i|she|he)\\s)`,
  `${MY}(?:[\\p{L}-]{2,14}\\s){0,1}?${SIBLING},?\\s(?:is\\s|who is\\s)?(?:also\\s)?(?:also,?\\s)?(?:an?|the)\\s(?:[\\w'-]{2,14}\\s){0,2}?${TRADE}`,
  `${MY}(?:[\\p{L}-]{2,14}\\s){0,1}?(?:${SIBLING}|mother|father|mum|mom|dad|son|daughter|aunt|uncle|in-laws|parents|grand\\p{L}{3,7}),?\\s(?:who\\s)?(?:(?:also|now|still)\\s)?(?:owns?|runs?|manages?|practi[sc]es?|drives?|preach(?:es)?|teach(?:es)?|farms?|coach(?:es)?|sits on|works?)\\s[^.;:!?]{0,40}?(?:in|at|for|on|over|down|across)\\s(?:the|this|our|[A-Z])(?!\\s(?:weekends?|mornings?|evenings?|side))`,
  `(?:my|her|his|our)?\\s?(?:mum|mom|dad|mother|father|nana|gran|granny|grandad|grandpa|grandma)\\s(?:was|is)\\s(?:the|our)\\s(?:[\\w'-]{2,14}\\s){0,3}?${TRADE}`,
  // weddings
  `(?:the|my|our|her|his|their)\\s(?:\\w{2,10}\\s)?wedding\\s(?:was|is|took place|will be|happened)\\s(?:set\\s|planned\\s)?(?:at|in|on|for|this|next|last)`,
  `(?:celebrat(?:e|ed|ing|es)|toasted|marked)\\s(?:our|my|her|his|their)\\s(?:[\\w-]{2,12}\\s){0,2}(?:wedding\\s)?anniversary`,
  `(?:married|wed)\\s(?:by|beside|next to|outside|inside|behind|above|along)\\s(?:the|a|an|my|our|her|his)\\s[^.;!?]{2,40}`,
].map(words);

const MI = '(?:mi|nuestr[oa]|su)\\s{1,2}';
const PARTNER_SPANISH =
  'espos[oa]|marido|mujer|pareja|c[oó]nyuge|novi[oa]|prometid[oa]|media naranja|viej[oa]|señora|doña|compañer[oa] de vida|medio limón|costilla|peor es nada';
const TRADE_SPANISH = `(?:${OCCUPATIONS_SPANISH}|capit[aá]n|comandante|sargento|teniente|jef[ea] de \\p{L}{4,12}|bombero|dueñ[oa]|encargad[oa]|juez|fiscal|magistrad[oa]|director[a]?|maestr[oa] de \\p{L}{3,12}|profe|chef|panader[oa]|tenor|soprano|guardia civil|guardia|locutor|presentadora?|meteor[oó]log[oa]|carnicer[oa]|pescader[oa]|fruter[oa]|frutero|herrer[oa]|ferreter[oa]|hotelera?|torero|ebanista|tapicer[oa]|cerrajer[oa]|reverend[oa]|p[aá]rroc[oa]|notari[oa]|procuradora?|regidora?|s[ií]ndic[oa]|quiosquer[oa]|camarer[oa]|meser[oa]|taquer[oa]|cheff?)(?![\\p{L}-])`;
const NO_SAYING_SPANISH =
  '(?!\\s?[^.;:!?]{0,40}(?<!\\p{L})(?:dice|bromea|cree|piensa|opina|jura|me llama|mejor|buen[oa]?|gran|aficionad[oa]|cocina|canta)(?!\\p{L}))';

/** The same in Spanish. */
export const MORE_FAMILY_TRADES_SPANISH: readonly RegExp[] = [
  `${MI}(?:\\p{L}{3,12}\\s)?(?:${PARTNER_SPANISH}),?\\s${NO_SAYING_SPANISH}(?:[^.;:!?]{0,30}?\\s)?(?:es|de|como|una?|el|la)\\s(?:(?:una?|el|la)\\s)?(?:\\p{L}{3,12}\\s)?${TRADE_SPANISH}`,
  `${MI}(?:${PARTNER_SPANISH})\\ses\\s(?:el|la)\\sque\\s(?:da|maneja|atiende|vende|arregla|toca|dirige|canta|reparte|enseña|corta|hace|lleva|cuida|prepara)(?!\\p{L})`,
  `(?:casad[oa]|comprometid[oa]|duermo|duerme|vivo|vive|juntad[oa]|arrejuntad[oa]|amanezco)\\scon\\s(?:una?|el|la)\\s(?:\\p{L}{3,12}\\s)?${TRADE_SPANISH}`,
  `(?:el|la)\\s(?:dueñ[oa]|${TRADE_SPANISH})\\s[^.;:!?]{0,50}?\\s(?:es|era)\\s(?:mi|su)\\s(?:${PARTNER_SPANISH}|herman[oa]|pap[aá]|mam[aá]|padre|madre|suegr[oa]|t[ií][oa]|prim[oa]|cuñad[oa])`,
  `(?:el|la)\\sque\\s(?:da|maneja|atiende|vende|arregla|toca|dirige|reparte|enseña|corta|lleva|cuida)\\s[^.;:!?]{3,50}?\\ses\\s(?:mi|su)\\s(?:${PARTNER_SPANISH}|herman[oa]|cuñad[oa]|suegr[oa]|prim[oa])(?!\\p{L})`,
  `${MI}(?:herman[oa]|prim[oa]|cuñad[oa]|suegr[oa]|yerno|nuera|gemel[oa])(?:\\s(?:mayor|menor|gemel[oa]))?,?\\s(?:que\\s)?(?:también\\s)?(?:es\\s)?(?:una?|el|la)?\\s?(?:${TRADE_SPANISH})`,
  `(?:herman[oa]|espos[oa]|prim[oa]|sobrin[oa]|cuñad[oa]|novi[oa]|mujer|marido)\\sde(?:l|\\sla|\\suna?)\\s(?:\\p{L}{3,12}\\s)?${TRADE_SPANISH}`,
  `(?:la|mi|nuestra|su)\\sboda\\s(?:fue|será|es|se celebr[oó]|la hicimos)\\s(?:en|el|un)(?!\\p{L})|(?:celebramos|celebraron|celebr[eéoó]|cumplimos|festejamos)\\s(?:nuestras|sus|mis|nuestro|las|los)?\\s?(?:bodas de (?:plata|oro)|aniversario)`,
].map(words);

/** Someone's name beside words of kinship that the other patterns don't know. Case counts. */
const IT = '(?<it>';
const GIVEN = "[A-Z][a-z'-]{1,20}";
export const MORE_FAMILY_NAMES: readonly RegExp[] = [
  // Trish and I celebrated; Héctor y yo nos casamos; nos casamos, Héctor y yo
  `\\b${IT}${GIVEN})\\sand\\sI\\s(?:(?:\\p{Ll}{2,10}\\s){0,2}?)(?:celebrate(?:d)?|dance(?:d)?|honeymooned|tied|said|exchanged|renewed|got|have been (?:together|married)|are (?:newlyweds|a couple|married|engaged|raising)|share(?:d)?|raised?|adopted|started dating|will marry|plan to marry|settled|built our)(?![\\p{L}])`,
  `[,\\s]${IT}${GIVEN})\\sy\\syo(?=[\\s,.;])(?=[^.]{0,60}(?:casa|boda|aniversario|hij|juntos|novi|vivimos|compartimos))`,
  `(?:casamos|casaron|aniversario|boda|novios|juntos)[^.;]{0,30}[,\\s]${IT}${GIVEN})\\sy\\s(?:yo|ella|el)\\b`,
  // his mother, the formidable Judge Abiola
  `\\b(?:[Mm]y|[Hh]is|[Hh]er|[Oo]ur)\\s(?:\\p{Ll}{2,10}\\s){0,2}(?:mother|father|mum|mom|dad|brother|sister|husband|wife|partner|aunt|uncle|grandmother|grandfather|twin|cousin),?\\s(?:the\\s|that\\s)?(?:\\p{Ll}{3,14}\\s){1,2}${IT}${FULL_NAME})`,
  `\\b(?:[Hh]ij[oa]|[Nn]iet[oa]|[Ss]obrin[oa]|[Hh]erman[oa]|[Ee]spos[oa]|[Vv]iud[oa]|[Nn]uera|[Yy]erno)\\sde(?:l|\\sla|\\sdon|\\sdoña)?\\s(?:(?:doctora?|juez|jueza|maestr[oa]|profesora?|licenciad[oa]|difunto|famoso|don|doña)\\s){0,2}${IT}${FULL_NAME})`,
  `\\b(?:share|shares|sharing|split)\\s(?:a\\s)?(?:surname|last\\sname|mortgage|bed|bathroom|toothpaste|roof|home|house|kitchen|life)\\b[^.;]{0,50}?\\swith\\s${IT}${FULL_NAME})`,
  `\\b(?:[Mm]y|[Hh]is|[Hh]er)\\s(?:person|rock|one\\sand\\sonly|forever\\sperson|co-?pilot|plus[\\s-]one|favou?rite\\sperson|main\\ssqueeze|beloved|missus|man|old\\sman|other\\sparent)(?:\\sis|,|\\sfor\\s\\p{Ll}{3,8}\\syears,)?\\s${IT}${GIVEN}(?:\\s${GIVEN})?)`,
].map((source) => plainLetters(source, 'dg'));
