import { example } from '../../examples/find.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { DeskPages } from './desk-pages.tsx';

export const deskPagesExamples: ComponentExamples = {
  name: 'desk-pages',
  states: {
    'whose page': <DeskPages people={example('front-desk').people} />,
  },
};
