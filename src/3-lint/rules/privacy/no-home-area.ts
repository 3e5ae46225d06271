import type { RuleContext } from '#schema/rule.ts';
import { FOR_PATIENTS } from '../kinds.ts';
import { type Found, proseRule } from '../prose-rule.ts';
import { AREA_CUE, AREAS, ZONAS } from './person/areas.ts';
import { isDeniedThere, isOfSomeoneHere } from './person/someone-here.ts';
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
  cue: AREA_CUE,
  finds: [...AREAS, ...ZONAS],
  isFine: isWide,
});

function isWide(found: Found, context: RuleContext): boolean {
  if (!isOfSomeoneHere(found, context) || isDeniedThere(found)) return true;
  const { place, after = '' } = found.match.groups ?? {};
  if (place === undefined) return false;
  return isNoPlace(place) || isWidePlace(place, after) || isOwnTown(place, context.subject);
}
