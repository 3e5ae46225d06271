import { site } from '../../examples/frame.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { Menu } from './menu.tsx';

export const menuExamples: ComponentExamples = {
  name: 'menu',
  states: {
    nowhere: <Menu label="Menu" links={site.menu} url="/" />,
    here: <Menu label="Menu" links={site.menu} url="/locations/" />,
  },
};
