import { expect, test } from 'vitest';
import { isDay } from './value.ts';

test('a day is one if the calendar has it', () => {
  const days = ['2024-02-29', '2026-12-31', '0001-01-01', '9999-12-31'];
  const others = [
    '2026-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-00-10',
    '2026-10-00',
    // Some of these are read as a month, a day and a year.
    '0001-13-13',
    '0002-29-01',
    '0012-31-31',
    '2026-1-1',
    ' 2026-01-01',
  ];
  expect(days.filter((day) => !isDay(day))).toEqual([]);
  expect(others.filter(isDay)).toEqual([]);
});
