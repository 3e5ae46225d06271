import { type Spelled, spelled } from '../../patterns/spelled.ts';
import { NETWORK } from './network-words.ts';

// How people are asked, in Spanish, to connect with a person: tú, usted, ustedes, vos and vosotros, with accents and without.

const ADD_ME =
  '(?:agr[eé]g(?:a|[aá]|ue|u[eé]|uen|u[eé]n|ad)me|agregarme|a[nñ][aá]d(?:e|[eé]|a|an|id|[ií])me|a[nñ]adirme|acept(?:a|e|en)me|ac[eé]pt(?:a|e|en)me|aceptarme|me\\s(?:pueden?s?\\s|pod[eé]s\\s)?(?:agreg(?:ar|as?|an|ues?|uen)|a[nñ]ad(?:ir|es?|en))|etiqu[eé]t(?:a|e|en)me)';
const FOLLOW_ME =
  '(?:s[ií]g(?:ue|a|an)me|segu[ií]d?me|seguirme|me\\s(?:pueden?s?\\s|pod[eé]s\\s)?(?:seguir|siguen?s?|sigan?s?))';
const FIND_ME =
  '(?:b[uú]sc(?:a|[aá])me|b[uú]squ?(?:a|e|en)me|buscadme|buscarme|enc(?:u[eé]|[oó]|o)ntr(?:a|[aá]|e|en)me|encontrarme|loc[aá]l[ií]c(?:e|en)me|ub[ií](?:ca|que|quen)me|me\\s(?:pueden?s?\\s|podr[aá]n?s?\\s|pod[eé]s\\s|van a\\s|vas a\\s)?(?:encuentr(?:an?|as)|encontr(?:ar|ar[aá]n?|ar[aá]s)|hall(?:ar|an?|as)|busc(?:ar|an?|as)|localiz(?:ar|an?)|ubic(?:ar|an?)))';
const WRITE_ME =
  '(?:(?:m[aá]nd|h[aá]bl|d[eé]j|t[ií]r|[eé]ch|cont[aá]ct|tex?t[eé]|preg[uú]nt|l[aá]nz)(?:a|[aá]|e|en|ad)me|(?:env[ií]|escr[ií]b)(?:a|[aá]|e|an|en|ad|id|[ií])me|(?:mandar|enviar|escribir|hablar|contactar|dejar)me|me\\s(?:pueden?s?|podr[aá]n?s?|pod[eé]s)\\s(?:escribir|mandar|contactar|hablar|enviar|dejar|textear)|me\\s(?:escriben?s?|mandan?s?|textean?s?))';
const FEW = String.raw`(?:\s[^\s.!?;:]{1,14}){0,4}?`;
const SOMEWHERE = `(?:${NETWORK}|(?:mis |las |sus )?redes(?: sociales)?|mi (?:cuenta|perfil|p[aá]gina|canal|muro)(?: personal)?)`;
const THEM = String.raw`(?:(?:a\s)?(?:la|su|nuestra|una)\s(?:doctora|enfermera|dra\.?|terapeuta|pediatra|psic[oó]loga|dentista)|al?\s(?:(?:su|nuestro)\s)?(?:doctor|enfermero|dr\.?|terapeuta|pediatra|psic[oó]logo|dentista)|a\s(?:mi|su)\s(?:perfil|cuenta)|(?:a\s)?(?:la\s|el\s)?dra?\.?\s\p{L}{3,15}|(?:a\s)?(?<who>\p{L}{3,15}))`;
const REQUEST =
  '(?:solicitud(?:es)?(?!\\p{L})(?:\\s(?:de\\s(?:amistad|amigos?|seguimiento)|de\\sface\\p{L}{0,6}))?(?!\\s(?:de|para|por)\\s(?!mis?\\b|sus?\\b|quien|pacientes|todos|la gente|familias|amistad))|invitaci[oó]n(?:es)?\\sde\\samistad)';

export const SPANISH_INVITATIONS: readonly Spelled[] = [
  String.raw`${ADD_ME}${FEW}\s(?:a|al|en|por|de|como|entre)\s(?:(?:el|tus?|sus?|mis?|los|una?)\s)?(?:${SOMEWHERE}|amig[oa]s?|amistad(?:es)?|contactos)(?!\p{L})`,
  String.raw`(?:agr[eé]g(?:a|ue|uen)me|a[nñ][aá]d(?:e|a|an)me)(?=\s{0,2}[.!;)]|,?\sy\s(?:platic|te |les? |con gusto|nos |as[ií]|ves|chate|conver)|$)`,
  String.raw`${FOLLOW_ME}(?:\s[^\s.!?;:]{1,14}){0,5}?\s(?:en|por|a trav[eé]s de|desde)\s(?:(?:el|mis?)\s)?(?:${SOMEWHERE})(?!\p{L})`,
  String.raw`${FOLLOW_ME}(?=\s{0,2}[!@]|\s(?:como|en)\s@)`,
  String.raw`${FIND_ME}${FEW}\s(?:en|por)\s(?:(?:el|mis?|las)\s)?(?:${SOMEWHERE})(?!\p{L})`,
  String.raw`${NETWORK}[^!?]{0,40}?\b(?:ah[ií]|all[ií]|all[aá])\s(?:${FIND_ME}|${FOLLOW_ME}|${ADD_ME}|${WRITE_ME})`,
  String.raw`${WRITE_ME}${FEW}\s(?:un\s|una\s|su\s|tu\s|la\s|el\s|mi\s|al\s|por\s|en\s|a\s)*?(?:dms?|md|inbox|${REQUEST}|mensaje (?:directo|privado)|privado|interno|${NETWORK})(?!\p{L})`.replace(
    ')*?',
    '){0,3}?',
  ),
  // a la doctora
  String.raw`(?:m[aá]nd(?:a|e|en|ar)(?:le)?|env[ií](?:a|e|en|ar)(?:le)?)\s(?:(?:una?|su|tu)\s)?${REQUEST}\s${THEM}`,
  String.raw`(?:agr[eé]g(?:a|ue|uen|ar)|a[nñ]ad(?:e|a|an|ir)|s[ií]g(?:ue|a|an)|seguir)\s${THEM}${FEW}\s(?:en|al|a|como)\s(?:(?:el|su|sus)\s){0,2}(?:${NETWORK}|redes personales|redes sociales|perfil personal|cuenta personal|amig[oa])(?!\p{L})`,
  // “Vi que sigue mi cuenta” tells, and asks nobody.
  String.raw`(?:(?<!(?:que|quien|si|cuando)\s)s[ií]gue|s[ií]g(?:a|an)|seguir|visit(?:a|e|en|ar)|chec(?:a|k)(?:ar|en)?|ch[eé]qu?en?|mir(?:a|e|en)|conoc(?:e|er)|conozcan?|pas(?:a|e|en|ar)\spor|dale\s(?:like|follow)\sa|d[eé]nle\s(?:like|follow)\sa|agr[eé]g(?:a|ue|uen))\s(?:a\s)?mis?\s(?:[^\s.!?;:]{1,14}\s){0,2}?(?:${NETWORK}|perfil|cuenta|redes|historias|canal|reels|p[aá]gina\sde)(?!\p{L})`,
  String.raw`(?:s[ií]g(?:ue|a|an)|seguir|visit(?:a|e|en|ar))\s(?:el|la)\s(?:perfil|cuenta|${NETWORK})\s(?:personal\s)?(?:de\s(?:la\s)?(?:doctora|dra|enfermera)|del\s(?:doctor|dr))`,
  // acepto, seamos amigos, te sigo de vuelta
  String.raw`(?:acept(?:o|amos|a|an|ar[eé]|aremos)|aprueb(?:o|a)|recib(?:o|e|imos)\scon\sgusto)\s(?:(?:a|todas?|todos?|las|los|sus|mis|tu|su|cualquier|con gusto|siempre)\s){0,3}(?:${REQUEST}|pacientes\s(?:en|como\samig[oa]s\sen)\s(?:mi\s|su\s)?(?:${SOMEWHERE}))`,
  String.raw`(?:platic(?:o|ar|amos)|chate(?:o|ar|amos)|convers(?:o|ar)|hablar?|contesto|respondo|escribirme|estar en contacto|sigo en contacto|mantengo (?:el )?contacto)(?:\s(?:con|a)\s(?:mis\s|los\s|todos\smis\s)?(?:pacientes|familias|ustedes))?\s(?:por|en)\s(?:mi\s|el\s)?(?:${NETWORK}|inbox|dm|mis redes)(?!\p{L})`,
  String.raw`(?:contesto|respondo|leo)\s(?:(?:todos|siempre|a)\s){0,2}(?:mis|los)\s(?:dms?|mensajes directos|inbox)(?!\p{L})`,
  String.raw`mis\sredes(?:\ssociales)?\sest[aá]n\s(?:siempre\s)?abiertas`,
  String.raw`${FOLLOW_ME}(?=\s{0,2}[.;]|$)(?<=(?:${NETWORK}|redes|cuenta|perfil)[^!?]{0,80})`,
  String.raw`invitan?\sa\s(?:tod[oa]s\s|ustedes\s)?(?:que\s(?:la|lo)\ssig[aá]\p{L}{0,2}|seguirl[ao]s?|agregarl[ao]|buscarl[ao])${FEW}\s(?:en|por)\s(?:su\s)?(?:${NETWORK}|redes)`,
  String.raw`(?:seamos|hag[aá]monos|podemos\sser)\samig[oa]s(?=\s{0,2}[.!,;]|\s(?:tambi[eé]n\s)?(?:en|por)\s|$)`,
  String.raw`(?:con[eé]ct(?:a|e|en)(?:te|se|nse)?|conectar(?:te|se)?|conectemos|en\scontacto)\s(?:conmigo\s)?(?:en|por|a\strav[eé]s\sde|mediante)\s(?:mi\s|el\s)?(?:${SOMEWHERE})(?!\p{L})`,
  String.raw`(?:platicamos|chateamos|hablamos|conversamos|nos\s(?:vemos|leemos|escribimos|seguimos)|(?:te|los|las|les)\sespero)\s(?:en|por)\s(?:mi\s|el\s)?(?:${SOMEWHERE}|(?:muro|perfil|cuenta|p[aá]gina)\sde\s${NETWORK}|inbox|dm)(?!\p{L})`,
  String.raw`(?:te|l[oa]s?|les?)\s(?:agrego|acepto|añado|recibo|sumo)\s(?:con\s(?:mucho\s)?gusto\s|siempre\s)?(?:en|a)\smis?\s(?:[^\s.!?;:]{1,12}\s){0,2}?(?:${NETWORK}|redes|perfil|cuenta|muro)`,
  String.raw`(?:te|los|las|les|lo|la|l[oa]s)\ssigo\s(?:de\s(?:vuelta|regreso)|tambi[eé]n)`,
  String.raw`invit(?:o|a|amos|ad[oa]s)\sa\s(?:tod[oa]s\s|ustedes\s)?(?:que\s)?(?:${FOLLOW_ME}|${ADD_ME}|seguir\smis?\s|(?:visitar|ver|conocer)\smi\s(?:perfil|${NETWORK})|un(?:irse|irte|irme)\sa\smi)(?:${FEW}\s(?:en|a|de)\s(?:${SOMEWHERE}))?`,
  String.raw`(?:[uú]n(?:ete|etes|ase|anse|irse|irte)|suscr[ií]b(?:ete|ase|anse|irse|irte)|entr(?:a|e|en|ar))\sa\smi\s(?:[^\s.!?;:]{1,14}\s){0,2}?(?:grupo|canal|comunidad|servidor|club|${NETWORK})`,
  String.raw`etiqu[eé]t(?:a|e|en)me\sen\s(?:tus?|sus?|las|los)\s(?:fotos?|historias?|posts?|stories|reels|videos|carreras|publicaciones)`,
  String.raw`(?:tienen?s?|aqu[ií]\stienen?s?|encontrar[aá]n?)\s(?:en\sm[ií]\s)?(?:a\s)?una?\samig[oa][^.!?]{0,25}?\s(?:en|por)\s(?:el\s|mi\s|las\s)?(?:${SOMEWHERE})`,
  String.raw`(?:dame|denme|d[eé]jame|reg[aá]lame|reg[aá]lenme)\s(?:un\s|tu\s|su\s)?(?:like|follow|sub)(?!\p{L})`,
  String.raw`mis?\s(?:dms?|inbox|mensajes\sdirectos|messenger)\s(?:siempre\s)?est[aá]n?\s(?:siempre\s)?abiert`,
  String.raw`(?:tex?t[eé](?:a|e|en)me|wasap[eé](?:a|e|en)me|whatsapp?[eé](?:a|e|en)me|guasap[eé](?:a|e|en)me|me textean?)(?!\p{L})`,
].map((one) => spelled(String.raw`(?<!\p{L})(?:${one})`, 'giu'));
