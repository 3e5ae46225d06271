import { example } from '../../examples/find.ts';
import type { ComponentExamples } from '../../gallery/component-examples.ts';
import { WalletCard } from './wallet-card.tsx';

export const walletCardExamples: ComponentExamples = {
  name: 'wallet-card',
  states: {
    'a card': <WalletCard card={example('cards').card} />,
  },
};
