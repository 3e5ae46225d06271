// Words for one person among those who are cared for. Not for colleagues, teachers or friends, who have stories as well.

/** With "a", "the", "this" before it: one patient. */
export const PERSON = String.raw`(?:patient|client|man|woman|lady|gentleman|guy|fellow|gal|lad|lass|boy|girl|kid|child|baby|infant|toddler|newborn|preschooler|teen|teenager|adolescent|youngster|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)[- ]grader|high[- ]schooler|kindergartner|mother|mom|mum|father|dad|grandmother|grandma|grandfather|grandpa|great-grandmother|great-grandfather|widow|widower|farmer|rancher|logger|farm ?worker|laborer|carpenter|mechanic|welder|roofer|firefighter|trucker|driver|cyclist|biker|motorcyclist|hiker|climber|skier|surfer|runner|athlete|retiree|fisherman|waitress|cook|bride|groom|newlywed|veteran|soldier|miner|millworker|executive|lawyer|engineer|librarian|musician|pianist|couple(?! of)|family|tourist|visitor|camper|swimmer|lifeguard|bartender|barista|deckhand|skater|dancer|boxer|jockey|pilot|clerk|grocer|baker|sailor|seamstress|survivor|diabetic|smoker|nun|stranger|(?!german|human)[\p{L}]{3,10}(?:man|woman|boy)|(?:\d{1,3}|\p{L}{3,12}|\p{L}{3,9}-\p{L}{3,6})[- ]year[- ]old)`;

export const PERSONA =
  '(?:paciente|pacientita|paciencito|señora?|señorita|muchach[oa]|muchachit[oa]|jovencit[oa]|joven|niñ[oa]|niñit[oa]|bebé|beb[eé]|chic[oa]|chamac[oa]|chav[oa]|chavalito|nen[ea]|hombre|mujer|abuel[oa]|abuelit[oa]|bisabuel[oa]|viejit[oa]|ancian[oa]|adolescente|mam[aá]|pap[aá]|madre|padre|pareja|campesin[oa]|agricultora?|jornaler[oa]|obrer[oa]|albañil|chofer|chófer|ch[oó]fer|camionero|ciclista|motociclista|viud[oa]|embarazada|futbolista|deportista|maestro de obras|pescadora?|jubilad[oa]|veteran[oa]|novi[oa]|vecin[oa]|familia|turista|salvavidas|panader[oa]|costurera|marinero|soldado|bailarina?)';

/** Words between an article and the person: "a very frightened young". */
export const ADJECTIVES = String.raw`(?:[\p{L}\d-]{1,20},?\s){0,4}?`;

/** Everybody, or a rule's example: no one in particular. */
export const OF_ANYONE =
  /(?<!\p{L})(?:if|when(?:ever)?|whether|suppose|imagine|for example|e\.g|example|should|would|could|might|(?<!\b(?:dra?|tom|doctor|lic|mrs?|ms)\.?\s|\d(?:st|nd|rd|th)?\s(?:of\s)?)may(?!\s\d)|anyone|anybody|everyone|everybody|someone who|no one|nobody|each|every|any|never|si|cuando|imagine|imagínese|supongamos|por ejemplo|quien|cualquier|cualquiera|cada|nunca|nadie|podría|puede)(?!\p{L})/iu;

/** A rule for anyone: “a patient who came in last week may ask for the result by phone”. */
export const FOR_ANYONE =
  /^\W{0,3}(?:someone|somebody|alguien|(?:an?|the|una?|el|la) (?:patient|client|person|child|parent|baby|woman|man|teen|paciente|persona|niñ[oa]|bebé|mujer|hombre))\s(?:who|that|que)\s[^.!?;,]{2,80}\s(?:may|can|must|should|needs to|has to|gets|is (?:seen|asked|not|still)|no es|puede|debe|recibe|tiene que|sigue)(?!\p{L}|\s(?:now|back|today|again|hoy|ya)(?!\p{L}))/iu;
