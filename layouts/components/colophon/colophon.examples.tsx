import { site } from '../../examples/frame.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { Colophon } from './colophon.tsx';

export const colophonExamples: ComponentExamples = {
  name: 'colophon',
  states: {
    'with the boundary': <Colophon site={site} hasBoundary />,
    'on a page that ends with it': <Colophon site={site} hasBoundary={false} />,
  },
};
