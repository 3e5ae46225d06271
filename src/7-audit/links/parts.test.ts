import { expect, test } from 'vitest';
import { Addresses } from './addresses.ts';
import type { Link } from './links-of.ts';
import { Parts } from './parts.ts';

const parts = new Parts(
  [
    { source: 'snow.md', html: '<p>Text</p>' },
    {
      source: 'mill.md',
      html: '<p><a href="/a/?x=1&amp;y=2">a</a> <a href="b/#c">b</a> <a href="http://[">c</a>',
    },
    { source: 'late.md', html: '<a href="/a/">a</a>' },
  ],
  new Addresses({ siteUrl: 'https://x.example', audience: 'public' }),
);
const link = (path: string, fragment = '', isInvalid = false): Link => ({
  path,
  fragment,
  isInvalid,
  by: '',
});

test('a link is that of the first text that has it, as it is read on the page', () => {
  expect(parts.sourceOf(link('a/'), 'index.html')).toBe('mill.md');
  expect(parts.sourceOf(link('news/b/', 'c'), 'news/index.html')).toBe('mill.md');
  expect(parts.sourceOf(link('http://[', '', true), 'index.html')).toBe('mill.md');
});

test('a link that differs in anything is none of theirs', () => {
  for (const other of [link('a'), link('a/', 'x'), link('news/b/'), link('http://[')])
    expect(parts.sourceOf(other, 'index.html')).toBeUndefined();
  expect(parts.sourceOf(link('news/b/', 'c'), 'index.html')).toBeUndefined();
});
