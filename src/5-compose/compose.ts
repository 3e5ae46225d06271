import { assertPublished } from '#disclose';
import type { PublicPage, StaffPage, TextFile } from '#schema/page.ts';
import type { FileView, Ledger, PublishedSite } from '#schema/published.ts';
import { biosExplainedPage } from './bios-explained.ts';
import type { Context } from './context.ts';
import { curly } from './curly.ts';
import { textFiles, webEditorOf } from './files.ts';
import { finderPages } from './finder.ts';
import { siteFrame, staffFrame } from './frame.ts';
import { heldPages } from './held.ts';
import { insurancePages } from './insurance.ts';
import { type Highlight, markdownRenderer } from './markdown.ts';
import { homePage, providerPages } from './people.ts';
import { type PhotoJob, photoJobs } from './photo.ts';
import { locationViews } from './places.ts';
import { policyPages } from './policies.ts';
import { withSearch } from './search.ts';
import { servicePages } from './services.ts';
import { shared } from './sharing.ts';
import { socialPage } from './social.ts';
import { staffSite } from './staff.ts';
import { handbookSidebar } from './staff-handbook.ts';
import { type Done, type ProofSet, proofSet } from './staff-proof.ts';
import { type RuleText, rulesPages } from './staff-rules.ts';
import { graphOf } from './structured-data/graph.ts';
import { channelsNode, placeNodes } from './structured-data/practice.ts';
import { wordingOf } from './wording.ts';

/** Both sites as pages, not yet rendered. */
export interface Composition {
  readonly publicPages: readonly PublicPage[];
  readonly staffPages: readonly StaffPage[];
  /** Of the public site. */
  readonly files: readonly TextFile[];
  readonly staffFiles: readonly TextFile[];
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
  const markdown = markdownRenderer(
    highlight,
    wording.words,
    site.practice.url,
    new Map([...site.files, ...site.staffFiles].map(({ path, bytes }) => [`/${path}`, bytes.length])),
  );
  return {
    site,
    ledger,
    lang: site.lang,
    words: wording.words,
    wording,
    markdown,
    frame: siteFrame(site, markdown, wording),
    staff: staffFrame(site, wording.words),
    locations: locationViews(site, markdown, wording),
  };
}

/** Published views as pages. */
export function compose(
  site: PublishedSite,
  ledger: Ledger,
  options: { readonly highlight: Highlight; readonly isPreview: boolean },
): Composition {
  const context = contextOf(site, ledger, options.highlight);
  const { markdown } = context;
  const publicPages: PublicPage[] = withSearch(
    [
      homePage(context),
      ...finderPages(context),
      ...providerPages(context),
      ...servicePages(context),
      ...insurancePages(context),
      ...fixedPages(context),
      ...plainPages(context),
      ...policyPages(context),
      ...heldPages(context),
    ].map((page) => shared(page, context.words)),
    context,
  );
  const staff = staffSite(context);
  return {
    publicPages,
    staffPages: staff.pages,
    staffFiles: staff.files,
    files: textFiles(publicPages, context, options.isPreview),
    parts: [...site.locations, ...site.announcements].map(({ file, body }) => ({
      source: file,
      html: markdown(body, 'public').html,
    })),
    photos: site.providers.flatMap(({ photo }) => (photo === undefined ? [] : photoJobs(photo))),
    webEditor: webEditorOf(context, options.isPreview),
    downloads: site.files,
    staffDownloads: site.staffFiles,
    rules: (texts) => rulesPages(texts, handbookSidebar(context), context),
    proof: (done) => proofSet(done, context),
  };
}

function fixedPages(context: Context): PublicPage[] {
  const { frame, site, locations, words } = context;
  const base = { audience: 'public' as const, lang: frame.lang, noindex: frame.isSample, site: frame };
  const { titles } = words;
  return [
    {
      ...base,
      layout: 'locations',
      url: '/locations/',
      title: titles.locations,
      description: words.places.intro,
      ...graphOf(placeNodes(context)),
      locations,
    },
    {
      ...base,
      layout: 'follow',
      url: '/follow/',
      title: titles.follow,
      description: words.follow.intro,
      ...(site.practice.channels.length === 0 ? {} : graphOf([channelsNode(context)])),
      channels: site.practice.channels.map(({ network, url, for: purpose }) => ({ network, url, purpose })),
    },
    biosExplainedPage(context),
    socialPage(context),
    // The second is for hosts that read no redirects and show the nearest page of this name.
    ...['/not-here/', '/providers/404.html'].map(
      (url): PublicPage => ({
        ...base,
        layout: 'not-here',
        url,
        title: titles.notHere,
        noindex: true,
        reason: 'gone',
        isProvider: true,
      }),
    ),
    {
      ...base,
      layout: 'search',
      url: '/search/',
      title: titles.search,
      description: words.search.lead,
      // What is found here stands elsewhere.
      noindex: true,
    },
    { ...base, layout: 'not-found', url: '/404.html', title: titles.notFound, noindex: true },
  ];
}

function plainPages({ site, frame, markdown }: Context): PublicPage[] {
  return site.pages
    .filter(({ slug }) => slug !== 'home')
    .map(({ slug, file, title, summary, body }): PublicPage => {
      const { html, headings } = markdown(body, 'public');
      return {
        layout: 'page',
        audience: 'public',
        url: `/${slug}/`,
        title,
        lang: frame.lang,
        noindex: frame.isSample,
        site: frame,
        source: file,
        headings,
        ...(summary === undefined ? {} : { summary: curly(summary), description: curly(summary) }),
        ...(body.length === 0 ? {} : { body: html }),
      };
    });
}
