import { expect, test } from 'vitest';
import { endOfDay } from './end-of-day.ts';

test.each([
  ['2026-06-30', 'UTC', '2026-06-30T23:59:59.000Z'],
  ['2026-06-30', 'America/Los_Angeles', '2026-07-01T06:59:59.000Z'],
  ['2026-12-31', 'America/Los_Angeles', '2027-01-01T07:59:59.000Z'],
  // The clocks go back, and forward, on these.
  ['2026-11-01', 'America/Los_Angeles', '2026-11-02T07:59:59.000Z'],
  ['2026-03-08', 'America/Los_Angeles', '2026-03-09T06:59:59.000Z'],
  ['2026-06-30', 'Pacific/Kiritimati', '2026-06-30T09:59:59.000Z'],
  ['2026-06-30', 'Pacific/Pago_Pago', '2026-07-01T10:59:59.000Z'],
  ['2026-06-30', 'Asia/Kathmandu', '2026-06-30T18:14:59.000Z'],
  ['2024-02-29', 'Europe/London', '2024-02-29T23:59:59.000Z'],
])('%s ends in %s at %s', (day, timeZone, end) => {
  expect(endOfDay(day, timeZone).toISOString()).toBe(end);
});
