import type { Jurisdiction } from '../vocabulary.ts';
import { au } from './au.ts';
import { caOn } from './ca-on.ts';
import { gbEng } from './gb-eng.ts';
import type { Notice } from './notice.ts';
import { usFederal } from './us-federal.ts';
import { usCa, usOr, usWa } from './us-states.ts';

/** Said wherever notices are: what this is and isn't. */
export const NO_LEGAL_ADVICE =
  'This is a reminder, not legal advice. Laws change and lists have gaps: confirm with your counsel or your board what applies to you.';

/** Every notice known, by jurisdiction, in the order in which they are shown. */
export const NOTICES: readonly Notice[] = [...usFederal, ...usCa, ...usWa, ...usOr, ...gbEng, ...au, ...caOn];

/** Those of a practice's jurisdictions. Federal law applies in a state, also where the practice names only the state. */
export function noticesIn(jurisdictions: readonly Jurisdiction[]): Notice[] {
  const here = new Set<Jurisdiction>(jurisdictions);
  if (jurisdictions.some((one) => one.startsWith('us-'))) here.add('us-federal');
  return NOTICES.filter(({ jurisdiction }) => here.has(jurisdiction));
}
