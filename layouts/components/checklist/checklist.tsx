import type { VNode } from 'preact';

/** Things to look at, each with a box to tick on paper. */
export function Checklist({
  items,
}: {
  readonly items: ReadonlyArray<{ readonly what: string; readonly check: string }>;
}): VNode {
  return (
    <ul class="checklist">
      {items.map(({ what, check }) => (
        <li>
          <strong class="line">{what}</strong>
          {check}
        </li>
      ))}
    </ul>
  );
}
