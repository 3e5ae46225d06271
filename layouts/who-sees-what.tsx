import type { VNode } from 'preact';
import type { WhoSeesWhatPage } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';
import type { Assets } from './assets.ts';
import { Intro } from './components/intro/intro.tsx';
import { StaffDocument } from './components/staff-document/staff-document.tsx';

/** For each person: how much is public, how much is held back. */
export function whoSeesWhat(page: WhoSeesWhatPage, assets: Assets): VNode {
  return (
    <StaffDocument page={page} assets={assets}>
      <div class="narrow">
        <Intro title={page.title} lead={en.whoSeesWhat.intro} />
        <table class="ledger counts" aria-label={page.title}>
          <thead>
            <tr>
              <th scope="col">{en.whoSeesWhat.name}</th>
              <th scope="col">{en.whoSeesWhat.published}</th>
              <th scope="col">{en.whoSeesWhat.withheld}</th>
            </tr>
          </thead>
          <tbody>
            {page.people.map((person) => (
              <tr>
                <th scope="row">
                  <a href={person.url}>{person.name}</a>
                </th>
                <td>{person.published}</td>
                <td>{person.withheld}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </StaffDocument>
  );
}
