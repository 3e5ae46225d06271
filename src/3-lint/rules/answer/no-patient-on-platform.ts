import { NOT_ON_PLATFORM } from '#schema/answer.ts';
import type { LintRule } from '#schema/rule.ts';
import { plain } from '../text.ts';
import { deeperLinks } from './platform-links.ts';

const VARIABLE_MESSAGE =
  'On a platform this variable would tie the person to the practice, in front of anyone who looks. Take it out; {site}, {practice} and {phone} may stand there.';
const WORDS_MESSAGE =
  'These words tell everyone on the platform that the person is cared for here, which alone can be a breach. Say it so that it fits anyone at all, patient or not.';
const LINK_MESSAGE =
  'On a platform a link to anything but the practice’s home page says more than it should: a policy about patients, a bio or the portal ties the person to the practice. Write {site} instead, or take it out.';

const VARIABLE = new RegExp(String.raw`\{\s?(?:${NOT_ON_PLATFORM.join('|')})\s?\}`, 'gi');

const CARER =
  'doctor|physician|dentist|nurse|nurse practitioner|np|pa|physician assistant|therapist|counsell?or|psychologist|psychiatrist|social worker|midwife|dietitian|hygienist|pharmacist|clinician|provider|practitioner|pediatrician|paediatrician|gp|care team|surgeon|specialist|optometrist|chiropractor|physio|physiotherapist';
const CARE =
  'visits?|appointments?|check-?ups?|treatments?|care|records?|chart|file|prescriptions?|refills?|medications?|medicines|(?:test |lab )?results|surgery|operation|diagnosis|therapy|sessions?|procedures?|conditions?|symptoms|bill|procedure|exam|bloodwork|blood test|referral|follow-up|experience (?:here|with us)|time (?:here|with us)|stay';
/** What could stand between: "your last visit", "your primary care doctor". "Your own doctor" fits anyone. */
const BETWEEN = String.raw`(?!own\b)(?:[a-z'-]{1,20}\s{1,2}){0,2}?`;
const CONFIRMS = new RegExp(
  [
    String.raw`\b(?:as\s{1,2})?your\s{1,2}${BETWEEN}(?:${CARER}|${CARE})\b(?!\s{1,2}(?:that|who|where)\s{1,2}you\b)`,
    String.raw`\b(?:my|our)\s{1,2}(?:own\s|dear\s|valued\s|former\s|past\s|current\s|other\s|lovely\s){0,2}(?:patients?|clients?)\b`,
    String.raw`\b(?:as|being)\s{1,2}(?:a|an|one of our)\s{1,2}(?:valued\s|current\s|former\s|past\s)?(?:patients?|clients?)\s{1,2}(?:of ours|here|at|with)\b`,
    String.raw`\byou(?:'re| are| were| have been|'ve been)\s{1,2}(?:a|an|our|one of our|my)\s{1,2}(?:valued\s|current\s|former\s)?(?:patient|client)s?\b`,
    String.raw`\b(?:treat(?:ed|ing)?|look(?:ed|ing)? after|car(?:e|ed|ing) for|saw|seeing|examin(?:ed|ing)|help(?:ed|ing)? look after)\s{1,2}you\b`,
    String.raw`\b(?:next|last) time (?:you (?:are|were|come|came)|we (?:see|saw|meet|met)|I (?:see|saw))\b`,
    String.raw`\bwhen you (?:were|are|came|come) (?:in|here|by|to (?:us|see))\b`,
    String.raw`\b(?:thanks|thank you) for (?:coming in|coming to (?:us|see)|visiting (?:us|our|me)|choosing (?:us|our)|trusting (?:us|me)|your (?:visit|trust))\b`,
    String.raw`\b(?:patients?|clients?)\s{1,2}of (?:ours|mine)\b`,
    String.raw`\b(?:our|the|my)\s{1,2}(?:next|last|previous|first)\s{1,2}(?:visit|appointment|session|check-?up)\b`,
    String.raw`\b(?:having|seeing|had) you (?:in|here|at|with us)\b`,
    String.raw`\bhope\s{1,2}(?:you|your\s{1,2}[a-z]{1,15})(?:'re|\s{1,2}(?:is|are|feels?))?\s{1,2}(?:feeling\s|doing\s|all\s|much\s)?(?:better|healing|healed|recovering)\b`,
    String.raw`\b(?:through|in|via|on|use|using)\s{1,2}(?:the|our|your)\s{1,2}(?:patient\s{1,2})?portal\b`,
  ].join('|'),
  'gi',
);

export const noPatientOnPlatform: LintRule = {
  id: 'answer/no-patient-on-platform',
  summary:
    'An answer given on a platform uses a variable, a link or words that confirm someone is a patient.',
  severity: 'error',
  canBeWaived: true,
  reads: ['en'],
  appliesTo: ['answer'],
  check({ record, passages, subject, report }) {
    if (record.kind !== 'answer' || record.data.channel !== 'platform') return;
    // Title and afterwards are for staff; only the body is sent.
    for (const passage of passages.filter(({ subject }) => subject.startsWith('body.'))) {
      const text = plain(passage.text);
      for (const [pattern, message] of [
        [VARIABLE, VARIABLE_MESSAGE],
        [CONFIRMS, WORDS_MESSAGE],
      ] as const) {
        for (const { 0: found, index } of text.matchAll(pattern))
          report({ message, at: { passage, start: index, end: index + found.length } });
      }
      for (const stretch of deeperLinks(text, subject))
        report({ message: LINK_MESSAGE, at: { passage, ...stretch } });
    }
  },
};
