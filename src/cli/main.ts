import { setFlagsFromString } from 'node:v8';
import { run } from './run.ts';

// A pattern's first form, which is used once before V8 builds another, would otherwise take five times as long to build.
setFlagsFromString('--no-regexp-peephole-optimization');

// Whoever reads only the beginning (`| head`, `| less`) has closed the pipe: what is under way goes on, and nothing is said.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

await run(process.argv.slice(2));
