import type { VNode } from 'preact';

/** Questions as one says them. */
export function QuestionList({ questions }: { readonly questions: readonly string[] }): VNode {
  return (
    <ul class="question-list">
      {questions.map((question) => (
        <li>“{question}”</li>
      ))}
    </ul>
  );
}
