import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes a file that isn't there yet, and says what it means; one that is there is never overwritten. */
export function writeNew(
  root: string,
  { file, text, meaning, otherwise }: Readonly<Record<'file' | 'text' | 'meaning' | 'otherwise', string>>,
): 0 | 1 {
  const path = join(root, file);
  if (existsSync(path)) {
    process.stderr.write(`${file} is there already, and was left as it is. ${otherwise}\n`);
    return 1;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: 'wx' });
  process.stdout.write(`Wrote ${file}. ${meaning}\n`);
  return 0;
}
