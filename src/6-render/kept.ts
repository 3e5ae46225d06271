import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What a build writes at this moment is younger; older is of one that was killed. */
const ABANDONED = 60 * 60_000;

/**
 * Files that are made once and kept between builds, each by a name that says what is in it. The digest of its bytes
 * stands in front of the name, so that one that was damaged, cut short or exchanged is made anew.
 */
export class Kept {
  readonly #folder: string;
  readonly #used = new Set<string>();
  readonly #folders = new Map<string, Promise<unknown>>();
  #there: Promise<ReadonlyMap<string, readonly string[]>> | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Puts a file at `target`, makes it first if it isn't kept yet; gives the digest of its bytes. */
  async provide(name: string, target: string, make: () => Promise<Uint8Array>): Promise<string> {
    const kept = await this.#find(name);
    const bytes = kept ?? (await make());
    const digest = digestOf(bytes);
    if (kept === undefined) await this.#keep(`${digest}-${name}`, bytes);
    this.#used.add(`${digest}-${name}`);
    await this.#make(dirname(target));
    await writeFile(target, bytes);
    return `sha256-${digest}`;
  }

  /** What is kept by a name, if it is what was once put there. */
  async #find(name: string): Promise<Uint8Array | undefined> {
    this.#there ??= this.#list();
    for (const digest of (await this.#there).get(name) ?? []) {
      // Another build may have taken it away.
      const bytes = await readFile(join(this.#folder, `${digest}-${name}`)).catch(() => undefined);
      if (bytes !== undefined && digestOf(bytes) === digest) return bytes;
    }
    return undefined;
  }

  /** Digests by name. */
  async #list(): Promise<ReadonlyMap<string, readonly string[]>> {
    const found = new Map<string, string[]>();
    for (const file of await namesIn(this.#folder)) {
      const [, digest = '', name = ''] = /^([0-9a-f]{64})-(.+)$/.exec(file) ?? [];
      found.set(name, [...(found.get(name) ?? []), digest]);
    }
    return found;
  }

  /** Whole or not at all: another build may read it at this moment. */
  async #keep(file: string, bytes: Uint8Array): Promise<void> {
    const halves = join(this.#folder, 'half');
    await this.#make(halves);
    const half = join(halves, `${process.pid}-${file}`);
    await writeFile(half, bytes);
    await rename(half, join(this.#folder, file));
  }

  /** Makes a folder, once. */
  #make(folder: string): Promise<unknown> {
    const known = this.#folders.get(folder) ?? mkdir(folder, { recursive: true });
    this.#folders.set(folder, known);
    return known;
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

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
