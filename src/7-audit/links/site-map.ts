import type { FileLinks } from './links-of.ts';
import { isFrom, type Redirect } from './redirects.ts';

/** What a link leads to: a file, a redirect, a page that says on purpose that nobody is there, or nothing. */
export type Destination =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'redirect' | 'gone' | 'nothing' };

/** What stands before the paths of pages in another language than the practice's first. */
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]+)*\/(?=index\.html$|providers\/)/i;

/** Where news stand on the first page. */
const NEWS = 'news';

/** All paths and anchors of a built site, collected file by file. */
export class SiteMap {
  readonly #paths = new Set<string>();
  /** By path; in one text each. */
  readonly #anchors = new Map<string, string | undefined>();
  #redirects: readonly Redirect[] = [];

  add({ path, anchors, redirects }: FileLinks): void {
    this.#paths.add(path);
    if (path === '_redirects') this.#redirects = redirects;
    this.#anchors.set(path, anchors);
  }

  /** As a web server finds it: a folder's index, a name without its ending, a redirect. */
  atAddress(path: string): Destination {
    const candidates =
      path === '' || path.endsWith('/')
        ? [`${path}index.html`]
        : [path, `${path}.html`, `${path}/index.html`];
    const found = candidates.find((candidate) => this.#paths.has(candidate));
    if (found !== undefined) return { kind: 'file', path: found };
    const redirect = this.#redirects.find((one) => isFrom(one, path));
    if (redirect === undefined) return { kind: 'nothing' };
    return { kind: redirect.status >= 400 ? 'gone' : 'redirect' };
  }

  /** The redirect at an address, where no file stands in its way. */
  redirectAt(path: string): Redirect | undefined {
    return this.atAddress(path).kind === 'file'
      ? undefined
      : this.#redirects.find((one) => isFrom(one, path));
  }

  /** Every file's path. */
  get paths(): readonly string[] {
    return [...this.#paths];
  }

  /** As a browser opens it from a drive: a file by its name. */
  asFile(path: string): Destination {
    return this.#paths.has(path) ? { kind: 'file', path } : { kind: 'nothing' };
  }

  /**
   * Whether a place that isn't in a page may have been there yesterday, and nobody changed a file: a bio is decided part
   * by part, news are over one day, and another version of a policy takes effect.
   */
  comesAndGoes(path: string, fragment: string): boolean {
    const inFirst = path.replace(LANGUAGE, '');
    if (/^providers\/[^/]+\/index\.html$/.test(inFirst)) return true;
    if (inFirst === 'index.html') return fragment === NEWS;
    const policy = /^(?:[^/]+\/)?policies\/[^/]+\/(?=index\.html$)/.exec(path)?.[0];
    return (
      policy !== undefined &&
      [...this.#paths].some(
        (other) => other.startsWith(policy) && other !== path && this.hasAnchor(other, fragment),
      )
    );
  }

  /** Whether a file has the anchor; of files that aren't HTML nobody knows. */
  hasAnchor(path: string, fragment: string): boolean {
    const anchors = this.#anchors.get(path);
    // A text fragment is no anchor, `#top` is every page's.
    const id = fragment.replace(/:~:.*/s, '');
    return anchors === undefined || id === '' || id.toLowerCase() === 'top' || anchors.includes(`\n${id}\n`);
  }
}
