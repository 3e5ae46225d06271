import { expect, test } from 'vitest';
import { addMonths, dayBefore, monthsIn, readConsent } from './consent.ts';

test.each([
  ['2026-05-04', 24, '2028-05-04'],
  ['2024-08-31', 1, '2024-09-30'],
  ['2023-08-31', 6, '2024-02-29'],
  ['2024-02-29', 24, '2026-02-28'],
  ['2024-02-29', 48, '2028-02-29'],
  ['2026-12-31', 2, '2027-02-28'],
  ['2026-01-01', 0, '2026-01-01'],
  ['2026-11-30', 13, '2027-12-30'],
])('%s and %i months is %s', (day, months, end) => {
  expect(addMonths(day, months)).toBe(end);
});

test.each([
  ['P24M', 24],
  ['P2Y', 24],
  ['P1Y6M', 18],
  ['P1M', 1],
  ['P120M', 120],
  ['P10Y', 120],
])('%s is %i months', (term, months) => {
  expect(monthsIn(term)).toBe(months);
});

test.each([
  ['2026-03-01', '2026-02-28'],
  ['2024-03-01', '2024-02-29'],
  ['2026-01-01', '2025-12-31'],
])('the day before %s is %s', (day, before) => {
  expect(dayBefore(day)).toBe(before);
});

test('a consent holds for the term', () => {
  expect(readConsent('2026-05-04', undefined, 'P24M', true)).toEqual({
    on: '2026-05-04',
    by: undefined,
    until: '2028-05-04',
  });
});

test('an end of its own can be earlier than the term, never later', () => {
  expect(readConsent('2026-05-04', '2027-01-01', 'P24M', true)?.until).toBe('2027-01-01');
  expect(readConsent('2026-05-04', '2099-01-01', 'P24M', true)?.until).toBe('2028-05-04');
});

test('what does not expire ends only where it says so', () => {
  expect(readConsent({ on: '2020-05-04', by: 'Amara Osei' }, undefined, 'P24M', false)).toEqual({
    on: '2020-05-04',
    by: 'Amara Osei',
    until: undefined,
  });
  expect(readConsent('2020-05-04', '2027-01-01', 'P24M', false)?.until).toBe('2027-01-01');
});

test('no consent is no consent, whatever end is written', () => {
  expect(readConsent(undefined, '2099-01-01', 'P24M', true)).toBeUndefined();
});
