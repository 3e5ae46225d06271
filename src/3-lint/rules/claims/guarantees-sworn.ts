import type { Finder } from '../prose-rule.ts';
import { together } from '../together.ts';

/** Outcomes that somebody swears to, bets on or pays for, in any order of words. Every part is bounded. */

/** “You may hold us to that.” “Or I’ll eat my hat.” */
const SWORN =
  /\b(?:hold (?:us|me) to (?:it|that|this)|take (?:it|that|this) to the bank|(?:you can|you may) (?:count|bank|depend) on (?:it|that)|mark my words|(?:you have|that's|there's) (?:my|our) (?:word|promise)|my word (?:on|of) (?:it|honou?r)|(?:stake|bet|put) (?:my|our) (?:\w{3,12} ){0,2}(?:name|reputation|license|licence|house|hat|boots|life)|that's a promise|(?:i|we)(?:'ll| will) (?:eat (?:my|our)|shave (?:my|our)|swallow|dye (?:my|our)|buy you|refund)|or (?:i|we) (?:eat|shave|refund|buy)|bet (?:you (?:ten|five|twenty|a|anything|you'll)|on it|the farm|anything)|(?:,|that's|that is) guaranteed(?=[.!]|$)|or you (?:don't|do not|won't|never) pay|simple as that|cross my heart|the next (?:one|visit|session|treatment|appointment) is (?:free|on (?:me|us|the house))|or it's (?:free|on us|on me)|no ifs or buts|or (?:you|it) (?:pays?|costs? you|owes?) nothing|the (?:second|third|fourth|fifth|sixth|seventh|eighth|tenth|rest|remaining \w{4,9}) (?:is|are) (?:free|on (?:us|me|the house))|no (?:results?|relief|cure|improvement),? no (?:bill|fee|charge|payment|pay)|guaranteed in writing|sure as (?:sunrise|the sun))\b/gi;
/** What they swear to. */
const OUTCOME =
  /\b(?:pain|aches?|(?:tooth|stomach|back|ear)aches?|grinding|gagging|knees?|crooked|needles|headaches?|migraines?|sciatica|warts?|snoring|tinnitus|ringing|reflux|heartburn|allerg(?:y|ies)|asthma|inhaler|eczema|rash(?:es)?|acne|anxiety|panic|insomnia|bedwetting|colic|fever|cravings?|smok(?:e|ing)|cigarettes?|habit|weight|pounds|kilos|hunger|wrinkles?|depression|limp|stiffness|cough|itch(?:ing)?|fillings?|crowns?|implants?|(?:bad|sore|your) (?:back|knees?|hips?|neck|shoulder)|sleep(?:s|ing)? (?:through|again|like)|tumm(?:y|ies)|home happy|flawless|(?:brighter|whiter|perfect|straight) (?:smiles?|teeth)|gone|pain-free|cured?|healed?|dancing|(?:walk|run|hear|see|smil)(?:ing|e)? again|pregnant|off (?:your|the) (?:pills|tablets|meds|medication|insulin|inhaler|crutches))\b/gi;

const SPAN = String.raw`(?:one|a single|two|three|four|five|six|seven|eight|ten|twelve|a few|\d{1,2}) (?:short |easy |quick |\w{3,12} )?(?:sessions?|visits?|treatments?|adjustments?|massages?|appointments?|injections?|shots|weeks?|months?|days|nights|classes)`;
const THING =
  '(?:inhaler|cane|crutches|walker|glasses|pills?|tablets|meds|medication|insulin|brace|pain|hearing aids?|cigarettes|ashtray|cpap|wheelchair|scale|creams?)';

const english: readonly RegExp[] = [
  String.raw`\b(?:is|are) never (?:a|an) (?:problem|issue|worry) again\b`,
  String.raw`\b(?:gets?|has|teach(?:es)?) every (?:single )?(?:baby|child|smoker|couple|patient) (?:to )?(?:latch|sleep|quit|walk|smile|stop|conceive)`,
  String.raw`\b(?:don't|doesn't|do not|does not|won't|will not|never)(?: ever)? hurts?,? (?:full stop|period|ever|and that's)`,
  String.raw`\byou (?:won't|will not|will never|'ll never) (?:catch|get) (?:the flu|covid|a cold|sick|(?:any )?cavities|another cavity)\b`,
  // “One visit is all it takes to be rid of …” “Every patient leaves with perfect vision.”
  String.raw`\b${SPAN} (?:is|are) all (?:it takes|you need) (?:to|for you to) (?:be (?:rid|free)|get rid|lose|stop|quit|beat|end|fix|cure|forget|walk|sleep|smile)\b`,
  String.raw`\b(?:every|each|all(?: of)?(?: our)?) (?:[\w-]{2,12} ){0,2}?(?:patients?|clients?|child(?:ren)?|persons?|runners?|smokers?) (?:leaves?|walks? (?:out|away)|goes home|go home)(?: here| from here| us)? (?:with (?:perfect|flawless|20\/20|straight|healthy|clear|normal|no more)|seeing|hearing|cured|healed|smoke-free)`,
  String.raw`\byou(?:'ll| will)? ?(?:not|never|won't) (?:gag|bleed|bruise|scar|swell|hurt(?! (?:our|my|anyone|yourself|the|to)\b))(?=[.,;!]|$| (?:a bit|at all|afterwards?|again))`,
  String.raw`(?:^|[.:;,] )${SPAN}(?:,| here|,? with (?:me|us)| (?:with|at|in) [^.;,]{2,25})? and (?:your|the|you(?:'ll| will| can)?)\b[^.;]{0,40}?\b(?:gone|stops?|vanish(?:es)?|disappears?|over|history|throw|toss|never|healed|cured|pain-free|goes away|back (?:on|at|in|to) (?:the|your)|a new (?:man|woman|person))\b`,
  String.raw`\b(?:you|your child|they|she|he)(?:'ll| will| can) (?:soon |then |finally )?(?:throw|toss|chuck|hang|put|fling) (?:away |out |up )?(?:your|the|that|those|their) (?:\w{3,12} )?${THING}\b`,
  String.raw`\bgive (?:us|me) ${SPAN}[^.;]{0,12}?,? and (?:we|i|you)(?:'ll| will|'d)? (?:give you (?:back )?(?:your|a)|have (?:you (?:back|walking|running|sleeping|feeling|off|out|pain)|your (?:\w{3,10} )?(?:back|knees?|smile|life|hearing))|take away|fix|cure|get you (?:back|walking|running|sleeping|off|out)|be (?:pain|free|well|walking|sleeping|running)|sleep|walk again|run again|smile)`,
  String.raw`\b(?:have|get|gets|take|takes|wean)(?:s|ing)? (?:you|people|patients|them) off (?:of )?(?:your |the |those |all )?(?:[\w']{2,12} ){0,3}(?:medications?|pills|meds|tablets|insulin|inhalers?|medicine)\b[^.;]{0,15}?\b(?:by|in|within|before|for good)\b`,
  String.raw`\b(?:never|yet to|have not|haven't)(?: yet| ever)? (?:met|meet|seen|see|had|treated|treat) an? [\w -]{3,30}? (?:that )?(?:we|i|she|he|our \w{3,12}) (?:couldn't|could not|can't|cannot|didn't) (?:fix|cure|beat|handle|heal|solve|stop|end|help)\b`,
  String.raw`\bno (?:patient|child|kid|baby|person) (?:of ours|of mine|of hers|of his|here)? ?(?:has|have) ever (?:needed|had|lost|come back|left|complained|felt|cried|flinched|fainted)\b`,
  String.raw`\b(?:warts?|pain|headaches?|migraines?|snoring|sciatica|ulcers?|moles?|hernias?|stones?|symptoms?|cravings?|tartar|cavities)(?: simply| just)? (?:do not|don't|does not|doesn't|will not|won't|never)(?: ever)? (?:come|be) back\b|\b(?:warts?|pain|headaches?|migraines?|snoring|symptoms?)(?: simply| just)? (?:do not|don't|does not|doesn't|will not|won't) (?:return|recur)\b`,
  String.raw`\b(?:are|is|'re|am|'m) (?:sure|certain|confident|positive) (?:that )?you(?:'ll| will) (?:conceive|get pregnant|recover|heal|walk again|be (?:cured|well|pain|healed))\b`,
  String.raw`\b(?:left|leaves?|went home|goes home|walk(?:s|ed)? out) (?:cured|healed|pain-free)\b`,
  String.raw`\b(?:takes? off|sheds?|drops?|melts? (?:off|away)) (?:up to |over )?(?:\d{1,3}|five|ten|fifteen|twenty|thirty|forty|fifty) (?:pounds|kilos|lbs|inches)\b[^.;]{0,10}? (?:in|within|by|every)\b`,
  String.raw`\b(?:with us|here|our [\w-]{3,12})\b[^.;]{0,15}? (?:results? in|leads? to|brings?|ends? in) (?:an? )?(?:healthy (?:pregnancy|baby)|baby|cure|full recovery|complete recovery|pain-free)`,
  String.raw`\byou(?:'ll| will) (?:walk|run|sleep|move|live|wake up|eat|chew|breathe|dance|sit|bend)\b[^.;]{0,15}? (?:without (?:any )?pain|pain[- ]free|like a baby)\b`,
  String.raw`\b(?:nobody|no one|no patient)(?: ever)? (?:leaves|walks out|goes home)(?: of)?(?: here| from here| us)? (?:hurting|in pain|with pain|sick|unhappy)\b`,
  String.raw`\bno (?:[\w-]{3,14} ){1,3}?(?:that )?(?:we|i|she|he|this clinic|this practice|our \w{3,12}|dr\.? \w{2,14}) (?:can't|cannot|couldn't|can not) (?:get rid of|fix|cure|beat|heal|stop|end|solve|handle)\b`,
  String.raw`\b(?:the|that|this|any) (?:nausea|pain|ache|itch|swelling|rash|fever|cough|headache|cramps?|dizziness|numbness|ringing|stiffness|craving)s? (?:will|'ll|is going to) be gone\b`,
  String.raw`(?<!\b(?:what|nothing|which|whether|who|that) )\bcures (?:the |your |any |all |every |chronic )?(?:hay fever|allerg(?:y|ies)|migraines?|headaches?|insomnia|anxiety|depression|diabetes|asthma|eczema|acne|warts?|sciatica|arthritis|back pain|pain|snoring|tinnitus|reflux|vertigo|colic|infertility|addiction|colds?|cancer|hangovers?)\b`,
  String.raw`\b(?:every|each) (?:couple|woman|man|smoker|child|person|patient|client|runner|baby) (?:who|that) [^.;]{3,40}? (?:goes home with (?:a baby|twins)|leaves? (?:pain|cured|healed|smiling|walking|happy)|quits?|gets? (?:pregnant|better|well)|recovers?|stops? smoking)\b`,
  String.raw`\b(?:results?|success|relief|recovery|a cure) (?:is|are) (?:certain|assured|a certainty|a given|a sure thing)\b`,
  String.raw`\b(?:a hundred per ?cent|one hundred per ?cent|100 ?%|all|every one|every single one) of (?:our|my|her|his|their) (?:\w{3,12} )?(?:patients|smokers|clients|couples|cases|people|kids|children) (?:have |has |will )?(?:quit|recover|lost|los|get better|got better|get well|got well|heal|stop|sleep|walk|succeed)`,
  String.raw`\b(?:will|'ll) never (?:have|get|need|suffer|feel|see) another (?:\w{3,12} )?(?:infection|migraine|headache|attack|cavity|episode|relapse|seizure|flare|filling|wart|ulcer|cramp|operation)`,
  String.raw`\b(?:we|i|she|he)(?:'ll| will) have (?:that|your|the) [\w ]{3,25}? (?:moving|working|walking|gone|fixed|healed|straight|back to normal)\b[^.;]{0,15}? (?:in|within|by) `,
  String.raw`\b(?:come|walk|hobble) (?:in )?\w{3,10}ing,? (?:and )?(?:leave|walk out|go home) \w{3,10}ing\b`,
  String.raw`\b(?:last|lasts|hold|holds) (?:you )?(?:a lifetime|for life|forever|for ever)\b[^.;]{0,20}?\bor\b`,
].map((source) => new RegExp(source, 'gi'));

export const SWORN_ENGLISH: readonly Finder[] = [...english, together(130, SWORN, OUTCOME)];

const S = String.raw`(?<!\p{L})`;
const E = String.raw`(?!\p{L})`;
const JURADO = new RegExp(
  `${S}(?:de eso (?:respondemos|respondo|nos hacemos cargo)|(?:le doy|le damos|tiene|es) (?:mi|nuestra) palabra|palabra de (?:honor|doctor|dentista|enfermera)|(?:eso )?t[eé]ngalo por seguro|d[eé]lo por hecho|s[ií] o s[ií]|me corto (?:el|la|un)|me dejo de llamar|se lo (?:firmo|juro|prometo|aseguro|garantizo)|(?:corre|va) por (?:mi|nuestra) cuenta|(?:le )?apuest[oa]|apostamos|acu[eé]rdese de m[ií]|cuente con (?:eso|ello)|no le cobr(?:o|amos)|le devuelvo|palabra(?=[.!])|o no paga(?: nada)?|la (?:segunda|tercera|cuarta|quinta|sexta|s[eé]ptima|octava) (?:es gratis|va por|corre por|sale gratis)|(?:la )?(?:siguiente|pr[oó]xima) (?:consulta|sesi[oó]n|cita) (?:es|sale|va) (?:gratis|por)|o me como)${E}`,
  'giu',
);
const LOGRO = new RegExp(
  `${S}(?:dolor(?:es)?|lumbago|migrañas?|jaquecas?|ci[aá]tica|verrugas?|ronquidos?|insomnio|ansiedad|alergias?|asma|acn[eé]|reflujo|gastritis|cigarros?|cigarrillos?|vicio|pastillas?|insulina|kilos|libras|peso|espalda|rodillas?|muelas?|dientes|caries|duerme|dormir|dormir[aá]|camina(?:r|r[aá])?|curad[oa]|sano|sanar|embarazad[oa]|quita(?:r)?|desaparece)${E}`,
  'giu',
);
const VECES = String.raw`(?:una|dos|tres|cuatro|cinco|seis|ocho|diez|unas cuantas|\d{1,2}) (?:sesi[oó]n(?:es)?|consultas?|visitas?|masajes?|ajustes?|citas?|inyecci[oó]n(?:es)?|semanas?|d[ií]as?|mes(?:es)?)`;
const MAL =
  '(?:dolor(?:es)?|lumbago|migrañas?|jaquecas?|ci[aá]tica|verrugas?|ronquidos?|insomnio|ansiedad|alergias?|asma|acn[eé]|reflujo|gastritis|cigarro|cigarrillo|vicio|v[eé]rtigo|tos|miedo|estreñimiento|c[oó]licos?)';

const spanish: readonly RegExp[] = [
  `${S}no duelen?,? punto(?=[.!,]|$)|${S}no le dar[aá]n? (?:la |el )?(?:gripe|influenza|covid|catarro|caries)${E}|${S}se quedan? (?:blanc|derech|firme)[oa]?s? (?:para siempre|para toda la vida|de por vida)|${S}tod[oa]s l[oa]s (?:beb[eé]s|niñ[oa]s|parejas) (?:aprenden|duermen|logran|dejan|se (?:pegan|curan|embarazan))`,
  `${S}ning[uú]n (?:${MAL})${E}[^.;]{0,20}? se (?:me|nos|le) (?:ha |han )?(?:resist|escap)`,
  `${S}${VECES}${E},? y (?:ya est[aá]|adi[oó]s|listo|se acab[oó]|se (?:le )?(?:va|quita)|ya no|su ${MAL}|olv[ií]dese)${E}`,
  `${S}${MAL}${E}[^.;]{0,15}?${S}(?:se (?:le )?(?:va a|van a) (?:quitar|ir|curar|acabar)|no (?:vuelve|vuelven|regresa|regresan|volver[aá]n?|regresar[aá]n?))${E}(?! (?:si|cuando|en la mayor))`,
  String.raw`${S}(?:llegue|venga|entre) (?:\p{L}{4,12}ando|\p{L}{3,12}iendo|con (?:muletas|bast[oó]n|dolor)|en muletas) y (?:salga|v[aá]yase) `,
  `${S}no hay (?:un |ning[uú]n )?(?:${MAL}|caso|diente|rodilla|espalda)${E}[^.;]{0,20}? que (?:se )?(?:nos|me|le) (?:resista|gane|venza)|${S}no hay (?:${MAL})${E}[^.;]{0,20}? que no (?:quitemos|curemos|podamos)`,
  `${S}(?:lograr[aá]|conseguir[aá]|tendr[aá])[ns]? (?:el|su|un|ese) (?:embarazo|beb[eé] (?:sano|que)|peso ideal)${E}`,
  `${S}no volver[aá]n? a (?:tener|sufrir|sentir|padecer) (?:otr[oa]s? |m[aá]s )?(?:infecci[oó]n|migraña|dolor|crisis|ataque|caries|alergia|recaída)`,
  `${S}nadie (?:se )?(?:ha (?:ido|salido)|se va|sale)(?: de aqu[ií])? con ${MAL}${E}`,
  `${S}(?:va[ns]? a|vas a) (?:dejar|olvidar) (?:el |la |los |las |de )?(?:${MAL}|fumar|roncar)${E}[^.;]{0,10}?${S}en ${VECES}${E}`,
  `${S}(?:prometo|promete|prometemos|aseguro|garantizo|juro) que (?:su |tu |el |la )?(?:beb[eé]|hij[oa]|niñ[oa]|espalda|rodilla|piel|sonrisa) (?:va a|no va a|dormir[aá]|quedar[aá]|dejar[aá])`,
].map((source) => new RegExp(source, 'giu'));

export const SWORN_SPANISH: readonly Finder[] = [...spanish, together(130, JURADO, LOGRO)];
