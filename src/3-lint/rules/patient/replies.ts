import { once } from '#schema/once.ts';
import { DATE, RECENT } from './dates.ts';
import type { Named } from './people-named.ts';

// What a reply to a review or a comment says about someone's care, in English and Spanish.

const pattern = (source: string) => new RegExp(source, 'giu');
const CARE =
  '(?:visits?|appointments?|check-?ups?|physical|cleaning|treatments?|procedure|surgery|operation|results|labs|chart|records?|prescription|refill|session|delivery|stay|exam|root canal|x-?rays?|biopsy|crown|filling|braces|implant|stitches|cast|inhaler|medication|knee|hip|back|shoulder|tooth|teeth|pain|rash|baby|pregnancy|recovery|experience (?:here|with us))';
const ATENCION =
  '(?:visita|consulta|cita|sesi[oó]n|revisi[oó]n|limpieza|tratamiento|cirug[ií]a|operaci[oó]n|parto|embarazo|resultados|expediente|muela|corona|rodilla|espalda|dolor|procedimiento|estancia|experiencia con nosotros)';
const GAP = String.raw`[^.!?;\n]{0,40}?`;
const CHILD =
  '(?:your|su|tu) (?:family|son|daughter|mother|father|mom|dad|child|kids|baby|husband|wife|hij[oa]s?|familia|mam[aá]|pap[aá]|beb[eé]|espos[oa])';

/** Said of the past to one person: a reply, whatever page it stands on. */
const CERTAIN = [
  String.raw`(?:while|when) (?:we|I) (?:fixed|treated|worked on|repaired|cleaned|pulled|finished|numbed|stitched|filled) your(?!\p{L})`,
  String.raw`thank(?:s| you) for letting us (?:care for|look after|treat|be with|sit with|deliver) (?:him|her|them|your)(?!\p{L})`,
  String.raw`(?:usted\s)?(?:falt[oó]|faltaste|cancel[oó]|no se present[oó]|no vino)\s(?:a|en)?\s?(?:su|tu|sus|dos|tres|la|una)\s(?:[\p{L}]{1,10}\s)?(?:citas?|consultas?)(?!\p{L})(?=[^.!?;]{0,40}(?:\sy\s|\spor|\sayer|\sel\s|,))`,
  String.raw`we (?:reviewed|checked|looked (?:at|into)) your (?:chart|records?|file|bill|account)(?!\p{L})`,
  String.raw`you came in\s(?:without|late|again)(?!\p{L})`,
  String.raw`we (?:saw|treated|fit) you\s(?:anyway|in anyway|the same|twice|that|on)(?!\p{L})`,
  String.raw`(?:sorry|apologi[sz]e)\s(?:that\s)?you (?:had to wait|waited|were kept)(?!\p{L})`,
  String.raw`(?:sentimos|lamentamos|disculpe|siento)\s(?:mucho\s)?que\s(?:haya\s|hubiera\s|hayas\s)?(?:esper|tuvier|tuvo|tardar)\p{L}{0,6}(?!\p{L})`,
  String.raw`(?:sorry|apologi[sz]e|regret)\s(?:that\s|to hear (?:that\s)?|about\s|for\s)?(?:the\s(?:wait|delay|mix-up|pain)\s(?:at|during|before|after|with)\s)?(?:your\s(?:[\p{L}-]{1,15}\s){0,2}?${CARE}|you (?:waited|were kept waiting|had to wait|missed|felt rushed|had|were seen))(?!\p{L})(?:[^.!?;\n]{0,30}?\s(?:ran|was|were|went|took|did|didn't|had|got|fell|hurt|came|started|left|is still)(?!\p{L}))?`,
  String.raw`(?:it was|it has been|it's been|was|we enjoyed|we loved|we so enjoyed)\s(?:such\s)?(?:an?\s)?(?:real\s|true\s|absolute\s|great\s)?(?:pleasure|joy|honor|honour|privilege|delight)?\s?(?:of\s|to\s)?(?:treating|caring for|taking care of|looking after|seeing|helping|delivering|treat|care for|take care of|look after|see)\s(?:you(?!\s(?:all|there|on|at the|grow))|${CHILD})(?!\p{L})`,
  String.raw`(?:our|the|your)\s(?:records?|chart|files?|notes)\s(?:show|shows|indicate|say|says|state)s?\s(?:that\s)?(?:you|your)(?!\p{L})`,
  String.raw`(?:have|'ve|already)\s(?:noted|documented|written|put)\s(?:it|this|that)\sin\syour\s(?:chart|record|file)(?!\p{L})`,
  String.raw`(?:so\s)?(?:glad|happy|pleased|delighted|thrilled|relieved)\s(?:to (?:hear|see|know)\s)?(?:that\s)?(?:the\s(?:new\s)?(?:stitches|inhaler|medicine|medication|surgery|treatment|braces|crown|exercises)|your\s(?:[\p{L}-]{1,15}\s){0,2}?${CARE})\s(?:[\p{L}'-]{1,12}\s){0,2}?(?:healed|healing|helping|helped|better|working|worked|went|is|are|was|were|feels?|turned|came)(?!\p{L})`,
  String.raw`(?:as we (?:discussed|told you|explained)|when (?:we|I) (?:saw|treated) you|(?:after|when|since) you (?:came in|came to us|left our (?:office|clinic)|were (?:here|in our)))(?!\p{L})`,
  String.raw`you (?:missed|cancell?ed|no-showed|skipped)\s(?:[\p{L}-]{1,10}\s){0,2}(?:appointments?|visits?|sessions?)(?=\s(?:and|on|in|last|yesterday|twice)(?!\p{L}))`,
  String.raw`(?:lamentamos|sentimos|siento|lamento|disculpe|perdone)\s(?:mucho\s)?(?:que\s)?(?:la espera en\s|el retraso (?:en|de)\s|la demora (?:en|de)\s)?(?:(?:su|tu|la|el)\s${ATENCION})(?!\p{L})(?:[^.!?;\n]{0,40}?(?:retras|demor|tard|molest|cancel|dol|result|fue|haya|hubiera)\p{L}{0,5})?`,
  String.raw`(?:(?:fue|ha sido)\s(?:todo\s)?un\s(?:placer|gusto|honor|privilegio)|nos dio (?:mucho )?gusto|nos alegr[oó])\s(?:haber(?:l[aeo]s?|te)\s)?(?:atender|ver|cuidar|tratar|atendido|cuidado|tratado|acompañar|recibir)(?:l[aeo]s?|te|os)?(?!\p{L})(?!\sa\s(?:tant|tod|nuestr))`,
  String.raw`(?:nos alegra(?:mos)?|me alegra|me alegro|qué bueno|qué gusto|qué alegría)\s(?:mucho\s)?(?:de\s)?que\s(?:(?:ya\s)?(?:no\s)?(?:le|te)\s(?:duel[ae]|haya)|(?:su|tu)\s(?=[^.!?;]{0,40}(?:mejor|san[aeoó]|cicatri|recuper|haya|salió|funcion))|la herida|los puntos|(?:se|te)\s(?:sienta|sientas|encuentre)|haya salido)(?!\p{L})${GAP}`,
  String.raw`(?:(?:nos|me) alegra(?:mos)?|qu[eé] (?:bueno|gusto|alegr[ií]a)|me da gusto|nos da gusto)\s(?:mucho\s)?(?:de\s)?(?:saber\s)?que\s(?:su|tu)\s(?:beb[eé]|mam[aá]|pap[aá]|hij[oa]|espos[oa]|niet[oa]|abuel[oa]|abuelit[oa]|niñ[oa]|madre|padre|marido)(?!\p{L})`,
  String.raw`(?:lo|la|ya lo|ya la)\s(?:anotamos|apuntamos|registramos)\sen\s(?:su|tu)\s(?:expediente|historial?|ficha)(?!\p{L})`,
  String.raw`(?:nuestros registros|su expediente|su historial)\s(?:muestran?|indican?|dicen?)(?!\p{L})`,
  String.raw`(?<!(?:after|once|until|before|if|when|since|as|while|what|where|how|that)\s)(?:we|I)\s(?:personally\s|even\s|also\s)?(?:(?:examined|treated|x-rayed|diagnosed|vaccinated|sutured|stitched|numbed) you|(?:operated on|prescribed) you|spent (?:[\p{L}\d-]{1,12}\s){1,3}?(?:minutes|hours?) with you)(?!\p{L})`,
  String.raw`(?:a\susted\s(?:l[aeo]\s)|te\s)(?:revis[eé]|atend[ií]|examin[eé]|oper[eé]|trat[eé]|recet[eé]|vacun[eé]|diagnostiqu[eé]|atendimos|revisamos|operamos)(?!\p{L})`,
  String.raw`(?<!que\s)l[aeo]\s(?:revis[eé]|atend[ií]|examin[eé]|oper[eé]|trat[eé]|recet[eé]|revisamos|atendimos)(?!\p{L})[^.!?;]{0,40}?(?<!\p{L})usted\s(?:ten[ií]a|estaba|sali[oó]|dijo|firm[oó]|acept[oó]|se fue|no (?:quiso|volvi[oó]|ten[ií]a))`,
];
/** Said to anyone on a normal page: only with a name or a day is it a reply. */
const ADDRESSED = [
  String.raw`(?:thank(?:s| you)|gracias),?\s(?:so much\s|very much\s|again\s|de nuevo\s)?(?:[\p{L}.]{1,15}[, ]{1,2}){0,4}?(?:for|por)\s(?:coming (?:in(?!to)|to (?:us|see us|your))|stopping (?:in|by)|visiting|your (?:visit|trust|patience at|kind words|review|five|feedback)|the (?:five|5|kind|stars|lovely|review|visit)|trusting|choosing|letting us|being (?:our|such|a)|su (?:visita|confianza|reseña|comentario|preferencia)|tu (?:visita|confianza|reseña|comentario)|venir|visitarnos|confiar|elegirnos|las (?:cinco )?estrellas|acudir)(?!\p{L})`,
  String.raw`(?:see you (?:at|on|for|in|again)|nos vemos (?:en|el)|te esperamos en tu|l[ae] esperamos en su)(?!\p{L})`,
  String.raw`(?:your|su|tu)\s(?:[\p{L}-]{1,15}\s){0,2}?(?:${CARE}|${ATENCION})(?!\p{L})`,
  String.raw`(?:hope (?:you|your [\p{L}]{1,12})(?:'re| is| are)? (?:feeling|doing|healing|recovering)|espero que (?:ya )?(?:se|te) (?:sienta|encuentre)s? mejor)(?!\p{L})`,
];

/** At the beginning of a word, one of these. */
function oneOf(sources: readonly string[]): string {
  return String.raw`(?<!\p{L})(?:${sources.join('|')})`;
}

export const REPLIES = pattern(oneOf([...CERTAIN, ...ADDRESSED]));
/** Of those, what needs no name and no day. */
export const CERTAIN_REPLIES = pattern(oneOf(CERTAIN));
/** A word of each, so that most sentences are not looked at. */
export const CUE =
  /(?:examin|treat|diagnos|x-ray|vaccinat|sutur|stitch|numb|prescrib)ed you|operated on you|(?:minutes|hours?) with you|(?:usted l[aeo]|te|l[aeo]) (?:revis|atend|examin|oper|trat|recet|vacun|diagn)|sorry|apolog|you came|saw you|regret|pleasure|joy|honou?r|privilege|delight|enjoyed|loved|records?|chart|files?|notes|glad|happy|pleased|thrilled|relieved|discussed|explained|told you|(?:when|after|since) (?:we|I|you)|missed|cancel|skipped|no-show|thank|see you|hope you|dear|hello|hola|gracias|lament|sentimos|siento|disculp|perdon|placer|gusto|honor|alegr|bueno|alegría|anotamos|apuntamos|registr|expediente|historial|falt[oó]|cancel[oó]|no vino|present[oó]|reviewed|nos vemos|esper/i;

const IN_GENERAL =
  /(?<!\p{L})(?:if|whenever|whether|in case|when you|before|bring|si|cuando|antes de|traiga|each|every|cada)(?!\p{L})[^.!?;]{0,60}$/iu;
const PAST_DAY = new RegExp(
  String.raw`(?<!\p{L})(?:at|on|for|from|of|during|del?|el|en)?\s?(?:${DATE}|${RECENT}|in (?:january|february|march|april|may|june|july|august|september|october|november|december))(?!\p{L})`,
  'iu',
);
const PAST =
  /(?<!\p{L})(?:was|were|ran|went|didn't|did|had|healed|helped|missed|glad|sorry|thank|thanks|pleasure|gracias|lamentamos|alegra|fue|doctor)(?!\p{L})/iu;
const isCertain = new RegExp(`^${oneOf(CERTAIN)}`, 'iu');

/** Tells of words in a sentence on a page whether they are said to one person about care, not to everyone who reads. */
export function replyIn(
  sentence: string,
  namedIn: (sentence: string) => Named[],
): (match: RegExpMatchArray) => boolean {
  const isToOne = once(() => PAST.test(sentence) && isAddressed(sentence, namedIn));
  return ({ 0: words, index: at = 0 }) => {
    if (IN_GENERAL.test(sentence.slice(Math.max(0, at - 70), at))) return false;
    if (isCertain.test(words)) return true;
    const isThanks = /^(?:thank|gracias)/iu.test(words);
    return isToOne() || (isThanks && PAST_DAY.test(sentence.slice(at, at + 120)));
  };
}

/** "To the Hernandez family", "a la familia Paz". */
const FAMILY =
  /(?:^|\b(?:[Tt]o|[Dd]ear|[Tt]hanks|[Tt]hank you|[Gg]racias a|[Aa]) )\s{0,2}(?:the \p{Lu}[\p{L}'-]{1,20}(?:-\p{Lu}\p{L}{1,20})? family|la familia (?:de )?(?:don |doña )?\p{Lu}\p{L}{1,20})(?!\p{L})/u;

/** "…, Ana, …", "Dear Ms. Vance", "Hello Carl": said to someone by name. */
function isAddressed(sentence: string, namedIn: (sentence: string) => Named[]): boolean {
  if (FAMILY.test(sentence)) return true;
  return namedIn(sentence).some((named) => named.isSure && isSpokenTo(sentence, named));
}

/** Whether a name is that of who is spoken to: greeted, or set off by commas. */
export function isSpokenTo(sentence: string, { start, end }: Named): boolean {
  const before = sentence.slice(Math.max(0, start - 32), start);
  const after = sentence.slice(end, end + 2);
  const isGreeted =
    /(?:^|[\s¡!])(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|buen[oa]s (?:d[ií]as|tardes|noches)|hola|querid[oa]|estimad[oa]|thanks|thank you|gracias)[,\s]{1,2}(?:(?:mr|mrs|ms|miss|sra?|don|doña|señora?)\.?\s)?$/iu.test(
      before,
    );
  const isSetOff =
    /(?:^[¡"“\s]{0,3}|,\s)(?:(?:Mr|Mrs|Ms|Miss|Sra?|don|doña|señora?)\.?\s)?$/u.test(before) &&
    /^(?:[,!.:;]|$)/u.test(after);
  // “To Carl, who left us three stars: …”
  const isHeaded = /^\s{0,3}(?:to|para)\s$/iu.test(sentence.slice(0, start)) && after.startsWith(',');
  return isGreeted || isSetOff || isHeaded;
}
