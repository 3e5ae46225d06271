import type { VNode } from 'preact';
import type { PrintPage } from '#schema/page.ts';
import type { Assets } from './assets.ts';
import { CardSheet } from './components/card-sheet/card-sheet.tsx';
import { Intro } from './components/intro/intro.tsx';
import { Paper } from './components/paper/paper.tsx';
import { Poster } from './components/poster/poster.tsx';
import { PrintList } from './components/print-list/print-list.tsx';
import { StaffDocument } from './components/staff-document/staff-document.tsx';
import { useWords } from './words.tsx';

/** One sheet of paper: how to print it, and a picture of it that is the sheet itself in print. */
export function print(page: PrintPage, assets: Assets): VNode {
  const words = useWords();
  const { card, piece, paper } = page;
  const isWide = piece === 'sign';
  return (
    <StaffDocument page={page} assets={assets} script={assets.printScript}>
      <div class="wide print-page">
        <div class="print-how">
          <Intro title={page.title} lead={words.cards.pieces[piece].lead} />
          {page.isSample && <p class="standing">{words.cards.sample}</p>}
          <p>
            {words.cards.onPaper[paper]} {isWide && words.cards.sideways}
          </p>
          {piece === 'cards' && <p>{words.cards.cut}</p>}
          <p>{words.cards.size}</p>
          <button type="button" class="button" data-print hidden>
            {words.cards.print}
          </button>
          <p class="when">{words.cards.how}</p>
          <h2 class="label">{words.cards.others}</h2>
          <PrintList pieces={page.others} />
          <p>
            <a href={page.back}>{words.cards.back}</a>
          </p>
        </div>
        <Paper paper={paper} isWide={isWide} label={words.cards.preview}>
          {piece === 'cards' ? (
            <CardSheet card={card} />
          ) : (
            <Poster card={card} kind={piece} isSmall={paper === 'a6'} />
          )}
        </Paper>
      </div>
    </StaffDocument>
  );
}
