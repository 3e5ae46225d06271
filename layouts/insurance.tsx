import type { VNode } from 'preact';
import type { InsurancePage } from '#schema/page.ts';
import { say } from '#schema/words/say.ts';
import type { Assets } from './assets.ts';
import { Document } from './components/document/document.tsx';
import { Fill } from './components/fill/fill.tsx';
import { Intro } from './components/intro/intro.tsx';
import { Phone } from './components/phone/phone.tsx';
import { PlanList } from './components/plan-list/plan-list.tsx';
import { QuestionList } from './components/question-list/question-list.tsx';
import { useWords } from './words.tsx';

/** The plans the practice takes, what to ask one's own, and what to do without one. */
export function insurance(page: InsurancePage, assets: Assets): VNode {
  const { insurance: words } = useWords();
  return (
    <Document page={page} assets={assets}>
      <div class="insurance wide">
        <Intro title={page.title} lead={words.intro} />
        <section class="insurance-plans" aria-labelledby="plans">
          <h2 id="plans">{words.plans}</h2>
          <PlanList plans={page.plans} />
          <p class="when">{say(words.asOf, { day: page.asOf })}</p>
        </section>
        <section aria-labelledby="ask">
          <h2 id="ask">{words.askTitle}</h2>
          <p>{words.askLead}</p>
          <QuestionList
            questions={words.ask.map((question) => say(question, { practice: page.site.name }))}
          />
          <p>{words.bring}</p>
        </section>
        <section aria-labelledby="none">
          <h2 id="none">{words.noneTitle}</h2>
          <p>
            <Fill text={words.none} with={{ phone: <Phone phone={page.site.phone} /> }} />
          </p>
        </section>
      </div>
    </Document>
  );
}
