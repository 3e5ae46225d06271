import { type Found, proseRule } from '../prose-rule.ts';
import { clauseBefore, isAsked, isNegated, isQuoted } from '../speech.ts';
import { together } from '../together.ts';
import { BANNED, isOfPatientData, saysFree } from './bans.ts';

const POLICY = String.raw`(?:(?:this|the|our|these|its|any|all|staff|social media|every)(?: [\w-]{3,14}){0,3} )?(?:polic(?:y|ies)|handbook|manual|guidelines?|rules|rulebook|document|page|section|agreement|contents?|guide|procedures?|memo)\b(?! (?:violations?|on patient))`;
const SECRET = `(?:confidential|secret|private|proprietary|internal only|for internal use|for (?:staff|employees?|your)[- ](?:eyes|use) only|for your eyes)`;
const SHOW = `(?:shown?|shar(?:e|ed|es|ing)|cop(?:y|ied|ying)|giv(?:e|en|ing)|disclos(?:e|ed|es|ing)|post(?:ed|ing)?|discuss(?:ed|es|ing)?|distribut(?:e|ed|ing)|pass(?:ed)? (?:on|along|around)|reveal(?:ed|ing)?|forward(?:ed|ing)?|publish(?:ed)?|tak(?:e|en|ing) (?:home|out)|print(?:ed)?|photograph(?:ed)?|talk(?:ed)? about|leave|removed?|seen|repeat(?:ed)?|quot(?:e|ed))`;
const POLITICA = `(?:(?:est(?:e|os|as?)|el|la|las|los|nuestr[oa]s?|su contenido y) )?(?:pol[ií]ticas?|reglamentos?|manual(?:es)?|reglas|documentos?|normas?|contenidos?|lineamientos|gu[ií]a|hojas?|acuerdo)`;
const S = String.raw`(?<![\p{L}])`;
const E = String.raw`(?![\p{L}])`;

/** These rules themselves. */
const THESE = (): RegExp =>
  /\b(?:(?:this|these|the|our|its|any of these|staff|employee) (?:[\w-]{3,14} ){0,2}?(?:polic(?:y|ies)|handbooks?|manuals?|guidelines?|rules?|rulebooks?|documents?|pages?|memos?|procedures?|binders?|booklets?|circulars?|instructions|agreements?)|what (?:you (?:read|are reading|read here)|is written (?:here|below)|this (?:says|document says)))\b|(?<!\p{L})(?:(?:est(?:e|os|as?)|el|la|los|las|nuestr[oa]s?|su) (?:\p{L}{3,12} )?(?:pol[ií]ticas?|reglamentos?|manual(?:es)?|reglas?|documentos?|normas?|normativas?|lineamientos?|gu[ií]as?|hojas?|acuerdos?|circular(?:es)?|instructivos?|memor[aá]ndums?|contenido)|^\s?pol[ií]ticas?|lo aqu[ií] escrito|lo que (?:aqu[ií] )?se lee)(?!\p{L})/giu;
const HIDDEN =
  /\b(?:confidential|secret|proprietary|classified|eyes[- ]only|internal(?: use)?(?: only)?|for internal|in-house|under wraps|hush-hush|within these walls|inside (?:these|the) (?:walls|building|office|practice|clinic)|behind closed doors|between us|(?:nobody|no one)(?: else)?'s business|for (?:[\w']{2,12} ){0,3}(?:staff|employees|our team|us) (?:alone|only)|stays? (?:here|inside|indoors|in this room)|internal eyes|in the drawer|not for (?:outsiders|outside|others|public|the public|anyone|sharing|circulation|distribution))\b|(?<!\p{L})(?:confidencial(?:es)?|secret[oa]s?|reservad[oa]s?|solo para (?:nosotros|el personal|uso)|se queda aqu[ií]|aqu[ií] se queda|se quedan? (?:entre|en casa|dentro|adentro)|(?:estrictamente|exclusivamente|puramente|meramente) (?:intern|confiden|priv)\p{L}{1,7}|uso (?:estrictamente |exclusivamente )?interno|entre nosotros|bajo llave|de puertas adentro|a puerta cerrada)(?!\p{L})/giu;
const SHOWN =
  /\b(?:shows?|showing|shown|shar(?:e|ed|ing)|cop(?:y|ies|ied|ying)|photocop\w{1,5}|photograph\w{0,3}|screenshots?|scan(?:ned|ning)?|disclos(?:e|ed|ing)|post(?:ed|ing)?|discuss\w{0,3}|distribut\w{1,3}|circulat\w{1,3}|reveal\w{0,3}|forward\w{0,3}|publish\w{0,3}|(?:taken?|taking) (?:home|out|off|away)|leav(?:e|es|ing) the (?:building|office|practice|clinic|premises|room)|print\w{0,3}|talk(?:ed|ing)? about|quot(?:e|ed|ing)|repeat(?:ed|ing)?|pass(?:ed|ing)? (?:on|along|around)|hand(?:ed|ing)? (?:out|over|to)|see[ns]?|sends?|sending|sent|tell(?:s|ing)?|hand(?:s|ed|ing)?|(?:e-?)?mail(?:s|ed|ing)?|tak(?:e|es|ing) (?:it|them) (?:with|out|home|away)|tak(?:e|es|en|ing) (?:[\w']{2,12} ){0,4}home|doesn't leave|never leaves?|does not leave|outside\b|read by|outsiders?|outside (?:the|this|of)|third part(?:y|ies)|union|lawyers?|press|spouses?|famil(?:y|ies)|journalists?|reporters?|made known|mak(?:e|es|ing) known|existence|exists?)\b|(?<!\p{L})(?:compart\p{L}{1,6}|mostr\p{L}{1,5}|muestr\p{L}{1,3}|enseñ\p{L}{1,5}|copi\p{L}{1,4}|fotocopi\p{L}{1,5}|fotograf\p{L}{1,4}|divulg\p{L}{1,5}|public\p{L}{1,5}|publiqu\p{L}{1,3}|difund\p{L}{1,4}|entreg\p{L}{1,4}|revel\p{L}{1,4}|coment\p{L}{1,4}|lee[nr]?|lea[n]?|le[ií]d[oa]s?|sale[n]?|salga|salir|sac\p{L}{1,4}|saqu\p{L}{1,3}|filtr\p{L}{1,4}|reenv[ií]\p{L}{1,5}|llev[aá]r?s\p{L}{1,4}|escane\p{L}{1,4}|circul\p{L}{1,4}|ll[eé]v\p{L}{1,5}|afuera|fuera de (?:aqu[ií]|la|el)|terceros|sindicatos?|abogad[oa]s?|prensa|familiares|pareja|de afuera|ajen[oa]s?|d(?:ar|é|en)(?:[aá]n?)? a conocer|existencia|existen?)(?!\p{L})/giu;

/** What happens at work stays at work; what is looked into is told to nobody. */
const SILENCE: readonly RegExp[] = [
  /\b(?:what|everything|anything|whatever)(?: that)? (?:happens|goes on|is said|you (?:see|hear|learn)|is discussed|takes place|occurs)\b[^;]{0,40}?\b(?:stays?|remains?|must (?:stay|remain|never leave|not leave)|never leaves?|does(?:n't| not) leave|should (?:stay|remain)|is to (?:stay|remain)|is confidential|is secret)\b/gi,
  /\b(?:keep|treat|hold|consider|regard)\b[^;]{0,20}?\b(?:disciplinary|internal|workplace|hr|staff|personnel|misconduct|harassment) (?:\w{4,12} )?(?:investigations?|complaints?|matters?|meetings?|warnings?|issues?|proceedings|disputes?|problems?|discussions?)\b[^;]{0,40}?\b(?:secret|confidential|private|to (?:your|them)sel(?:f|ves)|quiet|under wraps|in-house)\b/gi,
  /\b(?:disciplinary|internal|workplace|hr|staff|personnel|misconduct|harassment) (?:\w{4,12} )?(?:investigations?|complaints?|matters?|meetings?|warnings?|issues?|proceedings|disputes?|problems?|discussions?)\b[^;]{0,30}?\b(?:are|is|remain|must (?:be|remain|stay)|stays?|(?:may|must|should|can) (?:not|never) be)\b (?:kept |treated as |strictly |always |absolutely ){0,2}(?:secret|confidential|private|discussed|shared|talked about|disclosed|mentioned|not to be)/gi,
  /(?<!\p{L})gu[aá]rd(?:ese|ate|ense|e|en) (?:para (?:s[ií]|usted|ti) )?(?:est(?:e|os|as?)|el|la|las|los) (?:manual|reglamento|reglas|pol[ií]ticas?|normas?|documento|hojas?)(?!\p{L})(?! (?:en|bajo|con|donde|cerca|para|y))/giu,
  /(?<!\p{L})(?:lo que|todo lo que) (?:aqu[ií] )?(?:pasa|pase|sucede|suceda|ocurre|ocurra|se (?:diga|dice|habla|hable|vea|ve|oiga|oye))(?!\p{L})[^;]{0,40}?(?<!\p{L})(?:se queda|debe quedar(?:se)?|queda en|no sale|no debe salir|es confidencial)(?!\p{L})/giu,
  /(?<!\p{L})(?:investigaci[oó]n(?:es)?|quejas?|reuniones|sanciones|asuntos|denuncias|amonestaciones) (?:intern|disciplinari|laboral|de personal)\p{L}{0,3}(?!\p{L})[^;]{0,50}?(?<!\p{L})(?:secret[oa]s?|confidencial(?:es)?|no se (?:comentan?|comparten?|divulgan?|hablan?)|en reserva|en secreto|con nadie)(?!\p{L})/giu,
];

export const noSecrecy = proseRule({
  id: 'staff-policy/no-secrecy',
  summary: 'A policy for staff says that the policy itself is confidential.',
  severity: 'error',
  canBeWaived: true,
  reads: ['en', 'es'],
  appliesTo: ['staff-policy'],
  message:
    'This makes the policy itself a secret. People have a right to show their rules to each other, a union, a lawyer or the press, and US law protects that. Take it out, or say that everyone may keep a copy and show it.',
  cue: /eyes|use only|happens|goes on|is said|you (?:see|hear)|investigat|complaint|warning|disciplin|lo que|quejas|reunion|sanci|asunto|conteni|gu[ií]a|binder|booklet|circular|instruc|memo|what (?:you|is)|aquí|aqui|polic(?:y|ies)|handbook|manual|guide|rules|rulebook|document|page|section|agreement|content|procedure|memo|pol[ií]tica|reglamento|reglas|norma|lineamiento|hoja|acuerdo|internal|distribut/iu,
  finds: [
    new RegExp(
      String.raw`\b${POLICY}(?:,? (?:and|including) [^.;,]{1,40}?,?)?(?: itself| here| below)? (?:is|are|must (?:be|stay|remain)|shall (?:be|remain)|should (?:be|stay|remain)|remains?|stays?|(?:is|are) to be|will be|contains? information that is) (?:kept |treated as |considered |held |always |also |\w{4,12}ly |and ){0,3}${SECRET}`,
      'gi',
    ),
    new RegExp(
      String.raw`\b(?:keep|treat|hold|consider)(?:s|ing)?\b (?!(?:patient|client)s?\b)[^;]{0,15}?\b${POLICY}[^;]{0,40}?\b(?:${SECRET}|to yourself|within the (?:practice|clinic|team)|in-?house|inside the (?:practice|clinic)|a secret)`,
      'gi',
    ),
    new RegExp(
      String.raw`\b${POLICY}[^;]{0,30}? (?:may|must|can|should|shall|is|are|will)(?: never|not| not|n't|not be)(?: to)?(?: be)? ${SHOW}\b`,
      'gi',
    ),
    new RegExp(
      String.raw`\b(?:do not|don't|never|may not|must not|cannot|can't|shall not|should not|(?:is|are) not (?:allowed|permitted) to|(?:prohibited|forbidden) (?:from|to)|refrain from|nobody may|no one may|no (?:employee|staff member) may)\b(?: ever| also)? ${SHOW}\b(?: (?:or|and) \w{4,12})?(?: \w{2,9}){0,3}? (?:copies of |parts? of |the contents of |anything (?:from|in) )?(?:this|these|our|the) (?!(?:practice|clinic)'s (?:page|section))(?:[\w-]{3,14} ){0,2}?(?:polic(?:y|ies)|handbook|manual|guidelines?|rules?|rulebook|document|agreement|pages?|memo|procedures?)\b`,
      'gi',
    ),
    /\b(?:sharing|disclosing|showing|copying|posting|discussing|distributing) (?:any (?:part|page|section) of |pages? of |a copy of |copies of |the contents of |parts of )?(?:this|these|our|the) (?:[\w-]{3,14} ){0,2}?(?:polic(?:y|ies)|handbook|manual|guidelines?|rules|document|agreement|procedures)\b[^;]{0,50}? (?:is|are|will|may|leads?|results?)\b/gi,
    /\b(?:what is|what's|everything|all) (?:in|inside) (?:this|the|our) (?:staff )?(?:handbook|policy|manual|document)[^;]{0,10} stays\b/gi,
    /\b(?:internal use only|not for distribution|do not (?:copy|distribute|circulate|forward)(?: or (?:copy|distribute|share|forward))?(?=[.!,]| outside| this| to anyone| beyond))/gi,
    new RegExp(
      String.raw`${S}${POLITICA}${E}[^;]{0,25}? (?:es|son|ser[aá]n?|debe[n]? (?:ser|mantenerse|quedar|permanecer)|se mantiene[n]?|queda[n]?|se considera[n]?|tiene car[aá]cter) (?:\p{L}{4,15}mente |de uso |de car[aá]cter )?(?:confidencial(?:es)?|secret[oa]s?|privad[oa]s?|reservad[oa]s?|solo para (?:nosotros|el personal|uso)|se queda aqu[ií]|intern[oa] y no|exclusiv\p{L}{1,6})`,
      'giu',
    ),
    new RegExp(
      String.raw`${S}(?:no (?:se (?:puede|debe|permite|autoriza)|est[aá] (?:permitid|autorizad)o|puede[n]?|debe[n]?|podr[aá]n?|deber[aá]n?)|(?:est[aá]|queda) prohibido|se proh[ií]be|prohibido|nunca|nadie (?:puede|debe|podr[aá])|no)${E} (?:\p{L}{2,10} )?(?:compart|mostr|muestr|enseñ|copi|divulg|publi|difund|entreg|d[eé]|fotocopi|revel|coment|sac)\p{L}{0,6}${E}[^;]{0,40}?${S}(?:est(?:e|os|as?)|el|la|nuestr[oa]s?) (?:pol[ií]ticas?|reglamento|manual|reglas|documento|normas?|lineamientos|gu[ií]a|hojas?|acuerdo)${E}`,
      'giu',
    ),
    new RegExp(
      `${S}(?:mantenga[n]?|guarde[n]?|mantener|guardar|conserve[n]?|trate[n]?)${E}[^;]{0,25}?${S}(?:est(?:e|os|as?)|el|la) (?:pol[ií]ticas?|reglamento|manual|reglas|documento|normas?|contenido)${E}[^;]{0,30}?(?:confidencial|secret|reserva|privad)`,
      'giu',
    ),
    new RegExp(
      String.raw`${S}${POLITICA}${E}[^;]{0,20}? no (?:se (?:puede|debe)|puede|debe|podr[aá]|deber[aá])[n]? (?:ser )?(?:compart|mostr|copi|divulg|publi|difund|entreg|revel|sal|enseñ)\p{L}{1,6}`,
      'giu',
    ),
    ...SILENCE,
    new RegExp(
      String.raw`\b(?:keep|stay|remain|be)s? (?:quiet|silent|mum|discreet) (?:about|on|over) ${POLICY}|${S}(?:guard|manten|conserv)\p{L}{1,6} (?:\p{L}{4,9} )?(?:silencio|reserva|discreci[oó]n) (?:sobre|acerca de|respecto (?:a|de)|en torno a) ${POLITICA}${E}`,
      'giu',
    ),
    new RegExp(
      String.raw`\b${POLICY}[^;]{0,20}? (?:may|can|must|should|is to) (?:only )?be ${SHOW}\b[^;]{0,10}? only (?:with|by|inside|within|among)\b`,
      'gi',
    ),
    new RegExp(
      `${S}${POLITICA}${E}[^;]{0,15}? (?:solo|s[oó]lo|[uú]nicamente) (?:se )?(?:puede[n]?|debe[n]?) (?:comentar|mostrar|ver|compartir|leer|discutir)(?:se)?${E}`,
      'giu',
    ),
    /(?<=^\W{0,3}|[.;:] )(?:strictly )?(?:for )?(?:staff|internal|employees?'?|team)(?:'s)? (?:eyes|use|reading) only\b/gi,
    together(70, HIDDEN, THESE()),
    together(110, THESE(), SHOWN, BANNED()),
  ],
  isFine: (found) => {
    const { sentence, start } = found;
    return (
      saysFree(sentence) ||
      NO_SECRET.test(sentence) ||
      isOfPatientData(sentence) ||
      isAsked(sentence) ||
      isQuoted(sentence, start) ||
      isNegated(
        clauseBefore(sentence, start)
          .replace(NOT_TO_SHOW, ' ')
          .replace(/(?<!\p{L})ni (?:la|el|los|las)(?!\p{L})/giu, ' '),
      ) ||
      /\b(?:right to|free to|may (?:always )?)$/i.test(sentence.slice(Math.max(0, start - 20), start)) ||
      isOfPatients(found)
    );
  },
});

/** Before a find these are the ban itself: “You may not copy or forward …”. */
const NOT_TO_SHOW =
  /\b(?:may not|must not|do not|don't|never|cannot|can't|should not|not (?:allowed|permitted) to|no (?:one|staff|employee) (?:may|can)|nobody (?:may|can)) (?=(?:ever )?(?:show|shar|copy|scan|forward|post|photograph|print|quot|pass|hand|send|tak|email|e-mail|read)\w{0,3}\b)|(?<!\p{L})(?:no (?:se )?(?:permite|puede|debe|podr[aá]|deber[aá])n?|(?:(?:est[aá]|queda)[n]? )?prohibido|nunca|nadie (?:puede|debe|podr[aá]|deber[aá])|ning[uú]n \p{L}{4,12} (?:puede|debe|podr[aá]|deber[aá])) (?=(?:compart|mostr|copi|fotocopi|fotograf|reenvi|divulg|public|difund|entreg|enseñ|sac|imprim|escane|revel|coment|habl|mencion|dar|hacer|decir|contar)\p{L}{0,3}(?!\p{L}))|(?<!\p{L})(?:no (?:revel|habl|coment|divulg|mencion|d[eé]|diga|cuente)\p{L}{0,4}|ning[uú]n \p{L}{4,12} (?:revel|divulg|coment|har|dar)[aá]) |(?<!\p{L})ni (?=\p{L}{3,12}[aei]r(?!\p{L}))/giu;

/** “This policy is no secret”; what other information a policy protects. */
const NO_SECRET =
  /\b(?:what|which)(?: \w{2,14})? (?:is|are|counts|stays|must stay) (?:as )?(?:confidential|secret|private)\b|(?<!\p{L})(?<!(?<!\p{L})lo )qu[eé] (?:\p{L}{3,14} )?(?:es|son|debe) (?:confidencial|secret|privad)|\b(?:no|not|never|isn't|aren't|nothing)(?: (?:\w{2,12} ){0,2})?(?:an? )?(?:secrets?|confidential|internal only)\b|\b(?:lab|laboratory|user|equipment|training|machine) manuals?\b|\b(?:public|facebook|instagram|web|home|clinic's|practice's) pages?\b|(?<!\p{L})manual(?:es)? del? (?:laboratorio|equipo|aparato|usuario)(?!\p{L})|\bconfidential (?:information|data|details|business|patient)\b|\b(?:keys?|codes?|alarm|passwords?|pins?|trade secrets|copyright\w{0,3}|plagiari\w{1,3}|questions? about)\b|(?<!\p{L})(?:no (?:es|son) (?:ning[uú]n )?(?:secret|confiden)\p{L}{1,6}|informaci[oó]n confidencial|llaves?|claves?|preguntas? sobre|dudas)(?!\p{L})/iu;

/** Patient information in a document is confidential, and so it should be; passwords, too. */
function isOfPatients({ match, sentence, start }: Found): boolean {
  const words = clauseBefore(sentence, start) + match[0];
  return /\b(?:patients?|clients?|passwords?|health information|phi|charts?|records?|private (?:account|life|settings|page))\b|(?<!\p{L})(?:pacientes?|contraseñas?|expedientes?)(?!\p{L})/iu.test(
    words,
  );
}
