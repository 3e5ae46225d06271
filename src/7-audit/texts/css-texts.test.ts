import { expect, test } from 'vitest';
import { cssTexts, unescapeCss } from './css-texts.ts';

const said = (css: string) => cssTexts(css).slice(1);
const strings = (css: string) =>
  cssTexts(css)
    .filter(({ audience, where }) => audience === 'shown' && where === 'in a style sheet')
    .flatMap(({ text }) => text.split('\n'));

test('a style sheet is read as code, and its strings and comments as what they say', () => {
  expect(cssTexts('p { color: red }')).toEqual([
    { text: 'p { color: red }', audience: 'code', where: 'in a style sheet' },
  ]);
  const css = `p { content: "Two" } /* a */ b { content: 'dogs' } /*b\n*/`;
  expect(cssTexts(css)).toEqual([
    { text: css, audience: 'code', where: 'in a style sheet' },
    { text: 'Two\ndogs', audience: 'shown', where: 'in a style sheet' },
    { text: '/* a */\n/*b\n*/', audience: 'shown', where: 'in a comment' },
  ]);
});

test('a style sheet with escapes is read with them resolved, too', () => {
  expect(said('p { x: \\54wo }')).toEqual([
    { text: 'p { x: Two }', audience: 'code', where: 'in a style sheet' },
  ]);
});

test.each([
  ['side by side is one', `"Two" "rescue"\n'dogs'"x" no "y"`, ['Tworescuedogsx', 'y']],
  ['at the very beginning is no second one', `"Two", "dogs"`, ['Two', 'dogs']],
  ['may have the other quote in it', `"it's" "Two" , 'a "dog"'`, [`it'sTwo`, 'a "dog"']],
  ['may have its own quote in it, escaped', `"a\\"b", 'c\\'d'`, ['a"b', `c'd`]],
  ['may go on in another line', `"Two \\\ndogs", 'x\\\ny'`, ['Two dogs', 'xy']],
  ['without an end ends with its line', `"Two\n"dogs`, ['Twodogs']],
  ['in single quotes without an end ends, too', `'Two\n'dogs`, ['Twodogs']],
  ['may end in an escape of nothing', `"Two\\`, ['Two\\']],
  ['may in single quotes end in an escape of nothing', `'Two\\`, ['Two\\']],
  ['may be empty', `"" 'a'`, ['a']],
])('a string %s', (_, css, texts) => {
  expect(strings(css)).toEqual(texts);
});

test.each([
  ['\\54wo', 'Two'],
  ['\\54 wo', 'Two'],
  ['\\54\nwo', 'Two'],
  ['\\54\r\nwo', 'Two'],
  ['\\54  wo', 'T wo'],
  ['\\000054abc', 'Tabc'],
  ['\\1F415', '🐕'],
  ['\\"\\g\\\\', '"g\\'],
  ['a\\\nb', 'ab'],
  ['a\\ b', 'a b'],
  ['\\10ffff', '\u{10ffff}'],
  ['\\110000', '\ufffd'],
  ['\\0', '\ufffd'],
  ['\\1', '\u0001'],
])('%j in a style sheet means %j', (css, text) => {
  expect(unescapeCss(css)).toBe(text);
});
