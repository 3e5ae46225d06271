import { Search } from '#schema/withheld.ts';
import { FileAudit } from '../file-audit.ts';
import { siteRules } from '../rules/index.ts';
import type { Sent } from './helpers.ts';
import { type Job, work } from './work.ts';

/** Looks at files until none is left, and says so. */
export async function help(job: Job, send: (sent: Sent) => void): Promise<void> {
  const audit = new FileAudit(job.site, new Search(job.search), siteRules, job.isTracing);
  await work(audit, job, (from, files) => send({ from, files }));
  send(undefined);
}
