import { example } from '../../examples/find.ts';
import { sampleSite } from '../../examples/frame.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { Band, Notices } from './band.tsx';

export const bandExamples: ComponentExamples = {
  name: 'band',
  states: {
    'something everyone must know today': <Band urgent={sampleSite.urgent} />,
    'something good to know': <Notices announcements={example('home').announcements} />,
  },
};
