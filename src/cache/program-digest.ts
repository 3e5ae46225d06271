import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import manifest from '../../package.json' with { type: 'json' };

/** Whatever of the program decides what a build gives: as TypeScript in its repository, as JavaScript in the package. */
const PARTS = ['src', 'layouts', 'templates', 'schemas', 'dist', 'bin', 'package.json', 'package-lock.json'];
const TESTS = /\.(?:test|examples)\.tsx?$/;

/**
 * The digest of everything but a practice's files that a build depends on: the program's own files, byte by byte, what it
 * is installed with, and the machine it runs on. What was kept under another one is another program's.
 */
export function programDigest(): string {
  known ??= digest();
  return known;
}

/** A program that is changed while it runs goes on as what it was. */
let known: string | undefined;

function digest(): string {
  const root = packageRoot(dirname(fileURLToPath(import.meta.url)));
  const hash = createHash('sha256').update(
    JSON.stringify([process.versions, process.platform, process.arch]),
  );
  const add = (path: string) => hash.update(`\0${relative(root, path)}\0`).update(readFileSync(path));
  for (const part of PARTS) for (const path of filesIn(join(root, part))) if (!TESTS.test(path)) add(path);
  for (const path of installed(root)) add(path);
  return hash.digest('hex');
}

/** The folder that package.json stands in, as deep as this file may lie below it. */
function packageRoot(from: string): string {
  const isRoot = existsSync(join(from, 'bin', 'doorplate.js'));
  const above = dirname(from);
  return isRoot || above === from ? from : packageRoot(above);
}

function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  const entries = isFolder(path) ? readdirSync(path).sort() : undefined;
  return entries?.flatMap((name) => filesIn(join(path, name))) ?? [path];
}

function isFolder(path: string): boolean {
  return statSync(path).isDirectory();
}

/** What says which versions of other packages are installed: npm's own list, and what each package says of itself. */
function installed(root: string): string[] {
  const names = [
    '.package-lock.json',
    ...Object.keys(manifest.dependencies).map((name) => `${name}/package.json`),
  ];
  const folders: string[] = [];
  for (let folder = root; ; folder = dirname(folder)) {
    folders.push(join(folder, 'node_modules'));
    if (dirname(folder) === folder) break;
  }
  return names.flatMap((name) => {
    const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
    return found === undefined ? [] : [found];
  });
}
