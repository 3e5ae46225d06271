import { type Spelled, spelled } from '../../patterns/spelled.ts';
import { NETWORK } from './network-words.ts';

// Requests that are to be sent again, or to another page, because they will be accepted: “send it once more and I’ll say
// yes”, “send the request to my other profile”.

const REQUEST = String.raw`(?:(?:friend|follow|follower|connection|contact|facebook|fb|insta(?:gram)?)\s)?(?:requests?|invites?|invitations?)(?!\s(?:for|to\s(?:be|see|change|move|join)))`;
const SURELY_REQUEST =
  '(?:friend|follow|follower|connection|facebook|fb|insta(?:gram)?)\\s(?:requests?|invites?|invitations?)';
const SEND = '(?:re-?sends?|sends?|submits?|makes?|tr(?:y|ies)|puts?\\sin|shoots?)';
const ONE = String.raw`(?:I|she|he|dr\.?\s[\p{L}'-]{2,20}|(?:the|our|your)\s(?:doctor|nurse|therapist|dentist|hygienist|midwife|counsell?or)|\{person\})`;
const YES =
  '(?:accepts?|says?\\syes|adds?\\syou|lets?\\syou\\sin|follows?\\s(?:you\\s)?back|says?\\sok(?:ay)?|friends?\\syou)';
const APPROVE = `(?:${YES}|approves?|confirms?)`;
const WILL = String.raw`(?:'ll|\swill|\scan|'m\ssure\sto|'s\ssure\sto|\sis\ssure\sto|\sis\sgoing\sto|'s\sgoing\sto|\salways|\susually|\sgladly)?(?:\s(?:be\s(?:sure|happy|glad)\sto|gladly|happily|surely|certainly|always|definitely|probably|also|then)){0,2}`;
const AGAIN =
  '(?:again|once\\smore|another\\stime|a\\ssecond\\stime|tonight|tomorrow|today|now|(?:one\\smore|a\\ssecond)\\stime)';
const BETWEEN = '[^.!?;]{0,60}?';
/** A page of theirs that is not the one of work. */
const OTHER_PAGE = String.raw`(?:other|second|private|personal|own|home|real|old|new|main|everyday|non-work|off-duty|regular)\s(?:one(?!\p{L})|(?:(?:social|${NETWORK}|private|personal)\s){0,2}(?:account|profile|page|${NETWORK}))`;
const JOIN = '(?:add|friend|befriend|follow|request|look\\s(?:for|up)|search\\sfor|find|use|try)';
const NAMED = String.raw`(?:(?:under|by|with|as)\s(?:my|her|his)\s(?:maiden|middle|married|first|nick|real|old|pet|full|second)[\s-]?name|under\sa\sdifferent\sname)`;

export const REQUESTS_SENT_AGAIN: readonly Spelled[] = [
  // Resend the request tonight and I’ll say yes.
  String.raw`\b${SEND}\s(?:me\s|her\s|him\s)?(?:over\s)?(?:(?:the|your|that|another|a|an|a\snew)\s)${REQUEST}(?!\p{L})${BETWEEN}[\s,;-]${ONE}${WILL}\s${YES}(?!\p{L})`,
  String.raw`\b${SEND}\s(?:me\s|her\s|him\s)?(?:over\s)?(?:(?:the|your|that|another|a|an|a\snew)\s)${SURELY_REQUEST}(?!\p{L})${BETWEEN}[\s,;-]${ONE}${WILL}\s${APPROVE}(?!\p{L})`,
  // Please send it once more and I will accept it: what was asked for stands in another sentence.
  String.raw`\b(?<again>re-?send|send|try|ask)\s(?:me\s|her\s|him\s)?(?:it\s|that\s|another\s|one\s)?(?:over\s)?${AGAIN}${BETWEEN}[\s,;-]${ONE}${WILL}\s${APPROVE}(?!\p{L})`,
  // so send the request to my other profile; request her private one
  String.raw`\b(?:send|sending|submit|direct|address|make)\s(?:it|(?:(?:the|your|that|a|any)\s)?(?:friend\s|follow\s)?(?:requests?|invites?|invitations?))\s(?:over\s|instead\s)?(?:to|through|on|at)\s(?<who>my|her|his)\s${OTHER_PAGE}`,
  String.raw`\b${JOIN}\s(?:me\s(?:on|at|under|through|with)\s)?(?<who>my|her|his)\s${OTHER_PAGE}(?!\p{L})`,
  String.raw`\b(?:add|friend|befriend|follow|request|find)\s(?<who>me|her|him)\s(?:on|at|under|through|from)\s(?:my|her|his)\s${OTHER_PAGE}(?!\p{L})`,
  // look for me under my maiden name
  String.raw`\b(?:add|friend|befriend|follow|request|look\sfor|look|search\sfor|search|find)\s(?<who>me|her|him)\s(?:up\s)?(?:there\s|on\s(?:${NETWORK})\s|online\s)?${NAMED}`,
  String.raw`\b(?:add|friend|befriend|follow|request)\s(?<who>me|her|him)\s(?:there|on\sthat\sone|on\sthe\sother(?:\sone)?|from\sthere)(?!\p{L})(?<=(?:profile|account|page|request|${NETWORK})[^.!?]{0,90})`,
  // I accepted you this morning, so you should see my pictures now
  String.raw`\b(?:I|I've|I\shave|she|he|she's|he's|dr\.?\s[\p{L}'-]{2,20})\s(?:(?:just|already|finally|gladly|now|have|has)\s){0,2}(?:accepted|added|approved|friended|let\sin)\s(?:you|your\srequest)(?!\s(?:as\sa|to\sthe|into|on\sthe\s(?:list|wait)|for))(?=[^.!?]{0,70}\b(?:pictures|photos|posts|stories|wall|feed|profile|friends?(?:\slist)?|(?:see|follow|find)\s(?:my|her|his|me))\b)`,
  // her private account is the one with the sunflower; I share one where I can add you
  String.raw`\b(?<who>my|her|his)\s(?:other|second|private|personal|own|real)\s(?:account|profile|page)\s(?:is|goes)\s(?:the\sone|called|under|named|by|@|easy|open)(?!\p{L})`,
  String.raw`\b(?:I|she|he)\s(?:can|could|will|may)\s(?:always\s|still\s)?(?:add|friend|accept)\s(?:you|your\srequest)(?!\s(?:to\sthe|as\sa|into|on\sthe))(?<=(?:account|profile|page|facebook|instagram)[^.!?]{0,90})`,
  // she has a second profile for patients, so request that one; ask me on my personal page instead
  String.raw`\b(?:add|friend|befriend|follow|request|join|use|try)\s(?:(?<who>me|her|him)\s(?:on|at|through)\s)?(?:that one|the other(?: one)?|the second one|the private one|the personal one)(?!\p{L})(?<=(?:profile|account|page|facebook|instagram)[^.!?]{0,90})`,
  String.raw`\b(?:ask|message|try|request|find|write(?:\sto)?)\s(?<who>me|her|him)\s(?:on|at|through|over on)\s(?:my|her|his)\s${OTHER_PAGE}(?!\p{L})`,
].map((one) => spelled(one, 'giu'));

const SOLICITUD = String.raw`(?:solicitud(?:es)?|invitaci[oó]n(?:es)?)(?!\p{L})(?!\s(?:de\s(?!amistad|amigo|seguimiento|face|insta)|para|por))`;
const SEGURO = String.raw`(?:solicitud(?:es)?|invitaci[oó]n(?:es)?)\s(?:de\s(?:amistad|seguimiento|amig[oa]s?)|en\s(?:${NETWORK}))`;
const MANDE =
  '(?:(?:vuelva[ns]?\\sa\\s|puedes?\\s|puede\\s)?(?:m[aá]nd(?:[eaéá]|en|ar)|env[ií](?:[eaé]|en|ar)|h[aá]g(?:a|an)|haz|hacer|rep[ií]t(?:a|e)|reenv[ií](?:e|a))(?:me|le|sela|mela|la|nos)?)';
const A_ALGUIEN = String.raw`(?:\sa\s(?:la|mi|su)\s\p{L}{4,12}|\sal?\s\p{L}{4,12}|\sa\s\p{Lu}\p{L}{2,14})?`;
const ACEPTA =
  '(?:(?:se|te)\\s)?(?:la|las|lo|le|los|te)\\s(?:acept(?:o|a|ar[eé]|ar[aá]|amos|an)|agreg(?:o|a|ar[eé]|ar[aá])|da\\sde\\salta|digo\\sque\\ss[ií])(?!\\p{L})';
const APRUEBA =
  '(?:(?:se|te)\\s)?(?:la|las)\\s(?:acept(?:o|a|ar[eé]|ar[aá]|amos|an)|aprueb(?:o|a)|aprobar[eé]|confirm(?:o|a|ar[eé]))(?!\\p{L})';
const A_TODOS = String.raw`acepta\s(?:a\s)?(?:casi\s)?(?:tod[oa]s|todo\sel\smundo|cualquiera|quien)`;
const OTRO_PERFIL =
  '(?:(?:mi|su)\\s(?:(?:otr[oa]|segund[oa]|propi[oa]|verdader[oa])\\s(?:perfil|cuenta|p[aá]gina)(?:\\s(?:personal|privad[oa]))?|(?:perfil|cuenta|p[aá]gina)\\s(?:personal|privad[oa]|de\\ssiempre|de\\scasa)))(?!\\p{L})';
const CON_NOMBRE =
  '(?:por|con|bajo|como)\\s(?:mi|su)\\s(?:segundo\\s(?:apellido|nombre)|apellido(?:\\sde\\ssolter[oa]|\\smaterno)?|nombre\\s(?:de\\ssolter[oa]|completo|de\\spila)|apodo|sobrenombre)';

export const SOLICITUDES_DE_NUEVO: readonly Spelled[] = [
  String.raw`${MANDE}\s(?:otra\svez\s|de\snuevo\s|ah[ií]\s|mejor\s|ahora\s)?(?:(?:la|una|su|tu|otra)\s)?${SOLICITUD}${A_ALGUIEN}${BETWEEN}[\s,;]${ACEPTA}`,
  String.raw`${MANDE}\s(?:otra\svez\s|de\snuevo\s|ah[ií]\s|mejor\s|ahora\s)?(?:(?:la|una|su|tu|otra)\s)?${SEGURO}${A_ALGUIEN}${BETWEEN}[\s,;]${APRUEBA}`,
  String.raw`${MANDE}\s(?:(?:la|una|su|tu|otra)\s)?${SOLICITUD}${A_ALGUIEN}${BETWEEN}[\s,;]${A_TODOS}`,
  // “mándela de nuevo y la apruebo”
  String.raw`(?<again>m[aá]nd(?:e|a)(?:me)?la|env[ií](?:e|a)(?:me)?la|m[aá]ndemela|rep[ií]tala|reenv[ií]ela|int[eé]ntelo|vuelva\sa\s(?:mandarla|enviarla|mand[aá]rmela|intentarlo))\s(?:(?:otra\svez|de\snuevo|hoy|mañana|ahora)\s?){0,2}${BETWEEN}[\s,;]${APRUEBA}`,
  // “pues agréguela, seguro que le acepta la solicitud”
  String.raw`(?:agr[eé]gu?(?:e|a)l[aoe]|s[ií]g(?:a|ue)l[aoe]|b[uú]s(?:que|ca)l[aoe])${BETWEEN}[\s,;](?:segur[oa](?:\sque)?|con\sgusto|ya\sver[aá]\sque|s[ií]|siempre)\s(?:[^.!?;]{1,30}?\s)?acepta(?!\p{L})`,
  // “mejor mande la solicitud a mi otro perfil”
  String.raw`${MANDE}\s(?:mejor\s|ah[ií]\s)?(?:(?:la|una|su|tu)\s)?(?:${SOLICITUD}\s)?(?:de\samistad\s)?(?:a|por|en|desde)\s${OTRO_PERFIL}`,
  String.raw`(?:agr[eé]gu?(?:e|a|en)me|b[uú]s(?:que|ca|quen)me|s[ií]g(?:a|ue|an)me|a[nñ][aá]d(?:a|e|an)me)\s(?:mejor\s|ah[ií]\s)?(?:en|por|desde|a)\s${OTRO_PERFIL}`,
  String.raw`(?:agr[eé]gu?(?:e|a|en)(?:me|la|lo)|b[uú]s(?:que|ca|quen)(?:me|la|lo)|s[ií]g(?:a|ue|an)(?:me|la|lo)|a[nñ][aá]d(?:a|e|an)(?:me|la|lo))\s(?:mejor\s|ah[ií]\s)?(?:en|por|desde|a)\sla\s(?:personal|privada|otra|suya|mía|de\ssiempre)(?!\p{L})(?<=(?:cuenta|p[aá]gina|${NETWORK})[^.!?]{0,90})`,
  // “ya la acepté, ahora puede ver mis fotos”
  String.raw`(?:ya|por\sfin|hoy|anoche|esta\smañana)\s(?:la|lo|te)\s(?:acept[eéoó]|agregu[eé]|agreg[oó]|aprob[eé])(?!\p{L})(?=[^.!?]{0,70}(?:fotos|historias|publicaciones|muro|perfil|amig|ver(?:me|las|los)))`,
  // “anímese a mandarle la solicitud”
  String.raw`(?:an[ií]m(?:ese|ense|ate)\sa|no\sduden?\sen|atr[eé]v(?:ase|ete)\sa|puede\s(?:con\sconfianza\s)?|con\sconfianza\spuede)\s?(?:mandar|enviar|hacer)(?:le|me)\s(?:la\s|una\s|su\s)?${SOLICITUD}(?!\p{L})(?=\s(?:de\samistad|de\sseguimiento)|[^.!?]{0,60}(?:agregad|acept|amig|sigue|pacientes\sla))`,
  // “búsqueme con mi segundo apellido”
  String.raw`(?:agr[eé]gu?(?:e|a|en)me|b[uú]s(?:que|ca|quen)me|encu[eé]ntr(?:e|a)me|estoy|aparezco)\s(?:[^.!?;]{1,25}?\s)?${CON_NOMBRE}(?=[^.!?]{0,80}(?:solicitud|amig|agr[eé]g|perfil|${NETWORK})|[.!]|,?\s(?:y\s)?(?:ah[ií]|mande|m[aá]nd))`,
].map((one) => spelled(String.raw`(?<!\p{L})(?:${one})`, 'giu'));
