export { type Composition, compose } from './compose.ts';
export type { Highlight } from './markdown.ts';
export type { PhotoJob } from './photo.ts';
export { publicFacts } from './public-facts.ts';
