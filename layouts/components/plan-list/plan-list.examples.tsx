import { example } from '../../examples/find.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { PlanList } from './plan-list.tsx';

export const planListExamples: ComponentExamples = {
  name: 'plan-list',
  states: { 'plans the practice takes': <PlanList plans={example('insurance').plans} /> },
};
