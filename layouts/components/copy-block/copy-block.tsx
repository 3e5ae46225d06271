import type { VNode } from 'preact';
import type { CopyView } from '#schema/page.ts';
import { useWords } from '../../words.tsx';
import { Prose } from '../prose/prose.tsx';

/** Words or code with a button that copies them, and what they are for. */
export function CopyBlock({ text }: { readonly text: CopyView }): VNode {
  const words = useWords();
  return (
    <section class="copy-block" aria-labelledby={`${text.id}-title`}>
      <h2 id={`${text.id}-title`}>{text.title}</h2>
      <p>{text.how}</p>
      <div class={text.isRich ? 'copy-look' : undefined} id={text.id}>
        <Prose html={text.html} />
      </div>
      <button
        type="button"
        class="button answer-copy"
        data-copy={text.id}
        data-rich={text.isRich ? '' : undefined}
        data-done={words.signature.copied}
        data-marked={words.answers.copyByHand}
        hidden
      >
        {words.signature.copy}
      </button>
    </section>
  );
}
