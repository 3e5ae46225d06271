import type { ComponentChildren, VNode } from 'preact';
import { inLang } from '../../in-lang.ts';

/** Words in a sentence that may be in another language than it; without one they stand as they are. */
export function Passage(props: {
  readonly lang: string | undefined;
  readonly children: ComponentChildren;
}): VNode {
  return props.lang === undefined ? (
    <>{props.children}</>
  ) : (
    <span {...inLang(props.lang)}>{props.children}</span>
  );
}
