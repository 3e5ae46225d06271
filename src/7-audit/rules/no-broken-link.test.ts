import { describe, expect, test } from 'vitest';
import { amara, type Files, findingsOf, type Given, html, OWN } from '../fixture.ts';

const broken = (files: Files, given: Given = {}) => findingsOf('site/no-broken-link', files, given);
const anchors = (files: Files, given: Given = {}) => findingsOf('site/no-broken-anchor', files, given);

const SITE: Files = {
  'index.html': html('<h1 id="top-of-it">x</h1><a name="old">x</a>'),
  'social.html': html(''),
  'policies/social-media/index.html': html('<h2 id="friend-requests">x</h2><h2 id="é">x</h2>'),
  'img/a.webp': 'x',
  'img/b,c.webp': 'x',
  'site.css': 'a{background:url(img/a.webp)}',
  'my file.pdf': 'x',
  _redirects:
    '# comment\n/old/* /policies/:splat 301\n/go/:name /social\n/tel /social 302!\n/providers/* /providers/not-here.html 404\n',
  'providers/not-here.html': html(''),
};

describe('on the public site', () => {
  const good = [
    '<a href="/">',
    '<a href="/policies/social-media/">',
    '<a href="/policies/social-media">',
    '<a href="/social">',
    '<a href="/social.html?x=1#y">',
    '<a href="../../">',
    '<a href="../../policies/social-media/index.html">',
    '<a href="#">',
    '<a href="?q">',
    '<a href="https://cedarhill.example/social">',
    '<a href="//cedarhill.example/">',
    '<a href="https://other.example/nothing">',
    '<a href="mailto:a@b.example">',
    '<a href="tel:+1">',
    '<a href="/my%20file.pdf">',
    '<a href=" /my file.pdf ">',
    '<a href="/old/x/y">',
    '<a href="/go/x">',
    '<a href="/tel">',
    '<img src="/img/a.webp" srcset="/img/a.webp 1x, /img/b,c.webp 2x">',
    '<p style="background:url(../../img/a.webp)">',
    '<link rel="stylesheet" href="/site.css">',
    '<meta http-equiv="refresh" content="0; url=/social">',
    '<a href="https://cedarhill.example">',
    '<svg><use href="#x"/></svg>',
  ];
  test.each(good)('%s leads somewhere', async (body) => {
    expect(await broken({ ...SITE, [OWN]: html(body) })).toEqual([]);
  });

  const bad = [
    '<a href="/nothing/">',
    '<a href="../../nothing.html">',
    '<a href="/policies/">',
    '<a href="/Social">',
    '<a href="https://cedarhill.example/nothing">',
    '<a href="//cedarhill.example/nothing">',
    '<img src="/img/z.webp">',
    '<img src="/img/a.webp" srcset="/img/a.webp 1x, /img/z.webp 2x">',
    '<img srcset="/img/a.webp,/img/z.webp">',
    '<video poster="/z.webp">',
    '<form action="/z">',
    '<button formaction="/z">',
    '<object data="/z"></object>',
    '<meta http-equiv="Refresh" content="5;URL=\'/z\'">',
    '<style>@import "/z.css";</style>',
    '<style>a{background:url("/z.webp")}</style>',
    '<link rel="canonical" href="https://cedarhill.example/z/">',
    '<a href="http://[">',
    '<template><a href="/z"></a></template>',
    '<noscript><a href="/z"></a></noscript>',
    '<svg><image href="/z.png"/></svg>',
    '<a href="/go/x/y">',
    '<area href="/z">',
    '<link rel="preload" imagesrcset="/z.webp 1x" href="/img/a.webp">',
  ];
  test.each(bad)('%s is broken', async (body) => {
    const found = await broken({ ...SITE, [OWN]: html(body) });
    expect(found.map(({ file, atMost }) => [file, atMost])).toEqual([
      ['content/providers/amara-osei.md', undefined],
    ]);
  });

  test('style sheets and redirects lead somewhere, too', async () => {
    expect(
      await broken({
        ...SITE,
        'a.css': '/* url(/no) */ a{b:url( "z.webp" )} @import url(y.css); c{d:image-set("x.png" 1x)}',
      }),
    ).toHaveLength(3);
    expect(
      (await broken({ ...SITE, _redirects: '/providers/* / 404\n/x /nothing 301' })).map(({ file }) => file),
    ).toEqual(['_site/_redirects']);
  });

  test('a link to someone who left is a warning', async () => {
    expect(await broken({ ...SITE, [OWN]: html('<a href="/providers/gone/">') })).toEqual([
      expect.objectContaining({ atMost: 'warning' }),
    ]);
  });

  test('a superseded version keeps its links; they are a warning', async () => {
    const old = 'policies/social-media/2020-01-01/index.html';
    const found = await broken({
      ...SITE,
      [old]: html('<a href="/z">', '<meta name="robots" content="noindex">'),
    });
    expect(found).toEqual([expect.objectContaining({ atMost: 'warning', file: `_site/${old}` })]);
    expect(await broken({ ...SITE, [old]: html('<a href="/z">') })).toEqual([
      expect.not.objectContaining({ atMost: 'warning' }),
    ]);
  });

  test('the message says where it leads, what visitors see, and what to do', async () => {
    const page = html('<a href="/z"><img src="http://["><a href="/providers/gone/">');
    expect((await broken({ ...SITE, [OWN]: page })).map(({ message }) => message)).toEqual(
      [
        'leads to /z (<a href>), and nothing is there: visitors would get an error page. Correct the address, or add what it should lead to.',
        'leads to http://[ (<img src>), and nothing is there: visitors would get an error page. Correct the address, or add what it should lead to.',
        'links to /providers/gone/ (<a href>), where visitors are told that nobody is there. Take the link out when you next change the text.',
      ].map((message) => `_site/${OWN} ${message}`),
    );
  });

  test('the message names the address, unless that would tell what is withheld', async () => {
    const found = await broken(
      { ...SITE, [OWN]: html('<a href="/curling/"><a href="/c%75rling/x"><a href="/chess/">') },
      { withheld: [amara('Curling')] },
    );
    expect(found.map(({ message }) => message.split(' (')[0])).toEqual(
      ['/[withheld]/', '/[withheld]/x', '/chess/'].map((path) => expect.stringContaining(`leads to ${path}`)),
    );
  });
});

describe('on the staff site', () => {
  const staff = (body: string, path = 'answers/index.html') =>
    broken({ 'index.html': html(''), 'a/index.html': html(''), [path]: html(body) }, { audience: 'staff' });
  test('links lead to files by their whole name', async () => {
    expect(
      await staff(
        '<a href="../index.html"><a href="../a/index.html#x"><a href="https://cedarhill.example/nothing"><a href="#x">',
      ),
    ).toEqual([]);
  });
  test('the message says why a web address is none on a drive', async () => {
    expect((await staff('<a href="../a/">')).map(({ message }) => message)).toEqual([
      '_staff/answers/index.html leads to /a/ (<a href>), which is no file beside it. Staff pages are opened from a drive, where only links to files work. ' +
        'Link relative to the page, to a file with its full name, such as ../index.html.',
    ]);
  });
  test.each(['../a/', '/index.html', '..', '../a', 'z.html'])('%s works on no drive', async (href) => {
    expect(await staff(`<a href="${href}">`)).toHaveLength(1);
  });
});

describe('anchors', () => {
  test('that are there', async () => {
    const body =
      '<p id="me"><a href="#me"><a href="#top"><a href="#"><a href="/#old"><a href="/#top-of-it"><a href="/policies/social-media/#friend-requests"><a href="/policies/social-media/#%C3%A9"><a href="/my%20file.pdf#page=2"><a href="#:~:text=x"><a href="/z#y"><a href="https://other.example/#x">';
    expect(await anchors({ ...SITE, [OWN]: html(body) })).toEqual([]);
  });
  test.each([
    '#you',
    '/#friend-requests',
    '/policies/social-media#friend',
    'https://cedarhill.example/#z',
    '#ME',
  ])('%s is not', async (href) => {
    expect(await anchors({ ...SITE, [OWN]: html(`<p id="me"><a href="${href}">`) })).toHaveLength(1);
  });
  test('the message names the place, and says what happens and what to do', async () => {
    const found = await anchors({ ...SITE, [OWN]: html('<a href="/social#x">') });
    expect(found).toEqual([
      expect.objectContaining({
        message:
          `_site/${OWN} leads to /social#x, and that page has no place of this name: visitors would land at its top. ` +
          'Correct what follows the #, or give the heading this id with {#id}.',
      }),
    ]);
    expect(found[0]).not.toHaveProperty('atMost');
  });
  test('of a superseded version are a warning', async () => {
    const old = 'policies/social-media/2020-01-01/index.html';
    const page = html('<a href="/social#x">', '<meta name="robots" content="noindex">');
    expect(await anchors({ ...SITE, [old]: page })).toEqual([expect.objectContaining({ atMost: 'warning' })]);
  });
  test('of redirects and on the staff site', async () => {
    expect(
      await anchors({ ...SITE, _redirects: '/social /policies/social-media/#friends 302' }),
    ).toHaveLength(1);
    expect(
      await anchors({ 'a.html': html('<a href="b.html#x">'), 'b.html': html('') }, { audience: 'staff' }),
    ).toHaveLength(1);
  });
});
