import { expect, test } from 'vitest';
import { type Files, findingsOf, html } from '../fixture.ts';

const found = (files: Files) => findingsOf('site/no-internal-page', files);
const STAFF = html('x', '<meta name="doorplate-audience" content="staff">');

test.each<[string, Files]>([
  ['a page that says it is for staff', { 'a/index.html': STAFF }],
  ['one without an ending', { a: STAFF }],
  ['a folder of the staff site', { '_staff/a.txt': 'x' }],
  ['the front desk’s page', { 'front-desk.html': html('x') }],
  ['a link to the staff site', { 'index.html': html('<a href="../_staff/index.html">x</a>') }],
  ['an address of it in full', { 'index.html': html('<a href="https://cedarhill.example/_staff/">x</a>') }],
  ['a line for robots', { 'robots.txt': 'Disallow: /_staff/' }],
  ['a redirect', { _redirects: '/desk /front-desk.html 200' }],
])('%s is found', async (_, files) => {
  expect(await found(files)).toHaveLength(1);
});

test('public pages pass, with words about staff', async () => {
  const page = html(
    '<p>Our staff, at the front desk: _staff</p><a href="/staff/">x</a>',
    '<meta name="doorplate-audience" content="public">',
  );
  expect(await found({ 'index.html': page, 'staff/index.html': page, 'robots.txt': 'Allow: /' })).toEqual([]);
});

test('the staff site may be what it is', async () => {
  expect(
    await findingsOf('site/no-internal-page', { 'front-desk.html': STAFF }, { audience: 'staff' }),
  ).toEqual([]);
});
