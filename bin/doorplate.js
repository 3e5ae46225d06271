#!/usr/bin/env node
// In the repository TypeScript is loaded as it is.
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

// tsx looks for the configuration in the working folder, which is the practice's.
process.env.TSX_TSCONFIG_PATH = fileURLToPath(new URL('../tsconfig.json', import.meta.url));
register();
await import('../src/cli/main.ts');
