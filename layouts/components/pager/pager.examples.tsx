import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { Pager } from './pager.tsx';

export const pagerExamples: ComponentExamples = {
  name: 'pager',
  states: {
    'in the middle': (
      <Pager
        previous={{ title: 'What to say', url: '/handbook/what-to-say/index.html' }}
        next={{ title: 'Deploy', url: '/handbook/deploy/index.html' }}
      />
    ),
  },
};
