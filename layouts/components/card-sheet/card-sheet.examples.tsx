import { example } from '../../examples/find.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { CardSheet } from './card-sheet.tsx';

export const cardSheetExamples: ComponentExamples = {
  name: 'card-sheet',
  states: {
    'a sheet to cut': <CardSheet card={example('cards').card} />,
  },
};
