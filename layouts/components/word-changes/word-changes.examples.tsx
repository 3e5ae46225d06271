import { history } from '../../examples/policies.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { WordChanges } from './word-changes.tsx';

export const wordChangesExamples: ComponentExamples = {
  name: 'word-changes',
  states: {
    'words that went and came': <WordChanges differences={history.versions[0]?.differences ?? []} />,
  },
};
