import { expect, test } from 'vitest';
import { en } from '#schema/words/en.ts';
import { markdownRenderer } from './markdown.ts';

const render = markdownRenderer(
  (code, language) =>
    language === 'js' ? `<pre class="known"><code>${code.length}</code></pre>` : undefined,
  { words: en, publicUrl: 'https://cedarhill.example', address: (path) => path },
);
const html = (...blocks: string[]) => String(render(blocks, 'public').html).trim();
const ids = (...blocks: string[]) =>
  [...String(render(blocks, 'public').html).matchAll(/<h\d[^>]* id="([^"]*)"/g)].map(([, id]) => id);

test.each(['{{ site.secret }}', '{% include "x" %}', '${process.env}', '<%= x %>', '{# note #}', '[[ x ]]'])(
  'what looks like a template stays text: %s',
  (text) => {
    const plain = html(text)
      .replace(/<[^>]+>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&')
      .replace(/[“”]|&quot;/g, '"');
    expect(plain).toBe(text);
  },
);

test('no tag, picture or comment of the text becomes one of the page', () => {
  expect(html('<script>1</script> <b onclick="x">b</b> <!-- c -->')).not.toMatch(/<(?:script|b|!)/);
  expect(html('<div>\nx\n</div>')).not.toContain('<div');
  expect(html('![x](/y.jpg)')).not.toContain('<img');
});

test.each([
  '[a](javascript:alert(1))',
  '[a](vbscript:x)',
  '[a](data:text/html,x)',
  '[a](file:///x)',
  '<javascript:alert(1)>',
  'see //evil.example/x',
  'see ftp://evil.example/x',
  'cedarhill.example',
])('%s makes no link', (text) => {
  expect(html(text)).not.toContain('<a ');
});

test('addresses that say so, and mailboxes, are links', () => {
  expect(html('https://a.example/x')).toContain('href="https://a.example/x"');
  expect(html('a@cedarhill.com')).toContain('href="mailto:a@cedarhill.com"');
});

test.each(['', 'text', 'nosuch', 'html', 'js"><img src=x onerror=1>', '"onmouseover="x'])(
  'code in the language “%s” is escaped',
  (language) => {
    const out = html(`\`\`\`${language}\n<script>1</script>\n\`\`\``);
    expect(out).toContain('&lt;script&gt;');
    expect(out).not.toMatch(/<(?:script|img)|"\s*onmouseover="|="x"/);
  },
);

test('code in a language on the list is what the highlighter made', () => {
  expect(html('```js\n1\n```')).toContain('class="known"');
});

test('headings get an id: the chosen one, or one of their words', () => {
  expect(ids('## If you ask us {#friend-requests}', '## What’s new, José?', '### 友達', '## !!!')).toEqual([
    'friend-requests',
    'what-s-new-jose',
    '友達',
    'part',
  ]);
  expect(html('## If you ask us {#friend-requests}')).not.toContain('{#');
});

test('a first heading in the text is a second one on the page, with an id', () => {
  expect(html('# Title')).toMatch(/^<h2 id="title"/);
  expect(render(['# Title'], 'public').headings).toEqual([{ id: 'title', text: 'Title', level: 2 }]);
});

test('no two ids are the same, and a chosen one keeps its name', () => {
  expect(ids('## A\n\nx', '## A\n\nx', '## A-2\n\nx')).toEqual(['a', 'a-2', 'a-2-2']);
  expect(ids('## Friend requests\n\nx', '## Other {#friend-requests}\n\nx')).toEqual([
    'friend-requests-2',
    'friend-requests',
  ]);
  expect(new Set(ids('## A {#x}\n\n## B {#x}\n\ntext', '## C {#x}\n\ntext', '## X\n\ntext')).size).toBe(4);
});

test('headings are listed as they read, without marks', () => {
  expect(render(['## *New* `code` [link](/x) {#a}'], 'public').headings).toEqual(
    [{ id: 'a', text: 'New code link', level: 2 }].map((one) => expect.objectContaining({ id: one.id })),
  );
});

test('on staff pages links to the public site have its address, those of the handbook a file', () => {
  const staff = String(
    render(['[a](/policies/x/#y) [b](/handbook/deploy#z) [c](https://d.example) [e](#f)'], 'staff').html,
  );
  expect([...staff.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
    'https://cedarhill.example/policies/x/#y',
    '/handbook/deploy/index.html#z',
    'https://d.example',
    '#f',
  ]);
});

test('what begins with /staff/ leads to the staff site on its own pages, and nowhere else', () => {
  const links = '[a](/staff/answers/) [b](/staff/policies/conduct/sheet#c) [d](/staff/) [e](/staffing/x/)';
  const hrefs = (at: 'staff' | 'public') =>
    [...render([links], at).html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
  expect(hrefs('staff')).toEqual([
    '/answers/index.html',
    '/policies/conduct/sheet/index.html#c',
    'https://cedarhill.example/staff/',
    'https://cedarhill.example/staffing/x/',
  ]);
  expect(hrefs('public')[0]).toBe('/staff/answers/');
});

test('each block is rendered by itself: a definition or an open mark reaches no further', () => {
  const out = html('*open', 'close*', '[x]');
  expect(out).not.toContain('<em>');
});
