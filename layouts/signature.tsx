import type { VNode } from 'preact';
import type { SignaturePage } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';
import type { Assets } from './assets.ts';
import { CopyBlock } from './components/copy-block/copy-block.tsx';
import { Intro } from './components/intro/intro.tsx';
import { StaffDocument } from './components/staff-document/staff-document.tsx';

/** The e-mail signature and the portal message, to copy. */
export function signature(page: SignaturePage, assets: Assets): VNode {
  return (
    <StaffDocument page={page} assets={assets} script={assets.copyScript}>
      <div class="wide">
        <Intro title={page.title} lead={en.signature.intro}>
          {page.isSample && <p class="standing">{en.cards.sample}</p>}
          <p>{en.signature.byHand}</p>
        </Intro>
        {page.texts.map((text) => (
          <CopyBlock text={text} />
        ))}
        <p class="onward">
          <a href={page.back}>{en.cards.back}</a>
        </p>
      </div>
    </StaffDocument>
  );
}
