import type { Finder } from '../prose-rule.ts';

// “My patients leave without back pain, every time.” “You won't feel a thing, or the filling is free.” Every part is
// bounded: hostile text stays cheap.

const AIL =
  '(?:pain|aches?|(?:head|tooth|back|stomach|ear)aches?|migraines?|anxiety|fears?|panic|stress|tension|stiffness|soreness|cramps?|spasms?|discomfort|sensitivity|cravings?|symptoms?|vertigo|dizziness|tinnitus|snoring|reflux|heartburn|sciatica|limp|wrinkles?|scars?|warts?|itch(?:ing)?|acne|crutches|cane|depression|worries)';
const OUT =
  '(?:leaves?|left|leaving|walks? (?:out|away|off)|walked (?:out|away)|goes home|go home|went home|comes? (?:out|away)|gets? up|got up|stands? up|wakes? up|drives? home)';
const ALWAYS =
  '(?:every (?:single )?(?:time|one|visit|session|treatment|patient|day)|each (?:and every )?(?:time|one|visit|session)|after (?:every|each|one|a single|just one|the first)|always|without (?:fail|exception)|no (?:exceptions?|matter)|guaranteed|period|full stop|end of story|for good|forever|all of them|to a (?:man|woman|person))';
const RID = String.raw`(?:without|free (?:of|from)|rid of|with no|with zero|minus)(?: any| all| the| their| your| that| a| an| his| her| even a (?:trace|hint) of)?(?: [\w-]{3,12})? ${AIL}`;
/** What is felt or hoped for, in a sentence that pays where it fails. */
const FELT = String.raw`(?:feel(?:s|ing)?|felt|hurts?|stings?|pinch(?:es)?|pain\w{0,4}|needles?|works?|lasts?|holds?|sleep(?:s|ing)?|lose|gone|better|smil(?:e|es|ing)|whiter|straight(?:er)?|quit|snor\w{1,3}|ache\w{0,2}|heal\w{0,3}|gag|bleed|notice)`;
const THING = String.raw`(?:(?:whole|next|first|second|entire|new) )?[a-z][\w-]{2,14}(?: [a-z][\w-]{2,12})?`;
const FREE =
  '(?:(?:is|are|comes?|goes|will be|gets) (?:completely |totally |absolutely )?(?:free|half price|on (?:us|me|the house)|at no (?:cost|charge)|without charge)|costs? (?:you )?nothing)';

const NOBODY =
  '(?:nobody|no ?one|no (?:patient|client|child|person|smoker|couple)|not (?:one|a single) (?:patient|client|person|child))';
const EVERYONE =
  '(?:every(?:one|body)|every (?:single )?(?:patient|client|person|child|runner)|all(?: of)? (?:my|our|her|his) (?:patients|clients|people))';

const english: readonly string[] = [
  // “Nobody walks out of here still snoring.” “Everyone I needle goes home without a headache.”
  String.raw`\b${NOBODY}(?: of (?:ours|mine|hers|his))?(?: ever)? ${OUT}\b[^.;]{0,35}? (?:still \w{3,12}|(?:still )?(?:in|with) (?:any |a |an |the |their )?(?:\w{3,10} )?${AIL})\b`,
  String.raw`\b(?:patients|clients|people|they|you|children|runners)(?: (?:of (?:ours|mine|hers|his)|here|will|'ll))? never ${OUT}\b[^.;]{0,25}? (?:with|in) (?:any |a |an |the |their |your )?(?:\w{3,10} )?${AIL}\b`,
  String.raw`\b${EVERYONE}\b[^.;]{0,30}? ${OUT}\b[^.;]{0,25}? ${RID}\b`,
  String.raw`\b${OUT}\b[^.;]{0,30}? ${RID}\b[^.;]{0,15}?\b${ALWAYS}`,
  // You will walk out of here with zero back pain.
  String.raw`\b(?:you(?:'ll| will| shall|'re going to| are going to)|(?:your child|your kids?|she|he) will) (?:\w{3,12} )?(?:leave|walk (?:out|away|off)|go home|come (?:out|away)|get up|stand up|wake up|drive home)\b[^.;]{0,30}? ${RID}\b(?! (?:about|over|that|of))`,
  String.raw`\b(?:always|invariably) ${OUT}\b[^.;]{0,20}? ${RID}\b`,
  String.raw`\b${ALWAYS},? (?:my|our|her|his|the|your)? ?(?:\w{3,12} )?${OUT}\b[^.;]{0,20}? ${RID}\b`,
  String.raw`\b${FELT}\b[^.;]{0,50}?,? or (?:else )?(?:the|your|that|this|our) ${THING} ${FREE}\b`,
  String.raw`(?:^|[.;:,] )if (?:it|you|your \w{3,12}|the \w{3,12}) (?:ever |still |do |does |even )?(?:feels? (?:a thing|anything|pain|it|the (?:needle|drill|shot))|hurts?|stings?|fails?|doesn't (?:work|last|hold))[^.;]{0,20},? (?:then )?(?:the|your|our) (?!(?:\w{2,10} )?(?:call|line|visit to the nurse))${THING} ${FREE}\b`,
];

const S = String.raw`(?<!\p{L})`;
const E = String.raw`(?!\p{L})`;
const MAL =
  '(?:dolor(?:es)?|migrañas?|jaquecas?|lumbago|ci[aá]tica|ansiedad|miedos?|estr[eé]s|tensi[oó]n|molestias?|calambres|v[eé]rtigo|mareos?|reflujo|acidez|s[ií]ntomas|arrugas|verrugas|manchas|acn[eé]|cojera|muletas|bast[oó]n|insomnio)';
const SALE =
  '(?:se van?|salen?|saldr[aá]n?|se ir[aá]n?|sali[oó]|se marchan?|regresan? a (?:su )?casa|vuelven? a (?:su )?casa|se levantan?|despiertan?)';
const SIEMPRE =
  '(?:siempre|cada vez|todas las veces|sin (?:falta|excepci[oó]n|fallar)|en cada (?:visita|sesi[oó]n|cita|consulta)|tras (?:cada|una sola)|despu[eé]s de cada|garantizado|tod[oa]s y cada un[oa])';
const SENTIR =
  '(?:sentir(?:[aá]n?)?|siente[ns]?|dol(?:er|er[aá])|duelen?|dolor|piquete|pinchazo|aguja|nada|molestias?|funciona|dura|baja|deja|queda|sonr[ií]\\p{L}{1,3})';
const GRATIS =
  '(?:es|sale|le sale|va|corre|ser[aá]) (?:totalmente |completamente )?(?:gratis|gratuit[oa]|por (?:nuestra|mi) cuenta|cortes[ií]a de la casa)';

const spanish: readonly string[] = [
  String.raw`${S}(?:nadie|ning[uú]n (?:paciente|cliente|fumador)|ninguna persona) (?:vuelve|volver[aá]|ha vuelto) a (?:roncar|fumar|sufrir|doler|sentir|beber|mojar la cama|rechinar|tener (?:\p{L}{2,9} )?${MAL})${E}`,
  String.raw`${S}pacientes (?:dejan|tiran|olvidan|sueltan) (?:las?|los|el|de|sus?) \p{L}{4,12}${E}[^.;]{0,12}?, (?:tod[oa]s|siempre|sin excepci[oó]n|cada un[oa])${E}`,
  String.raw`${S}(?:ni un[oa]? sol[oa]? (?:paciente|persona|cliente)?|nadie|ning[uú]n (?:paciente|cliente)|ninguna persona) ${SALE}${E}[^.;]{0,25}?${S}con (?:\p{L}{2,9} )?${MAL}${E}`,
  String.raw`${S}tod[oa]s(?: (?:mis|nuestr[oa]s|l[oa]s) \p{L}{4,12})? ${SALE}${E}[^.;]{0,25}? sin (?:\p{L}{2,9} )?${MAL}${E}`,
  `${S}si (?:le|te) (?:duele|vuelve a doler|sigue doliendo)${E},? (?:no (?:le )?cobr(?:amos|o)|no (?:nos )?paga)${E}`,
  String.raw`${S}${SALE}${E}[^.;]{0,25}? sin (?:\p{L}{2,9} )?${MAL}${E}[^.;]{0,45}?${S}${SIEMPRE}${E}`,
  String.raw`${S}siempre ${SALE}${E}[^.;]{0,20}? sin (?:\p{L}{2,9} )?${MAL}${E}`,
  String.raw`${S}${SENTIR}${E}[^.;]{0,50}?,? o (?:si no,? )?(?:el|la|su|ese|esa|este|esta) (?:pr[oó]xim[oa] |siguiente )?\p{L}{4,14} ${GRATIS}${E}`,
  String.raw`${S}si (?:le |te )?(?:duele|vuelve a (?:doler|sentir)(?: \p{L}{3,8})?|siente (?:algo|dolor|el (?:piquete|pinchazo))|no (?:funciona|dura|mejora|baja|queda))${E}[^.;]{0,25}?, (?:el|la|su) (?!llamada)\p{L}{4,14}(?: \p{L}{2,12}){0,2} ${GRATIS}${E}`,
];

export const LEAVING_ENGLISH: readonly Finder[] = english.map((source) => new RegExp(source, 'gi'));
export const LEAVING_SPANISH: readonly Finder[] = spanish.map((source) => new RegExp(source, 'giu'));
