export { isSamePerson, normalise, peopleBehind } from './approval.ts';
export { addMonths, dayBefore } from './consent.ts';
export { type Disclosed, disclose, withholdingAlso } from './disclose.ts';
export { assertPublished } from './mint.ts';
export { movedFiles } from './missing.ts';
export { flatten, type PlacedApproval } from './stale-approvals.ts';
export { withoutSuperseded } from './superseded.ts';
