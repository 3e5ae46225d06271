export { isSamePerson, normalise } from './approval.ts';
export { type Disclosed, disclose } from './disclose.ts';
export { assertPublished } from './mint.ts';
export { withoutSuperseded } from './superseded.ts';
