import { type Spelled, spelled } from '../../patterns/spelled.ts';

// Readers who are shown the door without a word, or called rude: words that scold, in English and Spanish. Every part is
// bounded: hostile text stays cheap.

const GONE =
  '(?:blocked|banned|barred|removed|reported|dropped|dismissed|discharged|deleted|unfriended|cut off)';
const BLOCK = '(?:block|ban|bar|remove|report|drop|dismiss|discharge|cut off)';
/** At once, and without a word. */
const AT_ONCE =
  "(?:no questions (?:asked|taken)|no (?:discussion|explanations?|warnings?|second chances?|ifs|debate)|on (?:sight|the spot)|end of(?= ?[.!,;]|$| story)|full stop|without (?:a |any |further |another |so much as a )?(?:warning|word|explanations?|questions?|notice|discussion|apology|hesitation)|the (?:moment|minute|second|instant) (?:you|they|he|she|anyone)|just like that|and that's (?:that|it|final)|in a heartbeat|before you can blink|then and there|faster than)";
const NOT_DENIED = String.raw`(?<!\b(?:not|never|no|nobody|n't|don't|isn't|aren't|won't|think|feel|seem|find|worry|afraid|sound)\b[^.,;]{0,20})`;
const RUDE =
  '(?:rude(?:ness)?|bad manners|bad form|ill-mannered|impolite|discourteous|disrespectful|inconsiderate|uncivil|(?:a )?lack of (?:respect|manners|courtesy|consideration|decency)|(?:poor|no) (?:manners|form))';
const VERY =
  '(?:(?:just|simply|plain|frankly|downright|quite|rather|very|really|nothing but|pure|sheer|nothing short of|a sign of|a matter of) ){0,2}';
const BEFRIEND = '(?:friend|befriend|add|follow|message|tag|text|poke|dm|contact|write to|look up|send)';

export const ENGLISH_BLOCKS: readonly Spelled[] = [
  String.raw`\b(?:will|'ll|shall|get|gets|be|being|is|are) (?:\w{2,12}ly )?(?:be |get )?${GONE}(?: \w{2,12}){0,3}?,? (?:and )?${AT_ONCE}`,
  String.raw`\b(?:we|i|she|he|they|our \w{3,10})(?:'ll| will| shall)? (?:\w{2,12}ly )?${BLOCK} (?:you|them|him|her|anyone|people|whoever|the sender)\b[^.;]{0,12}?,? ${AT_ONCE}`,
  // “We will block you if you try to friend our staff.”
  String.raw`\b(?:we|i)(?:'ll| will| shall)? (?:\w{2,12}ly )?(?:block|ban|report|drop|dismiss|discharge) you\b[^.;]{0,30}?\bif you (?:try|dare|attempt|ever|so much as|even|insist|keep|${BEFRIEND})\b`,
  // “Asking twice is simply rude.”
  String.raw`${NOT_DENIED}\b(?:is|are|it's|that's|shows|show) (?:only |also |already )?${VERY}${RUDE}\b(?! (?:of us|that we|if we|when we|to (?:say no|decline|ignore|refuse|me|you)))(?<!\b(?:us|we|our)\b[^.;]{0,40})`,
  String.raw`\b(?:you're|you are|they're|they are|consider yourself|you'll be|and) (?:out|gone|history|toast|off (?:our|the) (?:list|books))(?:, (?:no (?:discussion|questions|debate|appeal)|end of|period|simple as that)|[!]|\.$)`,
  String.raw`\bwe (?:drop|dismiss|discharge|ban|block|fire) (?:patients|people|anyone|those|everyone) who\b`,
  String.raw`\bhave the (?:\w{3,8} )?(?:decency|courtesy|grace|good manners|manners|common sense|sense) (?:not )?to\b|\b(?:don't|do not) (?:act|play|look) (?:so )?(?:hurt|offended|wounded|the victim|innocent|dumb|surprised)\b|\b(?:with|show) (?:a little|a bit of|some|an ounce of) (?:courtesy|manners|respect|decency|common sense|restraint)\b(?=[,.]| (?:we|you|and|this|none))|\bknock it off\b|\bfind (?:the|our) door (?:closed|shut|locked)\b`,
  String.raw`\b(?:bad manners|lack of (?:respect|manners)|rudeness) on your part\b`,
].map((source) => spelled(source, 'gi'));

const S = String.raw`(?<!\p{L})`;
const E = String.raw`(?!\p{L})`;
const GROSERO =
  '(?:(?:una? )?(?:pura |total |verdadera |clara |gran |completa )?(?:falta de (?:educaci[oó]n|respeto|modales|consideraci[oó]n|cortes[ií]a|tacto)|groser[ií]a|descortes[ií]a|majader[ií]a|mala educaci[oó]n|(?:muy )?poca educaci[oó]n|poco respeto|abuso de confianza|impertinencia)|(?:muy |bastante |simplemente |francamente )?(?:groser[oa]|descort[eé]s|irrespetuos[oa]|maleducad[oa]|impertinente))';
const SIN_MAS =
  '(?:sin (?:m[aá]s(?: explicaciones| aviso| preguntas)?|(?:dar |m[aá]s )?explicaci[oó]n(?:es)?|avisar|aviso(?: previo)?|previo aviso|preguntas|preguntar|miramientos|contemplaciones|pensarlo(?: dos veces)?)|y (?:se acab[oó]|listo|punto|ya|asunto arreglado)|en el acto|al instante|de inmediato y sin)';

export const SPANISH_BLOCKS: readonly Spelled[] = [
  String.raw`(?<!(?<!\p{L})(?:no|ni|nunca|jam[aá]s|tampoco) )${S}(?:(?:ya |eso |esto )?(?:es|ser[ií]a|ser[aá]|resulta|parece|demuestra|muestra|denota)|seguir[ií]a siendo) (?:ya |simplemente |sencillamente |solo |sólo )?${GROSERO}${E}(?![^.;]{0,20}(?:nuestra|de nosotros))`,
  `${S}${GROSERO} de su parte${E}`,
  String.raw`${S}(?:teng|ten|hag|haz)\p{L}{0,4} (?:al menos )?(?:la|el) (?:decencia|bondad|cortes[ií]a|amabilidad|delicadeza|favor|buen gusto) de (?:no|dejar)${E}|${S}no se haga[n]? (?:el|la|los|las) (?:ofendid|v[ií]ctima|tont|sord|desentendid|indignad|inocente|sorprendid)\p{L}{0,3}|${S}(?:con )?un poco de (?:educaci[oó]n|respeto|sentido com[uú]n|decencia|verg[uü]enza|consideraci[oó]n)(?=[,.]| (?:no|nos|bastar|evitar|y))`,
  `${S}(?:es|ser[ií]a|ya es) el colmo${E}`,
  `${S}(?:se (?:le|les) )?cierr(?:a|e|an|amos) la puerta(?= ?[.,;!]|$)(?<=(?:insist|moleste|sig|vuelv|mand|agreg|pid)[^.;]{0,60})|${S}(?:este|[eé]sta|esta|aqu[ií]) no es (?:su|el|la) (?:lugar|sitio|casa|cl[ií]nica|consultorio)(?= ?[.,;!]|$)`,
  String.raw`${S}(?:(?:ser|quedar)(?:[aá]n?|ía)?|va[n]? a ser|queda[n]?) (?:bloquead|eliminad|expulsad|vetad|reportad)[oa]s? (?:\p{L}{2,12} ){0,2}?${SIN_MAS}${E}`,
  String.raw`${S}l[oae]s? (?:vamos a )?(?:bloque|elimin|expuls|vet|report|borr)\p{L}{1,6} (?:\p{L}{2,12} ){0,2}?${SIN_MAS}${E}`,
  String.raw`${S}l[oae] (?:vamos a )?(?:bloque|elimin|vet|report)\p{L}{1,6}${E}[^.;]{0,30}?${S}si (?:intenta|insiste|se atreve|vuelve a|sigue|nos agrega|agrega|pretende)${E}`,
].map((source) => spelled(source, 'giu'));
