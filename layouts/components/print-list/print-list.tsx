import type { VNode } from 'preact';
import type { PrintPiece } from '#schema/page.ts';
import { say } from '#schema/words/say.ts';
import { useWords } from '../../words.tsx';

/** Papers to choose from, each by its whole name. */
export function PrintList({ pieces }: { readonly pieces: readonly PrintPiece[] }): VNode {
  const words = useWords();
  return (
    <ul class="print-list">
      {pieces.map(({ piece, paper, url }) => (
        <li>
          <a href={url}>
            {say(words.cards.sheet, {
              piece: words.cards.pieces[piece].title,
              paper: words.cards.papers[paper],
            })}
          </a>
        </li>
      ))}
    </ul>
  );
}
