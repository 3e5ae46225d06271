import { osei } from '../../examples/people.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { Arch } from './arch.tsx';

export const archExamples: ComponentExamples = {
  name: 'arch',
  states: {
    'a portrait, at the head of a bio': <Arch person={osei} size="head" />,
    'a portrait, as a tile': <Arch person={osei} size="tile" isDecoration />,
    'without a portrait': <Arch person={{ monogram: 'BW' }} size="tile" />,
  },
};
