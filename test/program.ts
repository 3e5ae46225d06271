// The program as one file: a test that starts it a hundred times must not read its TypeScript a hundred times.
import { mkdirSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { newFolder } from './folder.ts';
import { REPOSITORY } from './terminal.ts';

type Build = (options: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** Makes it, and says where it is. What it needs beside it is linked. */
export async function newProgram(): Promise<string> {
  const root = newFolder();
  for (const name of ['layouts', 'node_modules', 'package.json'])
    symlinkSync(join(REPOSITORY, name), join(root, name));
  // The pages of rules are read from beside the code, which is all in one place here.
  mkdirSync(join(root, 'src/cli'), { recursive: true });
  for (const name of ['3-lint', '7-audit'])
    symlinkSync(join(REPOSITORY, 'src', name), join(root, 'src/cli', name), 'dir');
  await esbuild()({
    entryPoints: [join(REPOSITORY, 'src/cli/main.ts')],
    outdir: join(root, 'src/cli'),
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
  });
  return join(root, 'src/cli/main.js');
}

/** The one by which tsx reads TypeScript when the program runs here. */
function esbuild(): Build {
  const ofTsx = createRequire(createRequire(import.meta.url).resolve('tsx'));
  return (ofTsx('esbuild') as { build: Build }).build;
}
