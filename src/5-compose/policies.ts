import { assertPublished } from '#disclose';
import type {
  Heading,
  PolicyHistoryPage,
  PolicyPage,
  PolicySummary,
  PolicyText,
  PublicPage,
  VersionView,
} from '#schema/page.ts';
import type { PolicyView, PublishedSite, VersionView as PublishedVersion } from '#schema/published.ts';
import { say } from '#schema/words/say.ts';
import { attachmentOf } from './attachment.ts';
import type { Context } from './context.ts';
import { curly } from './curly.ts';
import { beingUpdated } from './held.ts';
import { linesOf } from './language-lines.ts';
import { withOldAnchors } from './old-anchors.ts';
import { daysOf } from './policy-days.ts';
import { feedUrl } from './policy-feed.ts';
import { graphOf } from './structured-data/graph.ts';
import { lastModified, policyNode } from './structured-data/policy.ts';
import { wordDifferences } from './word-differences.ts';

/** The list of policies in force, and every page of every policy. */
export function policyPages(context: Context): PublicPage[] {
  const { site, frame, words } = context;
  const policies = site.policies
    .filter(({ isBeingUpdated }) => !isBeingUpdated)
    .flatMap((view) => summaryOf(view, context, `/policies/${view.policy}/`));
  return [
    {
      layout: 'policies',
      audience: 'public',
      url: '/policies/',
      title: words.titles.policies,
      description: words.policies.intro,
      lang: frame.lang,
      noindex: frame.isSample,
      site: frame,
      policies,
      ...feedOf(site),
    },
    ...site.policies.flatMap((view) => pagesOf(view, context)),
  ];
}

/** One line for a list; nothing while no version is in force or announced. */
export function summaryOf(view: PolicyView, { wording }: Context, url: string): PolicySummary[] {
  assertPublished(view);
  const current = currentOf(view);
  const upcoming = view.versions.findLast(({ state }) => state === 'upcoming');
  return [
    {
      title: current.title,
      summary: curly(current.summary),
      url,
      version: current.version,
      effective: wording.day(current.effective),
      ...(upcoming === undefined || upcoming === current
        ? {}
        : { upcoming: { effective: wording.day(upcoming.effective), url: `${url}${upcoming.effective}/` } }),
    },
  ];
}

/** The version in force; while there is none, the one that comes first. */
export function currentOf({ versions }: PolicyView): PublishedVersion {
  return versions.find(({ state }) => state === 'in-force') ?? (versions.at(-1) as PublishedVersion);
}

function pagesOf(view: PolicyView, context: Context): PublicPage[] {
  const { frame } = context;
  const base = `/policies/${view.policy}/`;
  const current = currentOf(view);
  const page = (version: PublishedVersion, url: string, isPermanent: boolean): PolicyPage => ({
    layout: 'policy',
    audience: 'public',
    url,
    title: version.title,
    description: curly(version.summary),
    ...graphOf([policyNode(version, url, context)]),
    lastModified: lastModified(version),
    lang: frame.lang,
    // A version's own page repeats the policy's page while it is in force, and is out of date afterwards.
    noindex: frame.isSample || (isPermanent && version.state === 'superseded'),
    source: version.file,
    site: frame,
    isPermanent,
    ...textOf(version, view, context, base),
    ...feedOf(context.site),
  });
  return [
    view.isBeingUpdated
      ? beingUpdated(base, false, context)
      : { ...page(current, base, false), ...anchored(current, view, context) },
    ...view.versions.map((version) => page(version, `${base}${version.effective}/`, true)),
    historyOf(view, context, base),
  ];
}

/** The text at the policy's own address, with the anchors of every text that stood there before. */
function anchored(current: PublishedVersion, view: PolicyView, { markdown }: Context) {
  const html = ({ body }: PublishedVersion) => markdown(body, 'public').html;
  // Oldest first: where a part went is best told by the last version that had it.
  const before = view.versions.filter(({ state }) => state === 'superseded').reverse();
  const { html: body, top } = withOldAnchors(html(current), before.map(html));
  return { body, ...(top.length === 0 ? {} : { oldAnchors: top }) };
}

/** What a policy's page says, for either site. `base` is where the policy stands. */
export function textOf(
  version: PublishedVersion,
  view: PolicyView,
  context: Context,
  base: string,
  at: 'public' | 'staff' = 'public',
): PolicyText {
  const { wording, markdown } = context;
  const { html, headings } = markdown(version.body, at);
  const upcoming = view.versions.findLast(({ state }) => state === 'upcoming');
  return {
    policyTitle: currentOf(view).title,
    summary: curly(version.summary),
    ...linesOf(version),
    body: html,
    headings: headings as readonly Heading[],
    version: versionOf(version, context, base),
    owner: version.owner,
    nextReview: wording.day(version.nextReview),
    corrections: version.corrections.map(({ on, what }) => ({ on: wording.day(on), what: curly(what) })),
    ...attachmentOf(version, view, context, at),
    currentUrl: base,
    historyUrl: `${base}history/`,
    ...(upcoming === undefined || upcoming === version
      ? {}
      : { upcoming: versionOf(upcoming, context, base) }),
    earlier: view.versions
      .filter(({ state }) => state === 'superseded')
      .map((one) => versionOf(one, context, base)),
  };
}

function versionOf(version: PublishedVersion, { wording }: Context, base: string): VersionView {
  return {
    title: version.title,
    version: version.version,
    url: `${base}${version.effective}/`,
    state: version.state,
    effective: wording.day(version.effective),
    ...(version.lastDay === undefined ? {} : { until: wording.day(version.lastDay) }),
    ...(version.retainUntil === undefined ? {} : { retainUntil: wording.day(version.retainUntil) }),
    ...(version.changes === undefined ? {} : { changes: curly(version.changes) }),
  };
}

function historyOf(view: PolicyView, context: Context, base: string): PolicyHistoryPage {
  const { frame, words } = context;
  const title = currentOf(view).title;
  return {
    layout: 'policy-history',
    audience: 'public',
    url: `${base}history/`,
    title: say(words.titles.history, { policy: title }),
    lang: frame.lang,
    noindex: frame.isSample,
    site: frame,
    policyTitle: title,
    currentUrl: base,
    days: daysOf(view, context, base),
    versions: view.versions.map((version, index) => {
      const before = view.versions[index + 1];
      // Beside a file every word would be new.
      const isAfterFile = before?.attachment !== undefined && before.body.length === 0;
      return {
        ...versionOf(version, context, base),
        differences: before === undefined || isAfterFile ? [] : wordDifferences(before, version),
        ...(isAfterFile ? { isAfterFile } : {}),
      };
    }),
    ...feedOf(context.site),
  };
}

function feedOf(site: PublishedSite): { readonly feed?: string } {
  const feed = feedUrl(site);
  return feed === undefined ? {} : { feed };
}
