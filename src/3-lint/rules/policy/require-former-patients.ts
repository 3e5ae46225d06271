import type { LintRule, Passage } from '#schema/rule.ts';
import { isKeptAsFile } from './sections.ts';

export const requireFormerPatients: LintRule = {
  id: 'policy/require-former-patients',
  summary: 'A social media policy says nothing about people who used to be patients.',
  severity: 'warning',
  canBeWaived: true,
  reads: ['en', 'es'],
  appliesTo: ['policy'],
  check({ record, passages, report }) {
    if (record.kind !== 'policy' || !record.data.kind.startsWith('social-media') || isKeptAsFile(record))
      return;
    if (!passages.some(speaksOfFormer)) report({ message: MESSAGE, at: 'record' });
  },
};

const MESSAGE =
  'Someone who used to be a patient can’t tell from this policy whether the answer to them is the same. They may come back, and what they told you stays private. Add a sentence such as: “The answer stays the same for former patients.”';

const PEOPLE = `(?:patients?|clients?|families|people|residents?)`;
const FORMER: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:former|past|previous|ex|one-?time|earlier)(?:-| )(?:\w{1,40} )?(?:or \w{1,40} )?${PEOPLE}\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:former|past|previous)\b[^.]{0,30}\b${PEOPLE}\b|\b${PEOPLE}\b[^.]{0,30}\b(?:past|former|previous)\b`,
    'i',
  ),
  /\b(?:(?:no longer|stop(?:ped|s)? being|cease(?:d|s)? to be|used to be|once were|were once)\b[^.]{0,25}|(?:are|is|were) not (?:currently |now )?(?:a |our )|(?:aren't|isn't|not) (?:a|our) |ha(?:ve|s) (?:once |ever )?been (?:a |our )?)(?:patients?|clients?|residents?)\b/i,
  /\b(?:after|once|when|if|even if) (?:you (?:leave|have left|move on|stop|finish|are done)|your (?:care|treatment|therapy|last (?:visit|session|appointment))|our work|the work|(?:your )?care|treatment|therapy|we (?:stop|have stopped|finish))\b[^.]{0,40}\b(?:practice|clinic|office|over|end(?:s|ed)?|here|done|finished|together|care|us|session|visit|appointment|coming|seeing)\b/i,
  /(?<!\p{L})(?:pacientes?|clientes?|personas|familias)(?!\p{L})[^.]{0,40}(?<!\p{L})(?:anterior(?:es)?|pasad[oa]s?|antigu[oa]s?)(?!\p{L})|(?<!\p{L})(?:antigu[oa]s|ex|anteriores)(?:-|\s)?(?:pacientes?|clientes?)(?!\p{L})|(?<!\p{L})expacientes?(?!\p{L})|(?<!\p{L})(?:fueron|fue|ya no (?:es|son|sea|soy|somos|sean)|dej(?:a|ó|e|an|aron|en) de ser|hayan? sido|haya dejado de|alguna vez)(?!\p{L})[^.]{0,30}(?<!\p{L})(?:pacientes?|clientes?|atendid[oa]s?)(?!\p{L})|(?<!\p{L})(?:cuando|si|despu[eé]s de que|aunque|una vez que)(?!\p{L})[^.]{0,20}(?<!\p{L})(?:termin|acab|deje|dej[oó]|conclu)\p{L}{0,4}[^.]{0,30}(?<!\p{L})(?:tratamiento|terapia|atenci[oó]n|cl[ií]nica|consulta|venir)(?!\p{L})/iu,
];

/** “No longer a patient” in whatever words; what a heading says counts, too. */
function speaksOfFormer({ plain }: Passage): boolean {
  return FORMER.some((pattern) => pattern.test(plain));
}
