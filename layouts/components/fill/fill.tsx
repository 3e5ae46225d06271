import { type ComponentChildren, Fragment, type VNode } from 'preact';

/** Fills the braces of an interface text with elements, where `say` fills them with words. */
export function Fill(props: {
  readonly text: string;
  readonly with: Readonly<Record<string, ComponentChildren>>;
}): VNode {
  const parts = props.text.split(/\{(\w+)\}/g);
  return (
    <>{parts.map((part, at) => (at % 2 === 0 ? part : <Fragment>{value(props.with, part)}</Fragment>))}</>
  );
}

function value(values: Readonly<Record<string, ComponentChildren>>, name: string): ComponentChildren {
  if (!(name in values)) throw new Error(`The text has no value for {${name}}.`);
  return values[name];
}
