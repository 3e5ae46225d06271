import { expect, test } from 'vitest';
import { hasName, nameLike } from './names.ts';

test.each([
  ['maria', true],
  ['grace', true],
  ['teapot', false],
])('%s is or may be a name: %s', (word, is) => expect(nameLike(word)).toBe(is));

test.each([
  'Thanks to a dr. Biscuit',
  'J. Biscuit taught me',
  'Tea.Biscuit',
  'Thank you,Biscuit',
  "Our dog ''Biscuit''",
  'Our dog ’Biscuit’s toys',
  '_ Biscuit',
  'A V-neck for Biscuit',
  'Biscuit has Waffles and a t-shirt',
  'eBay finds',
  'McBiscuit',
  'andrés cooks',
  'Tea. Arsenal supporter',
  'tea in nashville',
])('“%s” has a name', (text) => expect(hasName(text)).toBe(true));

test.each([
  'I walk. Tea helps',
  'I saw a dr... Tea helped',
  'I asked a dr! Tea helped',
  'He said “tea.” Coffee it was',
  "' Tea",
  '“Tea”',
  'Old T-shirts',
  'So do I',
  'DIY',
  'Words, an arsenal of them. Tea',
])('“%s” has none', (text) => expect(hasName(text)).toBe(false));
