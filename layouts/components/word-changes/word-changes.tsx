import type { VNode } from 'preact';
import type { WordChange } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';

/** Differences word by word, readable in black and white and by ear. */
export function WordChanges({
  differences,
}: {
  readonly differences: ReadonlyArray<readonly WordChange[]>;
}): VNode | null {
  if (differences.length === 0) return null;
  return (
    <details class="changes">
      <summary>{en.history.words}</summary>
      <p class="when">{en.history.legend}</p>
      {differences.map((paragraph) => (
        <p class="changes-text">{paragraph.map(run)}</p>
      ))}
    </details>
  );
}

function run({ kind, text }: WordChange): VNode | string {
  if (kind === 'same') return text;
  if (kind === 'removed') {
    return (
      <del>
        <span class="hidden">{en.history.removed} </span>
        {text}
        <span class="hidden">{en.history.end} </span>
      </del>
    );
  }
  return (
    <ins>
      <span class="hidden">{en.history.added} </span>
      {text}
      <span class="hidden">{en.history.end} </span>
    </ins>
  );
}
