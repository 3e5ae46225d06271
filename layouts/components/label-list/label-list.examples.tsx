import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { LabelList } from './label-list.tsx';

export const labelListExamples: ComponentExamples = {
  name: 'label-list',
  states: {
    'three rows, of which one is empty': (
      <LabelList
        name="facts-list"
        rows={[
          { label: 'Languages', content: 'English, Twi' },
          { label: 'Fields', content: undefined },
          { label: 'Where', content: 'Main Street' },
        ]}
      />
    ),
  },
};
