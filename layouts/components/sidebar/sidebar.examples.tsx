import { example } from '../../examples/find.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { Sidebar } from './sidebar.tsx';

export const sidebarExamples: ComponentExamples = {
  name: 'sidebar',
  states: {
    'where one is': <Sidebar groups={example('handbook').sidebar} url="/handbook/edit-your-bio/index.html" />,
  },
};
