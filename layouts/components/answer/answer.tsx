import type { ComponentChildren, VNode } from 'preact';
import type { AnswerPiece, AnswerView } from '#schema/page.ts';
import { say } from '#schema/words/say.ts';
import type { Words } from '#schema/words/words.ts';
import { useWords } from '../../words.tsx';

type Reading = NonNullable<AnswerView['reading']>;

interface AnswerProps {
  readonly answer: AnswerView;
  /** What else can be done at once, beside Copy. */
  readonly children?: ComponentChildren;
}

/** A prepared answer: where, the words, Copy, what to do next. */
export function Answer({ answer, children }: AnswerProps): VNode {
  const words = useWords();
  // A name of a file has no such sign: what is made of two can't be a third's.
  const id = `${answer.slug}_words`;
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
        <span class="label answer-channel">{words.channels[answer.channel]}</span> <span>{answer.title}</span>
      </h3>
      {answer.channel === 'platform' && <p class="answer-warning">{words.answers.platformWarning}</p>}
      {isForName && <p class="answer-warning">{words.answers.fill}</p>}
      <div class="answer-words" id={id}>
        {answer.paragraphs.map((paragraph) => (
          <p>{paragraph.map((piece) => Piece({ piece }))}</p>
        ))}
      </div>
      <div class="answer-do">
        <button
          type="button"
          class="button answer-copy"
          data-copy={id}
          data-done={words.answers.copied}
          data-marked={words.answers.copyByHand}
          hidden
        >
          {words.answers.copy}
        </button>
        {children}
        {answer.reading !== undefined && <p class="when">{readingLine(answer.reading, words)}</p>}
      </div>
      {answer.after.length > 0 && (
        <div class="answer-after">
          <h4 class="label">{words.answers.after}</h4>
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

function readingLine({ words: count, grade }: Reading, { reading }: Words): string {
  return grade === undefined
    ? say(reading.words, { words: count })
    : say(reading.graded, { words: count, grade });
}

/** A name to put in shows as one; where a chosen person is put in, the front desk's script finds the place. */
function Piece({ piece: { text, fill } }: { readonly piece: AnswerPiece }): VNode | string {
  if (fill === undefined) return text;
  return fill === 'patient' ? <mark class="answer-fill">{text}</mark> : <span data-fill={fill}>{text}</span>;
}
