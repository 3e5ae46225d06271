import { expect, test } from 'vitest';
import type { NoticeRow } from '#compose';
import { noticesMarkdown } from './notices-markdown.ts';

const row: NoticeRow = {
  jurisdiction: 'us-federal',
  id: 'us-balance-billing',
  title: 'Protection against surprise bills',
  required: 'yes',
  because: ['care in hospitals or surgical centers: yes'],
  present: 'notWhole',
  url: 'https://cedarhill.example/policies/bills/',
  lacks: ['a link', 'a date'],
  placement: 'home',
  lawRef: '45 CFR 149.430',
  status: 'in-force',
  inForceFrom: '2022-01-01',
  checkedOn: '2026-11-21',
  confidence: 'read',
};

test('each notice is a line with what is asked, why, what is there and what lacks, under the words that it is no advice', () => {
  const text = noticesMarkdown([
    row,
    { ...row, required: 'later', because: [], present: 'missing', lacks: [] },
  ]);
  expect(text).toContain('not legal advice');
  expect(text.split('\n').filter((line) => line.startsWith('- '))).toEqual([
    '- us-federal, **Protection against surprise bills**: Yes (care in hospitals or surgical centers: yes). On the site: Yes, but not whole. Lacks: a link; a date. 45 CFR 149.430; Checked 2026-11-21.',
    '- us-federal, **Protection against surprise bills**: From 2022-01-01. On the site: Missing. 45 CFR 149.430; Checked 2026-11-21.',
  ]);
});

test('without jurisdictions it says that nothing is known', () => {
  expect(noticesMarkdown([])).toContain('no jurisdictions');
});
