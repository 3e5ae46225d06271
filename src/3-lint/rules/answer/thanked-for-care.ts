// Thanks and joys that only whoever gave care has: “for bringing your twins to us”, “a joy to deliver your little boy”, “con
// gusto la sigo atendiendo”.

const KIN =
  '(?:mum|mom|mam|mother|dad|father|nan|gran|grand(?:ma|pa|mother|father|son|daughter)|little (?:ones?|girls?|boys?)|sons?|daughters?|twins|triplets|kids?|kiddos?|boys?|girls?|bab(?:y|ies)|newborn|child(?:ren)?|famil(?:y|ies)|wife|husband|partner|sister|brother|aunt|uncle|parents|teens?)';
const YOUR_KIN = String.raw`(?:your|the|those|both|all (?:of )?your)\s(?:[a-z-]{2,10}\s){0,2}?${KIN}`;
const PART =
  '(?:ankles?|arms?|back|bites?|braces|burns?|chin|collarbone|cough|ears?|elbow|eyes?|face|feet|fever|fingers?|foot|gums|hands?|head|heart|heel|hips?|jaw|knees?|legs?|lip|migraines?|neck|nose|pain|rash|ribs?|scar|shoulders?|skin|smile|spine|stitches|stomach|teeth|throat|thumb|toes?|tooth|wounds?|wrists?)';
const TREATING =
  '(?:treat(?:ing|ed)?|car(?:e|ing) for|look(?:ing)? after|tak(?:e|ing) care of|fix(?:ing|ed)?|set(?:ting)?|heal(?:ing)?|help(?:ing)? with|work(?:ing)? on|see(?:ing)? to|mend(?:ing)?|straighten(?:ing|ed)?|operat(?:e|ing) on|clean(?:ing|ed)?|whiten(?:ing|ed)?|stitch(?:ing)?(?: up)?|check(?:ing)?)';
const JOY =
  '(?:pleasure|joy|honou?r|privilege|delight|glad|happy|pleased|thrilled|proud|delighted|lucky|enjoyed|loved|blessed|grateful)';
const ROOM =
  '(?:(?:at|in|from) (?:the|our|my) (?:next |regular |usual )?(?:office|clinic|practice|visits?|appointments?|sessions?|room|chair)|in person|face to face|every (?:week|month|year))';

const ENGLISH = [
  String.raw`\b(?:for|by|of) (?:always |faithfully |first |also )?(?:bringing|sending|taking|driving|trusting us with|letting us (?:see|have|treat|meet)) ${YOUR_KIN}\b(?! (?:to (?:the (?:fair|event|park|party|walk|game|talk|class|parade|picnic|concert)|our (?:fair|event|party|open house|talk)))\b)(?! (?:joy|smiles?|good (?:cheer|wishes|vibes)|greetings)\b)`,
  String.raw`\byou(?:'ve| have| had)? (?:always |faithfully |first )?(?:bring|brought|been bringing|send|sent|trusted us with) ${YOUR_KIN} (?:in|to us|here|to see|to me|to our|by|over|back)\b`,
  String.raw`\b(?:catching|delivering|welcoming|birthing|bringing) (?:your|both your) (?:[a-z-]{2,10} )?${KIN}\b(?! (?:to (?:the|our) (?:fair|event|party|talk|class))\b)(?=[^.!?]{0,50}\b(?:was|were|is|on|into|at|last|in)\b)`,
  String.raw`\byou(?: and (?:your )?(?:[a-z-]{2,10} )?${KIN}| (?:two|both|all))? ?(?:have|'ve) been (?:coming|patients|clients|with us|with me)(?: (?:in|here|back|to (?:us|me|see|our)|since|for (?:years|ever|so long)|all these))\b`,
  String.raw`\b(?:since|because|as|while|now that) (?:you|i|we) (?:still |already |now )?(?:see|are seeing|saw|come to|came to|go to|work with|are working with|meet|meet with|treat|are treating) (?:me|us|you)(?: (?:for|in|as|every|here|at|on)\b| and\b|,)`,
  String.raw`\bhope (?:that )?(?:the|that|those|your) (?:[a-z-]{3,10} )?(?:swelling|pain|rash|fever|cough|stitches|numbness|soreness|aches?|headaches?|itching|bruis(?:e|ing)|infection|antibiotics?|drops|cream|inhaler|medicine|medication|meds|pills|shots?|cast|brace|splint|crown|filling|implants?|hearing aids?|glasses|lenses|exercises|therapy|physical therapy|wound|burn|ankle|knee|hip|shoulder|back|wrist|tooth)\b[^.!?;]{0,30}?\b(?:is|are|has|have|feels?|helps?|keeps?)\b`,
  String.raw`\byou(?:'re| are| were|'ve been| have been|'ll always be) (?:always |still |also )?(?:among|one of|two of|some of) our (?:very )?(?:first|oldest|earliest|longest|favou?rite|original|dearest|bravest|sweetest|best|loyal|long-?time) (?:[a-z]{3,9} )?(?:famil(?:y|ies)|people|visitors|regulars|moms|mums|dads|parents|babies|kids|smiles|faces)\b`,
  String.raw`\b(?:see|seeing|watch|watching|saw) you (?:walk|run|smil|hear|danc|eat|sleep|heal|recover|climb|stand)(?:ing|e)? (?:again|without|pain-?free|on your own|back)\b`,
  // So glad the cortisone helped!
  String.raw`\b(?:glad|happy|pleased|delighted|relieved|thrilled|great|good)(?: to (?:hear|know|see|read))? (?:that )?(?:the|those|that) (?!(?:[a-z-]{2,12} )?(?:articles?|pages?|posts?|videos?|talks?|class(?:es)?|tips?|information|info|links?|reply|replies|answers?|websites?|books?|podcasts?|recipes?|workshops?|events?|fairs?|phone|calls?|numbers?|directions|parking|app|forms?|news|photos?|message|update|leaflet|handout|map|weather|comments?|review|chat|series|newsletter|drive)\b)(?:[a-z-]{3,14} ){1,2}(?:helped|worked|did the trick|healed|fits?|held|took|is (?:healing|helping|working|holding|fitting)|are (?:healing|helping|working|holding|fitting)|feels? (?:good|better|fine))\b`,
  String.raw`\b(?:to|to have|to be able to|got to|have) (?:deliver|delivered|catch|caught|birth|welcome|welcomed|bring|brought|help bring|helped bring|help deliver|helped deliver) ${YOUR_KIN}\b(?: (?:safely |healthy )?into (?:the|this) world)?(?! (?:to (?:the|our) (?:fair|event|party))\b)`,
  String.raw`\b${JOY}\b(?:[^.!?;]{0,25}? )(?:to |of |in )?(?:be (?:able to |there )?)?${TREATING} your (?:[a-z-]{2,10} ){0,1}${PART}\b`,
  String.raw`\b(?:trust(?:ed|s)?|trusting) (?:us|me|our \p{L}{3,9}|dr\.? [a-z]{2,14}) with your (?:[a-z-]{2,10} )?(?:${KIN}(?:'s?|s')? )?(?:${PART}|${KIN}|health|care|pregnancy|birth|delivery|surgery|recovery|mouth)\b`,
  String.raw`\b(?:keep(?: on)?|continue|go on|carry on|still be|remain) (?:treating|seeing|caring for|looking after|taking care of|to (?:treat|see|care for|look after)) you\b`,
  String.raw`\b(?:i|we)(?:'ll| will| do| can)? (?:still |always |gladly |happily |surely |just )?(?:see|treat|examine|look after) you (?:as (?:usual|always|ever|before)|${ROOM})(?!\p{L})`,
  String.raw`\b(?:spent|took|had) (?:[a-z0-9-]{1,9} ){1,3}(?:minutes|hours?|time) (?:with you|at your|on your|over your|explaining|going over)\b`,
  String.raw`\b(?:went over|walked you through|talked you through|reviewed) (?:every|each|all|your|the|all the|all your) (?:[a-z-]{2,10} )?(?:results?|options|x-?rays?|scan|chart|plan|test|tests|bill|charges|estimate|risks|side effects|medications?)\b`,
  String.raw`\b(?:we|i|he|she|they|dr\.? [a-z]{2,14}|the (?:doctor|nurse|dentist|hygienist|team)) (?:did|do|certainly did|indeed|really did) (?:see|treat|examine|call|phone|explain|tell|offer|apologize|refund|check|take care of|fit) (?:you|your|to you|everything|it|the)\b`,
  String.raw`\b(?:sorry|apologi[sz]e|regret|glad|happy|pleased|relieved|thrilled)\b[^.!?;]{0,25}?\byour ${KIN} (?:was|were|felt|got|had|is|are|did|cried|waited|hurt|had to|left|came)\b`,
];

const FAMILIAR =
  '(?:mam[aá]|pap[aá]|madre|padre|hij[oa]s?|hijit[oa]s?|ni[nñ][oa]s?|beb[eé]s?|bebit[oa]s?|peque[nñ][oa]s?|chiquit[oa]s?|gemel[oa]s|cuates|mellizos|trillizos|espos[oa]|marido|mujer|abuel[oa]s?|abuelit[oa]s?|suegr[oa]s?|herman[oa]s?|familia|t[ií][oa]s?|niet[oa]s?|pap[aá]s|padres|muchach[oa]s?|nen[ea]s?)';
const SU = String.raw`(?:(?:a\s)?(?:sus?|tus?|l[oa]s)\s(?:[\p{L}]{3,10}\s)?)`;
const L = '(?:l[aoe]s?|te)';
const ATENDIENDO =
  '(?:atendi[eé]ndo|viendo|vi[eé]ndo|trat[aá]ndo|cuid[aá]ndo|recibi[eé]ndo|llev[aá]ndo|revis[aá]ndo|acompañ[aá]ndo|control[aá]ndo)';
const EN_CONSULTA =
  '(?:en\\s(?:el|la|mi|nuestr[oa]|su|tu)\\s)?(?:consultorio|consulta|cl[ií]nica|citas?|hospital|terapia|como siempre)';

const SPANISH = [
  String.raw`(?:por|de)\s(?:siempre\s)?(?:traer|traernos|haber tra[ií]do|haberme tra[ií]do|habernos tra[ií]do|encargarnos|mandarnos|enviarnos|confiarnos)\s${SU}${FAMILIAR}`,
  String.raw`(?:traer|tra[ií]do|recibir|recibido|asistir|asistido|ayudar a traer|ver nacer|visto nacer)\s(?:al\smundo\s)?(?:a\s)?(?:su|tu|sus|tus)\s(?:[\p{L}]{3,10}\s)?(?:${FAMILIAR})`,
  String.raw`(?:como|ya que|porque|puesto que|mientras|si bien)\s(?:usted\s|t[uú]\s|ud\.?\s)?(?:se\s|te\s)(?:atiende[s]?|trata[s]?|controla[s]?|consulta[s]?|cuida[s]?|revisa[s]?)\s(?:conmigo|con\s(?:nosotr[oa]s|la\s(?:doctora|dra)|el\s(?:doctor|dr))|aqu[ií]|en\s(?:la|nuestra|esta)\s\p{L}{4,9})`,
  String.raw`naci(?:[oó]|eron)\s(?:(?:aqu[ií]|con nosotr[oa]s|conmigo|en nuestr[oa] \p{L}{4,9})\s)?(?:sus?|tus?)\s(?:[\p{L}]{3,10}\s){0,2}?${FAMILIAR}(?!\p{L})`,
  String.raw`(?:ver|viendo|vi[eé]ndo)(?:l[oa]s?|te)\s(?:caminar|caminando|sonre[ií]r|sonriendo|correr|corriendo|bailar|comer|dormir|o[ií]r|san[oa]s?|recuperad[oa])(?:\s(?:otra vez|de nuevo|sin|como antes|y content)|\p{L}{0,3}(?=[.,!]|\ses\s))`,
  String.raw`(?:conocer|ver|cargar|abrazar|consentir|recibir|conocido|visto|cargado)\sa\s(?:su|tu|sus|tus)\s(?:[\p{L}]{3,10}\s)?(?:reci[eé]n nacid[oa]s?|${FAMILIAR})(?!\p{L})`,
  String.raw`(?:qu[eé]|muy|tan|bien)\s(?:valientes?|fuertes?|bien|buen[oa]s?|tranquil[oa]s?|lind[oa]s?|content[oa]s?)\s(?:fue|fueron|estuvo|estuvieron|se port[oó]|se portaron|es|qued[oó]|sali[oó])\s(?:su|tu|sus|tus)\s(?:[\p{L}]{3,10}\s)?${FAMILIAR}(?!\p{L})`,
  String.raw`(?:sigo|seguimos|seguir[eé]|seguiremos|segu[ií]a|contin[uú]o|continuamos|continuar[eé])\s(?:[\p{L}]{4,8}\s)?${ATENDIENDO}${L}(?!\p{L})`,
  String.raw`${L}\s(?:sigo|seguimos|seguir[eé]|seguiremos)\s(?:atendiendo|tratando|cuidando|recibiendo|revisando|acompañando|controlando)(?!\p{L})`,
  String.raw`${L}\s(?:sigo|seguimos|seguir[eé]|seguiremos)\s(?:viendo|esperando|recibiendo)\s(?:[\p{L}]{3,8}\s){0,2}?(?:en\s(?:el|la|mi|nuestr[oa]|su|tu)\s(?:consultorio|consulta|cl[ií]nica|terapia|hospital|pr[oó]xima|siguiente|cita)|en consulta|en persona|como siempre|aqu[ií] en (?:la|el))`,
  String.raw`${L}\s(?:veo|vemos|atiendo|atendemos|trato|tratamos|reviso|cuido|llevo)\s(?:[\p{L}]{3,8}\s){0,2}?(?:${EN_CONSULTA}|cada\s(?:mes|semana|año|quince))(?<!(?:si|quien|que)\s[^.!?;]{0,60})(?=[^.!?]{0,60}(?:aqu[ií]|por ac[aá]|en redes|pero|solicitud|agreg|acept))`,
  String.raw`(?:s[ií]|claro que|ayer|el (?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado)|ese d[ií]a|aun as[ií]|de todos modos|igual)\s(?:s[ií]\s)?${L}\s(?:atendi|vi|revis|oper|trat|recibi|explic|llam)(?:mos|amos|eron|aron|[oó]|imos)(?!\p{L})`,
];

export const THANKED_FOR_CARE: readonly RegExp[] = [
  new RegExp(ENGLISH.join('|'), 'giu'),
  new RegExp(String.raw`(?<!\p{L})(?:${SPANISH.join('|')})`, 'giu'),
];
