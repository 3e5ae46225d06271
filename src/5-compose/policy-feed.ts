import { Feed } from 'feed';
import type { TextFile } from '#schema/page.ts';
import type { PolicyView, PublishedSite, VersionView } from '#schema/published.ts';
import { say } from '#schema/words/say.ts';
import type { Context } from './context.ts';
import { escapeXml } from './escape-xml.ts';

const PATH = 'policies/feed.xml';

/** The address of the feed; undefined while there is nothing to tell. */
export function feedUrl({ policies }: PublishedSite): string | undefined {
  return policies.length === 0 ? undefined : `/${PATH}`;
}

/** The changes of all policies for feed readers (Atom): an entry for each version that applies, applied, or is announced. */
export function policyFeed({ site, wording, words: { lifecycle } }: Context): TextFile[] {
  const words = lifecycle.feed;
  const { practice, policies } = site;
  const at = (path: string) => new URL(path, practice.url).href;
  const tag = (day: string, path: string) => `tag:${new URL(practice.url).hostname},${day}:${path}`;
  const entries = policies
    .flatMap((view) => view.versions.map((version) => entryOf(view, version)))
    .sort((a, b) => (a.key < b.key ? 1 : -1));
  if (entries.length === 0) return [];
  const feed = new Feed({
    id: at(`/${PATH}`),
    title: say(words.title, { practice: practice.name }),
    link: at('/policies/'),
    feedLinks: { atom: at(`/${PATH}`) },
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
  return [{ audience: 'public', path: PATH, text: `${feed.atom1()}\n` }];
}

interface Entry {
  readonly version: VersionView;
  readonly path: string;
  /** A correction is approved anew, so that readers are told of it. */
  readonly on: Date;
  readonly key: string;
}

function entryOf({ policy }: PolicyView, version: VersionView): Entry {
  const path = `/policies/${policy}/${version.effective}/`;
  return {
    version,
    path,
    on: new Date(`${version.approvedOn}T00:00:00Z`),
    key: `${version.effective} ${path}`,
  };
}
