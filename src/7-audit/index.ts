export { type Audited, type AuditInput, audit } from './audit.ts';
export { siteRules } from './rules/index.ts';
export type { SiteCheck, SiteContext, SiteRule } from './site-rule.ts';
