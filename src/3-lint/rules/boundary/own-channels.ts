import { type Spelled, spelled } from '../../patterns/spelled.ts';
import { NETWORK } from './network-words.ts';

// How a practice says that a page on a network is its own, besides what `contradiction/own-pages.ts` knows.

/** Messengers have groups at most: a way to write there is `boundary/no-social-contact`’s finding. */
const MESSENGER =
  '(?:whats ?app|whatsapp?|whats|wh?atsapp?|wasapp?|guasap|messenger|signal|viber|kik|skype|telegram|we ?chat)';
const PAGED = String.raw`(?!${MESSENGER}(?!\p{L})(?!\s(?:group|community|channel|broadcast)))${NETWORK}`;
const PAGED_SPANISH = String.raw`(?!${MESSENGER}(?!\p{L}))${NETWORK}`;
const LIST = String.raw`${PAGED}(?:(?:,\s|,?\s(?:and|or)\s)(?:on\s)?${NETWORK}){0,4}`;
const LIST_SPANISH = String.raw`${PAGED_SPANISH}(?:(?:,\s|\s(?:y|e|o)\s)(?:en\s)?${NETWORK}){0,4}`;
/** The practice by its name, which the rule looks up. */
const NAME = String.raw`(?<name>(?:the\s)?\p{L}[\p{L}'&-]{1,20}(?:\s\p{L}[\p{L}'&-]{1,20}){0,3}?)`;
const WE = '(?:us|the (?:clinic|practice|team|office)|our (?:clinic|practice|team|office|nurses|doctors))';
const THING =
  '(?:page|channel|account|group|community|feed|profile|boards?|reels?|lives?|live streams?|stories|story|series|handle|videos?|posts?)';
const KIND =
  '(?:p[aá]gina|cuenta|canal|perfil|grupo|comunidad|fan ?page|lista|historias|reels|videos|en vivos?|lives?)';
const OURS = '(?:nuestr[oa]s?|de la (?:cl[ií]nica|doctora)|del (?:consultorio|centro))';

/** What a practice tells where people follow it. */
const NEWS =
  '(?:closures?|closings?|hours|updates|news|announcements?|schedules?|dates|notices|delays|openings|events|cancellations|holidays|rota|recipes|tips|flu clinics?|vaccine clinics?)';
const AVISOS =
  '(?:cierres?|avisos?|horarios?|noticias?|novedades|fechas?|anuncios?|eventos?|recordatorios?|jornadas?|guardias?)';

/** Words that say it is the practice's own. */
export const OWN_CHANNELS: readonly Spelled[] = [
  // our Twitch channel; the clinic's new WhatsApp community; our Insta
  String.raw`(?:our|the (?:clinic|practice|team|office)'s)\s(?:[\p{L}-]{2,14}\s){0,3}?${LIST}(?:\s${THING})?`,
  String.raw`(?:the|our)\s${NAME}\s${PAGED}\s${THING}`,
  // Cedar Hill's Nextdoor; the clinic keeps a Pinterest board; our hygienists have started a TikTok
  String.raw`(?<tail>\p{L}[\p{L}'&-]{1,20}(?:\s\p{L}[\p{L}'&-]{1,20}){0,3}?)'s\s${PAGED}(?:\s${THING})?`,
  String.raw`(?:we|the (?:clinic|practice|team|office)|our (?:[\p{L}-]{2,12}\s){0,2}?(?:clinic|practice|team|nurses?|doctors?|hygienists?|midwives|therapists?|dietitians?|manager|front desk|staff)|${NAME})\s(?:also\s|now\s|just\s|have\s|has\s|recently\s){0,2}(?:keeps?|runs?|has|have|hosts?|manages?|moderates?|started|opened|launched|set up|made|created|begun)\s(?:an?|our own|its own|the|our|their)\s(?:new\s|small\s|public\s|little\s)?${PAGED}(?:\s${THING})?(?!\s(?:polic|rule|guideline|ban|filter))`,
  // the clinic is on Threads now; catch us on TikTok
  String.raw`(?:${WE}|${NAME})\s(?:is|are|has|have)\s(?:now\s|also\s|finally\s|officially\s|live\s|just\s|gone\s(?:live\s)?|joined\s|landed\s|arrived\s|over\s|active\s|back\s){0,3}(?:on\s)?${LIST}(?=\s{0,2}[.!,;:(]|\s(?:now|too|as well|as|under|for|with|since)\b|$)`,
  String.raw`(?:catch|watch|see|meet|tag|spot|look for|look us up|check out|check|subscribe to|like|follow|find|join|visit)\s(?:${WE}|${NAME})\s(?:[\p{L}]{2,10}\s){0,2}?(?:on|over on|at)\s${LIST}`,
  String.raw`(?:see|catch|meet|find)\syou\s(?:all\s)?(?:over\s)?(?:on|there on)\s${LIST}`,
  String.raw`(?:new|now|live|find (?:it|them|more|our \p{L}{3,12})|watch (?:it|them|our [\p{L} ]{3,20})|(?:photos|videos|reels|stories|clips|recipes|episodes) (?:[\p{L}]{2,10}\s){0,5}?(?:are|is) (?:up\s|live\s|posted\s)?)\s?(?:on|over on)\s${LIST}(?=\s{0,2}[:!.,(]|\s(?:every|each|now|this|for|from)\b|$)`,
  String.raw`(?:like|subscribe|follow|like and subscribe|like and follow)\s(?:on|to)\s(?:our\s)?${LIST}(?=\s{0,2}[!.,]|\s(?:for|to|and)\b|$)`,
  String.raw`(?:we|our (?:team|nurses|doctors|dietitians?|therapists|midwives|staff))\s(?:also\s|now\s|often\s|regularly\s)?(?:post|share|stream|upload|publish|put up|broadcast|go live)s?\s(?:[\p{L}'-]{2,12}\s){0,5}?(?:on|to|over on)\s(?:our\s)?${LIST}`,
  String.raw`we(?:'re| are|'ve| have)\s(?:[\p{L}]{2,10}\s){0,3}?(?:launched|started|opened|joined|set up|begun|gone live|live|streaming|posting)\s(?:on\s|an?\s|our\s)?(?:[\p{L}-]{2,10}\s)?${LIST}`,
  // closures go up on Nextdoor; we also put closures on X
  String.raw`(?:we|the (?:clinic|practice|team|office))\s(?:[\p{L}]{2,8}\s){0,2}?(?:put|puts|putting|announc(?:e|es|ing)|list|lists|listing|advertise|tell)\s(?:up\s|our\s|the\s|all\s|you\s(?:of|about)\s){0,2}(?:[\p{L}-]{2,12}\s){0,2}?${NEWS}\s(?:[\p{L}]{2,10}\s){0,2}?(?:on|to|over on)\s${LIST}`,
  String.raw`${NEWS}\s(?:[\p{L}]{2,8}\s){0,2}?(?:(?:is|are|get|gets|will be)\s(?:also\s|now\s|only\s|always\s)?(?:posted|announced|shared|listed|put up|published)|(?:also\s|now\s)?(?:go|goes|will go)(?:\salso)?(?:\s(?:up|out))?)\s(?:first\s|too\s|also\s)?(?:on|to|over on)\s${LIST}`,
].map((one) => spelled(String.raw`(?<!\p{L})(?:${one})`, 'giu'));

export const SPANISH_OWN_CHANNELS: readonly Spelled[] = [
  String.raw`(?:etiqu[eé]t|menci[oó]n|arr[oó]b)(?:a|e|en)nos\s(?:en|por)\s${LIST_SPANISH}`,
  String.raw`(?:puede[ns]?|podr[aá][ns]?|pueden)\s(?:tambi[eé]n\s)?(?:ver|seguir|encontrar|escuchar|buscar)nos\s(?:ya\s|tambi[eé]n\s)?(?:en|por)\s${LIST_SPANISH}`,
  String.raw`nuestr[oa]s?\s(?:[^\s.!?;:]{2,14}\s){0,2}?(?:${KIND}\s(?:de|en)\s)?${LIST_SPANISH}`,
  String.raw`nuestr[oa]s?\s(?:[^\s.!?;:]{2,14}\s){0,2}?(?:grupo|comunidad|canal|lista)\s(?:de|en)\s${NETWORK}`,
  String.raw`${KIND}\s(?:de|en)\s${NETWORK}\s(?:de\s(?:la\s)?(?:cl[ií]nica|${NAME})|del\s(?:consultorio|centro))`,
  String.raw`(?:la\scl[ií]nica|el\sconsultorio|el\scentro|${NAME})\s(?:ya\s|ahora\s|tambi[eé]n\s){0,2}(?:est[aá]|estrena|lleg[oó]\sa|abre|abri[oó]|tiene|lanza|se\suni[oó]\sa)\s(?:en\s|una?\s)?(?:[^\s.!?;:]{2,10}\s){0,2}?(?:${KIND}\s(?:de|en)\s)?${LIST_SPANISH}`,
  String.raw`(?:el|la|al|del)\s${PAGED_SPANISH}\s(?:de\s(?:la\s)?(?:cl[ií]nica|consulta|${NAME})|del\s(?:consultorio|centro))`,
  String.raw`(?:la\scl[ií]nica|el\sconsultorio|el\scentro|tenemos|llevamos|hay)\s(?:tambi[eé]n\s|ya\s)?(?:tiene\s|lleva\s|maneja\s|abri[oó]\s)?un[oa]?\s(?:nuev[oa]\s)?(?:grupo|canal|comunidad|lista)\s(?:de|en)\s${NETWORK}`,
  String.raw`(?:estrenamos|abrimos|lanzamos|creamos|inauguramos|tenemos|ya\stenemos)\s(?:[^\s.!?;:]{2,10}\s){0,2}?(?:${KIND}\s(?:de|en)\s)?${LIST_SPANISH}`,
  String.raw`(?:(?:ahora|ya|tambi[eé]n|nuevos?|vivos?|ahora\sestamos)\s){1,3}en\s${LIST_SPANISH}(?=\s{0,2}[:!.,(]|$)`,
  String.raw`(?:d[eé]n(?:le|nos|os)?|dale|danos|d[eé]nos|deja(?:nos)?|dejen|dejen?nos|reg[aá]l(?:a|e|en)nos)\s(?:un\s)?(?:like|me\sgusta|follow|suscripci[oó]n)\s(?:en|a)\s(?:nuestr[oa]\s)?(?:${KIND}\s(?:de|en)\s)?${LIST_SPANISH}`,
  String.raw`(?:suscr[ií]b(?:ete|ase|anse|ite)|[uú]n(?:ete|ase|anse|ite)|s[ií]g(?:ue|a|an)|vis[ií]t(?:a|e|en))\s(?:a\s)?(?:al|la|el|nuestr[oa])\s${KIND}\s(?:de|en)\s${NETWORK}`,
  String.raw`(?:segu[ií]nos|s[ií]g(?:ue|a|an)nos|b[uú]sc(?:a|[aá])nos|encontranos|v[eé]a(?:n)?(?:nos)?|mir[ae]n?)\s(?:[^\s.!?;:]{2,10}\s){0,3}?(?:en|por)\s${LIST_SPANISH}`,
  String.raw`(?:hacemos|haremos|transmitimos|subimos|publicamos|compartimos)\s(?:[^\s.!?;:]{2,12}\s){0,6}?(?:en|por|a)\s(?:${OURS}\s)?(?:${KIND}\s(?:de|en)\s)?${LIST_SPANISH}`,
  String.raw`(?:ponemos|avisamos|anunciamos|damos|informamos|difundimos|colgamos|pondremos|avisaremos|anunciaremos)\s(?:[^\s.!?;:]{1,12}\s){0,4}?${AVISOS}\s(?:[^\s.!?;:]{2,12}\s){0,3}?(?:en|por)\s${LIST_SPANISH}`,
  String.raw`${AVISOS}\s(?:[^\s.!?;:]{2,12}\s){0,3}?se\s(?:anuncian?|publican?|ponen?|avisan?|suben?|comparten?|dan?)\s(?:[^\s.!?;:]{2,12}\s){0,2}?(?:en|por)\s${LIST_SPANISH}`,
].map((one) => spelled(String.raw`(?<!\p{L})(?:${one})`, 'giu'));
