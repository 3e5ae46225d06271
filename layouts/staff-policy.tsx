import type { VNode } from 'preact';
import type { StaffPolicyPage } from '#schema/page.ts';
import type { Assets } from './assets.ts';
import { Letter } from './components/letter/letter.tsx';
import { StaffDocument } from './components/staff-document/staff-document.tsx';
import { useWords } from './words.tsx';

/** A policy for people who work here. */
export function staffPolicy(page: StaffPolicyPage, assets: Assets): VNode {
  const words = useWords();
  return (
    <StaffDocument page={page} assets={assets}>
      <Letter
        policy={page}
        practice={page.staff.name}
        phone={page.staff.phone.label}
        links={[{ label: words.staffPapers.acknowledgement.link, url: page.sheet }]}
      />
    </StaffDocument>
  );
}
