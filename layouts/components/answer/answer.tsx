import type { VNode } from 'preact';
import type { AnswerView } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';

/** A prepared answer: where, the words, Copy, what to do next. */
export function Answer({ answer }: { readonly answer: AnswerView }): VNode {
  const words = `${answer.slug}-words`;
  return (
    <section class="answer" id={answer.slug} aria-labelledby={`${answer.slug}-title`}>
      <h3 id={`${answer.slug}-title`}>
        <span class="label answer-channel">{en.channels[answer.channel]}</span> <span>{answer.title}</span>
      </h3>
      {answer.channel === 'platform' && <p class="answer-warning">{en.answers.platformWarning}</p>}
      {answer.paragraphs.some((paragraph) => paragraph.includes('{')) && (
        <p class="when">{en.answers.fill}</p>
      )}
      <div class="answer-words" id={words}>
        {answer.paragraphs.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      </div>
      <button
        type="button"
        class="button answer-copy"
        data-copy={words}
        data-done={en.answers.copied}
        data-marked={en.signature.marked}
        hidden
      >
        {en.answers.copy}
      </button>
      {answer.after.length > 0 && (
        <div class="answer-after">
          <h4 class="label">{en.answers.after}</h4>
          <ul>
            {answer.after.map((step) => (
              <li>{step}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
