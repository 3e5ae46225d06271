import type { VNode } from 'preact';
import type { CardView } from '#schema/page.ts';
import { WalletCard } from '../wallet-card/wallet-card.tsx';

const ROWS = [0, 1, 2, 3, 4, 5];
const COLUMNS = [0, 1, 2];

/** Half an arm of a cross, in millimetres. */
const ARM = 2.5;

/** Ten cards, edge to edge, with a fine cross at each corner to cut by. Readers hear the card once. */
export function CardSheet({ card }: { readonly card: CardView }): VNode {
  return (
    <div class="card-sheet">
      {Array.from({ length: 10 }, (_, at) => (
        <div aria-hidden={at > 0 || undefined}>
          <WalletCard card={card} />
        </div>
      ))}
      <svg class="card-marks" viewBox="0 0 170 270" aria-hidden="true">
        <path d={ROWS.flatMap((row) => COLUMNS.map((column) => cross(column * 85, row * 54))).join('')} />
      </svg>
    </div>
  );
}

function cross(x: number, y: number): string {
  return `M${x - ARM} ${y}h${2 * ARM}M${x} ${y - ARM}v${2 * ARM}`;
}
