/** Praise from patients, as patterns. Every part is bounded: hostile text stays cheap. */

export const PRAISE =
  /\b(?:best|amazing|wonderful|great|awesome|fantastic|incredible|excellent|outstanding|perfect|caring|kind(?:est)?|kindness|gentle|love[ds]?|thank(?:s| you|ful)|grateful|saved?|recommend|trust(?:ed)?|favou?rite|angels?|miracle|life|lives|changed|safe|comfortable|welcom\w{1,4}|friendly|professional|patient with|listen(?:s|ed)|never felt|believ(?:es?|ed)|at ease|happy|happier|like family|like their own|highly|blessing|blessed|lucky|glad|finally|cared for|heard|smil\w{1,4}|pain-free|painless|worth|stars?|impressed|relief|hope|better|beautiful|confident|forever)\b|(?<!\p{L})(?:mejor(?:es)?|excelente[s]?|maravillos[oa]s?|incre[ií]ble[s]?|gracias|agradecid[oa]s?|salv(?:ó|aron|ado)|ángel(?:es)?|angel(?:es)?|milagro|recomiend[oa]|recomendad[oa]s?|amable[s]?|cariños[oa]s?|car[ií]ño|paciencia|confianza|feli(?:z|ces)|sonri(?:endo|sa)|segur[oa]|vida|bendici[oó]n|escuch(?:ó|aron|an|a)|profesional(?:es)?|encant(?:a|ó|ada|ado)|tranquil[oa]|como (?:de la )?familia|sin dolor|cambi(?:ó|aron)|atendieron|trat(?:ó|aron) (?:muy )?bien|estrellas)(?!\p{L})/iu;

/** Somebody speaks of what was done for them. */
export const FIRST_PERSON =
  /\b(?:i|i've|i'm|my|me|mine|we|our|us|you guys|ours)\b|(?<!\p{L})(?:me|mi|mis|yo|nos|nuestr[oa]s?|llegué|salí|fui|tuve|estoy|había|soy|mil gracias|conmigo)(?!\p{L})/iu;
export const OF_US =
  /\b(?:they|he|she|him|her|you|dr|doctors?|dentists?|nurses?|staff|team|everyone|everybody|nobody|no one|clinic|practice|office|care|place|here|visit|treated|therap\w{3,4}|hygienist)\b|(?<!\p{L})(?:ellos|ellas|usted(?:es)?|doctora?(?:es|s)?|dra|dr|dentista|enfermer[oa]s?|personal|equipo|tod[oa]s|nadie|cl[ií]nica|consultorio|atenci[oó]n|lugar|aqu[ií]|son|salvaron|trataron|atendieron|hicieron|cuidaron)(?!\p{L})/iu;

/** Who is named as speaking: a patient, or initials such as people use to hide one. */
export const BY_PATIENT =
  /\b(?:patients?|clients?|mothers?|mom|mum|dad|father|parents?|grand(?:mother|father|ma|pa)|famil(?:y|ies)|reviewer|google|yelp|facebook|healthgrades|anonymous|verified|daughter|son|wife|husband|survivor|resident)\b|(?<!\p{L})(?:pacientes?|client[ea]s?|mam[aá]|madre|padre|pap[aá]|familia|an[oó]nim[oa]|hij[oa]|espos[oa]|reseña)(?!\p{L})/iu;
export const SIGNED =
  /^[.\s]{0,3}[-,(~]{0,3}\s{0,2}(?:by |de )?(?:(?:[Dd]on|[Dd]oña|[Ss]ra?\.?|Mr\.?|Mrs\.?|Ms\.?) )?(?:(?:\p{Lu}\. ?){2,3}|\p{Lu}[\p{L}'-]{0,14}\.?)(?: \p{Lu}\.?(?: ?\p{Lu}\.?)?)?(?:,? (?:in|from|of|de) \p{Lu}\p{L}{1,14}(?: \p{Lu}\p{L}{1,14})?)?\s{0,2}(?:$|[,.)(]|\n)/u;

/** A thank-you without quotation marks, and under it who says it: “(from a client I still see)”, «(una paciente)». */
export const BY_LINE =
  /(?<=[.!?…]["”»*'’]{0,2}\s{0,2})(?<by>[(–—~-]\s{0,2}(?:(?:from|by|de|seg[uú]n) )?(?:(?:(?:an?|one of (?:our|my)|our|my|una?|otr[oa]|nuestr[oa])(?: [\p{L}-]{2,14}){0,3} (?:patient|client|mother|mom|father|dad|parent|grandm\p{L}{2,6}|woman|man|gentleman|lady|neighbou?r|family|couple|teacher|farmer|paciente|client[ea]|mam[aá]|madre|pap[aá]|padre|familia|vecin[oa]|señora?)|(?:paciente|patient|client)|(?:google|yelp|facebook|healthgrades) (?:review|reviewer|user)|(?:\p{Lu}\.\s?){1,3},? (?:an? )?(?:\p{L}{3,12} )?(?:patient|client|paciente|clienta?)))(?!\p{L})[^()\n]{0,60}\)?)\s{0,2}(?=$|\n)/giu;
/** “Patients say they walk out taller.” */
export const SAID_OF_US =
  /(?:^|[.!?] )\s?(?:patients|clients|parents|families|folks|people) (?:often |always |sometimes |who come here )?(?:say|tell (?:us|me)|report|swear|write) (?:that |how )?[^.;]{3,140}/gi;

export const QUOTE = /["“«](?<it>[^"”»“«\n]{12,400})["”»]/dgu;
const PATIENTS = `(?:(?:our|my|many|happy|grateful|satisfied|most|his|her|all|thankful|so many|countless) ){0,3}(?:patients?|clients?|famil(?:y|ies)|parents|moms)`;

/** What says on its own that praise follows. */
export const OPENINGS: readonly RegExp[] = [
  /\bwhat (?:our |my |his |her )?(?:patients?|clients?|families|people|others|folks|locals|everyone|neighbou?rs) (?:are saying|say|think|tell)\b|\b(?:patients?|client|customer) (?:testimonials?|success stor(?:y|ies)|love letters?)\b|\btestimonials?(?:\s{0,3}$| from| by|:)|\bkind words from\b|\b(?:read|see|check out) (?:our |what |the |all )?(?:\w{1,40} )?(?:reviews|testimonials|success stories)\b(?! of (?:(?:the|recent|current|new) )?(?:\w{3,12} )?(?:evidence|research|studies|literature|trials|science|books?|hearing aids|products?|devices|medicines|treatments)\b)|\breal (?:patients|stories|results from)\b|\bfrom (?:our|the) (?:guest ?book|mailbag|postbag|thank-you (?:wall|cards?|notes?))\b|\b(?:a|an|some|two|these) (?:few |kind |quick |lovely |sweet |nice )?(?:words?|notes?|letters?|lines?|thank-yous?|shout-?outs?) from (?:a|an|one of our|some of our|our) (?:[\w-]{3,14} ){0,2}(?:patients?|clients?|mother|father|mom|dad|famil(?:y|ies)|parents?)\b/gi,
  /(?:[Ff]ive|[Ff]our|5) stars? from (?:\p{Lu}\.|\p{Lu}\p{Ll})|[Cc]inco estrellas de (?:\p{Lu}\.|\p{Lu}\p{Ll})/gu,
  /★{3,5}|⭐{3,5}|\b(?:four|five|4|5)(?:\.\d)?[- ]stars? (?:on|en|from) (?:yelp|google|healthgrades|facebook|zocdoc|tripadvisor)\b|\b(?:rated|averag\w{1,3}|hold|scored?|earned|with|over|hundreds of|thousands of|\d{2,5}\+?|many)\b[^.;]{0,25}(?:\b(?:4\.\d|5|5\.0|five|four and a half)[- ](?:stars?|out of (?:5|five))|\bpositive reviews|\bfive-star (?:reviews|ratings)|\bhappy (?:patients|clients))/gi,
  /\b(?:patients|clients|families|parents) (?:rave|gush|call [^.;]{3,30}? (?:life-changing|a miracle|a lifesaver|a blessing|the best))\b|\b(?:our|my|happy|grateful|satisfied|his|her|many of our|thankful|so many) (?:patients?|clients?|families|parents) (?:often |always |all |regularly |frequently |keep )?(?:rave|love (?:us|our|him|her|me|how|the|dr|that|it|coming)|can't (?:stop|say enough|get enough|thank)|call(?:s)? (?:us|him|her|me|our)|describe (?:us|him|her|me|our|dr)|swear by|think (?:we|he|she)|adore|agree(?:,|:| that| we)|recommend|praise|trust us)/gi,
  /(?<!\p{L})(?:lo que (?:dicen|opinan|piensan) (?:de nosotros )?(?:nuestros |los |mis )?(?:pacientes|client[ea]s)|(?:testimonios?|historias de [eé]xito) (?:de|:)|(?:pacientes|familias|clientes|vecinos) (?:cuentan|hablan|dicen|platican) (?:maravillas|muy bien|cosas (?:lindas|bonitas))|pacientes (?:la|lo|los|nos) (?:describen|llaman|adoran|recomiendan|consideran)|nuestros pacientes (?:nos )?(?:califican con|dan (?:cinco|5)|ponen (?:cinco|5)|adoran|quieren|recomiendan|aman|nos consideran|dicen que (?:somos|la|el|es|nunca|aqu[ií]))|calificad[oa]s? con (?:5|cinco) estrellas|cinco estrellas en)/giu,
];

/** Praise told again without quotation marks; it must be praise. */
export const RETOLD: readonly RegExp[] = [
  /\b(?:one|a|another|many|several|our|my|happy|grateful)(?: \w{3,14}){0,2} (?:patients?|clients?|mothers?|mom|dad|parents?|families|family|couple|woman|man) (?:once |recently |often |always |just |even )?(?:wrote|told (?:us|me|our)|tell (?:us|me) (?:that |how |we|i )|said|says?|writes?|put(?:s)? it|called (?:us|him|her|me)|reports?|remarked)\b[^.;]{0,140}/gi,
  new RegExp(
    String.raw`\b(?:says?|said|wrote|writes|according to) (?:one|an?|our|another) (?:\w{3,14} ){0,2}${PATIENTS}\b[^.;]{0,100}`,
    'gi',
  ),
  /\b(?:happy|proud|grateful|satisfied|longtime|delighted) (?:mom|mum|mother|dad|father|patient|client|grandm\w{2,6}|parent)(?: \w{2,14})? (?:writes?|says?|tells us|wrote|said|reports)\b[^.;]{0,140}/gi,
  /(?<!\p{L})(?:una?|otr[oa]|much[oa]s|nuestr[oa]s|mis|l[oa]s) (?:\p{L}{3,14} ){0,2}(?:pacientes?|client[ea]s?|mam[aá]s?|familias?|madres?)(?: \p{L}{3,14})? (?:nos |me )?(?:escribi[oó]|dijo|dice|dicen|cont[oó]|coment[oó]|coment[aó]n?|aseguran?|agradece[n]?|asegura|opina|jura|confiesa|confes[oó])(?!\p{L})[^.;]{0,140}/giu,
];
