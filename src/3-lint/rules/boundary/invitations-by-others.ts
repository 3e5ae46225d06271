import { type Spelled, spelled } from '../../patterns/spelled.ts';
import { NETWORK } from './network-words.ts';

// Invitations that others speak: “patients are welcome to friend their therapist”, “háganse seguidores suyos”.

const SOCIALS = '(?:social media|socials|social networks?|personal accounts?)';
const AT = String.raw`(?:on|over on|via|through|over|at)\s(?:(?:her|his|their|my|the|own|personal|private|new|public)\s){0,3}(?:${NETWORK}|${SOCIALS})`;
const TRADE =
  '(?:doctors?|nurses?|therapists?|dentists?|hygienists?|providers?|counsell?ors?|midwi(?:fe|ves)|pediatricians?|clinicians?|physicians?)';
const WHO = String.raw`(?<who>me|her|him|them|(?:the|our|your|their|his|her|one of our|any of our)\s(?:own\s|favou?rite\s|former\s|very own\s)?${TRADE}|(?:our (?:very )?own\s)?(?:dr|doctor|nurse|ms|mr|mrs|miss|prof)\.?\s[\p{L}'-]{2,20}|[\p{L}'-]{3,20}(?:\s[\p{L}'-]{3,20})?)`;
const PATIENTS =
  '(?:patients?|clients?|families|parents|moms|mums|mothers|dads|everyone|everybody|anyone|you|people|teens|those)';
const VERB =
  '(?:friend|befriend|add|follow|connect with|message|dm|find|look up|link up with|keep up with|be friends with|send (?:a|an|your) (?:friend |follow |connection )?requests? to|chat with|reach out to|stay in touch with|keep in touch with|text)';
const VERBING =
  '(?:friending|befriending|adding|following|connecting with|messaging|finding|keeping up with|staying in touch with|reaching out to)';
const GLAD =
  "(?:glad|happy|pleased|loves?|thrilled|delighted|likes?|enjoys?|welcomes?|tickled|don't mind|doesn't mind|over the moon|open)";
const NEW =
  '(?:joined|opened|started|set up|created|launched|made|has an?|is (?:now )?on|now has|is posting on|posts on|shares|is active on|can be found on|hangs? out on|got (?:an?|on))';

export const MORE_INVITATIONS: readonly Spelled[] = [
  // Clients are welcome to friend their therapist on social media.
  String.raw`\b${PATIENTS}\b[^;!?]{0,40}?\b(?:can|may|could|(?:are|is) (?:\w{3,10} )?(?:welcome|invited|free|encouraged|allowed)|should|might|feel free|get to)\s(?:to\s)?(?:also\s|always\s|now\s|even\s|then\s)?${VERB}\s${WHO}[^;!?]{0,25}?\s${AT}`,
  String.raw`\b(?:invit(?:es?|ing)|encourag(?:es?|ing)|asks?|urges?|wants?|would love|tells?|reminds?)\s(?:[\p{L}]{2,10}\s){0,3}?${PATIENTS}\s(?:[\p{L}]{2,10}\s){0,3}?to\s(?:also\s)?${VERB}\s${WHO}[^;!?]{0,25}?\s${AT}`,
  // She's always glad when patients connect with her on LinkedIn.
  String.raw`\b${GLAD}\b[^;!?]{0,25}?\b(?:when|if|to (?:have|see|hear from|connect with)|for)\s(?:[\p{L}]{2,10}\s){0,2}?${PATIENTS}\b(?![^;!?]{0,30}\b(?:us|our|page)\b)[^;!?]{0,25}?\b(?:connect|follow|friend|add|message|find|reach|link|tag|dm|write)(?:s|ed|ing|\sup|\sout)?\b[^;!?]{0,25}?\s${AT}`,
  String.raw`\b(?:always|very|only|really|more than)\s(?:[\p{L}]{2,10}\s)?${GLAD}\sto\s(?:accept|add|connect|friend|follow|be friends|approve)\b(?![^;!?]{0,25}\b(?:you to the|insurance|cards?|checks?)\b)[^;!?]{0,40}?\s${AT}`,
  // Thank you for following Ruth on Instagram.
  String.raw`\b(?:thanks?|thank you|consider|try|by|worth|keep|start|recommend)\s(?:for\s)?${VERBING}\s${WHO}[^;!?]{0,25}?\s${AT}`,
  // His Instagram is open to all his patients.
  String.raw`(?<![\p{L}])(?<who>his|her|my|(?:(?:dr|nurse)\.?\s)?[\p{L}-]{2,20}'s)\s(?:own\s|personal\s|private\s|new\s){0,2}(?:${NETWORK})(?:\s(?:page|account|profile|feed|dms|inbox))?\s(?:is|are)\s(?:always\s|now\s|wide\s|also\s){0,2}(?:open|public|there|waiting|up|available)\s(?:to|for)\s(?:[\p{L}]{2,10}\s){0,3}?${PATIENTS}`,
  // Ruth has just joined Instagram, so give her a follow.
  String.raw`\b${NEW}\b[^;!?]{0,30}?\b(?:${NETWORK})[^?]{0,50}?\b(?:come|go|so|please|and|do|to|then|you can|feel free to|why not|be sure to|don't forget to)\s(?:come\s|go\s|and\s|say hi and\s|also\s|do\s){0,3}(?:follow|find|add|friend|join|message|like|check out|give|send|say (?:hi|hello) to|look up|visit|subscribe to)\s(?<who>her|him|me|his|my)(?!\p{L})`,
  String.raw`\b(?:give|throw|send|drop)\s(?<who>her|him|me|them|(?:(?:dr|nurse)\.?\s)?[\p{L}-]{3,20})\s(?:an?|your)\s(?:[\p{L}]{2,10}\s)?(?:follow|add|like|friend request|connection request|dm)(?=[.!,; ]|$)`,
  // Follow along with her adventures on Instagram; her friends list is open
  String.raw`\b(?:see|find|have|count|welcome|want|love)\s(?:you|patients|your (?:name|family)|more of you|all of you)\s(?:there\s)?(?:among|as one of|as part of|on|in)\s(?<who>her|his|my|(?:(?:dr|nurse)\.?\s)?[\p{L}-]{3,20}'s)\s(?:[\p{L}]{1,10}\s){0,2}?(?:followers?|friends? list|contacts|subscribers?|${NETWORK})(?!\p{L})`,
  String.raw`\b(?:become|be|join)\s(?:one of\s)?(?<who>her|his|my|(?:(?:dr|nurse)\.?\s)?[\p{L}-]{3,20}'s)\s(?:[\p{L},\d]{1,10}\s){0,2}?(?:followers?|fans?|subscribers?|(?:${NETWORK}|online)\s(?:friends?|followers?|circle|family|buddy))`,
  String.raw`\b(?:accepts?|approves?|says? yes to|confirms?|welcomes?|takes?|answers?)\s(?:[\p{L}']{2,10}\s){0,4}?(?:friend|follow|follower|connection)\s(?:requests?|invitations?)(?=\sfrom\s(?:[\p{L}]{2,10}\s){0,4}?${PATIENTS})`,
].map((one) => spelled(one, 'giu'));

const RED = `(?:${NETWORK}|redes(?: sociales)?)`;
const SUYO = String.raw`(?:suy[oa]s?|m[ií][oa]s?|de (?:la\s)?(?:doctora|dra|enfermera|terapeuta|lic)\.?|del (?:doctor|dr|enfermero|lic)\.?|de (?<who>\p{L}{3,15}))`;
/** With a pronoun: `isFine` asks whether the sentence has named a person, and not the practice's page. */
export const SPANISH_MORE_INVITATIONS: readonly Spelled[] = [
  String.raw`(?:h[aá]gan?se|hazte|haceos|vu[eé]lvan?se|convi[eé]rtan?se en|sean?|s[eé]|hacerse|volverse|ser)\s(?:un[oa]?\s(?:de\s)?)?(?:(?:sus?|mis?)\s(?:seguidor(?:a|es|as)?|amig[oa]s|fans?)|(?:seguidor(?:a|es|as)?|amig[oa]s?|fans?)\s${SUYO})(?=[^!?]{0,80}${RED}|[^!?]{0,3}[.!])(?<=${RED}[^!?]{0,90})`,
  String.raw`(?:h[aá]gan?se|hazte|vu[eé]lvan?se|convi[eé]rtan?se en|sean?|hacerse)\s(?:(?:sus?|mis?)\s(?:seguidor(?:a|es|as)?|amig[oa]s|fans?)|(?:seguidor(?:a|es|as)?|amig[oa]s?|fans?)\s${SUYO})[^!?]{0,40}?\s(?:en|de|por)\s${RED}`,
  String.raw`(?<clitic>(?:s[ií]gan?|agr[eé]guen?|agr[eé]ga|b[uú]squen?|b[uú]sca|a[nñ][aá]dan?|a[nñ][aá]de|enc[uú]entren?|d[eé]n|escr[ií]ban?|m[aá]nden?|ac[eé]pten?|seguir|agregar|buscar|a[nñ]adir|encontrar)l[aoe]s?)(?!\p{L})[^!?]{0,50}?\s(?:en|por|como)\s(?:(?:el|su|sus|la|las)\s){0,2}(?:(?:cuenta|perfil|p[aá]gina)\s(?:personal\s)?(?:de|en)\s)?(?:${RED}|amig[oa])`,
  String.raw`(?<=${RED}[^!?]{0,90})(?<clitic>(?:vayan?|vengan?|corran?|an[ií]men?se|pueden?|los? invita(?:mos)?|no duden? en|d[eé]n?se una vuelta|a|y|para)\s(?:a\s)?(?:seguir|agregar|buscar|a[nñ]adir|visitar|escribir)l[aoe]s?|(?:s[ií]gan?|agr[eé]guen?|b[uú]squen?|a[nñ][aá]dan?|escr[ií]ban?|d[eé]nle (?:like|follow|seguir) a|m[aá]nden?)l[aoe]s?)(?!\p{L})`,
  String.raw`invit(?:a|an|amos)\sa\s[^!?]{3,40}?\sa\s(?<clitic>(?:seguir|agregar|buscar|a[nñ]adir|visitar|escribir)l[aoe]s?)(?!\p{L})[^!?]{0,40}?\s(?:en|por)\s(?:(?:el|su|sus|la|las)\s){0,2}(?:${RED}|cuenta|perfil)`,
  String.raw`(?:le|les|nos)?\s?(?:encanta|gusta|alegra|emociona|fascina)\s(?:cuando|que)\s(?:sus|mis|los|las|tus)\s(?:pacientes|familias|mam[aá]s|clientes)\s(?:[^\s.!?;:]{1,12}\s){0,3}?(?:l[aoe]|me)\s(?:sig|agreg|busq|busc|escrib|a[nñ]ad|etiquet|manden?|encuentr)\p{L}{0,4}[^!?]{0,30}?\s(?:en|por)\s(?:(?:el|su|sus|la|las)\s){0,2}${RED}`,
  String.raw`(?:pueden?|puedes|podr[aá]n?|se vale|est[aá] bien)\s(?:tambi[eé]n\s)?(?:agregar|seguir|buscar|a[nñ]adir|aceptar)\sa\s(?:su|tu|nuestr[oa]s?|la|el|cualquiera de nuestr[oa]s)\s(?:propi[oa]\s)?(?:terapeuta|doctora?|m[eé]dic[oa]s?|enfermer[oa]s?|dentista|pediatra|psic[oó]log[oa]|proveedor)(?!\p{L})[^!?]{0,40}?\s(?:en|como|por)\s(?:[^\s.!?;:]{1,12}\s){0,2}?(?:${RED}|amig)`,
  String.raw`(?:la\s(?:dra|doctora|enfermera|lic)\.?\s?\p{L}{0,15}|el\s(?:dr|doctor|lic)\.?\s?\p{L}{0,15}|\p{Lu}\p{L}{2,14}|ella|[eé]l)\s(?:siempre\s|tambi[eé]n\s|s[ií]\s|con gusto\s){0,2}(?:acepta|agrega|aprueba|recibe)\s(?:con gusto\s|siempre\s|a\s|las?\s|tus\s|sus\s|todas?\s|tod[oa]s\s){0,4}(?:solicitudes|invitaciones|pacientes)(?!\p{L})(?=[^!?]{0,60}(?:amistad|pacientes|familias|${RED}|seguimiento))`,
].map((one) => spelled(String.raw`(?<!\p{L})(?:${one})`, 'giu'));
