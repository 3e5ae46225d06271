import { type Spelled, spelled } from '../../patterns/spelled.ts';
import { NETWORK } from './network-words.ts';

// Invitations in passing: “add me and say hello”, “tag me in their birthday pictures”, “I clicked accept”.

/** Before it, so that the finding begins with the request. */
const STARTS = String.raw`(?<=^\s{0,3}|[.!;:,–-]\s{0,2}|\b(?:and|so|then|please|just|ahead and|also|always|do|or|may|should|can|to)\s)(?<!\p{L})`;
/** What people do with each other there. */
const HINT = String.raw`\b(?:photos?|pictures?|pics|posts?|posting|stor(?:y|ies)|tag|watch|follow|feed|online|friends?|accept|say (?:hi|hello|hey|yes)|say no|never say no|swap|share|recipes|grow(?:ing)?|keep(?:ing)? up|videos?|trail|app|socials?|${NETWORK})\b`;
const ADD_ME = String.raw`add (?<who>me)(?!\s(?:to|an?|in|up|my|one|another|some|into)\b|\sand (?:my|an?|the)\b)`;
const ACCOUNT = `(?:${NETWORK}|friends? list|dms?|profile|account|feed)`;
const THOSE =
  '(?:[\\p{L}-]{2,12}\\s){0,4}?(?:families|patients|clients|parents|mothers|moms|mums|people|everyone|those|couples|teens|kids)';

export const INVITATIONS_IN_PASSING: readonly Spelled[] = [
  `${STARTS}${ADD_ME}(?=[^!?]{0,90}?${HINT})`,
  `(?<=${HINT}[^!?]{0,90}?)${STARTS}${ADD_ME}`,
  String.raw`${STARTS}tag (?<who>me)\s(?:in|on|when|whenever|every|at|with|too|under)(?!\p{L})`,
  String.raw`\btagging (?<who>me)\s(?:in|on|when|with)\b(?=[^!?]{0,90}?\b(?:hope|love|loves|best|thanks|you (?:will )?too|so can you|welcome|please|makes? my|keep|join))`,
  String.raw`\bmy followers\b[^!?]{0,60}?\b(?:join them|be one|so can you|you too|you can too|become one|so should you)\b`,
  String.raw`\b(?:loves?|enjoys?|likes?|happy|glad|keeps?|stays?|staying|remains?|proud)\s(?:to\s)?(?:be\s|being\s|staying\s|remaining\s|stay\s)?friends\s(?:on|over|through|via)\s${NETWORK}\swith\s${THOSE}`,
  String.raw`\b(?:stay|remain|keep|be|are|am|become)\s(?:[\p{L}]{2,9}\s)?friends\swith\s${THOSE}[^!?]{0,40}?\s(?:on|over|through|via)\s${NETWORK}`,
  String.raw`${STARTS}(?:look for|search for|look up|add|follow|friend)\s(?<who>me|her|him)\s(?:online|on the internet|on any (?:app|network|platform)|anywhere|wherever|on whatever)(?!\p{L}|\s(?:at|through|in)\b)`,
  String.raw`\brequest\b[^!?]{0,60}?\b(?:clicked|hit|pressed|tapped|pushed)\s(?:on\s)?["“]?(?:accept|confirm|approve|yes|add)`,
  String.raw`(?<=request\b[^!?]{0,80}?)\b(?:we're|we are)\s(?:now\s|all\s|officially\s)?(?:connected|friends|linked)(?!\p{L})`,
  String.raw`\b(?:i'll|i will|i can|i'm going to)\s(?:follow|add|friend|look up)\syou(?:\sup)?\s(?:tonight|today|tomorrow|later|after|as soon|when|right|from|this)(?!\p{L}|\s(?:at the (?:desk|schedule)|to the))`,
  String.raw`(?<=${NETWORK}[^!?]{0,80}?)\b(?:just|so|then|and|go ahead and)\sadd my name\b`,
  String.raw`\bkeeps?\s(?<who>my|her|his)\s(?:own\s|personal\s)?${ACCOUNT}\s(?:open|public|unlocked)(?!\p{L})(?=[^!?]{0,60}\b(?:patients?|families|everyone|anyone|you|all|teens|parents|clients|moms|kids)\b)`,
  String.raw`(?<=${NETWORK}[^!?]{0,60}?)${STARTS}tag (?<who>them|her|him)(?=\s{0,2}[.!,;]|\s(?:too|in|on|when)\b|$)`,
  String.raw`(?<who>my|her|his|(?:(?:dr|doctor|nurse|ms|mr|mrs)\.?\s)?[\p{L}-]{2,20}'s)\s(?:${NETWORK})\s(?:is|has)\s[^.!?;]{2,40}?,\s(?:so\s|and\s)?(?:go|come|do)\s(?:and\s)?(?:see|look|have a look|peek|check)(?!\p{L})`,
  String.raw`\b(?:never|haven't|hasn't|don't|doesn't)\s(?:yet\s|ever\s)?(?:turn(?:ed)? down|turn(?:ed)? away|refused?|declined?|said no to|say no to|rejected?)\s(?:an?\s|any\s|your\s)?(?:friend|follow)\s(?:requests?|invitations?)`,
  String.raw`\b(?:is|with|than|like|for)\sa follow (?:on|over on|back)(?!\p{L})`,
  String.raw`\b(?:we're|we are|we'll be|you're|you'll be)\s(?:already\s|instantly\s|now\s|all\s)?friends (?:on|over on) ${NETWORK}`,
  String.raw`\b(?:post|write|leave|put|scribble)\s[^.!?;]{2,40}?\son\s(?<who>his|her|my)\s(?:(?:${NETWORK})\s)?wall(?!\p{L})(?<!(?:hang|paint|picture|poster|clock)[^.!?;]{0,50})`,
  String.raw`\bi(?:'ll| will|'d| would)?\s(?:gladly\s|happily\s)?accept you(?!\p{L}|\s(?:as (?:an?|our|my)|into the|without))`,
].map((one) => spelled(one, 'giu'));

const AGREGAME = '(?:agr[eé]g(?:a|[aá]|ue|u[eé]|uen|u[eé]n|ad)me|a[nñ][aá]d(?:e|a|an|id)me)';
const SOLICITUD = String.raw`solicitud(?!\sde\s(?!amistad|seguimiento|amig))`;

export const SPANISH_INVITATIONS_IN_PASSING: readonly Spelled[] = [
  String.raw`${AGREGAME},?\s(?:y\s(?:etiqu|m[aá]nd|compart|ve|vean|as[ií]|salud|d[ií]g|cu[eé]nt|ens[eé][nñ]|mu[eé]str|s[ií]g)\p{L}{0,8}|para\s(?:que|ver|seguir|no perder|compartir)|que\s(?:me|quiero|ah[ií]|subo|pongo)|si\s(?:quier|gust|le late|te late))`,
  String.raw`etiqu[eé]t(?:a|e|en|ad)me\s(?:en|cuando|si|siempre)(?!\p{L})`,
  String.raw`(?:dale|denle|dele|d[eé]nle|p[ií]cale|p[ií]quenle|aprieta|presiona|toca)\s(?:al?\s|el\s)?(?:bot[oó]n de\s)?["“«]?(?:seguir|follow|agregar|suscrib\p{L}{2,5})(?!\p{L})`,
  String.raw`${SOLICITUD}[^!?]{0,50}?\s(?:le\s|les\s)?(?:di|dimos|piqu[eé]|apret[eé])\s(?:a\s|en\s)?["“«]?(?:aceptar|confirmar|aprobar)`,
  String.raw`(?:qued[oó]|queda|est[aá]|fue)\s(?:ya\s)?(?:aceptada|aprobada|confirmada)\s(?:tu|su)\s${SOLICITUD}(?!\p{L})`,
  String.raw`(?:tu|su)\ssolicitud(?:\sde\s(?:amistad|seguimiento))\s(?:ya\s)?(?:qued[oó]|fue|est[aá])\s(?:aceptada|aprobada|confirmada)`,
  String.raw`me\s(?:pueden?s?|podr[aá]n?s?)\s(?:buscar|encontrar|agregar|seguir|hallar)\s(?:[^\s.!?;:]{1,12}\s){0,4}?en\s(?:cualquier|todas\slas|todas|mis|las)\s(?:red|redes|app|aplicaci[oó]n)(?!\p{L})`,
  String.raw`etiqu[eé]t(?:a|e|en)l[oa]s?(?=\s{0,2}[.!,;]|\s(?:en|cuando|tambi[eé]n)(?!\p{L})|$)(?<=${NETWORK}[^?]{0,70})`,
  String.raw`(?:nunca|jam[aá]s|no)\s(?:he\s|ha\s|hemos\s)?(?:rechaz|neg|declin)(?:ado|o|amos|a)\s(?:una?\s|ninguna\s|tu\s|su\s)?${SOLICITUD}`,
  String.raw`amig[oa]s\s(?:de|en)\s(?:el\s|mi\s)?${NETWORK}\s(?:fueron|son|eran|han sido|empezaron como)\s(?:antes\s)?(?:mis\s)?pacientes`,
  String.raw`mi\s${NETWORK}\ses\sp[uú]blic[oa],?\s(?:as[ií] que\s|y\s|para que\s)?(?:ve|ven|vengan?|p[aá]s|s[ií]g|agr[eé]g|b[uú]s|corr|[eé]ch|d[eé])\p{L}{0,6}`,
  String.raw`(?:ya|y|luego|entonces)\s(?:somos|quedamos|seremos|quedamos de)\samig[oa]s\s(?:en|de|por)\s(?:el\s)?${NETWORK}`,
  String.raw`(?:d[eé]j(?:a|e|en)|escr[ií]b(?:a|e|an)|pon(?:ga|gan)?)(?:le|me)\s[^.!?;]{2,40}?\sen\s(?:su|mi)\smuro`,
  String.raw`(?:en la noche|al rato|luego|hoy mismo|mañana|despu[eé]s)\s(?:yo\s)?(?:l[ao]|te|le)\sacepto(?!\p{L})`,
].map((one) => spelled(String.raw`(?<!\p{L})(?:${one})`, 'giu'));
