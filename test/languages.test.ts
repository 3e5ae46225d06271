// The sample's pages in Spanish, as built: every page in both languages, nothing left in English by accident.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { beforeAll, describe, expect, test } from 'vitest';
import { addressOf, htmlFiles } from './browser/pages.ts';
import { sampleSite } from './sample-site.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** A page as far as languages are concerned. */
interface Read {
  readonly lang: string;
  /** By language. */
  readonly alternates: ReadonlyMap<string, string>;
  /** Without those that lead to another language. */
  readonly links: readonly string[];
  /** Those. */
  readonly switch: readonly string[];
  readonly isFound: boolean;
  /** What is read or heard, with the language it is in, and the classes around it. */
  readonly passages: ReadonlyArray<{ readonly lang: string; readonly says: string; readonly around: string }>;
}

/** What scripts say is in attributes; some hold addresses and days. */
const SAID = /^data-(?!choice$|fits$|until$|zone$|whole$|dated$)/;

const BASE = '/es';
const ORIGIN = 'https://cedarhill.example';

let site: string;
const pages = new Map<string, Read>();
beforeAll(async () => {
  ({ site } = await sampleSite());
  for (const file of htmlFiles(site))
    pages.set(addressOf(file), readPage(parse(readFileSync(join(site, file), 'utf8'))));
}, 120_000);

const inSpanish = () => [...pages].filter(([address]) => address.startsWith(`${BASE}/`));

function readPage(document: Node): Read {
  const page = {
    lang: '',
    alternates: new Map<string, string>(),
    links: [] as string[],
    switch: [] as string[],
    isFound: true,
    passages: [] as Read['passages'][number][],
  };
  const walk = (node: Node, lang: string, around: string): void => {
    const attributes = new Map('attrs' in node ? node.attrs.map(({ name, value }) => [name, value]) : []);
    const own = attributes.get('lang') ?? lang;
    const classes = `${around} ${attributes.get('class') ?? ''}`;
    const href = attributes.get('href') ?? '';
    const hreflang = attributes.get('hreflang');
    if (node.nodeName === 'html') page.lang = own;
    if (node.nodeName === 'script' || node.nodeName === 'style') return;
    if (node.nodeName === 'link' && hreflang !== undefined) page.alternates.set(hreflang, href);
    if (node.nodeName === 'meta' && attributes.get('content') === 'noindex') page.isFound = false;
    if (node.nodeName === 'a') (hreflang === undefined ? page.links : page.switch).push(href);
    const says = [
      ...['aria-label', 'alt', 'title', 'placeholder'].map((name) => attributes.get(name)),
      ...[...attributes].filter(([name]) => SAID.test(name)).map(([, value]) => value),
      node.nodeName === '#text' ? (node as DefaultTreeAdapterTypes.TextNode).value : undefined,
    ];
    for (const one of says)
      if (one !== undefined && /\p{L}{2}/u.test(one))
        page.passages.push({ lang: own, says: one.trim().replace(/\s+/g, ' '), around: classes });
    if ('childNodes' in node) for (const child of node.childNodes) walk(child, own, classes);
  };
  walk(document, '', '');
  return page;
}

test('each page is there in each language, and says in which it is', () => {
  const spanish = inSpanish().map(([address]) => address.slice(BASE.length));
  const english = [...pages.keys()].filter((address) => !address.startsWith(`${BASE}/`));
  expect(spanish.sort()).toEqual(english.sort());
  expect(spanish.length).toBeGreaterThan(60);
  for (const [address, { lang }] of pages)
    expect([address, lang]).toEqual([address, address.startsWith(`${BASE}/`) ? 'es' : 'en']);
});

test('each page leads to itself in the other language', () => {
  for (const [address, page] of pages) {
    const path = address.startsWith(`${BASE}/`) ? address.slice(BASE.length) : address;
    const same = address.startsWith(`${BASE}/`) ? path : `${BASE}${path}`;
    const home = address.startsWith(`${BASE}/`) ? '/' : `${BASE}/`;
    const isNowhere = path === '/404.html';
    expect([address, page.switch]).toEqual([address, [isNowhere ? home : same]]);
  }
});

test('links within a language stay in it', () => {
  const left = inSpanish().flatMap(([address, { links }]) =>
    links
      .filter((href) => /^\/(?!es\/)/.test(href))
      // What is no page is there once; a stale policy leads to what counts.
      .filter((href) => !/^\/(?:files|assets)(?:\/|$)|\.vcf$|\/policies\/[^/]+\/\d{4}-/.test(href))
      .map((href) => `${address} → ${href}`),
  );
  expect(left).toEqual([]);
});

describe('search engines', () => {
  test('are told of both languages of a page by both, and of none that is there in one', () => {
    let pairs = 0;
    for (const [address, { alternates }] of pages) {
      if (alternates.size === 0) continue;
      pairs += 1;
      expect([...alternates.keys()], address).toEqual(['en', 'es', 'x-default']);
      expect(alternates.get('x-default')).toBe(alternates.get('en'));
      const own = address.startsWith(`${BASE}/`) ? 'es' : 'en';
      expect(alternates.get(own)).toBe(ORIGIN + address);
      for (const url of alternates.values())
        expect([...(pages.get(url.slice(ORIGIN.length))?.alternates ?? [])], `${address} → ${url}`).toEqual([
          ...alternates,
        ]);
    }
    expect(pairs).toBeGreaterThan(60);
    for (const [address, { alternates, passages }] of inSpanish())
      if (passages.some(({ says }) => says.startsWith('Esta página todavía no está en español')))
        expect([address, alternates.size]).toEqual([address, 0]);
  });
});

/** What stands around names, addresses and numbers, which nobody translates. */
const NAMES =
  /\b(?:plate-name|plate-credentials|plate-print|plate-mark|place-name|place-where|colophon-name|colophon-reach|on-paper|arch-monogram|channel-address|plan-list|service-where)\b/;

/** Words that are the same in Spanish, and names. */
const SAME: ReadonlySet<string> = new Set([
  'Cedar Hill Family Medicine',
  'Facebook',
  'Hablo español.',
  'Main Street',
  'Mill Creek',
  'MyCedar',
  'NPI',
  'ORCID',
  'Puede hablar conmigo en español.',
  'Use',
]);

test('nothing on a page in Spanish is said in the words of the English page but what says so, and names', () => {
  const named = new Set(
    [...pages.values()].flatMap(({ passages }) =>
      passages.filter(({ around }) => NAMES.test(around)).map(({ says }) => says),
    ),
  );
  const isName = (says: string) => named.has(says.replace(/ · Cedar Hill Family Medicine$/, ''));
  const left = inSpanish().flatMap(([address, { passages }]) => {
    const english = new Set(
      pages
        .get(address.slice(BASE.length))
        ?.passages.filter(({ lang }) => lang === 'en')
        .map(({ says }) => says),
    );
    return passages
      .filter(
        ({ lang, says, around }) =>
          lang === 'es' && english.has(says) && !NAMES.test(around) && !isName(says),
      )
      .filter(({ says }) => !SAME.has(says) && !/^(?:https?:|\{)/.test(says))
      .map(({ says }) => `${address}: ${says}`);
  });
  expect(left).toEqual([]);
});

test('each language is searched in its own words', () => {
  const words = (base: string): string[] =>
    JSON.parse(readFileSync(join(site, base, 'search/words.json'), 'utf8')) as string[];
  expect(words('es')).toContain('consultorio');
  expect(words('')).not.toContain('consultorio');
  const found = pages.get(`${BASE}/search/`);
  expect(found?.passages.map(({ says }) => says)).toContain(`${BASE}/search/words.json`);
});
