import { existsSync, readFileSync } from 'node:fs';
import { ALL_RULES } from '#compile';

/** A rule's page as it is written, with its marks: it lies beside the rule. */
export function rulePage(id: string): string {
  const name = id.split('/').at(-1);
  const places = [`../3-lint/rules/${id}.md`, `../7-audit/rules/${id}.md`, `../7-audit/rules/${name}.md`];
  const page = places.map((path) => new URL(path, import.meta.url)).find((url) => existsSync(url));
  if (page !== undefined) return readFileSync(page, 'utf8');
  return `# ${id}\n\n${ALL_RULES.find((rule) => rule.id === id)?.summary ?? ''}\n`;
}
