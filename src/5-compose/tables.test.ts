import { expect, test } from 'vitest';
import { en } from '#schema/words/en.ts';
import { markdownRenderer } from './markdown.ts';

const render = markdownRenderer(() => undefined, {
  words: en,
  publicUrl: 'https://cedarhill.example',
  address: (path) => path,
});
const html = (text: string) => render([text], 'staff').html;

test('in a table of three columns each cell but the first says what stands at the head of its column', () => {
  const made = html('| where | *may* you | "why" |\n|---|---|---|\n| desk | yes | |\n| phone | no | x |\n');
  expect(made).toContain('<table class="many">');
  expect([...made.matchAll(/<td[^>]*>/g)].map(([tag]) => tag)).toEqual([
    '<td>',
    '<td data-head="may you">',
    '<td data-head="“why”">',
    '<td>',
    '<td data-head="may you">',
    '<td data-head="“why”">',
  ]);
});

test('a table of two columns stays as it is, also after one of three', () => {
  const three = '| a | b | c |\n|---|---|---|\n| 1 | 2 | 3 |\n';
  const two = '| a | b |\n|---|---|\n| 1 | 2 |\n';
  expect(html(`${three}\n${two}`).split('</table>')[1]).not.toMatch(/class|data-head/);
});

test('what stands at the head can’t leave its attribute', () => {
  expect(html('| a | b"><i | c |\n|---|---|---|\n| 1 | 2 | 3 |\n')).not.toContain('<i');
});
