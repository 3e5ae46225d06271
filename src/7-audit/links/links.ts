import type { BuiltFile } from '../built-file.ts';
import { metaOf } from '../html.ts';
import type { SiteContext } from '../site-rule.ts';
import { Addresses, isAbsolutePath } from './addresses.ts';
import { type Destination, kept, SiteMap } from './site-map.ts';

/** A link inside the site, with what is at its end. */
export interface FollowedLink {
  /** The file that holds it. */
  readonly from: string;
  readonly person: string | undefined;
  /** What it leads to, as written there: path and fragment. */
  readonly path: string;
  readonly fragment: string;
  readonly by: string;
  readonly isInvalid: boolean;
  /** It stands in a version that nobody may change any more. */
  readonly isFrozen: boolean;
}

/** Collects the links inside a site file by file; what they lead to is known when all files are. */
export class Links {
  readonly map = new SiteMap();
  readonly addresses: Addresses;
  readonly #links: FollowedLink[] = [];
  readonly #texts = new Map<string, string>();
  readonly #site: Pick<SiteContext, 'audience' | 'siteUrl'>;

  constructor(site: Pick<SiteContext, 'audience' | 'siteUrl'>) {
    this.#site = site;
    this.addresses = new Addresses(site);
  }

  add(file: BuiltFile): void {
    this.map.add(file);
    const isFrozen = isSuperseded(file);
    const seen = new Set<string>();
    for (const { url, by } of file.references) {
      if (seen.has(url)) continue;
      seen.add(url);
      this.#collect(file, url, by, isFrozen);
    }
    if (file.path !== '_redirects') return;
    // Where a pattern leads depends on what it caught.
    const targets = this.map.redirects.filter(
      ({ from, to }) => !/[*:]/.test(from + to.replace(/^https?:/, '')),
    );
    for (const { to } of targets) this.#collect(file, to, 'a redirect', false);
  }

  /** Every link with what is at its end. */
  followed(): ReadonlyArray<readonly [FollowedLink, Destination]> {
    const known = new Map<string, Destination>();
    return this.#links.map((link) => {
      if (link.isInvalid) return [link, { kind: 'nothing' }];
      const destination = known.get(link.path) ?? this.#destinationOf(link.path);
      known.set(link.path, destination);
      return [link, destination];
    });
  }

  #destinationOf(path: string): Destination {
    return this.#site.audience === 'public' ? this.map.atAddress(path) : this.map.asFile(path);
  }

  #collect(file: BuiltFile, url: string, by: string, isFrozen: boolean): void {
    const target = this.addresses.targetOf(url, file.path);
    if (target.kind === 'outside' || target.kind === 'other') return;
    // From a drive, `/` is the drive.
    const isInvalid = target.kind === 'invalid' || (this.#site.audience === 'staff' && isAbsolutePath(url));
    const [path, fragment] = target.kind === 'invalid' ? [url, ''] : [target.path, target.fragment];
    const { path: from, person } = file;
    this.#links.push({
      from,
      person,
      path: this.#once(path),
      fragment: this.#once(fragment),
      by,
      isInvalid,
      isFrozen,
    });
  }

  /** The same menu stands on every page. */
  #once(text: string): string {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    const copy = kept(text);
    this.#texts.set(copy, copy);
    return copy;
  }
}

/** A version at an address of its own that search engines are told to pass by. */
function isSuperseded({ path, elements }: BuiltFile): boolean {
  return (
    /(?:^|\/)policies\/[^/]+\/\d{4}-\d\d-\d\d\/index\.html$/.test(path) &&
    /noindex/i.test(metaOf(elements, 'robots') ?? '')
  );
}
