import { spawn } from 'node:child_process';

/** A program that only reads: it takes no locks, fetches nothing, and asks nobody for a password. */
const READING = {
  ...process.env,
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_TERMINAL_PROMPT: '0',
};

/** What git answers, piece by piece; ends early if there is no git or it fails, and then says so by `isDone`. */
export class Git {
  isDone = false;
  readonly #root: string;
  readonly #words: readonly string[];

  constructor(root: string, words: readonly string[]) {
    this.#root = root;
    this.#words = words;
  }

  async *pieces(input: string): AsyncGenerator<Buffer> {
    const child = spawn('git', ['-C', this.#root, ...this.#words], {
      env: READING,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const ended = new Promise<boolean>((resolve) => {
      child.once('error', () => resolve(false)).once('close', (code) => resolve(code === 0));
    });
    // Whoever has seen enough closes the pipe.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    try {
      for await (const piece of child.stdout) yield piece as Buffer;
      this.isDone = await ended;
    } finally {
      child.kill();
    }
  }
}

/** All that git answers; undefined where it fails, or isn't there. */
export async function gitText(
  root: string,
  words: readonly string[],
  input = '',
): Promise<string | undefined> {
  const git = new Git(root, words);
  const pieces: Buffer[] = [];
  for await (const piece of git.pieces(input)) pieces.push(piece);
  return git.isDone ? Buffer.concat(pieces).toString('utf8') : undefined;
}
