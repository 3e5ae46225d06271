// In the repository another thread knows nothing of TypeScript until it is told, as bin/doorplate.js tells the first.
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

process.env.TSX_TSCONFIG_PATH = fileURLToPath(new URL('../../../tsconfig.json', import.meta.url));
register();
await import('./check-thread.ts');
