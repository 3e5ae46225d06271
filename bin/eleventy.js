// `doorplate/eleventy`, which `.eleventy.js` hands to Eleventy. Plain `npx @11ty/eleventy` goes through the same gate as
// `doorplate build`: compile, then hand finished pages to Eleventy. It never reads content/, and what it writes is seen
// only after the audit.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const source = new URL('../src/cli/eleventy-gate.ts', import.meta.url);

/** The configuration of Eleventy, for the practice in the working folder or in `DOORPLATE_ROOT`. */
export default async function gate(config) {
  const { eleventyGate } = await (existsSync(source) ? fromSource() : compiled());
  return eleventyGate(config, { root: process.env.DOORPLATE_ROOT, today: process.env.DOORPLATE_TODAY });
}

/** In the repository: loaded anew at each call. */
async function fromSource() {
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
