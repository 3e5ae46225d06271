import { expect, test } from 'vitest';
import type { VersionView } from '#schema/published.ts';
import { wordDifferences } from './word-differences.ts';

const view = (...body: string[]) => ({ title: 'Title', summary: 'Summary.', body }) as unknown as VersionView;
/** Went in brackets, came in braces. */
const told = (before: VersionView, after: VersionView) =>
  wordDifferences(before, after, 'en').map((paragraph) =>
    paragraph
      .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[${text}]` : `{${text}}`))
      .join(''),
  );

test('a paragraph that was reworded is told word by word, and a word with an apostrophe is one', () => {
  const before = view('We don’t use text messages. Call us.');
  expect(told(before, view('We can’t use text messages. Call us.'))).toEqual([
    'We [don’t]{can’t} use text messages. Call us.',
  ]);
});

test('paragraphs that have little in common are told whole, what went before what came', () => {
  const before = view(
    '## Heading {#a}\n\nOne about the phone and its hours.',
    'Three stays.',
    'Four goes away.',
  );
  const after = view('## Heading {#b}\n\nTwo says **something** else entirely.', 'Three stays.', 'Five.');
  expect(told(before, after)).toEqual([
    '[One about the phone and its hours.]',
    '{Two says something else entirely.}',
    '[Four goes away.]',
    '{Five.}',
  ]);
});

test('what came before, between and after is found, and what stayed is not told', () => {
  const before = view('The first stays.', 'The last one was here before.');
  const after = view('New.', 'The first stays.', 'In between.', 'The last one was there before.', 'End.');
  expect(told(before, after)).toEqual([
    '{New.}',
    '{In between.}',
    'The last one was [here]{there} before.',
    '{End.}',
  ]);
  expect(told(before, before)).toEqual([]);
  expect(told(view('A.', 'B.'), view())).toEqual(['[A.]', '[B.]']);
});

test('marks and addresses are no words', () => {
  const before = view('See [our page](/a/) and *this*.');
  expect(told(before, view('See [our page](/b/) and **this**.'))).toEqual([]);
});
