import { en } from '#schema/words/en.ts';
import { site } from '../../examples/frame.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { BoundaryNote } from './boundary-note.tsx';

export const boundaryNoteExamples: ComponentExamples = {
  name: 'boundary-note',
  states: {
    'at the end of a bio': <BoundaryNote boundary={site.boundary} says={en.boundary.line} />,
    'on the first page': <BoundaryNote boundary={site.boundary} says={en.home.boundary} />,
  },
};
