import type { VNode } from 'preact';
import type { HandbookEntry } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';

/** The pages of the handbook. */
export function Sidebar({
  entries,
  url,
}: {
  readonly entries: readonly HandbookEntry[];
  readonly url: string;
}): VNode {
  return (
    <nav class="sidebar" aria-label={en.handbook.pages}>
      <ul>
        {entries.map((entry) => (
          <li>
            <a href={entry.url} aria-current={entry.url === url ? 'page' : undefined}>
              {entry.title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
