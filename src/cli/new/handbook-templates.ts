import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A page of the handbook that comes with Doorplate. */
export interface HandbookTemplate {
  readonly slug: string;
  readonly title: string;
  readonly text: string;
  /** Other pages of the handbook it leads to; without them its links would break. */
  readonly needs: readonly string[];
}

/** The folder of the pages, wherever this package is installed. */
const TEMPLATES = fileURLToPath(new URL('../../../templates/handbook/', import.meta.url));

/** All of them, by name. */
export function handbookTemplates(): HandbookTemplate[] {
  return readdirSync(TEMPLATES)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => {
      const text = readFileSync(`${TEMPLATES}${name}`, 'utf8');
      const slug = name.slice(0, -'.md'.length);
      return { slug, title: /^title: (.*)$/m.exec(text)?.[1] ?? slug, text, needs: needsOf(text) };
    });
}

function needsOf(text: string): string[] {
  const names = [...text.matchAll(/\]\(\/handbook\/([a-z0-9-]+)/g)].map(([, name]) => name as string);
  return [...new Set(names)].sort();
}

/** The page and every one that it leads to, and they in turn: what has to be there so that no link breaks. */
export function withNeeded(slug: string, all: readonly HandbookTemplate[]): HandbookTemplate[] {
  const wanted = new Set([slug]);
  // A set hands out what is added while it is walked.
  for (const one of wanted)
    for (const need of all.find((other) => other.slug === one)?.needs ?? []) wanted.add(need);
  return all.filter((one) => wanted.has(one.slug));
}
