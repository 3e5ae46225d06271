import { type Spelled, spelled } from '../../patterns/spelled.ts';
import { ALGUIEN, ANYONE_TOLD } from './people-told.ts';

// Stories told in passing: by a keepsake, a first of its kind, a rule’s reason, a letter, somebody without a name.

const B = String.raw`(?<!\p{L})`;
const END = String.raw`(?!\p{L})`;
const WORDS = String.raw`(?:[\p{L}\d'-]{1,16},?\s){0,4}?`;
const NO_KIN = `(?!(?:my|her|his|great-?)?(?:grand|mother|father|mom|mum|dad|aunt|uncle|nan|pop|mentor|friend|nurse|doctor|colleague|professor))`;
const PERSON = `(?:${ANYONE_TOLD}|patients?|clients?)`;
const ONE = String.raw`(?:an?|one|another|this|that)\s${WORDS}${NO_KIN}${PERSON}`;
const FROM = String.raw`(?:\s(?:from|of|with|in)\s[^.!?;,]{2,40}?)?`;
const PART =
  '(?:back|bunions?|corns?|ears?|eyes?|feet|hands?|heart|hips?|jaw|knees?|lungs?|shoulders?|teeth|toenails?|tooth|wounds?|blood pressure|sugars?|pregnanc(?:y|ies)|babies|baby|braces|dentures?|scars?|stitches|thumb|wrist|ankle|leg|arm|cast|pain)';
const DID =
  '(?:delivered|caught|treated|stitched|set|saved|pulled|operated on|sewed|restarted|revived|resuscitated|removed|reattached|splinted)';
const FOUND =
  '(?:found|saw|read|posted|filmed|recorded|recogni[sz]ed|learned|discovered|messaged|asked|tagged|followed|searched|spent|noticed|screenshotted|complained|tried)';
const KEEPSAKE =
  '(?:walking stick|stick|cane|crutch(?:es)?|walker|cast|boot|drawing|letter|card|note|photo|picture|hat|tooth|fish ?hook|button|scarf|quilt|blanket|poem|jar|coin|medal|shoe|postcard)';

export const STORIES_IN_PASSING: readonly Spelled[] = [
  String.raw`${B}(?:my|our)\s(?:favou?rite|oldest|longest-standing|bravest|funniest)\s(?:patient|client),\s(?:an?|the|now)\s`,
  // One of my moms, nineteen and terrified, labored by flashlight …
  String.raw`${B}one of (?:my|our|her|his)\s(?:[\p{L}-]{2,12}\s)?(?:moms|mamas|mums|mothers|dads|fathers|couples|expectant \p{L}{3,8}|elders|veterans|farmers|regulars),\s[^.!?;]{3,60}?,\s(?:once\s|recently\s|just\s|finally\s)?(?:\p{L}{3,12}ed|gave|came|brought|told|wrote|lost|went|became|made|had|was|fell|got|began|sang|held|slept|broke|fought|wept|ran|sat|swore|took|kept)${END}`,

  String.raw`${B}(?:I|we|she|he)\s(?:once\s)?(?:sat|stayed|waited|prayed|walked|spent)\s(?:up\s|all\s|the\s|whole\s|entire\s|a\s){0,3}(?:night\s|shift\s|hours\s|vigil\s)?(?:with|beside|by|alongside)\s(?:an?|one)\s${WORDS}${NO_KIN}${PERSON}\s(?:in|who|whose|through|during|with)${END}`,
  String.raw`${B}${ONE}${FROM}\s(?:once\s|recently\s|finally\s)?(?:told|asked|thanked|hugged|confided in|admitted to|confessed to)\sour\s(?:[\p{L}-]{2,14}\s){0,2}?(?:team|nurses?|staff|receptionist|doctors?|therapists?|hygienists?|dentists?|midwi(?:fe|ves)|counsell?ors?|dietitians?|physicians?|assistants?)\s(?:that|she|he|it|how|why|what|about|for|with)${END}`,
  String.raw`${B}${ONE}${FROM}\s(?:once\s|recently\s|just\s|later\s)?(?:wrote|called|phoned|e-?mailed|stopped by|dropped by|came back|drove back|returned)\s(?:us\s|me\s|in\s|here\s)?to\s(?:say|tell|thank|show|let us|let me|ask)${END}`,
  String.raw`${B}one of (?:our|my|her|his)\s(?:[\p{L}-]{2,12}\s)?(?:quitters|graduates|survivors|diabetics|smokers|preemies|couples|mothers|fathers|grandmothers|grandfathers|walkers|teenagers|veterans|farmers)\s(?:just\s|recently\s|finally\s|once\s)?(?:\p{L}{3,12}ed|threw|ran|beat|won|came|brought|told|wrote|danced|got|lost|quit|went|became|made)${END}`,
  String.raw`${B}there(?:'s| is| was)\s(?:an?|one|this)\s${WORDS}${PERSON}\s(?:that\s|whom?\s)?(?:I|we|she|he)\s(?:still\s|always\s)?(?:sees?|saw|treats?|treated|visits?|visited|cares? for|looks? after|checks? on|meets?)${END}`,
  String.raw`${B}the\s(?:patient|client|person|family|one)\s(?:who|that)\s(?:most\s|really\s|first\s)?(?:changed|taught|shaped|made|broke|stays with|stayed with|haunts|humbled|scared|saved|inspired)\s(?:me|us|him|her|my|his|our)${END}[^.!?;]{0,30}?\s(?:was|is|had)${END}`,
  String.raw`${B}(?:an?|one|another)\s${WORDS}couple(?! of)${FROM}\s(?:had|arrived|came|found|walked|lost|tried|spent|drove|moved|sat|held)${END}`,
  String.raw`${B}${ONE}${FROM}\s(?:arrived|came|turned up|landed|showed up)\shere\s(?:after|with|because|when|at|from|unable|on|one|years|months|convinced|in)${END}`,
  String.raw`${B}ask\s(?:me|him|her|us|them|ruth|tom)\sabout\sthe\s(?:time|night|day|morning|winter|afternoon)\s(?:that\s|when\s)?(?:we|I|she|he|they)\s${DID}${END}`,
  String.raw`${B}(?:keeps?|have|has|hangs?|treasures?|own|carry|carries|framed)\s(?:still\s)?(?:the|an?)\s(?:[\p{L}-]{2,12}\s){0,2}?${KEEPSAKE}\s(?:of|from|that belonged to|left by|by)\s(?:an?|the|one)\s${WORDS}${NO_KIN}${PERSON}\s(?:who|whose|that)${END}`,
  String.raw`${B}it took\s[^.!?;]{2,40}?\s(?:before|for|until)\s(?:one|an?|this)\s${WORDS}${NO_KIN}${PERSON}\s(?:would|could|let|was|stopped|trusted|to)${END}`,
  String.raw`${B}(?:somebody|someone|a stranger)\s(?:once\s|just\s)?(?:cried|wept|laughed|fainted|sang|proposed|slept|prayed|danced|learned|heard)\s[^.!?;]{0,50}?(?:in\s(?:this|that|our|my)\s(?:very\s|same\s)?(?:chair|room|office|couch|clinic|bed|booth)|when the (?:screen|test|doctor|heartbeat|results?))`,
  String.raw`${B}(?:our|my)\s(?:very\s)?(?:first|last|youngest|oldest)\s(?:discharge|graduate|transplant|quitter|amputee|preemie|birth|heart)(?:\s(?:from|in|of|at)\s[^.!?;,]{2,40}?)?\s(?:went|walked|ran|came|danced|left|drove|is now|now|sent|sang|weighed|cried)${END}`,
  // the reason for a rule
  String.raw`${B}(?:rule|policy|page|sign|habit|change|wrote|learned|started|began|decided|here|exists)\s(?:[\p{L}]{2,10}\s){0,4}?(?:after|because|when|since)\s(?:an?|one|another)\s${WORDS}${PERSON}\s${FOUND}${END}`,
  String.raw`${B}(?:once|one day|one night|last (?:year|month|week|spring|summer|fall|winter)|years ago),?\s(?:an?|one)\s(?:[\p{L}-]{2,14}\s)?(?:patient|client|parent|teen(?:ager)?)\s${FOUND}${END}`,
  String.raw`${B}an?\s${WORDS}${NO_KIN}${PERSON}\swhose\s(?:[\p{L}-]{2,12}\s)?${PART}\s(?:she|he|I|we)(?:'s|'ve|\shas|\shave|\shad)?\s(?:been\s)?\p{L}{3,14}${END}`,
  String.raw`${B}(?:(?:nothing|nobody|no one)\s(?:has\s|ever\s|else\s){0,2})?(?:moved|touched|humbled|changed|shaken|shook|surprised|stayed with|haunts|taught)\s(?:me|him|her|us)\s(?:[\p{L}]{2,10}\s){0,4}?(?:like|than|as)\s(?:the|an?)\s${WORDS}${PERSON}\swho\s\p{L}{3,12}${END}`,
  // The teen who wouldn’t look up … waves at everybody now
  String.raw`${B}the\s${WORDS}${PERSON}\swho\s(?:wouldn't|couldn't|could not|would not|used to|once|hadn't|never)\s[^.!?;]{2,80}?\s(?:is|now|today|has|was|came|walks|waves|runs)${END}`,
  String.raw`${B}an?\s(?:[\p{L}-]{2,14}\s)?(?:patient|client|regular)\sof\s(?:ours|mine),?\s(?:who|whose)${END}`,
  String.raw`${B}(?:an?|one)\s${WORDS}${PERSON}${FROM}\snow\s\p{L}{3,12}s${END}(?<=${B}(?:our|us|we|my|thanks to)${END}[^.!?;]{0,120})`,
  String.raw`${B}the\s(?:[\p{L}]{3,9}est|most\s\p{L}{4,12})\s(?:person|patient|man|woman|kid|child|boy|girl|human)\s(?:that\s)?(?:I|we|she|he)\s(?:ever\s|have\sever\s|'ve\sever\s|have\s)?(?:knows?|met|saw|seen|treated)\s(?:sat|walked|came|asked|limped|lay|wore|was\s(?:nine|eight|seven|six|in my|a))${END}`,
  String.raw`${B}(?:has|have|we've|I've)\s(?:seen|watched|helped)\san?\s${WORDS}${NO_KIN}${PERSON}\s(?:go|walk|climb|learn|leave|return|run|dance|sleep|stand|hold|find|quit|come)${END}`,
  String.raw`${B}for\sone\s${WORDS}${NO_KIN}${PERSON},?\s(?:our|my|the|that|this|it)\s[^.!?;]{0,30}?\s?(?:meant|was|brought|gave|made|changed|bought|ended)${END}`,
  String.raw`${B}true (?:tale|story)\s?[:,.-]\s{0,2}(?:an?|one|our)\s`,
  String.raw`${B}${ONE}${FROM}\s(?:still\s|always\s)?keeps?\s(?:bringing|sending|leaving|baking|knitting|writing|calling|mailing|texting)\s(?:me|us|our)${END}`,
].map((one) => spelled(one, 'giu'));

const UNA = String.raw`(?:una?|ciert[oa]|aquell?[oa]|aquel)\s(?:[\p{L}]{1,14}\s){0,2}?(?!abuel|mam|pap|madre|padre|t[ií][oa]|novi|coleg|amig|profesor)(?:${ALGUIEN}|pacientes?)`;
const DE = String.raw`(?:\s(?:del?|con|en)\s[^.!?;,]{2,30}?)?`;
const CUERPO_ES =
  '(?:espalda|juanetes|callos|o[ií]dos|ojos|pies|manos|coraz[oó]n|caderas?|rodillas?|pulmones|hombros?|dientes|muelas?|heridas?|presi[oó]n|az[uú]car|embarazos?|dentadura|cicatriz)';

export const HISTORIAS_DE_PASO: readonly Spelled[] = [
  String.raw`(?:mi|nuestr[oa])\spaciente\s(?:favorit[oa]|consentid[oa]|m[aá]s\s(?:fiel|antigu[oa]|querid[oa]|valiente)),\s(?:una?|el|la)\s`,
  String.raw`una?\s(?!doctora?|enfermer|terapeuta|coleg|amig)(?:${ALGUIEN}|pacientes?)\s(?:nos|me)\s(?:cont|confes|escrib|coment|plati[cq]|mand)\p{L}{1,4}\s(?:todo\s)?(?:de\s|sobre\s)?(?:su|lo de su)\s(?:[\p{L}]{2,12}\s)?\p{L}{4,14}`,

  String.raw`un[oa]\sde\s(?:mis|nuestr[oa]s|sus)\s(?:mam[aá]s|mamacitas|pap[aá]s|señoras|parturientas|embarazadas|abuelit[oa]s|viejit[oa]s|parejas|veteranos),\s[^.!?;]{3,60}?,\s(?:me\s|nos\s|se\s)?(?:\p{L}{2,12}(?:ó|aba|ía|ieron|aron)|dio|vino|tuvo|dijo|trajo|hizo|fue)(?!\p{L})`,

  String.raw`(?:pas[eéoó]|pasamos)\s(?:una|la|toda la)\snoche\s(?:en vela\s|despiert[oa]\s)?(?:con|junto a|al lado de)\s(?:una?|cierto|cierta)\s(?:[\p{L}]{1,14}\s){0,2}?(?:${ALGUIEN}|paciente)${END}`,
  // Una maestra de la zona nos confesó que llevaba tres años …
  String.raw`(?:una?|ciert[oa])\s(?!paciente)\p{L}{4,14}${DE}\s(?:nos|me)\s(?:confes|revel|agradec|cont|dij|escrib|coment|platic)\p{L}{1,4}\s(?:[\p{L}]{2,10}\s){0,2}?que\s(?:ya\s)?(?:llevaba|no\s(?:hab[ií]a|pod[ií]a|se|dorm[ií]a|quer[ií]a)|lloraba|ten[ií]a\s(?:miedo|verg|dolor)|nunca\s(?:hab[ií]a|se)|desde que|sufr[ií]a|hac[ií]a\s\p{L}{3,9}|por fin|volvi[oó]|gracias a)`,
  String.raw`(?:conservo|guardo|tengo|conserva|guarda|cuelga|atesoro)\s(?:todav[ií]a\s)?(?:el|la|los|las|una?)\s(?:[\p{L}]{2,12}\s){0,2}?(?:bast[oó]n|muletas?|andadera|yeso|dibujo|carta|tarjeta|nota|foto|sombrero|diente|anzuelo|bufanda|colcha|poema|moneda|medalla|zapato)\s(?:que\s(?:me|nos|le)\s\p{L}{3,9}\s)?de\s(?:un|una)\s${WORDS}(?:${ALGUIEN}|paciente)\s(?:que|cuy[oa]|a quien)${END}`,
  String.raw`en\s(?:esta|esa|aquella|este)\s(?:misma?\s)?(?:silla|sala|camilla|consulta|cuarto|cama)\s(?:una vez\s|un d[ií]a\s)?(?:alguien|una?\s\p{L}{4,12})\s(?:llor|r[ií]o|ri[oó]|cant|rez|durmi|se desmay|escuch|oy)\p{L}{0,4}`,
  String.raw`preg[uú]nt(?:a|e|en)(?:me|le|nos|les)\s(?:por|sobre|de)\s(?:la|el)\s(?:noche|vez|d[ií]a|tarde|madrugada)\s(?:en\s)?que\s(?:recibi|oper|atendi|cur|salv|cos|sac|tra[ij]|asisti|entablill|reanim)\p{L}{1,5}`,
  String.raw`(?:regla|norma|pol[ií]tica|p[aá]gina|aviso|costumbre|aprendimos|decidimos|empezamos)\s(?:[\p{L}]{2,10}\s){0,4}?(?:despu[eé]s de que|porque|cuando|desde que|a ra[ií]z de que)\s(?:una?|ciert[oa])\s(?:[\p{L}]{1,14}\s){0,2}?(?:${ALGUIEN}|pacientes?)${DE}\s(?:encontr|vio|ley|public|grab|film|reconoci|descubri|pregunt|etiquet|sigui|busc|se quej)\p{L}{0,4}`,
  String.raw`(?:conmov|marc|toc|impact|sorprend|cambi|ense[nñ])\p{L}{1,5}\s(?:[\p{L}]{2,10}\s){0,3}?(?:como|que)\s(?:el|la|aquell?[oa]|aquel|una?)\s(?:[\p{L}]{1,14}\s){0,2}?(?:${ALGUIEN}|paciente)\sque\s\p{L}{3,12}`,
  String.raw`${UNA}\s(?:a\s(?:la|quien|el)|al)\s(?:que\s)?(?:le|la|lo)\s(?:[\p{L}]{2,8}\s)?\p{L}{3,12}\s(?:el|la|los|las)\s${CUERPO_ES}${END}`,
  String.raw`(?:la|el|nuestr[oa]|mi)\sprimer[oa]?\s(?:alta|graduad[oa]|trasplante|nacimiento|ces[aá]rea|trasplantad[oa])(?:\sde\s[^.!?;,]{2,40}?)?\s(?:se fue|sali[oó]|camin[oó]|lleg[oó]|baj[oó]|pes[oó]|llor[oó]|volvi[oó])${END}`,
  String.raw`(?:el|la)\s(?:[\p{L}]{1,14}\s){0,2}?(?:${ALGUIEN}|paciente)\sque\s(?:[^.!?;]{0,30}?\s)?no\s(?:pod[ií]a|quer[ií]a|hablaba|levantaba|dorm[ií]a|caminaba|se\s\p{L}{3,9}[íi]a|se\s\p{L}{3,9}aba|\p{L}{3,9}aba)(?!\p{L})[^.!?;]{0,60}?\s(?:hoy|ahora|ya)\s\p{L}{3,12}`,
  String.raw`una?\s(?:pacient|client)[ea]\s(?:nuestr[oa]|m[ií][oa])\s(?:que|a quien|al que)${END}`,
  String.raw`alguien\s(?:a quien|al que|a la que)\s(?:yo\s)?(?:trat|atend|oper|cur|cuid|acompa[nñ]|vi)(?:[eéiíó]|amos|imos|aba)?${END}`,
  String.raw`(?:la persona|el paciente|la paciente|el hombre|la mujer|el ni[nñ]o|la ni[nñ]a)\sm[aá]s\s\p{L}{4,12}\sque\s(?:conozco|he conocido|he visto|he tratado|conoce)\s(?:se\s|vino|lleg|entr|me\s)\p{L}{0,8}`,
  String.raw`(?:gracias a|con)\snuestr[oa]\s\p{L}{4,14}(?:\sde\s\p{L}{4,12})?,\s(?:una?|cierto|cierta)\s(?:[\p{L}]{1,14}\s){0,2}?(?:${ALGUIEN}|paciente)${END}`,
  String.raw`para\s(?:una?|cierto|cierta)\s(?:[\p{L}]{1,14}\s){0,2}?(?:${ALGUIEN}|paciente),?\s(?:nuestr[oa]|mi|el|la|ese|esa|eso)\s[^.!?;]{0,30}?(?:signific[oó]|fue|le dio|le devolvi[oó]|cambi[oó])${END}`,
  String.raw`una?\s(?:[\p{L}]{1,14}\s){0,2}?(?:${ALGUIEN}|viuda\sde\s[^.!?;,]{3,20})\s(?:me|nos)\ssigue\s\p{L}{3,12}ndo${END}`,
  String.raw`(?:la|el)\sviud[oa]\sde\s(?:un|una)\s\p{L}{4,12}\s(?:me|nos)\s(?:sigue|trae|trajo|manda)${END}`,
].map((one) => spelled(String.raw`(?<!\p{L})(?:${one})`, 'giu'));
