import type { VNode } from 'preact';
import type { InterviewQuestionView } from '#schema/page.ts';

/** A question with lines to write on, and what becomes of the answer. */
export function Question({ question }: { readonly question: InterviewQuestionView }): VNode {
  return (
    <li class="question">
      <h3>{question.ask}</h3>
      <p>{question.hint}</p>
      {question.stance !== undefined && <p class="question-stance">{question.stance}</p>}
      <p class="question-fills">{question.fills}</p>
      <div class="question-lines" aria-hidden="true">
        {Array.from({ length: question.lines }, () => (
          <span />
        ))}
      </div>
    </li>
  );
}
