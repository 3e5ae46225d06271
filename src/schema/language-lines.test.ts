import { expect, test } from 'vitest';
import { languageLines } from './language-lines.ts';

const faultsOf = (lines: unknown) =>
  languageLines.safeParse(lines).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ??
  [];

test('lines in languages that exist, each in its own letters, are fine', () => {
  const lines = [
    { lang: 'es', says: 'Hay intérpretes gratis.' },
    { lang: 'tl', says: 'May libreng interpreter.' },
    { lang: 'zh-Hant', says: '我們免費提供口譯員。' },
    { lang: 'ja', says: '通訳を無料でご利用いただけます。' },
    { lang: 'ko', says: '통역을 무료로 제공합니다.' },
    { lang: 'ar', says: 'يتوفر مترجمون مجانًا.' },
    { lang: 'mww-Latn', says: 'Muaj neeg txhais lus pub dawb.' },
  ];
  expect(faultsOf(lines)).toEqual([]);
});

test.each(['sp', 'cn', 'jp', 'vn', 'Spanish', 'es_MX', ''])('“%s” is no language', (lang) => {
  expect(faultsOf([{ lang, says: 'Hola.' }])).toContainEqual(
    expect.stringContaining('0.lang: must be the code (BCP 47) of a language that exists'),
  );
});

test('a line in the letters of another language is told at its words', () => {
  expect(faultsOf([{ lang: 'fa', says: 'Hay intérpretes gratis.' }])).toEqual([
    expect.stringContaining('0.says: must be written in the letters of the language'),
  ]);
});

test('a language stands there once, and a line is one line', () => {
  const twice = { lang: 'es', says: 'Hola.' };
  expect(faultsOf([twice, twice])).toEqual([expect.stringContaining('1.lang: must be another language')]);
  expect(faultsOf([{ lang: 'es', says: 'Hola.\nAdiós.' }])).toEqual(['0.says: must be one line']);
});
