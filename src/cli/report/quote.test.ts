import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { visible } from '../visible.ts';
import { code, plain, quote } from './quote.ts';

const markdown = new MarkdownIt({ html: true, linkify: true });

/** The tags and the text of a list item with a quotation in it, as a git host would render it. */
function rendered(text: string) {
  const html = markdown.render(
    `- Label, reworded, now says:\\\n  ${quote(text).join('\\\n  ')}\n- Next: ${plain(text)}\n`,
  );
  return { tags: new Set([...html.matchAll(/<\/?(\w+)/g)].map(([, name]) => name)), html };
}

const HOSTILE = [
  '`` ` ``',
  '```\n<script>alert(1)</script>\n```',
  '~~~',
  '`',
  '\\`',
  '<img src=x onerror=alert(1)> <!-- a comment',
  '![a picture](https://elsewhere.example/x.png)',
  '[a link](https://elsewhere.example) https://elsewhere.example www.elsewhere.example',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '# A heading\n- a list\n1. another\n> a quotation\n---\n===',
  '@octocat and #12 and GH-12 and owner/name#12',
  '**bold** _slanted_ ~~gone~~ [x] &amp; &lt;b&gt;',
  '$`x`$ ::error::stop',
  'a\r\nb\u2028c\u202ed',
  '[ref]: https://elsewhere.example "title"',
];

test.each(HOSTILE)('nothing is interpreted in %j', (text) => {
  const { tags, html } = rendered(text);
  expect([...tags].filter((tag) => !['ul', 'li', 'code', 'br'].includes(tag as string))).toEqual([]);
  expect(html).not.toMatch(/@(?!\u200b)/);
});

test('nor in any other text, and all of it is there', () => {
  const signs = fc.constantFrom(...'`~<>[]()!#*_-+=|\\&;:@/.$ \n\t\'"a1ø\u200b\u2028');
  const texts = fc
    .oneof(fc.string({ unit: signs, maxLength: 60 }), fc.string({ unit: 'binary' }))
    .filter((text) => visible(text).trim() !== '');
  fc.assert(
    fc.property(texts, (text) => {
      const { tags, html } = rendered(text);
      expect([...tags].filter((tag) => !['ul', 'li', 'code', 'br'].includes(tag as string))).toEqual([]);
      const shown = html.slice(0, html.indexOf('<li>Next')).replace(/<[^>]+>/g, '');
      const squeezed = (some: string) => some.replace(/\s+/g, '');
      const said = `Label, reworded, now says:${visible(text).replaceAll('@', '@\u200b')}`;
      expect(squeezed(unescaped(shown))).toBe(squeezed(said));
    }),
    { numRuns: 500 },
  );
});

function unescaped(html: string): string {
  return html.replace(
    /&(lt|gt|amp|quot);/g,
    (_, name: string) => ({ lt: '<', gt: '>', amp: '&', quot: '"' })[name] ?? '',
  );
}

test.each([
  'Dr Amara Osei',
  'Marie-Claire O’Neill, Jr.',
  'The policy “Social media and you” has to be read again by January 15, 2027: write a new version.',
  'Łukasz Nguyễn',
])('an ordinary name or sentence stands as it is: %s', (text) => {
  expect(plain(text)).toBe(text);
});

test.each([
  'Dr @octocat',
  'GH-12',
  'see #12',
  'www.elsewhere.example',
  '<b>Ada</b>',
  '[Ada](x)',
  'Ada *Lund*',
  'Ada_Lund',
  'deadbeef1234567',
  'Ada\nLund',
])('any other becomes a code span: %j', (text) => {
  expect(plain(text)).toBe(code(text));
  expect(code(text)).toMatch(/^`.*`$/);
});
