import type { VNode } from 'preact';
import type { Html } from '#schema/page.ts';

/** Text that came from Markdown. INVARIANT: the only place where HTML is inserted as it is. */
export function Prose(props: { readonly html: Html; readonly kind?: 'voice' | 'letter' }): VNode {
  const name = props.kind === undefined ? 'prose' : `prose prose-${props.kind}`;
  return <div class={name} dangerouslySetInnerHTML={{ __html: props.html }} />;
}
