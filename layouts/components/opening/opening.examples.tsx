import { mainStreet } from '../../examples/frame.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { Opening } from './opening.tsx';

export const openingExamples: ComponentExamples = {
  name: 'opening',
  states: { 'before the script has looked at the clock': <Opening opening={mainStreet.opening} /> },
};
