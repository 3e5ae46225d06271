#!/usr/bin/env node
// In the repository TypeScript is loaded as it is. The package has no TypeScript: it carries what that was compiled to.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const source = new URL('../src/cli/main.ts', import.meta.url);
if (existsSync(source)) {
  const { register } = await import('tsx/esm/api');
  // tsx looks for the configuration in the working folder, which is the practice's.
  process.env.TSX_TSCONFIG_PATH = fileURLToPath(new URL('../tsconfig.json', import.meta.url));
  register();
  await import(source.href);
} else await import(new URL('../dist/src/cli/main.js', import.meta.url).href);
