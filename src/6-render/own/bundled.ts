import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildFailure, build, type Loader, type Message, type Plugin } from 'esbuild';
import type { Finding, Position } from '#diagnostic/diagnostic.ts';
import { nameOf } from './name-of.ts';
import { lookFault, type OwnLayout } from './own-layouts.ts';

/** The folder of this package: what layouts import is found from here, wherever it is installed. */
const PACKAGE = fileURLToPath(new URL('../../../', import.meta.url));
/** What `doorplate/layouts` is: a name of the package's own, as it ends in `.js` where it is compiled. */
const KIT = '#layouts/kit.ts';

const LOADERS: Readonly<Record<string, Loader>> = { '.js': 'jsx', '.jsx': 'jsx', '.ts': 'ts', '.tsx': 'tsx' };
const ENDINGS = ['', ...Object.keys(LOADERS)];

/**
 * A layout as a function. It is bundled with all it imports, so that it can be run from memory: nothing is written, and
 * nothing of an earlier build is left in the way.
 */
export async function bundled(
  file: string,
  files: ReadonlyMap<string, string>,
): Promise<Pick<OwnLayout, 'render'> | { findings: Finding[] }> {
  let code: string;
  try {
    const { outputFiles } = await build({
      stdin: { contents: entryOf(file), sourcefile: ENTRY, loader: 'js' },
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'neutral',
      target: 'node20',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      mainFields: ['module', 'main'],
      logLevel: 'silent',
      absWorkingDir: PACKAGE,
      plugins: [fromMemory(files)],
    });
    code = outputFiles[0]?.text ?? '';
  } catch (error) {
    return { findings: (error as BuildFailure).errors.map((one) => syntaxFault(file, one)) };
  }
  try {
    const address = `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
    const { layout, render } = (await import(address)) as { layout?: unknown; render: OwnLayout['render'] };
    if (typeof layout === 'function') return { render };
    const message =
      'The file exports no layout, so there is nothing to make the page with. Begin it so: export default function layout(page, assets) { … }';
    return { findings: [lookFault(file, message)] };
  } catch (error) {
    return { findings: [lookFault(file, `The layout can’t be loaded: ${nameOf(error)}. Correct it.`)] };
  }
}

const ENTRY = 'entry.js';

/** It brings its own copy of Preact: a hook works only in what is rendered by the copy it is from. */
function entryOf(file: string): string {
  return `import * as own from ${JSON.stringify(file)};
import { renderToString } from 'preact-render-to-string';
import { inWordsOf } from '#layouts/words.tsx';
export const layout = own['default'];
export const render = (page, assets) => renderToString(inWordsOf(page, () => layout(page, assets)));`;
}

/** Files come from what was read, so that what is bundled is what was checked; the rest is ours. */
function fromMemory(files: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'own-layouts',
    setup({ onResolve, onLoad, resolve }) {
      onResolve({ filter: /.*/ }, async ({ path, importer, namespace, kind, pluginData }) => {
        if (importer === ENTRY && files.has(path)) return { path, namespace: 'own' };
        if (importer === ENTRY)
          return { ...(await resolve(path, { kind, resolveDir: PACKAGE, pluginData: 'ours' })) };
        if (namespace !== 'own' || pluginData === 'ours') return undefined;
        const ours = path === 'doorplate/layouts' ? KIT : /^preact(?:\/|$)/.test(path) ? path : undefined;
        if (ours !== undefined) return resolve(ours, { kind, resolveDir: PACKAGE, pluginData: 'ours' });
        const asked = posix.join(posix.dirname(importer), path);
        const found = path.startsWith('.')
          ? ENDINGS.map((end) => asked + end).find((one) => files.has(one))
          : undefined;
        return found === undefined ? { errors: [{ text: MAY_IMPORT }] } : { path: found, namespace: 'own' };
      });
      onLoad({ filter: /.*/, namespace: 'own' }, ({ path }) => ({
        contents: files.get(path) ?? '',
        loader: LOADERS[posix.extname(path)] ?? 'tsx',
      }));
    },
  };
}

const MAY_IMPORT =
  'What is imported here is not among what a layout may import: preact, doorplate/layouts, and files of layouts/ by a path that begins with a dot';

/** Columns count in bytes here; everywhere else in the units JavaScript counts in. */
function syntaxFault(file: string, { text, location }: Message): Finding {
  if (location === null) return lookFault(file, `The layout can’t be read: ${text}.`);
  const { line, column, length, lineText } = location;
  const units = (bytes: number) => Buffer.from(lineText).subarray(0, bytes).toString().length;
  const place: Position = {
    line,
    column: units(column) + 1,
    endLine: line,
    endColumn: units(column + Math.max(length, 1)) + 1,
  };
  return lookFault(
    location.file.replace(/^own:/, ''),
    `The layout can’t be read: ${text}. Correct it here.`,
    place,
  );
}
