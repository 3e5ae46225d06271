import { example } from '../../examples/find.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { PrintList } from './print-list.tsx';

export const printListExamples: ComponentExamples = {
  name: 'print-list',
  states: {
    'what there is to print': <PrintList pieces={example('cards').pieces} />,
  },
};
