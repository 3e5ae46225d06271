import { site } from '../../examples/frame.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { Phone, ShortNumber } from './phone.tsx';

export const phoneExamples: ComponentExamples = {
  name: 'phone',
  states: {
    'a number': (
      <p>
        <Phone phone={site.phone} />
      </p>
    ),
    'an emergency number': (
      <p>
        <ShortNumber number="911" />
      </p>
    ),
  },
};
