import type { Rule } from '#schema/rule.ts';
import { ruleWeight } from './rule-weight.ts';
import { readable } from './rules/rule-page.ts';

/** What `doorplate explain` prints: the rule's page, with how much it weighs. The page is the `.md` beside the rule. */
export function explain(
  id: string,
  rules: readonly Rule[],
  pageOf: (id: string) => string,
): string | undefined {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) return undefined;
  const [title, ...rest] = readable(pageOf(id)).split('\n');
  return [title, '', ruleWeight(rule), ...rest].join('\n');
}
