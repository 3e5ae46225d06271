import type { VNode } from 'preact';
import type { Link, StaffPoliciesPage } from '#schema/page.ts';
import type { Assets } from './assets.ts';
import { Intro } from './components/intro/intro.tsx';
import { PolicyList } from './components/policy-list/policy-list.tsx';
import { StaffDocument } from './components/staff-document/staff-document.tsx';
import { useWords } from './words.tsx';

/** The policies for people who work here, and a sheet to sign for each. */
export function staffPolicies(page: StaffPoliciesPage, assets: Assets): VNode {
  const words = useWords();
  return (
    <StaffDocument page={page} assets={assets}>
      <div class="narrow">
        <Intro title={page.title} lead={words.staff.policiesLead} />
        <PolicyList policies={page.policies} />
        <Sheets sheets={page.sheets} />
        <p class="onward">
          <a href="/policies/register.html">{words.lifecycle.register.title}</a>
        </p>
      </div>
    </StaffDocument>
  );
}

/** It is there without a sheet, too: pages of the handbook lead to it. */
function Sheets({ sheets }: { readonly sheets: readonly Link[] }): VNode {
  const words = useWords().staffPapers.acknowledgement;
  return (
    <section class="part">
      <h2 id="sheets">{words.sheets}</h2>
      <p>{sheets.length === 0 ? words.none : words.sheetsLead}</p>
      {sheets.length > 0 && (
        <ul class="channels">
          {sheets.map(({ label, url }) => (
            <li>
              <a href={url}>{label}</a>
            </li>
          ))}
        </ul>
      )}
      <p class="when">{words.keep}</p>
    </section>
  );
}
