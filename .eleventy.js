// Plain `npx @11ty/eleventy` goes through the same gate as `doorplate build`: compile, then hand finished pages to
// Eleventy. It never reads content/, and what it writes is seen only after the audit.
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';

export default async function gate(config) {
  const { eleventyGate } = await tsImport('./src/cli/eleventy-gate.ts', {
    parentURL: import.meta.url,
    tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
  });
  return eleventyGate(config, { root: process.env.DOORPLATE_ROOT, today: process.env.DOORPLATE_TODAY });
}
