import { FOR_PATIENTS } from '../kinds.ts';
import { type Found, proseRule } from '../prose-rule.ts';
import { clauseBefore, isOfPatients } from '../speech.ts';
import { isInItsField, isSaidByOthers } from './own-family.ts';
import { STATUSES_ENGLISH, STATUSES_SPANISH } from './relationship-statuses.ts';

/** Whom a clinician helps, and what with: "support for newly divorced parents", "terapia para recién casados". */
const SERVES =
  /(?<!\p{L})(?:help(?:s|ed|ing)?|support(?:s|ed|ing)?|counsel\p{L}{0,5}|therapy|therapies|therapist|treat(?:s|ed|ing)?|works? with|working with|see|sees|whether|if|for|people|clients?|patients?|welcomes?|grief after|raised by|grew up with|son of|daughter of|terapia|ayud\p{L}{1,5}|acompañ\p{L}{1,5}|atiend\p{L}{1,4}|apoy\p{L}{1,5}|si|para|pacientes?|personas|parejas|mujeres|hombres|criad[oa] por|hij[oa] de)\s(?:[^.;:,]{0,40}\s)?$/iu;

export const noRelationshipStatus = proseRule({
  id: 'privacy/no-relationship-status',
  summary: 'Someone’s relationship status is told: married, single, divorced, widowed, engaged, dating.',
  severity: 'warning',
  canBeWaived: true,
  reads: ['en', 'es'],
  appliesTo: FOR_PATIENTS,
  message:
    'This tells whether someone is married, single, divorced, widowed, engaged or dating. It invites advances and prejudice, and no patient needs it. Leave it out; “lives with family” is warm enough.',
  cue: /marri|marry|partnered|ladies|gentlemen|fellas|wed|single|divorc|widow|engaged|separated|split|bachelor|fianc|boyfriend|girlfriend|\bex\b|\bex-|husband|wife|spouse|bride|groom|honeymoon|anniversary|hitched|aisle|knot|the question|eloped|vows|\bdo\b|dating|relationship|love|mr\.? right|ms\.? right|the one|special|partnership|union|together|attached|coupled|casa[dmr]|cas[éó]|caso|solter|divorci|viud|separ|nupcias|matrimonio|comprometid|\bex\b|enviud|novi|prometid|espos|marid|mujer|pareja|luna de miel|boda|aniversario|unión libre|union libre|estado civil|relaci|amor|media naranja|dar el s/iu,
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
