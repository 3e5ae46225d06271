import type { VNode } from 'preact';
import type { HandbookPage } from '#schema/page.ts';
import type { Assets } from './assets.ts';
import { Contents } from './components/contents/contents.tsx';
import { EntryList } from './components/entry-list/entry-list.tsx';
import { Intro } from './components/intro/intro.tsx';
import { Pager } from './components/pager/pager.tsx';
import { Prose } from './components/prose/prose.tsx';
import { Sidebar } from './components/sidebar/sidebar.tsx';
import { StaffDocument } from './components/staff-document/staff-document.tsx';

/** A page of the handbook: pages beside, contents, text, before and next. */
export function handbook(page: HandbookPage, assets: Assets): VNode {
  return (
    <StaffDocument page={page} assets={assets}>
      <div class="handbook wide">
        <Sidebar groups={page.sidebar} url={page.url} />
        <article class="handbook-text">
          <Intro title={page.title} lead={page.summary} />
          <Contents headings={page.headings} />
          {page.body === '' ? <EntryList groups={page.sidebar} /> : <Prose html={page.body} />}
          <Pager previous={page.previous} next={page.next} />
        </article>
      </div>
    </StaffDocument>
  );
}
