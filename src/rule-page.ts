import { existsSync, readFileSync } from 'node:fs';

/** A rule's page as it is written, with the marks of its examples: the `.md` beside the rule. */
export function rulePage(id: string): string {
  const places = [`./3-lint/rules/${id}.md`, `./7-audit/rules/${id.replace(/^site\//, '')}.md`];
  const page = places.map((path) => new URL(path, import.meta.url)).find((url) => existsSync(url));
  if (page === undefined) throw new Error(`The rule ${id} has no page.`);
  return readFileSync(page, 'utf8');
}
