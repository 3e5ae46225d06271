import { expect, test } from 'vitest';
import {
  approvalsYaml,
  disclosed,
  type Files,
  policyVersion,
  practice,
  withApprovals,
} from '../../test/practice.ts';

const FOLDER = 'content/policies/social-media';
const at = (effective: string, body = `Since ${effective}.\n`, folder = FOLDER): Files => ({
  [`${folder}/${effective}.md`]: policyVersion(effective, body),
});
/** Approved long before anything, so that only days differ. */
async function approvedEarly(files: Files): Promise<Files> {
  const approved = await withApprovals(practice(files));
  const yaml = String(approved['_data/approvals.yaml']).replaceAll('on: 2026-05-04', 'on: 2000-01-01');
  return { ...approved, '_data/approvals.yaml': yaml };
}
const without = (files: Files, ...paths: string[]): Files =>
  Object.fromEntries(Object.entries(files).filter(([path]) => !paths.includes(path)));
const THREE = { ...at('2016-03-01'), ...at('2018-03-01'), ...at('2026-03-01') };
const silent = ({ findings }: Awaited<ReturnType<typeof disclosed>>) =>
  findings.filter(({ rule }) => rule === 'policy/no-silent-change').map(({ file }) => file);

test('a superseded version must stay six years after its last day, and may go the day after', async () => {
  // It applied until 2018-02-28.
  const files = without(await approvedEarly(THREE), `${FOLDER}/2016-03-01.md`);
  const last = await disclosed(files, '2024-02-28');
  expect(silent(last)).toEqual([`${FOLDER}/2016-03-01.md`]);
  expect(last.site.missing).toEqual([
    { policy: 'social-media', effective: '2016-03-01', state: 'being-updated' },
  ]);
  const after = await disclosed(files, '2024-02-29');
  expect(silent(after)).toEqual([]);
  expect(after.site.missing).toEqual([
    { policy: 'social-media', effective: '2016-03-01', state: 'no-longer-kept' },
  ]);
});

test('the version that applies never goes, however old it is', async () => {
  const files = without(await approvedEarly(at('2001-03-01')), `${FOLDER}/2001-03-01.md`);
  expect(silent(await disclosed(files, '2099-01-01'))).toEqual([`${FOLDER}/2001-03-01.md`]);
});

test('a next version that isn’t approved yet doesn’t begin the six years', async () => {
  const files = await approvedEarly(at('2001-03-01'));
  const yaml = String(files['_data/approvals.yaml']);
  const next = yaml.replace(
    /(\n {4}- effective: )2001-03-01([\s\S]*?on: )2000-01-01/,
    (whole, head: string, rest: string) => `${whole}${head}2010-03-01${rest}2030-01-01`,
  );
  expect(next).toContain('2010-03-01');
  const gone = without({ ...files, '_data/approvals.yaml': next }, `${FOLDER}/2001-03-01.md`);
  expect(silent(await disclosed(gone, '2029-01-01'))).toContain(`${FOLDER}/2001-03-01.md`);
});

test('a version for staff is kept as long, and has no public address', async () => {
  const folder = 'content/staff-policies/conduct';
  const staff = (day: string) => ({
    [`${folder}/${day}.md`]: policyVersion(day, 'Inside.\n', { kind: 'staff-social-media' }),
  });
  const files = await approvedEarly({ ...staff('2016-03-01'), ...staff('2018-03-01') });
  const gone = without(files, `${folder}/2016-03-01.md`);
  const [early, late] = [await disclosed(gone, '2024-02-28'), await disclosed(gone, '2024-02-29')];
  expect([silent(early), silent(late)]).toEqual([[`${folder}/2016-03-01.md`], []]);
  expect([early.site.missing, late.site.missing]).toEqual([[], []]);
});

test('a version whose words were changed, or whose file is broken, is missing, not lost', async () => {
  const files = await approvedEarly(THREE);
  const changed = await disclosed({ ...files, ...at('2018-03-01', 'Other words.\n') }, '2026-11-21');
  expect(changed.site.missing).toEqual([
    { policy: 'social-media', effective: '2018-03-01', state: 'being-updated' },
  ]);
});

test('the register knows of every version whose file is gone: what it was, who approved it, until when it is kept', async () => {
  const folder = 'content/staff-policies/conduct';
  const inside = {
    [`${folder}/2016-03-01.md`]: policyVersion('2016-03-01', 'Inside.\n', { kind: 'staff-social-media' }),
  };
  const files = await approvedEarly({ ...THREE, ...inside });
  const gone = without(
    files,
    `${FOLDER}/2016-03-01.md`,
    `${FOLDER}/2026-03-01.md`,
    `${folder}/2016-03-01.md`,
  );
  const digestOf = async (from: Files, file: string) =>
    (await disclosed(from)).ledger.policies
      .flatMap(({ versions }) => versions)
      .find((one) => one.file === file)?.digest;
  const whole = async (audience: string, file: string, more: object) => ({
    policy: file.split('/').at(-2),
    audience,
    effective: file.slice(-13, -3),
    digest: await digestOf(files, file),
    file,
    approved: { on: '2000-01-01', by: 'Dana Reyes' },
    ...more,
  });
  expect((await disclosed(gone, '2024-02-29')).ledger.gone).toEqual([
    await whole('public', `${FOLDER}/2016-03-01.md`, {
      mayGo: true,
      lastDay: '2018-02-28',
      retainUntil: '2024-02-28',
    }),
    await whole('public', `${FOLDER}/2026-03-01.md`, { mayGo: false }),
    await whole('staff', `${folder}/2016-03-01.md`, { mayGo: false }),
  ]);
  expect((await disclosed(files, '2024-02-29')).ledger.gone).toEqual([]);
});

test('of a renamed folder for staff no redirect is asked for, and other words or another day are another version', async () => {
  const folder = 'content/staff-policies/conduct';
  const inside = (where: string, day: string, words = 'Inside.\n') => ({
    [`${where}/${day}.md`]: policyVersion(day, words, { kind: 'staff-social-media' }),
  });
  const files = await approvedEarly(inside(folder, '2016-03-01'));
  const messageWith = async (others: Files) =>
    (
      await disclosed({ ...without(files, `${folder}/2016-03-01.md`), ...others }, '2020-01-01')
    ).findings.find(({ file }) => file === `${folder}/2016-03-01.md`)?.message;
  const renamed = 'content/staff-policies/manners';
  const message = await messageWith(inside(renamed, '2016-03-01'));
  expect(message).toContain('content/staff-policies/manners now');
  expect(message).toContain('“staffPolicies”');
  expect(message).not.toContain('redirects');
  for (const other of [inside(renamed, '2016-03-02'), inside(renamed, '2016-03-01', 'Others.\n')])
    expect(await messageWith(other)).toContain('Put the file back');
});

test('of a renamed folder the message says where the version is, and which lines to write', async () => {
  const files = await approvedEarly(THREE);
  const renamed = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path.replace(FOLDER, 'content/policies/friends'), text]),
  );
  const { findings } = await disclosed(renamed, '2020-01-01');
  const lost = findings.filter(({ file }) => file.startsWith(`${FOLDER}/`));
  expect(lost).toHaveLength(3);
  expect(lost[0]?.message).toContain('content/policies/friends now');
  expect(lost[0]?.message).toContain('/policies/social-media/2016-03-01/: /policies/friends/2016-03-01/');
  // Nobody is told to approve it anew, which would freeze today's values.
  expect(findings.map(({ rule }) => rule)).not.toContain('disclosure/require-approval');
  expect(lost[0]?.message).not.toContain('First take');
  // With its key renamed too, everything is as it was, the frozen values with it.
  const yaml = String(files['_data/approvals.yaml']).replace('social-media:', 'friends:');
  const after = await disclosed({ ...renamed, '_data/approvals.yaml': yaml }, '2020-01-01');
  expect([silent(after), after.site.missing, after.site.policies[0]?.versions.length]).toEqual([[], [], 3]);
});

test('of a folder that was renamed and then approved anew, the message says which lines go', async () => {
  const files = await approvedEarly(THREE);
  const renamed = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path.replace(FOLDER, 'content/policies/friends'), text]),
  );
  const yaml = String(files['_data/approvals.yaml']);
  const [, entries = ''] = /^ {2}social-media:\n((?: {4}.*\n)+)/m.exec(yaml) ?? [];
  const both = yaml.replace('  social-media:\n', `  friends:\n${entries}  social-media:\n`);
  const { findings } = await disclosed({ ...renamed, '_data/approvals.yaml': both }, '2020-01-01');
  const lost = findings.filter(({ file }) => file.startsWith(`${FOLDER}/`));
  expect(lost).toHaveLength(3);
  for (const { message } of lost) expect(message).toContain('First take the lines out');
});

test('approvals of translations ask for no file of the original', async () => {
  const files = practice(
    approvalsYaml({
      policies: {
        'social-media': [
          {
            effective: '2016-03-01',
            lang: 'es',
            digest: `sha256-${'0'.repeat(64)}`,
            by: 'A',
            on: '2016-01-01',
          },
        ],
      },
    }),
  );
  const result = await disclosed(files);
  expect([silent(result), result.site.missing]).toEqual([[], []]);
});
