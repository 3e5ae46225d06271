import { createHash } from 'node:crypto';
import {
  appendFileSync,
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Results } from '#schema/results.ts';
import { Lines } from './lines.ts';

/** Lines are written so many bytes at a time. */
const BATCH = 1 << 20;
const LINE_FEED = 10;
/** What a build writes at this moment is younger; older is of one that was killed. */
const ABANDONED = 60 * 60_000;
/** Hexadecimal digits of a key, and of the digest of what stands in a line. */
const DIGITS = 64;

/**
 * Results in one file, a line for each: its key, the digest of all that stands in the line, and what was found as JSON.
 * A line that was damaged, cut short or exchanged isn't found. What a build keeps is written beside the file and takes its
 * place with `save`, so that whatever is of no use any more is gone: what was known of somebody who has left.
 */
export class ResultsFile implements Results {
  readonly #path: string;
  readonly #program: string;
  readonly #lines: Lines;
  readonly #written = new Set<string>();
  /** Who finds something under a key mostly retains it. */
  #last: { readonly key: string; readonly own: string } | undefined;
  #batch: Uint8Array[] = [];
  #size = 0;
  #draft: { readonly path: string; readonly file: number } | undefined;

  /** `program`: the digest of all else that what is found depends on, besides what the keys say. */
  constructor(path: string, program: string) {
    this.#path = path;
    this.#program = program;
    this.#lines = new Lines(path, DIGITS);
  }

  get isEmpty(): boolean {
    return this.#lines.isEmpty;
  }

  find(key: string): unknown {
    const own = this.#own(key);
    const line = this.#lines.find(own);
    const json = line?.subarray(2 * DIGITS, -1);
    if (json === undefined || line?.toString('latin1', DIGITS, 2 * DIGITS) !== digestOf(own, json))
      return undefined;
    return JSON.parse(json.toString('utf8'));
  }

  retain(key: string): void {
    const own = this.#own(key);
    const line = this.#written.has(own) ? undefined : this.#lines.find(own);
    // A copy: a line is a part of much more that was read with it.
    if (line !== undefined) this.#write(own, Buffer.from(line));
  }

  /** Of two lines with one key the later counts. */
  keep(key: string, found: unknown): void {
    const own = this.#own(key);
    const json = Buffer.from(JSON.stringify(found));
    this.#write(own, Buffer.concat([Buffer.from(own + digestOf(own, json)), json, Buffer.of(LINE_FEED)]));
  }

  /** Whole or not at all: another build may read it at this moment, or write one of its own. */
  save(): void {
    this.#flush();
    const draft = this.#draft;
    this.#draft = undefined;
    if (draft === undefined) return;
    closeSync(draft.file);
    // Some systems put nothing in the place of a file that is open.
    this.close();
    try {
      renameSync(draft.path, this.#path);
    } catch {
      // A folder of this name, or one that may not be written to.
      rmSync(draft.path, { force: true });
    }
  }

  /** Leaves everything as it was: nothing was kept or retained. */
  discard(): void {
    this.#written.clear();
    this.#batch = [];
    this.#size = 0;
    if (this.#draft === undefined) return;
    closeSync(this.#draft.file);
    rmSync(this.#draft.path, { force: true });
    this.#draft = undefined;
  }

  /** Nothing is found afterwards. */
  close(): void {
    this.#lines.close();
  }

  #own(key: string): string {
    if (this.#last?.key === key) return this.#last.own;
    const own = createHash('sha256').update(`${this.#program}\0${key}`).digest('hex');
    this.#last = { key, own };
    return own;
  }

  #write(own: string, line: Uint8Array): void {
    this.#written.add(own);
    this.#batch.push(line);
    this.#size += line.length;
    if (this.#size > BATCH) this.#flush();
  }

  /** INVARIANT: a disk that is full or may not be written to fails no build: then less is kept, or nothing. */
  #flush(): void {
    const batch = Buffer.concat(this.#batch);
    this.#batch = [];
    this.#size = 0;
    try {
      this.#draft ??= newDraft(this.#path);
      appendFileSync(this.#draft.file, batch);
    } catch {
      // What is written by halves isn't found later.
    }
  }
}

let drafts = 0;

function newDraft(path: string): { readonly path: string; readonly file: number } {
  mkdirSync(dirname(path), { recursive: true });
  sweep(path);
  drafts += 1;
  const draft = `${path}.${process.pid}.${drafts}`;
  return { path: draft, file: openSync(draft, 'w') };
}

/** Takes away what builds that were killed have left. */
function sweep(path: string): void {
  for (const name of readdirSync(dirname(path)).filter((one) => one.startsWith(`${basename(path)}.`))) {
    const one = join(dirname(path), name);
    if (Date.now() - statSync(one).mtimeMs > ABANDONED) rmSync(one, { force: true });
  }
}

function digestOf(own: string, json: Uint8Array): string {
  return createHash('sha256').update(own).update(json).digest('hex');
}
