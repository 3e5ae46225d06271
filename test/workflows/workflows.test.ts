// Every workflow: what it may, and that nothing somebody types can become a part of a program.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { git, runSteps, workflow } from './run.ts';
import { CHANGE, FORMS, headOf, sceneWith, start } from './scene.ts';

describe('every workflow', () => {
  const names = readdirSync(join(import.meta.dirname, '../../.github/workflows')).map((file) =>
    file.replace('.yml', ''),
  );

  test('that is promised is there', () => {
    expect(names).toEqual(
      expect.arrayContaining([
        ...FORMS,
        ...[
          'check',
          'disclosure-difference',
          'nightly',
          'practices',
          'staff-site',
          'start-your-practice',
          'upgrade',
        ],
      ]),
    );
  });

  test.each(names)('%s lets nothing into a shell but by quoted variables', (name) => {
    for (const { steps } of Object.values(workflow(name).jobs)) {
      for (const { run = '', env = {} } of steps) {
        expect(run).not.toContain('${{');
        // What the test below fills in is all that may be written there: names.
        for (const value of Object.values(env))
          expect(value.replace(/\$\{\{ [\w.]+ \}\}/g, '')).not.toMatch(/\$\{\{/);
        // Of a variable only what is in quotes, or a single word made of one, is safe.
        const bare = run
          .replace(/"(?:[^"\\]|\\.)*"/g, '')
          .replace(/\$\{\w+:\+(?:--\w+=)?\}|\[\[ [^\]]* \]\]|^\w+=\$\([^$]*\)$/gm, '');
        expect(bare).not.toMatch(/\$/);
      }
    }
  });

  test.each(names)('%s has no right it doesn’t state, and no action that can be changed under it', (name) => {
    const { permissions, jobs, on } = workflow(name);
    expect(permissions).toEqual({});
    expect(Object.keys(on)).not.toContain('pull_request_target');
    for (const job of Object.values(jobs)) {
      expect(job.permissions).toBeDefined();
      for (const { uses, with: options } of job.steps.filter((step) => step.uses !== undefined)) {
        expect(uses).toMatch(/^actions\/(?:checkout|setup-node|upload-artifact)@[0-9a-f]{40}$/);
        if (uses?.startsWith('actions/checkout')) expect(options?.['persist-credentials']).toBe(false);
      }
    }
  });

  test.each(names)('%s gives the token to no step that runs code of packages', (name) => {
    for (const { steps } of Object.values(workflow(name).jobs))
      for (const { run = '', env = {} } of steps.filter(({ env: own }) => own?.GH_TOKEN !== undefined)) {
        expect(Object.values(env)).toContain('${{ github.token }}');
        expect(run).not.toMatch(/npx|npm|node /);
      }
  });

  test('attaching the staff site happens in private repositories only, and nothing else is ever attached', () => {
    for (const name of names)
      for (const { steps } of Object.values(workflow(name).jobs))
        for (const { uses, with: options } of steps.filter((step) =>
          step.uses?.includes('upload-artifact'),
        )) {
          expect([name, options?.path, options?.['if-no-files-found']]).toEqual([
            'staff-site',
            '${{ runner.temp }}/built/_staff',
            'error',
          ]);
          expect(uses).toBeDefined();
          // One that is shown to everyone says so, and does nothing more.
          const [first, ...others] = steps;
          expect(first?.if).toBe('github.event.repository.private != true');
          for (const step of others) expect(step.if).toBe('github.event.repository.private == true');
        }
  });

  test('what it builds is what it attaches, and holds the file for the desk', () => {
    const scene = sceneWith();
    const builds = 'mkdir -p "${@: -1}/_staff" && touch "${@: -1}/_staff/front-desk.html"';
    const run = runSteps(scene, 'staff-site', {
      given: {},
      npx: builds,
      unmet: ['github.event.repository.private != true'],
    });
    expect([run.code, run.log]).toEqual([0, '']);
    const [asked = []] = run.asked;
    expect(asked.slice(0, -1)).toEqual(['doorplate', 'build', '--hold', '--out']);
    expect(existsSync(join(asked.at(-1) ?? '', '_staff/front-desk.html'))).toBe(true);
  });

  test('each practice of a group is built by itself, from its own folder', () => {
    const given = { 'matrix.practice': 'practices/hill and lake' };
    const run = runSteps(sceneWith(), 'practices', { given, npx: 'true' });
    expect([run.code, run.log]).toEqual([0, '']);
    expect(run.asked).toEqual([
      ['doorplate', 'build', '--root', 'practices/hill and lake', '--out', expect.stringMatching(/built$/)],
    ]);
  });

  test.each(FORMS)('%s explains each field of its form, and lets those who wait on a branch wait', (name) => {
    const { on, concurrency } = workflow(name);
    expect(concurrency).toEqual({ group: `${name}-\${{ github.ref }}`, queue: 'max' });
    const inputs = Object.values(on.workflow_dispatch?.inputs ?? {});
    expect(inputs.length).toBeGreaterThan(1);
    for (const { description } of inputs) expect(description.length).toBeGreaterThan(20);
  });

  test('approving waits for the reviewers of the environment, and nothing else does', () => {
    for (const name of names)
      for (const { environment } of Object.values(workflow(name).jobs))
        expect(environment).toBe(name === 'approve-wording' ? 'approvals' : undefined);
  });
});

describe('what somebody types', () => {
  const HOSTILE = [
    '$(touch x) `touch x`; touch x && touch x " || touch x \' | touch x > x',
    'a\ntouch x\n[skip ci]\n::add-mask::x',
    '--by=Dana Reyes',
    ' * ../../../etc/passwd ',
  ];

  test.each(HOSTILE)('%j stays what it is, in every field of every form', (typed) => {
    const scene = sceneWith();
    for (const form of FORMS) {
      const names = Object.keys(workflow(form).on.workflow_dispatch?.inputs ?? {});
      const inputs = Object.fromEntries(names.map((name) => [name, typed]));
      const run = start(scene, form, inputs, { npx: CHANGE });
      expect([run.code, run.log], form).toEqual([0, '']);
      const [[, command, ...asked] = []] = run.asked;
      const end = asked.indexOf('--');
      const words = {
        approve: [`${typed}/${typed}`],
        withdraw: [typed, typed],
        renew: [typed, typed],
        new: ['policy-version', typed],
      };
      expect(asked.slice(end + 1)).toEqual(words[command as keyof typeof words]);
      const options = asked.slice(0, end).map((option) => option.replace(/^(--[a-z]+=)[\s\S]*/, '$1'));
      for (const option of options) expect(OPTIONS).toContain(option);
      expect(git(scene.origin, 'log', '-1', '--format=%B', 'main')).toMatch(
        /^[A-Z][a-z ]+:[\w/. -]*\n\nCo-authored-by: dreyes <dreyes@users\.noreply\.github\.com>$/,
      );
      expect(run.summary).toMatch(/^### [A-Z][a-z ]+: done\n\n[^\n]*\n\n {4}::error::said\n$/);
    }
    for (const folder of [scene.root, join(scene.root, '..')])
      expect(existsSync(join(folder, 'x'))).toBe(false);
  });
  const OPTIONS = [
    '--yes',
    ...['login', 'on', 'by', 'ref', 'effective', 'changes'].map((one) => `--${one}=`),
  ];

  test('an option is nobody’s name', () => {
    const scene = sceneWith();
    const before = headOf(scene);
    const run = start(scene, 'approve-wording', { who: '--help' });
    expect([run.code, headOf(scene)]).toEqual([2, before]);
    expect(run.summary).toContain('### Approve wording: not done');
  });

  test('a login can’t write into the message', () => {
    const scene = sceneWith();
    start(scene, 'approve-wording', { who: 'ada-lund' }, { npx: CHANGE, login: 'x\n\nCo-authored-by: Dana' });
    expect(git(scene.origin, 'log', '-1', '--format=%(trailers:only)', 'main')).toBe(
      'Co-authored-by: xCo-authored-byDana <xCo-authored-byDana@users.noreply.github.com>',
    );
  });
});
