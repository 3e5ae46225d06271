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

  /** Puts what this build asked for or found in the place of what was kept; what it didn't come to ask about stays. */
  close(): void {
    end(this.lint, this.isLinted);
    for (const results of [this.pages, this.files, this.last]) end(results, this.isAudited);
  }
}

function end(results: ResultsFile, isWhole: boolean): void {
  if (isWhole) results.save();
  else results.discard();
}
