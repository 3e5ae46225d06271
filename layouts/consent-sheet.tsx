import type { VNode } from 'preact';
import type { ConsentSheetPage } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';
import type { Assets } from './assets.ts';
import { ConsentSheet } from './components/consent-sheet/consent-sheet.tsx';
import { StaffDocument } from './components/staff-document/staff-document.tsx';

/** The sheet a person signs, alone on its page so that it prints alone. */
export function consentSheet(page: ConsentSheetPage, assets: Assets): VNode {
  return (
    <StaffDocument page={page} assets={assets}>
      <div class="wide">
        <ConsentSheet page={page} />
        <p class="onward">
          <a href={page.back}>{en.sheet.back}</a>
        </p>
      </div>
    </StaffDocument>
  );
}
