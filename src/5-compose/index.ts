export { type Composition, compose } from './compose.ts';
export { dueItems, dueOf } from './due.ts';
export type { Highlight } from './markdown.ts';
export type { PhotoJob } from './photo.ts';
export { inWords, publicFacts, spoken } from './public-facts.ts';
export { type RegisterRow, registerCsv, registerJson, registerRows } from './register.ts';
export { askedQuestions, stanceNote } from './staff-interview.ts';
export { wantedOf } from './wanted.ts';
export { type Who, whoSees } from './who.ts';
