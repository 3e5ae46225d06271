import type { VNode } from 'preact';
import type { StaffPoliciesPage } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';
import type { Assets } from './assets.ts';
import { Intro } from './components/intro/intro.tsx';
import { PolicyList } from './components/policy-list/policy-list.tsx';
import { StaffDocument } from './components/staff-document/staff-document.tsx';

/** The policies for people who work here. */
export function staffPolicies(page: StaffPoliciesPage, assets: Assets): VNode {
  return (
    <StaffDocument page={page} assets={assets}>
      <div class="narrow">
        <Intro title={page.title} lead={en.staff.policiesLead} />
        <PolicyList policies={page.policies} />
        <p class="onward">
          <a href="/policies/register.html">{en.lifecycle.register.title}</a>
        </p>
      </div>
    </StaffDocument>
  );
}
