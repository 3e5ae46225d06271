import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { approve } from '../approve/approve.ts';
import { check } from '../check.ts';
import { Misuse } from '../misuse.ts';
import { folderWith, run } from '../run-in-test.ts';
import { type Files, POLICY, POLICY_PATH, withFiles } from '../small-practice.ts';
import { newRecord } from './new.ts';

const CHANGES = 'We now say “no: never”, and why.';
const GIVEN = ['--effective', '2027-02-28', '--changes', CHANGES];
const practice = (changes: Files = {}) => folderWith(withFiles(changes));
const versionAt = (root: string, ...words: string[]) =>
  run(newRecord, 'policy-version', ...words, '--root', root);
const NEW = 'content/policies/social-media/2027-02-28.md';
const STAFF = 'content/staff-policies/conduct/2026-01-15.md';
const CONDUCT = POLICY.replace('kind: social-media', 'kind: staff-social-media');
const textAt = (root: string, file: string) => readFileSync(join(root, file), 'utf8');

describe('the new version', () => {
  test('has the words of the newest, the next number, its own days, and what changes', async () => {
    const root = practice({
      'content/policies/social-media/2025-01-15.md': POLICY.replace('2026-01-15', '2025-01-15'),
      [POLICY_PATH]: POLICY.replace('version: 1', 'version: 4 # counted up'),
    });
    const { code, out } = await versionAt(root, 'social-media', ...GIVEN);
    expect([code, out]).toEqual([0, expect.stringContaining(`Wrote ${NEW}.`)]);
    expect(textAt(root, NEW)).toBe(
      POLICY.replace('version: 1', 'version: 5 # counted up')
        .replace('2026-01-15', '2027-02-28')
        .replace('2027-01-15', '2028-02-28')
        .replace('accounts.\n---', `accounts.\nchanges: "${CHANGES}"\n---`),
    );
  });

  test('passes the check, and waits for approval', async () => {
    const root = practice();
    await versionAt(root, 'social-media', ...GIVEN);
    const checked = await run(check, '--root', root, '--today', '2026-02-01');
    expect([checked.code, checked.out]).toEqual([
      0,
      expect.stringContaining(`${NEW}:2:1 warning disclosure/require-approval`),
    ]);
    const by = ['--yes', '--by', 'Dana Reyes', '--root', root, '--today', '2026-02-01'];
    const { out } = await run(approve, 'social-media/2027-02-28', ...by);
    expect(out).toContain('1 approved by Dana Reyes');
  });

  test('leaves out what was only about the one before it', async () => {
    const before = POLICY.replace(
      'owner:',
      'origin: before-doorplate\nattachment: files/old.pdf\ncorrections: [{ on: 2026-01-16, what: A slip. }]\nchanges: Old news.\nowner:',
    );
    const root = practice({ [POLICY_PATH]: before, 'content/files/old.pdf': '%PDF-1.4' });
    expect((await versionAt(root, 'social-media', ...GIVEN)).code).toBe(0);
    expect(textAt(root, NEW)).not.toMatch(/origin|attachment|corrections|Old news/);
    expect(textAt(root, NEW)).toContain(`changes: "${CHANGES}"\nowner:`);
  });

  test('of a leap day is read again on the last of February', async () => {
    const root = practice();
    await versionAt(root, 'social-media', '--effective', '2028-02-29', '--changes', 'News.');
    expect(textAt(root, 'content/policies/social-media/2028-02-29.md')).toContain('nextReview: 2029-02-28');
  });

  test('says what changes on one line, whatever it is made of', async () => {
    const root = practice();
    const changes = '# no note\n---\nversion: 9 $(touch x) `y` {{ z }}';
    await versionAt(root, 'social-media', '--effective', '2027-02-28', `--changes=${changes}`);
    expect(textAt(root, NEW)).toContain('changes: "# no note --- version: 9 $(touch x) `y` {{ z }}"\n');
    expect(textAt(root, NEW)).toContain('version: 2\n');
  });
});

describe('where it goes', () => {
  test('beside the others for staff, where only staff have such a policy', async () => {
    const root = practice({ [STAFF]: CONDUCT });
    const { out } = await versionAt(root, 'conduct', ...GIVEN);
    expect(out).toContain('content/staff-policies/conduct/2027-02-28.md');
  });

  test('with --staff to the one for staff, where both have one', async () => {
    const files = { 'content/staff-policies/social-media/2026-01-15.md': CONDUCT };
    expect((await versionAt(practice(files), 'social-media', ...GIVEN)).out).toContain(NEW);
    const { out } = await versionAt(practice(files), 'social-media', '--staff', ...GIVEN);
    expect(out).toContain('content/staff-policies/social-media/2027-02-28.md');
  });
});

describe('it refuses', () => {
  test.each([
    [['scoial-media', ...GIVEN], 'Did you mean “social-media”?'],
    [['../../_data', ...GIVEN], 'no policy of that name'],
    [['social-media', '--staff', ...GIVEN], 'no policy for staff'],
    [[...GIVEN], 'Say which policy'],
    [['social-media', '--effective', '2027-02-28'], '--changes is missing'],
    [['social-media', '--changes', 'News.'], '--effective is missing'],
    [['social-media', '--effective', '2026-01-15', '--changes', 'News.'], 'must be after 2026-01-15'],
    [['social-media', '--effective', '2027-02-30', '--changes', 'News.'], 'must be a date'],
    [['social-media', '--effective', '2027-02-28', '--changes', 'Ne\u200bws.'], 'nobody sees'],
  ])('%j as a misuse', async (words, message) => {
    const root = practice();
    await expect(versionAt(root, ...words)).rejects.toThrow(Misuse);
    await expect(versionAt(root, ...words)).rejects.toThrow(message);
  });

  test('to start from a version with errors, or from one without a text', async () => {
    const broken = await versionAt(practice({ [POLICY_PATH]: 'broken' }), 'social-media', ...GIVEN);
    expect([broken.code, broken.err]).toEqual([1, expect.stringContaining('npx doorplate check')]);
    const empty = POLICY.replace(
      /\n---\n[\s\S]*$/,
      '\norigin: before-doorplate\nattachment: files/old.pdf\n---\n',
    );
    const files = { [POLICY_PATH]: empty, 'content/files/old.pdf': '%PDF-1.4' };
    const { code, err } = await versionAt(practice(files), 'social-media', ...GIVEN);
    expect([code, err]).toEqual([1, expect.stringContaining('no text of its own')]);
  });
});

test('without a name it lists the policies there are, and without a day it shows how one is given', async () => {
  await expect(versionAt(practice())).rejects.toThrow('There are: social-media.');
  await expect(versionAt(practice({ [POLICY_PATH]: undefined }))).rejects.toThrow('npx doorplate new policy');
  await expect(versionAt(practice(), 'social-media')).rejects.toThrow('Add: --effective "2027-01-15"');
});
