import type { Finder } from '../prose-rule.ts';
import { english, spanish } from '../wording.ts';

// What somebody does to change a law or an office, by what the doing is for.

const LAW =
  '(?:ballot|measure|levy|bond|tax(?:es)?|law|bill|ordinance|initiative|referendum|recall|charter|candidate|mayor|governor|commissioner|sheriff|senator|proposition|amendment|mandate|ban|rezoning|statehood|incumbent|school board)(?![\\w])';
const CAUSE = '(?:campaign|effort|drive|committee|coalition|push|fight|movement|petition|pac)';

const TOLD_EN = english(
  `(?:knock(?:s|ed|ing)?|canvass(?:es|ed|ing)?|phone-?bank(?:s|ed|ing)?|leaflet(?:s|ed|ing)?|door-?knock(?:s|ed|ing)?|stuff(?:s|ed|ing)? envelopes|mak(?:es|ing) (?:phone )?calls|writ(?:es|ing) postcards|(?:text|call|phone|ring)(?:s|ed|ing)? (?:up )?voters|rall(?:y|ies|ied|ying)|fundrais(?:es|ed|ing)) (?:on )?(?:[\\w-]{2,10} ){0,2}?(?:doors )?(?:for|with|against) (?:the |our |a |an |my |his |her |your )?(?:(?:local|county|state|city|next|new|house|senate|council|board|school|congressional|mayoral|gubernatorial|democratic|republican|\\w{2,10}['’]s) ){0,3}?(?:democrats?|republicans?|gop|greens?|green party|libertarians?|labou?r|tories|conservatives?|liberals?|lib dems|socialists?|democratic party|congress(?:man|woman|person)|representative|alder(?:man|woman)|council(?:man|woman|member|l?or)|assembly(?:man|woman|member)|sheriff|senator|governor|mayor|candidates?|school board|ballot measure|proposition \\d{1,3}|measure \\w{1,3}|measure|levy|party)(?= |[.,;!]|$)`,
  `(?:holding|holds|held|hold|carrying|carries|carried|waving|waves|waved|raising|with) (?:up )?(?:a|an|the|his|her|my) (?:[\\w-]{2,13} ){0,3}?(?:signs?|placards?|banners?|flags?|posters?)(?: that \\w{3,8})? (?:for|against|protesting|demanding|supporting|opposing|about) (?:[\\w-]{2,12} ){0,5}?(?:law|bill|ban|measure|abortion|guns?|border|deportations?|war|election|recall|candidate|mayor|governor|president|union busting|tax(?:es)?|cuts|rights|palestine|israel|ukraine|pipeline|police)(?= |[.,;!]|$)`,
  `(?:chairs?|co-?chairs?|leads?|led|heads?|runs?|organi[sz]es|joined|works? (?:on|for)|volunteers? (?:for|with|on)|directs?|manages?|founded|started|spearheads?|bankrolls?|funds?|backs?) (?:the |a |our |his |her |my )?(?:[\\w-]{3,12} ){0,3}?${CAUSE} (?:to|for|against) (?:[\\w'-]{1,12} ){0,7}?${LAW}(?! (?:of|with|health|care|patients))`,
  `(?:gathers?|collects?|circulates?|hands? out|passes? (?:out|around)|carr(?:y|ies)|brings?|keeps?|has|knocks? doors with) (?:\\w{2,9} ){0,2}?(?:petitions?|signatures|leaflets|flyers|yard signs|lawn signs) (?:to|for|against) (?:[\\w'-]{1,12} ){0,5}?(?:${LAW}|recall|repeal|impeach|unseat|oust|elect)`,
  `(?:was|am|is|as|be|been|elected|once) an? (?:\\w{3,10} )?(?:convention |superdelegate|delegate)(?: to the \\w{3,12} convention| in (?:19|20)\\d\\d| for (?!the hospital|the clinic)\\w{3,12})`,
  `(?:votes?|voted|raised|grew up|was born) (?:a )?(?:union|republican|democrat|labou?r|tory)(?= (?:and|in|through|ever|all)|[.,;!]|$)`,
  `(?:staffer|aide|speechwriter|campaign manager|press secretary|field organi[sz]er|intern) (?:for|to) (?:the )?(?:senator|governor|congress\\w{0,6}|mayor|representative|president|assembly\\w{3,6}|state senator|\\w{3,12} campaign)(?= |[.,;]|$)`,
  `(?:wears?|wearing|sports?|pins?|hands? out) (?:my|his|her|a|an|the) (?:[\\w'-]{2,12} ){0,4}?(?:measure|proposition|prop|question|vote|campaign|candidate|election)(?: \\d{1,3})? (?:pins?|buttons?|badges?|stickers?|hats?|caps?|t-?shirts?)`,
  // Vote yes on Measure 9! Say no to Proposition 12.
  `(?<ours>(?<=(?:^|[.!?:;,]) {0,3})(?:please |so |and |join us and |get out and )?(?:vote|voting|vot(?:e|ing) early|say) (?:yes|no) (?:on|for|to) (?:the )?(?:[\\w-]{3,12} ){0,2}?(?:(?:measure|prop|proposition|question|amendment|issue|initiative|referendum) (?:\\d{1,4}|[a-z])|levy|school bond|bond measure|recall|ballot measure|referendum))(?= |[.,;!]|$)`,
  `(?<ours>(?<=(?:^|[.!?]) {0,3})(?:yes|no) on (?:measure|prop|proposition|question|amendment|issue|initiative) (?:\\d{1,4}|[a-z]))(?= |[.,;!]|$)`,
  `(?:argu|campaign|stump|plead|canvass|fundrais)(?:e|es|ed|ing|s)? (?:for|against) (?:measure|prop|proposition|question|amendment|issue) (?:\\d{1,4}|[a-z])(?= |[.,;!]|$)`,
  `(?:speak(?:s|ing)?|spoke|talk(?:s|ing)?|appear(?:s|ing)?|be|is|joins?|join|meet|march(?:es|ing)?|leads?|leading|host(?:s|ing)?) (?:out |up )?(?:[\\w'-]{1,12} ){0,4}?(?:(?:at|for|in) (?:the|a|our|this|friday's|saturday's|sunday's) (?:\\w{3,12} )?rally|rally (?:for|against)|(?:for|against|in (?:favou?r|support) of) (?:measure|prop|proposition|question|amendment|issue) (?:\\d{1,4}|[a-z]))(?= |[.,;!]|$)(?! (?:car|race|school|cap|obedience)| for (?:the )?(?:\\w{3,10} )?(?:cancer|organ|blood|recovery|mental|health|research|diabetes|kids|cure|patients|survivors|hope|peace|life|awareness))`,
  `(?:leads?|leading|chairs?|heads?|joins?|runs?) the (?:yes|no|campaign)(?: (?:on|campaign|for|against)){1,2} (?:\\w{2,12} ){0,3}?(?:measure|proposition|levy|bond|recall|\\d{1,3})(?= |[.,;!]|$)`,
  // Our whole front desk is voting yes on Measure 9
  `(?<ours>(?:our (?:whole |entire )?(?:[a-z]{3,12} ){0,2}?(?:desk|team|staff|office|practice|clinic|crew|nurses|doctors|dentists|providers)|(?:all|every one|most|many) of us(?: here| at \\w{2,12}| on staff)?|everyone (?:here|on (?:our|the) (?:team|staff))|we|join us|join our team) (?:here |all |both )?(?:(?:is|are|will be|plans? to|will|in|hopes? to) ){0,2}(?:vot(?:e|es|ed|ing)|campaign(?:s|ed|ing)?) (?:yes |no )?(?:on|for|against) (?:the )?(?:[\\w-]{3,12} ){0,2}?(?:(?:measure|prop|proposition|question|amendment) (?:\\d{1,4}|[a-z])|levy|bond|referendum|ballot measure))(?= |[.,;!]|$)`,
);

const LEY =
  '(?:ley|reforma|consulta|referéndum|impuesto|alcald(?:e|esa)|gobernadora?|diputad[oa]|senadora?|candidat[oa]|presidente|presidenta|iniciativa|plebiscito|revocación|medida|boleta)';
const TOLD_ES = spanish(
  `(?<ours>(?<=(?:^|[¡!.:;,]) {0,3})(?:vote|voten|votemos|vota|diga|digan|digamos) (?:sí|no|que sí|que no|por el (?:sí|no)) (?:a|en|por|contra) (?:la|el) (?:\\w{3,9} )?(?:medida|proposición|propuesta|enmienda|pregunta|iniciativa|ley|consulta|revocación|referéndum) ?(?:\\d{1,4}|[a-z](?![\\wáéíóúüñ]))?)(?= |[.,;!]|$)`,
  `(?:llam(?:o|a|amos|ando) (?:a |por teléfono a )?(?:los )?(?:votantes|electores|vecinos)|toc(?:o|a|amos|ando) puertas|reparto (?:volantes|folletos)|hago llamadas|hace llamadas|camino (?:la colonia|el barrio)) (?:por|para|a favor de|con) (?:nuestr[oa] |la |el |un |una |mi |su )?(?:[\\wáéíóúüñ]{3,12} )?(?:candidat[oa]|senadora?|diputad[oa]|alcald(?:e|esa)|gobernadora?|presidenta?|partido)`,
  `(?:habl(?:a|ará|o|aré)|estará|estaré|hablando|participa|participará) (?:\\w{1,6} ){0,2}?(?:a favor|en contra|por el (?:sí|no))? ?(?:en|durante) (?:el|un) mitin`,
  `(?:todos|todas|votamos|votemos|voten|votar|votaremos|vote|vota|voto) por (?:la |el |nuestr[oa] )?(?:candidat[oa]|morena|el pri|el pan|partido|alcald(?:e|esa)|gobernadora?|presidente|presidenta|diputad[oa]|senador)(?= |[.,;!]|$)`,
  `(?:encabeza|encabezo|coordina|coordino|dirige|dirijo|lidera|lidero|organiza|organizo|preside|presido|apoya|apoyo|financia|financio|fundó|fundé) (?:la|el|un|una|su|mi) (?:[\\wáéíóúüñ]{3,12} ){0,2}?(?:campaña|comité|movimiento|colectivo|esfuerzo|lucha|frente) (?:para|por|contra|en contra de|a favor de|pro) (?:[\\wáéíóúüñ]{1,12} ){0,6}?${LEY}`,
  `marea verde|pañuelo (?:verde|celeste|morado)|pulsera (?:verde|celeste|de la marea)`,
  `(?:reparte|reparto|pega|pego|lleva|llevo|distribuye|distribuyo) (?:[\\wáéíóúüñ]{2,8} ){0,2}?(?:volantes|propaganda|carteles|panfletos|folletos) (?:del|de su|de mi|de un) (?:partido|candidat[oa]|movimiento|campaña)|(?:volantes|propaganda) de (?:la )?campaña`,
  `(?:junta|junto|recolecta|recolecto|reparte|reparto|pega|pego|lleva|llevo) (?:[\\wáéíóúüñ]{2,8} ){0,2}?(?:firmas|volantes|propaganda|carteles|panfletos) (?:para|por|contra|en contra de|a favor de|de) (?:[\\wáéíóúüñ]{1,12} ){0,5}?${LEY}`,
  // participo en la campaña de nuestra alcaldesa
  `(?:particip|ayud|colabor|trabaj|milit|anduv|estuv|cooper)(?:o|a|é|ó|aba|amos|ando|ar|e) (?:[\\wáéíóúüñ]{2,12} ){0,3}?(?:en|con|para) (?:la|una|su) campaña (?:electoral |política )?(?:del?|de la|de nuestr[oa]|de un[ao]?|para|por) (?:nuestr[oa] |la |el |un[ao]? )?(?:actual |nuev[oa] |futur[oa] )?(?:alcald(?:e|esa)|gobernadora?|diputad[oa]|senadora?|candidat[oa]|president[ea]|regidora?|concejala?|partido|consulta|referéndum)`,
  `(?<ours>(?:nuestro (?:equipo|personal)|tod[oa]s|la recepción|aquí) (?:[\\wáéíóúüñ]{1,12} ){0,3}?vot(?:a|amos|ar|aremos|ará|arán|an) (?:que )?(?:por el |al )?(?:sí|no) (?:en|a|por) (?:la |el )?(?:[\\wáéíóúüñ]{3,12} ){0,1}?(?:medida|propuesta|consulta|proposición|enmienda|referéndum|revocación|plebiscito))`,
);

export const POLITICS_TOLD: readonly Finder[] = [TOLD_EN, TOLD_ES];
