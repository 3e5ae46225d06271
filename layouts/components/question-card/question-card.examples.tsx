import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { QuestionCard } from './question-card.tsx';

export const questionCardExamples: ComponentExamples = {
  name: 'question-card',
  states: {
    'the card': <QuestionCard practice="Cedar Hill Family Medicine" isCopy={false} />,
  },
};
