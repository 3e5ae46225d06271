import { expect, test } from 'vitest';
import { isNpi } from './npi.ts';

test.each(['1234567893', '1245319599', '1003000126', '1993999998', '1558598797'])('%s is one', (number) => {
  expect(isNpi(number)).toBe(true);
});

test.each(['1234567890', '1234567894', '3234567893', '123456789', '12345678930', '1234-56789', ''])(
  '%j is none',
  (number) => {
    expect(isNpi(number)).toBe(false);
  },
);
