import { languages } from '../../examples/frame.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { Languages } from './languages.tsx';

export const languagesExamples: ComponentExamples = {
  name: 'languages',
  states: {
    'two languages': <Languages languages={languages.slice(0, 2)} />,
    'three, one from right to left': <Languages languages={languages} />,
  },
};
