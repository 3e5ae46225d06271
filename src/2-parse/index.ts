export { locate } from './locate.ts';
export { type Parsed, parse } from './parse.ts';
export { photoPath } from './references.ts';
export { documentOf } from './yaml.ts';
