import { FOR_PATIENTS } from '../kinds.ts';
import { type Found, proseRule } from '../prose-rule.ts';
import { clauseBefore, isOfPatients } from '../speech.ts';
import { cueOf } from '../wording.ts';
import { isInItsField, isSaidByOthers } from './own-family.ts';
import { STATUSES_ENGLISH, STATUSES_SPANISH } from './relationship-statuses.ts';
import { MORE_STATUSES_ENGLISH, MORE_STATUSES_SPANISH } from './relationship-statuses-more.ts';

const CUE = cueOf(`
  marr remarr unmarr partnered ladies gent fellas wed$ wedd newly single divorc widow engaged betroth separat split unattached un-hitched unhitched
  uncoupled bachelor fianc boyfriend girlfriend ex$ husband wife$ wife-to spouse bride groom honeymoon engagement anniversary hitched aisle knot question
  eloped vows i_do dating coupled relationship marital matrimon looking searching waiting holding hunting domestic civil together ring$ save_the said_yes
  propos knee footloose fancy spoken off_the on_the market taken tinder bumble hinge swip separate_ broke_up breakup spinster old_maid ball_and live-in
  living_in common-law common_law shacked for_one side_of_the third_wheel possibly maybe_more sweethearts same_ hoping open_to
  casad casar casé case$ casó caso$ casamos casaron solter divorci viud enviud separ nupcias matrimonio comprometid novi prometid espos marido mujer$
  pareja luna_de boda aniversario unión_libre union_libre estado_civil relación relacion amor media_naranja dar_el llevo lleva llevamos llevan anillo
  pecado concubin sin_ rehi rehac altar pedida propuso pidi juntad arrejuntad amasiato ennoviad emparejad nuestro nuestra ruptura
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
  finds: [...STATUSES_ENGLISH, ...STATUSES_SPANISH, ...MORE_STATUSES_ENGLISH, ...MORE_STATUSES_SPANISH],
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
