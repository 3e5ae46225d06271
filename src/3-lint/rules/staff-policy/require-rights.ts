import type { LintRule } from '#schema/rule.ts';
import { isAboutPosting, statementsIn } from './posting.ts';

const MESSAGE =
  'This policy says what staff may post, and nowhere that their rights stay as they are. In the US the law protects talk about pay, hours and working conditions, and a policy that seems to forbid it does not hold. Add a sentence such as: “You may always talk about pay, hours and working conditions, with anyone and without asking.”';

export const requireRights: LintRule = {
  id: 'staff-policy/require-rights',
  summary: 'A staff policy about posting doesn’t say that talk about pay and working conditions stays free.',
  severity: 'warning',
  canBeWaived: true,
  reads: ['en', 'es'],
  appliesTo: ['staff-policy'],
  check({ record, passages, report }) {
    if (record.kind !== 'staff-policy' || !isAboutPosting(record, passages)) return;
    if (!statementsIn(passages).some(saysRights)) report({ message: MESSAGE, at: 'record' });
  },
};

/** What the right is about. */
const CONDITIONS =
  'pay|wages?|salar(?:y|ies)|earnings|compensation|hours|schedules|staffing|benefits|(?:working|work|workplace|job|employment) conditions|conditions (?:of|at|in) (?:work|employment|their work|your work|the workplace)|terms (?:and|&|or) conditions|unions?|unioni[sz]e|organi[sz]e|collective(?:ly)?|concerted|what (?:you|they|we|people) (?:are paid|earn|make)';
const LAW =
  'section 7|national labor relations act|nlra|labou?r (?:law|relations)|protected (?:concerted )?activit(?:y|ies)';
const TALK =
  'rights?|free to|talk(?:s|ing)?|discuss(?:es|ing|ions?)?|speak(?:s|ing)?|say(?:ing)?|shar(?:e|es|ing)|post(?:s|ing)?|writ(?:e|ing)|complain(?:s|ing|ts)?|compar(?:e|ing)|rais(?:e|ing)|communicat(?:e|es|ing|ions?)|convers(?:e|ing|ations?)|act(?:ing|ions?)? together|join(?:ing)?|engag(?:e|ing)|protected';
const WHO =
  'you|we|employees?|staff|workers?|team members?|people|everyone|anyone|anybody|each of us|our team';
const LIMIT =
  'limits?|restricts?|interferes?|prevents?|stops?|keeps?|prohibits?|forbids?|bars?|discourages?|affects?|takes? away|removes?|infringes?|waives?|curtails?|chills?|reduces?|changes?|touch(?:es)?|rules? out|covers?|appl(?:y|ies)|(?:is|are) (?:meant|intended|written|designed|here) to|limiting|restricting|preventing|stopping|interfering|(?:be )?(?:read|interpreted|construed|taken|understood|used)';

const SAYS: readonly RegExp[] = [
  // “Nothing in this policy limits your right to talk about pay.” “It doesn't keep you from joining a union.”
  new RegExp(
    String.raw`\b(?:nothing|no part|none of (?:this|these|it)|never|not|no (?:rule|policy|section|sentence|line))\b[^.!?]{0,60}\b(?:${LIMIT})\b[^.!?]{0,90}\b(?:${TALK}|${LAW})\b[^.!?]{0,160}\b(?:${CONDITIONS}|${LAW})\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:nothing|no part|not|never)\b[^.!?]{0,60}\b(?:${LIMIT})\b[^.!?]{0,90}\brights?\b[^.!?]{0,60}\b(?:${LAW})\b`,
    'i',
  ),
  // “You may talk about pay.” “Employees have the right to discuss wages.”
  new RegExp(
    String.raw`\b(?:${WHO})\b(?: (?:here|at work|also|always|still|all|and [a-z]{1,12})){0,2} (?:may|can|could|(?:are|is|remain|stay) (?:always |still |completely )?(?:free|allowed|welcome|permitted|entitled) to|(?:have|has|keep|keeps|retain|retains) (?:the|a|an|every|your|their|its)? ?(?:legal |full |same )?rights? to)(?! not|n't)(?: (?:always|still|also|freely|openly|of course|and do|at any time)){0,2} (?:${TALK})\b[^.!?]{0,120}\b(?:${CONDITIONS})\b`,
    'i',
  ),
  // “Your right to talk about pay stays.” “Talking about wages with each other is protected.”
  new RegExp(
    String.raw`\b(?:${TALK})\b[^.!?]{0,120}\b(?:${CONDITIONS})\b[^.!?]{0,80}\b(?:is|are|stays?|remains?|belongs?)\b (?:always |still |all |fully |entirely )?(?:allowed|protected|fine|ok|okay|welcome|permitted|legal|lawful|free|yours|your right|their right|a right|up to you|untouched|unaffected|(?:not|never) (?:limited|restricted|affected|changed|touched|reduced|taken away)|as (?:it|they) (?:is|are|was|were))\b`,
    'i',
  ),
  new RegExp(
    String.raw`\brights?\b[^.!?]{0,40}\b(?:${LAW})\b[^.!?]{0,60}\b(?:not|never) (?:limited|restricted|affected|changed|touched|reduced|taken away)\b`,
    'i',
  ),
  // “We respect your right to discuss pay.” “The law lets you talk about hours.” “Pay and hours: you may talk about these.”
  new RegExp(
    String.raw`\b(?:respect|protect|support|hono(?:u)?r|recogni[sz]e|uphold|guarantee)s?\b[^.!?]{0,30}\brights? to (?:${TALK})\b[^.!?]{0,120}\b(?:${CONDITIONS})\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:lets?|allows?|permits?|protects?|entitles?)\b (?:${WHO})(?: to| when you)? (?:${TALK})\b[^.!?]{0,120}\b(?:${CONDITIONS})\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:${CONDITIONS})\b[^.!?]{0,40}: (?:${WHO}) (?:may|can|are free to) (?:always |still |also |freely )?(?:${TALK})\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:it is|it's|that is|this is) (?:always |perfectly )?(?:fine|ok|okay|allowed|legal|your right)\b[^.!?]{0,20}\b(?:${TALK})\b[^.!?]{0,120}\b(?:${CONDITIONS})\b`,
    'i',
  ),
];

const TEMA = `(?:sueldos?|salarios?|lo que (?:gana|cobra)n?|pagas?|horarios?|turnos?|prestaciones|sindicatos?|condiciones (?:de trabajo|laborales|de empleo)|falta de personal)`;
const HABLAR = `(?:habl(?:ar|e|en|a)|coment(?:ar|e|en)|discut(?:ir|a|an)|compart(?:ir|a|an)|conversar|platicar|quejarse|opinar|unirse)`;
/** «Nada aquí limita su derecho a hablar de su sueldo.» «Puede hablar de sus horarios.» «Hablar de turnos es su derecho.» */
const DICE: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!\p{L})(?:nada|ninguna (?:parte|regla)|no)(?!\p{L})[^.!?]{0,60}(?:limita|impide|proh[ií]be|restringe|quita|afecta)n?(?!\p{L})[^.!?]{0,60}(?<!\p{L})(?:${HABLAR}|derechos?)(?!\p{L})[^.!?]{0,120}(?<!\p{L})${TEMA}(?!\p{L})`,
    'iu',
  ),
  new RegExp(
    String.raw`(?<!(?<!\p{L})(?:no|nadie) )(?<!\p{L})(?:puede[ns]?|podr[aá]n?|tiene[ns]? (?:el |todo el )?derecho (?:a|de)|es(?:tá)? (?:libre|permitido)|son libres)(?!\p{L})[^.!?]{0,40}(?<!\p{L})${HABLAR}(?!\p{L})[^.!?]{0,120}(?<!\p{L})${TEMA}(?!\p{L})`,
    'iu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})${HABLAR}(?!\p{L})[^.!?]{0,120}(?<!\p{L})${TEMA}(?!\p{L})[^.!?]{0,60}(?<!\p{L})(?:(?:es|son|sigue siendo) (?:un |su |tu )?(?:derechos?|libres?)|est[aá] (?:permitido|protegido))(?!\p{L})`,
    'iu',
  ),
];
const QUITA =
  /(?<!\p{L})(?:s[oó]lo|únicamente) (?:con|la|el|los|las|si|cuando)(?!\p{L})|(?<!\p{L})(?:excepto|salvo|menos)(?!\p{L})|(?<!\p{L})con (?:previa )?(?:autorizaci[oó]n|permiso)(?!\p{L})/iu;

/** What turns such a sentence round: “nobody may discuss pay”, “only managers may”, “you may, once it is approved”. */
const TAKES_BACK =
  /\b(?:no one|nobody|no employee|none of (?:you|us))\b (?:may|can|is|are)\b|\bonly (?:managers?|supervisors?|owners?|the (?:owner|manager|practice))\b|\bonly (?:with|to|after|if|when|once)\b|\bonly[.!]?$|\b(?:but|except|other than|apart from) (?:about )?(?:your |their )?(?:pay|wages|salar|hours|staffing|benefits|working)|\bunless\b|\b(?:with|after|without) (?:prior |written |our |your manager's )*(?:approval|permission)\b|\bprovided (?:that|it)\b/i;
const WITHOUT_ASKING = /\bwithout (?:asking|having to ask|needing|any|prior|our|your manager's|written)\b/i;

function saysRights(statement: string): boolean {
  const isTakenBack = TAKES_BACK.test(statement) && !WITHOUT_ASKING.test(statement);
  if (!QUITA.test(statement) && DICE.some((pattern) => pattern.test(statement))) return true;
  return !isTakenBack && SAYS.some((pattern) => pattern.test(statement.replace(/n't\b/gi, ' not')));
}
