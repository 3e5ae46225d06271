import type { VNode } from 'preact';
import type { PictureView, PublicPage } from '#schema/page.ts';
import type { Assets } from '../../assets.ts';
import { PICTURE } from '../../picture/plate-picture.ts';

interface SharingProps {
  readonly page: PublicPage;
  readonly assets: Assets;
}

/** What is shown where a link to the page is shared (Open Graph): nothing that the page itself doesn't show. */
export function Sharing({ page, assets }: SharingProps): VNode | null {
  const { picture, site } = page;
  if (picture === undefined) return null;
  const image = assets.pictureOf?.(picture);
  return (
    <>
      <meta property="og:type" content={page.layout === 'provider' ? 'profile' : 'website'} />
      <meta property="og:site_name" content={site.name} />
      <meta property="og:title" content={page.title} />
      <meta property="og:description" content={page.description} />
      {page.languages !== undefined && (
        <>
          <meta property="og:locale" content={localeOf(page.lang)} />
          {page.alternates
            ?.filter(({ lang }) => lang !== page.lang && lang !== 'x-default')
            .map(({ lang }) => (
              <meta property="og:locale:alternate" content={localeOf(lang)} />
            ))}
        </>
      )}
      <meta property="og:url" content={site.origin + page.url} />
      {image !== undefined && (
        <>
          <meta property="og:image" content={site.origin + image} />
          <meta property="og:image:width" content={String(PICTURE.width)} />
          <meta property="og:image:height" content={String(PICTURE.height)} />
          <meta property="og:image:alt" content={wordsOf(picture)} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
    </>
  );
}

/** As Open Graph writes it: `es_US` where a territory is said, else the language alone. */
function localeOf(lang: string): string {
  const { language, region } = new Intl.Locale(lang);
  return region === undefined ? language : `${language}_${region}`;
}

/** Everything the picture says. */
function wordsOf({ name, credentials, title, practice }: PictureView): string {
  return [name, ...credentials, title, practice].filter((one) => one !== undefined).join(', ');
}
