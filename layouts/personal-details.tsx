import type { VNode } from 'preact';
import type { PersonalDetailsPage } from '#schema/page.ts';
import type { Assets } from './assets.ts';
import { CategoryGuides } from './components/category-guide/category-guide.tsx';
import { Contents } from './components/contents/contents.tsx';
import { Intro } from './components/intro/intro.tsx';
import { Pager } from './components/pager/pager.tsx';
import { Sidebar } from './components/sidebar/sidebar.tsx';
import { StaffDocument } from './components/staff-document/staff-document.tsx';

/** A page of the handbook: what the practice shares, category by category, and how to write it. */
export function personalDetails(page: PersonalDetailsPage, assets: Assets): VNode {
  const headings = page.byStance.map(({ stance, label }) => ({ id: stance, text: label, level: 2 as const }));
  return (
    <StaffDocument page={page} assets={assets}>
      <div class="handbook wide">
        <Sidebar groups={page.sidebar} url={page.url} />
        <article class="handbook-text">
          <Intro title={page.title} lead={page.summary} />
          <Contents headings={headings} />
          {page.byStance.map((group) => (
            <CategoryGuides group={group} consentMonths={page.consentMonths} />
          ))}
          <Pager previous={page.previous} next={undefined} />
        </article>
      </div>
    </StaffDocument>
  );
}
