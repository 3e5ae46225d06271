import type { VNode } from 'preact';
import type { DueLine } from '#schema/page.ts';

/** What falls due, soonest first: whose it is (on a page about one person, what), and the whole of it in a sentence. */
export function DueList({ items }: { readonly items: readonly DueLine[] }): VNode {
  return (
    <ol class="due-list">
      {items.map((item) => (
        <li>
          <span class="due-who">
            {item.url === undefined ? item.label : <a href={item.url}>{item.who}</a>}
          </span>
          <span>{item.says}</span>
        </li>
      ))}
    </ol>
  );
}
