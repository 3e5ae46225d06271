import { expect, test } from 'vitest';
import { lintRules } from '../rules/index.ts';
import { filter } from './filter.ts';
import { isPlain, plainOf } from './plain.ts';
import { built } from './spelled.ts';

const BY_ONE = /\\p\{\w+\}|\\[\s\S]|\[(?:\\p\{\w+\}|\\[\s\S]|[^\]\\])*\]/g;
const PLAIN = Array.from({ length: 0x2800 }, (_, code) => String.fromCharCode(code)).filter(isPlain);

test('letters that fold into one another in only one of two ways are not plain', () => {
  for (const one of ['ſ', '\u212A', 'ı', 'İ', 'ŉ', 'я', '中', '👶']) expect(isPlain(one)).toBe(false);
  for (const one of ['Zoë’s café — “ñandú”, 5 €', 'Łódź, ★']) expect(isPlain(one)).toBe(true);
});

test('plain characters fold alike, with the flag u and without', () => {
  for (const one of PLAIN) {
    const escaped = `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`;
    const [plainly, by] = [new RegExp(escaped, 'gi'), new RegExp(escaped, 'giu')];
    const all = PLAIN.join('');
    expect(all.match(plainly)).toEqual(all.match(by));
  }
});

test('every class of every pattern of a rule has the same plain characters when it is made ready sooner', () => {
  expect(lintRules.length).toBeGreaterThan(0);
  const classes = new Map<string, RegExp>();
  for (const { patterns } of filter.lists())
    for (const { source, flags } of patterns)
      if (flags.includes('u'))
        for (const [part] of source.matchAll(BY_ONE)) {
          if (/^\\[bBk]/.test(part)) continue;
          const folds = flags.includes('i') ? 'giu' : 'gu';
          classes.set(part + folds, new RegExp(part, folds));
        }
  expect(classes.size).toBeGreaterThan(50);
  const all = PLAIN.join('');
  for (const one of classes.values()) {
    const plain = built(plainOf(one));
    expect(plain.unicode).toBe(false);
    expect(all.match(plain)).toEqual(all.match(one));
  }
});

test('a pattern that plain characters do not suffice for stays as it is', () => {
  for (const one of [/[👶]/u, /\P{L}/u, /\u{1F476}/u, /ſ/u, /a/]) expect(plainOf(one)).toBe(one);
});
