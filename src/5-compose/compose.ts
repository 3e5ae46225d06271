import { assertPublished, type Disclosed } from '#disclose';
import type { PublicPage, StaffPage, TextFile } from '#schema/page.ts';
import type { FileView, Ledger, PublishedSite } from '#schema/published.ts';
import { addressesIn } from './addresses.ts';
import { biosExplainedPage } from './bios-explained.ts';
import type { Context } from './context.ts';
import { curly } from './curly.ts';
import { textFiles, webEditorOf } from './files.ts';
import { finderPages } from './finder.ts';
import { siteFrame, staffFrame } from './frame.ts';
import { heldPages } from './held.ts';
import { inLanguages } from './in-languages.ts';
import { insurancePages } from './insurance.ts';
import { bodyOf, filledOf, langsOf, sourceOf, standingOf } from './languages.ts';
import { type Highlight, markdownRenderer } from './markdown.ts';
import { homePage, providerPages } from './people.ts';
import { type PhotoJob, photoJobs } from './photo.ts';
import { locationViews } from './places.ts';
import { policyPages } from './policies.ts';
import { withSearch } from './search.ts';
import { servicePages } from './services.ts';
import { shared } from './sharing.ts';
import { socialPage } from './social.ts';
import { staffParts } from './staff.ts';
import { handbookSidebar } from './staff-handbook.ts';
import type { StaffPart } from './staff-part.ts';
import { type Done, type ProofSet, proofSet } from './staff-proof.ts';
import { type RuleText, rulesPages } from './staff-rules.ts';
import { graphOf } from './structured-data/graph.ts';
import { channelsNode, placeNodes } from './structured-data/practice.ts';
import { wordingOf } from './wording.ts';

/** Both sites as pages, not yet rendered. */
export interface Composition {
  /** Throws once they were let go of. */
  readonly publicPages: readonly PublicPage[];
  /** Lets go of the public pages, when all has been made of them: of many people they are as large as all that is known of them. */
  forgetPublicPages(): void;
  /** Of the public site. */
  readonly files: readonly TextFile[];
  /** The staff site in parts, each made when it is asked for: who keeps none of them never has all in memory. */
  staffParts(): Iterable<StaffPart>;
  readonly photos: readonly PhotoJob[];
  /** How the web editor was switched on, if it was. A preview has none: its forms would change another branch. */
  readonly webEditor: PublishedSite['practice']['editor'];
  /** To be written as they are, to either site. */
  readonly downloads: readonly FileView[];
  readonly staffDownloads: readonly FileView[];
  /** Texts of records that stand on pages of others, with the file each is from. */
  readonly parts: ReadonlyArray<{ readonly source: string; readonly html: string }>;
  /** The rules in the handbook of the staff site. They are made of nothing but these texts. */
  rules(texts: readonly RuleText[]): readonly StaffPage[];
  /** Made when the audit has passed. */
  proof(done: Done): ProofSet;
}

/** What all pages are made with. Throws where something in it was not published. */
export function contextOf(site: PublishedSite, ledger: Ledger, highlight: Highlight): Context {
  const checked = [
    site.practice,
    ...site.providers,
    ...site.locations,
    ...site.services,
    ...site.announcements,
    ...site.pages,
    ...site.policies,
    ...site.answers,
    ...site.handbook,
    ...site.staffPolicies,
  ];
  for (const view of checked) assertPublished(view);

  const wording = wordingOf(site);
  const { words } = wording;
  const at = addressesIn(site);
  const markdown = markdownRenderer(
    highlight,
    { words, publicUrl: site.practice.url, address: at },
    new Map([...site.files, ...site.staffFiles].map(({ path, bytes }) => [`/${path}`, bytes.length])),
  );
  const { lang } = site;
  const original = site.practice.languages[0] ?? lang;
  const bare = { site, ledger, lang, original, words, wording, at, markdown };
  return {
    ...bare,
    frame: siteFrame(bare),
    staff: staffFrame(site, words, at),
    locations: locationViews(bare),
  };
}

/** Published views as pages, in each language of the practice. */
export function compose(
  { site, translated, ledger }: Pick<Disclosed, 'site' | 'translated' | 'ledger'>,
  options: { readonly highlight: Highlight; readonly isPreview: boolean },
): Composition {
  const context = contextOf(site, ledger, options.highlight);
  const others = translated.map((one) => contextOf(one, ledger, options.highlight));
  const contexts = [context, ...others] as const;
  const publicPages = inLanguages(contexts.map((one) => ({ context: one, pages: pagesOf(one) })));
  let left: readonly PublicPage[] | undefined = publicPages;
  return {
    get publicPages() {
      if (left === undefined) throw new Error('The public pages are not there any more.');
      return left;
    },
    forgetPublicPages() {
      left = undefined;
    },
    files: textFiles(publicPages, contexts, options.isPreview),
    staffParts: () => staffParts(context, others),
    parts: contexts.flatMap(partsOf),
    photos: site.providers.flatMap(({ photo }) => (photo === undefined ? [] : photoJobs(photo))),
    webEditor: webEditorOf(context, options.isPreview),
    downloads: site.files,
    staffDownloads: site.staffFiles,
    rules: (texts) => rulesPages(texts, handbookSidebar(context), context),
    proof: (done) => proofSet(done, context),
  };
}

/** Every public page in one language. */
function pagesOf(context: Context): PublicPage[] {
  const pages = [
    homePage(context),
    ...finderPages(context),
    ...providerPages(context),
    ...servicePages(context),
    ...insurancePages(context),
    ...fixedPages(context),
    ...plainPages(context),
    ...policyPages(context),
    ...heldPages(context),
  ];
  return withSearch(
    pages.map((page) => shared(page, context.words)),
    context,
  );
}

function partsOf(context: Context): Composition['parts'][number][] {
  const { locations, announcements } = context.site;
  return [...locations, ...announcements].map((view) => ({
    source: sourceOf(view),
    html: bodyOf(view, context).html,
  }));
}

function fixedPages(context: Context): PublicPage[] {
  const { frame, site, locations, words, at, original } = context;
  const base = { audience: 'public' as const, lang: frame.lang, noindex: frame.isSample, site: frame };
  const { titles } = words;
  const own = context.lang === original ? {} : { lang: original };
  return [
    {
      ...base,
      layout: 'locations',
      url: at('/locations/'),
      title: titles.locations,
      description: words.places.intro,
      ...graphOf(placeNodes(context)),
      locations,
    },
    {
      ...base,
      layout: 'follow',
      url: at('/follow/'),
      title: titles.follow,
      description: words.follow.intro,
      ...(site.practice.channels.length === 0 ? {} : graphOf([channelsNode(context)])),
      channels: site.practice.channels.map(({ network, url, for: purpose, translations = {} }) =>
        Object.hasOwn(translations, context.lang)
          ? { network, url, purpose: translations[context.lang] ?? purpose }
          : { network, url, purpose, ...own },
      ),
    },
    biosExplainedPage(context),
    socialPage(context),
    // The second is for hosts that read no redirects and show the nearest page of this name.
    ...['/not-here/', '/providers/404.html'].map(
      (url): PublicPage => ({
        ...base,
        layout: 'not-here',
        url: at(url),
        title: titles.notHere,
        noindex: true,
        reason: 'gone',
        isProvider: true,
      }),
    ),
    {
      ...base,
      layout: 'search',
      url: at('/search/'),
      title: titles.search,
      description: words.search.lead,
      // What is found here stands elsewhere.
      noindex: true,
    },
    { ...base, layout: 'not-found', url: at('/404.html'), title: titles.notFound, noindex: true },
  ];
}

function plainPages(context: Context): PublicPage[] {
  const { site, frame, at } = context;
  return site.pages
    .filter(({ slug }) => slug !== 'home')
    .map((view): PublicPage => {
      const { slug, title, summary, body } = view;
      const { html, headings } = bodyOf(view, context);
      return {
        layout: 'page',
        audience: 'public',
        url: at(`/${slug}/`),
        title,
        lang: frame.lang,
        ...standingOf(view, filledOf(view, body.length === 0 ? ['summary'] : ['body']), context),
        ...langsOf(view, ['title', 'summary'], context),
        site: frame,
        source: sourceOf(view),
        headings,
        ...(summary === undefined ? {} : { summary: curly(summary), description: curly(summary) }),
        ...(body.length === 0 ? {} : { body: html }),
      };
    });
}
