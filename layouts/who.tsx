import type { VNode } from 'preact';
import type { WhoPage } from '#schema/page.ts';
import { say } from '#schema/words/say.ts';
import type { Assets } from './assets.ts';
import { Checklist } from './components/checklist/checklist.tsx';
import { DueList } from './components/due-list/due-list.tsx';
import { Intro } from './components/intro/intro.tsx';
import { LedgerTable } from './components/ledger-table/ledger-table.tsx';
import { StaffDocument } from './components/staff-document/staff-document.tsx';
import { Wanted } from './components/wanted/wanted.tsx';
import { useWords } from './words.tsx';

/** What is public about a person and where, what is held back and what to do about it, what falls due. */
export function who(page: WhoPage, assets: Assets): VNode {
  const words = useWords();
  const publicLines = [...page.facts, ...page.published];
  return (
    <StaffDocument page={page} assets={assets}>
      <div class="wide who">
        <Intro
          title={page.title}
          lead={page.status === 'held' ? words.who.held : words.statuses[page.status]}
        >
          <p>{page.bio === undefined ? words.who.noBio : <a href={page.bio}>{words.who.bio}</a>}</p>
        </Intro>
        <section>
          <h2 id="withheld">{words.who.withheld}</h2>
          {page.withheld.length > 0 ? (
            <LedgerTable lines={page.withheld} titledBy="withheld" isPublic={false} />
          ) : (
            <p>{words.who.withheldNone}</p>
          )}
        </section>
        <section>
          <h2 id="due">{words.who.dates}</h2>
          {page.due.length > 0 ? <DueList items={page.due} /> : <p>{words.who.datesNone}</p>}
        </section>
        {page.status !== 'left' && (
          <section>
            <h2 id="sheet">{words.who.sheet}</h2>
            {page.sheet === undefined ? (
              <p>{words.who.sheetHeld}</p>
            ) : (
              <p>
                <a href={page.sheet}>{words.who.sheetPrint}</a>. {words.who.sheetWhy}
              </p>
            )}
          </section>
        )}
        <Wanted wanted={page.wanted} />
        <section>
          <h2 id="published">{words.who.published}</h2>
          {publicLines.length > 0 ? (
            <>
              <p class="measure">
                {words.who.publishedMore} {say(words.who.takeDown, { person: page.person ?? '' })}
              </p>
              <LedgerTable lines={publicLines} titledBy="published" isPublic={true} />
            </>
          ) : (
            <p>{words.who.publishedNone}</p>
          )}
        </section>
        <section>
          <h2 id="outside">{words.who.outside}</h2>
          <p class="measure">{words.who.outsideLead}</p>
          <Checklist items={words.who.outsideList} />
        </section>
      </div>
    </StaffDocument>
  );
}
