import type { VNode } from 'preact';
import type { PrintPage } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';
import type { Assets } from './assets.ts';
import { CardSheet } from './components/card-sheet/card-sheet.tsx';
import { Intro } from './components/intro/intro.tsx';
import { Paper } from './components/paper/paper.tsx';
import { Poster } from './components/poster/poster.tsx';
import { PrintList } from './components/print-list/print-list.tsx';
import { StaffDocument } from './components/staff-document/staff-document.tsx';

/** One sheet of paper: how to print it, and a picture of it that is the sheet itself in print. */
export function print(page: PrintPage, assets: Assets): VNode {
  const { card, piece, paper } = page;
  const isWide = piece === 'sign';
  return (
    <StaffDocument page={page} assets={assets} script={assets.printScript}>
      <div class="wide print-page">
        <div class="print-how">
          <Intro title={page.title} lead={en.cards.pieces[piece].lead} />
          {page.isSample && <p class="standing">{en.cards.sample}</p>}
          <p>
            {en.cards.onPaper[paper]} {isWide && en.cards.sideways}
          </p>
          {piece === 'cards' && <p>{en.cards.cut}</p>}
          <p>{en.cards.size}</p>
          <button type="button" class="button" data-print hidden>
            {en.cards.print}
          </button>
          <p class="when">{en.cards.how}</p>
          <h2 class="label">{en.cards.others}</h2>
          <PrintList pieces={page.others} />
          <p>
            <a href={page.back}>{en.cards.back}</a>
          </p>
        </div>
        <Paper paper={paper} isWide={isWide} label={en.cards.preview}>
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
