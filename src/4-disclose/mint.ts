import type { Published } from '#schema/published.ts';

const minted = new WeakSet<object>();

/** Marks a view as published: frozen all the way down, and remembered. Only this folder imports it. */
export function mint<T extends object>(view: T): Published<T> {
  freeze(view);
  minted.add(view);
  return view as Published<T>;
}

/** Throws unless the view came out of this folder: templates and `any` don't read types. */
export function assertPublished(view: object): void {
  if (!minted.has(view))
    throw new Error(
      'Something that was not published was about to be shown. This is a fault of the program.',
    );
}

/** What is frozen all the way down. `Object.isFrozen` says nothing of what lies inside. */
const frozen = new WeakSet<object>();

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || frozen.has(value)) return;
  frozen.add(value);
  Object.freeze(value);
  for (const inner of Object.values(value)) freeze(inner);
}
