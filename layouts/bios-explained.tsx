import type { VNode } from 'preact';
import type { BiosExplainedPage } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';
import { say } from '#schema/words/say.ts';
import type { Assets } from './assets.ts';
import { BoundaryNote } from './components/boundary-note/boundary-note.tsx';
import { Document } from './components/document/document.tsx';
import { Intro } from './components/intro/intro.tsx';
import { StanceList } from './components/stance-list/stance-list.tsx';

/** What the practice shares about people, what it keeps private, and why. */
export function biosExplained(page: BiosExplainedPage, assets: Assets): VNode {
  return (
    <Document page={page} assets={assets} hasBoundaryNote>
      <div class="narrow">
        <Intro title={page.title} lead={en.biosExplained.intro} />
        <section class="prose">
          <h2>{en.biosExplained.howTitle}</h2>
          <ol>
            <li>{en.biosExplained.how1}</li>
            <li>{en.biosExplained.how2}</li>
            <li>{say(en.biosExplained.how3, { months: page.consentMonths })}</li>
          </ol>
          <h2>{en.biosExplained.stanceTitle}</h2>
          <p>{en.biosExplained.list}</p>
        </section>
        {page.byStance
          .filter((group) => group.categories.length > 0)
          .map((group) => (
            <StanceList group={group} />
          ))}
        <BoundaryNote boundary={page.site.boundary} says={en.boundary.line} />
      </div>
    </Document>
  );
}
