import { site } from '../../examples/frame.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { Emergency } from './emergency.tsx';

export const emergencyExamples: ComponentExamples = {
  name: 'emergency',
  states: {
    'both numbers': <Emergency emergency={site.emergency} />,
    'one number': <Emergency emergency={{ number: '112' }} />,
  },
};
