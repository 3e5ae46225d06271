import { beforeAll, describe, expect, test } from 'vitest';
import type { PublicPage, TextFile } from '#schema/page.ts';
import type { PublishedSite } from '#schema/published.ts';
import { disclosed, type Files, policyVersion, practice, withApprovals } from '../../test/practice.ts';
import { saidIn, WHOLE } from '../../test/translated.ts';
import { addressesIn } from './addresses.ts';
import { compose } from './compose.ts';

const BIO = 'content/providers/amara-osei.md';
const VERSION = 'content/policies/social-media/2026-01-15.md';

const FILES: Files = {
  '_data/practice.yaml': `name: Cedar Hill Family Medicine
kind: MedicalClinic
url: https://cedarhill.example
timezone: America/Los_Angeles
phone: "+1 503-555-0100"
languages: [en, es]
redirects: { /old/: /about/ }
booking: { label: Book a visit, url: https://book.cedarhill.example }
`,
  [BIO]: `---
name: Dr Amara Osei
profession: physician
title: Family doctor
credentials: [MD]
locations: [main-street]
languages: [en, ase]
approach: I listen first.
---
Come as you are.

See [our policy](/policies/social-media/), [the form](/files/form.pdf) and [what was](/old/).
`,
  'content/pages/about.md': '---\ntitle: About us\n---\n## Who we are\n\nPeople.\n',
  [VERSION]: policyVersion('2026-01-15', '## A request {#friend-requests}\n\nCall {phone}.\n', {
    corrections: [{ on: '2026-03-02', what: 'A slip.' }],
  }),
};

let site: PublishedSite;
let ledger: Awaited<ReturnType<typeof disclosed>>['ledger'];
let pages: ReadonlyMap<string, PublicPage>;
let files: readonly TextFile[];
beforeAll(async () => {
  const found = await disclosed(await withApprovals(practice(FILES)));
  ({ site, ledger } = found);
  const spanish = saidIn(site, 'es', (file) => {
    if (file === VERSION) return { ...WHOLE, isStale: true };
    if (file === BIO) return { translated: ['title', 'body.0'], isStale: false };
    return file.startsWith('content/locations/') ? WHOLE : undefined;
  });
  const made = compose({ ...found, translated: [spanish] }, { highlight: () => undefined, isPreview: false });
  pages = new Map(made.publicPages.map((page) => [page.url, page]));
  files = made.files;
});

const pageAt = <L extends PublicPage['layout']>(layout: L, url: string) => {
  const page = pages.get(url);
  if (page?.layout !== layout) throw new Error(`There is no ${layout} at ${url}.`);
  return page as Extract<PublicPage, { layout: L }>;
};
const fileAt = (path: string) => files.find((one) => one.path === path)?.text ?? '';

test('an address of a page is below its language; files and redirects are there once', () => {
  const at = addressesIn({ ...site, lang: 'es' });
  expect(at('/')).toBe('/es/');
  expect(at('/locations/#main-street')).toBe('/es/locations/#main-street');
  expect(at('/404.html')).toBe('/es/404.html');
  expect(at('/social')).toBe('/es/social');
  expect(at('/policies/social-media/2026-01-15/')).toBe('/es/policies/social-media/2026-01-15/');
  for (const once of ['/files/a.pdf', '/providers/amara-osei/card.vcf', '/assets/a.css'])
    expect(at(once)).toBe(once);
  for (const other of [
    '/old/',
    '/es/about/',
    '/es',
    '//x.example/',
    'https://x.example/',
    'mailto:a@b.example',
    '#top',
  ])
    expect(at(other)).toBe(other);
  expect(addressesIn(site)('/locations/')).toBe('/locations/');
});

describe('a bio that is translated in part', () => {
  test('says of each passage in which language it is, block by block', () => {
    const { plate, langs, body, ...page } = pageAt('provider', '/es/providers/amara-osei/');
    expect(page).toMatchObject({ lang: 'es', noindex: false, source: 'content/providers/amara-osei.es.md' });
    expect(page.notYet).toBeUndefined();
    expect(plate.langs).toBeUndefined();
    expect(langs).toMatchObject({ approach: 'en' });
    expect(body).toContain('<p>Come as you are.</p>');
    expect(body).toContain('<p lang="en" dir="ltr">See <a href="/es/policies/social-media/">our policy</a>');
    expect(body).toContain('href="/files/form.pdf"');
    expect(body).toContain('href="/old/"');
  });

  test('has its dates and the names of languages in the page’s', () => {
    const { plate, locations, site: frame } = pageAt('provider', '/es/providers/amara-osei/');
    expect(plate.languages).toEqual(['inglés', 'lengua de señas americana']);
    expect(locations[0]?.langs).toBeUndefined();
    // The label of the settings is in the practice's language.
    expect(frame.booking?.label).toBe('Pedir una cita');
  });
});

test('a bio that nobody translated is found by name all the same, and not by search engines', () => {
  const spanish = saidIn(site, 'es', () => undefined);
  const made = compose(
    { site, translated: [spanish], ledger },
    { highlight: () => undefined, isPreview: false },
  );
  const bio = made.publicPages.find(({ url }) => url === '/es/providers/amara-osei/');
  expect(bio).toMatchObject({ noindex: true, search: { kind: 'person' } });
  expect(bio && 'notYet' in bio && bio.notYet).toBe(
    'Esta página todavía no está en español. Abajo está en inglés.',
  );
});

test('a page that nobody translated says so, is in the language of the original and isn’t found', () => {
  const page = pageAt('page', '/es/about/');
  expect(page.notYet).toBe('Esta página todavía no está en español. Abajo está en inglés.');
  expect(page.noindex).toBe(true);
  expect(page.search).toBeUndefined();
  expect(page.langs).toEqual({ title: 'en', summary: 'en' });
  expect(page.headings).toEqual([{ id: 'who-we-are', text: 'Who we are', level: 2, lang: 'en' }]);
  expect(page.alternates).toBeUndefined();
  expect(pageAt('page', '/about/').notYet).toBeUndefined();
});

test('a policy whose original changed says since when, and leads to what counts', () => {
  const page = pageAt('policy', '/es/policies/social-media/');
  expect(page.stale).toEqual({
    says: 'La versión en inglés cambió el 2 de marzo de 2026, y es la que vale.',
    original: { label: 'Leerla en inglés', url: '/policies/social-media/2026-01-15/' },
  });
  expect(pageAt('policy', '/policies/social-media/').stale).toBeUndefined();
});

test('each page leads to its like, and one that is nowhere to the first page', () => {
  const told = (url: string) =>
    pages.get(url)?.languages?.map(({ label, url, isThis }) => [label, url, isThis]);
  expect(told('/es/providers/')).toEqual([
    ['English', '/providers/', false],
    ['Español', '/es/providers/', true],
  ]);
  expect(told('/404.html')?.[1]).toEqual(['Español', '/es/', false]);
});

test('the map of the site names both languages of what is there in both, and the rest alone', () => {
  const map = fileAt('sitemap.xml');
  const entry = (path: string) =>
    map.split('\n').find((line) => line.includes(`<loc>https://cedarhill.example${path}</loc>`));
  for (const path of ['/providers/', '/es/providers/'])
    expect(entry(path)).toContain(
      'hreflang="en" href="https://cedarhill.example/providers/"/><xhtml:link rel="alternate" hreflang="es" href="https://cedarhill.example/es/providers/"/><xhtml:link rel="alternate" hreflang="x-default" href="https://cedarhill.example/providers/"/>',
    );
  expect(entry('/about/')).not.toContain('xhtml:link');
  expect(entry('/es/about/')).toBeUndefined();
});

test('who isn’t here is told so in the language one is in, and search runs in each', () => {
  const lines = fileAt('_redirects').split('\n');
  expect(lines).toContain('/es/providers/* /es/not-here/ 404');
  expect(lines.indexOf('/es/* /es/404.html 404')).toBeGreaterThan(
    lines.indexOf('/es/providers/* /es/not-here/ 404'),
  );
  expect(fileAt('_headers')).toMatch(/^\/es\/search\/\*\n[^/]*wasm-unsafe-eval/m);
  expect(fileAt('es/policies/feed.xml')).toContain(
    'https://cedarhill.example/es/policies/social-media/2026-01-15/',
  );
});

test('in a practice of one language there is nothing of this', async () => {
  const found = await disclosed(await withApprovals(practice()));
  const made = compose(found, { highlight: () => undefined, isPreview: false });
  for (const page of made.publicPages) expect(page).not.toHaveProperty('languages');
  expect(made.files.map(({ text }) => text).join('\n')).not.toMatch(/xhtml|hreflang|\/es\//);
});
