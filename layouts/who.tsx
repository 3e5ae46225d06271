import type { VNode } from 'preact';
import type { WhoPage } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';
import type { Assets } from './assets.ts';
import { ConsentSheet } from './components/consent-sheet/consent-sheet.tsx';
import { Intro } from './components/intro/intro.tsx';
import { LedgerTable } from './components/ledger-table/ledger-table.tsx';
import { StaffDocument } from './components/staff-document/staff-document.tsx';

/** What is public about a person, what is held back and why, and the sheet to sign. */
export function who(page: WhoPage, assets: Assets): VNode {
  const publicLines = [...page.facts, ...page.published];
  return (
    <StaffDocument page={page} assets={assets}>
      <div class="wide who">
        <Intro title={page.title} lead={page.status === 'held' ? en.who.held : en.statuses[page.status]}>
          <p>{page.bio === undefined ? en.who.noBio : <a href={page.bio}>{en.who.bio}</a>}</p>
        </Intro>
        <section>
          <h2 id="published">{en.who.published}</h2>
          {publicLines.length > 0 ? (
            <LedgerTable lines={publicLines} titledBy="published" />
          ) : (
            <p>{en.who.publishedNone}</p>
          )}
        </section>
        <section>
          <h2 id="withheld">{en.who.withheld}</h2>
          {page.withheld.length > 0 ? (
            <LedgerTable lines={page.withheld} titledBy="withheld" />
          ) : (
            <p>{en.who.withheldNone}</p>
          )}
        </section>
        <section>
          <h2>{en.who.outside}</h2>
          <p class="measure">{en.who.outsideMore}</p>
        </section>
        <ConsentSheet name={page.name} lines={[...page.published, ...page.withheld]} />
      </div>
    </StaffDocument>
  );
}
