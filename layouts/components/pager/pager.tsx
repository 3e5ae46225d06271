import type { VNode } from 'preact';
import type { HandbookEntry } from '#schema/page.ts';
import { useWords } from '../../words.tsx';

/** The page before and the page after. */
export function Pager(props: {
  readonly previous?: HandbookEntry;
  readonly next?: HandbookEntry;
}): VNode | null {
  const words = useWords();
  if (props.previous === undefined && props.next === undefined) return null;
  return (
    <nav class="pager" aria-label={words.handbook.pager}>
      {props.previous !== undefined && step('prev', words.handbook.previous, props.previous)}
      {props.next !== undefined && step('next', words.handbook.next, props.next)}
    </nav>
  );
}

function step(rel: 'prev' | 'next', label: string, entry: HandbookEntry): VNode {
  return (
    <a class={`pager-${rel}`} rel={rel} href={entry.url}>
      <span class="label">{label}</span> <span>{entry.title}</span>
    </a>
  );
}
