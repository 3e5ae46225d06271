import { history } from '../../examples/policies.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { DaysTable } from './days-table.tsx';

export const daysTableExamples: ComponentExamples = {
  name: 'days-table',
  states: {
    'every kind of stretch': <DaysTable days={history.days} />,
  },
};
