import type { RuleContext } from '#schema/rule.ts';
import { FOR_PATIENTS } from '../kinds.ts';
import { type Found, proseRule } from '../prose-rule.ts';
import { withoutAccents } from '../text.ts';
import { cueOf } from '../wording.ts';
import {
  PARENT_WORDS,
  PARENT_WORDS_SPANISH,
  PARTNER_WORDS,
  PARTNER_WORDS_SPANISH,
  SIBLING_WORDS,
  SIBLING_WORDS_SPANISH,
} from './family-cues.ts';
import { FAMILY_NAMES_ENGLISH, FAMILY_NAMES_SPANISH } from './family-names.ts';
import {
  MORE_FAMILY_NAMES,
  MORE_FAMILY_TRADES_ENGLISH,
  MORE_FAMILY_TRADES_SPANISH,
} from './family-told-apart.ts';
import { FAMILY_TRADES_ENGLISH, FAMILY_TRADES_SPANISH } from './family-trades.ts';
import { isInItsField, isSaidByOthers } from './own-family.ts';
import { isBeyondDoubt, isColleague, isPersonName } from './person-name.ts';

const KIN = cueOf(`
  ${PARTNER_WORDS} ${PARENT_WORDS} ${SIBLING_WORDS} ${PARTNER_WORDS_SPANISH} ${PARENT_WORDS_SPANISH} ${SIBLING_WORDS_SPANISH} twin son$ daughter niece
  nephew grandson granddaughter marr wed$ wedded wedding engaged dating divorced widow share_a share_my share_his share_her share_our shares_a shares_his shares_her shares_my sharing_a sharing_my sharing_his sharing_her hitched eloped vows the_love_of knot i_do
  he_and_the she_and_the i_and_the anniversary my_person her_person his_person my_rock her_rock his_rock one_and_only plus_one co-pilot squeeze beloved my_man puts_up snores shacked hij niet sobrin casad casar casarse casarme se_caso se_casó me_caso me_case me_casé casamos casaron viud
  boda matrimonio contrajo contrajeron compart compañer companer y_yo$ y_el$ y_él$ y_ella$ titi duermo duerme juntad aniversario
`);
/** "Trish and I", "she and Tom": most sentences have no such pair. */
const PAIR = /[A-Z][a-z'-]{1,20} and I\b|\b[Ss]?[Hh]e and [A-Z]/;
const CUE = { test: (text: string) => KIN.test(text) || PAIR.test(text) };
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
    ...MORE_FAMILY_TRADES_ENGLISH,
    ...MORE_FAMILY_TRADES_SPANISH,
    ...MORE_FAMILY_NAMES,
  ],
  isFine: (found, context) =>
    isInItsField(found.passage, ['partner', 'family', 'relatives', 'children']) ||
    isNoName(found, context) ||
    isSaidByOthers(found, context) ||
    isWorkPartner(found) ||
    isSharedAtWork(found) ||
    AS_A_PASTIME.test(found.match[0]),
});

/** A title of somebody, before the name. */
const TITLED =
  /^(?:Drs?|Dra|Prof|Professor|Rev|Reverend|Judge|Senator|Mayor|Captain|Pastor|Sheriff|Chief|Sergeant)\.?\s/;

/** Whether what stands in the place of a name is none, or a colleague's who has a bio here. */
function isNoName({ match, sentence, start }: Found, { subject }: RuleContext): boolean {
  const bare = match.groups?.it;
  if (bare === undefined) return false;
  const at = match[0].lastIndexOf(bare) + start + bare.length;
  const name = sentence.slice(at - bare.length, at);
  if (match.groups?.sure !== undefined && !isBeyondDoubt(name)) return true;
  // "Daughter of Jalisco": of whom somebody was born is a person beyond doubt, or has a title.
  if (match.groups?.parents !== undefined && !isBeyondDoubt(name) && !TITLED.test(name)) return true;
  const isBeside = /\p{Ll}\s$/u.test(sentence.slice(0, at - name.length));
  return !isPersonName(name, sentence.slice(at, at + 30), isBeside) || isColleague(name, subject.names);
}

/** “Dr Ferreira and I share patients”, “yo y ella compartimos consultorio”: colleagues. */
const AT_WORK =
  /^\s(?:(?:the|an?|our|his|her|many|some|most|all|every|both|same|one|small|el|la|los|las|un|una|nuestr[oa]s?|much[oa]s|mism[oa]s?|su)\s){0,3}(?:patients?|clients?|famil(?:y|ies) we|caseload|practice|clinics?|offices?|call|on-?call|exam rooms?|waiting room|front desk|desk|nurses?|staff|team|schedule|duties|coverage|rounds|cases|charts?|records|responsibilit|shifts?|nights? on call|panel|approach|philosophy|specialt|interests? in|love of|commitment|passion|belief|goals?|pacientes?|consultorios?|consulta|clinica|oficina|guardias?|turnos?|equipo|expedientes?|casos?|sala|agenda|enfermeras?|gusto|interes|filosofia|forma de trabajar)/iu;

function isSharedAtWork({ match, sentence, end }: Found): boolean {
  const after = withoutAccents(sentence.slice(end, end + 60));
  return AT_WORK.test(
    /(?:shared?|compart\p{L}{2,4})$/iu.test(match[0].trimEnd())
      ? after
      : (/^\s(?:share|compartimos)(?=\s)(.{1,50})/iu.exec(after)?.[1] ?? ''),
  );
}

/** A partner in business, in running or in research shares no home. */
function isWorkPartner({ match, sentence, start }: Found): boolean {
  const before = sentence.slice(Math.max(0, start - 20), start) + match[0];
  return /(?:business|practice|research|running|training|climbing|dance|dancing|tennis|bridge|study|lab|law|clinical|hiking|riding|sparring|writing|cycling|chess|golf|founding|senior|junior|care|community|accountability)\s(?:partner|husband)/i.test(
    before,
  );
}
