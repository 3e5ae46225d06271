/** Words that scold, threaten or mock, as patterns. Every part is bounded: hostile text stays cheap. */

const WHO = `(?:patients?|clients?|people|persons?|anyone|those|whoever|anybody|parents?|users?|followers|everyone)`;
const ENDS = `(?:reported|blocked|named|shamed|exposed|discharged|dismissed|banned|dropped|punished|charged|fined|terminated|laughed at|dealt with|removed from (?:the|our) practice|sorry|prosecuted|sued|blacklisted|kicked out|shown the door|asked to leave|ignored and|posted)`;

const english: readonly string[] = [
  String.raw`\b(?:do not|don't|please don't) (?:you )?(?:even (?:ask|think|try|bother|dream|consider|attempt)|bother|waste (?:your|our)|dare|come crying|act surprised|play)\b|\bdon't make us\b|\bwhy (?:would|do) you even\b|\bsave (?:yourself|us|everyone) the (?:trouble|embarrassment|time)`,
  String.raw`\b(?:violators|offenders|rule-?breakers|abusers of this policy|repeat offenders|negative reviewers|complainers|stalkers|creeps)\b`,
  String.raw`\b${WHO} (?:who|that) (?!(?:threat|harass|abus|post threats|spam))[^.;]{3,90}? (?:will|shall|can expect to|should expect to|are going to)(?: \w{2,12}ly| also)? (?:be |get |find (?:him|them)sel(?:f|ves) )?${ENDS}\b`,
  String.raw`\bno exceptions?[,!.]? (?:ever|none|whatsoever|period|for anyone, ever)|\bno exceptions?!|\bno excuses\b|\bnot up for (?:debate|discussion|negotiation)|\bnon-?negotiable\b|\b(?:end of (?:story|discussion|conversation)|full stop|period)[.!]|\b(?:you have|you've|consider yourself) been warned|\bconsider yourself warned|\b(?:final|last|only) warning\b|\bwe (?:really |do )?mean it\b|\bor else[.!]|\b(?:take it or leave it|tough luck|suck it up)\b|(?:^|[,;:] |\bjust |\bplease |\bwell, |\bthat's )(?:deal with it|get over it|grow up|too bad)\b|\blike it or not\b`,
  String.raw`\b(?:how (?:many times|hard (?:is|can) it|dare)|shame on|(?:should|ought to) (?:be ashamed|know better)|know better than to|common sense (?:should|would|tells)|use (?:some|your) common sense|(?:should|ought to) (?:be|go) (?:obvious|without saying)|is it (?:really )?(?:so|that) hard|(?:any|every) (?:adult|grown-?up|reasonable person|sane person)|act like (?:an )?adults?)\b`,
  String.raw`\b(?:stop|quit) (?:asking|bothering|pestering|harassing us|stalking|begging|nagging|whining)\b|\bwast(?:e|es|ing) (?:of )?our time\b|\bwe (?:have|'ve got) (?:better things|lives)\b|\bdo (?:us|yourself|everyone) a favou?r\b|\b(?:we|i) (?:really )?(?:don't|do not|couldn't|could not) (?:care|give a)\b|\b(?:nobody|no one) (?:here )?(?:really )?cares (?:what|if|about|how|whether)|\b(?:nobody|no one) (?:here )?(?:wants|is interested)\b|\bwe are not (?:your|here to be your) (?:friends|buddies|pals|babysitters|facebook)|\bnot (?:here |paid )?(?:to be )?your (?:friends?|buddy|buddies|pals?|mates?|babysitters?)\b|\bwhat (?:else )?(?:did|do) you expect\b|\bdo you really (?:think|believe|expect)\b`,
  String.raw`\b(?:straight|right|directly) (?:in|into|to) the (?:trash|bin|garbage)|\bwhere (?:it|they|you) belongs?\b|\b(?:news ?flash|shocker|surprise, surprise|guess what|hint:|spoiler alert|believe it or not, we|yes, (?:that (?:means|includes) you|really|even you)|what part of|in case (?:you|it) (?:missed|wasn't|was not)|as if we|we did not (?:go to|spend)|we didn't (?:go to|spend|study)|we are (?:doctors|nurses|therapists|dentists|professionals), not)\b`,
  String.raw`\b(?:pathetic|ridiculous|stupid|idiot(?:ic|s)?|childish|creepy|whiners?|whining|silly (?:requests?|questions?|games?)|nonsense|nosy|entitled (?:patients?|people)|snowflakes?|drama)\b`,
  String.raw`\b(?:expect|face|suffer|accept|live with) (?:the |serious |severe |grave )?consequences\b|\bat your (?:own )?peril\b|\byou will (?:regret|be sorry|answer for)\b|\bwe will (?:find|know|expose|name|shame|track|report) (?:you|out who|them|everyone)\b|\bzero tolerance (?:for|of) (?:friend|requests?|complain|questions?|criticism|messages?|late)`,
  String.raw`\b(?:bad|negative|critical) (?:reviews?|comments?|reviewers?|feedback)\b[^.;]{0,50}\b(?:discharged|dismissed|dropped|asked to leave|consequences|punished)\b`,
  String.raw`\bwill be (?:laughed at|mocked|ridiculed|named and shamed)\b|(?:^|, (?:then )?|\b(?:should|must|have to|need to|free to) )(?:go )?(?:and )?find (?:yourself )?(?:another|a different|a new) (?:doctor|clinic|practice|therapist|dentist|office|provider)\b`,
  `!{2,}`,
];
export const ENGLISH_TONE: readonly RegExp[] = [
  ...english.map((source) => new RegExp(source, 'gi')),
  // Shouting: four words in capitals that are no abbreviations in a row.
  /(?<![\p{L}-])(?:\p{Lu}[\p{Lu}']{1,14}[,!]? ){2,12}\p{Lu}[\p{Lu}']{1,14}(?![\p{L}-])/gu,
];

const S = String.raw`(?<![\p{L}])`;
const E = String.raw`(?![\p{L}])`;
const spanish: readonly string[] = [
  String.raw`${S}(?:ni (?:se|te) (?:molest|le ocurr|te ocurr|esfuerc|preocup)\p{L}{1,3}|ni (?:lo|la|siquiera) (?:lo )?(?:pregunt|intent|piens|sueñ|pid|trat)\p{L}{1,3}|ni siquiera (?:pregunt|intent|piens|pid|trat)\p{L}{1,3}|ni pregunte[ns]?|no (?:se|te) molest(?:e|es|en) en|no pierda[ns]? (?:su|el) tiempo|no nos haga[n]? perder|ni se le ocurra|ni lo piense)${E}`,
  `${S}(?:los infractores|quien(?:es)? (?:insista|incumpla|viole|desobedezca|se atreva|moleste|siga|rompa|ignore|no (?:cumpla|respete|obedezca))[n]?${E}[^.;]{0,70}?${S}(?:ser[aá]n?|se (?:le|les|lo|los|la)|quedar[aá]n?|perder[aá]n?|lo (?:vamos|exhib|report)|va[n]? a)${E}[^.;]{0,25}?(?:exhib|report|denunci|bloque|expuls|sancion|castig|baja|exp[ou]|balcon|vetad|fuera|señal|publicar))`,
  `${S}(?:sin excepciones?,? (?:nunca|jam[aá]s|de ning[uú]n tipo|ninguna)|sin excepciones?!|y punto${E}|y se acab[oó]|punto final|fin de la (?:discusi[oó]n|historia)|no es negociable|no se discute|no hay m[aá]s que hablar|queda[n]? advertid[oa]s?|est[aá][n]? advertid[oa]s?|[uú]ltima advertencia|at[eé]ngase|atenerse a las consecuencias|le guste o no|les guste o no|aguántese|madure[n]?)${E}`,
  String.raw`${S}(?:no insista[n]?(?= ?[.!,;]|$)|dej(?:e|en) de (?:insistir|molestar|pedir|fastidiar|acosarnos)|ya basta|qu[eé] (?:vergüenza|descaro|pena ajena)|(?:deber[ií]a|debe) darle[s]? (?:vergüenza|pena)|es obvio que|cualquier adulto|sentido com[uú]n|por si no (?:qued[oó]|est[aá]) claro|ya (?:se )?lo dijimos|cu[aá]ntas veces|tenemos cosas mejores|tenemos vida propia|no (?:nos|le) interesa[n]? (?:su|sus|ser su)|no somos sus? (?:amig|cuate|compadre)\p{L}{1,2}|para eso no estudi|a la basura|nadie le pregunt[oó]|no nos importa|nos tiene[n]? sin cuidado|rid[ií]cul[oa]s?|est[uú]pid[oa]s?|infantil(?:es)?|metich[e]s?|chismos[oa]s?|sufrir[aá]n? las consecuencias|se arrepentir[aá]n?)${E}`,
  String.raw`${S}a (?:quien(?:es)?|los que|las que|el que)${E}[^.;]{0,50}?${S}(?:insist|moleste|agregu|pid|escrib|sig|incumpl)\p{L}{1,4}${E}[^.;]{0,50}?${S}(?:exhib|report|denunci|bloque|expuls|sancion|castig|baja|exp[ou]n|balcone)\p{L}{0,6}`,
  `${S}(?:el|la|los|las) que no (?:respete|cumpla|obedezca|entienda|acepte)n?${E}[^.;]{0,40}?${S}(?:se va|fuera|se tendr[aá]|que busque|ser[aá]|busque)`,
  `¡{2,}`,
];
export const SPANISH_TONE: readonly RegExp[] = spanish.map((source) => new RegExp(source, 'giu'));
