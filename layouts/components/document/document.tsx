import type { ComponentChildren, VNode } from 'preact';
import type { PublicPage } from '#schema/page.ts';
import { directionOf } from '#schema/words/direction.ts';
import type { Assets } from '../../assets.ts';
import { useWords } from '../../words.tsx';
import { Band } from '../band/band.tsx';
import { Colophon } from '../colophon/colophon.tsx';
import { Head } from '../head/head.tsx';
import { Sharing } from '../head/sharing.tsx';
import { Masthead } from '../masthead/masthead.tsx';

interface DocumentProps {
  readonly page: PublicPage;
  readonly assets: Assets;
  /** A page that ends with the boundary note doesn't repeat it in its foot. */
  readonly hasBoundaryNote?: boolean;
  readonly refreshTo?: string | undefined;
  /** Where else this stands, for search engines. */
  readonly canonical?: string | undefined;
  readonly feed?: string | undefined;
  /** What makes the page quicker to use; it says all without them. */
  readonly scripts?: readonly (string | undefined)[];
  /** Whether it tells of days and hours, which a script brings up to the minute. */
  readonly isDated?: boolean;
  readonly children: ComponentChildren;
}

/** A whole page of the public site. */
export function Document({
  page,
  assets,
  hasBoundaryNote = false,
  refreshTo,
  canonical,
  feed,
  scripts = [],
  isDated = false,
  children,
}: DocumentProps): VNode {
  const words = useWords();
  const { site } = page;
  const isFromRight = directionOf(page.lang) === 'rtl';
  const dated = isDated || site.urgent.length > 0 ? [assets.todayScript] : [];
  return (
    <html lang={page.lang} dir={isFromRight ? 'rtl' : undefined}>
      <Head
        title={page.title}
        titleLang={'langs' in page ? page.langs?.title : undefined}
        siteName={site.name}
        description={page.description}
        isIndexed={!page.noindex && !site.isSample}
        assets={assets}
        refreshTo={refreshTo}
        canonical={canonical ?? (page.noindex ? undefined : site.origin + page.url)}
        feed={feed}
        alternates={page.alternates?.map(({ lang, url }) => ({ lang, url: site.origin + url }))}
        scripts={[...dated, ...scripts]}
        structuredData={page.structuredData}
        sharing={<Sharing page={page} assets={assets} />}
      />
      <body class={`page-${page.layout}`}>
        {/* A capital: ids of places, headings and policies have none, so that no name of theirs is the same. */}
        <a class="skip" href="#Main">
          {words.frame.skip}
        </a>
        {site.isSample && (
          <aside class="sample" aria-label={words.frame.sampleLabel}>
            <p>{words.frame.sample}</p>
          </aside>
        )}
        <Band urgent={site.urgent} />
        <Masthead site={site} url={page.url} languages={page.languages} />
        <main id="Main" tabindex={-1}>
          {page.notYet !== undefined && (
            <div class="not-yet wide">
              <p class="standing">{page.notYet}</p>
            </div>
          )}
          {children}
        </main>
        <Colophon site={site} hasBoundary={!hasBoundaryNote} />
      </body>
    </html>
  );
}
