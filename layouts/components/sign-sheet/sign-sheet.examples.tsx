import { example } from '../../examples/find.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { SignSheet } from './sign-sheet.tsx';

export const signSheetExamples: ComponentExamples = {
  name: 'sign-sheet',
  states: {
    'names and blank lines': (
      <SignSheet
        policy={example('acknowledgement').policy}
        names={example('acknowledgement').names}
        blankRows={2}
      />
    ),
  },
};
