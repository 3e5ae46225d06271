import { en } from '#schema/words/en.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { Checklist } from './checklist.tsx';

export const checklistExamples: ComponentExamples = {
  name: 'checklist',
  states: {
    'outside our control': <Checklist items={en.who.outsideList} />,
  },
};
