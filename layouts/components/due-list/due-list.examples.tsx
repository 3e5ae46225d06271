import { example } from '../../examples/find.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { DueList } from './due-list.tsx';

export const dueListExamples: ComponentExamples = {
  name: 'due-list',
  states: {
    'past its day, and to come': <DueList items={example('who').due} />,
  },
};
