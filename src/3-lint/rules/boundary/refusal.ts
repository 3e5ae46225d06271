import { isAsked, isDenied, isNegated } from '../speech.ts';

/** Denials in form that invite: “don’t be shy”, “no dude en”. */
const ENCOURAGING =
  /\b(?:(?:don'?t|do not|never|no need to|please don'?t) (?:be (?:shy|afraid|a stranger|strangers|scared|surprised|bashful|put off)|think twice|hesitate(?: to)?|forget(?: to)?|wait(?: to)?|miss(?: out)?|worry)|(?:can'?t|cannot) wait(?: to)?|why (?:not|don'?t (?:you|we))|(?:i|she|he|we) (?:don'?t|doesn'?t|do not|does not) (?:mind|bite)(?: if)?|if (?:you|it|we|nobody) (?:can'?t|cannot|don'?t|do not|doesn'?t|couldn'?t|are unable to) [\w' ]{3,40},|si (?:usted )?no (?:l[oe] )?(?:logr|pued|consig|contest|respond|encuentr|alcanz|hay)\w{0,6}[^,;.!?]{0,40},|not only|not just|(?:i|she|he|we) (?:never|don'?t|doesn'?t) say no|nunca (?:digo|dice|decimos) que no|(?:never|haven'?t|hasn'?t|don'?t|doesn'?t) (?:yet |ever )?(?:turn(?:ed)? (?:down|away)|refused?|declined?|said no to|rejected?)|(?:nunca|jam[aá]s|no) (?:he |ha |hemos )?(?:rechaz|neg|declin)(?:ado|o|amos) (?:una|ninguna|tu|su)|no (?:problem|worries|appointment needed|need to call|phone call needed)|nothing (?:is )?(?:better|easier)|without (?:calling|waiting|leaving home|an appointment|picking up the phone)|instead of (?:calling|phoning|waiting|using the portal)|rather than (?:call|calling|phone|wait)|never (?:sleeps?|closes?|been easier)|no (?:dudes?|duden?) en|no (?:se te |te |se le |se les )?olvid\w{1,4}(?: de)?|no dej\w{1,3} de|no (?:seas?|sean|seamos) (?:t[ií]mid[oa]s?|penos[oa]s?|mal[oa]s?|tont[oa]s?|la excepci[oó]n|el [uú]ltimo|la [uú]ltima)|no se (?:apene|quede|pierda)n?(?: con las ganas)?|no te (?:lo |la )?(?:apenes|quedes|pierdas)(?: con las ganas)?|no se l[oa]s? (?:pierda|piense)n?|(?:(?:is|are) )?not (?:so |that |very )?urgent|non-urgent|no (?:es|sea|son|sean) (?:tan |muy )?urgentes?|no lo pienses|no (?:tengas?|tengan?) (?:pena|miedo|verg[uü]enza)(?: de| en)?|sin (?:pena|miedo|compromiso|problemas?|cita|llamar|esperar|verg[uü]enza|hacer fila|salir de casa)|no hace falta (?:llamar|venir|esperar)|no (?:muerdo|muerde|me molesta|me importa|hay problema|s[oó]lo|solamente|es necesario llamar|llame|esperes?|espere)|en (?:vez|lugar) de (?:llamar|esperar|venir|hacer fila))(?!\p{L})/giu;

/** What a sentence goes on to say of what it named: that it is not done after all. */
const REFUSED_AFTER =
  /\b(?:(?:is|are|was|were|will be|would be|get|gets|go|goes|can be|may be|must be) (?:not|never|declined|ignored|deleted|blocked|reported|denied|rejected|refused|unanswered|unread|removed|turned down|off[- ]limits|against)|(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have)n'?t (?:able|accept\w{0,3}|possible|allowed|ok|okay|private|safe|secure|appropriate|something|a good|monitored|read|check\w{0,3}|answer\w{0,3}|reply|respond|see|look\w{0,3}|help|add|follow|used?|say|be (?:able|accepted|read|answered))|(?:cannot|can not|will not|do not|does not|must not|should not|may not|would not|never|unable to|have to|has to|won't|can't|don't) (?:accept|answer|reply|respond|read|see|say yes|add|follow|connect|be (?:accepted|read|answered|seen|able)|decline|refuse|ignore|say no|delete|turn|help|discuss|give|look|check)|(?:we|i|she|he|they|it)(?:'ll| will| has to| have to| must)?\s(?:politely |kindly |always |gently )?(?:declines?|ignores?|deletes?|says? no|turns? (?:it|them) down)|(?:nobody|no one)(?: (?!who|but|else)\w{2,10}){0,4} (?:reads?|answers?|checks?|sees?|watches|looks)|please (?:call|use the portal)|(?:no|nunca|tampoco|nadie) (?:la|lo|las|los|le|les|se|te|nos|me|podr?[eéaá]\w{0,4}|puedo|puede|podemos|pueden|acept\w{1,5}|contest\w{1,5}|respond\w{1,5}|le[ea]\w{0,3}|revis\w{1,5}|vamos|va|es|son|est[aá]n?|sirven?)|rechaz\w{1,5}|declin\w{1,5}|se ignor\w{1,4})(?!\p{L})/iu;

/** Conditions and reports: what people may do, told before what happens then. */
const SUPPOSED =
  /(?:^|[,;:(]\s?|\s)(?:if (?:you|someone|anyone|a patient|patients|people|somebody|your|we|one of us|any of us|by (?:mistake|accident|chance))|think (?:hard |twice )?before (?:you|asking)?|before you|when (?:you|someone|anyone|a patient|patients|people)|whenever|in case|should you|even if|suppose|asking|being asked|tempted to|(?:anything|whatever|what|everything|that|things?|messages?|photos?|words?) you|lo que (?:usted )?|cualquier cosa que (?:usted )?|may (?:want|wish|feel)|might (?:want|wish|like)|some (?:people|patients)|patients (?:sometimes|often)|people (?:sometimes|often)|sometimes|why (?:we|i|you)|how (?:we|you)|whether|(?:natural|normal|tempting|nice|kind|thoughtful|understandable|fine) (?:of you )?to|(?:people|patients|you|to|who) (?:may |might )?want(?:s|ing)? to|(?:es )?(?:natural|normal|comprensible) (?:que|querer)|quer(?:er|emos que)|quiera[ns]?|si (?:usted|alguien|un paciente|por (?:error|accidente|descuido)|nos|me|le|la|lo|nuestr\w{1,3}|te|un|una|mand\w{1,4}|env[ií]\w{1,3})|cuando (?:alguien|un|una|nos|me|le)|en caso de|aunque|algunas personas|a veces|por qu[eé])(?!\p{L})(?<condition>[^.!?,;]{0,60})$/iu;
/** After a condition it is an invitation again: “if you have a question you can DM us”. */
const OFFERED =
  /\b(?:you can|you may|feel free|please|just|go ahead|we can|puede[ns]?|no dude|con confianza|simplemente|s[oó]lo)(?!\p{L})/iu;

function withoutEncouragement(sentence: string): string {
  return sentence.replace(ENCOURAGING, (found) => '_'.repeat(found.length));
}

/** Whether an invitation in a sentence is none: denied before or within, or declined after. */
export function isRefused(sentence: string, start: number, end: number): boolean {
  const meant = withoutEncouragement(sentence);
  return (
    isDenied(meant, start) ||
    isNegated(meant.slice(start, end)) ||
    REFUSED_AFTER.test(meant.slice(end, end + 160))
  );
}

/** Whether it stands in a condition: “if you message us there”. */
export function isSupposed(sentence: string, start: number): boolean {
  const condition = SUPPOSED.exec(sentence.slice(Math.max(0, start - 160), start))?.groups?.condition;
  return condition !== undefined && !OFFERED.test(condition);
}

/** Questions that invite: “why not add me?” Any other question asks whether one may. */
const INVITING_QUESTION =
  /(?:^|[.!?¡¿,;]\s{0,2})(?:why (?:not|don'?t you)|(?:do you )?want to|fancy|care to|(?:could|can|would|will) you (?:please )?(?:text|send|message|forward|share|post|add)|¿?me (?:la|lo|las|los) (?:pasa|manda|env[ií]a|comparte)s?|podr[ií]as? (?:mandar|enviar|pasar|compartir)\w{0,4}|would you like to|won'?t you|how about|por qu[eé] no|quier[ae]s?|te gustar[ií]a|le gustar[ií]a|se te antoja|qu[eé] tal si)(?!\p{L})/iu;

/** A question in form only: “… on Instagram, okay?” */
const TAG =
  /[,;]\s{0,2}¿?(?:va|s[ií]|vale|dale|ok(?:ay|ey)?|deal|right|yes|te late|te parece|sale|eh|ya)\?["')\]”»]{0,2}\s{0,3}$/iu;

/** Whether a sentence only asks: “May I add you?”, but not “Why not add me?” */
export function isOnlyAsked(sentence: string): boolean {
  return isAsked(sentence) && !TAG.test(sentence) && !INVITING_QUESTION.test(sentence);
}
