import type { VNode } from 'preact';
import type { NoticesPage } from '#schema/page.ts';
import { say } from '#schema/words/say.ts';
import type { Assets } from './assets.ts';
import { Intro } from './components/intro/intro.tsx';
import { LabelList } from './components/label-list/label-list.tsx';
import { NoticeTable } from './components/notice-table/notice-table.tsx';
import { StaffDocument } from './components/staff-document/staff-document.tsx';
import { useWords } from './words.tsx';

/** What the law asks for on the website, and what of it is there: questions first, since the rest hangs on them. */
export function notices(page: NoticesPage, assets: Assets): VNode {
  const words = useWords().notices;
  return (
    <StaffDocument page={page} assets={assets}>
      <div class="wide register">
        <Intro title={page.title} lead={words.lead}>
          <p>
            <strong>{words.advice}</strong>
          </p>
        </Intro>
        <p class="when">
          {say(words.asOf, { day: page.day })} <a href={page.csv}>{words.download}</a> ·{' '}
          <a href={page.json}>{words.downloadJson}</a>
        </p>
        {page.groups.length === 0 ? (
          <p class="soft">{words.none}</p>
        ) : (
          <LabelList
            name="notice-sums"
            rows={page.sums.map(({ label, count }) => ({ label, content: String(count) }))}
          />
        )}
        {page.questions.length > 0 && (
          <section>
            <h2 id="questions">{words.questions}</h2>
            <p>{words.questionsLead}</p>
            <ul class="notice-questions">
              {page.questions.map(({ question, decides }) => (
                <li>
                  {question}
                  <span class="line when">{decides}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        {page.groups.map(({ id, place, lines }) => (
          <section>
            <h2 id={id}>{place}</h2>
            <NoticeTable lines={lines} titledBy={id} />
          </section>
        ))}
      </div>
    </StaffDocument>
  );
}
