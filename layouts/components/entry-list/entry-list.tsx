import type { VNode } from 'preact';
import type { HandbookEntry } from '#schema/page.ts';

/** The first page of the handbook: its pages, and what each is for. */
export function EntryList({ entries }: { readonly entries: readonly HandbookEntry[] }): VNode {
  return (
    <ul class="channels">
      {entries.map((entry) => (
        <li>
          <a href={entry.url}>{entry.title}</a>
          {entry.summary !== undefined && <p>{entry.summary}</p>}
        </li>
      ))}
    </ul>
  );
}
