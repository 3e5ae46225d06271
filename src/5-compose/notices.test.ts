import { expect, test } from 'vitest';
import { en } from '#schema/words/en.ts';
import {
  disclosed,
  type Files,
  policyVersion,
  practice,
  withApprovals,
  withStaff,
} from '../../test/practice.ts';
import { compose } from './compose.ts';
import { noticeRows, noticesCsv, noticesJson } from './notices.ts';

const FUNDED =
  'jurisdictions: [us-federal]\nfacts: { employees: 9, hhsFunded: true, part2: false, selfPay: true }\n';
const version = (kind: string, body = 'Words.\n', more: object = {}) =>
  policyVersion('2026-01-15', body, { kind, ...more });

/** A practice in the United States with a privacy notice, half a notice of nondiscrimination, and an estimate that waits. */
async function site(): Promise<Files> {
  const plain = practice();
  const approved = await withApprovals({
    ...plain,
    '_data/practice.yaml': `${plain['_data/practice.yaml']}${FUNDED}`,
    'content/policies/privacy/2026-01-15.md': version('notice-privacy-practices'),
    'content/policies/fair/2026-01-15.md': version('nondiscrimination-1557'),
  });
  return { ...approved, 'content/policies/costs/2026-01-15.md': version('good-faith-estimate') };
}

async function compositionOf() {
  const { site: published, ledger } = await disclosed(await site());
  return {
    rows: noticeRows(published, ledger),
    ...withStaff(
      compose({ site: published, translated: [], ledger }, { highlight: () => undefined, isPreview: false }),
    ),
  };
}

/** Made once: all look at the same. */
let made: ReturnType<typeof compositionOf> | undefined;
const composed = () => {
  made ??= compositionOf();
  return made;
};

test('the matrix says of each notice whether it is asked for, why, and whether it is there', async () => {
  const { rows, staffPages, staffFiles } = await composed();
  expect(rows.map(({ id, required, present }) => [id, required, present])).toEqual([
    ['us-privacy-practices', 'yes', 'notWhole'],
    ['us-nondiscrimination', 'yes', 'notWhole'],
    ['us-language-assistance', 'yes', 'missing'],
    ['us-good-faith-estimate', 'yes', 'waiting'],
    ['us-balance-billing', 'unanswered', 'missing'],
    ['us-accessibility-15', 'no', 'notNeeded'],
    ['us-accessibility-small', 'later', 'missing'],
  ]);
  expect(rows[1]).toMatchObject({
    because: ['federal health money: yes'],
    url: 'https://cedarhill.example/policies/fair/',
    lacks: expect.arrayContaining(['a link to the Office for Civil Rights at hhs.gov']),
  });
  expect(rows[3]?.url).toBe('');

  const page = staffPages.find(({ layout }) => layout === 'notices');
  expect(page).toMatchObject({
    url: '/notices/index.html',
    sums: [{ count: 0 }, { count: 4 }, { count: 1 }, { count: 1 }],
    questions: [{ decides: 'On it depends: Protection against surprise bills.' }],
    groups: [{ place: 'The United States' }],
  });
  expect(staffPages.find(({ layout }) => layout === 'staff-home')).toMatchObject({ openNotices: 4 });
  expect(staffFiles.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['notices/notices.csv', 'notices/notices.json']),
  );
});

test('the first page leads to what the law wants there, once it is in force, and nowhere else does', async () => {
  const { publicPages } = await composed();
  expect(publicPages.flatMap((page) => (page.layout === 'home' ? page.notices : []))).toEqual([
    { label: 'Social media and you', url: '/policies/privacy/' },
  ]);
  const elsewhere = await disclosed(practice());
  const { publicPages: pages } = compose(elsewhere, {
    highlight: () => undefined,
    isPreview: false,
  });
  expect(pages.flatMap((page) => (page.layout === 'home' ? page.notices : []))).toEqual([]);
});

test('a spreadsheet has a column for everything a program gets', async () => {
  const { rows } = await composed();
  const [head = '', first = '', ...rest] = noticesCsv(rows, en).trim().split('\r\n');
  expect(head.split(',')).toHaveLength(Object.keys(rows[0] ?? {}).length);
  expect(first).toContain('Yes, but not whole');
  expect(rest).toHaveLength(rows.length - 1);
  expect(JSON.parse(noticesJson(rows))).toEqual(rows);
});
