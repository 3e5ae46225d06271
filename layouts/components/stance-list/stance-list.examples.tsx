import { example } from '../../examples/find.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { StanceList } from './stance-list.tsx';

const first = (stance: string) => {
  const { byStance } = example('bios-explained');
  const found = byStance.find((group) => group.stance === stance);
  if (found === undefined) throw new Error(`No example has the stance ${stance}.`);
  return found;
};

export const stanceListExamples: ComponentExamples = {
  name: 'stance-list',
  states: {
    shared: <StanceList group={first('share')} />,
    'never shared': <StanceList group={first('never')} />,
  },
};
