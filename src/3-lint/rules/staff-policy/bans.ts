/** A ban in whatever words, for rules that ask what stands together in a sentence. Every part is bounded. */

const S = String.raw`(?<![\p{L}])`;
const E = String.raw`(?![\p{L}])`;

const english = String.raw`do not|don't|does not|doesn't|did not|won't|never|no longer|may not|must not|mustn't|cannot|can't|shall not|should not|shouldn't|will not|won't|not (?:to|for|be|allowed|permitted|tolerated|acceptable|ok|okay|up for|something|a topic|appropriate|welcome)|(?:are|is|am) not|aren't|isn't|forbidden|prohibit\w{0,4}|banned|bans?|barred|misconduct|disciplin\w{1,5}|dismiss\w{0,3}|fired|firing|sacked|sacking|terminat\w{2,4}|written up|write-?up|written warning|(?:final|verbal|first) warning|suspended|suspension|insubordinat\w{1,3}|disloyal(?:ty)?|better not|not (?:a|one) (?:word|page|line|copy)|no (?:one|body|talk|posts?|posting|chat\w{0,4}|discussion|exceptions|comparing|gossip|sharing|employee|staff)|nobody|off[- ]limits|off the table|off-topic|taboo|avoid|refrain|grounds for|cost you|out of (?:bounds|line)|none of (?:your|anyone's|their)|(?:nobody|no one)(?: else)?'s business|breach|violation|violates|against (?:policy|the rules|our rules|our policy)|think twice|keep (?:it |them |that |this |quiet|silent|mum|your mouth|your thoughts|your opinions?)|zip it|consequences|stop|discouraged|frowned (?:up)?on|unprofessional|unacceptable|inappropriate|expected not|asked not|zero tolerance|hr matter|dealt with|over my dead body|lose theirs|firing offen[cs]e|fireable|has no business|look(?:ing)? for (?:work|a (?:new )?job|another job)|looking elsewhere|hear from (?:us|me|hr|management)|not (?:the internet|facebook|online|on (?:facebook|social|the internet)|(?:to |with )?your (?:friends|co-?workers|colleagues|followers))|off (?:the (?:web|internet|net)|social media|facebook|google|glassdoor)|(?:leave|leaves|leaving) (?:[\w'-]{1,14} ){1,6}?(?:at the door|out of|off|behind|at home)|disciplinary|career-limiting|has no place|have no place|no place for|reported to|instead of|rather than|last day|pack your|shown the door|the door|let go|forfeit\w{0,3}|nowhere else|no one else|caught|lose (?:your|their) (?:job|position|bonus|raise|post)|risk(?:s|ing)? (?:your|their|his|her) (?:job|position|employment|post)|(?:not|wrong) (?:the )?place|stays? (?:out|off|away|silent|quiet|mum)|remain silent|strictly (?:private|confidential|between)|forbids?|bars?|outlaw\w{0,2}|punish\w{0,4}|penalt(?:y|ies)|ask(?:ed)? (?:that|you|staff|employees|everyone) (?:\w{2,12} ){0,3}?(?:not|never)|reprimand\w{0,3}|demot\w{2,4}|part ways|parting ways|repercussions|not tolerate|hold your tongue|mum|nothing (?:[a-z]{3,12} )?(?:negative|bad|critical|unkind|unflattering|nasty|disparaging|derogatory|rude|unfavou?rable|mean)|won't be (?:staff|employed|working|here|with us)(?: for)?|nobody else's|no one else's|belongs? in (?:my|the) office|(?:the|your|that|any) (?:bonus|raise|job|perk)s? (?:is|are) gone|go(?:es)? no (?:further|farther)|treated as (?:if|though|your)|counts? (?:as|against)|as good as`;
const spanish = String.raw`no|nunca|jam[aá]s|ni|nadie|prohib\p{L}{1,6}|evit[ea]\p{L}{0,2}|absten\p{L}{1,8}|abst[eé]ng\p{L}{2,4}|despid\p{L}{1,3}|desped\p{L}{1,4}|sancion\p{L}{0,5}|amonest\p{L}{1,6}|castig\p{L}{1,4}|falta grave|motivo de|causa de|ning[uú]n|ninguna|queda fuera|c[aá]llese|gu[aá]rde(?:se|selo|nse)?|tem(?:a|as) vedad[oa]s?|tab[uú]|vetad[oa]s?|cuidado con|le cuesta|cuesta el (?:puesto|trabajo)|consecuencias|se va|a la calle|fuera de lugar|se queda sin (?:trabajo|empleo)|busque otro|mejor c[aá]ll\p{L}{1,4}|gu[aá]rd\p{L}{2,5}|en lugar de|en vez de|se despide|est[aá] de m[aá]s|abstenerse|motivo para|ser[aá] (?:sancionad|despedid|amonestad)[oa]|perder[aá] (?:su|el)|pierde (?:su|el)|rescisi[oó]n|represalias|reserv(?:e|en)(?:se)?|callad[oa]s?|silencio|discreci[oó]n|vedado|restringid[oa]s?|confidenciales?|mal vist[oa]|costar(?:le)? (?:el|su) (?:empleo|trabajo|puesto)|cuenta como|es como si|perder el suyo|equivale a|at[eé]ng\p{L}{1,5}|b[oó]rrel[oae]s?|no tiene[n]? por qu[eé]|tienen? prohibid[oa]`;

/** Words that forbid, or say what it costs. */
export const BANNED = (): RegExp => new RegExp(`${S}(?:${english}|${spanish})${E}`, 'giu');

/** Who says that something stays free doesn't forbid it. */
const FREE = new RegExp(
  [
    String.raw`(?<!\bno )\b(?:rights? to|your rights?|their rights?|rights under|free to|welcome to|entitled to|(?<!\b(?:no ?one|nobody|only|never|no|manager|managers|owner|supervisors?)\b[^.;,]{0,20})(?:may|can) (?:always |also |still |freely |of course |openly |all |bring|raise|take (?:it|them)|file|report|come to|go to|talk|discuss|post|speak|share|say|write|complain|compare|criticize|keep|copy|show)|(?:is|are|stays?|remains?) (?:legally |always )?(?:protected|allowed|fine|free|yours|welcome|up to you|no secret|not (?:a )?secret)|(?:has|have|carr(?:y|ies)) no consequences|(?:is|are) (?:not|never) (?:an? )?(?:violation|breach|misconduct|offen[cs]e|fault|firing)|the law (?:protects|lets|allows)|protected by law|(?:nothing|no part|no rule|none of (?:this|these)|not meant to|not intended to|(?:do|does|will|would|can) not|doesn't|don't|won't|can't|cannot|never) (?:\w{2,12} ){0,5}?(?:limits?|stops?|restricts?|interferes?|keeps? (?:you|anyone|staff|people|employees)|prevents?|forbids?|bans?|prohibits?|punish|retaliate|discipline|fire|penali[sz]e|monitor|mind|object|apply|cover|need (?:to ask|permission|approval|anyone)|have to (?:ask|tell|share|say|show)|ask you|require|discourage|get in trouble|mean you)|(?:may|must|can|will) ?not (?:ask|order|force|require) you to|without fear|nlra|national labor relations|section 7|(?:no one|nobody) (?:here )?(?:will be|is|gets|can be|may be|has been) (?:\w{2,12} )?(?:punished|disciplined|fired|dismissed|penali[sz]ed|retaliated))`,
    String.raw`${S}(?:derechos?|libre[s]? de|libremente|con libertad|la ley (?:protege|permite)|protegid[oa]s? por la ley|(?:nada|ninguna (?:parte|regla)|no|nunca) (?:\p{L}{2,12} ){0,4}?(?:limita|impide|proh[ií]be|restringe|castiga|sanciona|afecta|quita|hace falta|necesita|tiene que pedir|aplica)\p{L}{0,3}|sin (?:temor|miedo|represalias)|no (?:es|son|ser[aá]n?) (?:una? )?(?:falta|motivo|causa|delito|secreto)|(?<!(?:no|nadie|empleado|empleada|trabajador|solo|s[oó]lo|jefe|gerente) (?:se )?)(?<!(?<!\p{L})ninguna [^.;]{0,40})(?:puede[n]?|podr[aá]n?) (?:siempre |tambi[eé]n |libremente )?(?:presentar|hablar|comentar|compartir|publicar|quejarse|criticar|mostrar|copiar|guardar|enseñar))`,
  ].join('|'),
  'iu',
);

/** Free only where nobody hears it, or with a yes. */
const LIMITED =
  /\bonly (?:with|to|after|if|when|once)\b|\bwith (?:the |your )?(?:practice |office )?manager only\b/i;

/** Whether a sentence says that something is free. */
export function saysFree(sentence: string): boolean {
  return FREE.test(sentence) && !LIMITED.test(sentence);
}

/** What is told of patients may be forbidden; so may passwords, and what is said on the practice's own page. */
const OF_PATIENTS =
  /\b(?:patients?|clients?|residents?|passwords?|logins?|phi|hipaa|charts?|(?:medical|health|patient) (?:records?|information|details)|screens?|someone's (?:health|diagnosis))\b|(?<!\p{L})(?:pacientes?|contraseñas?|expedientes?|historias? cl[ií]nicas?|clientes?)(?!\p{L})/iu;

/** Whether a sentence speaks of patients, or of what opens their records. */
export function isOfPatientData(sentence: string): boolean {
  return OF_PATIENTS.test(sentence);
}
