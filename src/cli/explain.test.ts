import { expect, test } from 'vitest';
import { ALL_RULES } from '#compile';
import { CATEGORIES } from '#schema/categories.ts';
import { explain } from './explain.ts';
import { plain } from './explain-text.ts';
import { run } from './run-in-test.ts';

test('a rule is told in plain text, with how much it weighs', async () => {
  const { code, out } = await run(explain, 'patient/no-ssn');
  expect(code).toBe(0);
  expect(out).toMatch(/^patient\/no-ssn\n=+\n\nError\. It can’t be waived/);
  expect(out).toMatch(/Why it matters\n-+\n/);
  expect(out).not.toMatch(/```|⟦|^#/m);
});

test('every rule can be explained', async () => {
  for (const { id, summary } of ALL_RULES) {
    const { out } = await run(explain, id);
    expect(out.split('\n')[0]).toBe(id);
    expect(out.replace(/\s+/g, ' '), id).toContain(summary.split(' ').slice(0, 3).join(' '));
  }
});

test('without a rule all are listed', async () => {
  const { out } = await run(explain);
  for (const { id } of ALL_RULES) expect(out).toContain(`${id} `);
  expect(out).toMatch(/^site\/no-leak +error! /m);
});

test('a rule that doesn’t exist is a misuse, with a suggestion', async () => {
  await expect(run(explain, 'patient/no-snn')).rejects.toThrow('Did you mean “patient/no-ssn”?');
});

test('marks of Markdown go, words and addresses stay', () => {
  expect(
    plain(
      '## See\n\nRead **this** in `_data/rules.yaml`, [here](https://a.example), by_name_only, 2 * 3 * 4.\n\n```bio\n# kept *as* is\n```',
    ),
  ).toBe(
    'See\n---\n\nRead this in _data/rules.yaml, here (https://a.example), by_name_only, 2 * 3 * 4.\n\n    # kept *as* is',
  );
});

test('every category can be explained, with what to leave out and each profile’s stance', async () => {
  for (const { id, leaveOut, locked } of CATEGORIES) {
    const { out } = await run(explain, id);
    expect(out.split('\n')[0]).toBe(id);
    expect(out).toContain(leaveOut);
    expect(out).toContain('- small-community: ');
    expect(out.includes('No setting can loosen this.')).toBe(locked);
  }
  expect((await run(explain, 'pets')).out).toContain('Two rescue dogs');
});

test('all categories, and all fields', async () => {
  const { out } = await run(explain, 'categories');
  for (const { id } of CATEGORIES) expect(out).toMatch(new RegExp(`^${id} `, 'm'));
  expect((await run(explain, 'fields')).out).toContain('| **`profession`** |');
});
