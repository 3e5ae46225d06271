import type { Finder } from '../prose-rule.ts';
import { together } from '../together.ts';

/** Promises of an outcome, as patterns. Every part is bounded: hostile text stays cheap. */

const AILMENT = `(?:pain|anxiety|depression|migraines?|headaches?|wrinkles|diabetes|acne|fat|belly fat|snoring|insomnia|addictions?|asthma|adhd|eczema|psoriasis|arthritis|phobias?|back pain|warts?|autism|cavit(?:y|ies)|panic(?: attacks)?|ptsd|trauma|allerg(?:y|ies)|reflux|cellulite|fungus|plantar fasciitis|tinnitus|sciatica|hair loss|infertility|stress|fear|cravings|symptoms?|high blood pressure|gum disease|bad breath|scars?|spots|stains|varicose veins|spider veins|hemorrhoids|cancer|fatigue|panic|problems?)`;
const OUTCOME = String.raw`(?:results?|cure[ds]?|success(?:ful)?|pain[- ]?(?:free|less)|no pain|weight loss|lose|relief|heal(?:ed|ing|s)?|recover(?:y|ed)?|pregnan\w{1,4}|a (?:\w{1,40} )?smile|smiles?|never (?:feel|hurt|need|have|suffer)|(?:won't|will not|not) (?:feel|hurt|need)|(?:get|be|feel|feeling|sleep|look) (?:\w{1,40} )?(?:better|well|younger|great|cured|healthy|thin|free|normal)|free (?:of|from)|gone|disappear|improvement|improve|satisfaction|outcomes?|works?\b|sober|symptom|straight teeth|white[r]? teeth|${AILMENT} (?:relief|gone|free|will))`;
const SPAN = String.raw`(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|ten|twelve|just|only|a few) ?(?:one |two |three |four |five |six |\d{1,3} )?(?:sessions?|visits?|weeks?|days?|months?|minutes?|hours?|treatments?|appointments?)`;
const FOREVER = `(?:for good|for ever|forever|permanently|once and for all|overnight|instantly|for life|guaranteed|every (?:single )?time|completely and|no matter (?:how|what)|always|in (?:just |only )?${SPAN}|within (?:just |only )?${SPAN})`;

const english: readonly string[] = [
  String.raw`\b(?:guarantee|promise|assure|swear|vow|warrant|pledge)s?\b[^.;]{0,70}?\b${OUTCOME}`,
  String.raw`\bguarantee(?:d|s)?\b,? (?:\w{1,40} ){0,2}?(?:results?|cures?|relief|success|to (?:work|cure|lose|heal|stop|end)|weight|outcomes?|satisfaction|pain|improvement|smile)`,
  String.raw`\b(?:results?|cure|relief|success|satisfaction|outcomes?|improvement|pounds|kilos|lbs|smile|pain|sessions?|weeks|${AILMENT}|better|younger)\b[^.;]{0,25}?(?:\bis |\bare |, |\s)(?:100 ?% |fully |always |absolutely )?guaranteed\b`,
  String.raw`\bmoney[- ]back\b|\bor (?:it's|it is|they are|they're|your \w{1,40} is|you don't|(?:the|your) next (?:\w{1,40} ){0,2}is) (?:free|pay|on us)\b|\bor (?:we (?:give|refund) (?:you )?|you (?:get|have) )?your money(?: back)?\b|\brefund(?:s|ed)?\b[^.;]{0,30}\bif (?:it|they|the \w{1,40}|you|your \w{1,40}) (?:do(?:es)?n't|does not|do not|fails?|(?:is|are) ?n[o']t) ?(?:work|happy|see|lose|improve|satisfied|get|better)?`,
  String.raw`\b(?:we|i|he|she|they|dr\.? \w{2,14}|our (?:\w{2,14} ){1,3}|this (?:\w{2,14} ){0,3}|that|it|which|treatments?|therapy|program|laser|method|approach|osteopathy|acupuncture|hypnosis|herbs?|diet)\s(?:can |will |really |actually |permanently |completely |quickly |fully |and |always |also ){0,2}(?:cures?|cured)\b(?! (?:rates?|my own|our own|his own|her own|meats?|bacon|ham|salmon|olives|salami))`,
  String.raw`\bcured?\b[^.;]{0,40}\b(?:${FOREVER})`,
  String.raw`\b(?:permanent|lasting|complete|total|instant|proven|sure|real|natural|miracle|only true) (?:cure|miracle)s?\b`,
  String.raw`\b(?:say|wave|kiss)(?:ing)? (?:good-?bye|farewell) (?:to )?[^.;]{0,40}\b(?:${AILMENT}|glasses|contacts|contact lenses|dentures|hearing aids?|pills|inhalers?)\b`,
  String.raw`(?<!\b(?:be|as) )\b(?:pain[- ]free|painless(?:ly)?)\b(?! (?:lumps?|sores?|swelling|bumps?|ulcers?|skin|mass|days?|range|blisters?))`,
  String.raw`\b(?:feel|with|experience|involves?|causes?) (?:absolutely |almost )?(?:no|zero|nothing of the) (?:pain|discomfort)\b|\bzero pain\b|\bno pain(?:,? (?:ever|at all|whatsoever|guaranteed|no (?:downtime|side effects|drills?|fear|needles?|recovery))| and no)|\b(?:won't|will not|never|don't|do not|not) (?:even )?(?:feel|notice) (?:a thing|anything|any pain|the (?:needle|shot|drill))|\b(?:won't|will not|doesn't|does not) hurt (?:a bit|at all|one bit)|\b(?:extract|remov|treat|root canal|filling|inject|whiten|surger|procedure|vasectom|implant|shot|needle|drill)\w{0,4}[^.;]{0,30} without (?:any |the )?(?:pain|discomfort)\b`,
  String.raw`\b100 ?(?:%|percent|per cent) (?:\w{3,12} )?(?:effective|success\w{0,4}|safe|guaranteed?|cure\w?|results?|pain\w{0,5}|accurate|reliable|risk\w{0,5}|relief|recovery|satisf\w{1,8}|assured|certain|sure)\b`,
  String.raw`\b(?:works? (?:every (?:single )?time|for every(?:one|body)|on every(?:one|body)|without fail|like magic)|never fail(?:s|ed)?|always works?|fool-?proof|fail-?safe|risk[- ]free|(?:no|zero|without(?: any)?) risks?(?= (?:at all|whatsoever|of|and|to you)|[.,!])|(?:no|zero|without(?: any)?) side[- ]effects|(?:completely|totally|perfectly|absolutely|entirely) (?:safe|harmless|effective)|can't fail|cannot fail|sure[- ]fire|miracle (?:treatment|therapy|diet|drug|pill|worker|results?))\b`,
  String.raw`\b(?:permanent(?:ly)?|lifelong|lasting|instant|immediate|amazing|dramatic|proven) (?:results|relief from|cure[sd]?|weight loss|end to|fix(?:es)?|eliminat\w{1,4}|gets? rid|freedom from)\b`,
  String.raw`\b${AILMENT}\b,?(?: (?:will be|is|are|can be|simply|just|completely|all))? (?:gone|vanish(?:es)?|disappears?|eliminated|resolved|cleared|over|beaten|history|cured)\b[^.;]{0,12}\b(?:${FOREVER})`,
  String.raw`\b(?:ends?|eliminat(?:e|es)|eras(?:e|es)|banish(?:es)?|stops?|fix(?:es)?|gets? rid of|rid (?:you|yourself) of|wip(?:e|es) out|destroys?|melts? away|revers(?:e|es)|heals?|beats?|conquers?|overcomes?|los(?:e|es)|free (?:you|yourself) (?:of|from)|remov(?:e|es)|cures?) (?:your |all |any |chronic |every |the |that |years of |\w{3,12} ){0,3}?${AILMENT}\b[^.;]{0,25}\b(?:${FOREVER})`,
  String.raw`\blos(?:e|ing) (?:up to |at least |over )?(?:\d{1,3}|five|ten|fifteen|twenty|thirty|forty|fifty|a dress size)\b ?(?:pounds|lbs?|kg|kilos?|inches|stone|dress sizes)?[^.;]{0,10}\b(?:in|within|by|every|per|fast|or)\b`,
  String.raw`\byou(?:'ll| will) (?:definitely |always |surely |never again |finally |soon |also )?(?:be (?:cured|healed|free (?:of|from)|completely|pain|fully|symptom|back (?:on your feet|to normal)|like new|as good as new)|feel (?:better|great|amazing|no|nothing|like new|\w{1,40} years younger)|see (?:results|a difference|an improvement)|get better|get your life back|walk (?:out|away) (?:pain|without|smiling|with)|leave (?:pain|without pain|with a perfect)|look (?:\w{1,40} )?years younger|never (?:need|have|feel|suffer|get|want|wear|worry about)\b[^.;]{0,40}\b(?:again|${AILMENT}|glasses|drill|fillings?|surgery|a thing)|not (?:be back|need|feel))`,
  String.raw`\b(?:${OUTCOME}|will (?:stop|be|have|get|sleep|walk|look|feel)\b)[^.;]{0,60}?,? (?:(?:we|i) (?:promise|swear|guarantee(?: it)?)|(?:and )?that(?:'s| is) (?:a|our|my) (?:promise|guarantee))\b`,
  String.raw`\b(?:(?:restor|cur(?=e)|heal(?!th)|eliminat|clear(?=s)|banish)\w{0,5}\b|succeeds?\b|(?:it|this|that|which|treatment|approach|method|program|technique|plan|therapy|surgery|procedure|laser|\w{3,12}ing) (?:\w{3,10} )?works\b)[^.;]{0,50} (?:in|for) (?:every|each|all(?: of)?(?: our)?) (?:single )?(?:patients?|cases?|clients?|child(?:ren)?|persons?)\b`,
  String.raw`(?:^|[.!] )\s?(?:sleep|smile|lose|quit|beat|end|fix|forget|erase|drop|shed|regain|restore|reverse|cure|wake up|banish|conquer|overcome)\b[^.;]{0,60}\b(?:after|in|within) (?:just |only |a )?(?:single )?${SPAN}`,
  String.raw`\b(?:it|they|${AILMENT}|he|she) (?:will never|won't|will not|never) (?:come back|return|recur)\b`,
  String.raw`\b(?:no|zero|without(?: any)?|never had a) (?:complications?|scarring|failures?|relapses?)\b|\bnever (?:had|seen|lost) a (?:single )?(?:complication|failure|patient|case)\b|\b(?:complication|scar|symptom|worry)-free\b`,
  String.raw`\bperfect (?:\w{1,40} )?(?:smiles?|teeth|vision|skin|results?|outcomes?|hearing)\b`,
  String.raw`\b(?:we|i|dr\.? \w{1,40})(?:'ll| will| can) (?:get|make|have) you (?:pregnant|better|well|healthy|back (?:to|on)|smiling|pain|sober|clean|thin|walking|running|sleeping|feeling)\b|\bmak(?:e|es) (?:your|the|that|any) (?:\w{1,40} ){0,2}${AILMENT} (?:disappear|vanish|go away|history)\b`,
  String.raw`\b(?:really|actually|truly) works\b|\bproven to (?:work|cure|stop|end|eliminate|reverse)\b|\b(?:quit|stop) smoking (?:in|after|within) (?:just |only )?${SPAN}|\b(?:relief|cure|recovery) (?:in|within|after) (?:just |only |as little as )?${SPAN}`,
  String.raw`\b(?:will|'ll) (?:\w{4,12}ly )?(?:end|stop|cure|fix|eliminate|erase|banish|heal|reverse|resolve|get rid of|put an end to|beat|conquer|defeat) (?:[\w']{2,12} ){0,3}${AILMENT}\b`,
  String.raw`(?:^|[.!] )\s?no pain\b(?!,? no gain)|\b(?:are|is|'re) (?:sure|certain|bound|guaranteed) to (?:lose|feel better|get (?:better|results|pregnant|well)|see results|work|heal|recover|sleep|stop|improve|succeed)\b|\b(?:everyone|everybody|all|anyone) who [^.;]{3,50} (?:stays? sober|gets? (?:well|better|results)|recovers?|succeeds?|los(?:es?|ing) weight|quits?|leaves? (?:happy|pain|smiling)|feels? better|sees? results)\b`,
  String.raw`\byour ${AILMENT} (?:will|can) (?:be gone|disappear|vanish|be over|melt away|be a thing of)`,
  String.raw`\bnever (?:worry about|suffer|struggle with|deal with|wake up with|have)\b[^.;]{0,40}\b(?:again|${AILMENT})\b`,
  String.raw`\b(?:get|gets|take|takes|wean) you off (?:[\w']{2,12} ){0,3}(?:medications?|pills|meds|insulin|glasses|medicine)[^.;]{0,15}\b(?:${FOREVER})`,
  String.raw`\b(?:\d{2,3}(?:\.\d)? ?(?:%|percent|per cent) (?:success|cure|satisfaction)|(?:success|cure|satisfaction) rates? (?:of|over|above|is|at))\b`,
  String.raw`\b(?:every|each|all)(?: of)? (?:our |my |\w{1,40} )?(?:patients?|clients?|cases?|persons?|people|child(?:ren)?)(?: (?!who\b|that\b)\w{1,40})? (?:gets?|got|is|are|leaves?|walks?|will|recovers?|recovered|sees?|lose|loses|quits?|feels?) (?:better|well|cured|healed|pain|results|happy|improve|recover|completely|smiling|weight|smoking)`,
];

/** What a treatment does not leave open. */
const CERTAIN = [
  String.raw`never (?:come|comes|coming|came) back|(?:will not|won't) (?:come|be) back|(?:is|are|be|becomes?|will be) (?:soon )?(?:history|a thing of the past|a distant memory|gone for good)|things? of the past|(?:certain|sure|bound|guaranteed) to be|(?:results?|success|relief|recovery) (?:is |are )?(?:assured|certain|guaranteed|a certainty)|off your (?:tablets|pills|meds|medications?|medicines?|insulin|inhaler|crutches|cane) (?:by|in|within|for good|before)|for (?:good|ever|life)|forever|permanently|once and for all|every one of them|every single one|(?:no|without) (?:ifs|exceptions?|doubt)|\bperiod\b|full stop|simple as that|it's that simple|or (?:we|i) (?:will )?(?:eat|pay|refund|work for free|do it again)|never (?:again|return|relapse)|last (?:you )?a lifetime|no (?:more|matter)|(?:quicker|sooner|faster) than|like new|good as new|without fail|works? wonders|miracles?|from (?:day one|the first (?:visit|session|day|dose|treatment))|after (?:just |only )?(?:one|a single|your first) (?:visit|session|treatment|adjustment|dose|injection)|in (?:just |only )?(?:one|a single) (?:visit|session|treatment|adjustment|afternoon|sitting)|by (?:spring|summer|autumn|fall|winter|christmas|easter|your wedding|monday)|or your money|(?:we|you) can't (?:lose|fail|go wrong)|cannot (?:lose|fail|go wrong)|money back|the (?:very )?(?:night|day|moment|minute) you (?:start|begin|come|walk)|(?:work|do it) for (?:nothing|free)`,
];
const DOES =
  '(?:fix(?:es|ed)?|cur(?:e|es|ed)|revers(?:e|es|ed)|end(?:s|ed)?|eras(?:e|es|ed)|eliminat(?:e|es|ed)|banish(?:es|ed)?|melt(?:s|ed)?|dissolv(?:e|es|ed)|beat(?:s|en)?|defeat(?:s|ed)?|stop(?:s|ped)?|heal(?:s|ed)?|remov(?:e|es|ed)|restor(?:e|es|ed)|regrow(?:s|n)?|straighten(?:s|ed)?|los(?:e|es)|drop|shed|quit|conquer(?:s|ed)?|get(?:s)? rid of|kick|kill(?:s|ed)?|wip(?:e|es|ed) out|vanish(?:es|ed)?|disappear(?:s|ed)?|gone|free of|free from|rid of|history|the past|come(?:s)? back|return(?:s)?|be off|off your)';
const AILS = String.raw`(?:${AILMENT}|bad (?:backs?|knees?|hips?)|backs?|knees?|hips?|necks?|shoulders?|sinus(?:es)?|colic|tablets|pills|meds|medications?|insulin|inhaler|glasses|crutches|wheelchair|cane|kilos?|pounds|weight|smoking|cigarettes|nicotine|drinking|bedwetting|hunger|tears|gray hair|grey hair|bald(?:ness)?|teeth|gums?|thyroid|blood sugar|gout|hot flashes|lupus|crohn's|ibs|fibromyalgia|vertigo|carpal tunnel|bunions?|lumps?|moles|rash(?:es)?|erectile dysfunction|low t)\b`;
/** “We reverse diabetes”: nothing is left open. */
const BLUNT = new RegExp(
  String.raw`\b(?:we|i|our(?: [\w-]{3,14}){1,3}|this(?: [\w-]{3,14}){1,3}|(?:the|dr\.?) [\w-]{3,14}(?: \w{3,14})?) (?:really |actually |completely |safely |naturally |quickly )?(?:revers(?:e|es)|cur(?:e|es)|end|ends|eras(?:e|es)|eliminat(?:e|es)|banish(?:es)?|melts?|dissolv(?:e|es)|beats?|defeats?|wip(?:e|es) out|kills?|conquers?) (?:your |all |any |even |chronic |type 2 |every |the )?(?:\w{3,10} )?${AILS}`,
  'gi',
);

export const ENGLISH_GUARANTEES: readonly Finder[] = [
  /\bwalk(?:s|ed)? in (?:[\w-]{2,12} ){1,5}?(?:and )?walk(?:s|ed)? out\b|\b(?:a|your|hello to) life (?:without|free (?:of|from)) (?:\w{3,12} )?(?:pain|anxiety|migraines?|eczema|acne|asthma|glasses|back pain|allerg|addiction|depression|panic|medication|pills)|\bnever (?:once )?let (?:a single|any|one) (?:patient|client)|\b(?:smoke|nicotine|drug|alcohol|glasses|pill|symptom|medication|pain|wrinkle|acne|allergy)-free (?:in|within|by|for life|forever)\b|\bor (?:we|i) (?:will )?(?:work|treat you|keep going|redo it|do it again|see you) for (?:nothing|free)/gi,
  ...english.map((source) => new RegExp(source, 'gi')),
  BLUNT,
  together(
    120,
    new RegExp(String.raw`\b(?:${CERTAIN.join('|')})`, 'gi'),
    new RegExp(String.raw`\b${AILS}`, 'gi'),
    new RegExp(String.raw`\b${DOES}\b`, 'gi'),
  ),
];

const S = String.raw`(?<![\p{L}])`;
const E = String.raw`(?![\p{L}])`;
const MAL = `(?:dolor(?:es)?|ansiedad|depresi[oó]n|migrañas?|arrugas|diabetes|acn[eé]|grasa|ronquidos?|insomnio|adicci[oó]n|asma|artritis|alergias?|caries|verrugas?|celulitis|ci[aá]tica|estr[eé]s|miedo|s[ií]ntomas?|presi[oó]n alta|v[aá]rices|manchas|cicatrices|c[aá]ncer|problemas?|mal aliento|hongos|lentes|fobias?|p[aá]nico|sobrepeso|kilos|insomnio)`;
const LOGRO = String.raw`(?:resultados?|cura(?:rse|ci[oó]n|r|r[aá]|d[oa])?|[eé]xito|sin (?:ning[uú]n )?dolor|no (?:sentir|dol|volver|tendr|va a)\p{L}{0,4}|alivi[oa]r?|mejor[ií]a|mejorar\p{L}{0,2}|saldr[aá]|bajar\p{L}{0,2}|perder\p{L}{0,2}|sanar\p{L}{0,2}|embarazo|recuper\p{L}{1,6}|funcion\p{L}{1,4}|satisfacci[oó]n|sonrisa|quedar[aá]|dejar[aá] de|adi[oó]s|libre de|dormir[aá]|${MAL})`;
const SIEMPRE = String.raw`(?:para siempre|de una vez(?: por todas)?|por completo|definitivamente|en (?:solo |s[oó]lo |apenas )?(?:\d{1,3}|un|una|dos|tres|cuatro|cinco|seis|ocho|diez|doce|pocas?|pocos) (?:sesi[oó]n(?:es)?|semanas?|d[ií]as?|meses|mes|consultas?|visitas?|minutos|horas?|citas?)|de por vida|de inmediato|al instante|sin importar)`;

const spanish: readonly string[] = [
  `${S}(?:garantiz(?:amos|o|a|an|ar[aá]|aremos)|asegur(?:amos|o|a)|promet(?:emos|o|e)|juramos)${E}[^.;]{0,60}?${S}${LOGRO}${E}`,
  String.raw`${S}(?:resultados?|[eé]xito|satisfacci[oó]n|cura|alivio|mejor[ií]a|tratamiento|p[eé]rdida de peso|efectividad|sonrisa)${E}[^.;]{0,20}?(?:garantizad|asegurad|seguros?${E}|permanentes?${E}|definitiv|inmediat)\p{L}{0,3}`,
  `${S}(?:garant[ií]a|garantizad[oa]) de (?:resultados?|[eé]xito|cura|satisfacci[oó]n|por vida)|, ?garantizad[oa]s?${E}`,
  `${S}(?:le |te |les )?(?:devuelvo|devol(?:vemos|ver|vere?mos|uci[oó]n de)|regres(?:o|amos|aremos)|reembols(?:amos|aremos)|reintegr(?:amos|aremos))${E}[^.;]{0,15} (?:dinero|todo lo que pag[oó]|(?:[uú]ltimo )?centavo|d[oó]lar|lo que pag[oó])`,
  `${S}(?:cura(?:mos|n)|cur[oó] (?:a|el|la|los|las|mi|su|sus|de|por|todo|en)|cur[eé](?:se|nse)|la cura (?:de|para|definitiva)|cura (?:definitiva|permanente|total|milagrosa|natural|segura)|curaci[oó]n (?:total|definitiva|segura|completa))${E}`,
  String.raw`${S}(?:este|esta|nuestr[oa]|el|la|mi) (?:(?!no )\p{L}{2,14} ){1,3}cura${E}`,
  `${S}(?:diga|d[ií]gale|dile|di|digan) adi[oó]s (?:a|al)${E}|${S}(?:desp[ií]dase|desp[ií]dete|olv[ií]dese|olv[ií]date|lib[eé]rese|lib[eé]rate) (?:del?|para siempre)${E}[^.;]{0,30}${S}${MAL}${E}`,
  `${S}(?:sin (?:nada de |ning[uú]n |absolutamente ning[uú]n )?dolor|indolor(?:es)?|cero dolor)${E}`,
  `${S}no (?:van? a sentir|sentir[aá][ns]?|sienten?|sientes|vas a sentir|le va a doler|le doler[aá]|duelen?) (?:absolutamente )?(?:nada|ning[uú]n|dolor|ni un)`,
  String.raw`${S}(?:eficacia|efectividad|[eé]xito|seguridad|satisfacci[oó]n|resultados?|mejor[ií]a|funciona\p{L}{0,2}|sirve|cura|garantizad[oa]s?) (?:\p{L}{2,12} ){0,2}?(?:al|del?) (?:un )?(?:100|cien)(?: ?%| por (?:ciento|cien))?${E}(?! (?:pacientes|personas|casos))`,
  String.raw`${S}(?:100|cien) ?(?:%|por (?:ciento|cien)) (?:\p{L}{3,12} )?(?:efectiv|segur|garantiz|asegur|[eé]xito|eficaz|libre|curad|satisf|recuper)\p{L}{0,6}`,
  `${S}(?:siempre funciona|funciona siempre|nunca falla|jam[aá]s falla|que s[ií] funciona|funciona (?:en|con|para) tod[oa]s|infalible|milagros[oa]s?|sin (?:ning[uú]n )?riesgos?|sin (?:ning[uú]n )?efectos? secundarios?|cero riesgos?|totalmente segur[oa]|completamente segur[oa])${E}`,
  String.raw`${S}(?:baj(?:e|a|ar|ar[aá])|pierd[ae]|perder[aá]?|adelgac[eé])${E} (?:hasta |de )?(?:\d{1,3}|cinco|diez|quince|veinte|treinta) (?:kilos?|libras?|kg|tallas?)[^.;]{0,10} (?:en|por|cada|al)${E}`,
  String.raw`${S}(?:elimin|acab|termin|borr|quit|revert|revierta|super|venc|san|par)\p{L}{1,5}(?: con)?(?: su| sus| el| la| los| las| tu| toda| todo){0,2} (?:\p{L}{3,12} )?${MAL}${E}[^.;]{0,25}${SIEMPRE}`,
  `${S}${MAL}${E}[^.;]{0,20}(?:desaparece|se (?:va|ir[aá]n?|quita|acaba|cura)|desaparecer[aá]n?|eliminad[oa]|curad[oa])${E}[^.;]{0,12}${SIEMPRE}`,
  String.raw`${S}(?:quedar[aá]|saldr[aá]|se sentir[aá]|estar[aá])s? (?:\p{L}{2,12} ){0,2}(?:curad[oa]|como nuev[oa]|san[oa]|perfect[oa]|sin dolor|mejor|libre de|bien)${E}`,
  String.raw`${S}(?:siempre |todos )?(?:sal(?:e|en|dr[aá]n?)|se van|qued(?:a|an)) (?:siempre |todos )?(?:curad|como nuev|felices|san[oa]s|sin dolor)\p{L}{0,3}`,
  `${S}(?:usted|uno) se cura${E}|${S}se curar[aá]n?${E}|${S}o no (?:paga|cobramos|le cobramos)${E}`,
  `${S}(?:se|te|les?) (?:lo|la|los) (?:aseguramos|garantizamos|prometemos|juramos|aseguro|garantizo|prometo)${E}`,
  String.raw`${S}(?:duerm|sonr[ií]|camin|recuper|elimin|acab|dej)[aeo]n? (?:de \p{L}{4,8} )?[^.;]{0,40}?${S}(?:${SIEMPRE}|desde la primera (?:sesi[oó]n|visita|cita|consulta))${E}`,
  `${S}(?:dejar[aá]n?|dejará usted) de (?:fumar|roncar|doler|mojar|sufrir|tomar|tener)${E}`,
  String.raw`${S}(?:alivio|resultados?|mejor[ií]a) (?:inmediat|instant[aá]ne|permanent|total|desde la primera)\p{L}{0,3}|${S}(?:sonrisa|dientes|piel|visi[oó]n|salud) perfect[oa]s?${E}|${S}quedar[aá] embarazada|${S}(?:adi[oó]s,? (?:al?|a las?|a los)? ?${MAL})${E}|${S}(?:le|te|les) (?:quitamos|curamos|eliminamos|borramos) (?:el|la|los|las|su|sus) ${MAL}${E}`,
  `${S}(?:nunca m[aá]s|no volver[aá] a|jam[aá]s volver[aá] a)${E}[^.;]{0,30}${S}(?:${MAL}|sufrir|doler|fumar|necesitar)${E}`,
];

const SEGURO_QUE = String.raw`${S}(?:${SIEMPRE}|para toda la vida|de por vida|as[ií] de (?:simple|f[aá]cil)|sin falta|sin excepci[oó]n|nunca (?:m[aá]s|vuelve|regresa|falla)|no (?:vuelve|regresa|falla|hay pierde)|si (?:falla|no funciona|no (?:le |te )?sirve)|como nuev[oa]s?|le guste o no|desde (?:el primer|la primera)|desde hoy|de ra[ií]z|cosa del pasado|pasar[aá]n? a la historia|es historia|ya no (?:necesit|tendr|sufr|usar|tomar)\p{L}{0,4}|olv[ií]d\p{L}{1,4}|con una sola|en una sola|de la noche a la mañana|todos y cada uno|y punto|punto(?=[.!])|a la primera|me quito el nombre|se lo firmo|ni uno solo|le devolv\p{L}{2,4}|palabra de honor|seguro que|cl[ií]nicamente)${E}`;
const MALES = `${S}(?:${MAL}|implantes?|muelas?|dientes|espaldas?|rodillas?|cadera|columna|cuello|h[ií]gado|tiroides|az[uú]car|pastillas?|insulina|bast[oó]n|muletas|peso|libras|cigarro|vicio|alcohol|tabaco|ni[ñn]o[s]? que mojan|calvicie|canas|papada|panza|flacidez|hemorroides|gastritis|colitis|lupus|gota|v[eé]rtigo|juanetes?|migraña|jaquecas?|c[oó]licos?|reumas?|ci[aá]tica|empacho)${E}`;
const HACE = String.raw`${S}(?:revert\p{L}{1,6}|reviert\p{L}{1,3}|elimin\p{L}{1,5}|cur\p{L}{1,5}|quit\p{L}{1,5}|desapare\p{L}{2,5}|acab\p{L}{1,5}|termin\p{L}{1,5}|borr\p{L}{1,5}|vuelv\p{L}{1,3}|volver\p{L}{0,4}|regres\p{L}{1,4}|san\p{L}{1,5}|arregl\p{L}{1,5}|corrig\p{L}{1,4}|baj\p{L}{1,4}|pierd\p{L}{1,2}|dej\p{L}{1,4}|tir[ae]\p{L}{0,2}|olv[ií]d\p{L}{1,4}|falla|dur[ae]\p{L}{0,2}|necesit\p{L}{1,5}|sufr\p{L}{1,5}|garant\p{L}{1,6}|va[n]?|fuera)${E}`;

export const SPANISH_GUARANTEES: readonly Finder[] = [
  /(?<!\p{L})(?:aseguramos|garantizamos|prometemos|prometo|aseguro|garantizo|juro) que (?:usted |no |s[ií] )?(?:va[ns]? a|volver[aá]|podr[aá]) (?:dormir|bajar|sanar|dejar|caminar|sonre|sentirse|quedar|mejorar|ver|olvidar|curar|correr|perder)|(?<!\p{L})tod[oa]s (?:nuestr[oa]s|mis|los|las)? ?pacientes (?:dejan|salen|quedan|bajan|mejoran|sanan|pierden|logran|se (?:curan|alivian|van))|(?<!\p{L})(?:bajar|perder)[aá]n? [^.;]{1,20}(?:libras|kilos|tallas) (?:antes de|para)(?!\p{L})/giu,
  ...spanish.map((source) => new RegExp(source, 'giu')),
  new RegExp(
    String.raw`${S}(?:revertimos|eliminamos|borramos|acabamos con|sanamos|desaparecemos|erradicamos) (?!(?:\p{L}{2,8} ){0,3}(?:verrug|mancha|caries|cicatri|v[aá]rices|grasa))(?:\p{L}{2,8} ){0,3}${MAL}${E}`,
    'giu',
  ),
  together(120, new RegExp(SEGURO_QUE, 'giu'), new RegExp(MALES, 'giu'), new RegExp(HACE, 'giu')),
  new RegExp(
    String.raw`${S}(?:para toda la vida|garantizad\p{L}{1,2}|de por vida)${E}[^.;]{0,30}?${S}si (?:falla|no)${E}`,
    'giu',
  ),
];
