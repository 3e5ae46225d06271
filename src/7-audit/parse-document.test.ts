import { expect, test } from 'vitest';
import { attribute } from './html.ts';
import { parseDocument } from './parse-document.ts';
import { htmlTexts } from './texts/html-texts.ts';

const PROSE = 'Two old dogs sleep in the sun';
const MARK = '\ue0000\ue001';
const said = (source: string) =>
  htmlTexts(parseDocument(source).document).map(({ where, text }) => [where, text.trim()]);

test('prose behind a tag goes into the document and is left out of the rest', () => {
  const { elements, rest } = parseDocument(`<div>\n ${PROSE}</div><div>Short</div>`);
  expect(rest).toBe(`<div>${MARK}</div><div>Short</div>`);
  expect(elements.map(({ tagName }) => tagName)).toEqual(['html', 'head', 'body', 'div', 'div']);
  expect(said(`<div>\n ${PROSE}</div>`)).toEqual([['in its text', PROSE]]);
});

test('prose begins right behind a tag and has sixteen letters or more', () => {
  const of = (text: string) => parseDocument(`<b>${text}</b>`).rest;
  expect(of('sixteen letters!')).toBe(`<b>${MARK}</b>`);
  expect(of('fifteen letters')).toBe('<b>fifteen letters</b>');
  expect(of(`"${PROSE}`)).toBe(`<b>"${PROSE}</b>`);
  expect(of(`${PROSE} & more`)).toBe(`<b>${MARK}& more</b>`);
});

test('the prose of each place comes back to it', () => {
  expect(said(`<div>${PROSE} one</div><div>${PROSE} two</div>`)).toEqual([
    ['in its text', expect.stringMatching(new RegExp(`^${PROSE} one +${PROSE} two$`))],
  ]);
});

test('prose in a comment and in a value comes back, too', () => {
  expect(said(`<!-- a>${PROSE} -->`)).toContainEqual(['in a comment', `a>${PROSE}`]);
  const { elements, rest } = parseDocument(`<div title="a>${PROSE}">`);
  expect(attribute(elements.at(-1) as never, 'title')).toBe(`a>${PROSE}`);
  expect(rest).toBe(`<div title="a>${MARK}">`);
});

test('where the parser leaves prose out, nothing is left out of the rest', () => {
  for (const source of [`<div>a</div title=">${PROSE}">`, `<p>${PROSE}</p></p a=">${PROSE}">`])
    expect(parseDocument(source).rest).toBe(source);
});

test('a page with characters of private use is parsed as it is', () => {
  for (const one of ['\ue0000\ue001', '\ue000', '\ue001']) {
    const source = `<div>${one}</div><div>${PROSE}</div>`;
    expect(parseDocument(source).rest).toBe(source);
    expect(said(source)).toEqual([['in its text', expect.stringContaining(one)]]);
  }
});

test('a mark that a page writes by its numbers stands for nothing', () => {
  expect(said(`<div>&#xe000;5&#xe001;</div><div>${PROSE}</div>`)).toEqual([
    ['in its text', expect.stringMatching(new RegExp(`^\ue0005\ue001 +${PROSE}$`))],
  ]);
});

test('what stands in <noscript> is elements', () => {
  expect(parseDocument('<body><noscript><i>a</i></noscript>').elements.at(-1)?.tagName).toBe('i');
});
