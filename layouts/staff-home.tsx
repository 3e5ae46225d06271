import type { VNode } from 'preact';
import type { StaffHomePage } from '#schema/page.ts';
import { say } from '#schema/words/say.ts';
import type { Assets } from './assets.ts';
import { Intro } from './components/intro/intro.tsx';
import { StaffDocument } from './components/staff-document/staff-document.tsx';
import { Tool } from './components/tool/tool.tsx';
import { useWords } from './words.tsx';

/** Where staff start: the words for a patient who asks to connect come first. */
export function staffHome(page: StaffHomePage, assets: Assets): VNode {
  const words = useWords();
  return (
    <StaffDocument page={page} assets={assets}>
      <div class="wide">
        <Intro title={page.title} />
        <ul class="tools">
          <Tool
            url="/front-desk.html"
            title={words.staff.needTitle}
            lead={`${words.staff.needLead} ${words.frontDesk.tool}`}
            count={words.frontDesk.count}
          />
          <Tool
            url="/answers/index.html"
            title={words.staffMenu.answers}
            lead={words.frontDesk.answersLead}
            count={say(words.staff.answersCount, { count: page.answers })}
          />
          <Tool
            url="/cards/index.html"
            title={words.cards.title}
            lead={words.cards.tile}
            count={say(words.cards.count, { count: page.cards })}
          />
          <Tool
            url="/interview/index.html"
            title={words.interview.title}
            lead={words.interview.linkWhy}
            count={say(words.interview.count, { count: Object.keys(words.interview.questions).length })}
          />
          <Tool
            url="/who-sees-what/index.html"
            title={words.titles.whoSeesWhat}
            lead={words.staff.whoSeesWhatLead}
            count={say(words.staff.peopleCount, { count: page.people })}
          />
          <Tool
            url="/due/index.html"
            title={words.titles.due}
            lead={words.staff.dueLead}
            count={say(words.staff.dueCount, { count: page.due })}
          />
          <Tool
            url="/policies/index.html"
            title={words.titles.staffPolicies}
            lead={words.staff.policiesLead}
            count={say(words.staff.policiesCount, { count: page.policies })}
          />
          {page.sheets > 0 && (
            <Tool
              url="/policies/index.html#sheets"
              title={words.staffPapers.acknowledgement.sheets}
              lead={words.staffPapers.acknowledgement.homeLead}
              count={say(words.staffPapers.acknowledgement.count, { count: page.sheets })}
            />
          )}
          <Tool
            url="/before-you-post/index.html"
            title={words.staffPapers.beforeYouPost.title}
            lead={words.staffPapers.beforeYouPost.homeLead}
            count={say(words.staffPapers.beforeYouPost.count, {
              count: Object.keys(words.staffPapers.beforeYouPost.size).length,
            })}
          />
          <Tool
            url="/policies/register.html"
            title={words.lifecycle.register.title}
            lead={words.lifecycle.register.lead}
            count={say(words.lifecycle.register.count, { count: page.versions })}
          />
          <Tool
            url="/notices/index.html"
            title={words.notices.title}
            lead={words.notices.tile}
            count={say(words.notices.count, { count: page.openNotices })}
          />
          <Tool
            url="/handbook/index.html"
            title={words.titles.handbook}
            lead={words.staff.handbookLead}
            count={say(words.staff.pagesCount, { count: page.pages })}
          />
        </ul>
      </div>
    </StaffDocument>
  );
}
