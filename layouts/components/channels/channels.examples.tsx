import { example } from '../../examples/find.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { Channels } from './channels.tsx';

export const channelsExamples: ComponentExamples = {
  name: 'channels',
  states: {
    'two networks': <Channels channels={example('follow').channels} />,
  },
};
