import { OCCUPATIONS } from '#schema/lexicon/occupations.ts';
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

/** People by what they do or did for the writer. */
const SOMEBODY =
  '(?:chap|bloke|guy|fellow|fella|lady|gentleman|gent|woman|man|girl|boy|kid|lad|lass|old-timer|character|stranger|bridesmaid|best\\sman|maid\\sof\\shonou?r|groomsman|college\\sfriend|old\\sflame|ex|fiddler|trapper|farmer|rancher|fisherman|carpenter|builder|baker|potter|weaver|blacksmith|beekeeper|plumber|electrician|gardener|painter|writer|poet|musician|drummer|cook|chef|butcher|bartender|barista|librarian|shopkeeper|grocer|mail\\scarrier|postman|postmistress|pastor|priest|scoutmaster|cubmaster|troop\\sleader|choir\\sdirector|conductor|organist|retiree|widow|widower|grandmother|pensioner|student|exchange\\sstudent|pen\\spal|penpal|running\\sclub\\sfounder|regular|partner\\sin\\scrime|wingman|wingwoman|sparring\\spartner|lab\\spartner|doubles\\spartner|bridge\\spartner|dance\\spartner|writing\\spartner|business\\spartner|gym\\sbuddy|fishing\\sbuddy|chum|captain|skipper|ranger|outfitter|wrangler|vet|veterinarian|mentor|idol)';

/** Private people by their full name, in English. Case counts: a name begins with a capital. */
export const THIRD_PERSONS_ENGLISH: readonly RegExp[] = [
  // his old roommate Peter Lindqvist; her best friend, Ana Ruiz; a neighbor named
  `${BEFORE}${OWNER}${RELATION}(?:${FROM}(?:\\s(?:named|called|like|such\\sas|including)\\s|,\\s)|\\s{0,1}[:(]\\s{0,2}|\\s-{1,2}\\s|\\s)(?:old\\s|dear\\s)?${IT}`,
  `${BEFORE}(?<it>Coach\\s\\p{Lu}[\\p{L}'-]{1,20}\\s\\p{Lu}[\\p{L}'-]{1,20})`,
  `${BEFORE}(?:[Mm]rs|[Mm]r|[Mm]s|[Mm]iss)\\.?\\s(?<it>\\p{Lu}[\\p{L}'-]{1,20})(?=\\s(?:next door|down the|across the|from (?:next door|church|down)))`,
  `${BEFORE}(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir)\\s(?:[\\p{Ll}-]{2,14},?\\s){0,3}${RELATION}\\sis\\s${IT}`,
  // led by Sandra Okimoto; with Neil Castellano on drums; learned it from Edna Rutherford
  `(?:band|group|club|class|choir|league|troupe|crew|circle|quartet|trio|duo|team|lessons|workshop|pod|pack|meetup|ensemble)(?!\\p{L})[^.;:!?]{0,30}?\\s(?:led|run|taught|hosted|coached|organi[sz]ed|directed|conducted|started|founded)\\sby\\s${IT}`,
  `${BEFORE}(?<with>[Ww]ith)\\s${IT}(?=\\son\\s(?:drums|bass|guitar|vocals|keys|keyboards|fiddle|violin|piano|banjo|sax|saxophone|trumpet|cello|mandolin|accordion))`,
  `${BEFORE}(?:[Ll]earn(?:ed|t|ing)?|[Tt]aught|[Pp]icked)(?!\\p{L})(?:\\s[\\p{L}\\d'-]{1,14},?){0,6}?\\s(?<with>from|by)\\s${IT}`,
  `(?:[Ff]riends?|buddies|pals|roommates|neighbou?rs|bandmates|teammates|inseparable)\\s(?:(?:and|or)\\s\\p{Ll}{3,12}\\s)?(?<with>with|of|to)\\s${IT}`,
  // rents half a barn from Arvid Lundgren
  `${BEFORE}(?:[Rr]ents?|[Bb]uys?|[Bb]ought|[Bb]orrows?|[Ll]eases?|[Gg]ets|[Tt]rades?|[Ii]nherited|[Ss]hares?)(?!\\p{L})(?:\\s[\\p{L}\\d'-]{1,14},?){1,6}?\\s(?<with>from|with)\\s${IT}`,
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
  // a chap called Clive Ramsbottom; his best man, Tobias; College roommate Dmitri Vasquez-Hall
  `${BEFORE}(?:[Aa]n?|[Tt]he|[Ss]ome|[Oo]ne|[Mm]y|[Hh]is|[Hh]er|[Oo]ur|[Tt]heir)\\s(?:[\\p{Ll}-]{2,14}\\s){0,3}${SOMEBODY}(?:,?\\s(?:named|called|by\\sthe\\sname\\sof|goes\\sby)\\s|,\\s|\\s)${IT}`,
  `(?:^|[.;:,(]\\s|\\band\\s)(?:[Oo]ld\\s|[Ff]ormer\\s|[Ll]ongtime\\s|[Ff]ellow\\s|[Ll]ocal\\s|[Nn]ext-door\\s|[Ll]ifelong\\s|[Cc]hildhood\\s|[Cc]ollege\\s|[Hh]igh\\sschool\\s|[Ss]chool\\s|[Gg]ood\\s|[Dd]ear\\s|[Bb]est\\s|[\\p{Lu}][\\p{Ll}]{3,12}\\s|[\\p{Ll}]{3,12}\\s){0,3}(?:${RELATION}|[Ff]riend|[Nn]eighbou?r|[Rr]oommate|[Bb]uddy|[Pp]al|[Cc]hum|[Mm]ate|[Bb]andmate|[Tt]eammate|[Cc]lassmate|[Cc]oach|[Tt]eacher|[Ll]andlady|[Ll]andlord|[Bb]arber|${SOMEBODY}),?\\s(?:named\\s|called\\s)?${IT}`,
  // carves toys with retired carpenter Hollis Breen
  `${BEFORE}(?:[Ww]ith|[Ff]rom|[Bb]y|[Tt]o|[Aa]longside|[Bb]eside|[Aa]nd|[Ll]ike|[Ff]or)\\s(?:(?:an?|the|my|our|his|her|their)\\s)?(?:[\\p{Ll}'-]{3,14}\\s){0,2}(?:${RELATION}|${SOMEBODY}|${OCCUPATIONS})\\s${IT}`,
  // owes it to Dolores Quick; Stu Feldmann on banjo; is up a ladder with Beatriz
  `(?<with>${BEFORE}(?:[Ww]ith|[Tt]o|[Ff]rom|[Bb]y|[Ff]or|[Bb]eside|[Aa]longside|[Aa]gainst|[Ll]ike|[Aa]nd|[Aa]fter|[Uu]nder|[Oo]f|[Oo]n|[Tt]han|[Bb]ehind|[Mm]eet|[Mm]et|[Ii]s|[Bb]ecause\\sof|[Bb]lame|[Tt]hank|[Cc]redits?|[Cc]all(?:s|ing)?|[Bb]eats?|[Bb]eat|[Jj]oins?|[Tt]eaches|[Tt]aught|[Vv]isit(?:s|ing)?|[Cc]ousin|[Aa]sk|[Ss]ays|[Ff]eeds?|[Cc]oaches|[Mm]issing|[Mm]iss(?:es)?)\\s(?:[Oo]ld\\s|[Ll]ittle\\s|the\\s(?:great|late|legendary|incomparable|inimitable|one\\sand\\sonly)\\s)?)${IT}`,
  `(?<with>(?:^|[.;:,(]\\s))${IT}(?=,\\s(?:who|whose|the\\s|a\\s|an\\s|my\\s|our\\s|her\\s|his\\s|from\\s|down\\s|up\\s|at\\s|of\\s|retired|now\\s|formerly|all\\s|my)|\\s(?:taught|got|gave|talked|still|once|introduced|says|sold|lent|showed|runs|plays|beats|keeps|swears|claims|lives|makes|joins|has\\sbeen|and\\s(?:I|she|he)|from\\s(?:book|the|church|down|next|across)|down\\s(?:the|at)|on\\s(?:banjo|drums|bass|guitar|fiddle|keys|piano|vocals)|at\\sthe\\s|next\\sdoor|across|owes|calls|thinks|and\\sa\\s|got\\sme|dragged|dared|convinced))`,
].map((source) => plainLetters(source, 'dg'));

const RELATION_SPANISH =
  '(?:mejor |gran |viej[oa] |buen[oa]? |querid[oa] |antigu[oa] |ex|ex-|ex ){0,2}(?:amig[oa]s?|amiguit[oa]|compadre|comadre|vecin[oa]s?|compañer[oa]s?|roommate|cuate|cuata|pana|parcer[oa]|hermano del alma|entrenadora?|maestr[oa]|profesora?|profe|instructora?|colega|padrino|madrina|ahijad[oa]|soci[oa]|jef[ea]|caser[oa]|barber[oa]|peluquer[oa]|niñera|nana|guitarrista|baterista|bajista|cantante|acordeonista|tamborer[oa]|rival|cómplice|c[oó]mplice|camarada|pareja de (?:baile|dominó|tenis|p[aá]del)|cotorra|confidente|inquilin[oa])';
const DE =
  '(?:\\s(?:de|del|desde|en|con)\\s(?:(?:la|el|los|las|su|mi|toda|toda\\sla|sus|mis)\\s){0,2}(?:[\\p{Ll}\\d]{2,14}\\s?){1,4}?)?';
/** People by what they do, and whoever is no friend by name. */
const ALGUIEN =
  '(?:jubilad[oa]|señora?|chav[oa]|chic[oa]|muchach[oa]|tipo|mujer|hombre|viejit[oa]|vecin[oa]|carpinter[oa]|panader[oa]|pescador(?:a)?|músic[oa]|costurera|cociner[oa]|mecánic[oa]|jardiner[oa]|tender[oa]|carnicer[oa]|campesin[oa]|ranchera?|cura|sacristán|párroco|catequista|capitán|capitana|trompetista|violinista|pianista|organista|director(?:a)? del coro|testigo|madrina|padrino|padrin[oa] de bodas?|dama de honor|ex|exnovi[oa]|compinche|paisan[oa]|paisan[oa]|contrincante|pareja|paciente zero|bibliotecari[oa]|cartero|cartera|alfarer[oa]|artesan[oa]|apicultor(?:a)?|herrer[oa]|tejedora?|repostera?)';
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
  // me gana al ajedrez un jubilado de correos, Hipólito Carranza
  `${BEFORE}(?:[Uu]na?|[Ee]l|[Ll]a|[Mm]i|[Ss]u|[Nn]uestr[oa])\\s(?:[\\p{Ll}-]{2,14}\\s){0,2}?${ALGUIEN}${DE}(?:\\s(?:llamad[oa]|de\\snombre|se\\sllama(?:ba)?|es|era)\\s|\\s{0,1}[,:(]\\s{0,2}|\\s)(?:(?:don|doña)\\s)?${IT}`,
  `(?<with>${BEFORE}(?:[Cc]on|[Aa]|[Dd]e|[Pp]or|[Jj]unto\\sa|[Aa]l\\slado\\sde|[Cc]ontra|[Yy]|[Ss]egún|[Pp]ara|[Gg]racias\\sa|[Cc]omo|[Ee]s|[Ff]ue|[Cc]onoc[ií]\\sa|[Ll]lama(?:do|da)|[Dd]etrás\\sde|[Dd]on|[Dd]oña)\\s)(?:(?:don|doña|el\\scompadre|la\\scomadre|el\\sviejo|la\\sseñora|el\\sseñor|mi\\scuate|la\\sinigualable|el\\sgran|la\\sgran)\\s)?${IT}`,
  `(?<with>(?:^|[.;:,(]\\s))${IT}(?=,\\s(?:que|quien|el\\s|la\\s|un\\s|una\\s|mi\\s|su\\s|jubilad|de\\s|del\\s|maestr|nuestr|veci)|\\s(?:me\\s(?:enseñ|dio|gan|regal|prest|vend|cont|present|met|convenci|sigue|debe|llev|arrastr|gritó|grita)|nos\\s(?:enseñ|dio|gan|regal|prest|junt)|le\\s(?:enseñ|dio|gan|regal|prest|vend|sigue)|y\\syo|dice\\sque|toca\\s|sigue\\s|todavía|del\\scoro|de\\s(?:la\\sesquina|al\\slado|enfrente|los)))`,
].map((source) => plainLetters(source, 'dg'));
