import type { VNode } from 'preact';
import type { WhoPage } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';
import { say } from '#schema/words/say.ts';
import type { Assets } from './assets.ts';
import { Checklist } from './components/checklist/checklist.tsx';
import { DueList } from './components/due-list/due-list.tsx';
import { Intro } from './components/intro/intro.tsx';
import { LedgerTable } from './components/ledger-table/ledger-table.tsx';
import { StaffDocument } from './components/staff-document/staff-document.tsx';
import { Wanted } from './components/wanted/wanted.tsx';

/** What is public about a person and where, what is held back and what to do about it, what falls due. */
export function who(page: WhoPage, assets: Assets): VNode {
  const publicLines = [...page.facts, ...page.published];
  return (
    <StaffDocument page={page} assets={assets}>
      <div class="wide who">
        <Intro title={page.title} lead={page.status === 'held' ? en.who.held : en.statuses[page.status]}>
          <p>{page.bio === undefined ? en.who.noBio : <a href={page.bio}>{en.who.bio}</a>}</p>
        </Intro>
        <section>
          <h2 id="withheld">{en.who.withheld}</h2>
          {page.withheld.length > 0 ? (
            <LedgerTable lines={page.withheld} titledBy="withheld" isPublic={false} />
          ) : (
            <p>{en.who.withheldNone}</p>
          )}
        </section>
        <section>
          <h2 id="due">{en.who.dates}</h2>
          {page.due.length > 0 ? <DueList items={page.due} /> : <p>{en.who.datesNone}</p>}
        </section>
        {page.status !== 'left' && (
          <section>
            <h2 id="sheet">{en.who.sheet}</h2>
            {page.sheet === undefined ? (
              <p>{en.who.sheetHeld}</p>
            ) : (
              <p>
                <a href={page.sheet}>{en.who.sheetPrint}</a>. {en.who.sheetWhy}
              </p>
            )}
          </section>
        )}
        <Wanted wanted={page.wanted} />
        <section>
          <h2 id="published">{en.who.published}</h2>
          {publicLines.length > 0 ? (
            <>
              <p class="measure">
                {en.who.publishedMore} {say(en.who.takeDown, { person: page.person ?? '' })}
              </p>
              <LedgerTable lines={publicLines} titledBy="published" isPublic={true} />
            </>
          ) : (
            <p>{en.who.publishedNone}</p>
          )}
        </section>
        <section>
          <h2 id="outside">{en.who.outside}</h2>
          <p class="measure">{en.who.outsideLead}</p>
          <Checklist items={en.who.outsideList} />
        </section>
      </div>
    </StaffDocument>
  );
}
