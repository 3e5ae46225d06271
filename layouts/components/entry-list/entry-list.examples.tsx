import { example } from '../../examples/find.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { EntryList } from './entry-list.tsx';

export const entryListExamples: ComponentExamples = {
  name: 'entry-list',
  states: {
    'two parts': <EntryList groups={example('handbook').sidebar} />,
  },
};
