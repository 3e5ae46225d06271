import { languages, site } from '../../examples/frame.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { Masthead } from './masthead.tsx';

export const mastheadExamples: ComponentExamples = {
  name: 'masthead',
  states: {
    'the first page': <Masthead site={site} url="/" />,
    'in a section': <Masthead site={site} url="/providers/amara-osei/" />,
    'in two languages': <Masthead site={site} url="/follow/" languages={languages.slice(0, 2)} />,
    'a long name': (
      <Masthead
        site={{ ...site, name: 'The Cedar Hill Valley Community Family and Children’s Health Center' }}
        url="/policies/"
      />
    ),
  },
};
