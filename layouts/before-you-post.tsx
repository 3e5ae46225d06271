import type { VNode } from 'preact';
import type { BeforeYouPostPage } from '#schema/page.ts';
import type { Assets } from './assets.ts';
import { Intro } from './components/intro/intro.tsx';
import { QuestionCard } from './components/question-card/question-card.tsx';
import { StaffDocument } from './components/staff-document/staff-document.tsx';
import { useWords } from './words.tsx';

/** The card of six questions in one size; printed, the cards are all there is on the sheet. */
export function beforeYouPost(page: BeforeYouPostPage, assets: Assets): VNode {
  const words = useWords().staffPapers.beforeYouPost;
  return (
    <StaffDocument page={page} assets={assets}>
      <div class="wide">
        <Intro title={words.title} lead={words.lead}>
          <nav class="card-sizes" aria-label={words.sizes}>
            <ul>
              {page.sizes.map(({ label, url, isThis }) => (
                <li>
                  <a href={url} aria-current={isThis ? 'page' : undefined}>
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <p class="when">{words.print}</p>
        </Intro>
        <div class={`cut cut-${page.size}`}>
          {Array.from({ length: page.copies }, (_, index) => (
            <QuestionCard practice={page.staff.name} isCopy={index > 0} />
          ))}
        </div>
      </div>
    </StaffDocument>
  );
}
