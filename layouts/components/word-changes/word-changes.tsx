import type { VNode } from 'preact';
import type { WordChange } from '#schema/page.ts';
import type { Words } from '#schema/words/words.ts';
import { inLang } from '../../in-lang.ts';
import { useWords } from '../../words.tsx';

/** Differences word by word, readable in black and white and by ear. */
export function WordChanges({
  differences,
  lang,
}: {
  readonly differences: ReadonlyArray<readonly WordChange[]>;
  /** Of the paragraphs, where it isn't the page's. */
  readonly lang?: string | undefined;
}): VNode | null {
  const words = useWords();
  if (differences.length === 0) return null;
  return (
    <details class="changes">
      <summary>{words.history.words}</summary>
      <p class="when">{words.history.legend}</p>
      {differences.map((paragraph) => (
        <p class="changes-text" {...inLang(lang)}>
          {paragraph.map((one) => run(one, words))}
        </p>
      ))}
    </details>
  );
}

function run({ kind, text }: WordChange, words: Words): VNode | string {
  if (kind === 'same') return text;
  if (kind === 'removed') {
    return (
      <del>
        <span class="hidden">{words.history.removed} </span>
        {text}
        <span class="hidden">{words.history.end} </span>
      </del>
    );
  }
  return (
    <ins>
      <span class="hidden">{words.history.added} </span>
      {text}
      <span class="hidden">{words.history.end} </span>
    </ins>
  );
}
