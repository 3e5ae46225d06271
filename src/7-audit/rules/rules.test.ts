import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { examplesIn, findingsOfExample } from '../fixture.ts';
import { siteRules } from './index.ts';

const HEADINGS = ['Why it matters', 'What to write instead', 'Not OK', 'OK', 'Source'];

describe.each(siteRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const text = readFileSync(new URL(`./${id.replace('site/', '')}.md`, import.meta.url), 'utf8');
  const [head = '', ...sections] = text.split(/^## /m);
  const section = (title: string) => sections.find((one) => one.startsWith(`${title}\n`)) ?? '';

  test('says what it is for', () => {
    expect(head.trim().split('\n\n')).toEqual([`# ${id}`, rule.summary]);
    expect(sections.map((one) => one.split('\n')[0])).toEqual(HEADINGS);
  });

  test.each([
    ...examplesIn(section('Not OK')).map((one) => [one, 1] as const),
    ...examplesIn(section('OK')).map((one) => [one, 0] as const),
  ])('of %j it reports %i', async ([kind, example], count) => {
    const found = await findingsOfExample(id, kind, example);
    expect(found).toHaveLength(count);
    expect(found.filter(({ message }) => /rescue/i.test(message))).toEqual([]);
  });
});
