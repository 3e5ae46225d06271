import { example } from '../../examples/find.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { Question } from './question.tsx';

export const questionExamples: ComponentExamples = {
  name: 'question',
  states: {
    'two questions': (
      <ol class="interview-questions">
        {example('interview').questions.map((question) => (
          <Question question={question} />
        ))}
      </ol>
    ),
  },
};
