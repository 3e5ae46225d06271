#!/usr/bin/env node
// In the repository the program is TypeScript. The package has none: it carries what that was compiled to.
import { existsSync } from 'node:fs';

const ENTRY = 'src/cli/main.ts';

if (existsSync(new URL(`../${ENTRY}`, import.meta.url))) {
  const { load } = await import('./load.js');
  await load(ENTRY);
} else await import(new URL('../dist/src/cli/main.js', import.meta.url).href);
