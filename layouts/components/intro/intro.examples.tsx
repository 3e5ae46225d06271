import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { Intro } from './intro.tsx';

export const introExamples: ComponentExamples = {
  name: 'intro',
  states: {
    'a title': <Intro title="Our people" />,
    'with what it is for': <Intro title="Our people" lead="Each of us has a page here, in our own words." />,
  },
};
