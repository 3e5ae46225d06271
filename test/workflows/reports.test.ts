// What GitHub is told of by itself: the disclosure difference on pull requests, and what is done each night.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bioWith, type Files, withFiles } from '../../src/cli/small-practice.ts';
import { git, pushMeanwhile, runSteps, type Scene, workflow } from './run.ts';
import { approveAll, commented, sceneWith } from './scene.ts';

describe('Disclosure difference', () => {
  const MARKER = '<!-- doorplate:disclosure-difference -->';
  const GIVEN = {
    'github.base_ref': 'main',
    'github.event.pull_request.number': '7',
    'github.token': 'secret',
  };
  /** A branch that changes something, while main goes on. */
  function branchWith(changes: Files): Scene {
    const scene = sceneWith();
    git(scene.root, 'switch', '--quiet', '--create', 'change');
    for (const [path, text] of Object.entries(changes)) writeFileSync(join(scene.root, path), text ?? '');
    git(
      scene.root,
      '-c',
      'user.name=Kim',
      '-c',
      'user.email=kim@example',
      'commit',
      '--quiet',
      '-am',
      'Change',
    );
    pushMeanwhile(scene, { 'content/pages/news.md': '---\ntitle: News\n---\nOnly on main.\n' });
    git(scene.root, 'fetch', '--quiet');
    return scene;
  }
  const NAMED = bioWith(['title: Family doctor', 'title: Family doctor and teacher']);

  test('tells what the branch changes since it began, and not what main did', () => {
    const run = runSteps(branchWith(NAMED), 'disclosure-difference', { given: GIVEN });
    expect([run.code, run.log]).toEqual([0, '']);
    const [comment] = commented(run);
    expect(comment?.args.slice(0, 2)).toEqual(['api', 'repos/example/practice/issues/7/comments']);
    expect(comment?.body).toContain(`${MARKER}\n## What this change tells the public\n`);
    expect(comment?.body).toContain('Family doctor and teacher');
    expect(comment?.body).not.toMatch(/Only on main|News/);
    expect(run.summary).toBe(comment?.body);
  });

  test('takes the place of the one before it, and of nobody else’s', () => {
    const bot = { user: { login: 'github-actions[bot]' } };
    const run = runSteps(branchWith(NAMED), 'disclosure-difference', {
      given: GIVEN,
      npx: 'echo Told',
      lists: [
        { id: 1, user: { login: 'stranger' }, body: MARKER },
        { id: 2, ...bot, body: 'Something else' },
        { id: 3, ...bot, body: `${MARKER}\nOld` },
        { id: 4, ...bot, body: `${MARKER}\nOlder` },
      ],
    });
    expect(commented(run).map(({ args }) => args.slice(0, 3))).toEqual([
      ['api', '--method=PATCH', 'repos/example/practice/issues/comments/3'],
    ]);
  });

  test('is told anew when a form asks for it', () => {
    const asked = { 'inputs.base': 'main', 'inputs.pull': '7 ', 'github.token': 'secret' };
    const run = runSteps(branchWith(NAMED), 'disclosure-difference', { given: asked, npx: 'echo Told' });
    expect([run.code, run.asked[0]?.[2]]).toEqual([0, expect.stringMatching(/^--since=[0-9a-f]{40}$/)]);
    expect(commented(run)[0]?.args[1]).toBe('repos/example/practice/issues/7/comments');
  });

  test('of a fork stands in the summary only', () => {
    const when =
      "github.event_name == 'workflow_dispatch' || github.event.pull_request.head.repo.full_name == github.repository";
    expect(workflow('disclosure-difference').jobs.difference?.steps.map((step) => step.if)).toContain(when);
    const run = runSteps(branchWith(NAMED), 'disclosure-difference', {
      given: GIVEN,
      npx: 'echo Told',
      unmet: [when],
    });
    expect([run.code, run.calls, run.summary]).toEqual([0, [], expect.stringContaining('Told')]);
  });

  test('that can’t be told fails, and the comment says so in place of an old one', () => {
    const run = runSteps(branchWith(NAMED), 'disclosure-difference', {
      given: GIVEN,
      npx: 'echo Why; exit 1',
    });
    expect(run.code).toBe(1);
    expect(commented(run)[0]?.body).toMatch(/\*\*It can’t be told\.\*\*[\s\S]*\n {4}Why\n/);
  });

  test('of a thousand pages is cut where a comment ends, and whole in the summary', () => {
    const run = runSteps(branchWith(NAMED), 'disclosure-difference', {
      given: GIVEN,
      npx: `for i in {1..9000}; do echo '- “é” told'; done`,
    });
    expect(commented(run)[0]?.body.length).toBeLessThan(65_000);
    expect(commented(run)[0]?.body).toMatch(/… and more: see the summary of the run\.\n$/);
    expect(run.summary.match(/told/g)).toHaveLength(9000);
  });
});

describe('Nightly', () => {
  const secret = { 'secrets.DOORPLATE_BUILD_HOOK': 'https://host.example/hooks/5ecre7' };
  const due = (scene: Scene, bodies: readonly string[] = [], npx?: string) =>
    runSteps(scene, 'nightly', {
      job: 'due',
      npx,
      given: { 'github.token': 'secret' },
      lists: bodies.map((body) => ({ user: { login: 'github-actions[bot]' }, body })),
    });
  const DUE = [
    {
      kind: 'consent',
      slug: 'ada-lund',
      label: 'Pets',
      day: '2026-03-01',
      says: 'Ada’s pets go off: renew, or let them go.',
    },
    {
      kind: 'policy',
      slug: 'social-media',
      label: 'Policy',
      day: '2026-03-02',
      says: 'Read “Social media” again; `x` $(y).',
    },
  ];
  const telling = (items: readonly object[]) => `cat <<'END'\n${JSON.stringify({ due: items })}\nEND\n`;

  test('asks for a build, and the address stands in no argument and no log', () => {
    const run = runSteps(sceneWith(), 'nightly', { job: 'rebuild', given: secret });
    expect([run.code, run.log, run.posted.length]).toEqual([0, '', 1]);
    expect(run.posted[0]?.at(-1)).toBe('url = "https://host.example/hooks/5ecre7"');
    expect(run.posted[0]?.slice(0, -1).join(' ')).not.toContain('5ecre7');
  });

  test('says so where no hook is set, and fails where it doesn’t answer', () => {
    const unset = runSteps(sceneWith(), 'nightly', { job: 'rebuild', given: {} });
    expect([unset.code, unset.posted, unset.log]).toEqual([0, [], expect.stringContaining('not set')]);
    const down = runSteps(sceneWith(), 'nightly', { job: 'rebuild', given: secret, npx: 'down' });
    expect([down.code, down.log]).toEqual([1, expect.stringContaining('did not answer')]);
    expect(down.log).not.toContain('5ecre7');
  });

  test('opens an issue for each thing that falls due, with the way to settle it, and never a second', () => {
    const scene = sceneWith();
    const first = due(scene, ['Something else'], telling(DUE));
    expect([first.code, first.log]).toEqual([0, '']);
    expect(commented(first).map(({ args }) => args.slice(0, 3))).toEqual(
      DUE.map(({ says }) => ['issue', 'create', `--title=${says}`]),
    );
    const bodies = commented(first).map(({ body }) => body);
    expect(bodies[0]).toMatch(
      /^Ada’s pets go off.*\n\n.*\[Renew consent\]\(https:\/\/github\.example\/example\/practice\/actions\/.*`ada-lund`/,
    );
    expect(bodies[1]).toContain('[New policy version]');
    expect(commented(due(scene, bodies, telling(DUE)))).toEqual([]);
    expect(commented(due(scene, bodies, telling([...DUE, { ...DUE[0], day: '2028-03-01' }])))).toHaveLength(
      1,
    );
  });

  test('takes no stranger’s issue for its own, and opens no more than twenty in a night', () => {
    const many = Array.from({ length: 25 }, (_, at) => ({ ...DUE[0], slug: `person-${at}` }));
    const scene = sceneWith();
    const bodies = commented(due(scene, [], telling(many))).map(({ body }) => body);
    expect(bodies).toHaveLength(20);
    const strangers = runSteps(scene, 'nightly', {
      job: 'due',
      npx: telling(many.slice(0, 1)),
      given: { 'github.token': 'secret' },
      lists: bodies.map((body) => ({ user: { login: 'stranger' }, body })),
    });
    expect(commented(strangers)).toHaveLength(1);
  });

  test('takes what falls due from the practice itself, and keeps sensitive kinds of detail to itself', async () => {
    const soon = 'until: 2026-03-15, consent: 2026-01-10 }';
    const bio = bioWith(
      ['interests: { says: [Hiking, Chess], consent: 2026-01-10 }', `interests: { says: Hiking, ${soon}`],
      [
        'personal:',
        `personal:\n  military: { says: Served as a medic, until: 2026-03-15, consent: { on: 2026-01-10, by: Ada Lund } }`,
      ],
    );
    const scene = sceneWith(bio);
    await approveAll(scene);
    const run = due(scene);
    expect([run.code, run.log]).toEqual([0, '']);
    const texts = commented(run).map(({ args, body }) => `${args.join(' ')}\n${body}`);
    expect(texts.filter((text) => text.includes('Interests'))).toHaveLength(1);
    expect(texts.filter((text) => text.includes('A personal item'))).toHaveLength(1);
    expect(texts.join('\n')).not.toMatch(/Hiking|medic|military/i);
  });

  test('opens none for the people of the sample', () => {
    const practice = withFiles({})['_data/practice.yaml'];
    const run = due(
      sceneWith({ '_data/practice.yaml': `${practice}sample: true # for now\n` }),
      [],
      telling(DUE),
    );
    expect([run.code, run.calls]).toEqual([0, []]);
  });

  test('fails where nothing can be told', () => {
    const run = due(sceneWith(), [], 'exit 1');
    expect([run.code, run.calls]).toEqual([1, []]);
  });
});

test('code scanning gets the findings as they are, errors among them, and nothing if the check itself failed', () => {
  const scene = sceneWith();
  const given = { 'github.token': 'secret' };
  const scan = (npx: string) => runSteps(scene, 'check', { given, npx, job: 'code-scanning' });
  const run = scan('echo "{}"; exit 1');
  expect([run.code, run.log]).toEqual([0, '']);
  expect(run.asked).toEqual([['doorplate', 'check', '--format', 'sarif']]);
  const [{ args = [] } = {}] = run.calls;
  expect(args.slice(0, 3)).toEqual(['api', '--method=POST', 'repos/example/practice/code-scanning/sarifs']);
  const sent = args.find((word) => word.startsWith('--field=sarif=@'))?.slice('--field=sarif=@'.length) ?? '';
  expect(String(gunzipSync(Buffer.from(readFileSync(sent, 'utf8'), 'base64')))).toBe('{}\n');

  const failed = scan('exit 2');
  expect([failed.code, failed.calls]).toEqual([1, []]);
});
