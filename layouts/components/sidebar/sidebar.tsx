import type { VNode } from 'preact';
import type { HandbookGroup } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';

/** The pages of the handbook, part by part. */
export function Sidebar({
  groups,
  url,
}: {
  readonly groups: readonly HandbookGroup[];
  readonly url: string;
}): VNode {
  return (
    <nav class="sidebar" aria-label={en.handbook.pages}>
      {groups.map(({ part, label, entries }) => (
        <>
          {label !== undefined && (
            <p class="label" id={`part-${part}`}>
              {label}
            </p>
          )}
          <ul aria-labelledby={label === undefined ? undefined : `part-${part}`}>
            {entries.map((entry) => (
              <li>
                <a href={entry.url} aria-current={entry.url === url ? 'page' : undefined}>
                  {entry.title}
                </a>
              </li>
            ))}
          </ul>
        </>
      ))}
    </nav>
  );
}
