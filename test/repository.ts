// Scratch repositories of git, made of files and changed as people change theirs.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder, writeFiles } from './folder.ts';
import { git } from './git.ts';

/** Files to write by path; undefined: to take away. */
export type Changes = Readonly<Record<string, string | Uint8Array | undefined>>;

export class Repository {
  readonly root = newFolder();

  /** A new one with these files in its first commit. */
  constructor(files: Changes) {
    this.git('init', '--quiet');
    this.commit(files);
  }

  git(...args: string[]): string {
    return git(this.root, ...args).trim();
  }

  write(changes: Changes): void {
    for (const [path, content] of Object.entries(changes))
      if (content === undefined) rmSync(join(this.root, path), { recursive: true });
      else writeFiles(this.root, { [path]: content });
  }

  /** The hash of the new commit. */
  commit(changes: Changes): string {
    this.write(changes);
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', 'A change');
    return this.git('rev-parse', 'HEAD');
  }
}
