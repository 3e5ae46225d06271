import type { RuleContext, Subject } from '#schema/rule.ts';
import { FOR_PATIENTS } from '../kinds.ts';
import { type Found, proseRule } from '../prose-rule.ts';
import { ADDRESS_CUE, ADDRESSES, BARE_ADDRESSES, DIRECCIONES, POINTS } from './person/addresses.ts';
import { around, INSTITUTION, isOfSomeoneHere } from './person/someone-here.ts';

/** Where the practice’s people live, so that strangers would find the door. */
export const noHomeAddress = proseRule({
  id: 'privacy/no-home-address',
  summary: 'A text tells the address of someone’s home.',
  severity: 'error',
  canBeWaived: false,
  reads: ['en', 'es'],
  appliesTo: FOR_PATIENTS,
  message:
    'This tells where someone of the practice has their home. Whoever is angry or too fond could stand at the door. Remove it, and ask the person to check what else is online; “lives in the county” is enough.',
  cue: ADDRESS_CUE,
  finds: [...ADDRESSES, ...DIRECCIONES, ...BARE_ADDRESSES, ...POINTS],
  isFine: isNoHome,
});

/** An office, and at home all the same. */
const HOME_OFFICE = /\bhome office\b/giu;

function isNoHome(found: Found, context: RuleContext): boolean {
  const { between = '', bare } = found.match.groups ?? {};
  if (context.record.kind === 'location' || !isOfSomeoneHere(found, context)) return true;
  if (isOwn(found.match[0], context.subject)) return true;
  // "We live two blocks from our clinic on Main Street": the street is the clinic's.
  if (INSTITUTION.test(between.replace(HOME_OFFICE, ' '))) return true;
  return (
    bare !== undefined &&
    (context.record.kind !== 'provider' || INSTITUTION.test(around(found).replace(HOME_OFFICE, ' ')))
  );
}

/** Whether it is an address of the practice: number and street, or a street that only a number parts from one. */
function isOwn(words: string, { records }: Subject): boolean {
  return records.locations.some(({ data: { address } }) => {
    const own = /\d{1,5}[a-z]?\s{1,9}\p{L}{2,99}/iu.exec(address)?.[0].toLowerCase();
    return own !== undefined && words.toLowerCase().includes(own);
  });
}
