import { lstatSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** Writes a file that isn't there yet, and says what it means; one that is there is never overwritten. */
export function writeNew(
  root: string,
  { file, text, meaning, otherwise }: Readonly<Record<'file' | 'text' | 'meaning' | 'otherwise', string>>,
): 0 | 1 {
  const path = join(root, file);
  if (isThere(path)) {
    process.stderr.write(`${file} is there already, and was left as it is. ${otherwise}\n`);
    return 1;
  }
  if (leadsOut(root, dirname(path))) {
    process.stderr.write(
      `${file} would stand behind a link that leads out of the practice’s folder, where no build reads it. Nothing was written. Put a real folder in the place of the link.\n`,
    );
    return 1;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: 'wx' });
  process.stdout.write(`Wrote ${file}. ${meaning}\n`);
  return 0;
}

/** A link that leads nowhere is there, too. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function leadsOut(root: string, folder: string): boolean {
  if (!isThere(folder)) return leadsOut(root, dirname(folder));
  try {
    return !`${realpathSync(folder)}${sep}`.startsWith(`${realpathSync(root)}${sep}`);
  } catch {
    return true;
  }
}
