import type { VNode } from 'preact';
import type { ProvidersPage } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';
import { say } from '#schema/words/say.ts';
import type { Assets } from './assets.ts';
import { Document } from './components/document/document.tsx';
import { Entry } from './components/entry/entry.tsx';
import { Filters } from './components/filters/filters.tsx';
import { Intro } from './components/intro/intro.tsx';

/** The finder: filters that read as a sentence, then everyone's door. */
export function providers(page: ProvidersPage, assets: Assets): VNode {
  const count = page.people.length;
  return (
    <Document page={page} assets={assets}>
      <div class="wide">
        <Intro title={page.title} lead={en.finder.intro} />
        {page.facets !== undefined && <Filters facets={page.facets} everyone="/providers/" />}
        <p class="when finder-count">
          {count === 0 && en.finder.nobody}
          {count === 1 && en.finder.countOne}
          {count > 1 && say(en.finder.count, { count })}
        </p>
        <ul class="entries">
          {page.people.map((person, at) => (
            <Entry person={person} isFirst={at === 0} />
          ))}
        </ul>
      </div>
    </Document>
  );
}
