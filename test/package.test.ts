// The package as a practice has it: packed, unpacked into a folder's node_modules/, and nothing of the repository beside it.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { differences, filesIn, newFolder, sitesIn, writeFiles } from './folder.ts';
import { approvedFolder, buildHere, RULES } from './little-practice.ts';
import { freePorts } from './ports.ts';
import { TODAY } from './practice.ts';
import { type Outcome, outcomeOf, REPOSITORY, startScript } from './terminal.ts';

/** On a busy machine it all takes several times as long. */
const PATIENCE = 600_000;
const LAYOUT = readFileSync(new URL('./own-layout/provider.tsx', import.meta.url), 'utf8');
const MANIFEST = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8'));

/** A folder with the package in node_modules/, as npm leaves it. */
let home: string;
let carried: Map<string, Buffer>;

beforeAll(() => {
  home = newFolder({ 'package.json': '{ "dependencies": { "doorplate": "file:doorplate.tgz" } }\n' });
  unpack(pack(), join(home, 'node_modules/doorplate'));
  // All it says it needs but what reads TypeScript.
  for (const name of Object.keys(MANIFEST.dependencies).filter((one) => one !== 'tsx')) {
    const link = join(home, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(REPOSITORY, 'node_modules', name), link, 'dir');
  }
  carried = filesIn(join(home, 'node_modules/doorplate'));
}, PATIENCE);

/** `npm pack`, in a copy: it writes dist/, and nothing may appear in the repository while other tests look at it. */
function pack(): string {
  const copy = newFolder();
  const parts = ['bin', 'src', 'layouts', 'templates', 'schemas', 'netlify', 'scripts', '.github', '.vscode'];
  const files = ['package.json', 'tsconfig.json', 'tsconfig.layouts.json', 'netlify.toml', '.nvmrc'];
  for (const name of [...parts, ...files, 'README.md', 'CHANGELOG.md', 'LICENSE'])
    cpSync(join(REPOSITORY, name), join(copy, name), { recursive: true });
  symlinkSync(join(REPOSITORY, 'node_modules'), join(copy, 'node_modules'), 'dir');
  succeed('npm', ['pack', '--silent', '--offline'], copy);
  return join(copy, `doorplate-${MANIFEST.version}.tgz`);
}

function unpack(tarball: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  succeed('tar', ['-xzf', tarball, '--strip-components=1'], folder);
}

function succeed(command: string, args: string[], cwd: string): void {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  expect(status, `${command}: ${stdout}${stderr}`).toBe(0);
}

/** A practice that depends on the package. */
async function practice(): Promise<string> {
  const root = await approvedFolder({ [RULES]: undefined });
  symlinkSync(join(home, 'node_modules'), join(root, 'node_modules'), 'dir');
  return root;
}

/** Runs a program of node_modules/ in a folder. */
function run(cwd: string, script: string, args: string[] = [], env = {}): Promise<Outcome> {
  return outcomeOf(startScript(join(home, 'node_modules', script), args, { cwd, env }));
}
const doorplate = (cwd: string, ...args: string[]) =>
  run(cwd, 'doorplate/bin/doorplate.js', [...args, '--today', TODAY]);

test('it carries JavaScript and what the program reads: no TypeScript to run, no tests, no bios of a sample', () => {
  const paths = [...carried.keys()];
  expect(paths.filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))).toEqual([]);
  expect(
    paths.filter((path) => /\.test\.|(?:^|\/)(?:test|bench|content|_data|examples|gallery)\//.test(path)),
  ).toEqual([]);
  expect(paths).toEqual(
    expect.arrayContaining(['LICENSE', 'CHANGELOG.md', 'bin/doorplate.js', 'dist/layouts/kit.d.ts']),
  );
  for (const [path, bytes] of carried)
    if (/\.m?js$/.test(path) && path.startsWith('dist/src'))
      expect(String(bytes), path).not.toMatch(/^(?:import|export) .* from "\..*\.tsx?";$/m);
});

test('what it exports can be imported, and the layouts come with their types', async () => {
  writeFiles(home, {
    'names.mjs': `for (const name of ['eleventy', 'layouts', 'nightly'])
  console.log(name, Object.keys(await import('doorplate/' + name)).includes(name === 'layouts' ? 'Document' : 'default'));\n`,
  });
  const { stdout, stderr } = await outcomeOf(startScript(join(home, 'names.mjs'), [], { cwd: home }));
  expect(stdout, stderr).toBe('eleventy true\nlayouts true\nnightly true\n');
  const types = [...carried].filter(([path]) => path.endsWith('.d.ts'));
  expect(types.length).toBeGreaterThan(40);
});

test('a thread of its audit starts without TypeScript, too', async () => {
  writeFiles(home, {
    'thread.mjs': `import { Helpers } from './node_modules/doorplate/dist/src/7-audit/threads/helpers.js';
import { newJob, sharing } from './node_modules/doorplate/dist/src/7-audit/threads/work.js';
import { Search } from './node_modules/doorplate/dist/src/schema/withheld.js';
const mayShow = { everywhere: [], ofPerson: new Map() };
const site = { audience: 'public', mayShow, pages: new Map(), permalinks: [], siteUrl: 'https://x.example' };
const helpers = new Helpers(1);
const shared = sharing('.', [{ path: 'thread.mjs', isFile: true }]);
await helpers.work(newJob(site, new Search([]), shared), (_, [file]) => console.log(file.links.path));
await helpers.end();
`,
  });
  const { stdout, stderr } = await outcomeOf(startScript(join(home, 'thread.mjs'), [], { cwd: home }));
  expect(stdout, stderr).toBe('thread.mjs\n');
});

test(
  'through Eleventy it builds the same bytes as the repository, a layout of the practice’s own among them',
  async () => {
    const root = await practice();
    const out = newFolder();
    writeFiles(root, {
      'layouts/provider.tsx': LAYOUT,
      '.eleventy.js': "import gate from 'doorplate/eleventy';\nexport default gate;\n",
      'package.json': '{ "type": "module" }\n',
    });
    const built = await run(root, '@11ty/eleventy/cmd.cjs', [], { DOORPLATE_TODAY: TODAY });
    expect(built, built.stdout + built.stderr).toMatchObject({ status: 0 });
    await buildHere(root, out);
    const there = sitesIn(root);
    expect(Object.keys(there).length).toBeGreaterThan(20);
    expect(differences(sitesIn(out), there)).toEqual([]);
  },
  PATIENCE,
);

test(
  'in a folder where it was installed, init writes a practice that is whole: it builds and checks, its manifest keeps what it had, and Node warns of nothing',
  async () => {
    const root = newFolder({ 'package.json': readFileSync(join(home, 'package.json')) });
    symlinkSync(join(home, 'node_modules'), join(root, 'node_modules'), 'dir');
    const given = [
      '--name',
      'Birch Lane Clinic',
      '--phone',
      '+1 212-555-0142',
      '--timezone',
      'America/New_York',
    ];
    const more = [
      '--address',
      '8 Birch Lane, Fairhaven',
      '--provider',
      'Dr Ada Fenwick, physician, Doctor, MD',
    ];
    const begun = await doorplate(root, 'init', ...given, ...more, '--yes');
    expect(begun, begun.stderr + begun.stdout).toMatchObject({ status: 0 });
    expect(begun.stderr).not.toContain('Warning');
    expect(sitesIn(root)['_site/providers/ada-fenwick/index.html']).toContain('Birch Lane Clinic');
    const written = (path: string) => readFileSync(join(root, path), 'utf8');
    expect(JSON.parse(written('package.json'))).toMatchObject({
      name: 'birch-lane-clinic',
      type: 'module',
      scripts: { build: 'doorplate build' },
      dependencies: { doorplate: 'file:doorplate.tgz' },
    });
    for (const path of [
      'netlify.toml',
      '.nvmrc',
      '.github/workflows/take-down.yml',
      'netlify/staff/netlify.toml',
    ])
      expect(written(path), path).toBe(readFileSync(join(REPOSITORY, path), 'utf8'));
    expect(written('.eleventy.js').trimEnd().split('\n')).toHaveLength(3);
    const schemas = [...written('.vscode/settings.json').matchAll(/"\.\/(node_modules\/.*?\.json)"/g)];
    expect(schemas.length).toBeGreaterThan(3);
    for (const [, schema = ''] of schemas) expect(existsSync(join(root, schema)), schema).toBe(true);
    const checked = await doorplate(root, 'check');
    expect(checked, checked.stdout).toMatchObject({ status: 0 });
    expect(existsSync(join(root, 'src'))).toBe(false);
  },
  PATIENCE,
);

test(
  'start serves the pages and checks them in a thread of its own',
  async () => {
    const root = await practice();
    const port = await freePorts();
    const args = ['start', '--port', String(port), '--today', TODAY];
    const server = startScript(join(home, 'node_modules/doorplate/bin/doorplate.js'), args, { cwd: root });
    const ended = outcomeOf(server);
    try {
      await new Promise<void>((resolve, reject) => {
        server.stderr?.on('data', (text: string) => text.includes('0 errors') && resolve());
        server.once('close', async () => reject(new Error((await ended).stderr)));
      });
      const home = await fetch(`http://localhost:${port}/`);
      expect(await home.text()).toContain('Birch Lane Clinic');
    } finally {
      server.kill('SIGKILL');
      await ended;
    }
  },
  PATIENCE,
);
