import { FOR_PATIENTS } from '../kinds.ts';
import { type Found, proseRule } from '../prose-rule.ts';
import { clauseBefore, isOfPatients } from '../speech.ts';
import { anyWord } from './family.ts';
import { isInItsField, isSaidByOthers } from './own-family.ts';
import { STATUSES_ENGLISH, STATUSES_SPANISH } from './relationship-statuses.ts';

const CUE = anyWord(
  'marr(?:y|ied|iage|ying)|remarried|unmarried|married|partnered|ladies|gentlemen|fellas|wed|wedded|wedding|weddings|newly-?weds?|single|divorced?|divorc(?:ée|é|ee)s?|widow(?:ed|er|hood)?|engaged|betrothed|separated|separation|split|unattached|bachelor(?:ette)?|fianc[eé]e?|boyfriend|girlfriend|ex|husband|wife|spouse|bride|groom|honeymoon|engagement|anniversary|hitched|aisle|knot|question|eloped|vows|i do|dating|coupled|relationship|marital|looking|searching|waiting|holding out|hunting|domestic|civil|together|casad[oa]s?|casar(?:se|me)|cas[eéoó]|casamos|casaron|solter[oa]|solter[ií]a|solter[oó]n(?:a)?|divorci[oóaeé](?:d[oa])?|divorciar(?:se|me)|viud[oa]|viudez|enviud\\p{L}{1,4}|separ(?:ad[oa]|[eéoó])|nupcias|matrimonio|comprometid[oa]s?|novi[oa]s?|prometid[oa]|espos[oa]|marido|mujer|pareja|luna de miel|boda|aniversario|uni[oó]n libre|estado civil|relaci[oó]n|amor|media naranja|dar el s[ií]|llev(?:o|a|amos|an)',
);
/** Whom a clinician helps, and what with: "support for newly divorced parents", "terapia para recién casados". */
const SERVES =
  /(?<!\p{L})(?:help(?:s|ed|ing)?|support(?:s|ed|ing)?|counsel\p{L}{0,5}|therapy|therapies|therapist|treat(?:s|ed|ing)?|works? with|working with|see|sees|whether|people|clients?|patients?|welcomes?|grief after|raised by|grew up with|son of|daughter of|terapia|ayud\p{L}{1,5}|acompañ\p{L}{1,5}|atiend\p{L}{1,4}|apoy\p{L}{1,5}|pacientes?|personas|parejas|mujeres|hombres|criad[oa] por|hij[oa] de)\s(?:[^.;:,]{0,40}\s)?$|(?<!\p{L})(?:for|if|para|si)\s(?:\p{L}{2,12}\s)?$/iu;

export const noRelationshipStatus = proseRule({
  id: 'privacy/no-relationship-status',
  summary: 'Someone’s relationship status is told: married, single, divorced, widowed, engaged, dating.',
  severity: 'warning',
  canBeWaived: true,
  reads: ['en', 'es'],
  appliesTo: FOR_PATIENTS,
  message:
    'This tells whether someone is married, single, divorced, widowed, engaged or dating. It invites advances and prejudice, and no patient needs it. Leave it out; “lives with family” is warm enough.',
  ignoresAccents: true,
  cue: CUE,
  finds: [...STATUSES_ENGLISH, ...STATUSES_SPANISH],
  isFine: (found, context) =>
    isInItsField(found.passage, ['partner', 'family']) ||
    isSaidByOthers(found, context) ||
    isOfService(found),
});

function isOfService({ match, sentence, start }: Found): boolean {
  if (/(?<!\p{L})(?:my|mis?|i'm|am|soy|estoy|me)(?!\p{L})/iu.test(match[0])) return false;
  const before = clauseBefore(sentence, start);
  return isOfPatients(before) || SERVES.test(`${before.slice(-60).trimEnd()} `);
}
