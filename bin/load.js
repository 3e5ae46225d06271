// How the repository's TypeScript runs: bundled, or else as it is. Each thread has to load it anew.
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.js';

/** Runs one of the program's entries, by its path in the repository. */
export async function load(entry) {
  await import((await bundle(entry)) ?? (await asItIs(entry)));
}

async function asItIs(entry) {
  const { register } = await import('tsx/esm/api');
  // tsx looks for the configuration in the working folder, which is the practice's.
  process.env.TSX_TSCONFIG_PATH = fileURLToPath(new URL('../tsconfig.json', import.meta.url));
  register();
  return new URL(`../${entry}`, import.meta.url).href;
}
