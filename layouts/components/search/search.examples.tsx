import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { Search } from './search.tsx';

export const searchExamples: ComponentExamples = {
  name: 'search',
  states: { 'before anything is looked for': <Search /> },
};
