import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { Fill } from './fill.tsx';

export const fillExamples: ComponentExamples = {
  name: 'fill',
  states: {
    'a number in a sentence': (
      <p>
        <Fill text="Call {phone} today." with={{ phone: <strong>503-555-0100</strong> }} />
      </p>
    ),
  },
};
