import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { version } from 'esbuild';
import type { WebEditorConfig } from '#schema/web-editor.ts';
import { bundle, fontsIn, ownInputs, sveltiaFolder } from './bundle.ts';
import { editorPage } from './editor-page.ts';

/** Where the editor stands, below the public site. */
const FOLDER = 'admin';

/**
 * Writes the web editor into a staged public site: its page, its configuration and its program. Gives the digests of the
 * program's files by path: it is made of this package and of Sveltia alone, and is the same for every practice.
 */
export async function makeWebEditor(
  config: WebEditorConfig,
  cache: string,
  site: string,
): Promise<ReadonlyMap<string, string>> {
  const to = join(site, FOLDER);
  const program = await keptProgram(join(cache, 'web-editor'));
  cpSync(program, to, { recursive: true });
  writeFileSync(join(to, 'index.html'), editorPage());
  writeFileSync(join(to, 'config.json'), `${JSON.stringify(config, null, 1)}\n`);
  return new Map(
    filesIn(program).map((path) => [
      `${FOLDER}/${path}`,
      `sha256-${createHash('sha256')
        .update(readFileSync(join(program, path)))
        .digest('hex')}`,
    ]),
  );
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'));
}

/** The folder with the program. It takes seconds to make, and is made anew only when something it is made from changed. */
async function keptProgram(cache: string): Promise<string> {
  const sveltia = sveltiaFolder();
  const kept = join(cache, digestOfInputs(sveltia));
  if (existsSync(kept)) return kept;
  const half = `${kept}.${process.pid}`;
  mkdirSync(join(half, 'assets'), { recursive: true });
  for (const [name, bytes] of await bundle()) writeFileSync(join(half, name), bytes);
  const licences = readdirSync(join(sveltia, 'assets')).filter((name) => name.endsWith('.LICENSE.txt'));
  for (const name of [...fontsIn(sveltia), ...licences])
    cpSync(join(sveltia, 'assets', name), join(half, 'assets', name));
  cpSync(join(sveltia, '..', 'LICENSE.txt'), join(half, 'sveltia-cms.LICENSE.txt'));
  // Whole or not at all: another build may look for it at this moment.
  if (!existsSync(kept)) renameSync(half, kept);
  rmSync(half, { recursive: true, force: true });
  // One program is enough; those of earlier versions go.
  for (const name of readdirSync(cache))
    if (!kept.endsWith(name)) rmSync(join(cache, name), { recursive: true });
  return kept;
}

function digestOfInputs(sveltia: string): string {
  const hash = createHash('sha256').update(version);
  const add = (path: string) => hash.update(path.slice(-40)).update(readFileSync(path));
  add(join(sveltia, '..', 'package.json'));
  for (const path of ownInputs()) add(path);
  return hash.digest('hex').slice(0, 20);
}
