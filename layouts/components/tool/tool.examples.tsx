import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { Tool } from './tool.tsx';

export const toolExamples: ComponentExamples = {
  name: 'tool',
  states: {
    'the first, and another': (
      <ul class="tools">
        <Tool
          url="/answers/index.html"
          title="What to say"
          lead="Words for a patient who asks to connect."
          count="12 answers"
        />
        <Tool url="/cards/index.html" title="Cards" lead="To print." count="7 sheets" />
      </ul>
    ),
  },
};
