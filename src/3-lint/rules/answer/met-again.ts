// What a reply says of having met: “great to see you again this morning”, “qué gusto verla ayer”, and of the wait that day. Who
// reads along learns that the person was here.

const DAY =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|last (?:week|month|night|time)|this (?:morning|afternoon|evening|week)|the other day|earlier)';
const WHEN = `(?:again|back|${DAY}|on ${DAY}|in (?:the|our) (?:office|clinic|chair|practice|exam room|waiting room)|at (?:the|our) (?:office|clinic|practice)|here)`;
const GLAD =
  '(?:great|good|nice|lovely|wonderful|fun|sweet|fantastic|awesome|delightful|terrific|a (?:real |true |pure )?(?:pleasure|joy|treat|delight|honou?r)|love|loved|enjoyed|glad|happy|pleased|thrilled|delighted)';
const MEETING =
  '(?:to see|seeing|having|to have|had|catching up with|to catch up with|chatting with|to chat with|meeting|to meet|talking (?:to|with)|visiting with|saying hi to|working with|looking after)';
const SORRY = '(?:sorry|apolog\\p{L}{2,5}|regret|forgive us|our fault|excuse)';

const ENGLISH = [
  String.raw`(?<!\b(?:would|will|'d|'ll|hope|want|for|be)\s)${GLAD} ${MEETING} (?:you|your (?:\p{L}{3,9} )?\p{L}{3,9})(?: (?:all|both|two|and (?:the|your) \p{L}{3,9})){0,2} (?:so soon )?${WHEN}\b(?! (?:online|on (?:facebook|instagram)|at (?:the|our) (?:fair|open house|run|walk|race|picnic|talk|class|event|party|parade)))`,
  String.raw`\b${DAY}'s (?:long |awful )?(?:wait|delay|mix-?up|rush|scheduling)\b(?! ?(?:list|times?))`,
  String.raw`\b${SORRY}[^.!?;]{0,40}?\b(?:wait|delay|mix-?up) (?:on|you had|you have had|that you had|before your|at your|this|yesterday|last)\b`,
  String.raw`\byou(?: and your \p{L}{3,9})? (?:sat|stayed|waited|spent [^.!?;]{2,24}|were) (?:here |in here )?with us\b(?! (?:in (?:spirit|this)|on this))`,
  String.raw`\b(?:letting|allowing|trusting) (?:us|me|our (?:\p{L}{3,9} )?(?:team|staff|nurses|doctors|midwives|clinic)|dr\.? \p{L}{2,14}) (?:to )?(?:walk|be (?:there|part|with|by)|sit|stay|go|stand|care|look after|treat|help you|deliver|join|travel|support|guide|hold)\b`,
  String.raw`\b(?:we|I|our (?:doctors|team|clinic)) (?:have |had )?never (?:treated|seen|saw|met|cared for|examined|billed|operated on|had) you\b|\byou (?:must|may|might|seem to) (?:mean|be thinking of|have us confused with|be confusing us with) (?:another|a different)\b`,
  String.raw`\b(?:you|your \p{L}{3,9}) (?:still )?(?:owes?|owed) (?:us|a balance|the balance|for)\b|\byou (?:have|had|left) an? (?:unpaid|open|outstanding|overdue) (?:balance|bill|invoice|copay)\b`,
  String.raw`\bif (?:the|that) (?:ache|pain|swelling|rash|fever|bleeding|numbness|cough|itch(?:ing)?|bump|dizziness|toothache) (?:comes back|returns|flares (?:up )?again)\b`,
  String.raw`\b(?:putting|placing|leaving|trusting) (?:your|his|her) (?:[\p{L}']{3,12} )?[\p{L}']{3,12} (?:in|to) (?:our|my) (?:hands|care)\b`,
];

const HOY =
  '(?:hoy|ayer|antier|anteayer|anoche|esta (?:mañana|tarde|semana)|la semana pasada|el otro d[ií]a|(?:el|este) (?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)|otra vez|de nuevo|nuevamente|de vuelta|por aqu[ií]|aqu[ií] con nosotr[oa]s|en (?:la|nuestra|el|nuestro) (?:cl[ií]nica|consulta|consultorio|sala))';
const VER =
  '(?:(?:haber(?:l[aeo]s?|te) )?(?:ver|visto|saludar|saludado|recibir|recibido|tener|tenido|atender|atendido|conocer|platicar con usted|encontrar))(?:l[aeo]s?|te)?';
const PERSONA_DE =
  '(?:hij[oa]s?|hijit[oa]s?|niñ[oa]s?|beb[eé]s?|mam[aá]|pap[aá]|madre|padre|espos[oa]|marido|abuel[oa]s?|niet[oa]s?|nuera|yerno|suegr[oa]|herman[oa]s?|familia|pareja|gemel[oa]s|peque[nñ][oa]s?|sobrin[oa]s?|t[ií][oa]s?|padres)';

const SPANISH = [
  String.raw`(?<!\p{L})(?:siempre es (?:lindo|bonito|bueno|grato|un (?:gusto|placer))|fue (?:muy )?(?:lindo|bonito|bueno|grato)|(?:qu[eé]|que|un|mucho) (?:gusto|lindo|bonito|alegr[ií]a|placer|bueno)|nos (?:encant[oó]|gust[oó]|alegr[oó]|dio (?:mucho )?gusto|da (?:mucho )?gusto))\s(?:de\s|volver a\s|el\s)?${VER}\s(?:a (?:su|tu) \p{L}{3,9}\s)?(?:tan pronto\s)?${HOY}(?!\p{L})`,
  String.raw`(?<!\p{L})(?:lament|sent|sient|disculp|perdon)\p{L}{1,6}[^.!?;]{0,40}?(?<!\p{L})(?:su|tu)\s(?:larga\s)?espera(?!\p{L})`,
  String.raw`(?<!\p{L})(?:lament|sent|sient|disculp|perdon)\p{L}{1,6}[^.!?;]{0,40}?(?<!\p{L})(?:la\s(?:larga\s)?espera|el\s(?:retraso|desorden)|la\s(?:demora|confusi[oó]n))\s(?:de[l]?|que\stuvo|que\shubo)?\s?(?:el\s)?${HOY}(?!\p{L})`,
  String.raw`(?<!\p{L})(?:nunca|jam[aá]s|aqu[ií] no|nosotr[oa]s no)\s(?:l[aeo]s?|te)\s(?:hemos\s(?:atendido|visto|tratado|operado|recibido)|atendimos|vimos|tratamos|operamos|recibimos)(?!\p{L})`,
  String.raw`(?<!\p{L})si\s(?:le\s|te\s)?(?:vuelve|regresa)\s(?:el|la)\s(?:dolor|molestia|fiebre|hinchaz[oó]n|sangrado|mareo|tos|comez[oó]n|inflamaci[oó]n)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:dejarnos|permitirnos|dejar que|permitir que)\s(?:nuestro equipo\s|l[aeo]\s|te\s)?(?:acompañ|cuid|estar|caminar|atend|ayud)\p{L}{0,8}(?!\p{L})[^.!?;]{0,20}?(?:durante|en|con|a)\s(?:la|el|su|tu|este|esta)(?!\p{L}|\s(?:vida|camino|web))`,
  String.raw`(?<!\p{L})(?:confiarnos|encomendarnos|confiado|(?:dejar|poner|dejado|puesto)(?:nos)? en nuestras manos)\s(?:el|la|los|las)\s[\p{L}]{4,14}\s(?:de (?:vida )?)?(?:de\s)?(?:sus?|tus?)\s${PERSONA_DE}(?!\p{L})`,
];

/** Where somebody was met here, or waited. */
export const MET_AGAIN: readonly RegExp[] = [ENGLISH.join('|'), SPANISH.join('|')].map(
  (source) => new RegExp(source, 'giu'),
);
