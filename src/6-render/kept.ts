import { copyFile, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Another build may take a file away between looking and copying; it won't again and again. */
const ATTEMPTS = 3;
/** What a build writes at this moment is younger; older is of one that was killed. */
const ABANDONED = 60 * 60_000;

/** Files that are made once and kept between builds, each by a name that says what is in it. */
export class Kept {
  readonly #folder: string;
  readonly #used = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Puts a file at `target`; makes it first if it isn't kept yet. */
  async provide(name: string, target: string, make: () => Promise<Uint8Array>): Promise<void> {
    this.#used.add(name);
    const kept = join(this.#folder, name);
    await mkdir(dirname(target), { recursive: true });
    for (let attempt = 1; ; attempt += 1) {
      if (!(await isWhole(kept))) await this.#keep(name, await make());
      try {
        return await copyFile(kept, target);
      } catch (error) {
        if (attempt === ATTEMPTS) throw error;
      }
    }
  }

  /** Whole or not at all: another build may read it at this moment. */
  async #keep(name: string, bytes: Uint8Array): Promise<void> {
    const halves = join(this.#folder, 'half');
    await mkdir(halves, { recursive: true });
    const half = join(halves, `${process.pid}-${name}`);
    await writeFile(half, bytes);
    await rename(half, join(this.#folder, name));
  }

  /** Takes away what this build had no use for: a portrait of someone who has gone stays nowhere. */
  async sweep(): Promise<void> {
    for (const name of await namesIn(this.#folder))
      if (name !== 'half' && !this.#used.has(name))
        await rm(join(this.#folder, name), { recursive: true, force: true });
    const halves = join(this.#folder, 'half');
    for (const name of await namesIn(halves)) {
      const age = Date.now() - (await stat(join(halves, name)).then(({ mtimeMs }) => mtimeMs, Date.now));
      if (age > ABANDONED) await rm(join(halves, name), { force: true });
    }
  }
}

/** Whether a file is there; one of which nothing is left doesn't count. */
async function isWhole(path: string): Promise<boolean> {
  return stat(path).then(
    ({ size }) => size > 0,
    () => false,
  );
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
