import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { QuestionList } from './question-list.tsx';

export const questionListExamples: ComponentExamples = {
  name: 'question-list',
  states: {
    'two questions': <QuestionList questions={['Is my doctor in my plan?', 'What do I pay for a visit?']} />,
  },
};
