import { policyText } from '../../examples/policies.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { VersionMargin } from './version-margin.tsx';

export const versionMarginExamples: ComponentExamples = {
  name: 'version-margin',
  states: {
    'in force': (
      <VersionMargin policy={policyText} links={[{ label: 'All versions', url: policyText.historyUrl }]} />
    ),
  },
};
