import { expect, test } from 'vitest';
import { en } from '#schema/words/en.ts';
import { disclosed, type Files, policyVersion, practice, withApprovals } from '../../test/practice.ts';
import { policyRegisterCsv, policyRegisterJson, policyRows } from './policy-register.ts';

const at = (day: string, more: object = {}, folder = 'policies'): Files => ({
  [`content/${folder}/rules/${day}.md`]: policyVersion(day, 'Words.\n', more),
});
const rowsOf = async (files: Files, today?: string) => {
  const { site, ledger } = await disclosed(files, today);
  return policyRows(site, ledger);
};

test('every version has a row: what applied, applies and will, with its days, and who approved it', async () => {
  const files = await withApprovals(
    practice({
      ...at('2020-01-15'),
      ...at('2026-01-15', { version: 2, corrections: [{ on: '2026-02-02', what: 'A slip.' }] }),
      ...at('2027-01-15', { version: 3 }),
      ...at('2026-03-01', { kind: 'staff-social-media' }, 'staff-policies'),
    }),
  );
  const rows = await rowsOf({ ...files, ...at('2028-01-15', { version: 4 }) });
  expect(
    rows.map((row) => [row.audience, row.state, row.effective, row.lastDay, row.retainUntil, row.approvedBy]),
  ).toEqual([
    ['public', 'not-approved', '2028-01-15', '', '', ''],
    ['public', 'upcoming', '2027-01-15', '', '', 'Dana Reyes'],
    ['public', 'in-force', '2026-01-15', '2027-01-14', '', 'Dana Reyes'],
    ['public', 'superseded', '2020-01-15', '2026-01-14', '2032-01-14', 'Dana Reyes'],
    ['staff', 'in-force', '2026-03-01', '', '', 'Dana Reyes'],
  ]);
  expect(rows[2]).toMatchObject({
    url: 'https://cedarhill.example/policies/rules/2026-01-15/',
    corrected: ['2026-02-02'],
    approved: '2026-05-04',
  });
  expect([rows[0]?.url, rows[4]?.url]).toEqual(['', '']);
  // Nobody approved these words.
  expect([rows[0]?.title, rows[0]?.owner, rows[0]?.file]).toEqual([
    '',
    '',
    'content/policies/rules/2028-01-15.md',
  ]);
});

test('a version whose file is gone keeps its row, before its time and after', async () => {
  const { 'content/policies/rules/2010-01-15.md': _, ...files } = await withApprovals(
    practice({ ...at('2010-01-15'), ...at('2012-01-15') }),
  );
  const [, gone] = await rowsOf(files);
  expect(gone).toMatchObject({
    state: 'missing',
    effective: '2010-01-15',
    lastDay: '2012-01-14',
    retainUntil: '2018-01-14',
    title: '',
    url: '',
  });
});

test('it says how hard a version is to read, and nothing of words that are nowhere', async () => {
  const files = await withApprovals(practice(at('2026-01-15')));
  expect((await rowsOf(files)).map(({ reading }) => reading)).toEqual(['not enough text to tell']);
  expect((await rowsOf(practice(at('2026-01-15')))).map(({ reading }) => reading)).toEqual(['']);
});

test('spreadsheets get it with plain words and no formulas, programs as it is', async () => {
  const files = await withApprovals(practice(at('2026-01-15', { owner: '=cmd|’ /C calc’!A0' })));
  const rows = await rowsOf(files);
  const [head, line] = policyRegisterCsv(rows, en).split('\r\n');
  expect(head).toMatch(/^\uFEFFFor,Policy,Version,Title,State,First day,Last day,Keep until/);
  expect(line).toMatch(/^For patients,rules,1,Social media and you,In effect,2026-01-15,/);
  expect(line).toContain(`"'=cmd`);
  expect(JSON.parse(policyRegisterJson(rows))).toEqual(rows);
});
