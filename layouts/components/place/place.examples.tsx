import { mainStreet, millCreek } from '../../examples/frame.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { Place } from './place.tsx';

export const placeExamples: ComponentExamples = {
  name: 'place',
  states: {
    'all there is to know': (
      <div class="places">
        <Place place={millCreek} as="h2" isBrief={false} />
      </div>
    ),
    'in brief': (
      <div class="places places-brief">
        <Place place={mainStreet} as="h2" isBrief />
      </div>
    ),
  },
};
