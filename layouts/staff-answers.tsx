import type { VNode } from 'preact';
import type { StaffAnswersPage } from '#schema/page.ts';
import type { Assets } from './assets.ts';
import { Answer } from './components/answer/answer.tsx';
import { Intro } from './components/intro/intro.tsx';
import { StaffDocument } from './components/staff-document/staff-document.tsx';
import { useWords } from './words.tsx';

/** What happened, then where: the words at once, with Copy. */
export function staffAnswers(page: StaffAnswersPage, assets: Assets): VNode {
  const words = useWords();
  return (
    <StaffDocument page={page} assets={assets} script={assets.copyScript}>
      <div class="wide answers">
        <Intro title={page.title} lead={words.answers.intro} />
        <nav class="jump" aria-labelledby="jump_title">
          <h2 class="label" id="jump_title">
            {words.answers.jump}
          </h2>
          <ul>
            {page.situations.map(({ situation }) => (
              <li>
                <a href={`#what_${situation}`}>{words.situations[situation]}</a>
              </li>
            ))}
          </ul>
        </nav>
        {page.situations.map(({ situation, answers }) => (
          <section class="situation" id={`what_${situation}`} aria-labelledby={`what_${situation}_title`}>
            <h2 id={`what_${situation}_title`}>{words.situations[situation]}</h2>
            {answers.length === 0 && <p>{words.answers.none}</p>}
            {answers.length > 2 && (
              <ul class="where">
                {answers.map((answer) => (
                  <li>
                    <a href={`#${answer.slug}`}>{words.channels[answer.channel]}</a>
                  </li>
                ))}
              </ul>
            )}
            {answers.map((answer) => (
              <Answer answer={answer} />
            ))}
            <p class="onward">
              <a href="#jump_title">{words.answers.back}</a>
            </p>
          </section>
        ))}
      </div>
    </StaffDocument>
  );
}
