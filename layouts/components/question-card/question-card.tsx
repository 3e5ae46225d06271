import type { VNode } from 'preact';
import { useWords } from '../../words.tsx';

interface QuestionCardProps {
  readonly practice: string;
  /** The same card once more on the sheet of paper: of no use on a screen, nor to someone who listens. */
  readonly isCopy: boolean;
}

/** Six questions to ask oneself before posting, black on white and without a ground, to spare ink. */
export function QuestionCard({ practice, isCopy }: QuestionCardProps): VNode {
  const { title, questions, stop, rights } = useWords().staffPapers.beforeYouPost;
  return (
    <div class={isCopy ? 'ask ask-copy' : 'ask'} aria-hidden={isCopy ? 'true' : undefined}>
      <p class="ask-title">{title}</p>
      <ol>
        {questions.map((question) => (
          <li>{question}</li>
        ))}
      </ol>
      <p class="ask-stop">{stop}</p>
      <p class="ask-rights">{rights}</p>
      <p class="ask-practice">{practice}</p>
    </div>
  );
}
