import type { VNode } from 'preact';
import type { PrintPiece } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';
import { say } from '#schema/words/say.ts';

/** Papers to choose from, each by its whole name. */
export function PrintList({ pieces }: { readonly pieces: readonly PrintPiece[] }): VNode {
  return (
    <ul class="print-list">
      {pieces.map(({ piece, paper, url }) => (
        <li>
          <a href={url}>
            {say(en.cards.sheet, { piece: en.cards.pieces[piece].title, paper: en.cards.papers[paper] })}
          </a>
        </li>
      ))}
    </ul>
  );
}
