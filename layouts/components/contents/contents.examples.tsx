import { example } from '../../examples/find.ts';
import { policyText } from '../../examples/policies.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { Contents } from './contents.tsx';

export const contentsExamples: ComponentExamples = {
  name: 'contents',
  states: {
    'a few headings': <Contents headings={example('page').headings} />,
    'many headings': <Contents headings={policyText.headings} />,
  },
};
