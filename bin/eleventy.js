// `doorplate/eleventy`, which `.eleventy.js` hands to Eleventy. Plain `npx @11ty/eleventy` goes through the same gate as
// `doorplate build`: compile, then hand finished pages to Eleventy. It never reads content/, and what it writes is seen
// only after the audit.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ENTRY = 'src/cli/eleventy-gate.ts';
const source = new URL(`../${ENTRY}`, import.meta.url);

/** The configuration of Eleventy, for the practice in the working folder or in `DOORPLATE_ROOT`. */
export default async function gate(config) {
  const { eleventyGate } = await (existsSync(source) ? fromSource() : compiled());
  return eleventyGate(config, { root: process.env.DOORPLATE_ROOT, today: process.env.DOORPLATE_TODAY });
}

/** In the repository: bundled, or else as it is. */
async function fromSource() {
  const { bundle } = await import('./bundle.js');
  const bundled = await bundle(ENTRY);
  if (bundled !== undefined) return import(bundled);
  const { tsImport } = await import('tsx/esm/api');
  return tsImport(source.href, {
    parentURL: import.meta.url,
    tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
  });
}

/** In the package, which holds no TypeScript. */
function compiled() {
  return import(new URL('../dist/src/cli/eleventy-gate.js', import.meta.url).href);
}
