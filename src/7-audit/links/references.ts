import { attribute, type Element, textOf } from '../html.ts';
import { unescapeCss } from '../texts/css-texts.ts';
import { matches } from '../texts/pdf/matches.ts';

/** An address in a built file. */
export interface Reference {
  readonly url: string;
  /** What names it, for messages: `<img src>`, `url()`. */
  readonly by: string;
  /** Whether a browser asks for it without being told to. A link is only followed by people. */
  readonly isLoaded: boolean;
}

/** Attributes that hold one address each, and the elements that load it; `*` for any element. */
const ADDRESSES: Readonly<Record<string, { readonly on: readonly string[]; readonly isLoaded: boolean }>> = {
  src: { on: ['*'], isLoaded: true },
  poster: { on: ['*'], isLoaded: true },
  background: { on: ['*'], isLoaded: true },
  data: { on: ['object'], isLoaded: true },
  action: { on: ['form'], isLoaded: true },
  formaction: { on: ['*'], isLoaded: true },
  ping: { on: ['a', 'area'], isLoaded: true },
  manifest: { on: ['html'], isLoaded: true },
  href: { on: ['*'], isLoaded: false },
};

/** Kinds of `<link>` that only say something about the page. */
const SAYING = new Set(
  'alternate author bookmark canonical help license me next prev privacy-policy search shortlink terms-of-service up'.split(
    ' ',
  ),
);

/** What is shown where a link to the page is shared; whoever opens the page itself doesn't load it. */
const PICTURES = /^(?:og:(?:image|audio|video)(?::(?:secure_)?url)?|twitter:(?:image|player)(?::src)?)$/i;

/** Drawings load what they refer to; HTML's own link elements don't. */
const FOLLOWED = new Set(['a', 'area', 'base', 'link']);

export function referencesOf(elements: readonly Element[]): Reference[] {
  const found: Reference[] = [];
  for (const element of elements) collect(element, found);
  return found;
}

function collect(element: Element, found: Reference[]): void {
  const { tagName } = element;
  for (const { name, value } of element.attrs) {
    const by = `<${tagName} ${name}>`;
    const address = ADDRESSES[name];
    if (name === 'srcset' || name === 'imagesrcset') {
      for (const url of addressesOfSrcset(value)) found.push({ url, by, isLoaded: true });
    } else if (name === 'style') found.push(...referencesOfCss(value));
    else if (address !== undefined && (address.on[0] === '*' || address.on.includes(tagName))) {
      const isLoaded = name === 'href' ? loadsHref(element) : address.isLoaded;
      for (const url of name === 'ping' ? value.split(/\s+/) : [value])
        found.push({ url: url.trim(), by, isLoaded });
    }
  }
  if (tagName === 'style') found.push(...referencesOfCss(textOf(element)));
  const said = attribute(element, 'property') ?? attribute(element, 'name') ?? '';
  if (tagName === 'meta' && PICTURES.test(said)) {
    const url = (attribute(element, 'content') ?? '').trim();
    found.push({ url, by: `<meta ${said.toLowerCase()}>`, isLoaded: false });
  }
  if (tagName === 'meta' && attribute(element, 'http-equiv')?.toLowerCase() === 'refresh') {
    const url = (attribute(element, 'content') ?? '')
      .replace(/\s*[\d.]*\s*[;,]?\s*(?:url\s*=)?\s*["']?/i, '')
      .replace(/["'].*/s, '')
      .trim();
    if (url !== '') found.push({ url, by: '<meta http-equiv=refresh>', isLoaded: true });
  }
}

function loadsHref(element: Element): boolean {
  if (element.tagName !== 'link') return !FOLLOWED.has(element.tagName);
  const kinds = (attribute(element, 'rel') ?? '').toLowerCase().split(/\s+/);
  // `alternate stylesheet` is a style sheet.
  return !kinds.every((kind) => SAYING.has(kind));
}

/** `a.webp 400w, b.webp 800w`; an address may hold commas, and none ends in one. */
export function addressesOfSrcset(srcset: string): string[] {
  const found: string[] = [];
  let isInside = false;
  for (const part of srcset.split(/[\t\n\f\r ]/)) {
    if (!isInside) {
      const url = part.replace(/^,+|(?<!,),+$/g, '');
      if (url !== '') found.push(url);
      isInside = url !== '' && !part.endsWith(',');
    } else if (part.endsWith(',')) isInside = false;
    else if (part.includes(',')) found.push(part.slice(part.indexOf(',') + 1));
  }
  return found;
}

/** `url()`, `@import` and `image-set()` of a style sheet. */
export function referencesOfCss(css: string): Reference[] {
  const bare = css.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, ' ');
  const plain = unescapeCss(bare);
  const found: Reference[] = [];
  const add = (url: string, by: string) => found.push({ url: unquoted(url), by, isLoaded: true });
  for (const [, url] of matches<[string, string]>(plain, /url\(\s*("[^"]*"|'[^']*'|[^\s"')(]+)/gi))
    add(url, 'url()');
  for (const [, url] of matches<[string, string]>(plain, /@import\s*("[^"]*"|'[^']*')/gi))
    add(url, '@import');
  for (const [set] of plain.matchAll(/image-set\([^;{}]*/gi)) {
    for (const [url] of set.matchAll(/(?<!(?:url|type)\(\s{0,99})(?:"[^"]*"|'[^']*')/gi))
      add(url, 'image-set()');
  }
  return found;
}

function unquoted(url: string): string {
  return url.replace(/^["']|["']$/g, '').trim();
}
