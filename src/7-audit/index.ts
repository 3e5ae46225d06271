import { availableParallelism } from 'node:os';
import type { Audits } from './audit.ts';

export type { Audit, Audited, AuditInput, Audits } from './audit.ts';
export { siteRules } from './rules/index.ts';
export type { SiteCheck, SiteContext, SiteRule } from './site-rule.ts';
export { NORMAL_FORMS } from './texts/normal-forms.ts';

/** The audit, loaded when there is something to audit: it reads pictures, codes and colours. `isAlone`: no other threads help. */
export async function newAudits(isAlone = false): Promise<Audits> {
  const { Audits } = await import('./audit.ts');
  return new Audits(isAlone ? 1 : undefined);
}

/** Has threads begin that will help with a large site, long before it is there. */
export async function readyToAudit(): Promise<void> {
  const { readyToHelp } = await import('./threads/helpers.ts');
  readyToHelp(availableParallelism());
}
