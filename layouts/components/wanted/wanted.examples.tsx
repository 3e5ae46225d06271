import { example } from '../../examples/find.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { Wanted } from './wanted.tsx';

export const wantedExamples: ComponentExamples = {
  name: 'wanted',
  states: {
    'done, waiting, open': <Wanted wanted={example('who').wanted} />,
  },
};
