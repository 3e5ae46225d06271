// The repository's TypeScript as a few files of JavaScript. Reading a thousand files one by one takes most of the time of
// a short command, so they are put together once, and anew as soon as any of them is another than it was.
import { createHash } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const KEPT = join(ROOT, 'node_modules/.cache/doorplate');
/** Where the program is entered: by the command line, by Eleventy, and by its threads. */
export const ENTRIES = [
  'src/cli/main.ts',
  'src/cli/eleventy-gate.ts',
  'src/3-lint/threads/listen.ts',
  'src/6-render/drawing/threads/listen.ts',
  'src/6-render/search/threads/listen.ts',
  'src/7-audit/threads/listen.ts',
  'src/cli/start/check-thread.ts',
  'src/standing/threads/listen.ts',
];
const SIZES = 'sizes.json';
const DAY = 24 * 60 * 60 * 1000;

/** Where one of the entries stands as JavaScript; undefined where it can't be kept. */
export async function bundle(entry, kept = KEPT) {
  try {
    const folder = join(kept, digestOfSources());
    if (!isWhole(folder)) {
      rmSync(folder, { recursive: true, force: true });
      await make(kept, folder);
    }
    return pathToFileURL(join(folder, `${nameOf(entry)}.mjs`)).href;
  } catch {
    return undefined;
  }
}

/** Two folders may have a file of the same name. */
function nameOf(entry) {
  return entry.replace(/\.ts$/, '').replaceAll('/', '-');
}

/** Everything that decides what comes out: each file with its size and when it or its name last changed. */
function digestOfSources() {
  const hash = createHash('sha256').update(`${ROOT}\0${process.version}`);
  const files = ['src', 'layouts'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:tsx?|json)$/.test(path) && !/\.test\.tsx?$/.test(path))
      .map((path) => join(folder, path)),
  );
  for (const path of ['package.json', 'package-lock.json', 'bin/bundle.js', ...files.sort()]) {
    const { size, mtimeMs, ctimeMs } = statSync(join(ROOT, path));
    hash.update(`\0${path}\0${size}\0${mtimeMs}\0${ctimeMs}`);
  }
  return hash.digest('hex').slice(0, 32);
}

/** Whether each file is there, as long as it was written: a machine may stop at any moment. */
function isWhole(folder) {
  try {
    const sizes = JSON.parse(readFileSync(join(folder, SIZES), 'utf8'));
    return Object.entries(sizes).every(([name, size]) => statSync(join(folder, name)).size === size);
  } catch {
    return false;
  }
}

/** Made beside its place and moved there whole: whoever looks meanwhile sees all of it or nothing. */
async function make(kept, folder) {
  const { build } = await import('esbuild');
  mkdirSync(kept, { recursive: true });
  sweep(kept);
  const draft = mkdtempSync(join(kept, 'draft-'));
  try {
    await build({
      absWorkingDir: ROOT,
      entryPoints: Object.fromEntries(ENTRIES.map((entry) => [nameOf(entry), entry])),
      outdir: draft,
      bundle: true,
      splitting: true,
      format: 'esm',
      outExtension: { '.js': '.mjs' },
      platform: 'node',
      target: 'node20',
      // Every Node we run on knows them, but for the names of new scripts. Else each literal would be built anew at each use.
      supported: { 'regexp-unicode-property-escapes': true },
      charset: 'utf8',
      packages: 'external',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      logLevel: 'silent',
      plugins: [{ name: 'places', setup: keepPlaces }],
    });
    const sizes = readdirSync(draft).map((name) => [name, statSync(join(draft, name)).size]);
    writeFileSync(join(draft, SIZES), JSON.stringify(Object.fromEntries(sizes)));
    chmodSync(draft, 0o755);
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // Another one was sooner.
    if (!isWhole(folder)) throw error;
  }
}

/** A module finds what stands beside it by its own address, which is still that of its source. */
function keepPlaces({ onLoad }) {
  onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
    const text = readFileSync(path, 'utf8');
    if (!text.includes('import.meta.')) return undefined;
    const places = { url: pathToFileURL(path).href, dirname: dirname(path), filename: path };
    const contents = text.replace(/\bimport\.meta\.(url|dirname|filename)\b/g, (_, name) =>
      JSON.stringify(places[name]),
    );
    return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' };
  });
}

/** What was made of sources as they no longer are; a command that began with them may still run. */
function sweep(kept) {
  for (const name of readdirSync(kept)) {
    const path = join(kept, name);
    const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() };
    if (Date.now() - mtimeMs > DAY) rmSync(path, { recursive: true, force: true });
  }
}
