import { describe, expect, test } from 'vitest';
import { findingsOf, html, OWN } from '../fixture.ts';

const found = (body: string, audience: 'public' | 'staff' = 'public', head = '') =>
  findingsOf('site/no-third-party-request', { [OWN]: html(body, head) }, { audience });

describe('is loaded from elsewhere', () => {
  test.each([
    '<script src="https://cdn.example/a.js"></script>',
    '<img src="//cdn.example/a.png">',
    '<img srcset="/a.png 1x, https://cdn.example/a.png 2x">',
    '<iframe src="https://video.example/x"></iframe>',
    '<video src="https://x.example/a"></video>',
    '<video poster="https://x.example/a"></video>',
    '<audio><source src="https://x.example/a"></audio>',
    '<video><track src="https://x.example/a"></video>',
    '<object data="https://x.example/a"></object>',
    '<embed src="https://x.example/a">',
    '<form action="https://x.example/a"></form>',
    '<button formaction="https://x.example/a">',
    '<a href="/" ping="https://x.example/a">',
    '<link rel="stylesheet" href="https://x.example/a">',
    '<link rel="alternate stylesheet" href="https://x.example/a">',
    '<link rel="icon" href="https://x.example/a">',
    '<link rel="preload" href="https://x.example/a">',
    '<link rel="preconnect" href="https://x.example">',
    '<link rel="dns-prefetch" href="//x.example">',
    '<link rel="modulepreload" href="https://x.example/a">',
    '<meta http-equiv="refresh" content="0;url=https://x.example/">',
    '<svg><image href="https://x.example/a"/></svg>',
    '<svg><image xlink:href="https://x.example/a"/></svg>',
    '<svg><use href="https://x.example/a#b"/></svg>',
    '<input type="image" src="https://x.example/a">',
    '<body background="https://x.example/a">',
    '<noscript><img src="https://x.example/a"></noscript>',
    '<template><img src="https://x.example/a"></template>',
    '<img src="ht\ntps://x.example/a">',
    '<img src="\\\\x.example/a">',
    '<IMG SRC=HTTPS://X.EXAMPLE/A>',
  ])('%s', async (body) => {
    expect((await found(body)).map(({ message }) => message)).toEqual([
      expect.stringMatching(/makes the browser ask (cdn|x|video)\.example/),
    ]);
    expect(await found(body, 'staff')).toHaveLength(1);
  });

  test.each([
    'a{background:url(https://x.example/a)}',
    'a{background:url( "//x.example/a" )}',
    '@import "https://x.example/a";',
    '@import url(https://x.example/a);',
    'a{b:image-set("https://x.example/a" 1x)}',
    'a{b:u\\72l(https://x.example/a)}',
  ])('by a style sheet: %s', async (css) => {
    expect(await findingsOf('site/no-third-party-request', { 'a.css': css })).toHaveLength(1);
  });
});

describe('is blocked by the security policy', () => {
  test.each([
    '<img src="data:image/png;base64,AA">',
    '<img src="blob:x">',
    '<a href="javascript:x()">x</a>',
    '<a href="JAVA&#10;SCRIPT:x()">x</a>',
    '<a href="data:text/html,x">x</a>',
    '<a href="vbscript:x">',
    '<p onclick="x()">',
    '<svg onload="x()"></svg>',
    '<p style="color:red">',
    '<style>a{}</style>',
    '<script>x()</script>',
    '<script type="module">x()</script>',
    '<script type="text/javascript">x()</script>',
    '<script type=" Module ">x()</script>',
    '<script type="text/ecmascript">x()</script>',
    '<script type="importmap">{}</script>',
    '<script type="speculationrules">{}</script>',
    '<base href="/x/">',
    '<iframe srcdoc="x"></iframe>',
    '<form action="javascript:x()"></form>',
  ])('%s', async (body) => {
    expect(await found(body)).toHaveLength(1);
  });
});

describe('the message says what it is, why it is wrong, and what to do:', () => {
  const blocked = (what: string, where: string) =>
    `has ${what}, which the site's security policy blocks, as it must not tell ours from someone else's. Move it into ${where}.`;
  const began = (scheme: string, by: string) =>
    `has an address that begins with ${scheme} (${by}), which the site's security policy blocks. ` +
    'Use a file of the site, or an address that begins with https://.';
  test.each([
    [
      '<img src="https://cdn.example/a.png">',
      'makes the browser ask cdn.example (<img src>) without being told to: cdn.example would learn who reads this page. ' +
        'Copy the file into the site, or make it a link that people may follow.',
    ],
    ['<img src="blob:x">', began('blob:', '<img src>')],
    ['<a href="vbscript:x">', began('vbscript:', '<a href>')],
    ['<p onclick="x()">', blocked('an event handler (<p onclick>)', 'a script file')],
    ['<p style="color:red">', blocked('style="" on <p>', 'a style sheet')],
    ['<style>a{}</style>', blocked('a <style> element', 'a style sheet')],
    ['<script>x()</script>', blocked('a <script> without src', 'a script file')],
    ['<base href="/x/">', 'has a <base>, which changes where every address leads. Take it out.'],
    [
      '<iframe srcdoc="x"></iframe>',
      'has a page inside the page (srcdoc), which no check reads. Take it out.',
    ],
  ])('%s', async (body, message) => {
    expect((await found(body)).map((one) => one.message)).toEqual([`_site/${OWN} ${message}`]);
  });
});

describe('is neither', () => {
  test.each([
    '<a href="https://other.example/">x</a>',
    '<a href="mailto:a@b.example">',
    '<a href="tel:+1">',
    '<a href="sms:+1">',
    '<script src="/a.js"></script>',
    '<script type="application/ld+json">{"url":"https://x.example"}</script>',
    '<script type="application/json">{}</script>',
    '<script type="text/x-module">a template</script>',
    '<script type="module-notes">a note</script>',
    '<script type="x-importmap">{}</script>',
    '<script type="importmap-notes">{}</script>',
    '<script type="x-speculationrules">{}</script>',
    '<script type="speculationrules-notes">{}</script>',
    '<script> </script>',
    '<svg><script> <desc></desc> </script></svg>',
    '<script src="/a.js"> see the file </script>',
    '<p on-click="x" onely4="x">',
    '<img src="https://cedarhill.example/a.png">',
    '<link rel="canonical" href="https://elsewhere.example/">',
    '<link rel="alternate" hreflang="es" href="https://elsewhere.example/">',
    '<link rel="me" href="https://x.example">',
    '<p>https://x.example/a.js</p>',
    '<svg><a href="https://x.example"><text>x</text></a></svg>',
    '<!-- <img src="https://x.example"> -->',
    '<p one="x">',
  ])('%s', async (body) => {
    expect(await found(body)).toEqual([]);
  });

  test('a staff page that holds its own style, script and pictures', async () => {
    expect(
      await found(
        '<style>a{}</style><script>x()</script><img src="data:image/png;base64,AA"><p style="color:red" onclick="x()">',
        'staff',
      ),
    ).toEqual([]);
  });

  test.each([
    '<a href="data:text/html,x">x</a>',
    '<img src="x-data:y">',
    '<img src="data.x:y">',
    '<img src="javascript:x()">',
  ])('but not even on a staff page: %s', async (body) => {
    expect(await found(body, 'staff')).toHaveLength(1);
  });

  test('a drawing with its own style', async () => {
    expect(
      await findingsOf('site/no-third-party-request', {
        'a.svg': '<svg xmlns="http://www.w3.org/2000/svg"><style>a{}</style><path style="fill:red"/></svg>',
      }),
    ).toEqual([]);
    expect(
      await findingsOf('site/no-third-party-request', {
        'a.svg': '<svg><script>x()</script><image href="https://x.example/a"/></svg>',
      }),
    ).toHaveLength(2);
  });
});
