import { example } from '../../examples/find.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { Filters } from './filters.tsx';

export const filtersExamples: ComponentExamples = {
  name: 'filters',
  states: {
    'one is chosen': (
      <Filters facets={example('providers').facets ?? []} everyone="/providers/" isWhole={false} />
    ),
  },
};
