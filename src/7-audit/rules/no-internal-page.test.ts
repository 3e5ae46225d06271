import { expect, test } from 'vitest';
import { type Files, findingsOf, html } from '../fixture.ts';

const found = (files: Files) => findingsOf('site/no-internal-page', files);
const STAFF = html('x', '<meta name="doorplate-audience" content="staff">');

test.each<[string, Files]>([
  ['a page that says it is for staff', { 'a/index.html': STAFF }],
  ['one without an ending', { a: STAFF }],
  ['a folder of the staff site', { '_staff/a.txt': 'x' }],
  ['the front desk’s page', { 'front-desk.html': html('x') }],
  ['the front desk’s page in another language', { 'front-desk.es.html': html('x') }],
  ['a link to the staff site', { 'index.html': html('<a href="../_staff/index.html">x</a>') }],
  ['an address of it in full', { 'index.html': html('<a href="https://cedarhill.example/_staff/">x</a>') }],
  ['a line for robots', { 'robots.txt': 'Disallow: /_staff/' }],
  ['a redirect', { _redirects: '/desk /front-desk.html 200' }],
])('%s is found', async (_, files) => {
  expect(await found(files)).toHaveLength(1);
});

test('the message says what it is, why it is wrong, and what to do', async () => {
  const files = { 'a.html': STAFF, 'b.html': html('<a href="/front-desk.html">x</a>') };
  expect((await found(files)).map(({ message }) => message)).toEqual([
    '_site/a.html is a page for staff, and this folder is what everybody can read. Build it into the staff site only.',
    '_site/b.html leads to a page for staff, which must not be known outside. Take the link out.',
  ]);
});

test.each(['/_staff?from=home', '/_staff#top', '/_staff?a#b'])('%s leads to the staff site', async (href) => {
  expect(await found({ 'index.html': html(`<a href="${href}">x</a>`) })).toHaveLength(1);
});

test('what is asked for after an address is no address', async () => {
  for (const href of ['/search?for=/_staff/', '/x#/_staff/\n/_staff/'])
    expect(await found({ 'index.html': html(`<a href="${href}">x</a>`) })).toEqual([]);
});

test('a list may name the folder at the beginning of a line, and only as a whole', async () => {
  expect(await found({ 'list.txt': 'index.html\n_staff/index.html' })).toHaveLength(1);
  expect(await found({ 'list.txt': 'our_staff/index.html' })).toEqual([]);
});

test('outside of lists the words lead nowhere', async () => {
  expect(await found({ 'a.css': '/* as in /_staff/ */', 'a.svg': '<svg><!-- /_staff/ --></svg>' })).toEqual(
    [],
  );
});

test('public pages pass, with words about staff', async () => {
  const page = html(
    '<p>Our staff, at the front desk: _staff</p><a href="/staff/">x</a>',
    '<meta charset="utf-8"><meta name="author" content="staff"><meta name="doorplate-audience" content="public">',
  );
  expect(await found({ 'index.html': page, 'staff/index.html': page, 'robots.txt': 'Allow: /' })).toEqual([]);
});

test('only a <meta> says whom a page is for', async () => {
  expect(await found({ 'a.html': html('<p name="doorplate-audience" content="staff">x</p>') })).toEqual([]);
});

test('the staff site may be what it is', async () => {
  expect(
    await findingsOf('site/no-internal-page', { 'front-desk.html': STAFF }, { audience: 'staff' }),
  ).toEqual([]);
});
