import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { Doorway } from './doorway.tsx';

export const doorwayExamples: ComponentExamples = {
  name: 'doorway',
  states: {
    'in the margin': (
      <div class="narrow">
        <Doorway />
        <p>We can’t find that page.</p>
      </div>
    ),
  },
};
