import type { VNode } from 'preact';
import type { AcknowledgementPage } from '#schema/page.ts';
import type { Assets } from './assets.ts';
import { SignSheet } from './components/sign-sheet/sign-sheet.tsx';
import { StaffDocument } from './components/staff-document/staff-document.tsx';
import { useWords } from './words.tsx';

/** The sheet on which everyone signs that they have read a policy, alone on its page so that it prints alone. */
export function acknowledgement(page: AcknowledgementPage, assets: Assets): VNode {
  const words = useWords();
  return (
    <StaffDocument page={page} assets={assets}>
      <div class="wide">
        <SignSheet policy={page.policy} names={page.names} blankRows={page.blankRows} />
        <p class="onward measure">{words.staffPapers.acknowledgement.keep}</p>
        <p class="onward">
          <a href={page.back}>{words.staffPapers.acknowledgement.back}</a>
        </p>
      </div>
    </StaffDocument>
  );
}
