// A practice in further languages, as if somebody had translated it: what the rendering of several languages is tried on
// without anyone's words being decided about.

import { compose } from '#compose';
import type { Built } from '#publish';
import { highlight } from '#render';
import type { Published, PublishedSite, ViewTranslation } from '#schema/published.ts';
import { mayShow } from '../src/4-disclose/for-audit.ts';
import { mint } from '../src/4-disclose/mint.ts';

/** How a file is translated; undefined where nobody did it. */
type TranslationOf = (file: string) => Pick<ViewTranslation, 'translated' | 'isStale'> | undefined;

export const WHOLE: Pick<ViewTranslation, 'translated' | 'isStale'> = {
  translated: [
    ...['title', 'summary', 'says', 'access', 'closed', 'body', 'changes', 'corrections', 'owner'],
    ...['approach', 'helpsWith', 'pronunciation', 'boardCertifications', 'education', 'training'],
    ...['personal', 'photo.alt'],
  ],
  isStale: false,
};

/** Everything a site shows, in another language: the words of the practice stay, and count as translated where they are. */
export function saidIn(site: PublishedSite, lang: string, translationOf: TranslationOf): PublishedSite {
  const madeOf = (file: string): { readonly translation: ViewTranslation } => {
    const made = translationOf(file);
    return {
      translation:
        made === undefined
          ? { translated: [], isStale: false }
          : { ...made, file: file.replace(/md$/, `${lang}.md`) },
    };
  };
  const said = <V extends { readonly file: string }>(view: Published<V>): Published<V> =>
    mint({ ...view, ...madeOf(view.file) });
  const policies = (all: PublishedSite['policies']) =>
    all.map((view) =>
      mint({ ...view, versions: view.versions.map((one) => ({ ...one, ...madeOf(one.file) })) }),
    );
  return {
    ...site,
    lang,
    providers: site.providers.map(said),
    locations: site.locations.map(said),
    services: site.services.map(said),
    announcements: site.announcements.map(said),
    pages: site.pages.map(said),
    policies: policies(site.policies),
  };
}

/** A compiled practice with these languages besides its own. */
export function withLanguages(built: Built, translated: readonly PublishedSite[]): Built {
  const disclosed = { ...built.disclosed, translated };
  const shown = mayShow([disclosed.site, ...translated], disclosed.withheld)('public');
  return {
    ...built,
    disclosed: { ...disclosed, mayShow: { ...disclosed.mayShow, public: shown } },
    composition: compose(disclosed, { highlight, isPreview: false }),
  };
}
