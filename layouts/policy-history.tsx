import type { VNode } from 'preact';
import type { PolicyHistoryPage } from '#schema/page.ts';
import type { Assets } from './assets.ts';
import { DaysTable } from './components/days-table/days-table.tsx';
import { Document } from './components/document/document.tsx';
import { Intro } from './components/intro/intro.tsx';
import { Version } from './components/version/version.tsx';
import { useWords } from './words.tsx';

/** Which version applied when, and every version of a policy as a timeline, each with what changed, for readers and word by word. */
export function policyHistory(page: PolicyHistoryPage, assets: Assets): VNode {
  const words = useWords();
  return (
    <Document page={page} assets={assets} feed={page.feed}>
      <div class="narrow">
        <Intro title={page.title} lead={words.history.intro} />
        <DaysTable days={page.days} />
        <h2 class="hidden">{words.lifecycle.days.changes}</h2>
        <ol class="timeline" reversed>
          {page.versions.map((version) => (
            <Version version={version} />
          ))}
        </ol>
        <p class="onward">
          <a href={page.currentUrl}>{words.policy.current}</a>
        </p>
      </div>
    </Document>
  );
}
