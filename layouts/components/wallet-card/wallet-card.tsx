import type { VNode } from 'preact';
import type { CardView } from '#schema/view.ts';
import { Qr } from '../qr/qr.tsx';

/** The card that the front desk hands over. */
export function WalletCard({ card }: { readonly card: CardView }): VNode {
  return (
    <section class="wallet-card">
      <div>
        <p class="wallet-card-practice">{card.practice}</p>
        <p>{card.address}</p>
        <p>{card.phone}</p>
      </div>
      <Qr qr={card.qr} label={card.address} />
    </section>
  );
}
