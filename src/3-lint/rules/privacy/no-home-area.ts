import type { RuleContext } from '#schema/rule.ts';
import { FOR_PATIENTS } from '../kinds.ts';
import { type Found, proseRule } from '../prose-rule.ts';
import { isDenied } from '../speech.ts';
import { AREAS, ZONAS } from './person/areas.ts';
import { isOfSomeoneHere } from './person/someone-here.ts';
import { isNoPlace, isOwnTown, isWidePlace } from './person/wide-places.ts';

/** The neighbourhood or town where someone lives, or what it is next to. */
export const noHomeArea = proseRule({
  id: 'privacy/no-home-area',
  summary: 'A text tells the town, neighborhood or landmark where someone lives.',
  severity: 'warning',
  canBeWaived: true,
  reads: ['en', 'es'],
  appliesTo: FOR_PATIENTS,
  message:
    'This tells where someone of the practice lives, more exactly than the county. Together with a name and a photo it leads to the door. Write “lives in the county” or “local”, or leave it out.',
  cue: /\b(?:backyard|rais\w{1,3}|bring|life|local|townie|street|block|road|lane|see|watch|hear|smell|views?|overlook\w{0,3}|rent|own|owns|shares?|leases?|renovat\w{2,3}|restor\w{2,3}|kitchen|window|balcony|porch|yard|garden|liv(?:e|es|ing|ed)|resid\w{1,5}|dwell|home|house|place|flat|apartment|condo|cottage|farm|ranch|cabin|loft|moved|settled|roots|bought|commut\w{1,3}|bik\w{1,3}|walk\w{0,3}|driv\w{1,3}|rid\w{1,3}|cycl\w{1,3}|neighbou?r\w{0,5}|homeowner|suburb|viv\w{1,6}|radic\w{1,3}|habit\w{1,3}|casa|casita|hogar|departamento|apartamento|piso|domicilio|finca|rancho|barrio|colonia|vecin\w{1,6}|mud\w{1,6}|desde|instal\w{1,6})|urbanizaci/i,
  finds: [...AREAS, ...ZONAS],
  isFine: isWide,
});

function isWide(found: Found, context: RuleContext): boolean {
  if (!isOfSomeoneHere(found, context) || isDenied(found.sentence, found.start)) return true;
  const { place, after = '' } = found.match.groups ?? {};
  if (place === undefined) return false;
  return isNoPlace(place) || isWidePlace(place, after) || isOwnTown(place, context.subject);
}
