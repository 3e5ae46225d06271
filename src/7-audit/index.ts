export { type Audited, type AuditInput, audit } from './audit.ts';
export { siteRules } from './rules/index.ts';
export type { SiteCheck, SiteContext, SiteRule } from './site-rule.ts';
export { NORMAL_FORMS } from './texts/normal-forms.ts';
