// What `npm pack` runs first. The package holds no TypeScript: it is compiled into dist/, which mirrors the repository
// (dist/src, dist/layouts, dist/templates …), so that what the code finds beside itself here, it finds there, too. A
// package.json of its own makes names such as `#schema/page.ts` lead to what was compiled.
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';

const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');

const bundled = (await import(join(ROOT, 'bin/bundle.js'))) as { ENTRIES: string[] };
/** Where the program is entered: besides those of a bundle by a layout of a practice, by a browser. */
const ENTRIES = [...bundled.ENTRIES, 'layouts/kit.ts', 'src/web-editor/main.ts'];

/** Read as they stand, or given to a practice by `init`. */
const CARRIED = ['src', 'layouts', 'templates', 'netlify', 'netlify.toml', '.github', '.vscode', '.nvmrc'];
const LEFT =
  /\.tsx?$|threads\/boot\.mjs$|\.snap$|__snapshots__|README\.md$|layouts\/(?:gallery|examples)(?:\/|$)/;

const OPTIONS = {
  absWorkingDir: ROOT,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // As in bin/bundle.js.
  supported: { 'regexp-unicode-property-escapes': true },
  outdir: DIST,
  outbase: ROOT,
  charset: 'utf8',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  packages: 'external',
  logLevel: 'error',
} as const satisfies BuildOptions;

rmSync(DIST, { recursive: true, force: true });
// No tests and no examples: what the entries lead to, file by file.
const { metafile } = await build({ ...OPTIONS, entryPoints: ENTRIES, write: false, metafile: true });
const modules = Object.keys(metafile.inputs).filter((path) => /\.tsx?$/.test(path));
await build({ ...OPTIONS, entryPoints: modules, plugins: [fileByFile()] });
declareLayouts();
// A script beside a layout of its name would take the place of what that was compiled to.
const options = {
  recursive: true,
  errorOnExist: true,
  force: false,
  filter: (from: string) => !LEFT.test(from),
};
for (const path of CARRIED) cpSync(join(ROOT, path), join(DIST, path), options);
writeFileSync(join(DIST, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);

/** Each module stays a file of its own and asks for the others by what they are called now. */
function fileByFile(): Plugin {
  return {
    name: 'file-by-file',
    setup({ onResolve }) {
      onResolve({ filter: /^(?:\.|#).*\.tsx?$|^#[^/]+$/ }, ({ path, kind }) =>
        kind === 'entry-point'
          ? undefined
          : { path: path.startsWith('.') ? path.replace(/\.tsx?$/, '.js') : path, external: true },
      );
    },
  };
}

/** The types a practice's own layouts are written with. */
function declareLayouts(): void {
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.layouts.json'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The types of doorplate/layouts could not be written:\n${stdout}`);
}

/** What the compiled files know of the package. A name that ends in `.ts` here leads to JavaScript there. */
function manifest(): object {
  const { name, version, type, engines, imports } = JSON.parse(
    readFileSync(join(ROOT, 'package.json'), 'utf8'),
  );
  const led = Object.entries(imports as Record<string, string>).flatMap(([from, to]) =>
    to.endsWith('/*')
      ? ['.ts', '.tsx'].map((end) => [`${from}${end}`, `${to}.js`])
      : [[from, to.replace(/\.ts$/, '.js')]],
  );
  return { name, version, type, engines, imports: Object.fromEntries(led) };
}
