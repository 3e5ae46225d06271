import { availableParallelism } from 'node:os';
import { byPlace, type Finding } from '#diagnostic/diagnostic.ts';
import type { MadeFiles } from '#schema/made-file.ts';
import type { Share } from '#schema/page.ts';
import type { Results } from '#schema/results.ts';
import { Search, type Withheld } from '#schema/withheld.ts';
import { isSame, type SiteFile, type Stamp } from '#standing/site-file.ts';
import { EarlierAudit } from './earlier-audit.ts';
import { type AuditedFile, FileAudit } from './file-audit.ts';
import type { Part } from './links/parts.ts';
import { type RawFile, readAlready, readEntry, type Stamped, stampFolder } from './reader.ts';
import { siteRules } from './rules/index.ts';
import type { SiteRule } from './site-rule.ts';
import { Helpers, helpersFor } from './threads/helpers.ts';
import { newJob, sharing, work } from './threads/work.ts';

/** A built site, and what must not be in it. */
export interface AuditInput {
  /** The staged folder, before anyone can see it. */
  readonly folder: string;
  readonly audience: 'public' | 'staff';
  readonly withheld: readonly Withheld[];
  /** What may be shown: the words of the frame and of the practice, and each person's published wording. */
  readonly mayShow: {
    readonly everywhere: readonly string[];
    readonly ofPerson: ReadonlyMap<string, readonly string[]>;
  };
  /** What each HTML file was made from: whose page it is, and from which source file. By path below the folder. */
  readonly pages: ReadonlyMap<
    string,
    { readonly person?: string; readonly source?: string; readonly shares?: readonly Share[] }
  >;
  /** Texts that stand on pages of others, so that what is wrong in one is its record's and nobody else's. */
  readonly parts?: readonly Part[];
  /**
   * Files of a program that is the same for every practice: the digests of their bytes, by path. One that has these very
   * bytes holds nothing of this practice; it is read and stands in the proof, and is not searched.
   */
  readonly sameForAll?: ReadonlyMap<string, string>;
  /** The address the public site is published at. */
  readonly siteUrl: string;
  /** Telephone numbers and e-mail addresses of the practice, as it wrote them; undefined where nobody knows them. */
  readonly contacts?: readonly string[];
  /** Addresses of this site that may never break. */
  readonly permalinks: readonly string[];
  /** Files whose every byte is the program's own work; all others are read for whatever may be in them. */
  readonly made?: MadeFiles;
  /** Files that this build has read as they lie in the folder, by path; without, all are read. */
  readonly read?: ReadonlyMap<string, SiteFile>;
  /** What earlier audits found; without, all is looked at. */
  readonly results?: Results;
}

export interface Audited {
  /** `file` is the page's source where it has one, so that `--hold` can hold it; else the file below the folder. */
  readonly findings: readonly Finding[];
  /** Every file with the digest and the number of its bytes: the proof. */
  readonly manifest: ReadonlyArray<{ readonly path: string; readonly digest: string; readonly size: number }>;
}

/** Threads that are there already are worth asking about so many files of any kind: of a search index, above all. */
const MANY_FILES = 500;

/** Audits of one build. Threads that helped with one help with the next: they take long to begin. */
export class Audits {
  readonly #processors: number;
  #helpers: Helpers | undefined;

  /** `processors`: as many threads work at once, this one among them. */
  constructor(processors = availableParallelism()) {
    this.#processors = processors;
  }

  /** Looks at every file, on a large site in several threads. */
  of(input: AuditInput): Audit {
    return new Audit((bytes, files) => {
      const count = helpersFor(bytes, this.#processors);
      if (count > 0) this.#helpers ??= new Helpers(count);
      return count > 0 || files >= MANY_FILES ? this.#helpers : undefined;
    }, input);
  }

  /** The threads, too. */
  async end(): Promise<void> {
    await this.#helpers?.end();
  }
}

/** What was found in a file, and its stamp when it was looked at. */
interface Looked {
  readonly stamp: Stamp;
  readonly file: AuditedFile;
}

/**
 * The audit of one site, which may begin while some of its files are still to come. What is found, and in which order, is
 * the same however many threads help, whatever is known of earlier builds, and whatever was looked at first.
 */
export class Audit {
  readonly #helping: (bytes: number, files: number) => Helpers | undefined;
  readonly #input: AuditInput;
  readonly #search: Search;
  readonly #own: FileAudit;
  readonly #earlier: EarlierAudit;
  readonly #looked = new Map<string, Looked>();

  /** `helping` gives threads that are worth asking about so many files with pages of so many bytes among them. */
  constructor(helping: (bytes: number, files: number) => Helpers | undefined, input: AuditInput) {
    this.#helping = helping;
    this.#input = input;
    this.#search = new Search(input.withheld);
    this.#own = new FileAudit(input, this.#search, siteRules, input.results !== undefined);
    this.#earlier = new EarlierAudit(input);
  }

  /**
   * Looks at the files that are there and done, but for those that were looked at and haven't changed since. Until `free` is
   * fulfilled other threads do, if they are worth asking.
   */
  async look(isDone: (path: string) => boolean, free?: Promise<unknown>): Promise<void> {
    await this.#lookAt(
      stampFolder(this.#input.folder).filter(({ entry }) => isDone(entry.path)),
      free,
    );
  }

  /** Looks at all the others, and gives what was found in all of them. */
  async end(): Promise<Audited> {
    const all = stampFolder(this.#input.folder);
    await this.#lookAt(all);
    const files = all.map(({ entry }) => this.#looked.get(entry.path)?.file);
    return audited(this.#own, allOf(files, all.length));
  }

  /** INVARIANT: the stamp is older than what was read: who changes a file in between makes it be looked at again. */
  async #lookAt(stamped: readonly Stamped[], free?: Promise<unknown>): Promise<void> {
    const left = stamped.filter((one) => {
      const { entry, stamp } = one;
      const looked = this.#looked.get(entry.path);
      if (looked !== undefined && isSame(looked.stamp, stamp)) return false;
      const file = this.#known(one);
      if (file !== undefined) this.#looked.set(entry.path, { stamp, file });
      return file === undefined;
    });
    const entries = left.map(({ entry }) => entry);
    const keep = (from: number, part: readonly AuditedFile[]) => {
      for (const [at, file] of part.entries()) {
        const { entry, stamp } = left[from + at] as (typeof left)[number];
        this.#looked.set(entry.path, { stamp, file: this.#earlier.keep(file) });
      }
    };
    const pages = left.filter(({ entry }) => entry.path.endsWith('.html'));
    const helpers = this.#helping(
      pages.reduce((bytes, { stamp }) => bytes + stamp.size, 0),
      left.length,
    );
    const shared = sharing(this.#input.folder, entries);
    if (helpers === undefined) return work(this.#own, shared, keep);
    const helped = helpers.work(newJob(this.#input, this.#search, shared), keep);
    const own = async () => {
      await free;
      await work(this.#own, shared, keep);
    };
    await Promise.all([own(), helped]);
  }

  /** A file that earlier builds found clean and that still is. */
  #known(stamped: Stamped): AuditedFile | undefined {
    if (this.#earlier.isEmpty) return undefined;
    const { folder, read } = this.#input;
    const file = (read && readAlready(stamped, read)) ?? readEntry(folder, stamped.entry);
    return this.#earlier.find(file, this.#own);
  }
}

/** INVARIANT: nothing goes out unchecked. What was looked at must be as many files as there are, without a gap. */
export function allOf(files: readonly (AuditedFile | undefined)[], count: number): AuditedFile[] {
  const looked = files.filter((file) => file !== undefined);
  if (looked.length !== count) throw new Error('The audit left a file out. Nothing goes out unchecked.');
  return looked;
}

/** As `Audit`, for files from anywhere and any rules. */
export async function auditFiles(
  input: Omit<AuditInput, 'folder'>,
  files: Iterable<RawFile>,
  rules: readonly SiteRule[],
): Promise<Audited> {
  const own = new FileAudit(input, new Search(input.withheld), rules);
  const all: AuditedFile[] = [];
  for (const raw of files) all.push(await own.file(raw));
  return audited(own, all);
}

function audited(audit: FileAudit, files: readonly AuditedFile[]): Audited {
  return {
    findings: audit.end(files).sort(byPlace),
    manifest: files.map(({ digest, size, links: { path } }) => ({ path, digest, size })),
  };
}
