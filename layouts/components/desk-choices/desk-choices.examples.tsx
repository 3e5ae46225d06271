import { example } from '../../examples/find.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { DeskChoices } from './desk-choices.tsx';

export const deskChoicesExamples: ComponentExamples = {
  name: 'desk-choices',
  states: {
    'what happened, where, about whom': (
      <DeskChoices situations={example('front-desk').situations} people={example('front-desk').people} />
    ),
    'many people, to be looked for by name': (
      <DeskChoices
        situations={example('front-desk').situations}
        people={Array.from({ length: 31 }, () => example('front-desk').people).flat()}
      />
    ),
  },
};
