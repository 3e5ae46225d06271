import { bio } from '../../examples/people.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { LittleAbout } from './little-about.tsx';

export const littleAboutExamples: ComponentExamples = {
  name: 'little-about',
  states: {
    'a few things': <LittleAbout personal={bio.personal} />,
    one: <LittleAbout personal={bio.personal.slice(1, 2)} />,
  },
};
