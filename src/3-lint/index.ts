export { explain } from './explain.ts';
export { linkKey } from './link-key.ts';
export { lint, lintOne } from './lint.ts';
export { passagesOf } from './passages.ts';
export { ruleWeight, weightInShort, weightsElsewhere } from './rule-weight.ts';
export { lintRules, rules } from './rules/index.ts';
export { readable } from './rules/rule-page.ts';
export { subjectOf } from './subject.ts';
