import { history } from '../../examples/policies.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { Version } from './version.tsx';

export const versionExamples: ComponentExamples = {
  name: 'version',
  states: {
    'upcoming, in force, superseded': (
      <ol class="timeline">
        {history.versions.map((version) => (
          <Version version={version} />
        ))}
      </ol>
    ),
  },
};
