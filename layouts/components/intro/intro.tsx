import type { ComponentChildren, VNode } from 'preact';

/** The head of a page: its title, and what it is for. */
export function Intro(props: {
  readonly title: string;
  readonly lead?: string;
  readonly children?: ComponentChildren;
}): VNode {
  return (
    <header class="intro">
      <h1>{props.title}</h1>
      {props.lead !== undefined && <p class="lead">{props.lead}</p>}
      {props.children}
    </header>
  );
}
