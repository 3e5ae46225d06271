export { originalOf } from './kinds.ts';
export { locate } from './locate.ts';
export { type Parsed, parse } from './parse.ts';
export { photoPath } from './references.ts';
export { didYouMean } from './validate.ts';
export { documentOf, readYaml } from './yaml.ts';
