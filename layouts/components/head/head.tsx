import type { VNode } from 'preact';
import type { Alternate, PublicPage } from '#schema/page.ts';
import { say } from '#schema/words/say.ts';
import type { Assets } from '../../assets.ts';
import { inLang } from '../../in-lang.ts';
import { useWords } from '../../words.tsx';

interface HeadProps {
  readonly title: string;
  /** Of the title, where it isn't the page's. */
  readonly titleLang?: string | undefined;
  readonly siteName: string;
  readonly description?: string | undefined;
  readonly isIndexed: boolean;
  readonly assets: Assets;
  readonly refreshTo?: string | undefined;
  readonly canonical?: string | undefined;
  /** The same page in the site's languages, with whole addresses. */
  readonly alternates?: readonly Alternate[] | undefined;
  /** For feed readers. */
  readonly feed?: string | undefined;
  /** Run when the page is there, and hold nothing up. */
  readonly scripts?: readonly (string | undefined)[];
  /** The page for machines. */
  readonly structuredData?: PublicPage['structuredData'];
  /** What is said of it where a link to it is shared. */
  readonly sharing?: VNode;
}

/** What a browser and a search engine read first. */
export function Head(props: HeadProps): VNode {
  const words = useWords();
  const {
    title,
    titleLang,
    siteName,
    description,
    isIndexed,
    assets,
    refreshTo,
    canonical,
    alternates = [],
    feed,
    structuredData,
    sharing,
  } = props;
  const scripts = (props.scripts ?? []).filter((script) => script !== undefined);
  return (
    <head>
      <meta charset="utf-8" />
      <title {...inLang(titleLang)}>
        {title === siteName ? title : say(words.titles.page, { title, practice: siteName })}
      </title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      {description !== undefined && <meta name="description" content={description} />}
      {!isIndexed && <meta name="robots" content="noindex" />}
      {canonical !== undefined && <link rel="canonical" href={canonical} />}
      {alternates.map(({ lang, url }) => (
        <link rel="alternate" hreflang={lang} href={url} />
      ))}
      {refreshTo !== undefined && <meta http-equiv="refresh" content={`0; url=${refreshTo}`} />}
      {feed !== undefined && (
        <link rel="alternate" type="application/atom+xml" title={words.lifecycle.feed.link} href={feed} />
      )}
      {assets.preload.map((font) => (
        <link rel="preload" href={font} as="font" type="font/woff2" crossorigin="anonymous" />
      ))}
      <link rel="stylesheet" href={assets.stylesheet} />
      {assets.icon !== undefined && <link rel="icon" href={assets.icon} type="image/svg+xml" />}
      {sharing}
      {scripts.map((script) => (
        <script src={script} defer />
      ))}
      {structuredData !== undefined && (
        <script
          type="application/ld+json"
          // JSON is no HTML: only what would end the element has to be escaped.
          dangerouslySetInnerHTML={{ __html: JSON.stringify(structuredData).replaceAll('<', '\\u003c') }}
        />
      )}
    </head>
  );
}
