import { type ExecFileSyncOptions, execFileSync } from 'node:child_process';
import { posix } from 'node:path';
import { Misuse } from '../misuse.ts';
import { visible } from '../visible.ts';

/** The practice's files as they stand in a revision of git, byte for byte, by path below the root. */
export function filesAt(root: string, revision: string): Record<string, Uint8Array> {
  const commit = commitOf(root, revision);
  // Below the root, wherever in the repository that is, and named from there.
  const list = git(root, ['ls-tree', '-r', '-z', commit, '--', 'content', '_data']).toString('utf8');
  const entries = [...list.matchAll(ENTRY)].map(({ groups = {} }) => groups as unknown as Entry);
  const seen = entries.filter(({ path }) => !path.split('/').some((name) => name.startsWith('.')));
  const blobs = blobsOf(
    root,
    seen.map(({ hash }) => hash),
  );
  const files = new Map(
    seen.map(({ mode, path, hash }) => [path, { mode, bytes: blobs.get(hash) as Buffer }]),
  );
  return Object.fromEntries(
    [...files].flatMap(([path, { mode, bytes }]): [string, Uint8Array][] => {
      if (mode !== LINK) return [[path, bytes]];
      // A link to another of these files is that file; where any other leads, a revision doesn't say.
      const target = files.get(posix.join(posix.dirname(path), bytes.toString('utf8')));
      return target === undefined || target.mode === LINK ? [] : [[path, target.bytes]];
    }),
  );
}

/** The newest commit of the branch at a moment; undefined where its history begins later. */
export function commitAt(root: string, moment: Date): string | undefined {
  const asked = ['rev-list', '-1', '--first-parent', `--before=${moment.toISOString()}`, 'HEAD'];
  return /^[0-9a-f]{40,64}$/.exec(git(root, asked).toString('utf8').trim())?.[0];
}

/** Whether only the newest commits are here. */
export function isShallow(root: string): boolean {
  return git(root, ['rev-parse', '--is-shallow-repository']).toString('utf8').trim() === 'true';
}

interface Entry {
  readonly mode: string;
  readonly hash: string;
  readonly path: string;
}

const ENTRY = /(?<=^|\0)(?<mode>\d{6}) blob (?<hash>[0-9a-f]+)\t(?<path>[^\0]+)\0/g;
const LINK = '120000';

/** The commit a revision names, as a hash. */
function commitOf(root: string, revision: string): string {
  git(root, ['rev-parse', '--git-dir']);
  // INVARIANT: what begins with a dash never reaches git, which would take it for an option.
  const hash = /^[-\s]|^$/.test(revision) ? undefined : hashOf(root, `${revision}^{commit}`);
  if (hash === undefined)
    throw new Misuse(
      `git knows no revision “${visible(revision)}” here. Name a branch, a tag or a commit, such as origin/main. If it exists elsewhere, fetch it first: a shallow clone holds only the newest commits.`,
    );
  return hash;
}

function hashOf(root: string, revision: string): string | undefined {
  try {
    const answer = execFileSync('git', ['-C', root, 'rev-parse', '--verify', '--quiet', revision], QUIET);
    return /^[0-9a-f]{40,64}$/.exec(answer.toString('utf8').trim())?.[0];
  } catch {
    return undefined;
  }
}

/** Contents by hash. */
function blobsOf(root: string, hashes: readonly string[]): Map<string, Buffer> {
  const wanted = [...new Set(hashes)];
  const bytes = git(root, ['cat-file', '--batch'], wanted.map((hash) => `${hash}\n`).join(''));
  const blobs = new Map<string, Buffer>();
  let at = 0;
  for (const hash of wanted) {
    const end = bytes.indexOf('\n', at);
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(bytes.toString('latin1', at, end))?.[1];
    if (size === undefined)
      throw new Misuse(
        'git doesn’t have all files of that revision here. Fetch them first: git fetch --refetch',
      );
    at = end + 1 + Number(size) + 1;
    blobs.set(hash, bytes.subarray(end + 1, at - 1));
  }
  return blobs;
}

/** Its answers are bytes, and what it complains of isn't printed. */
const QUIET = { stdio: 'pipe', maxBuffer: Number.POSITIVE_INFINITY } satisfies ExecFileSyncOptions;

/** Asks git something it must be able to answer in any repository. */
function git(root: string, args: readonly string[], input = ''): Buffer {
  try {
    return execFileSync('git', ['-C', root, ...args], { ...QUIET, input });
  } catch (error) {
    const { code, stderr } = error as { code?: string; stderr?: Buffer };
    const why =
      code === 'ENOENT'
        ? 'git isn’t installed here, or can’t be found.'
        : `git says: ${visible(stderr?.toString('utf8').split('\n')[0] ?? '')}`;
    throw new Misuse(`There is no earlier revision to compare with. ${why}`);
  }
}
