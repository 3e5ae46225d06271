import type { ComponentChildren, VNode } from 'preact';

/** Something and what it is called. A row without content is left out. */
export interface Labelled {
  readonly label: string;
  readonly content: ComponentChildren | undefined;
}

/** Facts: small labels, plain values. */
export function LabelList(props: {
  readonly rows: readonly Labelled[];
  readonly name: string;
}): VNode | null {
  const rows = props.rows.filter((row) => row.content !== undefined);
  if (rows.length === 0) return null;
  return (
    <dl class={`labels ${props.name}`}>
      {rows.map((row) => (
        <div>
          <dt class="label">{row.label}</dt>
          <dd>{row.content}</dd>
        </div>
      ))}
    </dl>
  );
}
