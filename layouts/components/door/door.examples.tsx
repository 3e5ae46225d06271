import { halvorsen, osei, people } from '../../examples/people.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { Door } from './door.tsx';

export const doorExamples: ComponentExamples = {
  name: 'door',
  states: {
    'with a portrait': (
      <ul class="doors">
        <Door person={osei} />
      </ul>
    ),
    'away, and without': (
      <ul class="doors">
        <Door person={{ ...halvorsen, photo: undefined }} />
      </ul>
    ),
    'an arcade': (
      <ul class="doors">
        {people.map((person) => (
          <Door person={person} />
        ))}
      </ul>
    ),
  },
};
