export type { Audited, AuditInput } from './audit.ts';
export { siteRules } from './rules/index.ts';
export type { SiteCheck, SiteContext, SiteRule } from './site-rule.ts';
export { NORMAL_FORMS } from './texts/normal-forms.ts';

/** The audit, loaded when there is something to audit: it reads pictures, codes and colours. */
export const audit: typeof import('./audit.ts').audit = async (input) =>
  (await import('./audit.ts')).audit(input);
