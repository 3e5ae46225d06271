// Loaded into a measured process where GNU time is missing: appends what it used, as bench/run.ts reads it.
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    appendFileSync(process.env.BENCH_PEAK, `${maxRSS} ${userCPUTime / 1e6} ${systemCPUTime / 1e6}\n`);
  });
}
