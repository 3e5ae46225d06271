import type { Finder } from '../prose-rule.ts';
import { english, spanish } from '../wording.ts';
import { loosely } from './loosely.ts';

// Money, debts and possessions, told of anyone in any order of words.

const SUM =
  '(?:[$£€] ?\\d[\\d,.]{0,9}(?: ?(?:k|m|million|thousand|grand))?|(?:\\w{3,9}[ -]){1,3}(?:thousand|million|grand|hundred thousand)|\\d[\\d,.]{0,9} ?(?:k|grand|thousand|million)|six figures|a fortune)';
const IN_DEBT =
  '(?:bankruptcy|foreclosure|repossession|eviction|chapter (?:7|13|seven|thirteen)|insolvency|financial (?:ruin|trouble|hardship|difficult\\w{2,4})|money (?:troubles?|problems|worries)|debts?|student (?:debt|loans?)|credit card (?:debt|bills)|the red|back taxes|medical bills)';

const NEWS_EN = english(
  `(?:vineyards?|orchards?|farm|ranch|cabins?|(?:rental|second|vacation|summer|beach|lake|guest) (?:homes?|houses?|propert(?:y|ies)|units?|cottages?)|duplex(?:es)?|condos?|apartments?|rentals|storage units|acres|woodlots?) (?:(?:and|in|on|by|near|outside|up) (?:\\w{2,12} ){1,4})?(?:that |which )?(?:i|he|she|we) (?:also |still |now )?(?:own|owns|rent out|rents out|lease out|let out|bought|flip|flips|manage as)(?= |[.,;!]|$)`,
  `(?:sold|mortgaged|remortgaged|pawned|bet|risked|put up) (?:my|his|her|their) (?:\\w{3,9} )?(?:house|home|car|truck|boat|land|farm|savings|pension|retirement) (?:to|so) (?:pay|open|buy|fund|start|afford|finance|keep|build)`,
  `(?:on|with|from|thanks to|off) (?:my|his|her) (?:\\w{3,12} )?(?:stock(?: options)?|shares|ipo|crypto|bitcoin|inheritance|trust fund|winnings|settlement|divorce settlement)(?= |[.,;!]|$)(?! (?:of|photos?|tank|with))`,
  `owes? (?:nobody|no one|no-one|the bank|half the bank|(?:my|his|her) parents|the irs)(?! (?:an apology|an explanation))|paid-off (?:car|truck|house|condo|van|pickup|subaru|toyota|honda|ford|volvo|jeep|prius|minivan)`,
  `(?:went|go|gone|going|goes|been|came|come|liv(?:ed|ing)|surviv(?:ed|ing)|declar(?:ed|ing)|fil(?:ed|ing) for|faced|facing|escap(?:ed|ing)|narrowly avoided|recover(?:ed|ing) from|dig(?:ging)? out of|dug (?:\\w{4,8} )?out of|clear(?:ed|ing)|drowning in|buried in|up to (?:my|his|her) (?:ears|eyes|neck) in|saddled with|free of|out from under) (?:through |into |out of |with |back from )?(?:personal |a |his |her |my |all |massive |crippling |\\w{3,9} )?${IN_DEBT}(?= |[.,;!]|$)(?! (?:assistance|counsel\\w{2,5}|help|relief for patients))`,
  `(?:w[io]n(?:s|ning)?|scooped|landed|hit|inherit(?:ed|s|ing)?|pocketed|received|came into|left|sitting on|sold (?:\\w{2,12} ){1,4}for|bought (?:\\w{2,12} ){1,5}for|paid|raised|earn(?:s|ed)|making|makes|owes?|still owes?|still paying(?: off)?|paying (?:off|down|back)|spent|worth|mortgaged? for) (?:\\w{2,9} ){0,3}?${SUM} ?(?:\\w{1,9} ){0,3}?(?:in (?:the (?:state )?(?:lottery|lotto|casino)|student loans?|debt|crypto|stocks|cash|savings|loans|back taxes|vegas)|on (?:the (?:lottery|pools|horses)|a (?:scratch|house|car|boat|watch|divorce)|scratch-?cards?|crypto)|at (?:the (?:casino|races|track)|poker|bingo)|a year|per year|annually|yearly|a month|an hour|from (?:his|her|my|an|a)|for (?:his|her|my) (?:house|home|boat|car|practice|share))`,
  `(?:inherited|inherits|inheriting|stands to inherit|came into|was left) (?:\\w{1,12} ){0,4}?(?:vineyards?|estate|fortune|money|land|acres|farm|ranch|house|houses|villa|castle|propert(?:y|ies)|apartments?|business|shares|portfolio|jewel\\w{0,5}|paintings?|art|boat|yacht|hotel|winery|company|building|orchard)`,
  `paid cash for|(?:have|has|with|had|carry|carries) no (?:mortgage|debts?|loans)|own(?:s|ed)? (?:\\w{2,9} ){1,3}outright|(?:paid|paying|pays|cleared|clearing|settled|finished|retired|burned|wiped out|chipping away at) (?:off )?(?:my|his|her|our|their|the|all (?:my|his|her)|a) (?:\\w{3,12} ){0,2}(?:mortgage|student loans?|loans?|debts?|car loan|tuition debt|credit cards?|overdraft)|mortgage[- ]free|debt[- ]free|student debt|(?:the|a) (?:second|crippling|huge|thirty-year|30-year) mortgage|upside down on (?:my|his|her)`,
  `(?:flies|fly|flying|travels|travelling|traveling) (?:only )?(?:first|business)[- ]class|private jet|collects? (?:\\w{3,12} ){0,2}(?:watches|rolexes|sports cars|vintage cars|classic cars|fine art|handbags|diamonds|gold coins|fine wines?)|luxury (?:watch(?:es)?|cars?|yacht|villa|condo|home|handbags)|(?:second|third|holiday|vacation|beach|lake|ski|weekend) (?:home|house|place|cabin|chalet|condo) (?:in|on|at|near|by|overlooking)|(?:silver|golden) spoon|family (?:money|fortune|trust)|old money|trust fund`,
);

const CANTIDAD =
  '(?:[$€] ?\\d[\\d,.]{0,9}|\\d[\\d,.]{0,9} (?:mil|millones|dólares|pesos|euros)|(?:\\w{3,10} ){1,3}(?:mil|millones)(?: de)?)';
const NEWS_ES = spanish(
  `(?:viñedos?|finca|fincas|rancho|huerta|olivar|casas?|pisos?|apartamentos?|departamentos?|locales?|cabañas?|terrenos?|naves?|plazas de garaje) (?:(?:de|en|del) (?:\\w{2,12} ){1,3})?que (?:tengo|tenemos|tiene (?=alquilad|rentad|arrendad)|alquil\\w{1,4}|rent\\w{1,4}|arrend\\w{1,4}|arriend\\w{1,2}|posee|poseo)(?: (?:alquilad|rentad|arrendad)[oa]s?)?(?= |[.,;!]|$)(?! (?:la|mi|su|nuestra) (?:cl[ií]nica|consulta))`,
  `(?:vendió|vendí|empeñó|empeñé|hipotecó|hipotequé|malbarató) (?:su|mi|la|el|sus|mis) (?:casa|coche|carro|camioneta|terreno|moto|joyas|departamento|rancho|ahorros) para (?:pagar|abrir|comprar|poner|estudiar|montar|equipar|empezar)`,
  `(?:ganó|gané|se sacó|me saqué|heredó|heredé|recibió|cobró|cobra|gana|gano|percibe|debe|debo|todavía debe|gastó|gasté|invirtió|invertí|pagó|pagué|vale|le costó|me costó|vendió (?:\\w{2,14} ){1,4}en|compró (?:\\w{2,10} ){1,5}(?:por|en)) (?:\\w{2,9} ){0,3}?${CANTIDAD}(?: ?(?:dólares|pesos|euros))?(?= |[.,;!]|$)(?! (?:pacientes|personas|familias|niños))`,
  `(?:se sacó|me saqué|ganó|gané|pegó|le pegó a|jugar a|juega a|juego a) (?:en )?(?:la|una|al) (?:lotería|lotto|quiniela|melate|bonoloto|primitiva|casino)|(?:premio|boleto) de (?:la )?lotería`,
  `(?:está|estoy|estuvo|estuve|quedó|quedé|cayó|caí|salió|salí|pasó|pasé|declaró|declararse|se declaró|viv\\w{1,3}) (?:por |en |de )?(?:la |su |mi |una )?(?:bancarrota|quiebra|ruina|moros\\w{2,5}|deudas|números rojos|la calle por deudas|embargo)(?= |[.,;!]|$)|(?:ahogad|endeudad|hipotecad|hasta el cuello de deuda)[oa]s?(?= |[.,;!]|$)`,
  `(?:heredó|heredé|hereda|heredaron|herencia de|le dejaron|me dejaron) (?:\\w{2,10} ){0,3}?(?:viñedos?|fortuna|dinero|terrenos?|tierras|hectáreas|finca|rancho|casas?|propiedad(?:es)?|departamentos?|edificios?|negocio|acciones|joyas|hotel|empresa|millones)`,
  `(?:termin\\w{1,4}|acab\\w{1,4}|liquid\\w{1,4}|sald\\w{1,4}|pag\\w{1,4}|debe|debo|sigo pagando|sigue pagando|todavía paga) (?:de pagar |pagando |por fin |al fin |ya )?(?:mi|su|la|las|mis|sus|una|el|los) (?:\\w{3,10} ){0,2}?(?:hipotecas?|préstamos?(?: estudiantil(?:es)?)?|deudas?(?: estudiantil(?:es)?)?|crédito|tarjetas?|carro|coche|casa|universidad)(?= |[.,;!]|$)(?! (?:de salud|de seguro|para (?:pacientes|usted)))`,
  `(?:colecciona|colecciono|presume|maneja|manejo|estrenó|estrené|se compró|me compré) (?:\\w{2,9} ){0,3}?(?:relojes(?: de lujo)?|rolex|coches? (?:de lujo|deportivos?|clásicos?|antiguos?)|autos? (?:de lujo|deportivos?|clásicos?)|carros? (?:de lujo|deportivos?|clásicos?)|camioneta del año|yate|joyas|bolsos de lujo)|(?:viaja|vuela|viajo|vuelo) (?:siempre |solo |sólo )?en primera(?: clase)?(?= |[.,;!]|$)`,
);

export const FINANCES_NEWS: Finder = loosely(NEWS_EN, NEWS_ES);
