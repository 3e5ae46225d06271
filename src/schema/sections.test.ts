import { expect, test } from 'vitest';
import { lostIds, type Section } from './sections.ts';

const section = (id: string, heading: string, text = ''): Section => ({ id, heading, text });
const lost = (earlier: Section[], current: Section[]) =>
  [...lostIds(earlier, current)].map(([id, successor]) => [id, successor?.id]);
const OLD = section(
  'reviews',
  'May I post a review?',
  'Yes. You may write what you think of us, good or bad.',
);

test('an id that is still there is not lost, whatever it stands for now', () => {
  expect(lost([OLD], [section('reviews', 'Other things', 'Nothing of it.')])).toEqual([]);
});

test.each([
  ['the same heading', section('may-i', 'May I post a review?', 'No word of it is the same.')],
  ['a like heading', section('may-i', 'May I write a review?')],
  ['the same words under another heading', section('opinions', 'Opinions', OLD.text)],
])('the section that took its place has %s', (_, successor) => {
  const other = section(
    'emergencies',
    'What if it is an emergency?',
    'Call us, or go to the nearest hospital.',
  );
  expect(lost([OLD], [other, successor, section('c', 'Questions', 'Ask us.')])).toEqual([
    ['reviews', successor.id],
  ]);
});

test('where none is like it, none took its place', () => {
  expect(lost([OLD], [section('a', 'Emergencies', 'Call us.'), section('b', '', '')])).toEqual([
    ['reviews', undefined],
  ]);
  expect(lost([OLD, section('x', '', '')], [])).toEqual([
    ['reviews', undefined],
    ['x', undefined],
  ]);
});
