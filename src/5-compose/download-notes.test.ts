import { expect, test } from 'vitest';
import { en } from '#schema/words/en.ts';
import { markdownRenderer } from './markdown.ts';

const sizes = new Map([
  ['/files/a.pdf', 84 * 1024],
  ['/files/big.pdf', 3_400_000],
  ['/files/small.pdf', 12],
]);
const render = markdownRenderer(
  () => undefined,
  { words: en, publicUrl: 'https://cedarhill.example', address: (path) => path },
  sizes,
);
const html = (text: string) => render([text], 'public').html.trim();

test('a link to a file says what it is and how big, in the words of the link', () => {
  expect(html('[The form](/files/a.pdf), and more.')).toBe(
    '<p><a href="/files/a.pdf">The form (PDF, 84 KB)</a>, and more.</p>',
  );
  expect(html('[**Both** of [them]](/files/big.pdf)')).toContain('of [them] (PDF, 3 MB)</a>');
  expect(html('[A](/files/small.pdf) [B](/files/a.pdf)')).toBe(
    '<p><a href="/files/small.pdf">A (PDF, 1 KB)</a> <a href="/files/a.pdf">B (PDF, 84 KB)</a></p>',
  );
});

test('other links are as they were written', () => {
  for (const text of ['[A](/about/) b', '[A](/files/none.pdf)', 'A /files/a.pdf'])
    expect(html(text)).not.toContain('PDF');
});
