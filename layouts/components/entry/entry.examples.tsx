import { halvorsen, osei, people } from '../../examples/people.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { Entry } from './entry.tsx';

export const entryExamples: ComponentExamples = {
  name: 'entry',
  states: {
    'takes new patients': (
      <ul class="entries">
        <Entry person={osei} as="h2" />
      </ul>
    ),
    away: (
      <ul class="entries">
        <Entry person={halvorsen} as="h2" />
      </ul>
    ),
    everyone: (
      <ul class="entries">
        {people.map((person) => (
          <Entry person={person} as="h2" />
        ))}
      </ul>
    ),
  },
};
