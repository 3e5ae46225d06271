import type { VNode } from 'preact';
import type { DuePage } from '#schema/page.ts';
import type { Assets } from './assets.ts';
import { DueList } from './components/due-list/due-list.tsx';
import { Intro } from './components/intro/intro.tsx';
import { StaffDocument } from './components/staff-document/staff-document.tsx';
import { useWords } from './words.tsx';

/** What is past its day, what falls due in the next 12 months, and both as a calendar. */
export function due(page: DuePage, assets: Assets): VNode {
  const words = useWords();
  return (
    <StaffDocument page={page} assets={assets}>
      <div class="wide due">
        <Intro title={page.title} lead={words.due.intro}>
          {page.calendar !== undefined && (
            <p class="measure">
              <a href={page.calendar}>{words.due.calendar}</a>. {words.due.calendarWhy}
            </p>
          )}
        </Intro>
        {page.over.length > 0 && (
          <section>
            <h2>{words.due.over}</h2>
            <DueList items={page.over} />
          </section>
        )}
        <section>
          <h2>{words.due.soon}</h2>
          {page.soon.length === 0 && <p>{words.due.none}</p>}
          {page.soon.map(({ month, items }) => (
            <section class="due-month">
              <h3>{month}</h3>
              <DueList items={items} />
            </section>
          ))}
        </section>
      </div>
    </StaffDocument>
  );
}
