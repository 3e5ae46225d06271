import { parentPort } from 'node:worker_threads';
import { Search } from '#schema/withheld.ts';
import { FileAudit } from '../file-audit.ts';
import { siteRules } from '../rules/index.ts';
import type { Sent } from './helpers.ts';
import { type Job, work } from './work.ts';

// The whole life of a helping thread: it gets one job, looks at files until none is left, and says so.
parentPort?.once('message', async (job: Job) => {
  const send = (sent: Sent) => parentPort?.postMessage(sent);
  const audit = new FileAudit(job.site, new Search(job.search), siteRules);
  await work(audit, job, (from, files) => send({ from, files }));
  send(undefined);
});
