import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of what new files are made from, wherever this package is installed. */
const TEMPLATES = fileURLToPath(new URL('../../../templates/', import.meta.url));

/** The templates of a kind by name: those for every practice, and in their place those for this profile. */
export function templatesOf(kind: string, profile: string): ReadonlyMap<string, string> {
  return new Map([kind, `${kind}/${profile}`].flatMap((folder) => [...textsIn(join(TEMPLATES, folder))]));
}

function textsIn(folder: string): Map<string, string> {
  const names = namesIn(folder).filter((name) => /^[a-z][a-z0-9-]*\.md$/.test(name));
  return new Map(
    names.map((name) => [name.slice(0, -'.md'.length), readFileSync(join(folder, name), 'utf8')]),
  );
}

/** Not every profile has templates of its own. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
