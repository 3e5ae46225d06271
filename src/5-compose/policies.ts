import { diffWords } from 'diff';
import { assertPublished } from '#disclose';
import type {
  Heading,
  PolicyHistoryPage,
  PolicyPage,
  PolicySummary,
  PolicyText,
  PublicPage,
  VersionView,
  WordChange,
} from '#schema/page.ts';
import type { PolicyView, VersionView as PublishedVersion } from '#schema/published.ts';
import { en } from '#schema/words/en.ts';
import { say } from '#schema/words/say.ts';
import type { Context } from './context.ts';
import { beingUpdated } from './held.ts';

/** The list of policies in force, and every page of every policy. */
export function policyPages(context: Context): PublicPage[] {
  const { site, frame } = context;
  const policies = site.policies
    .filter(({ isBeingUpdated }) => !isBeingUpdated)
    .flatMap((view) => summaryOf(view, context, `/policies/${view.policy}/`));
  return [
    {
      layout: 'policies',
      audience: 'public',
      url: '/policies/',
      title: en.titles.policies,
      description: en.policies.intro,
      lang: frame.lang,
      noindex: frame.isSample,
      site: frame,
      policies,
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
      summary: current.summary,
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
    description: version.summary,
    lang: frame.lang,
    // A version's own page repeats the policy's page while it is in force, and is out of date afterwards.
    noindex: frame.isSample || (isPermanent && version.state === 'superseded'),
    source: version.file,
    site: frame,
    isPermanent,
    ...textOf(version, view, context, base),
  });
  return [
    view.isBeingUpdated ? beingUpdated(base, false, frame) : page(current, base, false),
    ...view.versions.map((version) => page(version, `${base}${version.effective}/`, true)),
    historyOf(view, context, base),
  ];
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
    summary: version.summary,
    body: html,
    headings: headings as readonly Heading[],
    version: versionOf(version, context, base),
    owner: version.owner,
    nextReview: wording.day(version.nextReview),
    corrections: version.corrections.map(({ on, what }) => ({ on: wording.day(on), what })),
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
    ...(version.changes === undefined ? {} : { changes: version.changes }),
  };
}

function historyOf(view: PolicyView, context: Context, base: string): PolicyHistoryPage {
  const { frame } = context;
  const title = currentOf(view).title;
  return {
    layout: 'policy-history',
    audience: 'public',
    url: `${base}history/`,
    title: say(en.titles.history, { policy: title }),
    lang: frame.lang,
    noindex: frame.isSample,
    site: frame,
    policyTitle: title,
    currentUrl: base,
    versions: view.versions.map((version, index) => {
      const before = view.versions[index + 1];
      return {
        ...versionOf(version, context, base),
        differences: before === undefined ? [] : differencesOf(before, version),
      };
    }),
  };
}

/** Paragraphs in which words changed, each as runs of words that stayed, went or came. */
function differencesOf(before: PublishedVersion, after: PublishedVersion): WordChange[][] {
  const text = ({ title, summary, body }: PublishedVersion) =>
    [title, summary, ...body].map(readable).join('\n\n');
  const paragraphs: WordChange[][] = [[]];
  for (const part of diffWords(text(before), text(after))) {
    const kind = part.added ? 'added' : part.removed ? 'removed' : 'same';
    for (const [index, piece] of part.value.split(/\n{2,}/).entries()) {
      if (index > 0) paragraphs.push([]);
      if (piece.trim() !== '') paragraphs.at(-1)?.push({ kind, text: piece });
    }
  }
  return paragraphs.filter((changes) => changes.some(({ kind }) => kind !== 'same'));
}

/** Markdown as a reader sees it: no marks, no addresses. */
function readable(markdown: string): string {
  return markdown
    .replace(/^#{1,6}\s+/gm, '')
    .replace(/\s*\{#[a-z0-9-]+\}/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]{1,3}(\S(?:.*?\S)?)[*_`]{1,3}/g, '$1');
}
