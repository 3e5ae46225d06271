import type { RuleContext } from '#schema/rule.ts';
import { FOR_PATIENTS } from '../kinds.ts';
import { type Found, proseRule } from '../prose-rule.ts';
import { clauseBefore, isOfPatients } from '../speech.ts';
import { cueOf } from '../wording.ts';
import { loosely } from './loosely.ts';
import { isInItsField, isSaidByOthers } from './own-family.ts';
import { MORE_STATUSES_ENGLISH, MORE_STATUSES_SPANISH } from './relationship-idioms.ts';
import { STATUS_NEWS_ENGLISH, STATUS_NEWS_SPANISH } from './relationship-news.ts';
import { STATUSES_ENGLISH, STATUSES_SPANISH } from './relationship-statuses.ts';

const CUE = cueOf(`
  single$   a_couple an_item marr remarr unmarr partnered ladies gent fellas wed$ wedd newly single divorc widow engaged betroth separat split unattached un-hitched unhitched
  uncoupled bachelor fianc boyfriend girlfriend ex$ husband wife$ wife-to spouse bride groom honeymoon engagement anniversary hitched aisle knot popped popping
  eloped vows said_ dating coupled relationship marital matrimon looking_for searching_for_love searching_for_m searching_for_the_one searching_for_that waiting_for holding_out hunting_for domestic_p civil_ been_together together_for together_since together_with back_together still_together together_again ring$ save_the said_yes
  propos one_knee footloose fancy spoken off_the on_the_market on_the_apps on_the_dating taken tinder bumble hinge swip separate_ways broke_up breakup spinster old_maid ball_and live-in
  living_in common-law common_law shacked for_one side_of_the_bed third_wheel possibly maybe_more sweethearts with_the_same hoping_for open_to_a open_to_r open_to_m years_together shacked been_with living_with lived_with with_my with_her with_his
  a_casar su_ex mi_ex se_casa me_caso nos_casa the_knot attached casad casar casé case$ casó caso$ casamos casaron solter divorci viud enviud separ nupcias matrimonio comprometid novi prometid espos marido mujer$
  pareja luna_de boda aniversario unión_libre union_libre estado_civil relación relacion amor media_naranja dar_el llevo_ lleva_ llevamos_ llevan_ anillo
  pecado concubin sin_novi sin_pareja sin_anillo sin_compromiso sin_papeles sin_pasar rehi rehac altar pedida propuso pidi juntad arrejuntad amasiato ennoviad emparejad ruptura rompimiento casamiento noviazgo
  nuptial rings$ big_day love_life single_life bridal bachelor hen_ stag_ lost_ losing widow buried outlived mourn marri mr$ mrs$ seating live-in long-distance unlucky romantic eligible
  separation split break marriage relationship alone parted asked_ hand_in despedida enlace felicit felicidades enhorabuena perdí perdió murió falleci casados reconcili compromet
`);
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
  finds: [
    ...STATUSES_ENGLISH,
    ...STATUSES_SPANISH,
    ...MORE_STATUSES_ENGLISH,
    ...MORE_STATUSES_SPANISH,
    loosely(...STATUS_NEWS_ENGLISH, ...STATUS_NEWS_SPANISH),
  ],
  isFine: (found, context) =>
    (found.match.groups?.bio !== undefined && context.record.kind !== 'provider') ||
    isInItsField(found.passage, ['partner', 'family']) ||
    isSaidByOthers(found, context) ||
    isTakenOfTeeth(found) ||
    isYesToRequest(found, context) ||
    isOfService(found),
});

function isOfService({ match, sentence, start }: Found): boolean {
  // "She and her team celebrated twenty years together."
  if (
    /together/i.test(match[0]) &&
    /\b(?:team|clinic|practice|crew|staff|band|office|choir|work(?:ed|ing)?|practi[cs](?:ed|ing)|taught|trained|studied|served|played|run|saw patients)\b/i.test(
      sentence.slice(0, start + match[0].length),
    )
  )
    return true;
  if (/(?<!\p{L})(?:my|mis?|i'm|am|soy|estoy|me)(?!\p{L})/iu.test(match[0])) return false;
  // A couples' counselor is no couple.
  const before = clauseBefore(sentence, start).replace(/\bcouples['’]? (?=counsel|therap|coach)/gi, '');
  return isOfPatients(before) || SERVES.test(`${before.slice(-60).trimEnd()} `);
}

/** “I said yes here by mistake”: to a friend request. */
function isYesToRequest({ match, sentence }: Found, { record }: RuleContext): boolean {
  return (
    record.kind !== 'provider' &&
    /said yes/i.test(match[0]) &&
    !/\b(?:rings?|marr\w{1,4}|propos\w{1,4}|one knee|wedding|engaged|fianc\p{L}{1,2})/iu.test(sentence)
  );
}

/** “An impression is taken, and …”. */
function isTakenOfTeeth({ match, sentence, start }: Found): boolean {
  return (
    /^is taken/i.test(match[0]) &&
    /\b(?:impression|mold|mould|x-?ray|image|picture|photo|scan|sample|swab|history|blood|measurement|cast|pressure|temperature|weight)s?\b[^.;]{0,40}$/i.test(
      sentence.slice(0, start),
    )
  );
}
