import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { PrintAddress } from './print-address.tsx';

export const printAddressExamples: ComponentExamples = {
  name: 'print-address',
  states: {
    'on paper': (
      <p>
        <PrintAddress address="cedarhill.example/social" />
      </p>
    ),
  },
};
