import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Sources, type SubpathImports, violations } from './layering.ts';

const root = join(import.meta.dirname, '..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { imports: SubpathImports };
const inspect = (sources: Sources): string[] => violations(sources, manifest.imports);

test('every source file imports only what its place in the tree allows', () => {
  const sources = readSources('bin', 'src', 'layouts');
  expect([...sources.keys()]).toEqual(
    expect.arrayContaining(['src/compile.ts', 'src/publish.ts', 'src/4-disclose/index.ts']),
  );
  expect(inspect(sources)).toEqual([]);
});

describe('a planted violation is found', () => {
  test.each([
    ['src/3-lint/a.ts', "import { read } from '#compose';", 'imports src/5-compose/index.ts'],
    [
      'src/3-lint/a.ts',
      "import { parse } from '../2-parse/front-matter.ts';",
      'imports src/2-parse/front-matter.ts',
    ],
    [
      'src/3-lint/a.ts',
      "export * from '#read';\nimport '#parse';\nimport type { D } from '#disclose';",
      'more than two stages',
    ],
    ['src/4-disclose/a.ts', "import { compile } from '#compile';", 'imports src/compile.ts'],
    ['src/5-compose/a.ts', "import type {\n  Record,\n} from '#parse';", 'imports src/2-parse/index.ts'],
    ['src/5-compose/a.ts', "const parse = await import('#parse');", 'imports src/2-parse/index.ts'],
    [
      'src/5-compose/a.ts',
      "let record: import('../2-parse/index.ts').Record;",
      'imports src/2-parse/index.ts',
    ],
    ['src/5-compose/a.ts', "import { Bio } from '#layouts/bio.tsx';", 'imports layouts/bio.tsx'],
    ['src/6-render/a.ts', "import { read } from '#read';", 'imports src/1-read/index.ts'],
    ['src/6-render/a.ts', "import { mint } from '../4-disclose/mint.ts';", 'imports src/4-disclose/mint.ts'],
    ['src/7-audit/rules/a.ts', "import { publish } from '#render';", 'imports src/6-render/index.ts'],
    ['src/publish.ts', "import { inject } from './cli/start/inject.ts';", 'imports src/cli/start/inject.ts'],
    ['src/cli/build.ts', "import { panel } from './start/panel.tsx';", 'imports src/cli/start/panel.tsx'],
    ['src/5-compose/a.ts', "import '../cli/start/marks.ts';", 'imports src/cli/start/marks.ts'],
    ['src/6-render/a.ts', "import '../cli/start/inject.ts';", 'imports src/cli/start/inject.ts'],
    ['layouts/home.tsx', "import '../src/cli/start/panel.tsx';", 'imports src/cli/start/panel.tsx'],
    ['src/schema/a.ts', "import { lint } from '#lint';", 'imports src/3-lint/index.ts'],
    ['src/diagnostic/a.ts', "import { main } from '../cli/main.ts';", 'imports src/cli/main.ts'],
    ['src/2-parse/a.ts', "import { x } from '#nowhere/x.ts';", 'package.json does not know'],
    ['src/2-parse/a.ts', 'const rules = await import(name);', 'can not be read here'],
    [
      'layouts/bio.tsx',
      "import { isCategory } from '#schema/categories.ts';",
      'imports src/schema/categories.ts',
    ],
    ['layouts/bio.tsx', "import type { Decision } from '#disclose';", 'imports src/4-disclose/index.ts'],
    ['layouts/bio.tsx', "import { z } from 'zod';", 'imports zod'],
    ['layouts/bio.tsx', "import { readFileSync } from 'node:fs';", 'touches the disk'],
    [
      'src/6-render/a.ts',
      "import { gallery } from '#layouts/gallery/gallery.tsx';",
      'imports layouts/gallery/gallery.tsx',
    ],
    ['layouts/home.tsx', "import { bio } from './examples/people.ts';", 'imports layouts/examples/people.ts'],
    [
      'layouts/home.tsx',
      "import { doorExamples } from './components/door/door.examples.tsx';",
      'imports layouts/components/door/door.examples.tsx',
    ],
    ['src/extra.ts', "import '#read';\nimport '#parse';\nimport '#lint';", 'more than two stages'],
    ['src/3-lint/a.ts', "import { readFile } from 'node:fs/promises';", 'touches the disk'],
    ['src/7-audit/rules/a.ts', "import fs from 'fs';", 'touches the disk'],
    ['src/generate/docs.ts', "const { readFileSync } = await import('node:fs');", 'touches the disk'],
    ['src/4-disclose/a.ts', 'const today = new Date();', 'reads the clock'],
    ['src/4-disclose/a.ts', 'const now = Date.now() + 1;', 'reads the clock'],
    ['src/compile.ts', 'const today = `${new Date().toISOString()}`;', 'reads the clock'],
    ['layouts/footer.tsx', 'const year = () => <p>{new Date().getFullYear()}</p>;', 'reads the clock'],
    ['src/publish.ts', 'process.exit(1);', 'calls process.exit'],
    ['src/cli/build.ts', 'process.exit(1);', 'calls process.exit'],
    ['src/1-read/a.ts', 'const root = process.cwd();', 'working folder'],
    [
      'src/1-read/a.ts',
      "const root = join(import.meta.dirname, '../../content');",
      "repository's own content",
    ],
    [
      'src/cli/a.ts',
      "const root = new URL('../../_data/practice.yaml', import.meta.url);",
      "repository's own content",
    ],
  ])('%s: %j', (path, source, fault) => {
    const found = inspect(new Map([[path, source]]));
    expect(found).toContainEqual(expect.stringContaining(fault));
  });
});

describe('what is allowed stays allowed', () => {
  test.each([
    [
      'src/3-lint/a.ts',
      "import { read } from '#read';\nimport { parse } from '#parse';\nimport { x } from './x.ts';",
    ],
    ['src/5-compose/a.ts', "import { open } from '#disclose';\nimport type { Page } from '#schema/page.ts';"],
    [
      'src/6-render/a.ts',
      "import '#compose';\nimport { Bio } from '#layouts/bio.tsx';\nimport fs from 'node:fs';",
    ],
    ['src/7-audit/read.ts', "import { readdirSync } from 'node:fs';"],
    [
      'src/compile.ts',
      "import '#read';\nimport '#parse';\nimport '#lint';\nimport '#disclose';\nimport '#compose';",
    ],
    ['src/cli/main.ts', 'const today = new Date();\nprocess.exit(await main(process.cwd()));'],
    [
      'src/2-parse/a.ts',
      "const day = new Date(`${text}T00:00:00Z`);\n// not new Date() here, nor import('#compose')",
    ],
    ['src/1-read/a.ts', "const files = glob(join(root, 'content'));"],
    ['src/4-disclose/a.test.ts', "import { compile } from '#compile';"],
    [
      'layouts/bio.tsx',
      "import type { Page } from '#schema/page.ts';\nimport { h } from 'preact';\nimport { A } from './a.tsx';",
    ],
  ])('%s: %j', (path, source) => {
    expect(inspect(new Map([[path, source]]))).toEqual([]);
  });
});

function readSources(...folders: string[]): Sources {
  const sources = new Map<string, string>();
  for (const folder of folders) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.(ts|tsx|js|mjs)$/.test(entry.name)) continue;
      const file = join(entry.parentPath, entry.name);
      sources.set(relative(root, file).split(sep).join('/'), readFileSync(file, 'utf8'));
    }
  }
  return sources;
}
