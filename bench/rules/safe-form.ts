import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unsafePart } from '../../src/4-disclose/safe-form.ts';
import type { Bench, Judged } from './bench.ts';

/** Whether wording in general terms passes, and other wording doesn't, in English and Spanish. */
export const safeForm: Bench = {
  name: 'disclosure/require-safe-form',
  groups: ['en', 'es'],
  halves: { tuned: () => judged('safe-form-tuned.txt'), held: () => judged('safe-form-held.txt') },
};

function judged(file: string): Judged[] {
  return readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [category = '', group = '', label = '', text = ''] = line.split(' | ');
      const isFound = unsafePart(text, category, []) !== undefined;
      return {
        group,
        text: `${category}: ${text}`,
        isFault: label !== 'safe',
        isFound,
        isRight: isFound,
        isUnwaivable: false,
        wanted: label === 'safe' ? [] : ['disclosure/require-safe-form'],
        got: isFound ? ['disclosure/require-safe-form'] : [],
      };
    });
}
