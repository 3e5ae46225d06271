import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { memoryFolder, readPractice } from '#read';

const FILE = '_data/approvals.yaml';

/** The approvals as they stand in a practice's folder; undefined while nothing was ever approved. */
export function readApprovals(root: string): string | undefined {
  const path = join(root, FILE);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** Puts a new text in the place of the one that was read, all of it or nothing. */
export async function writeApprovals(root: string, text: string, before: string | undefined): Promise<void> {
  // What the reader refuses (hidden characters, say) would stop every later build.
  const { findings } = await readPractice(memoryFolder({ [FILE]: text }));
  if (findings[0] !== undefined)
    throw new Error(
      `The wording can’t be approved as it stands, and nothing was recorded. ${findings[0].message}`,
    );
  if (readApprovals(root) !== before)
    throw new Error(`${FILE} was changed in the meantime, and nothing was recorded. Run it again.`);
  // A name with a dot in front is never read.
  const temporary = join(root, '_data', `.approvals.${process.pid}.yaml`);
  mkdirSync(join(root, '_data'), { recursive: true });
  try {
    writeFileSync(temporary, text, { flag: 'wx' });
    renameSync(temporary, join(root, FILE));
  } finally {
    rmSync(temporary, { force: true });
  }
}
