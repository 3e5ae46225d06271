import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bytesOf, digestOf } from '#standing/site-file.ts';
import { put, putAgain, type Target } from './put.ts';

/** What a build writes at this moment is younger; older is of one that was killed. */
const ABANDONED = 60 * 60_000;

/**
 * Files that are made once and kept between builds, each by a name that says what is in it. The digest of its bytes
 * stands in front of the name, so that one that was damaged, cut short or exchanged is made anew.
 */
export class Kept {
  readonly #folder: string;
  readonly #site: Target;
  readonly #used = new Set<string>();
  #halves: Promise<unknown> | undefined;
  #there: Promise<ReadonlyMap<string, readonly string[]>> | undefined;

  /** `site`: what they are made for. */
  constructor(folder: string, site: Target) {
    this.#folder = folder;
    this.#site = site;
  }

  /** Puts a file into the site, makes it first if it isn't kept yet; gives the digest of its bytes, as all of this do. */
  async provide(name: string, path: string, make: () => Promise<Uint8Array>): Promise<string> {
    return (await this.again(name, path)) ?? this.made(name, path, await make());
  }

  /** Puts a file into the site if it is kept. */
  async again(name: string, path: string): Promise<string | undefined> {
    this.#there ??= this.#list();
    const digest = (await this.#there)
      .get(name)
      ?.find((digest) => this.#put(`${digest}-${name}`, digest, path));
    if (digest !== undefined) this.use(name, digest);
    return digest;
  }

  /** Keeps a file that was made, and puts it into the site. */
  async made(name: string, path: string, bytes: Uint8Array): Promise<string> {
    const digest = digestOf(bytes);
    await this.#keep(`${digest}-${name}`, bytes);
    put({ folder: this.#site.folder }, path, bytes);
    this.use(name, digest);
    return digest;
  }

  /** Has a file stay that another thread made. */
  use(name: string, digest: string): void {
    this.#used.add(`${digest}-${name}`);
  }

  /**
   * Puts what is kept, if it is what was once put there. INVARIANT: by a link to the site that stands, never to what is
   * kept: whoever damages that damages no site.
   */
  #put(file: string, digest: string, path: string): boolean {
    if (putAgain(this.#site, path, (there) => there === digest)) return true;
    const bytes = bytesOf(join(this.#folder, file));
    if (bytes === undefined || digestOf(bytes) !== digest) return false;
    put({ folder: this.#site.folder }, path, bytes);
    return true;
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
    this.#halves ??= mkdir(halves, { recursive: true });
    await this.#halves;
    const half = join(halves, `${randomUUID()}-${file}`);
    await writeFile(half, bytes);
    await rename(half, join(this.#folder, file));
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

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
