import { example } from '../../examples/find.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { Answer } from './answer.tsx';

export const answerExamples: ComponentExamples = {
  name: 'answer',
  states: {
    'with words to fill in': (
      <>
        {example('staff-answers')
          .situations.flatMap(({ answers }) => answers)
          .map((answer) => (
            <Answer answer={answer} />
          ))}
      </>
    ),
  },
};
