import { expect, test } from 'vitest';
import { splitMarkdown } from '../1-read/split.ts';
import { readBody } from './body.ts';

const HEAD = '---\ntitle: A\n---\n';
const read = (body: string) => {
  const split = splitMarkdown('content/pages/a.md', HEAD + body);
  if ('finding' in split) throw new Error(split.finding.message);
  return readBody(split.source);
};
const blocks = (body: string) => read(body).body.blocks;
const texts = (body: string) => blocks(body).map(({ markdown }) => markdown);

// The body begins on line 4.
test.each([
  ['a tag', 'One\n\nTwo <b>three</b>\n', 6, 5, 'HTML tag'],
  ['a block of HTML', 'One\n\n<div hidden>\nTwo\n</div>\n', 6, 1, 'HTML tag'],
  ['a script', '<script>alert(1)</script>\n', 4, 1, 'HTML tag'],
  ['a tag after a comment', '<!-- note --> One <i>two</i>\n', 4, 19, 'HTML tag'],
  ['a tag in a table', '| a | b |\n|---|---|\n| c | <b>d</b> |\n', 6, 7, 'HTML tag'],
  ['a processing instruction', 'One <?php 1 ?>\n', 4, 5, 'HTML tag'],
  ['a comment put together from pieces', 'One <!<!-- a -->-- two -->\n', 4, 1, 'HTML tag'],
  ['a comment in a comment', 'One\n\n<!-- two <!-- three --> four -->\n', 6, 1, 'another inside it'],
  ['an open comment', 'One\n\n<!-- two\nthree\n', 6, 1, 'never ends'],
  ['a picture', 'One ![me](/me.jpg)\n', 4, 5, 'picture'],
  ['a picture by reference', 'One ![me][x]\n\n[x]: /me.jpg\n', 6, 1, 'defined apart'],
  ['a link that runs something', '[a](javascript:alert(1))\n', 4, 5, 'run something'],
  ['one in capitals', '[a](JaVaScRiPt:alert(1))\n', 4, 5, 'run something'],
  ['one in entities', 'One\n[a](java&#115;cript:alert(1))\n', 4, 1, 'run something'],
  ['one in angle brackets', '<javascript:alert(1)>\n', 4, 2, 'run something'],
  ['one with a control character', '[a](&#1;javascript:alert(1))\n', 4, 5, ''],
  ['data', '[a](data:text/html;base64,PHNjcmlwdD4=)\n', 4, 5, 'run something'],
  ['vbscript', '[a](vbscript:x)\n', 4, 5, 'run something'],
  ['a file of the computer', '[a](file:///etc/passwd)\n', 4, 5, 'run something'],
  ['a relative link', 'One [a](about.md)\n', 4, 9, 'neither to a page'],
  ['a link upwards', 'One [a](../about/)\n', 4, 9, 'neither to a page'],
  ['a link without a scheme', '[a](//evil.example/)\n', 4, 5, 'neither to a page'],
  ['a link to nowhere', '[a]()\n', 4, 1, 'neither to a page'],
  ['a link in a list in a quote', 'One\n\n> - two\n> - [a](ftp://x.example)\n', 7, 9, 'run something'],
  ['a link in a table', '| a |\n|---|\n| [b](x.md) |\n', 6, 7, 'neither to a page'],
  ['a definition in a quote', 'One\n\n> [x]: https://a.example\n', 6, 1, 'defined apart'],
  ['a definition in a list', '- [x]: https://a.example\n', 4, 1, 'defined apart'],
  ['an entity for an invisible letter', 'One\nHik&#8203;ing\n', 5, 1, 'U+200B'],
  ['an entity for a turn of direction', 'One &#x202e;owt\n', 4, 1, 'U+202E'],
])('%s is refused at its place', (_, body, line, column, words) => {
  const { findings } = read(body);
  expect(findings.length).toBeGreaterThan(0);
  const found = findings.find(({ message }) => message.includes(words));
  expect(found).toMatchObject({ line });
  if (words !== 'U+200B' && words !== 'U+202E') expect(found?.column).toBe(column);
});

test.each([
  '[a](/policies/social-media/#x)',
  '[a](#x)',
  '[a](https://a.example/b?c=d)',
  '[a](HTTPS://a.example)',
  '[a](mailto:a@b.example)',
  '[a](tel:+15035550100)',
  '<https://a.example>',
  '<a@b.example>',
  '1 < 2 and 3 > 2',
  '&lt;b&gt;',
  '`<b>`',
  '```html\n<b>\n```',
  '    <b>indented</b>',
  'Tom &amp; Ann',
  'caf&eacute;',
  '[not a link]',
  '- [ ] a task',
  'a [b] (c)',
])('%s is fine', (body) => {
  expect(read(`${body}\n`).findings).toEqual([]);
});

test('each top-level block is one: paragraph, list, table, quote, fence, rule', () => {
  expect(
    texts(
      'One\ntwo\n\n- a\n\n- b\n  - c\n\n> q\n>\n> r\n\n| a |\n|---|\n| b |\n\n```js\nx\n\ny\n```\n\n1. a\n2. b\n',
    ),
  ).toEqual([
    'One\ntwo',
    '- a\n\n- b\n  - c',
    '> q\n>\n> r',
    '| a |\n|---|\n| b |',
    '```js\nx\n\ny\n```',
    '1. a\n2. b',
  ]);
});

test('a heading goes with the block after it, several with the first, and one at the end stands alone', () => {
  expect(texts('## A {#a}\n\nOne\n\n## B\n\n### C\n\n- x\n\nTwo\n\n## D\n')).toEqual([
    '## A {#a}\n\nOne',
    '## B\n\n### C\n\n- x',
    'Two',
    '## D',
  ]);
  expect(texts('A\n=\n\nOne\n')).toEqual(['A\n=\n\nOne']);
});

test('blocks know their lines in the file', () => {
  expect(blocks('\nOne\ntwo\n\n## A\n\n- x\n\n\n').map(({ line, endLine }) => [line, endLine])).toEqual([
    [5, 6],
    [8, 10],
  ]);
});

test('trailing spaces are normalised and indentation is kept, so that code stays code', () => {
  expect(texts('One  \ntwo \n')).toEqual(['One\ntwo']);
  expect(texts('One\n\n    [a](javascript:alert(1))\n    more\n')).toEqual([
    'One',
    '    [a](javascript:alert(1))\n    more',
  ]);
});

test('comments go, with their words kept for the search and the lines where they were', () => {
  const { body, findings } = read('One <!-- private --> two\n\n<!--\nmore\nprivate\n-->\n\nThree\n');
  expect(findings).toEqual([]);
  expect(body.blocks).toEqual([
    { markdown: 'One  two', line: 4, endLine: 4 },
    { markdown: 'Three', line: 11, endLine: 11 },
  ]);
  expect(body.comments).toEqual(['private', 'more\nprivate']);
});

test.each([
  ['in a line of code', '`<!-- private -->`\n'],
  ['in indented code', '    <!-- private -->\n'],
  ['after a backslash', 'One \\<!-- private --> two\n'],
  ['in a fence that never ends', '```\ncode\n\n<!-- private -->\n'],
  ['on the line of a fence', '``` <!-- private -->\ncode\n```\n'],
  ['in a list', '- one\n  <!-- private -->\n'],
  ['that never ends', 'One\n<!-- private\n\n```\nprivate\n```\n'],
  ['before a fence that seems to end it', '<!--\n```\nprivate -->\n\nOne\n'],
])('a comment %s is taken out', (_, body) => {
  const { body: result } = read(body);
  expect(JSON.stringify(result.blocks)).not.toContain('private');
  expect(result.comments.join()).toContain('private');
});

test('a comment in a fence that ends is code', () => {
  expect(texts('```html\n<!-- code -->\n```\n\n~~~~\n```\n<!-- code -->\n~~~~\n')).toEqual([
    '```html\n<!-- code -->\n```',
    '~~~~\n```\n<!-- code -->\n~~~~',
  ]);
});

test.each([
  ['<iframe src="https://www.facebook.com/plugins/page.php"></iframe>\n', 1],
  ['One <div class="fb-page" data-href="https://www.facebook.com/x">two</div>\n', 5],
])('of a pasted widget it is also said whom it would tell: %s', (body, column) => {
  const { findings } = read(body);
  expect(findings.map(({ rule }) => rule)).toContain('file/valid-fields');
  expect(findings.filter(({ rule }) => rule === 'boundary/no-third-party-embed')).toMatchObject([
    { line: 4, column },
  ]);
});

test('of any other tag it is not', () => {
  expect(read('One <b>two</b>\n').findings.map(({ rule }) => rule)).not.toContain(
    'boundary/no-third-party-embed',
  );
});
