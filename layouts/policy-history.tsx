import type { VNode } from 'preact';
import type { PolicyHistoryPage } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';
import type { Assets } from './assets.ts';
import { DaysTable } from './components/days-table/days-table.tsx';
import { Document } from './components/document/document.tsx';
import { Intro } from './components/intro/intro.tsx';
import { Version } from './components/version/version.tsx';

/** Which version applied when, and every version of a policy as a timeline, each with what changed, for readers and word by word. */
export function policyHistory(page: PolicyHistoryPage, assets: Assets): VNode {
  return (
    <Document page={page} assets={assets} feed={page.feed}>
      <div class="narrow">
        <Intro title={page.title} lead={en.history.intro} />
        <DaysTable days={page.days} />
        <h2 class="hidden">{en.lifecycle.days.changes}</h2>
        <ol class="timeline" reversed>
          {page.versions.map((version) => (
            <Version version={version} />
          ))}
        </ol>
        <p class="onward">
          <a href={page.currentUrl}>{en.policy.current}</a>
        </p>
      </div>
    </Document>
  );
}
