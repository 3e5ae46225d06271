import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../check.ts';
import { Misuse } from '../misuse.ts';
import { folderWith, run } from '../run-in-test.ts';
import { type Files, POLICY_PATH, SMALL, withFiles } from '../small-practice.ts';
import { newRecord } from './new.ts';

const PRACTICE = SMALL['_data/practice.yaml'] ?? '';
const PORTAL = {
  '_data/practice.yaml': `${PRACTICE}portal: { label: MySmall, url: https://portal.small.example }\n`,
};
const practice = (changes: Files = {}) => folderWith(withFiles({ ...PORTAL, ...changes }));
const answerAt = (root: string, ...words: string[]) => run(newRecord, 'answer', ...words, '--root', root);
const answersIn = (root: string) => readdirSync(join(root, 'content/answers')).sort();
const textAt = (root: string, slug: string) => readFileSync(join(root, `content/answers/${slug}.md`), 'utf8');

test('one answer is copied by its name, and passes the check', async () => {
  const root = practice();
  expect((await answerAt(root, 'friend-request-portal')).code).toBe(0);
  expect(answersIn(root)).toEqual(['friend-request-portal.md']);
  const checked = await run(check, '--root', root, '--today', '2026-02-01');
  expect([checked.code, checked.out.includes('content/answers')]).toEqual([0, false]);
});

test('a practice without a page on any network invites nobody to follow it', async () => {
  const channel = 'channels: [{ network: Facebook, url: https://www.facebook.com/small, for: Closures }]\n';
  const has = practice({ '_data/practice.yaml': `${PORTAL['_data/practice.yaml']}${channel}` });
  const hasNone = practice();
  for (const root of [has, hasNone]) await answerAt(root, 'friend-request-portal');
  expect(textAt(has, 'friend-request-portal')).toContain('{follow}');
  expect(textAt(hasNone, 'friend-request-portal')).not.toMatch(/follow/);
  expect(textAt(hasNone, 'friend-request-portal')).toContain('{bio}');
});

test('one that is there is never overwritten, and a second may have another name', async () => {
  const root = practice();
  await answerAt(root, 'upset-phone');
  const { code, err } = await answerAt(root, 'upset-phone');
  expect([code, err]).toEqual([1, expect.stringContaining('is there already')]);
  expect((await answerAt(root, 'upset-phone', '--slug', 'upset-at-night')).code).toBe(0);
  expect(answersIn(root)).toEqual(['upset-at-night.md', 'upset-phone.md']);
});

test('nothing is written where a link leads out of the practice, nor over a link that leads nowhere', async () => {
  const [root, outside] = [practice(), folderWith({})];
  rmSync(join(root, 'content/answers'), { recursive: true, force: true });
  symlinkSync(outside, join(root, 'content/answers'));
  const { code, err } = await answerAt(root, 'upset-phone');
  expect([code, err]).toEqual([1, expect.stringContaining('leads out of the practice')]);
  rmSync(join(root, 'content/answers'));
  symlinkSync(join(outside, 'new'), join(root, 'content/answers'));
  expect((await answerAt(root, 'upset-phone')).code).toBe(1);
  expect(readdirSync(outside)).toEqual([]);
  rmSync(join(root, 'content/answers'));
  await answerAt(root, 'upset-phone');
  symlinkSync(join(outside, 'gone.md'), join(root, 'content/answers/upset-portal.md'));
  expect(await answerAt(root, 'upset-portal')).toMatchObject({
    code: 1,
    err: expect.stringContaining('there already'),
  });
  expect(existsSync(join(outside, 'gone.md'))).toBe(false);
});

test('--all adds what is missing, whatever the practice calls its own, and nothing the second time', async () => {
  const own = '---\ntitle: Ours\nsituation: friend-request\nchannel: phone\n---\nNo, thank you.\n';
  const root = practice({ 'content/answers/ours.md': own });
  const { code, out } = await answerAt(root, '--all');
  expect([code, out]).toEqual([0, expect.stringMatching(/^Added \d\d\./m)]);
  expect(answersIn(root).length).toBeGreaterThan(45);
  expect(answersIn(root)).not.toContain('friend-request-phone.md');
  expect(textAt(root, 'ours')).toBe(own);
  const checked = await run(check, '--root', root, '--today', '2026-02-01');
  expect([checked.code, checked.out.includes('content/answers')]).toEqual([0, false]);
  expect(await answerAt(root, '--all')).toMatchObject({
    code: 0,
    out: 'No answer was missing that could be added.\n',
  });
});

test('the practice’s profile decides whose words they are', async () => {
  const words = async (profile: string) => {
    const root = practice({ '_data/disclosure.yaml': `profile: ${profile}\n` });
    await answerAt(root, 'friend-request-in-person');
    return textAt(root, 'friend-request-in-person');
  };
  expect(await words('mental-health')).toContain('our next session');
  expect(await words('paediatric')).toContain('your child');
  expect(await words('dental')).toBe(await words('general'));
  const root = practice({ '_data/disclosure.yaml': 'profile: mental-health\n' });
  await answerAt(root, '--all');
  expect(textAt(root, 'upset-in-person')).toContain('bring it next time');
  expect(textAt(root, 'friend-request-front-desk')).toContain('This card');
});

test('what the practice hasn’t is not spoken of', async () => {
  const root = folderWith(withFiles({ [POLICY_PATH]: undefined }));
  const one = await answerAt(root, 'friend-request-portal');
  expect([one.code, one.err]).toEqual([
    1,
    expect.stringContaining('“portal” in _data/practice.yaml and a social media policy'),
  ]);
  const all = await answerAt(root, '--all');
  expect([all.code, all.out]).toEqual([0, expect.stringContaining('Not added, because they speak of')]);
  const checked = await run(check, '--root', root, '--today', '2026-02-01');
  expect(checked.out).not.toContain('content/answers');
  for (const name of answersIn(root)) expect(name).not.toMatch(/portal/);
});

test('names that aren’t there, and contradictions, are misuse', async () => {
  const root = practice();
  await expect(answerAt(root, 'freind-request-phone')).rejects.toThrow(
    'Did you mean “friend-request-phone”?',
  );
  await expect(answerAt(root)).rejects.toThrow('--all');
  await expect(answerAt(root, 'upset-phone', '--all')).rejects.toThrow(Misuse);
  await expect(answerAt(root, '../README')).rejects.toThrow(Misuse);
  await expect(answerAt(root, 'upset-phone', '--slug', '../up')).rejects.toThrow(Misuse);
});

test('beside broken files in _data nothing is written', async () => {
  const root = practice({ '_data/disclosure.yaml': 'profile: [\n' });
  expect(await answerAt(root, 'upset-phone')).toMatchObject({
    code: 1,
    err: expect.stringContaining('_data'),
  });
});

test('the number for an emergency is the practice’s, and never another country’s', async () => {
  const words = async (more: string) => {
    const root = practice({ '_data/practice.yaml': `${PRACTICE}${more}` });
    await answerAt(root, 'direct-message-platform');
    return textAt(root, 'direct-message-platform');
  };
  expect(await words('')).toContain('call 911, or the emergency number where you live');
  expect(await words('jurisdictions: [gb-eng]\nemergency: { number: "999" }\n')).toContain('call 999, or');
  expect(await words('jurisdictions: [gb-eng]\n')).toContain('call the emergency number where you live');
});

test('an answer that leads to a policy nobody wrote names the command that writes one', async () => {
  const answer = '---\ntitle: A\nsituation: review\nchannel: phone\n---\nRead {policy}.\n';
  const root = folderWith(withFiles({ [POLICY_PATH]: undefined, 'content/answers/a.md': answer }));
  const { out } = await run(check, '--root', root, '--today', '2026-02-01');
  expect(out).toMatch(/\{policy\} has no value .+ npx doorplate new policy social-media/);
});
