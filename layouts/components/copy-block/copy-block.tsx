import type { VNode } from 'preact';
import type { CopyView } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';
import { Prose } from '../prose/prose.tsx';

/** Words or code with a button that copies them, and what they are for. */
export function CopyBlock({ text }: { readonly text: CopyView }): VNode {
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
        data-done={en.signature.copied}
        data-marked={en.answers.copyByHand}
        hidden
      >
        {en.signature.copy}
      </button>
    </section>
  );
}
