// Repositories for tests, whatever git is told elsewhere on this computer.
import { execFileSync } from 'node:child_process';
import { newFolder, writeFiles } from './folder.ts';
import type { Files } from './practice.ts';

const SETTINGS = [
  'user.name=Test',
  'user.email=test@clinic.example',
  'init.defaultBranch=main',
  'commit.gpgsign=false',
  'core.autocrlf=false',
  'protocol.file.allow=always',
].flatMap((setting) => ['-c', setting]);

export function git(root: string, ...args: string[]): string {
  return execFileSync('git', [...SETTINGS, '-C', root, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** Everything as it stands in the folder, as one more commit. */
export function commit(root: string): void {
  git(root, 'add', '-A');
  git(root, 'commit', '--allow-empty', '-m', 'A change');
}

/** A repository with these files on its branch main. */
export function newRepository(files: Files): string {
  const root = newFolder();
  git(root, 'init');
  writeFiles(root, files);
  commit(root);
  return root;
}
