import type { RuleContext } from '#schema/rule.ts';
import { FOR_PATIENTS } from '../kinds.ts';
import { type Found, proseRule } from '../prose-rule.ts';
import { FAMILY_NAMES_ENGLISH, FAMILY_NAMES_SPANISH } from './family-names.ts';
import { FAMILY_TRADES_ENGLISH, FAMILY_TRADES_SPANISH } from './family-trades.ts';
import { isInItsField, isSaidByOthers } from './own-family.ts';
import { isColleague, isPersonName } from './person-name.ts';

/** "A better cook than I am" is no trade. */
const AS_A_PASTIME =
  /\b(?:better|good|great|terrible|worse|worst|excellent|amazing|wonderful|fine|decent|master|backyard|amateur|hobby|home|weekend|self-taught|avid|keen|gifted|talented|enthusiastic|aspiring|budding|would-be|fair-weather|excelente|gran|buen[oa]?|mejor|aficionad[oa])\s(?:[\w-]{2,12}\s)?\w{3,14}$/iu;

export const noFamilyName = proseRule({
  id: 'privacy/no-family-name',
  summary: 'A partner or relative is named, or told apart by work, employer or wedding.',
  severity: 'warning',
  canBeWaived: true,
  reads: ['en', 'es'],
  appliesTo: FOR_PATIENTS,
  message:
    'This tells who a partner or relative is: by a name, a job, an employer or a wedding. They did not ask to be found, and such facts answer security questions. Say no more than “my partner” or “my family”.',
  cue: /husband|wife|spouse|partner|half|significant|fianc|friend|hubby|wifey|soulmate|sweetheart|mother|father|m[ou]m|\bma\b|dad|\bpap?\b|pop|parent|gran|nan|nonn|abuel|oma|opa|aunt|uncle|in-law|ancestor|brother|sister|sibling|cousin|marr|\bwed|engaged|dating|divorced|widow|shar(?:e|ing)|hitched|eloped|knot|vows|\bI do\b|\band\s(?:I|\p{Lu})|espos|marido|mujer|pareja|c[oó]nyuge|novi[oa]|prometid|compañer|media naranja|madre|padr|mam|apá|amá|padrastro|suegr|t[ií][oa]|titi|cuñad|yerno|nuera|herman|prim[oa]|cas[aeó]|viud|boda|matrimonio|compart|\by\s(?:yo|él|ella)/iu,
  finds: [
    ...FAMILY_NAMES_ENGLISH,
    ...FAMILY_NAMES_SPANISH,
    ...FAMILY_TRADES_ENGLISH,
    ...FAMILY_TRADES_SPANISH,
  ],
  isFine: (found, context) =>
    isInItsField(found.passage, ['partner', 'family', 'relatives', 'children']) ||
    isNoName(found, context) ||
    isSaidByOthers(found, context) ||
    isWorkPartner(found) ||
    AS_A_PASTIME.test(found.match[0]),
});

/** Whether what stands in the place of a name is none, or a colleague's who has a bio here. */
function isNoName({ match, sentence, start }: Found, { subject }: RuleContext): boolean {
  const name = match.groups?.it;
  if (name === undefined) return false;
  const at = match[0].lastIndexOf(name) + start + name.length;
  return !isPersonName(name, sentence.slice(at, at + 30)) || isColleague(name, subject.names);
}

/** A partner in business, in running or in research shares no home. */
function isWorkPartner({ match, sentence, start }: Found): boolean {
  const before = sentence.slice(Math.max(0, start - 20), start) + match[0];
  return /(?:business|practice|research|running|training|climbing|dance|dancing|tennis|bridge|study|lab|law|clinical|hiking|riding|sparring|writing|cycling|chess|golf|founding|senior|junior|care|community|accountability)\s(?:partner|husband)/i.test(
    before,
  );
}
