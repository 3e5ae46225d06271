import { expect, test } from 'vitest';
import { linesOf } from './language-lines.ts';

const number = { label: '(503) 555-0100', url: 'tel:+15035550100' };

test('a telephone number is a part of its own, so that it isn’t turned round in Arabic', () => {
  const lines = [
    { lang: 'ar', says: 'اتصل بالرقم +1 503-555-0100 أو اسأل.' },
    { lang: 'ko', says: '+1 503-555-0100 번으로 전화하십시오.' },
  ];
  expect(linesOf({ lines }).lines).toEqual([
    { lang: 'ar', dir: 'rtl', parts: ['اتصل بالرقم ', number, ' أو اسأل.'] },
    { lang: 'ko', dir: 'ltr', parts: [number, ' 번으로 전화하십시오.'] },
  ]);
});

test('without lines there is nothing to show', () => {
  expect(linesOf({})).toEqual({});
  expect(linesOf({ lines: [] })).toEqual({});
});
