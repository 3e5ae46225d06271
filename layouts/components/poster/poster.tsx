import type { VNode } from 'preact';
import type { CardView } from '#schema/page.ts';
import { say } from '#schema/words/say.ts';
import { useWords } from '../../words.tsx';
import { Plate } from '../plate/plate.tsx';
import { PrintAddress } from '../print-address/print-address.tsx';
import { Qr } from '../qr/qr.tsx';

interface PosterProps {
  readonly card: CardView;
  /** A poster hangs, a sign stands where someone can be asked. */
  readonly kind: 'poster' | 'sign';
  readonly isSmall: boolean;
}

/** So many letters fit on a line. */
const SHORT = 30;

/** The card's words large: who we are, why, where to read on, for people with a telephone and without. */
export function Poster({ card, kind, isSmall }: PosterProps): VNode {
  const words = useWords();
  const isLong = card.practice.length > SHORT || card.address.length > SHORT;
  return (
    <div class={`poster poster-${kind}${isSmall ? ' poster-small' : ''}${isLong ? ' poster-long' : ''}`}>
      <Plate size="print" name={card.practice} />
      <p class="poster-why">{words.cards.why}</p>
      <p class="poster-read">
        {words.cards.read} <PrintAddress address={card.address} />
      </p>
      <div class="poster-code">
        <Qr qr={card.qr} label={say(words.cards.code, { address: card.address })} />
      </div>
      <div class="poster-reach">
        <p>{kind === 'sign' ? words.cards.askHere : words.cards.ask}</p>
        <p class="poster-call">{say(words.cards.phone, { phone: card.phone })}</p>
      </div>
    </div>
  );
}
