/** Where a link leads. */
export type Target =
  | { readonly kind: 'inside'; readonly path: string; readonly fragment: string }
  | { readonly kind: 'outside'; readonly host: string }
  /** `mailto:`, `tel:`: nothing is loaded, nothing can be missing. */
  | { readonly kind: 'other'; readonly scheme: string }
  | { readonly kind: 'invalid' };

/** Nothing is published there; it only stands for the folder, whose real address staff pages don't have. */
const FOLDER = 'http://folder.invalid';

/** Relative, and with nothing in it that has to be decoded or looked up in a standard: nearly all of a staff site's. */
const PLAIN = /^(?!\/)[\w.~/-]*(?:#[\w.~-]*)?$/;

/** What addresses in built files mean. */
export class Addresses {
  readonly #site: URL;
  readonly #isPublic: boolean;
  /** Of addresses that mean the same in every file: menus stand on all pages. */
  readonly #known = new Map<string, Target>();

  constructor({ siteUrl, audience }: { readonly siteUrl: string; readonly audience: 'public' | 'staff' }) {
    this.#site = new URL(siteUrl);
    this.#isPublic = audience === 'public';
  }

  /** A path inside is below the folder, decoded, and still as written: `providers/` or `providers/index.html`. */
  targetOf(url: string, file: string): Target {
    const known = this.#known.get(url);
    // Stryker disable next-line ConditionalExpression: what isn't remembered is resolved again.
    if (known !== undefined) return known;
    // Stryker disable next-line ConditionalExpression: the standard says the same, many times as slowly.
    if (PLAIN.test(url)) return plainTarget(url, file);
    // Stryker disable next-line ConditionalExpression,Regex: in each file it means the same; it is only remembered.
    if (!/^(?:\/|[a-z][a-z0-9+.-]*:)/i.test(url)) {
      return this.#resolve(url, `${FOLDER}/${file.split('/').map(encodeURIComponent).join('/')}`);
    }
    const target = this.#resolve(url, FOLDER);
    this.#known.set(url, target);
    return target;
  }

  #resolve(written: string, base: string): Target {
    if (!URL.canParse(written, base)) return { kind: 'invalid' };
    const found = new URL(written, base);
    if (!/^https?:/.test(found.protocol)) return { kind: 'other', scheme: found.protocol };
    const isOwn = found.host === this.#site.host;
    if (found.origin !== FOLDER && !(isOwn && this.#isPublic)) return { kind: 'outside', host: found.host };
    const root = this.#site.pathname;
    const below =
      isOwn && found.pathname.startsWith(root) ? found.pathname.slice(root.length) : found.pathname;
    return {
      kind: 'inside',
      path: decoded(below.replace(/^\/+/, '')),
      fragment: decoded(found.hash.slice(1)),
    };
  }
}

/** As `#resolve`, many times as fast. */
function plainTarget(url: string, file: string): Target {
  const [address, fragment = ''] = url.split('#') as [string, string?];
  if (address === '') return { kind: 'inside', path: file, fragment };
  const parts = file.split('/').slice(0, -1);
  const steps = address.split('/');
  for (const [at, step] of steps.entries()) {
    const isDots = step === '.' || step === '..';
    if (step === '..') parts.pop();
    // What ends in dots is a folder.
    if (!isDots) parts.push(step);
    else if (at === steps.length - 1) parts.push('');
  }
  return { kind: 'inside', path: parts.join('/').replace(/^\/+/, ''), fragment };
}

export function isAbsolutePath(url: string): boolean {
  return /^\s*\/(?!\/)/.test(url);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
