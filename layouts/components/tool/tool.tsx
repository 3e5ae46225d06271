import type { VNode } from 'preact';

interface ToolProps {
  readonly url: string;
  readonly title: string;
  readonly lead: string;
  readonly count: string;
}

/** A big target that leads to one thing staff need. */
export function Tool({ url, title, lead, count }: ToolProps): VNode {
  return (
    <li class="tool">
      <h2>
        <a href={url}>{title}</a>
      </h2>
      <p>{lead}</p>
      <p class="when">{count}</p>
    </li>
  );
}
