import type { VNode } from 'preact';
import type { SignaturePage } from '#schema/page.ts';
import type { Assets } from './assets.ts';
import { CopyBlock } from './components/copy-block/copy-block.tsx';
import { Intro } from './components/intro/intro.tsx';
import { StaffDocument } from './components/staff-document/staff-document.tsx';
import { useWords } from './words.tsx';

/** The e-mail signature and the portal message, to copy. */
export function signature(page: SignaturePage, assets: Assets): VNode {
  const words = useWords();
  return (
    <StaffDocument page={page} assets={assets} script={assets.copyScript}>
      <div class="wide">
        <Intro title={page.title} lead={words.signature.intro}>
          {page.isSample && <p class="standing">{words.cards.sample}</p>}
          <p>{words.signature.byHand}</p>
        </Intro>
        {page.texts.map((text) => (
          <CopyBlock text={text} />
        ))}
        <p class="onward">
          <a href={page.back}>{words.cards.back}</a>
        </p>
      </div>
    </StaffDocument>
  );
}
