import type { VNode } from 'preact';
import type { HandbookEntry, HandbookGroup } from '#schema/page.ts';
import { useWords } from '../../words.tsx';

/** The pages of the handbook, part by part. */
export function Sidebar({
  groups,
  url,
}: {
  readonly groups: readonly HandbookGroup[];
  readonly url: string;
}): VNode {
  const words = useWords();
  const isParted = groups.some(({ label }) => label !== undefined);
  return (
    <nav class="sidebar" aria-label={words.handbook.pages}>
      {isParted ? (
        <ul>
          {groups.map(({ label, entries }) => (
            <li>
              <p class="label">{label}</p>
              {list(entries, url)}
            </li>
          ))}
        </ul>
      ) : (
        groups.map(({ entries }) => list(entries, url))
      )}
    </nav>
  );
}

function list(entries: readonly HandbookEntry[], url: string): VNode {
  return (
    <ul>
      {entries.map((entry) => (
        <li>
          <a href={entry.url} aria-current={entry.url === url ? 'page' : undefined}>
            {entry.title}
          </a>
        </li>
      ))}
    </ul>
  );
}
