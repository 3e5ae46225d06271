import { expect, test } from 'vitest';
import { sentencesIn } from './sentences.ts';

const cut = (text: string) => sentencesIn(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['Dr. Osei is in. She sees you now.', ['Dr. Osei is in.', 'She sees you now.']],
  ['Bring a list, e.g. Your pills. Then wait.', ['Bring a list, e.g. Your pills.', 'Then wait.']],
  [
    'We open at 8 a.m. and close at 5 p.m. Come early.',
    ['We open at 8 a.m. and close at 5 p.m.', 'Come early.'],
  ],
  ['She trained with J. Roe in Leeds.', ['She trained with J. Roe in Leeds.']],
  ['Take vitamin C. It helps.', ['Take vitamin C.', 'It helps.']],
  ['It costs $3.50 at cedarhill.example today.', ['It costs $3.50 at cedarhill.example today.']],
  ['Is that you? Yes! “So it is.” Good.', ['Is that you?', 'Yes!', '“So it is.”', 'Good.']],
  ['We care. we listen.', ['We care.', 'we listen.']],
  ['First item\nSecond item', ['First item', 'Second item']],
  ['La Dra. Vega está aquí. ¿Y usted?', ['La Dra. Vega está aquí.', '¿Y usted?']],
  ['Call us, walk, etc. Then rest.', ['Call us, walk, etc.', 'Then rest.']],
  ['Go to St. Mary Hospital on 5th St. It is near.', ['Go to St. Mary Hospital on 5th St. It is near.']],
  ['', []],
  [' \n ', []],
])('%j is cut at its sentences', (text, sentences) => {
  expect(cut(text)).toEqual(sentences);
});

test.each(['.', 'a.', 'A. ', '. ', '\n', '"', 'Dr. '])(
  '100 kB of %j take no longer than their length',
  (piece) => {
    const start = performance.now();
    sentencesIn(piece.repeat(100_000 / piece.length));
    expect(performance.now() - start).toBeLessThan(2000);
  },
);
