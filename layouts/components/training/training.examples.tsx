import { bio } from '../../examples/people.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { Training } from './training.tsx';

export const trainingExamples: ComponentExamples = {
  name: 'training',
  states: {
    'all there can be': <Training page={bio} />,
  },
};
