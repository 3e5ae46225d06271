import { join } from 'node:path';
import { programDigest } from './program-digest.ts';
import { ResultsFile } from './results-file.ts';

/** What builds of one place leave for later ones: of the texts, of the built files, of all of it. */
export class BuildCache {
  readonly lint: ResultsFile;
  readonly pages: ResultsFile;
  readonly files: ResultsFile;
  readonly last: ResultsFile;

  /** Below the folder that photos and pictures are kept in. */
  constructor(folder: string) {
    const program = programDigest();
    const file = (name: string) => new ResultsFile(join(folder, 'results', name), program);
    this.lint = file('lint');
    this.pages = file('pages');
    this.files = file('files');
    this.last = file('last-build');
  }

  /** Whether all records were asked about, and all files of both sites. */
  isLinted = false;
  isAudited = false;

  /**
   * Drops what was found of sites that don't go out, before the next are made. INVARIANT: what is kept of files is of one
   * audit: with it stands what was sought in all of them, and another audit sought something else.
   */
  beginAgain(): void {
    for (const results of [this.pages, this.files]) results.discard();
  }

  /** Puts what this build asked for or found in the place of what was kept; what it didn't come to ask about stays. */
  close(): void {
    end(this.lint, this.isLinted);
    for (const results of [this.pages, this.files, this.last]) end(results, this.isAudited);
    for (const results of [this.lint, this.pages, this.files, this.last]) results.close();
  }
}

function end(results: ResultsFile, isWhole: boolean): void {
  if (isWhole) results.save();
  else results.discard();
}
