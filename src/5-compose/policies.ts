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
import type { PolicyView, VersionView as PublishedVersion } from '#schema/published.ts';
import { say } from '#schema/words/say.ts';
import { attachmentOf } from './attachment.ts';
import type { Context } from './context.ts';
import { curly } from './curly.ts';
import { beingUpdated } from './held.ts';
import { linesOf } from './language-lines.ts';
import { bodyOf, filledOf, langOf, langsOf, sourceOf, standingOf } from './languages.ts';
import { withOldAnchors } from './old-anchors.ts';
import { daysOf } from './policy-days.ts';
import { feedUrl } from './policy-feed.ts';
import { graphOf } from './structured-data/graph.ts';
import { lastModified, policyNode } from './structured-data/policy.ts';
import { wordDifferences } from './word-differences.ts';

/** The list of policies in force, and every page of every policy. */
export function policyPages(context: Context): PublicPage[] {
  const { site, frame, words, at } = context;
  const policies = site.policies
    .filter(({ isBeingUpdated }) => !isBeingUpdated)
    .flatMap((view) => summaryOf(view, context, at(`/policies/${view.policy}/`)));
  return [
    {
      layout: 'policies',
      audience: 'public',
      url: at('/policies/'),
      title: words.titles.policies,
      description: words.policies.intro,
      lang: frame.lang,
      noindex: frame.isSample,
      site: frame,
      policies,
      ...feedOf(context),
    },
    ...site.policies.flatMap((view) => pagesOf(view, context)),
  ];
}

/** One line for a list; nothing while no version is in force or announced. */
export function summaryOf(view: PolicyView, context: Context, url: string): PolicySummary[] {
  assertPublished(view);
  const { wording } = context;
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
      ...langsOf(current, ['title', 'summary'], context),
    },
  ];
}

/** The version in force; while there is none, the one that comes first. */
export function currentOf({ versions }: PolicyView): PublishedVersion {
  return versions.find(({ state }) => state === 'in-force') ?? (versions.at(-1) as PublishedVersion);
}

function pagesOf(view: PolicyView, context: Context): PublicPage[] {
  const { frame, at } = context;
  const path = `/policies/${view.policy}/`;
  const base = at(path);
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
    ...standingOf(version, filledOf(version, version.body.length === 0 ? ['summary'] : ['body']), context),
    // A version's own page repeats the policy's page while it is in force, and is out of date afterwards.
    ...(isPermanent && version.state === 'superseded' ? { noindex: true } : {}),
    source: sourceOf(version),
    site: frame,
    isPermanent,
    ...textOf(version, view, context, base),
    ...feedOf(context),
  });
  return [
    view.isBeingUpdated
      ? beingUpdated(path, false, context)
      : { ...page(current, base, false), ...anchored(current, view, context) },
    ...view.versions.map((version) => page(version, `${base}${version.effective}/`, true)),
    historyOf(view, context, base),
  ];
}

/** The text at the policy's own address, with the anchors of every text that stood there before. */
function anchored(current: PublishedVersion, view: PolicyView, context: Context) {
  const html = (version: PublishedVersion) => bodyOf(version, context).html;
  // Oldest first: where a part went is best told by the last version that had it.
  const before = view.versions.filter(({ state }) => state === 'superseded').reverse();
  const { html: body, top } = withOldAnchors(html(current), before.map(html));
  return { body, ...(top.length === 0 ? {} : { oldAnchors: top }) };
}

/** What a version says besides its text. */
const PARTS = ['title', 'summary', 'owner', 'corrections'] as const;

/** A policy is what was approved in the language it was written in: where that changed, a translation says so. */
function staleOf(
  version: PublishedVersion,
  { policy }: PolicyView,
  context: Context,
): Pick<PolicyText, 'stale'> {
  if (version.translation?.isStale !== true) return {};
  const { words, wording, original } = context;
  const name = wording.language(original);
  return {
    stale: {
      says: say(words.languages.stale, { original: name, day: wording.day(lastModified(version)) }),
      original: {
        label: say(words.languages.readOriginal, { original: name }),
        url: `/policies/${policy}/${version.effective}/`,
      },
    },
  };
}

/** What a policy's page says, for either site. `base` is where the policy stands. */
export function textOf(
  version: PublishedVersion,
  view: PolicyView,
  context: Context,
  base: string,
  at: 'public' | 'staff' = 'public',
): PolicyText {
  const { wording } = context;
  const { html, headings } = at === 'public' ? bodyOf(version, context) : context.markdown(version.body, at);
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
    ...langsOf(version, PARTS, context),
    ...staleOf(version, view, context),
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

function versionOf(version: PublishedVersion, context: Context, base: string): VersionView {
  const { wording } = context;
  return {
    title: version.title,
    version: version.version,
    url: `${base}${version.effective}/`,
    state: version.state,
    effective: wording.day(version.effective),
    ...(version.lastDay === undefined ? {} : { until: wording.day(version.lastDay) }),
    ...(version.retainUntil === undefined ? {} : { retainUntil: wording.day(version.retainUntil) }),
    ...(version.changes === undefined ? {} : { changes: curly(version.changes) }),
    ...langsOf(version, ['title', 'changes'], context),
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
      const lang = langOf(version, 'body', context);
      // Beside a file, or a text in another language, every word would be new.
      const isAfterFile = before?.attachment !== undefined && before.body.length === 0;
      return {
        ...versionOf(version, context, base),
        differences:
          before === undefined || isAfterFile || langOf(before, 'body', context) !== lang
            ? []
            : wordDifferences(before, version, lang ?? context.lang),
        ...(lang === undefined ? {} : { lang }),
        ...(isAfterFile ? { isAfterFile } : {}),
      };
    }),
    ...feedOf(context),
  };
}

function feedOf(context: Context): { readonly feed?: string } {
  const feed = feedUrl(context);
  return feed === undefined ? {} : { feed };
}
