// A new version goes into a practice's repository, and what is the practice's own stays as it is, byte for byte.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { filesIn, newFolder, writeFiles } from '../folder.ts';
import { REPOSITORY } from '../terminal.ts';
import { commit, git, type Run, runSteps, type Scene } from './run.ts';
import { sceneWith, textAt } from './scene.ts';

const BRANCH = 'doorplate-1.1.0';
const lines = (...changed: string[]) =>
  Array.from({ length: 30 }, (_, at) => changed[at] ?? `line ${at}`).join('\n');

/** A stand-in for npm, in which the second line says what it installs. */
function withNpm({ tools }: Scene, installs: string): void {
  const script = `#!/usr/bin/env bash\nset -eu\nif [[ $1 == ci ]]; then exit; fi\n${installs}\n`;
  writeFileSync(join(tools, 'npm'), script, { mode: 0o755 });
}

/** Fills in the form for version 1.1.0. */
function upgrade(scene: Scene, given: Readonly<Record<string, string>> = {}): Run {
  const all = { 'github.token': 'secret', 'inputs.version': '1.1.0', ...given };
  return runSteps(scene, 'upgrade', { given: all, npx: 'echo "0 errors"', lists: {} as never });
}

/** What is the practice's own where the upgrade is proposed, and what it was. */
const own = (scene: Scene, branch: string) =>
  git(scene.origin, 'ls-tree', '-r', branch, '--', 'content', '_data', 'theme.css');

describe('a copy of Doorplate’s repository', () => {
  let upstream: string;
  let scene: Scene;
  beforeEach(() => {
    upstream = newFolder();
    git(upstream, 'init', '--quiet', '--initial-branch=main');
    const release = (version: string, files: Readonly<Record<string, string>>) => {
      writeFiles(upstream, {
        'package.json': `{\n  "name": "doorplate",\n  "version": "${version}",\n  "type": "module"\n}\n`,
        ...files,
      });
      commit(upstream, version);
      git(upstream, 'tag', `v${version}`);
    };
    const first = {
      'src/compile.ts': lines(),
      'src/old.ts': lines(),
      'README.md': lines(),
      'layouts/bio.tsx': lines(),
      'content/pages/sample.md': 'Of the sample\n',
      '_data/practice.yaml': 'name: The sample\n',
    };
    release('1.0.0', first);
    scene = sceneWith({
      ...Object.fromEntries(
        [...filesIn(upstream)]
          .filter(([path]) => !path.startsWith('.git/'))
          .map(([path, bytes]) => [path, String(bytes)]),
      ),
      '_data/practice.yaml': 'name: Ours\n',
      'content/pages/sample.md': undefined,
      'theme.css': ':root {}\n',
    });
    withNpm(scene, 'exit 1');
    release('1.1.0', {
      'src/compile.ts': lines('better'),
      'src/new.ts': 'new\n',
      'README.md': lines('said better'),
      'layouts/bio.tsx': lines('better'),
      'content/pages/sample.md': 'Of the sample, changed\n',
      'content/pages/another.md': 'Of the sample, too\n',
      '_data/practice.yaml': 'name: The sample, changed\n',
    });
  });

  test('takes over what changed in the program, keeps what it changed itself, and is proposed on a branch', () => {
    writeFiles(scene.root, { 'layouts/bio.tsx': `${lines()}\nours\n` });
    git(scene.root, 'rm', '--quiet', 'README.md');
    commit(scene.root, 'Ours');
    git(scene.root, 'push', '--quiet', 'origin', 'main');
    const run = upgrade(scene, { 'inputs.from': upstream });
    expect([run.code, run.log], run.summary).toEqual([0, '']);
    expect(own(scene, BRANCH)).toBe(own(scene, 'main'));
    const at = (path: string) => git(scene.origin, 'show', `${BRANCH}:${path}`);
    expect(at('src/compile.ts')).toBe(lines('better'));
    expect(at('src/new.ts')).toBe('new');
    expect(at('layouts/bio.tsx')).toBe(`${lines('better')}\nours`);
    expect(at('package.json')).toContain('"version": "1.1.0"');
    // What was taken away here stays away, and nothing is published before somebody looked.
    expect(git(scene.origin, 'ls-tree', '-r', '--name-only', BRANCH)).not.toContain('README.md');
    expect(textAt(scene, 'package.json')).toContain('"version": "1.0.0"');
    expect(run.calls.at(-1)?.args.slice(0, 3)).toEqual(['pr', 'create', `--head=${BRANCH}`]);
    expect(run.calls.at(-1)?.body).toMatch(/^### Doorplate 1\.1\.0: ready to look at\n[\s\S]*0 errors/);
  });

  test('where both changed the same lines both stand there, and it says which files', () => {
    writeFiles(scene.root, { 'src/compile.ts': lines('ours') });
    commit(scene.root, 'Ours');
    const run = upgrade(scene, { 'inputs.from': upstream });
    expect(run.code).toBe(1);
    expect(run.summary).toMatch(/some lines are left to choose between[\s\S]*\n {4}src\/compile\.ts\n/);
    expect(git(scene.origin, 'show', `${BRANCH}:src/compile.ts`)).toMatch(/<<<<<<< [\s\S]*ours[\s\S]*better/);
    expect(own(scene, BRANCH)).toBe(own(scene, 'main'));
  });

  test.each([
    ['a version nobody made', { 'inputs.version': '9.9.9' }, 'could not be fetched'],
    ['what is no version', { 'inputs.version': '--upload-pack=touch x' }, 'must be three numbers'],
    ['nowhere', { 'inputs.from': '' }, 'must be said where'],
  ])('from %s nothing comes', (_, given, says) => {
    const run = upgrade(scene, { 'inputs.from': upstream, ...given });
    expect([run.code, git(scene.origin, 'branch', '--list')]).toEqual([2, '* main']);
    expect(run.summary).toContain(says);
  });
});

describe('a practice that depends on the package', () => {
  const KEPT = '.github/workflows/check.yml';
  /** Stands for `npm install doorplate@VERSION`: the new package is beside the old one. */
  const NPM =
    '[[ ${*: -1} == doorplate@1.1.0 ]]\nrm -r node_modules/doorplate\nmv node_modules/new node_modules/doorplate';

  test('gets the files that came with it anew, merged with what it changed; its own files and layouts stay', () => {
    const scene = sceneWith({
      '.gitignore': 'node_modules\n',
      'layouts/provider.tsx': 'ours\n',
      'theme.css': ':root {}\n',
    });
    const given = (version: string) => {
      const dist = join(scene.root, 'node_modules', version, 'dist');
      mkdirSync(join(dist, 'netlify'), { recursive: true });
      for (const path of ['.github', 'netlify.toml', '.nvmrc', 'netlify/staff'])
        cpSync(join(REPOSITORY, path), join(dist, path), { recursive: true });
      return dist;
    };
    given('doorplate');
    const next = given('new');
    const settings = readFileSync(join(next, 'netlify.toml'), 'utf8');
    writeFileSync(join(scene.root, 'netlify.toml'), `${settings}\n# ours\n`);
    writeFileSync(join(next, 'netlify.toml'), settings.replace('NODE_VERSION = "22"', 'NODE_VERSION = "24"'));
    writeFileSync(join(next, '.github/scripts/attempt.sh'), '# another\n', { flag: 'a' });
    writeFileSync(join(next, '.github/scripts/fresh.sh'), 'fresh\n');
    writeFileSync(join(next, KEPT), '# another\n', { flag: 'a' });
    withNpm(scene, NPM);
    commit(scene.root, 'Ours');
    git(scene.root, 'push', '--quiet', 'origin', 'main');

    const run = upgrade(scene);
    expect([run.code, run.log], run.summary).toEqual([0, '']);
    const at = (path: string) => git(scene.origin, 'show', `${BRANCH}:${path}`);
    expect(at('netlify.toml')).toMatch(/NODE_VERSION = "24"[\s\S]*# ours$/);
    expect(at('.github/scripts/attempt.sh')).toMatch(/# another$/);
    expect(at('.github/scripts/fresh.sh')).toBe('fresh');
    expect(at('layouts/provider.tsx')).toBe('ours');
    expect(own(scene, BRANCH)).toBe(own(scene, 'main'));
    // GitHub would refuse the branch for this one file.
    expect(at(KEPT)).not.toContain('# another');
    expect(run.summary).toContain(`    ${KEPT}\n`);
  });
});
