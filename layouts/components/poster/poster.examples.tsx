import { example } from '../../examples/find.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { Poster } from './poster.tsx';

export const posterExamples: ComponentExamples = {
  name: 'poster',
  states: {
    'a poster': <Poster card={example('cards').card} kind="poster" isSmall={false} />,
    'a small sign': <Poster card={example('cards').card} kind="sign" isSmall />,
  },
};
