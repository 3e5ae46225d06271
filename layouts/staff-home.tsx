import type { VNode } from 'preact';
import type { StaffHomePage } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';
import { say } from '#schema/words/say.ts';
import type { Assets } from './assets.ts';
import { Intro } from './components/intro/intro.tsx';
import { StaffDocument } from './components/staff-document/staff-document.tsx';
import { Tool } from './components/tool/tool.tsx';

/** Where staff start: the words for a patient who asks to connect come first. */
export function staffHome(page: StaffHomePage, assets: Assets): VNode {
  return (
    <StaffDocument page={page} assets={assets}>
      <div class="wide">
        <Intro title={page.title} />
        <ul class="tools">
          <Tool
            url="/front-desk.html"
            title={en.staff.needTitle}
            lead={`${en.staff.needLead} ${en.frontDesk.tool}`}
            count={en.frontDesk.count}
          />
          <Tool
            url="/answers/index.html"
            title={en.staffMenu.answers}
            lead={en.frontDesk.answersLead}
            count={say(en.staff.answersCount, { count: page.answers })}
          />
          <Tool
            url="/cards/index.html"
            title={en.cards.title}
            lead={en.cards.tile}
            count={say(en.cards.count, { count: page.cards })}
          />
          <Tool
            url="/interview/index.html"
            title={en.interview.title}
            lead={en.interview.linkWhy}
            count={say(en.interview.count, { count: Object.keys(en.interview.questions).length })}
          />
          <Tool
            url="/who-sees-what/index.html"
            title={en.titles.whoSeesWhat}
            lead={en.staff.whoSeesWhatLead}
            count={say(en.staff.peopleCount, { count: page.people })}
          />
          <Tool
            url="/due/index.html"
            title={en.titles.due}
            lead={en.staff.dueLead}
            count={say(en.staff.dueCount, { count: page.due })}
          />
          <Tool
            url="/policies/index.html"
            title={en.titles.staffPolicies}
            lead={en.staff.policiesLead}
            count={say(en.staff.policiesCount, { count: page.policies })}
          />
          {page.sheets > 0 && (
            <Tool
              url="/policies/index.html#sheets"
              title={en.staffPapers.acknowledgement.sheets}
              lead={en.staffPapers.acknowledgement.homeLead}
              count={say(en.staffPapers.acknowledgement.count, { count: page.sheets })}
            />
          )}
          <Tool
            url="/before-you-post/index.html"
            title={en.staffPapers.beforeYouPost.title}
            lead={en.staffPapers.beforeYouPost.homeLead}
            count={say(en.staffPapers.beforeYouPost.count, {
              count: Object.keys(en.staffPapers.beforeYouPost.size).length,
            })}
          />
          <Tool
            url="/policies/register.html"
            title={en.lifecycle.register.title}
            lead={en.lifecycle.register.lead}
            count={say(en.lifecycle.register.count, { count: page.versions })}
          />
          <Tool
            url="/handbook/index.html"
            title={en.titles.handbook}
            lead={en.staff.handbookLead}
            count={say(en.staff.pagesCount, { count: page.pages })}
          />
        </ul>
      </div>
    </StaffDocument>
  );
}
