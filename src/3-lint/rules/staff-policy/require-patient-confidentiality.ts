import type { LintRule } from '#schema/rule.ts';
import { isAboutPosting, statementsIn } from './posting.ts';

const MESSAGE =
  'This policy says what staff may post, and nowhere that nothing about a patient may be among it. That is the one rule such a policy can’t do without. Add a sentence such as: “Never describe, name or picture a patient, even without a name.”';

export const requirePatientConfidentiality: LintRule = {
  id: 'staff-policy/require-patient-confidentiality',
  summary: 'A staff policy about posting has no rule that keeps patients out of it.',
  severity: 'error',
  canBeWaived: true,
  reads: ['en', 'es'],
  appliesTo: ['staff-policy'],
  check({ record, passages, report }) {
    if (record.kind !== 'staff-policy' || !isAboutPosting(record, passages)) return;
    if (!statementsIn(passages).some(protectsPatients)) report({ message: MESSAGE, at: 'record' });
  },
};

/** The patient as what is told, not as the one it is told to: “discuss pay with a patient” is another thing. */
const PATIENT = String.raw`(?<!\b(?:with|to|from|for|by) (?:(?:a|an|any|our|your|the|former) )?)(?:patients?|clients?|residents?|people we (?:treat|care for|look after)|anyone we (?:treat|care for|look after)|protected health information|phi|health information|who (?:is|was|comes|came) (?:a patient|here))`;
const TELL =
  'post|posts|posting|posted|shar(?:e|es|ing|ed)|describ(?:e|es|ing|ed)|pictur(?:e|es|ing|ed)|photograph(?:s|ing|ed)?|photos?|film(?:s|ing|ed)?|record(?:s|ing|ed)?|nam(?:e|es|ing|ed)|mention(?:s|ing|ed)?|identif(?:y|ies|ying|ied)|confirm(?:s|ing|ed)?|disclos(?:e|es|ing|ed|ure)|reveal(?:s|ing|ed)?|discuss(?:es|ing|ed)?|publish(?:es|ing|ed)?|upload(?:s|ing|ed)?|tweet(?:s|ing)?|writ(?:e|es|ing|ten)|talk(?:s|ing)?|tell(?:s|ing)?|say(?:s|ing)?|put(?:s|ting)?|use(?:s|d)?|hint(?:s|ing)?|refer(?:s|ring)?';
const FORBIDS =
  'never|not|no one|nobody|no|none|forbidden|prohibited|banned|off[- ]limits|avoid|refrain|without exception|must stay out|under no circumstances';

const PROTECTS: readonly RegExp[] = [
  // “Never describe or picture a patient.” “We don't post anything that could identify a patient.”
  new RegExp(String.raw`\b(?:${FORBIDS})\b[^.!?]{0,80}\b(?:${TELL})\b[^.!?]{0,160}\b${PATIENT}`, 'i'),
  // “What must I never post? A patient's name.” “No patient may be named.” “Patient stories are never to be told.”
  new RegExp(
    String.raw`\b(?:no|nothing|never|not|not one)\b[^.!?]{0,60}\b${PATIENT}[^.!?]{0,100}\b(?:${TELL}|online|social media)\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b${PATIENT}[^.!?]{0,120}\b(?:must|may|can|should|is|are|will|do|does)\b[^.!?]{0,20}\b(?:${FORBIDS})\b[^.!?]{0,60}\b(?:${TELL}|online|social media)\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:${TELL})\b[^.!?]{0,120}\b${PATIENT}[^.!?]{0,120}\b(?:is|are) (?:strictly |always |absolutely )?(?:${FORBIDS}|never|against)\b`,
    'i',
  ),
  // “Keep patients out of it.” “Leave what you know about patients at work.”
  new RegExp(
    String.raw`\b(?:keep|leave|stays?|remains?)\b[^.!?]{0,60}\b${PATIENT}[^.!?]{0,80}\b(?:out|off|away|private|confidential|to yourself|at work|secret|here)\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b${PATIENT}[^.!?]{0,60}\b(?:is|are|stays?|remains?|must (?:be|stay|remain)|(?:is|are) kept|kept)\b[^.!?]{0,20}\b(?:private|confidential|out of|off|secret|at work|with us|between us)\b`,
    'i',
  ),
  /\b(?:protect|guard|respect|safeguard|maintain|preserve|uphold)(?:s|ing)?\b[^.!?]{0,40}\b(?:patients?|clients?|residents?)(?:'s?|s')? (?:privacy|confidentiality|information|data)\b/i,
  /\b(?:patients?|clients?|residents?)(?:'s?|s')? (?:privacy|confidentiality) (?:comes|is|stays|matters)\b/i,
  /(?<!\p{L})(?:nunca|jam[aá]s|no|nadie|ni|prohibid[oa]s?|evite[n]?)(?!\p{L})[^.!?]{0,60}(?<!\p{L})(?:publi(?:que|quen|car|ca)|compart(?:a|an|ir)|describ(?:a|an|ir)|fotograf(?:í|i)\p{L}{1,3}|mencion(?:e|en|ar)|nombr(?:e|en|ar)|identifi(?:que|quen|car)|revel(?:e|en|ar)|habl(?:e|en|ar)|suba[n]?|subir|muestre[n]?|confirm(?:e|en|ar))(?!\p{L})[^.!?]{0,120}(?<!\p{L})pacientes?(?!\p{L})/iu,
  /(?<!\p{L})(?:privacidad|confidencialidad|informaci[oó]n|datos) (?:de (?:(?:los|las|cada|nuestros|un) )?pacientes?)(?!\p{L})/iu,
  /\b(?:privacy|confidentiality) of (?:our |the |every |each |all )?(?:patients?|clients?|residents?)\b/i,
];

function protectsPatients(statement: string): boolean {
  const spelt = statement.replace(/\bcan(?:no|')t\b/gi, 'can not').replace(/n't\b/gi, ' not');
  return PROTECTS.some((pattern) => pattern.test(spelt));
}
