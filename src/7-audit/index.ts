import type { Audits } from './audit.ts';

export type { Audit, Audited, AuditInput, Audits } from './audit.ts';
export { siteRules } from './rules/index.ts';
export type { SiteCheck, SiteContext, SiteRule } from './site-rule.ts';
export { NORMAL_FORMS } from './texts/normal-forms.ts';

/** The audit, loaded when there is something to audit: it reads pictures, codes and colours. */
export async function newAudits(): Promise<Audits> {
  const { Audits } = await import('./audit.ts');
  return new Audits();
}
