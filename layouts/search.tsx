import type { VNode } from 'preact';
import type { SearchPage } from '#schema/page.ts';
import type { Assets } from './assets.ts';
import { Document } from './components/document/document.tsx';
import { Fill } from './components/fill/fill.tsx';
import { Intro } from './components/intro/intro.tsx';
import { Phone } from './components/phone/phone.tsx';
import { Search } from './components/search/search.tsx';
import { useWords } from './words.tsx';

/** Where one searches. Without a script it says so, and leads to the lists. */
export function search(page: SearchPage, assets: Assets): VNode {
  const words = useWords();
  const { site } = page;
  return (
    <Document page={page} assets={assets} scripts={[assets.searchScript]}>
      <div class="search wide">
        <Intro title={page.title} />
        <div class="search-main">
          <Search />
        </div>
        <section class="search-else" aria-labelledby="else">
          <h2 class="label" id="else">
            {words.search.otherwise}
          </h2>
          <ul class="channels">
            {site.menu.map((link) => (
              <li>
                <a href={link.url}>{link.label}</a>
              </li>
            ))}
          </ul>
          <p>
            <Fill text={words.search.call} with={{ phone: <Phone phone={site.phone} /> }} />
          </p>
        </section>
      </div>
    </Document>
  );
}
