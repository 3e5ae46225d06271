import { availableParallelism } from 'node:os';
import { byPlace, type Finding } from '#diagnostic/diagnostic.ts';
import type { MadeFiles } from '#schema/made-file.ts';
import type { Share } from '#schema/page.ts';
import type { Results } from '#schema/results.ts';
import { Search, type Withheld } from '#schema/withheld.ts';
import { EarlierAudit } from './earlier-audit.ts';
import { type AuditedFile, FileAudit } from './file-audit.ts';
import type { Part } from './links/parts.ts';
import { type Entry, listFolder, type RawFile, readEntry } from './reader.ts';
import { siteRules } from './rules/index.ts';
import type { SiteRule } from './site-rule.ts';
import { Helpers, helpersFor } from './threads/helpers.ts';
import { newJob, work } from './threads/work.ts';

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
  /** What earlier audits found; without, all is looked at. */
  readonly results?: Results;
}

export interface Audited {
  /** `file` is the page's source where it has one, so that `--hold` can hold it; else the file below the folder. */
  readonly findings: readonly Finding[];
  /** Every file with the digest and the number of its bytes: the proof. */
  readonly manifest: ReadonlyArray<{ readonly path: string; readonly digest: string; readonly size: number }>;
}

/** Audits of one build after the other. Threads that helped with one help with the next: they take long to begin. */
export class Audits {
  #helpers: Helpers | undefined;

  /** Looks at every file, on a large site in several threads. */
  audit(input: AuditInput): Promise<Audited> {
    const processors = availableParallelism();
    return auditWith((files) => {
      const count = helpersFor(Math.min(files, input.pages.size), processors);
      if (count > 0) this.#helpers ??= new Helpers(count);
      return count > 0 ? this.#helpers : undefined;
    }, input);
  }

  /** The threads, too. */
  async end(): Promise<void> {
    await this.#helpers?.end();
  }
}

/** What is found, and in which order, is the same however many threads help, and whatever is known of earlier builds. */
export async function auditWith(
  helping: (files: number) => Helpers | undefined,
  input: AuditInput,
): Promise<Audited> {
  const entries = listFolder(input.folder);
  const search = new Search(input.withheld);
  const own = new FileAudit(input, search, siteRules, input.results !== undefined);
  const earlier = new EarlierAudit(input);
  const files: (AuditedFile | undefined)[] = entries.map((entry) =>
    earlier.isEmpty ? undefined : earlier.find(readEntry(input.folder, entry), own),
  );
  const left = [...files.keys()].filter((at) => files[at] === undefined);
  const job = newJob(
    input,
    search,
    left.map((at) => entries[at] as Entry),
  );
  const keep = (from: number, part: readonly AuditedFile[]) => {
    for (const [at, file] of part.entries()) files[left[from + at] as number] = earlier.keep(file);
  };
  const helped = helping(left.length)?.work(job, keep);
  await Promise.all([work(own, job, keep), helped]);
  return audited(own, allOf(files, entries.length));
}

/** INVARIANT: nothing goes out unchecked. What was looked at must be as many files as there are, without a gap. */
export function allOf(files: readonly (AuditedFile | undefined)[], count: number): AuditedFile[] {
  const looked = files.filter((file) => file !== undefined);
  if (looked.length !== count) throw new Error('The audit left a file out. Nothing goes out unchecked.');
  return looked;
}

/** As `audit`, for files from anywhere and any rules. */
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
