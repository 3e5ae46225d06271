import { example } from '../../examples/find.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { Qr } from './qr.tsx';

export const qrExamples: ComponentExamples = {
  name: 'qr',
  states: {
    'a code': <Qr qr={example('cards').card.qr} label="Leads to cedarhill.example/social" />,
  },
};
