import { expect, test } from 'vitest';
import type { Rule } from '#schema/rule.ts';
import { explain } from './explain.ts';
import { weightInShort } from './rule-weight.ts';

const rule: Rule = {
  id: 'claims/no-boast',
  summary: 'A text boasts.',
  severity: 'off',
  canBeWaived: true,
  elsewhere: [
    { jurisdiction: 'us-federal', severity: 'warning', because: 'The signed form must be on file.' },
    { jurisdiction: 'au', severity: 'error', because: 'The law forbids it.' },
    { jurisdiction: 'ca-on', severity: 'error', because: 'So does this one.' },
    { profile: 'mental-health', severity: 'error', because: 'Clients feel asked.' },
    { profile: 'dental', jurisdiction: 'gb-eng', severity: 'info', because: 'Good to know.' },
  ],
};

test('a table says each weight once, with every place it holds', () => {
  expect(weightInShort(rule)).toBe(
    'off; error in Australia, in Ontario and under the mental-health profile; warning in the United States; info under the dental profile in England',
  );
  expect(weightInShort({ severity: 'warning' })).toBe('warning');
});

test('a rule’s page says why it weighs something else, place by place', () => {
  const page = explain(rule.id, [rule], () => '# claims/no-boast\n\nA text boasts.\n');
  expect(page).toContain(
    'Off; error in Australia, in Ontario and under the mental-health profile; warning in',
  );
  expect(page).toContain('. It can be waived, and its weight can be changed');
  expect(page).toContain('\n\n- Warning in the United States: The signed form must be on file.\n');
  expect(page).toContain('\n- Info under the dental profile in England: Good to know.\n\nA text boasts.');
});
