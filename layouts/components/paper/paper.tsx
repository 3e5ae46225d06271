import type { ComponentChildren, VNode } from 'preact';

interface PaperProps {
  readonly paper: 'letter' | 'a4' | 'a6';
  /** Lying on its side. */
  readonly isWide: boolean;
  /** What it is a picture of. */
  readonly label: string;
  readonly children: ComponentChildren;
}

/** A sheet of paper: on a screen a small picture of it, in print the sheet itself, to the millimetre. */
export function Paper({ paper, isWide, label, children }: PaperProps): VNode {
  return (
    <section class="paper-view" aria-label={label}>
      <div class={`paper paper-${paper}${isWide ? '-wide' : ''}`}>{children}</div>
    </section>
  );
}
