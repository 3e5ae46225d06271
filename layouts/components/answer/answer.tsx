import type { ComponentChildren, VNode } from 'preact';
import type { AnswerPiece, AnswerView } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';
import { say } from '#schema/words/say.ts';

interface AnswerProps {
  readonly answer: AnswerView;
  /** What else can be done at once, beside Copy. */
  readonly children?: ComponentChildren;
}

/** A prepared answer: where, the words, Copy, what to do next. */
export function Answer({ answer, children }: AnswerProps): VNode {
  // A name of a file has no such sign: what is made of two can't be a third's.
  const words = `${answer.slug}_words`;
  const isForName = answer.paragraphs.flat().some(({ fill }) => fill === 'patient');
  return (
    <section
      class="answer"
      id={answer.slug}
      aria-labelledby={`${answer.slug}_title`}
      data-situation={answer.situation}
      data-channel={answer.channel}
    >
      <h3 id={`${answer.slug}_title`}>
        <span class="label answer-channel">{en.channels[answer.channel]}</span> <span>{answer.title}</span>
      </h3>
      {answer.channel === 'platform' && <p class="answer-warning">{en.answers.platformWarning}</p>}
      {isForName && <p class="answer-warning">{en.answers.fill}</p>}
      <div class="answer-words" id={words}>
        {answer.paragraphs.map((paragraph) => (
          <p>{paragraph.map((piece) => Piece({ piece }))}</p>
        ))}
      </div>
      <div class="answer-do">
        <button
          type="button"
          class="button answer-copy"
          data-copy={words}
          data-done={en.answers.copied}
          data-marked={en.answers.copyByHand}
          hidden
        >
          {en.answers.copy}
        </button>
        {children}
        {answer.reading !== undefined && <p class="when">{readingLine(answer.reading)}</p>}
      </div>
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

function readingLine({ words, grade }: NonNullable<AnswerView['reading']>): string {
  return grade === undefined ? say(en.reading.words, { words }) : say(en.reading.graded, { words, grade });
}

/** A name to put in shows as one; where a chosen person is put in, the front desk's script finds the place. */
function Piece({ piece: { text, fill } }: { readonly piece: AnswerPiece }): VNode | string {
  if (fill === undefined) return text;
  return fill === 'patient' ? <mark class="answer-fill">{text}</mark> : <span data-fill={fill}>{text}</span>;
}
