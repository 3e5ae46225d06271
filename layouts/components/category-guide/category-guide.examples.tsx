import { example } from '../../examples/find.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { CategoryGuides } from './category-guide.tsx';

export const categoryGuideExamples: ComponentExamples = {
  name: 'category-guide',
  states: {
    'each stance': (
      <>
        {example('personal-details').byStance.map((group) => (
          <CategoryGuides group={group} consentMonths={24} />
        ))}
      </>
    ),
  },
};
