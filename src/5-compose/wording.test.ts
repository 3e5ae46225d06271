import { expect, test } from 'vitest';
import { photoJobs, photoView } from './photo.ts';
import { monogram, phoneView, Wording } from './wording.ts';

const american = new Wording('en', 'America/Los_Angeles');
const british = new Wording('en', 'Europe/London');

test('days are put as the country puts them, and never shift by a time zone', () => {
  expect(american.day('2026-01-15')).toBe('January 15, 2026');
  expect(british.day('2026-01-15')).toBe('15 January 2026');
  expect(new Wording('en', 'Pacific/Auckland').day('2026-12-31')).toBe('31 December 2026');
});

test('a span of one day is that day', () => {
  expect(american.span('2026-01-15', '2026-01-15')).toBe('January 15, 2026');
  expect(american.span('2026-01-15', '2026-01-16')).toBe('January 15 to January 16, 2026');
  expect(american.span('2026-12-30', '2027-01-02')).toBe('December 30, 2026 to January 2, 2027');
});

test('times, lists and languages read as people say them', () => {
  expect([american.time('08:00'), american.time('12:30'), american.time('00:00')]).toEqual([
    '8:00 am',
    '12:30 pm',
    'midnight',
  ]);
  expect(british.time('08:00')).toBe('08:00');
  expect(american.list(['a', 'b', 'c'])).toBe('a, b, and c');
  expect([american.language('ak'), american.language('ase'), american.language('zh-Hant')]).toEqual([
    'Akan',
    'American Sign Language',
    'Traditional Chinese',
  ]);
});

test.each([
  ['+1 503-555-0100', '(503) 555-0100', 'tel:+15035550100'],
  ['+44 20 7946 0018', '020 7946 0018', 'tel:+442079460018'],
  ['+999 12', '+999 12', 'tel:+99912'],
])('%s reads %s', (phone, label, url) => {
  expect(phoneView(phone)).toEqual({ label, url });
});

test.each([
  ['Dr Amara Osei', 'AO'],
  ['Dr. Mary Jane O’Neil', 'MO'],
  ['Priya', 'P'],
  ['Élodie de la Tour', 'ÉT'],
  ['Prof. Dr. Jo Lee', 'JL'],
  ['Amara Osei, MD', 'AO'],
  ['Dr', 'D'],
  ['李 明', '李明'],
])('%s has the letters %s', (name, letters) => {
  expect(monogram(name)).toBe(letters);
});

const photo = {
  path: 'content/providers/amara-osei.jpg',
  digest: `sha256-${'0123456789abcdef'.repeat(4)}`,
  width: 1000,
  height: 1500,
  alt: 'A portrait',
};

test('a photo is named by its digest, and nothing of its own name is in the page', () => {
  expect(JSON.stringify(photoView(photo, undefined))).not.toContain('amara');
  expect(photoJobs(photo).map(({ path }) => path)).toEqual(
    ['avif', 'webp', 'jpg'].flatMap((format) =>
      [240, 480, 800].map((width) => `assets/photos/0123456789abcdef-${width}.${format}`),
    ),
  );
  expect(photoView(photo, undefined)).toMatchObject({ width: 480, height: 720, alt: 'A portrait' });
});

test('a small photo is not made larger', () => {
  const widths = (size: number) => [
    ...new Set(photoJobs({ ...photo, width: size, height: size }).map(({ width }) => width)),
  ];
  expect(widths(300)).toEqual([240, 300]);
  expect(widths(100)).toEqual([100]);
  expect(photoView({ ...photo, width: 100, height: 50 }, undefined)).toMatchObject({
    width: 100,
    height: 50,
  });
});
