import { awayBio, bio, shortBio } from '../../examples/people.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { Facts } from './facts.tsx';

export const factsExamples: ComponentExamples = {
  name: 'facts',
  states: {
    'takes new patients': <Facts page={bio} />,
    away: <Facts page={awayBio} />,
    'the least there is': <Facts page={shortBio} />,
  },
};
