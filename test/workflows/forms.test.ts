// The forms on GitHub: their own steps, run in a scratch repository with a `gh` that only listens.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { BIO_PATH } from '../../src/cli/small-practice.ts';
import { git, pushMeanwhile, type Scene } from './run.ts';
import {
  APPROVALS,
  approveAll,
  CHANGE,
  commented,
  FORMS,
  filesOf,
  headOf,
  PULL,
  sceneWith,
  start,
  textAt,
} from './scene.ts';

describe('Approve wording', () => {
  test('commits the approvals alone, in the name of whoever said yes, and tells the pull request', () => {
    const scene = sceneWith();
    const run = start(scene, 'approve-wording', { who: 'ada-lund', part: 'pets' }, { lists: [PULL] });
    expect([run.code, run.log]).toEqual([0, '']);
    expect(filesOf(scene)).toEqual([APPROVALS]);
    expect(textAt(scene, APPROVALS)).toMatch(/An old dog, by: Dana Reyes, on: 2026-02-01/);
    expect(textAt(scene, APPROVALS)).not.toContain('Hiking');
    expect(git(scene.origin, 'show', '--no-patch', '--format=%an <%ae>%n%cn%n%B', 'main')).toBe(
      'github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>\ngithub-actions[bot]\nApprove wording: ada-lund/pets\n\nCo-authored-by: dreyes <dreyes@users.noreply.github.com>',
    );
    const [comment, ...others] = commented(run);
    expect([comment?.args.slice(0, 3), others]).toEqual([['pr', 'comment', '7'], []]);
    const again = ['--ref=main', '--raw-field=pull=7', '--raw-field=base=main'];
    expect(run.calls.at(-1)?.args).toEqual(['workflow', 'run', 'disclosure-difference.yml', ...again]);
    expect(comment?.body).toBe(run.summary);
    expect(run.summary).toContain('### Approve wording: done');
    expect(run.summary).toContain('Asked for by dreyes, for `ada-lund/pets`, on the branch `main`.');
    expect(run.summary).toContain('        + Pets: An old dog');
    expect(run.summary).not.toMatch(/Hiking|train/);
  });

  test('without a pull request of this repository it tells the commit', () => {
    const scene = sceneWith();
    const foreign = { ...PULL, isCrossRepository: true };
    const run = start(scene, 'approve-wording', { who: 'ada-lund' }, { npx: CHANGE, lists: [foreign] });
    expect(run.code).toBe(0);
    expect(commented(run).map(({ args }) => args.slice(0, 2))).toEqual([
      ['api', `repos/example/practice/commits/${headOf(scene)}/comments`],
    ]);
    expect(git(scene.origin, 'log', '-1', '--format=%s', 'main')).toBe('Approve wording: ada-lund');
  });

  test('for somebody whose login isn’t listed nothing happens, and it says why', () => {
    const scene = sceneWith();
    const before = headOf(scene);
    const run = start(
      scene,
      'approve-wording',
      { who: 'ada-lund' },
      {
        lists: [PULL],
        login: 'stranger',
      },
    );
    expect([run.code, headOf(scene)]).toEqual([1, before]);
    expect(run.summary).toContain('### Approve wording: not done\n\nNothing was changed.');
    expect(run.summary).toContain('The login “stranger” stands for nobody here');
    expect(commented(run)).toHaveLength(1);
    expect(run.summary).not.toMatch(/Hiking|dog/);
    expect(git(scene.root, 'status', '--porcelain')).toBe('');
  });

  test('when there is nothing to record it says so, and commits nothing', () => {
    const scene = sceneWith();
    const before = headOf(scene);
    const run = start(scene, 'approve-wording', { who: 'ada-lund' }, { npx: 'echo Nothing' });
    expect([run.code, headOf(scene), commented(run)]).toEqual([0, before, []]);
    expect(run.summary).toContain('### Approve wording: nothing to change');
  });
});

describe('New policy version', () => {
  const INPUTS = { policy: 'social-media', effective: '2027-01-15', changes: 'We say more: now, and “why”.' };

  test('commits the new file and nothing else', () => {
    const scene = sceneWith();
    const run = start(scene, 'new-policy-version', INPUTS);
    expect([run.code, run.log]).toEqual([0, '']);
    expect(filesOf(scene)).toEqual(['content/policies/social-media/2027-01-15.md']);
    expect(textAt(scene, 'content/policies/social-media/2027-01-15.md')).toContain(
      'changes: "We say more: now, and “why”."\n',
    );
    expect(run.summary).toContain('Nobody sees it before it is approved.');
  });
});

describe('when the branch moved', () => {
  let scene: Scene;
  beforeEach(() => {
    scene = sceneWith();
  });

  test('the commit goes on top of what others pushed', () => {
    const meanwhile = [
      'Commit it, and say what was done',
      () => pushMeanwhile(scene, { 'content/pages/news.md': 'News\n' }),
    ] as const;
    const run = start(scene, 'approve-wording', { who: 'ada-lund' }, { npx: CHANGE, meanwhile });
    expect([run.code, run.summary]).toEqual([0, expect.stringContaining(': done')]);
    expect(git(scene.origin, 'log', '--format=%s', 'main').split('\n')).toEqual([
      'Approve wording: ada-lund',
      'Meanwhile',
      'Begin',
    ]);
    expect(commented(run)[0]?.args[1]).toContain(headOf(scene));
  });

  test('by a change of the same lines, nothing is recorded, and nothing is forced', () => {
    const meanwhile = [
      'Commit it, and say what was done',
      () => pushMeanwhile(scene, { [APPROVALS]: 'people: {}\n' }),
    ] as const;
    const run = start(
      scene,
      'approve-wording',
      { who: 'ada-lund' },
      {
        npx: CHANGE,
        lists: [PULL],
        meanwhile,
      },
    );
    expect(run.code).toBe(1);
    expect(commented(run)[0]?.body).toContain('### Approve wording: nothing was recorded');
    expect(git(scene.origin, 'log', '-1', '--format=%s', 'main')).toBe('Meanwhile');
  });

  test('or is none, but a tag, nothing is pushed', () => {
    const given = { 'github.ref_name': 'v1', 'github.ref_type': 'tag' };
    const run = start(scene, 'approve-wording', { who: 'ada-lund' }, { npx: CHANGE, given });
    expect([run.code, git(scene.origin, 'branch', '--format=%(refname:short)')]).toEqual([1, 'main']);
  });

  test('is not the only reason: a branch that is protected is named as one', () => {
    writeFileSync(join(scene.origin, 'hooks/pre-receive'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    const run = start(scene, 'approve-wording', { who: 'ada-lund' }, { npx: CHANGE });
    expect([run.code, run.summary]).toEqual([1, expect.stringContaining('If the branch is protected')]);
    expect(commented(run)).toEqual([]);
  });
});

describe('Take down', () => {
  const takeOff = `printf 'gone\\n' >'${BIO_PATH}'; rm -f content/providers/ada-lund.jpg; echo Proof;`;

  test('what was taken away stays away although the proof failed, and the run fails', () => {
    const scene = sceneWith({ 'content/providers/ada-lund.jpg': 'picture', 'notes.txt': 'a' });
    const run = start(
      scene,
      'take-down',
      { who: 'ada-lund' },
      {
        npx: `${takeOff} echo b >notes.txt; exit 1`,
        lists: [PULL],
      },
    );
    expect(run.code).toBe(1);
    expect(filesOf(scene)).toEqual(['content/providers/ada-lund.jpg', BIO_PATH]);
    expect(commented(run)[0]?.body).toContain('### Take down: done, but not proven');
    expect(run.summary).toContain('    Proof');
  });

  test('a refusal of any other form changes nothing', () => {
    for (const form of FORMS.filter((name) => name !== 'take-down')) {
      const scene = sceneWith();
      const before = headOf(scene);
      const run = start(scene, form, { who: 'ada-lund' }, { npx: `${takeOff} exit 1` });
      expect([form, run.code, headOf(scene)]).toEqual([form, 1, before]);
    }
  });

  test('the words are erased only if that was ticked', () => {
    const asked = (erase: string) =>
      start(sceneWith(), 'take-down', { who: 'ada-lund', part: 'pets', erase }, { npx: 'exit 1' }).asked[0];
    expect(asked('false')).toEqual(['doorplate', 'withdraw', '--yes', '--', 'ada-lund', 'pets']);
    expect(asked('true')).toEqual(['doorplate', 'withdraw', '--yes', '--erase', '--', 'ada-lund', 'pets']);
  });
});

describe('Take down, with the command itself', () => {
  test('takes words off although another record has errors, and never says them', async () => {
    const scene = sceneWith({ 'content/pages/broken.md': 'broken' });
    await approveAll(scene);
    const run = start(
      scene,
      'take-down',
      { who: 'ada-lund', part: 'pets', erase: 'true' },
      { lists: [PULL] },
    );
    expect([run.code, run.log], run.summary).toEqual([0, '']);
    expect(filesOf(scene)).toEqual([APPROVALS, BIO_PATH]);
    for (const path of [APPROVALS, BIO_PATH]) expect(textAt(scene, path)).not.toMatch(/old dog/);
    expect(textAt(scene, APPROVALS)).toContain('Hiking');
    expect(run.summary).toContain('### Take down: done\n');
    expect(run.summary).not.toMatch(/old dog/i);
    expect(commented(run)[0]?.body).toBe(run.summary);
  });
});

describe('Renew consent, with the command itself', () => {
  test('puts the new day into the file of the person, and never says the words', async () => {
    const scene = sceneWith();
    await approveAll(scene);
    const inputs = {
      who: 'ada-lund',
      part: 'pets',
      agreed: '2026-01-31',
      signed: 'Ada Lund',
      reference: 'C 14',
    };
    const run = start(scene, 'renew-consent', inputs);
    expect([run.code, run.log], run.summary).toEqual([0, '']);
    expect(filesOf(scene)).toEqual([BIO_PATH]);
    expect(git(scene.origin, 'show', '--format=', 'main')).toMatch(/^\+.*pets.*2026-01-31.*Ada Lund.*C 14/m);
    expect(run.summary).not.toMatch(/old dog/i);
  });
});
