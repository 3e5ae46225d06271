import { site } from '../../examples/frame.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { Care } from './care.tsx';

export const careExamples: ComponentExamples = {
  name: 'care',
  states: {
    'where someone has left': <Care phone={site.phone} />,
  },
};
