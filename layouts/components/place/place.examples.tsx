import { mainStreet, millCreek } from '../../examples/frame.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { Place } from './place.tsx';

const rating = {
  says: 'Care Quality Commission (CQC) rating: Good, 3 March 2026.',
  report: { label: 'Read the CQC’s report on this place', url: 'https://www.cqc.org.uk/location/1-1' },
};

export const placeExamples: ComponentExamples = {
  name: 'place',
  states: {
    'all there is to know': (
      <div class="places">
        <Place place={millCreek} as="h2" isBrief={false} />
      </div>
    ),
    'with the rating of an inspection': (
      <div class="places places-brief">
        <Place place={{ ...mainStreet, rating }} as="h2" isBrief />
      </div>
    ),
    'in brief': (
      <div class="places places-brief">
        <Place place={mainStreet} as="h2" isBrief />
      </div>
    ),
  },
};
