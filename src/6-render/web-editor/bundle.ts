import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

/** A file of the program, by its path below the editor's folder. */
export type Bundle = ReadonlyMap<string, Uint8Array>;

const require = createRequire(import.meta.url);

/** Sources while they are sources, compiled files in the package. */
const PROGRAM = fileURLToPath(
  new URL(`../../web-editor/main${extname(import.meta.filename)}`, import.meta.url),
);
const STYLES = fileURLToPath(new URL('../../../layouts/styles/web-editor.css', import.meta.url));

/** Everything of ours that the program is made from. */
export function ownInputs(): string[] {
  const folder = dirname(PROGRAM);
  return [STYLES, import.meta.filename, ...readdirSync(folder).map((name) => join(folder, name))];
}

/** Sveltia's own folder of code. */
export function sveltiaFolder(): string {
  return dirname(require.resolve('@sveltia/cms'));
}

/**
 * The editor's program: ours, with Sveltia in it. What our forms have no use for stays out (maps, colours of code, pictures
 * of telephones), and no address of anybody else's is asked for fonts.
 */
export async function bundle(): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: { editor: PROGRAM, style: STYLES },
    bundle: true,
    write: false,
    outdir: '/',
    format: 'esm',
    splitting: true,
    minify: true,
    // Names of parts say nothing of the machine they were made on.
    chunkNames: 'part-[hash]',
    target: 'es2022',
    legalComments: 'eof',
    logLevel: 'silent',
    plugins: [sveltia(sveltiaFolder())],
  });
  return new Map(outputFiles.map(({ path, contents }) => [path.split(/[\\/]/).at(-1) as string, contents]));
}

const UNUSED =
  /^(?:@shikijs\/|terra-draw|leaflet|svgo|exifr|turndown)|chunks\/(?:heic|webp_enc|react-dom|shiki)/;

function sveltia(folder: string): Plugin {
  // Our own words are English; Sveltia’s can be had in Spanish, too.
  const english = join(folder, '../locales/en-US.json');
  return {
    name: 'sveltia',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: UNUSED }, () => ({ path: 'unused', namespace: 'unused' }));
      onResolve({ filter: /\.json$/ }, ({ path }) =>
        path.includes('/locales/') && !/\/e[ns]-/.test(path) ? { path: english } : undefined,
      );
      onLoad({ filter: /.*/, namespace: 'unused' }, () => ({
        contents: 'throw new Error("This part of the editor is left out.");',
      }));
      onLoad({ filter: /[\\/]@sveltia[\\/]cms[\\/]npm[\\/]index\.js$/ }, ({ path }) => ({
        contents: withOwnFonts(readFileSync(path, 'utf8'), fontsIn(folder)),
      }));
    },
  };
}

/** The fonts that come with Sveltia. */
export function fontsIn(folder: string): readonly string[] {
  return readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.woff2'));
}

/** Sveltia would first ask a network of others for its fonts, and takes those it brings along only when that fails. */
function withOwnFonts(code: string, fonts: readonly string[]): string {
  return code.replace(
    /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([a-z0-9-]+)[^)\s]*/g,
    (address, name: string) => {
      const own = fonts.find((font) => font.startsWith(`${name}-`));
      // INVARIANT: nobody else's address stays in the program by mistake.
      if (own === undefined) throw new Error(`The web editor’s font ${address} isn’t in its package.`);
      return `assets/${own}`;
    },
  );
}
