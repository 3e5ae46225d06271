import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { Paper } from './paper.tsx';

export const paperExamples: ComponentExamples = {
  name: 'paper',
  states: {
    'a sheet': (
      <Paper paper="a6" isWide={false} label="A sheet">
        <p>Words on paper.</p>
      </Paper>
    ),
  },
};
