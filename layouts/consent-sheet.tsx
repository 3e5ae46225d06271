import type { VNode } from 'preact';
import type { ConsentSheetPage } from '#schema/page.ts';
import type { Assets } from './assets.ts';
import { ConsentSheet } from './components/consent-sheet/consent-sheet.tsx';
import { StaffDocument } from './components/staff-document/staff-document.tsx';
import { useWords } from './words.tsx';

/** The sheet a person signs, alone on its page so that it prints alone. */
export function consentSheet(page: ConsentSheetPage, assets: Assets): VNode {
  const words = useWords();
  return (
    <StaffDocument page={page} assets={assets}>
      <div class="wide">
        <ConsentSheet page={page} />
        <p class="onward">
          <a href={page.back}>{words.sheet.back}</a>
        </p>
      </div>
    </StaffDocument>
  );
}
