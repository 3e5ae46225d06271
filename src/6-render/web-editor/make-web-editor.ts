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
  cpSync(program.folder, to, { recursive: true });
  writeFileSync(join(to, 'index.html'), editorPage());
  writeFileSync(join(to, 'config.json'), `${JSON.stringify(config, null, 1)}\n`);
  return new Map([...program.digests].map(([path, digest]) => [`${FOLDER}/${path}`, `sha256-${digest}`]));
}

/** What a build makes at this moment is younger, in milliseconds. */
const ABANDONED = 60 * 60_000;

/** The program in a folder, and the digests of its files by path below it. */
interface Program {
  readonly folder: string;
  readonly digests: ReadonlyMap<string, string>;
}

/**
 * It takes seconds to make, and is made anew only when something it is made from changed, or when it isn't what was made:
 * the audit knows its files by these digests and looks no further, so the folder's name holds the digest of them all.
 */
async function keptProgram(cache: string): Promise<Program> {
  const sveltia = sveltiaFolder();
  const inputs = digestOfInputs(sveltia);
  const wholes = namesIn(cache).filter((name) => name.startsWith(`${inputs}-`));
  for (const name of wholes) {
    const program = programIn(join(cache, name));
    if (nameOf(inputs, program) === name) return program;
    rmSync(program.folder, { recursive: true, force: true });
  }
  const half = join(cache, `half-${process.pid}`);
  // A process of this number may have been killed here.
  rmSync(half, { recursive: true, force: true });
  mkdirSync(join(half, 'assets'), { recursive: true });
  for (const [name, bytes] of await bundle()) writeFileSync(join(half, name), bytes);
  const licences = readdirSync(join(sveltia, 'assets')).filter((name) => name.endsWith('.LICENSE.txt'));
  for (const name of [...fontsIn(sveltia), ...licences])
    cpSync(join(sveltia, 'assets', name), join(half, 'assets', name));
  cpSync(join(sveltia, '..', 'LICENSE.txt'), join(half, 'sveltia-cms.LICENSE.txt'));
  const made = programIn(half);
  const kept = join(cache, nameOf(inputs, made));
  // Whole or not at all, and another build may have been sooner.
  if (existsSync(kept)) rmSync(half, { recursive: true, force: true });
  else renameSync(half, kept);
  // One program is enough: those of earlier versions go, and halves of builds that were killed.
  for (const one of namesIn(cache).map((name) => join(cache, name)))
    if (one !== kept && Date.now() - statSync(one).mtimeMs > ABANDONED)
      rmSync(one, { recursive: true, force: true });
  return { ...made, folder: kept };
}

function programIn(folder: string): Program {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  const digestOf = (path: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex');
  return { folder, digests: new Map(paths.map((path) => [path, digestOf(path)])) };
}

function nameOf(inputs: string, { digests }: Program): string {
  const all = createHash('sha256').update(JSON.stringify([...digests]));
  return `${inputs}-${all.digest('hex').slice(0, 20)}`;
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

function digestOfInputs(sveltia: string): string {
  const hash = createHash('sha256').update(version);
  const add = (path: string) => hash.update(path.slice(-40)).update(readFileSync(path));
  add(join(sveltia, '..', 'package.json'));
  for (const path of ownInputs()) add(path);
  return hash.digest('hex').slice(0, 20);
}
