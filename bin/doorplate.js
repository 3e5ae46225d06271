#!/usr/bin/env node
// In the repository TypeScript is bundled, or else loaded as it is. The package has no TypeScript: it carries what that
// was compiled to.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const source = new URL('../src/cli/main.ts', import.meta.url);
if (existsSync(source)) await import((await bundled()) ?? (await asItIs()));
else await import(new URL('../dist/src/cli/main.js', import.meta.url).href);

async function bundled() {
  const { bundle } = await import('./bundle.js');
  return bundle();
}

async function asItIs() {
  const { register } = await import('tsx/esm/api');
  // tsx looks for the configuration in the working folder, which is the practice's.
  process.env.TSX_TSCONFIG_PATH = fileURLToPath(new URL('../tsconfig.json', import.meta.url));
  register();
  return source.href;
}
