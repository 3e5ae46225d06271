import type { VNode } from 'preact';
import type { BiosExplainedPage } from '#schema/page.ts';
import { say } from '#schema/words/say.ts';
import type { Assets } from './assets.ts';
import { BoundaryNote } from './components/boundary-note/boundary-note.tsx';
import { Document } from './components/document/document.tsx';
import { Intro } from './components/intro/intro.tsx';
import { StanceList } from './components/stance-list/stance-list.tsx';
import { useWords } from './words.tsx';

/** What the practice shares about people, what it keeps private, and why. */
export function biosExplained(page: BiosExplainedPage, assets: Assets): VNode {
  const words = useWords();
  return (
    <Document page={page} assets={assets} hasBoundaryNote>
      <div class="narrow">
        <Intro title={page.title} lead={words.biosExplained.intro} />
        <section class="prose">
          <h2>{words.biosExplained.howTitle}</h2>
          <ol>
            <li>{words.biosExplained.how1}</li>
            <li>{words.biosExplained.how2}</li>
            <li>{say(words.biosExplained.how3, { months: page.consentMonths })}</li>
          </ol>
          <h2>{words.biosExplained.stanceTitle}</h2>
          <p>{words.biosExplained.list}</p>
        </section>
        {page.byStance
          .filter((group) => group.categories.length > 0)
          .map((group) => (
            <StanceList group={group} />
          ))}
        <BoundaryNote boundary={page.site.boundary} says={words.boundary.line} />
      </div>
    </Document>
  );
}
