import { linkSync, rmdirSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Ahead } from './read-ahead.ts';
import { bytesOf, digestOf, isSame, readSiteFile, type SiteFile, stampOf } from './site-file.ts';
import { inFolder, writeNew } from './write-new.ts';

/** A site as it stands, whose files the next one has again where they are the same. */
export class StandingSite {
  readonly folder: string;
  #ahead: Ahead = { files: new Map(), folders: [] };
  readonly #linked = new Map<string, SiteFile>();

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Takes what was read ahead, if anything was. */
  know(ahead: Ahead | undefined): void {
    this.#ahead = ahead ?? this.#ahead;
  }

  /** A plain file as it was read ahead, or else is read now; undefined where none lies there. */
  find(path: string): SiteFile | undefined {
    return this.#ahead.files.get(path) ?? readSiteFile(join(this.folder, path));
  }

  /**
   * Puts a file that was found into the next site: by a link where links can be made, which takes a twentieth of the time
   * that writing does. False if anything was done to it since it was read.
   */
  link(path: string, { digest, stamp }: SiteFile, folder: string): boolean {
    const [from, to] = [join(this.folder, path), join(folder, path)];
    try {
      if (!isSame(stamp, stampOf(from))) return false;
      inFolder(to, () => linkSync(from, to));
    } catch {
      const bytes = bytesOf(from);
      if (bytes === undefined || digestOf(bytes) !== digest) return false;
      writeNew(to, bytes);
      return true;
    }
    // A link touches the file as well.
    const linked = stampOf(to);
    if (linked.written !== stamp.written) {
      unlinkSync(to);
      return false;
    }
    this.#linked.set(path, { digest, stamp: linked });
    return true;
  }

  /** Files of the next site that are links to files of this one, as they lay there when they were made. */
  get linked(): ReadonlyMap<string, SiteFile> {
    return this.#linked;
  }

  /** Takes the folders away that were made ahead and in which nothing was put: their names may be of people who have left. */
  sweep(folder: string): void {
    const used = new Set(Array.from(this.#linked.keys(), dirname));
    for (const path of this.#ahead.folders.toReversed()) {
      if (used.has(path)) continue;
      try {
        rmdirSync(join(folder, path));
      } catch (error) {
        if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? ''))
          throw error;
      }
    }
  }
}
