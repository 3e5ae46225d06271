import { policies } from '../../examples/policies.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { PolicyList } from './policy-list.tsx';

export const policyListExamples: ComponentExamples = {
  name: 'policy-list',
  states: {
    'one with a new version on its way': <PolicyList policies={policies.policies} />,
  },
};
