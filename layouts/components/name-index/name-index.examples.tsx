import { letters } from '../../examples/people.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { NameIndex } from './name-index.tsx';

export const nameIndexExamples: ComponentExamples = {
  name: 'name-index',
  states: {
    'of a whole list': <NameIndex letters={letters} />,
    'of letters alone': <NameIndex letters={letters.filter(({ label }) => label.length < 3)} />,
    'on one of its parts': (
      <NameIndex letters={letters.map((one, at) => (at === 1 ? { ...one, isThis: true } : one))} />
    ),
  },
};
