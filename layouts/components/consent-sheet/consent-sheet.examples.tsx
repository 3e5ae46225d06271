import { example } from '../../examples/find.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { ConsentSheet } from './consent-sheet.tsx';

export const consentSheetExamples: ComponentExamples = {
  name: 'consent-sheet',
  states: {
    'with lines to sign': <ConsentSheet page={example('consent-sheet')} />,
  },
};
