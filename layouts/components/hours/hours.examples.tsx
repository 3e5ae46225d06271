import { mainStreet } from '../../examples/frame.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { Hours } from './hours.tsx';

export const hoursExamples: ComponentExamples = {
  name: 'hours',
  states: {
    'a week': <Hours hours={mainStreet.hours} place={mainStreet.name} />,
  },
};
