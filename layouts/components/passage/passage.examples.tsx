import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { Passage } from './passage.tsx';

export const passageExamples: ComponentExamples = {
  name: 'passage',
  states: {
    'in the page’s language': (
      <p>
        Looked after by: <Passage lang={undefined}>Practice manager</Passage>
      </p>
    ),
    'in another': (
      <p>
        Looked after by: <Passage lang="es">Gerencia de la clínica</Passage>
      </p>
    ),
  },
};
