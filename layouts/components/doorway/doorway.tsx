import type { VNode } from 'preact';

/** A door that stands ajar, in the margin of pages that send people on their way. It says nothing, and paper has none. */
export function Doorway(): VNode {
  return (
    <svg class="doorway" viewBox="0 0 160 200" aria-hidden="true" focusable="false">
      <path class="doorway-frame" d="M8 196V80a72 72 0 0 1 144 0v116" />
      <path class="doorway-inside" d="M18 196V80a62 62 0 0 1 124 0v116z" />
      <path class="doorway-leaf" d="M18 196V80C18 46 46 18 80 18q14 0 26 6v186z" />
      <path class="doorway-frame" d="M42 78h40v20H42zM92 124v14" />
      <path class="doorway-frame" d="M0 196h160" />
    </svg>
  );
}
