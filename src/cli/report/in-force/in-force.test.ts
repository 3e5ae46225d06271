import { afterEach, describe, expect, test, vi } from 'vitest';
import { newFolder } from '../../../../test/folder.ts';
import { approved, littlePractice, POLICY } from '../../../../test/little-practice.ts';
import type { Files } from '../../../../test/practice.ts';
import { Repository } from '../../../../test/repository.ts';
import { Misuse } from '../../misuse.ts';
import { run } from '../../run-in-test.ts';
import { report } from '../report.ts';

const TODAY = '2027-06-01';
const ANSWER = 'content/answers/friend-request.md';
const NEXT = 'content/policies/social-media/2027-01-15.md';
const STAFF = 'content/staff-policies/conduct/2026-03-01.md';
const policy = String(littlePractice()[POLICY]);
const answer = (words: string) =>
  `---\ntitle: A friend request\nsituation: friend-request\nchannel: portal\n---\n${words}\n`;
const practice = (): Promise<Files> =>
  approved(
    littlePractice({
      [NEXT]: policy.replace('2026-01-15', '2027-01-15').replace('version: 1', 'version: 2'),
      [STAFF]: policy
        .replace('kind: social-media', 'kind: staff-social-media')
        .replace('2026-01-15', '2026-03-01'),
      [ANSWER]: answer('First words.'),
    }),
  );

const ask = (root: string, ...args: string[]) =>
  run(report, '--root', root, '--today', TODAY, '--in-force', ...args);
const json = async (root: string, day: string) =>
  JSON.parse((await ask(root, day, '--format', 'json')).out) as {
    policies: Record<string, unknown>[];
    staffPolicies: Record<string, unknown>[];
    answers: { from?: string; unknown?: string; answers?: Record<string, unknown>[] };
  };

/** A repository whose commits were made at these moments. */
async function history(...commits: [at: string, changes: Record<string, string | undefined>][]) {
  const at = (moment: string) => {
    vi.stubEnv('GIT_COMMITTER_DATE', moment);
    vi.stubEnv('GIT_AUTHOR_DATE', moment);
  };
  at(commits[0]?.[0] ?? '');
  const repository = new Repository(await practice());
  const hashes = commits.map(([moment, changes]) => {
    at(moment);
    return repository.commit(changes);
  });
  return { root: repository.root, hashes, repository };
}
afterEach(() => vi.unstubAllEnvs());

describe('policies of a day', () => {
  test.each([
    ['2026-01-14', [], []],
    ['2026-01-15', ['2026-01-15 2027-01-14'], []],
    ['2026-03-01', ['2026-01-15 2027-01-14'], ['2026-03-01 ']],
    ['2027-01-14', ['2026-01-15 2027-01-14'], ['2026-03-01 ']],
    ['2027-01-15', ['2027-01-15 '], ['2026-03-01 ']],
    ['2040-01-01', ['2027-01-15 '], ['2026-03-01 ']],
  ])('on %s', async (day, policies, staff) => {
    const found = await json(newFolder(await practice()), day);
    const days = (all: Record<string, unknown>[]) =>
      all.map(({ effective, lastDay }) => `${effective} ${lastDay}`);
    expect([days(found.policies), days(found.staffPolicies)]).toEqual([policies, staff]);
  });

  test('each has its digest, who approved it, its address and its words as they were frozen', async () => {
    const files = await practice();
    const moved = String(files['_data/practice.yaml']).replace('0142', '0199');
    const { policies } = await json(newFolder({ ...files, '_data/practice.yaml': moved }), '2026-06-30');
    expect(policies).toEqual([
      expect.objectContaining({
        version: '1',
        approved: '2026-01-10',
        approvedBy: 'Pat Quill',
        digest: expect.stringMatching(/^sha256-[0-9a-f]{64}$/),
        file: POLICY,
        url: 'https://birchlane.example/policies/social-media/2026-01-15/',
        text: expect.stringContaining('212-555-0142'),
        notes: [],
      }),
    ]);
  });

  test('one that was changed or whose file is gone is still the one of that day, with a note and without words', async () => {
    const files = await practice();
    const changed = await json(
      newFolder({ ...files, [POLICY]: policy.replace('not', 'maybe') }),
      '2026-06-30',
    );
    expect(changed.policies[0]).toMatchObject({ notes: [expect.stringContaining('changed after approval')] });
    const { [POLICY]: _, ...gone } = files;
    const lost = await json(newFolder(gone), '2026-06-30');
    expect(lost.policies[0]).toMatchObject({ file: POLICY, notes: [expect.stringContaining('gone')] });
    expect([changed.policies[0], lost.policies[0]].map((one) => one && 'text' in one)).toEqual([
      false,
      false,
    ]);
  });
});

describe('answers of a day', () => {
  test('are those of the last commit before it ended where the practice is', async () => {
    const { root, hashes } = await history(
      ['2026-02-01T12:00:00Z', {}],
      // Still the 30th of June in New York.
      ['2026-07-01T03:59:59Z', { [ANSWER]: answer('Second words.') }],
      ['2026-07-01T04:00:00Z', { [ANSWER]: undefined }],
    );
    const on = async (day: string) => (await json(root, day)).answers;
    expect(await on('2026-06-29')).toMatchObject({
      from: `commit ${hashes[0]}`,
      answers: [{ text: 'First words.' }],
    });
    expect(await on('2026-06-30')).toMatchObject({
      from: `commit ${hashes[1]}`,
      answers: [{ slug: 'friend-request', text: 'Second words.', situation: 'friend-request' }],
    });
    expect(await on('2026-07-01')).toEqual({ from: `commit ${hashes[2]}`, answers: [] });
  });

  test('before the history, without one, and in a shallow copy, nobody guesses', async () => {
    const { root, repository } = await history(
      ['2026-02-01T12:00:00Z', {}],
      ['2026-03-01T12:00:00Z', { [ANSWER]: answer('Second words.') }],
    );
    const unknown = async (at: string, day: string) => (await json(at, day)).answers.unknown;
    expect(await unknown(root, '2026-01-31')).toBe('the history of this repository begins after that day.');
    const shallow = newFolder();
    repository.git('clone', '--quiet', '--depth', '1', `file://${root}`, shallow);
    expect(await unknown(shallow, '2026-02-15')).toContain('git fetch --unshallow');
    const { out, code } = await ask(newFolder(await practice()), '2026-02-15');
    expect(out).toContain('It is not known which answers applied on 2026-02-15');
    expect(code).toBe(0);
  });

  test('of today and later are those in the files', async () => {
    const root = newFolder(await practice());
    expect((await json(root, TODAY)).answers).toMatchObject({
      from: 'the files as they stand now',
      answers: [{ file: ANSWER, text: 'First words.' }],
    });
  });

  test('one that today’s rules can’t read is there by its name and digest', async () => {
    const { root } = await history(['2026-02-01T12:00:00Z', { [ANSWER]: '---\nold: [format\n---\nHi\n' }]);
    const { answers } = (await json(root, '2026-02-02')).answers;
    expect(answers).toEqual([
      { slug: 'friend-request', file: ANSWER, digest: expect.stringMatching(/^sha256-/) },
    ]);
    expect((await ask(root, '2026-02-02')).out).toContain('can’t be read by today’s rules');
  });
});

test('for people nothing in the texts is interpreted', async () => {
  const root = newFolder({ ...(await practice()), [ANSWER]: answer('**Hi** @team #1 `code`') });
  const { out } = await ask(root, TODAY);
  expect(out).toContain('approved on 2026-01-10 by Pat Quill');
  expect(out).toContain('> `` **Hi** @\u200bteam #1 `code` ``');
});

test.each([
  [['2026-02-30'], 'must be a date'],
  [['yesterday'], 'must be a date'],
  [['2026-01-15', '--since', 'HEAD'], 'one at a time'],
  [['2026-01-15', '--due'], 'one at a time'],
  [['2026-01-15', '--format', 'csv'], 'md, json'],
])('%j is a misuse', async (words, message) => {
  const root = newFolder(littlePractice());
  await expect(ask(root, ...words)).rejects.toThrow(Misuse);
  await expect(ask(root, ...words)).rejects.toThrow(message);
});
