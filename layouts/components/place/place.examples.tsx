import { en } from '#schema/words/en.ts';
import { say } from '#schema/words/say.ts';
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
    'in England, with its rating': (
      <div class="places">
        <Place
          place={{
            ...mainStreet,
            rating: {
              says: say(en.places.rated, { rating: en.places.ratings.good, day: '10 March 2026' }),
              report: 'https://www.cqc.org.uk/location/1-234567890',
            },
          }}
          as="h2"
          isBrief={false}
        />
      </div>
    ),
    'in brief': (
      <div class="places places-brief">
        <Place place={mainStreet} as="h2" isBrief />
      </div>
    ),
  },
};
