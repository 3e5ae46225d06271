import type { BuiltFile } from '../built-file.ts';
import { attribute, type Element, metaOf } from '../html.ts';
import { type Addresses, isAbsolutePath } from './addresses.ts';
import { type Redirect, redirectsOf } from './redirects.ts';

/** A link inside the site. The same object wherever it is the same, as menus are, so that many files stay small. */
export interface Link {
  /** What it leads to, as written there: path and fragment. */
  readonly path: string;
  readonly fragment: string;
  readonly by: string;
  readonly isInvalid: boolean;
}

/** What is remembered of a file until all files are known: plain data, which another thread can send. */
export interface FileLinks {
  readonly path: string;
  readonly person: string | undefined;
  /** It is a version that nobody may change any more. */
  readonly isFrozen: boolean;
  /** Of HTML and SVG; in one text, so that no page is kept alive by a piece of it. */
  readonly anchors: string | undefined;
  /** Of `_redirects`. */
  readonly redirects: readonly Redirect[];
  readonly links: readonly Link[];
}

/** Makes `FileLinks` of file after file. */
export class LinkReader {
  readonly #known = new Map<string, Link>();
  readonly #addresses: Addresses;
  readonly #isForStaff: boolean;

  constructor(addresses: Addresses, audience: 'public' | 'staff') {
    this.#addresses = addresses;
    this.#isForStaff = audience === 'staff';
  }

  read(file: BuiltFile): FileLinks {
    const { path, person, document, elements, text } = file;
    const redirects = path === '_redirects' && text !== undefined ? redirectsOf(text) : [];
    const links = new Map<string, Link>();
    for (const { url, by } of file.references) {
      if (links.has(url)) continue;
      const link = this.#linkTo(url, by, path);
      if (link !== undefined) links.set(url, link);
    }
    for (const { from, to } of redirects) {
      // Where a pattern leads depends on what it caught.
      if (/\*|\/:/.test(from + to)) continue;
      const link = this.#linkTo(to, 'a redirect', path);
      if (link !== undefined) links.set(to, link);
    }
    return {
      path,
      person,
      isFrozen: isSuperseded(file),
      anchors: document === undefined ? undefined : kept(anchorsOf(elements)),
      redirects,
      links: [...links.values()],
    };
  }

  /** What an earlier build read of a file with the same bytes. */
  again(links: FileLinks): FileLinks {
    return { ...links, links: links.links.map((link) => this.#one(link)) };
  }

  #linkTo(url: string, by: string, file: string): Link | undefined {
    const target = this.#addresses.targetOf(url, file);
    if (target.kind === 'outside' || target.kind === 'other') return undefined;
    // From a drive, `/` is the drive.
    const isInvalid = target.kind === 'invalid' || (this.#isForStaff && isAbsolutePath(url));
    const [path, fragment] = target.kind === 'invalid' ? [url, ''] : [target.path, target.fragment];
    return this.#one({ path, fragment, by, isInvalid });
  }

  /** Of links that say the same, one. */
  #one({ path, fragment, by, isInvalid }: Link): Link {
    const key = `${by}\n${isInvalid}\n${fragment.length}\n${fragment}${path}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const link = { path: kept(path), fragment: kept(fragment), by: kept(by), isInvalid };
    this.#known.set(key, link);
    return link;
  }
}

function anchorsOf(elements: readonly Element[]): string {
  const ids: string[] = [];
  for (const element of elements) {
    const id = attribute(element, 'id');
    const name = element.tagName === 'a' ? attribute(element, 'name') : undefined;
    for (const anchor of [id, name]) if (anchor !== undefined && anchor !== '') ids.push(anchor);
  }
  return `\n${ids.join('\n')}\n`;
}

/** A version at an address of its own that search engines are told to pass by. */
export function isSuperseded({ path, elements }: BuiltFile): boolean {
  return (
    /(?:^|\/)policies\/[^/]+\/\d{4}-\d\d-\d\d\/index\.html$/.test(path) &&
    /noindex/i.test(String(metaOf(elements, 'robots')))
  );
}

/** A copy: a piece of a long text keeps the whole in memory. */
function kept(text: string): string {
  return Buffer.from(text).toString();
}
