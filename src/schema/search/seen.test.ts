import fc from 'fast-check';
import { expect, test } from 'vitest';
import { identitiesOf, Newcomers, Search, Seen, Withheld } from '../withheld.ts';

const about = { person: 'a', place: 'a.md pets' };
const value = (text: string) => new Withheld(text, about);

/** What was seen in texts, as a later build knows it. */
function seenIn(...texts: readonly string[]): Seen {
  const seen = new Seen();
  for (const text of texts) new Search([]).find(text, seen);
  return new Seen(seen.bits());
}

const mayBe = (text: string, ...texts: readonly string[]) =>
  new Newcomers([value(text)]).mayBeIn(seenIn(...texts));

test('where a search finds a value, a newcomer may be', () => {
  const word = fc.constantFrom(
    'two',
    'rescue',
    'dogs',
    'Él',
    'ﬁsh',
    '503-555-0142',
    '+1 503 555 0142',
    'x',
    '#',
  );
  const text = fc.array(word, { maxLength: 14 }).map((words) => words.join(' '));
  let found = 0;
  fc.assert(
    fc.property(text, text, (sought, page) => {
      if (!value(sought).foundIn(page)) return;
      found += 1;
      expect(mayBe(sought, 'Something else.', page)).toBe(true);
    }),
    { numRuns: 3000 },
  );
  expect(found).toBeGreaterThan(100);
});

test.each([
  ['two rescue dogs', 'We have rescue dogs, and two of them are ill.', true],
  ['two rescue dogs', 'We have dogs.', false],
  ['two rescue dogs', '/photos/tworescuedogs.jpg', true],
  [
    'a long paragraph of which only a run of eight words is there',
    'of which only a run of eight words',
    true,
  ],
  ['call 503-555-0142', 'tel:15035550142', true],
  ['call 503-555-0142', 'tel:12125550142', false],
  ['…', 'anything', false],
])('“%s” in “%s”: %s', (sought, page, isThere) => {
  expect(mayBe(sought, page)).toBe(isThere);
});

test('nobody is in what nobody wrote, and anyone in what nobody looked at', () => {
  expect(new Newcomers([]).mayBeIn(new Seen(Seen.anything()))).toBe(false);
  expect(new Newcomers([value('two rescue dogs')]).mayBeIn(new Seen(Seen.anything()))).toBe(true);
  expect(new Newcomers([value('+1 503-555-0142')]).mayBeIn(new Seen(Seen.anything()))).toBe(true);
});

test('a filter is as long as its words need, and takes few words for others', () => {
  const words = Array.from({ length: 500 }, (_, at) => `word${at}`);
  const seen = seenIn(words.join(' '));
  expect(seen.bits().length).toBeLessThan(1024);
  expect(seenIn('two').bits().length).toBe(8);
  const strangers = words.filter((_, at) => new Newcomers([value(`stranger${at}`)]).mayBeIn(seen));
  expect(strangers.length).toBeLessThan(100);
});

test('values are told apart by their words, whose they are and whether they count anywhere, and by the salt', () => {
  const own = { person: 'a', place: 'elsewhere.md hobbies' };
  const [one, same, other, others, number] = identitiesOf(
    [
      value('Two dogs'),
      new Withheld('two  DOGS', own),
      value('three dogs'),
      new Withheld('Two dogs', { ...own, person: 'b' }),
      value('Two dogs 503-555-0142'),
    ],
    'salt',
  );
  expect(same).toBe(one);
  expect(new Set([one, other, others, number]).size).toBe(4);
  expect(identitiesOf([value('Two dogs')], 'pepper')).not.toContain(one);
});
