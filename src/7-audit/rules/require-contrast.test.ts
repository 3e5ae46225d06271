import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { accents, themeCss } from '#layouts/theme.ts';
import { colorOf, contrast, nearest } from '../contrast/color.ts';
import { cssRules, listOf } from '../contrast/css-rules.ts';
import { findingsOf, html } from '../fixture.ts';

const RULE = 'site/require-contrast';
const of = async (css: string, path = 'assets/a.css') =>
  (await findingsOf(RULE, { [path]: css })).map(({ message }) => message);
const BODY = 'body{color:#222;background:#fff}';

describe('the style sheet that comes with the generator', () => {
  const sheet = readFileSync(new URL('../../../layouts/styles/tokens.css', import.meta.url), 'utf8');
  const base = `${sheet} body{background:var(--paper);color:var(--ink)} a{color:var(--accent)} .tint{background:var(--tint)} .go{background:var(--accent);color:var(--paper)} :focus-visible{outline:3px solid var(--accent)}`;

  test.each(['#2f6f5e', '#ffff00', '#000000', '#ffffff', '#ff00ff', '#777777', '#00ffcc'])(
    'passes with the accent %s, since it is moved',
    async (accent) => {
      expect(await of(`${base} ${themeCss(accent)}`)).toEqual([]);
    },
  );

  test('is told of an accent that was not moved, with one that does everywhere', async () => {
    const found = await of(`${base} :root{--accent:#e9b44c}`);
    expect(found.length).toBeGreaterThan(0);
    const better = /nearest accent that would do is (#[0-9a-f]{6})/.exec(found.join())?.[1] ?? '';
    expect(
      await of(
        `${base} @media (prefers-color-scheme:light){:root{--accent:${better}}} @media (prefers-color-scheme:dark){:root{--accent:${accents('#e9b44c').dark}}}`,
      ),
    ).toEqual([]);
  });
});

test('a fault of both modes is told once, one of the dark by itself', async () => {
  expect(await of(`${BODY} .a{color:#aaa}`)).toEqual([
    expect.stringMatching(
      / has too little contrast in light and in dark: the words of “\.a” \(#aaa\) on the page, 2\.32 to 1 where 4\.5 is needed\. The nearest colour that would do is #7[0-9a-f]{5}\.$/,
    ),
  ]);
  const [dark, ...rest] = await of(`${BODY} @media (prefers-color-scheme:dark){.a{color:#aaa}}`);
  expect(rest).toEqual([]);
  expect(dark).toContain('contrast in dark:');
});

test.each([
  ['.a{background:#000}.a{color:#333}', '.a'],
  ['.a{background:#000}.a:hover{color:#333}', '.a:hover'],
  ['.a{background:#000}.a > b{color:#333}', '.a > b'],
  ['.a{background:#eee}.b{color:#767676}', '.b'],
  ['@media (width>=60rem){.a{color:#bbb}}', '.a'],
  ['.a,.b{color:#bbb}', '.a'],
  ['.a{color:hsl(0 0% 75%)}', '.a'],
  ['.a{color:silver}', '.a'],
  ['.a{color:color-mix(in srgb, white 60%, black)}', '.a'],
  ['.a{--x:#bbb}:root{--y:#bbb}.b{color:var(--y)}', '.b'],
  ['.a{color:var(--none,#bbb)}', '.a'],
  ['.a{color:#bbb !important}', '.a'],
  ['select{border-color:#ccc}', 'select'],
  ['a:focus{outline-color:#ccc}', 'a:focus'],
])('%s is found', async (css, selector) => {
  const found = await of(BODY + css);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(`of “${selector}” (`);
});

test.each([
  '.a{color:var(--none)}',
  ':root{--a:var(--b);--b:var(--a)}.a{color:var(--a)}',
  '.a{color:inherit}.b{color:currentColor}.c{color:nonsense}',
  '.a{background:#000}.a b{color:#fff}',
  '.a{background:#000;color:#fff}.a:hover{color:#eee}',
  '.a{background:#333}.a:disabled{color:#444}',
  '.visually-hidden{color:#eee}',
  'table{border:1px solid #eee}',
  '.a{outline:1px solid #eee}',
  '.a{background:linear-gradient(#000,#111)}',
  '@media (forced-colors:active){.a{color:#eee}}',
  '.a::before{content:"}.b{color:#eee}"}',
  '/* .a{color:#eee} */',
])('%s is fine', async (css) => {
  expect(await of(BODY + css)).toEqual([]);
});

test('the style within a page counts, other text doesn’t', async () => {
  const sheet = `${BODY}.a{color:#bbb}`;
  expect(await of(html('', `<style>${sheet}</style>`), 'index.html')).toHaveLength(1);
  expect(await of(sheet, 'a.txt')).toEqual([]);
});

test('rules stand one for each selector, with what they stand under', () => {
  expect(cssRules('@media print{a,b:is(c,d){color:red;margin:0}}e{}')).toEqual(
    ['a', 'b:is(c,d)'].map((selector) => ({
      selector,
      conditions: ['@media print'],
      declarations: [
        ['color', 'red'],
        ['margin', '0'],
      ],
    })),
  );
  expect(listOf('a b(c d)  e', ' ')).toEqual(['a', 'b(c d)', 'e']);
});

test('contrast is that of WCAG', () => {
  const of = (one: string, other: string) => {
    const [a, b] = [colorOf(one), colorOf(other)];
    if (a === undefined || b === undefined) throw new Error('No colour.');
    return contrast(a, b);
  };
  expect(of('#000', '#fff')).toBeCloseTo(21, 5);
  expect(of('#777', 'white')).toBeCloseTo(4.478, 2);
  expect(of('red', 'rgb(255 0 0)')).toBe(1);
  expect(colorOf('rgb(0 0 0 / 50%)')?.alpha).toBeCloseTo(0.5, 2);
  expect([colorOf('10px'), colorOf('var(--x)'), colorOf('a{b')]).toEqual([undefined, undefined, undefined]);
});

test('where nothing would do, nothing is proposed', () => {
  const [black, white, grey] = ['#000', '#fff', '#777'].map((one) => colorOf(one)) as [never, never, never];
  expect(
    nearest(grey, [
      [black, 7],
      [white, 7],
    ]),
  ).toBeUndefined();
  expect(nearest(grey, [[white, 4.5]])).toBe('#767676');
});

test.each(['a{', '}', '/*', '"', 'a{color:var(', 'a,', '(', 'a{color:#bbb}'])(
  '100 kB of %s take no longer than their length',
  async (piece) => {
    const start = performance.now();
    await of(piece.repeat(100_000 / piece.length));
    expect(performance.now() - start).toBeLessThan(10_000);
  },
);
