import { expect, test } from 'vitest';
import { readingOf } from '#schema/reading/grade.ts';
import { en } from '#schema/words/en.ts';
import { cardOf } from './card.ts';
import type { Context } from './context.ts';

const card = (url: string, base = '') =>
  cardOf({
    site: { practice: { name: 'Cedar Hill Family Medicine', phone: '+1 503-555-0100', url } },
    at: (address: string) => base + address,
  } as unknown as Context);

test('a card says the short link as people type it, and its code holds the whole of it', () => {
  const { practice, phone, address, qr } = card('https://cedarhill.example');
  expect({ practice, phone, address }).toEqual({
    practice: 'Cedar Hill Family Medicine',
    phone: '(503) 555-0100',
    address: 'cedarhill.example/social',
  });
  expect(qr.payload).toBe('https://cedarhill.example/social');
});

test('a card in another language leads to the policy in that language', () => {
  const { address, qr } = card('https://cedarhill.example', '/es');
  expect([address, qr.payload]).toEqual([
    'cedarhill.example/es/social',
    'https://cedarhill.example/es/social',
  ]);
});

test('a slash at the end of the address, a port and capital letters change nothing', () => {
  expect(card('https://Cedarhill.example/').address).toBe('cedarhill.example/social');
  expect(card('http://cedarhill.example:8080/').address).toBe('cedarhill.example:8080/social');
});

test('an address in other letters is read in those, and its code is ASCII', () => {
  const { address, qr } = card('https://zürich-praxis.example');
  expect(address).toBe('zürich-praxis.example/social');
  expect(qr.payload).toBe('https://xn--zrich-praxis-dlb.example/social');
  expect(qr.payload).toMatch(/^[ -~]+$/);
});

test('what is printed, and what a signature says, can be read at grade 8', () => {
  const { why, ask, askHere } = en.cards;
  const { message, noHealth } = en.signature;
  for (const words of [why, ask, askHere, noHealth, message.read, message.boundary.replace(/ You can.*/, '')])
    expect(readingOf(words)?.grade, words).toBeLessThanOrEqual(8);
});
