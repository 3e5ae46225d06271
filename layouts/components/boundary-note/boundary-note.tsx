import type { VNode } from 'preact';
import type { BoundaryView } from '#schema/page.ts';

interface BoundaryNoteProps {
  /** The policy behind it; undefined while none is in force, and then there is no note. */
  readonly boundary: BoundaryView | undefined;
  readonly says: string;
}

/** The boundary, like a signature: one sentence, one link. */
export function BoundaryNote({ boundary, says }: BoundaryNoteProps): VNode | null {
  if (boundary === undefined) return null;
  return (
    <p class="boundary-note">
      <a href={boundary.url}>{says}</a> <span class="on-paper">{boundary.short}</span>
    </p>
  );
}
