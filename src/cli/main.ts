import { run } from './run.ts';

// Whoever reads only the beginning (`| head`, `| less`) has closed the pipe: what is under way goes on, and nothing is said.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

await run(process.argv.slice(2));
