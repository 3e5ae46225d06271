// Another thread knows nothing of TypeScript until it is told, as bin/doorplate.js tells the first.
import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

process.env.TSX_TSCONFIG_PATH = fileURLToPath(new URL('../../../tsconfig.json', import.meta.url));
register();
const { help } = await import('./thread.ts');
// The whole life of a helping thread: it gets one job and does it.
parentPort.once('message', (job) => help(job, (sent) => parentPort.postMessage(sent)));
