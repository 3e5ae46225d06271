import type { VNode } from 'preact';
import type { HandbookGroup } from '#schema/page.ts';

/** The first page of the handbook: its pages part by part, and what each is for. */
export function EntryList({ groups }: { readonly groups: readonly HandbookGroup[] }): VNode {
  return (
    <>
      {groups.map(({ label, entries }) => (
        <section class="handbook-part">
          {label !== undefined && <h2 class="label">{label}</h2>}
          <ul class="channels">
            {entries.map((entry) => (
              <li>
                <a href={entry.url}>{entry.title}</a>
                {entry.summary !== undefined && <p>{entry.summary}</p>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
