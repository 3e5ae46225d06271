import type { VNode } from 'preact';
import type { OpeningView } from '#schema/page.ts';

/** Whether a place is open now. Only `scripts/today.js` knows; without it the hours say enough. */
export function Opening({ opening }: { readonly opening: OpeningView | undefined }): VNode | null {
  return opening === undefined ? null : <p class="opening" data-opening={JSON.stringify(opening)} hidden />;
}
