import type { SiteCheck, SiteContext, SiteRule } from './site-rule.ts';

/** INVARIANT: a check that fails is an error of its rule; what it threw may quote the page, so it is not repeated. */
export function safely(rule: SiteRule, site: SiteContext): Required<SiteCheck> {
  const check = rule.check(site);
  const failed = `could not be checked by ${rule.id}: the check itself failed. Nothing goes out unchecked. Report this as a fault of the generator.`;
  return {
    file(file) {
      try {
        check.file?.(file);
      } catch {
        site.report(file, failed);
      }
    },
    end() {
      try {
        check.end?.();
      } catch {
        site.report({ path: '' }, failed);
      }
    },
  };
}
