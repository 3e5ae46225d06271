import type { VNode } from 'preact';
import type { InterviewPage } from '#schema/page.ts';
import type { Assets } from './assets.ts';
import { Fill } from './components/fill/fill.tsx';
import { Intro } from './components/intro/intro.tsx';
import { Question } from './components/question/question.tsx';
import { StaffDocument } from './components/staff-document/staff-document.tsx';
import { useWords } from './words.tsx';

/** A sheet to print and fill by hand: the facts, the questions, what stays private. */
export function interview(page: InterviewPage, assets: Assets): VNode {
  const words = useWords().interview;
  return (
    <StaffDocument page={page} assets={assets}>
      <div class="wide">
        <article class="interview">
          <Intro title={page.title} lead={words.lead} />
          <h2>{words.factsTitle}</h2>
          <dl class="interview-facts">
            {words.facts.map((fact) => (
              <div>
                <dt>{fact}</dt>
                <dd />
              </div>
            ))}
          </dl>
          <h2>{words.questionsTitle}</h2>
          <ol class="interview-questions">
            {page.questions.map((question) => (
              <Question question={question} />
            ))}
          </ol>
          <div class="interview-last">
            <h2>{words.consentTitle}</h2>
            <p>{words.consent}</p>
            <h2>{words.privateTitle}</h2>
            <p>
              {words.private} {page.neverShared.join(' · ')}
            </p>
          </div>
          <p class="onward">
            <Fill text={words.next} with={{ command: <code>npx doorplate new provider --interview</code> }} />
          </p>
          <p class="onward">
            <a href={page.back}>{words.back}</a>
          </p>
        </article>
      </div>
    </StaffDocument>
  );
}
