import type { VNode } from 'preact';
import type { CardView } from '#schema/page.ts';
import { say } from '#schema/words/say.ts';
import { useWords } from '../../words.tsx';
import { Plate } from '../plate/plate.tsx';
import { PrintAddress } from '../print-address/print-address.tsx';
import { Qr } from '../qr/qr.tsx';

/** So many letters fit on a line of the card. */
const SHORT = 30;

/** The card that is handed over, 85 by 54 mm: black on white in every scheme, since it is a picture of paper. */
export function WalletCard({ card }: { readonly card: CardView }): VNode {
  const words = useWords();
  const isLong = card.practice.length > SHORT || card.address.length > SHORT;
  return (
    <div class={`wallet-card${isLong ? ' wallet-card-long' : ''}`}>
      <Plate size="print" name={card.practice} />
      <div class="wallet-card-words">
        <p class="wallet-card-why">{words.cards.why}</p>
        <p>{words.cards.read}</p>
      </div>
      <div class="wallet-card-code">
        <Qr qr={card.qr} label={say(words.cards.code, { address: card.address })} />
      </div>
      <p class="wallet-card-reach">
        <PrintAddress address={card.address} />{' '}
        <span class="nobreak">{say(words.cards.call, { phone: card.phone })}</span>
      </p>
    </div>
  );
}
