import { plainLetters } from '../text.ts';
import { FULL_NAME } from './person-name.ts';

const BEFORE = '\\b';
const IT = `(?<it>${FULL_NAME})`;

/** People of a private life, in English: a friend, a neighbour, someone from the band. */
const RELATION =
  '(?:best |old |good |dear |close |childhood |lifelong |college |school |family |fishing |hunting |gym |running |hiking |climbing |training |dance |tennis |golf |chess |riding |cycling |drinking |poker |bridge |study |travel |writing |quilting |birding |gardening |piano |guitar |violin |voice |art |math |science |chemistry |biology |English |music |history |third-grade |first-grade |second-grade |fourth-grade |fifth-grade |sixth-grade |high school |high-school |middle school |elementary school |kindergarten |Sunday school |swim |track |football |soccer |basketball |wrestling |[Ll]ittle [Ll]eague |next-door |longtime |long-time |former |fellow |onetime |favou?rite |college |med school |medical school |army |navy ){0,3}(?:friends?|best friend|bestie|besties|BFF|buddy|buddies|pals?|mates?|chum|roommates?|housemates?|flatmates?|roomies?|suitemates?|neighbou?rs?|coach|teacher|instructor|tutor|bandmates?|teammates?|classmates?|playmates?|shipmates?|bunkmates?|workmates?|partner|companions?|comrade|babysitter|nanny|landlord|landlady|tenant|barber|hairdresser|trainer|boss|penpal|pen pal|confidante?|godfather|godmother|godparents?|godson|goddaughter|sponsor|mailman|mail carrier|farrier|luthier|mechanic|accompanist|duet partner|caddie|drummer|bassist|bass player|fiddler|guitarist|singer|sidekick|guide|cohost|co-host|co-owner|co-founder of our (?:band|team|club)|collaborator|crewmate|belayer|co-pilot|skipper|crush|sweetheart|rival|nemesis)';
const OWNER =
  "(?:(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|[Aa]n?|[Tt]he|[Tt]wo|[Ss]ome|[Oo]ne|[Ww]ith|[Aa]nd|[Ff]ellow)\\s(?:[\\p{Ll}-]{2,14},?\\s){0,3}|(?<=\\p{L})'s\\s(?:[\\p{Ll}-]{2,14}\\s){0,2})";
const FROM =
  '(?:\\s(?:from|since|in|of|at|on|across|who|next|down|and|for|through)\\s(?:[\\p{L}\\d-]{1,14}\\s?){1,5}?)?';

const DOES =
  '(?:climb|hik|run|rid|cycl|bik|fish|sail|row|paddl|kayak|canoe|ski|snowboard|camp|garden|farm|play|jam|sing|danc|bak|cook|quilt|knit|paint|travel|swim|surf|walk|golf|bowl|bird|hunt|brew|perform|record|duet|practic|spar|box|rac|train|compet|shar|co-own|build|restor|tinker|keep|tend|rais|grow|mak|throw|skat|juggl|forag|trek|backpack|motorcycl|drum|busk|host|trivia|meet|gather|breakfast|coffee|card|chess|pickleball|dominoes|tennis|live|liv|lodg|room)(?:e?s|ing|ed|e|)';

/** Private people by their full name, in English. Case counts: a name begins with a capital. */
export const THIRD_PERSONS_ENGLISH: readonly RegExp[] = [
  // his old roommate Peter Lindqvist; her best friend, Ana Ruiz; a neighbor named
  `${BEFORE}${OWNER}${RELATION}(?:${FROM}(?:\\s(?:named|called|like|such\\sas|including)\\s|,\\s)|\\s{0,1}[:(]\\s{0,2}|\\s-{1,2}\\s|\\s)${IT}`,
  `${BEFORE}(?<it>Coach\\s\\p{Lu}[\\p{L}'-]{1,20}\\s\\p{Lu}[\\p{L}'-]{1,20})`,
  `${BEFORE}(?:[Mm]rs|[Mm]r|[Mm]s|[Mm]iss)\\.?\\s(?<it>\\p{Lu}[\\p{L}'-]{1,20})(?=\\s(?:next door|down the|across the|from (?:next door|church|down)))`,
  `${BEFORE}(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir)\\s(?:[\\p{Ll}-]{2,14},?\\s){0,3}${RELATION}\\sis\\s${IT}`,
  // led by Sandra Okimoto; with Neil Castellano on drums; learned it from Edna Rutherford
  `(?:band|group|club|class|choir|league|troupe|crew|circle|quartet|trio|duo|team|lessons|workshop|pod|pack|meetup|ensemble)(?!\\p{L})[^.;:!?]{0,30}?\\s(?:led|run|taught|hosted|coached|organi[sz]ed|directed|conducted|started|founded)\\sby\\s${IT}`,
  `${BEFORE}(?<with>[Ww]ith)\\s${IT}(?=\\son\\s(?:drums|bass|guitar|vocals|keys|keyboards|fiddle|violin|piano|banjo|sax|saxophone|trumpet|cello|mandolin|accordion))`,
  `${BEFORE}(?:[Ll]earn(?:ed|t|ing)?|[Tt]aught|[Pp]icked)(?!\\p{L})(?:\\s[\\p{L}\\d'-]{1,14},?){0,6}?\\s(?<with>from|by)\\s${IT}`,
  `(?:[Ff]riends?|buddies|pals|roommates|neighbou?rs|bandmates|teammates|inseparable)\\s(?:(?:and|or)\\s\\p{Ll}{3,12}\\s)?(?<with>with|of|to)\\s${IT}`,
  // she and Kofi Mensah have been friends since
  `${BEFORE}(?:[Ss]he|[Hh]e|I)\\sand\\s${IT}`,
  `${BEFORE}${IT}(?=\\sand\\sI\\s)`,
  // at Margit Feldspar's place
  `${BEFORE}(?:at|in|from|to)\\s${IT}(?='s\\s(?:[\\p{Ll}-]{2,12}\\s){0,2}(?:place|house|farm|cabin|kitchen|ranch|garage|studio|barn|table|boat|backyard|porch|living room|shop|orchard|garden)(?!\\p{L}))`,
  `(?:^|[.;:,(]\\s)${RELATION}\\s(?:named\\s)?${IT}`,
  // Winifred Oakes, the neighbor who taught me; Ana Ruiz is her best friend
  `${BEFORE}${IT}\\s?(?:,\\s|\\s(?:is|was|has been)\\s|\\s-{1,2}\\s|\\()(?:also\\s)?(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|an?|the)\\s(?:[\\p{Ll}-]{2,14},?\\s){0,3}${RELATION}(?!\\p{L})`,
  // plays the fiddle every Thursday with Hank Delgado
  `${BEFORE}(?:[Ii]n a (?:band|duo|trio|quartet)|${DOES})(?!\\p{L})(?:\\s[\\p{L}\\d'-]{1,14},?){0,7}?\\s(?<!along\\s)(?<with>with|alongside|beside|next to|against)\\s(?:(?:the|a|an|longtime|old|good|fellow|friends?|neighbou?rs?|local|retired|\\p{Ll}{3,10}(?:er|or|ist|ian|man))\\s){0,3}${IT}`,
].map((source) => plainLetters(source, 'dg'));

const RELATION_SPANISH =
  '(?:mejor |gran |viej[oa] |buen[oa]? |querid[oa] |antigu[oa] |ex|ex-|ex ){0,2}(?:amig[oa]s?|amiguit[oa]|compadre|comadre|vecin[oa]s?|compañer[oa]s?|roommate|cuate|cuata|pana|parcer[oa]|hermano del alma|entrenadora?|maestr[oa]|profesora?|profe|instructora?|colega|padrino|madrina|ahijad[oa]|soci[oa]|jef[ea]|caser[oa]|barber[oa]|peluquer[oa]|niñera|nana|guitarrista|baterista|bajista|cantante|acordeonista|tamborer[oa]|rival|cómplice|c[oó]mplice|camarada|pareja de (?:baile|dominó|tenis|p[aá]del)|cotorra|confidente|inquilin[oa])';
const DE =
  '(?:\\s(?:de|del|desde|en|con)\\s(?:(?:la|el|los|las|su|mi|toda|toda\\sla|sus|mis)\\s){0,2}(?:[\\p{Ll}\\d]{2,14}\\s?){1,4}?)?';
const HACE =
  '(?:toc|cant|bail|jueg|jug|corr|camin|nad|pesc|escal|cocin|horne|pint|ensay|mont|pedale|naveg|rem|acamp|siembr|sembr|cultiv|compart|viaj|entren|practic|desayun|almuerz|cen|tej|bord|cos|cuid|mantien|arregl|restaur|grab|salg|sale|aprend|fue|fueron|vive|viv|reun|va|voy|sub)[\\p{Ll}]{0,5}';

const HACE_FIRST = HACE.replace(/(?<=[(|])[a-z]/g, (letter) => letter.toUpperCase());

/** The same in Spanish. */
export const THIRD_PERSONS_SPANISH: readonly RegExp[] = [
  // su amiga Lourdes Betancourt; mi compadre, Ramiro Santillán
  `${BEFORE}(?:[Mm]is?|[Ss]us?|[Nn]uestr[oa]s?|[Uu]n|[Uu]na|[Ee]l|[Ll]a|[Ll]os|[Ll]as|[Cc]on|[Dd]os)\\s(?:[\\p{Ll}-]{2,14}\\s){0,2}?${RELATION_SPANISH}${DE}(?:\\s(?:llamad[oa]|de\\snombre|es|era)\\s|\\s{0,1}[,:(]\\s{0,2}|\\s-{1,2}\\s|\\s)(?:(?:el|la)\\s(?:\\p{Ll}{4,12}\\s){1,2})?${IT}`,
  // Ramiro Santillán, su compadre de toda la vida
  `${BEFORE}${IT}\\s?(?:,\\s|\\s(?:es|era|fue|ha sido)\\s|\\s-{1,2}\\s|\\()(?:[Mm]is?|[Ss]us?|[Nn]uestr[oa]|una?|el|la)\\s(?:[\\p{Ll}-]{2,14}\\s){0,2}?${RELATION_SPANISH}(?!\\p{L})`,
  `(?:[Aa]mig[oa]s?|[Cc]ompadre|[Cc]omadre|[Cc]ompañer[oa]s?|[Cc]uate|[Vv]ecin[oa]s?)(?:\\s\\p{Ll}{2,9}){0,4}?\\s(?<with>de)\\s${IT}`,
  // toca el cuatro los viernes con Hilda Rosario
  `${BEFORE}(?:${HACE}|${HACE_FIRST})(?!\\p{L})(?:\\s[\\p{L}\\d'-]{1,14},?){0,7}?\\s(?<with>con|junto a|contra)\\s(?:(?:el|la)\\s(?:\\p{Ll}{4,12}\\s){0,1})?(?:(?:señora?|señorita|don|doña|maestr[oa])\\s)?${IT}`,
  // en casa de Margarita Feliciano
  `${BEFORE}(?:en|a)\\s(?:la\\s)?(?:casa|finca|granja|cocina|cabaña|terraza|patio|rancho)\\sde\\s(?:(?:don|doña)\\s)?${IT}`,
].map((source) => plainLetters(source, 'dg'));
