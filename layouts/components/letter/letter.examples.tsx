import { site } from '../../examples/frame.ts';
import { history, oldPolicy, policy } from '../../examples/policies.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { Letter } from './letter.tsx';

export const letterExamples: ComponentExamples = {
  name: 'letter',
  states: {
    'in force, with a new version on its way': (
      <Letter
        policy={policy}
        practice={site.name}
        phone={site.phone.label}
        links={[{ label: 'All versions', url: history.url }]}
      />
    ),
    'superseded, with a file': (
      <Letter
        policy={oldPolicy}
        practice={site.name}
        phone={site.phone.label}
        links={[{ label: 'All versions', url: history.url }]}
      />
    ),
  },
};
