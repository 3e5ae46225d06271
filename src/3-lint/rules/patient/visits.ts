import { DATE, MONTH_AND_YEAR, RECENT } from './dates.ts';
import { ADJECTIVES, PERSON, PERSONA } from './people.ts';

const pattern = (source: string) => new RegExp(source, 'giu');
const WHEN = `(?:${DATE}|${MONTH_AND_YEAR}|${RECENT})`;
const ONE = String.raw`(?:an?|the|that|this|our|one|two|three|another)\s${ADJECTIVES}(?:${PERSON}|(?:farm )?workers|brothers|sisters|twins|hikers|boys|girls|men|women|teens|kids|passengers?|victim)`;
/** What happens to a patient at a visit. */
const SEEN = String.raw`(?:fainted|collapsed|rushed (?:in|here|over)|limped in|seen|treated|admitted|stitched|we (?:stitched|treated|saw|sent|set|admitted|delivered|patched)|came (?:in|to (?:us|me|our|the (?:clinic|office|er|urgent care)))|walked in|(?:was|were) (?:brought|rushed|airlifted|flown|carried|taken|wheeled) (?:in|to|here)|arrived|(?:was|were) (?:admitted|treated|patched up|seen|discharged|operated on|stitched(?: up)?|diagnosed|hospitali[sz]ed)|had (?:(?:his|her|a|an|the|their)\s(?:[\p{L}-]{1,15}\s){0,3}?(?:surgery|operation|\p{L}{3,12}(?:ectomy|otomy|plasty|oscopy)|bypass|transplant|chemo|removed|reattached|replaced|stitched|set|repaired|delivered|baby|heart attack|stroke|seizure|c-section|biopsy|drained|pinned|pulled|cast|sewn|sewed|splinted|bandaged|glued|x-rayed|taken out|put back)))`;
const WE_DID = String.raw`(?:we|I|our team|Dr\.?\s\p{L}{2,15}|the team)\s(?:just\s|even\s)?(?:treated|saw|stitched up|stitched|operated on|admitted|delivered|cared for|looked after|sewed up|set|removed|pulled|patched up|vaccinated|resuscitated|diagnosed)`;
const GAP = String.raw`(?:[^!?;\n]{0,55}\s)?`;
const MISHAP =
  '(?:accident|crash|rollover|wreck|fire|explosion|shooting|collision|rescue|pile-?up|storm|flood|race|rodeo|game|fight|brawl|derby|parade|wedding|picnic|party|collapse|hunt|marathon|tournament)';

const UNA = String.raw`(?:una?|el|la|al|del?|un[oa]s|los|las|dos|tres)\s(?:[\p{L}]{1,15}\s){0,2}?(?:${PERSONA}|trabajador(?:es)?|accidentad[oa]|herid[oa]|atropellad[oa])`;
const HICIMOS =
  '(?:atendimos|atend[ií]|operamos|oper[eé]|curamos|suturamos|tratamos|trat[eé]|vimos|recibimos|ingresamos|vacunamos|le pusimos|le quitamos|dimos de alta|nos trajeron)';
const PUSIMOS =
  '(?:pusimos|colocamos|hicimos|extrajimos|sacamos|quitamos|retiramos|realizamos|practicamos|implantamos|inyectamos|aplicamos|reparamos|limpiamos)';
const PUESTO =
  '(?:coronas?|implantes?|carillas?|puentes?|rellenos?|b[oó]tox|cirug[ií]a|operaci[oó]n|extracci[oó]n|endodoncia|pr[oó]tesis|brackets|f[eé]rula|blanqueamiento|injerto|muelas?|dientes?|lunar(?:es)?|puntos|yeso|marcapasos|v[aá]lvula|stent|aud[ií]fonos?|lentes|lente|inyecci[oó]n|infiltraci[oó]n|transfusi[oó]n|sonda|cat[eé]ter|biopsia|radiograf[ií]a|trasplante|ces[aá]rea|limpieza|DIU|vendaje|verruga|quiste|anzuelo|astilla)';
const A_UNA = String.raw`(?:a\s(?:una?|la|el|nuestr[oa])|al)\s(?:[\p{L}]{1,15}\s){0,2}?${PERSONA}`;
const LE_PASO = String.raw`(?:que\s|quien\s)?(?:vino|lleg[oó]|ingres[oó]|operamos|atendimos|tratamos|curamos|acudi[oó]|fue (?:operad[oa]|atendid[oa]|ingresad[oa]|dad[oa] de alta|hospitalizad[oa])|se (?:oper[oó]|cay[oó]|volc[oó]|quebr[oó]|rompi[oó])|tuvo)`;

/** Under a picture of before and after: what was done, and the day. */
const TREATMENT =
  '(?:crowns?|implants?|fillings?|veneers?|bridges?|braces|aligners?|dentures?|whitening|stitches|sutures|casts?|fillers?|botox|surgery|operation|extraction|root canal|biopsy|graft|transplant|stent|facelift|liposuction|rhinoplasty|lens(?:es)?|cataracts?|knee|hip|tattoo|mole|corona|implantes?|carillas?|relleno|b[oó]tox|cirug[ií]a|operaci[oó]n|extracci[oó]n|endodoncia|pr[oó]tesis|brackets|blanqueamiento|injerto|liposucci[oó]n|rinoplastia|cataratas?|rodilla|cadera|lunar)';
const WAS_DONE =
  '(?:fitted|placed|done|performed|removed|inserted|cemented|injected|completed|replaced|seated|bonded|(?:colocad|puest|realizad|hech|retirad|operad|terminad|cementad|aplicad)[oa]s?)';

export const VISITS: readonly RegExp[] = [
  String.raw`(?<!\p{L})${TREATMENT}(?:\s(?:[\p{L}]{2,10}\s){0,2}?|,\s)(?:was\s|were\s|fue\s|fueron\s)?${WAS_DONE}(?:\s(?:here|by us|at our office|aqu[ií]))?,?\s(?:on\s|el\s)?(?:the\s)?${DATE}(?!\p{L})`,
  // "Ingresó el 8 de febrero por apendicitis": nobody is named, and everything else is told.
  String.raw`(?<=^|[.;!?]\s)\s{0,2}(?:ingres[oó]|acudi[oó]|lleg[oó]|vino|entr[oó]|se present[oó]|fue (?:operad|atendid|ingresad|intervenid)[oa]|se oper[oó])\s(?:a|de|en|por|al|con)?\s?(?:[\p{L}]{2,14}\s){0,3}?(?:el\s)?${DATE}\s(?:por|con|tras|despu[eé]s de|debido a)\s[^.!?;\n]{2,60}`,
  String.raw`(?<=^|[.;:!?]\s)\s{0,2}(?:came in|admitted|seen|brought in|operated on|treated|walked in|rushed in|discharged)(?:\s(?:[\p{L}]{2,12}\s){0,3}?|\s)(?:on\s)?(?:the\s)?${DATE}\s(?:with|after|for|because of|following)\s[^.!?;\n]{2,60}`,
  // "The man who came in on March 3 after …"
  String.raw`(?<!\p{L})${ONE}(?:\s(?:from|of|with|in)\s[^.!?;,]{2,40}?)?,?\s(?:who\s|that\s|and\s)?(?:had\s)?${SEEN}(?!\p{L})${GAP}${WHEN}(?!\p{L})`,
  String.raw`(?<!\p{L})(?:in|on|over|back in|just)?\s?${WHEN},?\s${ONE}(?:\s(?:from|of|with|in)\s[^.!?;,]{2,40}?)?,?\s(?:who\s)?${SEEN}(?!\p{L})`,
  String.raw`(?<!\p{L})(?:an?|the|our)\s(?:[\p{L}-]{2,15}\s){1,2}?from\s[^.!?;,]{2,30}?\s(?:had (?:his|her)\s(?:[\p{L}-]{1,15}\s){0,3}?(?:surgery|operation|\p{L}{3,12}(?:ectomy|otomy|plasty|oscopy)|bypass|transplant|removed|replaced|reattached|stitched)|was (?:admitted|hospitali[sz]ed|treated|stitched|operated on))(?!\p{L})${GAP}${WHEN}(?!\p{L})`,
  String.raw`(?<!\p{L})(?:the|an?)\s(?:[\p{L}-]{2,15}\s){1,2}?who\s(?:collapsed|fainted|fell|choked|was (?:hit|bitten|thrown|stung|struck|burned|shot|stabbed))(?!\p{L})${GAP}${WHEN}(?!\p{L})`,
  // "On 14 July we treated the bride from …"
  String.raw`(?<!\p{L})(?:on\s)?${WHEN},?\s${WE_DID}\s${ONE}`,
  String.raw`(?<!\p{L})${WE_DID}\s${ONE}${'(?!\\p{L})'}${GAP}${WHEN}(?!\p{L})`,
  String.raw`(?<!\p{L})${ONE}\s(?:whom?\s|that\s)?${WE_DID}(?!\p{L})${GAP}${WHEN}(?!\p{L})`,
  // "Tuesday's rollover on Highway 26 brought two farm workers to …"
  String.raw`(?<!\p{L})(?:${WHEN}'s|the)\s(?:[\p{L}-]{1,15}\s){0,2}?${MISHAP}(?:\s(?:on|at|in|near)\s[^.!?;,]{2,40}?)?\s(?:brought|sent|landed|left|put)\s(?:us\s)?(?:an?|the|one|two|three|four|several)?\s?[^!?;]{0,40}?(?:(?:to|in|with)\s(?:us|our|the|my|stitches)|our way|here|for stitches)`,
  String.raw`(?<!\p{L})${ONE}[^!?;\n]{0,60}?\s(?:after|from|in)\s(?:the|last\s\p{L}{3,10}'s|${WHEN}'s)\s(?:[\p{L}-]{1,15}\s){0,2}?(?:accident|crash|rollover|wreck|fire|explosion|shooting|collision|pile-?up)\s(?:on|at|in|near)\s[^!?;]{0,40}?(?:came|treated|seen|stitch|surgery|admitted|brought)`,
  // "He was admitted at St. Brendan's on the night of February 12."
  String.raw`(?<!\p{L})(?:he|she|they)\s(?:was|were|had been)\s(?:admitted|hospitali[sz]ed|operated on|airlifted|rushed|discharged|stitched(?: up)?|brought in|treated)(?!\p{L})${GAP}(?:${DATE}|${RECENT})(?!\p{L})`,
  String.raw`(?<!\p{L})(?:he|she)\scame\s(?:in|to (?:us|me|our (?:clinic|office)))\s(?:on\s)?(?:${DATE}|${RECENT})\s(?:with|after|because|for|and (?:left|went home|walked out|got (?:a|her|his)|had (?:a|her|his)))(?!\p{L})`,
  String.raw`(?<!\p{L})${UNA}(?:\s(?:de|del)\s[^.!?;,]{2,30}?)?,?\s(?:al\sque\s|a\s(?:quien|la que)\s)?${LE_PASO}(?!\p{L})${GAP}${WHEN}(?!\p{L})`,
  String.raw`(?<!\p{L})(?:el|en|este|desde el)?\s?${WHEN},?\s(?:${HICIMOS}\s(?:a\s)?${UNA}|(?:nos\s)?(?:lleg[oó]|vino|ingres[oó]|trajeron)\s(?:a\s)?${UNA})`,
  String.raw`(?<!\p{L})${HICIMOS}\s(?:a\s)?${UNA}(?!\p{L})${GAP}${WHEN}(?!\p{L})`,
  // "El 3 de marzo operamos de la rodilla a un futbolista", "el lunes colocamos el primer implante a una paciente de …"
  String.raw`(?<!\p{L})${WHEN},?\s${HICIMOS}\s(?:de|en|por)\s(?:[\p{L}]{2,14}\s){1,4}?${A_UNA}(?!\p{L})`,
  String.raw`(?<!\p{L})${WHEN},?\s(?:le\s)?${PUSIMOS}\s(?:[\p{L}]{1,12}\s){1,3}?${PUESTO}(?!\p{L})[^.!?;\n]{0,40}?\s${A_UNA}(?!\p{L})`,
  String.raw`(?<!\p{L})${PUSIMOS}\s(?:[\p{L}]{1,12}\s){1,3}?${PUESTO}(?!\p{L})[^.!?;\n]{0,40}?\s${A_UNA}(?!\p{L})${GAP}${WHEN}(?!\p{L})`,
  String.raw`(?<!\p{L})(?:fue|estuvo)\s(?:operad[oa]|ingresad[oa]|hospitalizad[oa]|internad[oa]|dad[oa] de alta)(?!\p{L})${GAP}(?:${DATE}|${RECENT})(?!\p{L})`,
  String.raw`(?<!\p{L})${ONE}\s(?:in|from|of)\s[^!?;]{0,25}?${MISHAP}(?!\p{L})[^!?;]{0,40}?\s(?:was|were|came|got|walked)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:on\s|in\s)?${WHEN},?\s${WE_DID}\s[^!?;]{2,30}?\s(?:from|out of|on|for|in)\s${ONE}`,
  String.raw`(?<!\p{L})s?he had (?:his|her)\s(?:[\p{L}-]{1,15}\s){1,3}?(?:out|removed|replaced|repaired|fixed|pulled|done|pinned)(?!\p{L})${GAP}${DATE}(?!\p{L})`,
  String.raw`(?<!\p{L})${WHEN},?\sse\s(?:nos\s|me\s|le\s)?(?:desmay[oó]|cay[oó]|cort[oó]|quebr[oó]|golpe[oó]|quem[oó]|lastim[oó])\s(?:aquí\s)?(?:una?|el|la|uno)(?!\p{L})`,
  String.raw`(?<!\p{L})l[ao]s?\s(?:operaron|internaron|ingresaron|hospitalizaron|atendieron|enyesaron)(?!\p{L})${GAP}(?:${DATE}|${RECENT})(?!\p{L})`,
  String.raw`(?<!\p{L})${UNA}\s(?:del?|en el)\s(?:choque|accidente|volcadura|incendio|pleito)\s[^!?;]{0,50}?\s(?:fue|vino|lleg[oó]|est[aá]|ya)(?!\p{L})`,
  // "Tuesday's knee injection was our hundredth."
  String.raw`(?<!\p{L})(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|last night)['’]s\s(?:[\p{L}\d:.-]{1,12}\s){0,3}?(?:injection|surgery|operation|delivery|birth|extraction|c-section|transplant|colonoscopy|amputation|biopsy|overdose|seizure|fainting|choking|fall in the \p{L}{4,9}(?:\s\p{L}{4,9})?)(?:\s(?:was|went|is|took|turned|ended)(?!\p{L})|,\s(?:the|our|an?)\s)`,
  String.raw`(?<!\p{L})${TREATMENT}\s(?:that\s|which\s)?(?:we|I|Dr\.?\s\p{L}{2,14}|Ruth)\s(?:placed|fitted|did|made|seated|put in|removed|performed|finished)\s(?:on\s)?(?:the\s)?${DATE}(?!\p{L})`,
  String.raw`(?<!\p{L})${TREATMENT}\sque\s(?:pusimos|colocamos|hicimos|puso|coloc[oó]|coloqu[eé]|puse|hice|retiramos)\s(?:el\s)?${DATE}(?!\p{L})`,
  String.raw`(?<!\p{L})(?:the|a|that|our)\s(?:choking|fainting|seizing|bleeding|feverish|overdosed|unconscious|drowning|burned|stabbed)\s${PERSON}\s(?:from|on|of|we saw|last)\s?(?:the\s)?${WHEN}(?!\p{L})`,
].map(pattern);
