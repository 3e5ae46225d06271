import type { FileLinks, Link } from './links-of.ts';
import { type Destination, SiteMap } from './site-map.ts';

/** The links inside a site; what they lead to is known when all files are. */
export class Links {
  readonly map = new SiteMap();
  readonly #files: FileLinks[] = [];
  readonly #audience: 'public' | 'staff';

  constructor(audience: 'public' | 'staff') {
    this.#audience = audience;
  }

  add(file: FileLinks): void {
    this.map.add(file);
    this.#files.push(file);
  }

  /** Every link with the file that holds it and what is at its end. */
  *followed(): Generator<readonly [Link, FileLinks, Destination]> {
    const known = new Map<Link, Destination>();
    for (const file of this.#files) {
      for (const link of file.links) {
        const destination = known.get(link) ?? this.#destinationOf(link);
        known.set(link, destination);
        yield [link, file, destination];
      }
    }
  }

  #destinationOf({ path, isInvalid }: Link): Destination {
    if (isInvalid) return { kind: 'nothing' };
    return this.#audience === 'public' ? this.map.atAddress(path) : this.map.asFile(path);
  }
}
