import { ALGUIEN, ANYONE_TOLD } from './people-told.ts';

// Stories whose teller is anyone of the practice: “Ruth helped a trucker quit”, “Tom still remembers the shy teenager who …”.

const pattern = (source: string) => new RegExp(source, 'giu');
const END = String.raw`(?!\p{L})`;
const B = String.raw`(?<!\p{L})`;
const WORDS = String.raw`(?:[\p{L}'-]{1,16},?\s){0,3}?`;
const NO_KIN = `(?!(?:my|her|his|great-?)?(?:grand|mother|father|mom|mum|dad|aunt|uncle|nan|pop|family|mentor|friend))`;
const ONE = String.raw`(?:an?|one|another|this|that)\s${WORDS}${ANYONE_TOLD}`;
const THE = String.raw`(?:an?|one|the|that|this|her|his|their|my|our)\s${WORDS}${NO_KIN}(?:${ANYONE_TOLD}|patients?|clients?)`;
const TELLER = String.raw`(?:(?:dra?|nurse|doctor|ms|mr|mrs)\.?\s\p{L}{2,14}|\p{Lu}?\p{L}{2,14}|she|he|I|we|they|our (?:[\p{L}-]{2,12}\s)?(?:team|nurses?|therapists?|doctors?|staff))`;
const HELPED =
  '(?:helped|talked|walked|guided|coached|taught|nursed|got|saw|treated|steered|supported|convinced|persuaded|saved|rescued|brought|led|coaxed|encouraged|counsell?ed|sat with|stayed with|cured|healed|diagnosed|delivered|freed|weaned|accompanied|cared for)';
/** What became of it: only stories have that. */
const RESULT = String.raw`(?:quit|stop(?:ped)?|give up|giving up|g[eo]t off|get(?:ting)? (?:back|sober|clean|better|through)|walk(?:ing)? (?:again|down|without)|learn(?:ed)? to|overcome|overcoming|los(?:e|ing|t) (?:[\d\p{L}-]{1,12}\s){0,2}(?:pounds|kilos|weight|stone)|through (?:his|her|their|a|the|giving|quitting|withdrawal|chemo|grief|panic|labou?r)|recover(?:ed|y)?|return(?:ed)? to|conceive|kick(?:ed)?|beat|sleep(?:ing)? (?:again|through)|find (?:her|his|the)|face (?:her|his)|leave (?:her|his|an)|after (?:\p{L}{3,9} years|years|decades|losing|his|her)|whose|who had|from (?:his|her|an?) (?:overdose|depression|addiction|stroke)|back (?:to|on|from|into)|out of|off (?:opioids|insulin|the|his|her))`;
const LATER =
  '(?:today|now|nowadays|these days|since then|a (?:year|month|week) later|(?:six|two|three|four|five|ten|nine|eight) (?:weeks|months|years) later|within (?:weeks|months|a (?:year|month))|in the end|by (?:spring|summer|autumn|fall|winter|christmas))';

export const STORIES_OF_HELPING: readonly RegExp[] = [
  String.raw`${B}${TELLER}\s(?:once\s|recently\s|just\s|even\s|finally\s|also\s)?${HELPED}\s${ONE}${END}[^!?\n]{0,90}?${B}${RESULT}${END}`,
  String.raw`${B}(?:once|recently|not long ago|last (?:week|month|year|winter|summer|spring|fall|autumn)|this (?:winter|summer|spring|fall|year)|a few (?:years|months|weeks) ago|years ago|one (?:day|night|morning|winter|summer)|early in (?:her|his|my) career),?\s${TELLER}\s(?:once\s)?${HELPED}\s${ONE}${END}`,
  // She once spent the night beside a frightened mother; a man drove three hours to see Dr. Osei
  String.raw`${B}${TELLER}\s(?:once\s|even\s)(?:spent|stayed|sat|waited|drove|walked|rode|held|cried|sang|knelt|slept)${END}[^!?\n]{0,50}?${B}(?:with|beside|by|for|to|next to|at the bedside of|alongside)\s${ONE}${END}`,
  String.raw`${B}(?:an?|one)\s${WORDS}(?:${ANYONE_TOLD}|nurse|teacher|patient|client)${END}[^!?\n]{0,50}?${B}(?:drove|travel\p{L}{2,5}|flew|came|moved|walked|rode|waited)\s[^!?\n]{0,40}?to (?:see|be seen by|ask|find|reach)\s(?:dra?\.|us|me|her|him|our|\p{Lu}\p{L}{2,12})`,
  String.raw`${B}(?:when|after|because|since)\sone of (?:our|my|her|his|Ruth's)\s(?:[\p{L}-]{2,12}\s)?(?:patients|clients|moms|mothers|families|kids|teens|regulars)\s(?:was|were|could|couldn't|had|lost|stopped|did|didn't|broke|fell|got|needed|told|died|went)${END}`,
  String.raw`${B}(?:(?<=one of )(?:his|her|my|our)\s(?:very\s)?(?:first|earliest|last|favou?rite|youngest|oldest|toughest|most \p{L}{4,12})\s(?:patients|clients)|(?:his|her|my|our)\s(?:very\s)?(?:first|earliest|last|favou?rite|youngest|oldest|toughest|most \p{L}{4,12})\s(?:patient|client)(?!\p{L}))[^!?\n]{0,40}?${B}(?:was|were|had|hadn't|came|could|couldn't|told|asked|arrived|walked|lost|wouldn't|didn't|thought|gave|brought|wrote|cried)${END}`,
  String.raw`${B}(?:an?|one)\s${WORDS}(?:${ANYONE_TOLD}|patient|client)${END}[^!?;\n]{0,30}?\s(?:told|asked|thanked|hugged|wrote(?: to)?|confided in|said to|gave|brought|showed|sent|begged|surprised|confessed to)\s(?:dra?\.\s\p{L}{2,14}|her|him)\s(?:that|she|he|it|an?|how|about|for|with|what|why|the)${END}`,
  // Tom still remembers the shy teenager who …
  String.raw`${B}(?:still (?:remembers?|thinks? (?:of|about)|hears? from|gets? (?:a )?(?:cards?|letters?|calls?) from|keeps? (?:a|the) (?:drawing|letter|card|photo|note) from|talks? about)|remembers?|recalls?|(?:will |has |have |can )?never (?:forgets?|forgot|forgotten)|won't forget|can't forget|treasures?|cherishes|was (?:deeply |so )?(?:moved|humbled|changed|touched) by|often thinks? (?:of|about)|tells? the story of|tells? (?:us |people )?(?:of|about))\s${THE}(?:\s(?:of mine|of hers|of his))?,?\s(?:who|whose|that|whom|with (?:a|an|the|his|her)|from|she|he|in)${END}(?!\s(?:raised|inspired))`,
  // One woman had seen six specialists before Dr. Osei …
  String.raw`${B}(?:an?|one|another)\s${WORDS}${NO_KIN}(?:${ANYONE_TOLD}|patient|client)(?:\s(?:of ours|from \p{L}{3,14}|in (?:his|her) \p{L}{4,9}))?,?\s(?:who\s)?(?:had|was|could|couldn't|wouldn't|lived|went|suffered|struggled|tried|saw|spent|thought|believed|arrived|came|hadn't|didn't|swore|lost|feared|blamed)${END}[^!?\n]{2,110}?${B}(?:before|until|till|when|then)\s(?:dra?\.?\s\p{L}{2,14}|\p{Lu}\p{L}{2,14}|we|I|she|he|our|finally|one of (?:us|our))\s(?:finally\s|first\s|at last\s|gently\s)?(?!can|may|will|should)\p{L}{3,12}${END}`,
  // …; today he runs a bike shop
  String.raw`${B}(?:an?|one|another)\s${WORDS}${NO_KIN}(?:${ANYONE_TOLD}|patient|client)${END}[^!?\n]{5,130}?(?:[;,.:–—-]\s?|\sand\s|\sbut\s)(?:and\s|but\s)?${LATER},?\s(?:s?he|they)(?:'s|\s\p{L}{2,12})${END}`,
  String.raw`${B}(?:an?|one|another)\s${WORDS}${NO_KIN}(?:${ANYONE_TOLD}|patient|client)${END}[^!?\n]{0,60}?${B}(?:is|was|has been|had been|can|could|walks?|walked|runs?|sleeps?|slept|lost|quit|learned|beat|overcame|regained|found|got|returned|went)${END}[^!?\n]{0,60}?${B}(?:with (?:our|Ruth's|my|her|his|the) (?:help|care|support|coaching|guidance)|thanks to (?:us|our|Dra?\.?|my|the|\p{Lu}\p{L}{2,12})|under (?:our|my|Dr\.?) care|because of (?:our|my|Dr))`,
].map(pattern);

const UNA = String.raw`(?:al?\s)?(?:una?|ciert[oa]|otr[oa]|aquell?[oa]|aquel)\s(?:[\p{L}]{1,14}\s){0,2}?(?:${ALGUIEN}|pacientes?)`;
const LA = String.raw`(?:al?\s)?(?:una?|la|el|al|aquell?[oa]|aquel|su|mi)\s(?:[\p{L}]{1,14}\s){0,2}?(?!abuel|mam|pap|madre|padre|t[ií][oa]|novi|familia)(?:${ALGUIEN}|pacientes?)`;
const AYUDO =
  '(?:ayud[oóeé]|acompañ[oóeé]|convenci[oó]|convenc[ií]|enseñ[oóeé]|sac[oó]|sacó|saqu[eé]|salv[oóeé]|logr[oóeé] que|atendi[oó]|atend[ií]|trat[oóeé]|cur[oóeé]|gui[oóeé]|apoy[oóeé]|ayudamos|acompañamos|salvamos|logramos que|atendimos|calm[oóeé]|rescat[oóeé])';
const HOY =
  '(?:hoy|ahora|hoy en d[ií]a|desde entonces|al (?:a[nñ]o|mes)|(?:un|dos|tres|seis|cinco) (?:a[nñ]os?|meses|semanas) despu[eé]s|actualmente)';

export const HISTORIAS_DE_AYUDA: readonly RegExp[] = [
  String.raw`${B}${AYUDO}\s${UNA}${END}[^!?\n]{0,80}?${B}(?:a\s(?:dejar|caminar|perder|dormir|superar|volver|recuperar|salir|bajar|controlar|vencer|andar|hablar|sanar|enfrentar)|que\s(?:no|hab[ií]a|llevaba|ten[ií]a|quer[ií]a|se|hoy|sufr[ií]a|lleg|pens)|despu[eé]s de|tras|hasta que|con (?:un|su|una) (?:adicci|c[aá]ncer|derrame|depresi|duelo)|dejar[ae]?)`,
  String.raw`${B}(?:recuerda|recuerdo|recordamos|nunca olvida(?:r[aá])?|no olvida|jam[aá]s olvid\p{L}{1,5}|se acuerda de|piensa en|guarda|cuenta (?:la historia de|de)|le marc[oó]|lo marc[oó]|la marc[oó]|le conmovi[oó])\s(?:todav[ií]a\s|a[uú]n\s|siempre\s|mucho\s|con cariño\s|con emoci[oó]n\s|la carta de\s|el dibujo de\s){0,2}${LA},?\s(?:que|quien|con|de|cuando|cuy[oa]|al que|a la que|a quien)${END}`,
  String.raw`${B}(?:una?|ciert[oa]|otr[oa])\s(?:[\p{L}]{1,14}\s){0,2}?(?:${ALGUIEN}|paciente)(?:\s(?:nuestr[oa]|m[ií][oa]|de \p{L}{4,14}))?,?\s(?:que\s|a quien\s|al que\s)?(?:\p{L}{1,10}\s){0,2}?\p{L}{2,12}(?:[íi]a|aba|[oó])${END}[^!?\n]{0,100}?${B}(?:recuper[oó]|volvi[oó]|logr[oó]|super[oó]|venci[oó]|dej[oó]|aprendi[oó]|sali[oó]|encontr[oó]|baj[oó]|perdi[oó]|camin[oó]|durmi[oó]|hoy|ahora ya|ahora)${END}(?=[^!?\n]{0,80}(?:con (?:nuestr|la ayuda|mi ayuda|\p{Lu}|su|el Dr|la Dra)|gracias a|aqu[ií]|en (?:nuestr|la consulta|terapia)|de la mano|,|\.|!|$))`,
  String.raw`${B}(?:una?|ciert[oa]|otr[oa])\s(?:[\p{L}]{1,14}\s){0,2}?(?:${ALGUIEN}|paciente)${END}[^!?\n]{5,120}?[;,.:]\s(?:y\s|pero\s)?${HOY},?\s(?:ya\s)?(?:es|est[aá]|tiene|corre|camina|baila|trabaja|duerme|vive|sonr[ií]e|maneja|viene|canta|juega|estudia|da|ayuda|va|no)${END}`,
  String.raw`${B}(?:hasta que|antes de que|cuando)\s(?:la\s|el\s)?(?:dra?\.?\s\p{L}{3,14}|doctora?\s\p{L}{3,14}|\p{Lu}\p{L}{2,12})\s(?:le|la|lo|se)\s\p{L}{3,12}[oó]${END}(?<=${B}(?:una?|ciert[oa])\s(?:[\p{L}]{1,14}\s){0,2}?(?:${ALGUIEN}|paciente)[^!?\n]{0,120})`,
].map(pattern);
