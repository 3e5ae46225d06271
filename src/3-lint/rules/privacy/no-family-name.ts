import type { RuleContext } from '#schema/rule.ts';
import { FOR_PATIENTS } from '../kinds.ts';
import { type Found, proseRule } from '../prose-rule.ts';
import { anyWord, ELDER, PARTNER, SIBLING } from './family.ts';
import { FAMILY_NAMES_ENGLISH, FAMILY_NAMES_SPANISH } from './family-names.ts';
import { ELDER_SPANISH, PARTNER_SPANISH, SIBLING_SPANISH } from './family-spanish.ts';
import { FAMILY_TRADES_ENGLISH, FAMILY_TRADES_SPANISH } from './family-trades.ts';
import { isInItsField, isSaidByOthers } from './own-family.ts';
import { isBeyondDoubt, isColleague, isPersonName } from './person-name.ts';

const CUE = anyWord(
  `${PARTNER}|${ELDER}|${SIBLING}|${PARTNER_SPANISH}|${ELDER_SPANISH}|${SIBLING_SPANISH}|cousins?|son|daughter|niece|nephew|grandson|granddaughter|marr(?:y|ied|ies)|wed|wedding|engaged|dating|divorced|widow(?:er)?|shar(?:e|es|ing)|hitched|eloped|vows|love of|and I|(?:s?he) and|tied|said|casad[oa]s?|casarse|casarme|caso|case|casamos|casaron|viud[oa]|boda|matrimonio|contrajo|contrajeron|compart(?:o|e|ir|iendo)|compañer[oa]|y (?:yo|el|ella)|titi`,
);
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
  ignoresAccents: true,
  cue: CUE,
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
  const bare = match.groups?.it;
  if (bare === undefined) return false;
  const at = match[0].lastIndexOf(bare) + start + bare.length;
  const name = sentence.slice(at - bare.length, at);
  if (match.groups?.sure !== undefined && !isBeyondDoubt(name)) return true;
  const isBeside = /\p{Ll}\s$/u.test(sentence.slice(0, at - name.length));
  return !isPersonName(name, sentence.slice(at, at + 30), isBeside) || isColleague(name, subject.names);
}

/** A partner in business, in running or in research shares no home. */
function isWorkPartner({ match, sentence, start }: Found): boolean {
  const before = sentence.slice(Math.max(0, start - 20), start) + match[0];
  return /(?:business|practice|research|running|training|climbing|dance|dancing|tennis|bridge|study|lab|law|clinical|hiking|riding|sparring|writing|cycling|chess|golf|founding|senior|junior|care|community|accountability)\s(?:partner|husband)/i.test(
    before,
  );
}
