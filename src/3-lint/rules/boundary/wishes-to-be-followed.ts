import { type Spelled, spelled } from '../../patterns/spelled.ts';
import { NETWORK } from './network-words.ts';

// Someone who wishes to be followed, and accounts of their own that the practice's people hold out: “the doctor would
// rather you followed him”, “once treatment is over, add us on our personal accounts”.

const READERS = '(?:you|patients|people|everyone|everybody|anyone|families|parents|clients|those who wish)';
const WISHES = String.raw`(?:prefers?|preferred|would rather|'d rather|would like|'d like|likes?|wants?|asks?|hopes?|would love|'d love|loves?|invites?|encourages?|suggests?|would be glad|is (?:glad|happy|delighted)|don't mind|doesn't mind)(?:\s(?:it|that|for|if|when|to have)){0,2}`;
const JOIN =
  '(?:add(?:ed)?|follow(?:ed)?|friend(?:ed)?|befriend(?:ed)?|find|found|look(?:ed)? up|search(?:ed)? for|connect(?:ed)? with|tag(?:ged)?)';
const OWN_ACCOUNT =
  '(?:own|personal|private)\\s(?:(?:personal|private|social(?: media)?)\\s){0,2}(?:accounts?|pages?|profiles?|feeds?)';
const THERE = String.raw`(?:on|at|via|through|by|over on)\s(?:(?:her|his|my|their|our|the|own|personal|private|new)\s){0,3}(?:${NETWORK}|social media|(?:personal|private|own)?\s?(?:accounts?|pages?|profiles?))(?!\p{L})`;
const ANY_OF_US =
  '(?:us|any of us|all of us|each of us|one of us|some of us|our (?:doctors|nurses|therapists|dentists|hygienists|midwives|staff|counsell?ors|team))';

export const WISHES_TO_BE_FOLLOWED: readonly Spelled[] = [
  String.raw`\b(?:i|she|he|we)\s(?:always\s|usually\s|gladly\s)?says?\syes\sto\s(?:every|all|any|each|most)\s(?:\p{L}{2,10}\s)?(?:friend|follow|connection)\s(?:requests?|invitations?)`,
  String.raw`\b${WISHES}\s${READERS}\s(?:to\s|would\s|will\s|could\s)?(?:also\s|just\s|simply\s)?${JOIN}\s(?<who>me|her|him|them)(?:\sup)?\s(?:there\s|instead\s)?${THERE}`,
  String.raw`\b${WISHES}\s${READERS}\s(?:to\s|would\s|will\s)?(?:send|sent|make)\s(?<who>me|her|him|them)\s(?:an?|your)\s(?:friend\s|follow\s|connection\s)?(?:request|invitation)\s${THERE}`,
  String.raw`\b(?:add|follow|friend|befriend|find|look up|connect with|join|send (?:an?|your) (?:friend )?requests? to)\s${ANY_OF_US}\s(?:too\s|up\s|also\s|then\s|as friends\s){0,2}(?:on|at|via|through|over on)\s(?:our|their|any of our|the)\s${OWN_ACCOUNT}(?!\p{L})`,
  String.raw`\bsend\s${ANY_OF_US}\s(?:an?|your)\s(?:friend|follow|connection|facebook|instagram)\s(?:requests?|invitations?)(?!\p{L})`,
  String.raw`\b(?:add|friend|befriend)\s(?:any of|all of|each of|some of)\sus(?!\p{L}|\sto\b)`,
  String.raw`\b(?:our|my|their|the staff's|staff's)\s(?:own\s)?(?:personal|private)\s(?:social media\s|(?:${NETWORK})\s)?(?:accounts|pages|profiles)\s(?:are|stay|remain)\s(?:always\s|also\s|now\s)?(?:open|public|there|available)\s(?:to|for)\s(?!staff|colleagues|friends)`,
].map((one) => spelled(one, 'giu'));

const RED = String.raw`(?:${NETWORK}|redes(?: sociales| personales)?|(?:cuentas?|perfil(?:es)?|p[aá]ginas?)\s(?:personal(?:es)?|privad[oa]s?|propi[oa]s?))`;
const EN_LO_SUYO = String.raw`(?:en|por|a|como)\s(?:(?:el|la|su|sus|mi|mis|nuestr[oa]s|las|los|propi[oa]s?|personal|cuentas?|perfil(?:es)?|p[aá]ginas?|de|del)\s){0,5}${RED}`;
const NUESTRAS = String.raw`nuestr[oa]s\s(?:propi[oa]s\s)?(?:cuentas|perfiles|redes|p[aá]ginas)\s(?:sociales\s)?(?:personales|privad[oa]s|propi[oa]s)`;

export const QUIERE_QUE_LA_SIGAN: readonly Spelled[] = [
  String.raw`(?:prefiere|quiere|gusta|gustar[ií]a|pide|desea|sugiere|encanta|encantar[ií]a|espera|agradece|agradecer[ií]a|invita a|propone)n?\s(?:m[aá]s\s)?que\s(?:(?:usted|ustedes|tod[oa]s|(?:sus|los|las)\s(?:pacientes|familias))\s)?(?<clitic>l[aoe]s?)\s(?:sig|agreg|busq|a[nñ]ad|acept|etiquet|encuentr|mand|env[ií])\p{L}{1,4}(?:\s[\p{L},]{1,12}){0,3}?\s${EN_LO_SUYO}`,
  String.raw`(?:agregar|seguir|a[nñ]adir|buscar|agr[eé]gu?[ae]n?|s[ií]g[ua]?[ae]n?|b[uú]squ?[ae]n?|a[nñ][aá]d[ae]n?)nos(?:\s[\p{L},]{1,12}){0,4}?\s(?:en|a|por)\s${NUESTRAS}(?!\p{L})`,
  String.raw`(?:mandar|enviar|m[aá]nd[ae]n?|env[ií][ae]n?)nos\s(?:una?\s|su\s)?solicitud(?:es)?(?:\sde\s(?:amistad|seguimiento))?(?=[^.!?]{0,40}(?:${RED}|amistad|seguimiento))`,
  String.raw`${NUESTRAS}\s(?:est[aá]n|quedan|siguen)\s(?:siempre\s|tambi[eé]n\s)?(?:abiert|disponibl|a (?:su|la) disposici)`,
].map((one) => spelled(String.raw`(?<!\p{L})(?:${one})`, 'giu'));
