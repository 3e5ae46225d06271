import { Worker, type WorkerOptions } from 'node:worker_threads';

/** Where threads of the program begin; bin/bundle.js lists the same. */
export type ThreadEntry =
  | 'src/3-lint/threads/listen.ts'
  | 'src/6-render/drawing/threads/listen.ts'
  | 'src/6-render/search/threads/listen.ts'
  | 'src/7-audit/threads/listen.ts'
  | 'src/cli/start/check-thread.ts'
  | 'src/standing/threads/listen.ts';

/** Starts a thread of the program. Compiled, as in the package, it needs nobody to load TypeScript for it. */
export function startThread(entry: ThreadEntry, options: WorkerOptions = {}): Worker {
  const isCompiled = !import.meta.url.endsWith('.ts');
  const file = isCompiled ? `../../${entry.replace(/\.ts$/, '.js')}` : './boot.mjs';
  return new Worker(new URL(file, import.meta.url), { execArgv: [], argv: [entry], ...options });
}
