import { Feed } from 'feed';
import type { TextFile } from '#schema/page.ts';
import type { PolicyView, VersionView } from '#schema/published.ts';
import { say } from '#schema/words/say.ts';
import { baseOf } from './addresses.ts';
import type { Context } from './context.ts';
import { escapeXml } from './escape-xml.ts';

const PATH = 'policies/feed.xml';

/** The address of the feed; undefined while there is nothing to tell. */
export function feedUrl({ site }: Pick<Context, 'site'>): string | undefined {
  return site.policies.length === 0 ? undefined : `${baseOf(site)}/${PATH}`;
}

/** The changes of all policies for feed readers (Atom): an entry for each version that applies, applied, or is announced. */
export function policyFeed(context: Context): TextFile[] {
  const { site, wording, words: all, at: inLanguage } = context;
  const words = all.lifecycle.feed;
  const { practice, policies } = site;
  const at = (path: string) => new URL(path, practice.url).href;
  const url = feedUrl(context);
  const tag = (day: string, path: string) => `tag:${new URL(practice.url).hostname},${day}:${path}`;
  const entries = policies
    .flatMap((view) => view.versions.map((version) => entryOf(view, version, context)))
    .sort((a, b) => (a.key < b.key ? 1 : -1));
  if (url === undefined || entries.length === 0) return [];
  const feed = new Feed({
    id: at(url),
    title: say(words.title, { practice: practice.name }),
    link: at(inLanguage('/policies/')),
    language: site.lang,
    feedLinks: { atom: at(url) },
    // The library would take the moment of the build.
    updated: entries.map(({ on }) => on).reduce((a, b) => (a > b ? a : b)),
    author: { name: practice.name },
    generator: 'Doorplate',
    copyright: '',
  });
  for (const { version, path, on } of entries) {
    const from = say(words.from, { day: wording.day(version.effective) });
    feed.addItem({
      // Nothing that may change later is in it.
      id: tag(version.effective, path),
      link: at(path),
      date: on,
      // Both are HTML to feed readers.
      title: escapeXml(say(words.entry, { policy: version.title, number: version.version })),
      description: escapeXml(`${from} ${version.changes ?? words.first}`),
    });
  }
  return [{ audience: 'public', path: url.slice(1), text: `${feed.atom1()}\n` }];
}

interface Entry {
  readonly version: VersionView;
  readonly path: string;
  /** A correction is approved anew, so that readers are told of it. */
  readonly on: Date;
  readonly key: string;
}

function entryOf({ policy }: PolicyView, version: VersionView, { at }: Context): Entry {
  const path = at(`/policies/${policy}/${version.effective}/`);
  return {
    version,
    path,
    on: new Date(`${version.approvedOn}T00:00:00Z`),
    key: `${version.effective} ${path}`,
  };
}
