import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { Actions } from './actions.tsx';

export const actionsExamples: ComponentExamples = {
  name: 'actions',
  states: {
    'one thing to do': <Actions first={{ label: 'Book a visit', url: 'https://book.cedarhill.example' }} />,
    'two, and a word beside them': (
      <Actions
        first={{ label: 'Book a visit', url: 'https://book.cedarhill.example' }}
        second={{ label: 'Find someone', url: '/providers/' }}
      >
        <p class="actions-call">or call us</p>
      </Actions>
    ),
  },
};
