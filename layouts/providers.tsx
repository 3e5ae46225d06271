import type { VNode } from 'preact';
import type { ProvidersPage } from '#schema/page.ts';
import type { Assets } from './assets.ts';
import { Document } from './components/document/document.tsx';
import { Entry } from './components/entry/entry.tsx';
import { Filters } from './components/filters/filters.tsx';
import { FinderCount } from './components/filters/finder-count.tsx';
import { Intro } from './components/intro/intro.tsx';
import { NameIndex } from './components/name-index/name-index.tsx';
import { useAddress, useWords } from './words.tsx';

/** The finder: filters that read as a sentence, then everyone's door, or an index of names where they are too many. */
export function providers(page: ProvidersPage, assets: Assets): VNode {
  const words = useWords();
  const at = useAddress();
  const { facets, isWhole, isOnePage, letters, whole } = page;
  return (
    <Document
      page={page}
      assets={assets}
      scripts={facets === undefined || !isOnePage ? [] : [assets.finderScript]}
    >
      <div class="wide">
        <Intro title={page.title} lead={isWhole ? words.finder.intro : undefined} />
        {letters !== undefined && (
          <>
            <FinderCount page={page} />
            <NameIndex letters={letters} />
          </>
        )}
        {facets !== undefined && <Filters facets={facets} everyone={at('/providers/')} isWhole={isWhole} />}
        {letters === undefined && <FinderCount page={page} />}
        {page.people.length > 0 && (
          <ul class="entries">
            {page.people.map((person, at) => (
              <Entry person={person} as="h2" isFirst={at === 0} />
            ))}
          </ul>
        )}
        {whole !== undefined && (
          <p class="onward">
            <a href={whole.url}>{whole.label}</a>
          </p>
        )}
      </div>
    </Document>
  );
}
