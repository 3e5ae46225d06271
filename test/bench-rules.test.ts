import { expect, test } from 'vitest';
import { figuresOf } from '../bench/rules/bench.ts';
import { safeForm } from '../bench/rules/safe-form.ts';

// The figures themselves: `npm run bench:rules`.
test.each([...Object.entries(safeForm.halves)])(
  'of the labelled wording (%s) enough is found and enough passes, in each language',
  async (_, judge) => {
    for (const group of safeForm.groups) {
      const judged = (await judge()).filter((one) => one.group === group);
      const { faults, found, fine, passed } = figuresOf(judged);
      expect(judged.length).toBeGreaterThan(80);
      expect(found / faults).toBeGreaterThanOrEqual(0.97);
      expect(passed / fine).toBeGreaterThanOrEqual(0.97);
    }
  },
);
