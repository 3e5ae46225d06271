import type { ComponentChildren, VNode } from 'preact';
import type { Link } from '#schema/page.ts';

/** The one thing to do here, and perhaps a second. */
export function Actions(props: {
  readonly first?: Link;
  readonly second?: Link;
  readonly children?: ComponentChildren;
}): VNode | null {
  if (props.first === undefined && props.second === undefined && props.children === undefined) return null;
  return (
    <div class="actions">
      {props.first !== undefined && (
        <a class="button" href={props.first.url}>
          {props.first.label}
        </a>
      )}
      {props.second !== undefined && (
        <a class="button button-quiet" href={props.second.url}>
          {props.second.label}
        </a>
      )}
      {props.children}
    </div>
  );
}
