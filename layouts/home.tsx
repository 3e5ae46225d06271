import type { VNode } from 'preact';
import type { HomePage } from '#schema/page.ts';
import type { Assets } from './assets.ts';
import { Actions } from './components/actions/actions.tsx';
import { Notices } from './components/band/band.tsx';
import { BoundaryNote } from './components/boundary-note/boundary-note.tsx';
import { Document } from './components/document/document.tsx';
import { Door } from './components/door/door.tsx';
import { NameIndex } from './components/name-index/name-index.tsx';
import { NoticeLinks } from './components/notice-links/notice-links.tsx';
import { Phone } from './components/phone/phone.tsx';
import { Place } from './components/place/place.tsx';
import { Prose } from './components/prose/prose.tsx';
import { inLang } from './in-lang.ts';
import { useAddress, useWords } from './words.tsx';

/** The front door: who we are, book or find someone, faces, hours and places, the boundary in a line. */
export function home(page: HomePage, assets: Assets): VNode {
  const words = useWords();
  const at = useAddress();
  const { site } = page;
  const notices = page.announcements.filter((one) => !one.isUrgent);
  return (
    <Document page={page} assets={assets} hasBoundaryNote isDated>
      <div class="hero wide">
        <section>
          <h1 {...inLang(page.langs?.statement)}>{page.statement}</h1>
          {page.more !== undefined && <Prose html={page.more} />}
          <Actions first={site.booking} second={{ label: words.home.find, url: at('/providers/') }}>
            <p class="actions-call">
              {words.home.orCall} <Phone phone={site.phone} />
            </p>
          </Actions>
        </section>
        {notices.length > 0 && (
          <section aria-labelledby="news" data-dated>
            <h2 class="label" id="news">
              {words.home.news}
            </h2>
            <Notices announcements={notices} />
          </section>
        )}
      </div>
      {(page.people.length > 0 || page.letters !== undefined) && (
        <section class="wide part" aria-labelledby="people">
          <h2 id="people">{words.home.people}</h2>
          {page.letters === undefined ? (
            <ul class="doors">
              {page.people.map((person) => (
                <Door person={person} />
              ))}
            </ul>
          ) : (
            <NameIndex letters={page.letters} />
          )}
          <p class="onward">
            <a href={at('/providers/')}>{words.home.everyone}</a>
          </p>
        </section>
      )}
      {page.locations.length > 0 && (
        <section class="wide part" aria-labelledby="places">
          <h2 id="places">{words.home.places}</h2>
          <div class="places places-brief">
            {page.locations.map((place) => (
              <Place place={place} as="h3" isBrief />
            ))}
          </div>
        </section>
      )}
      <div class="wide">
        <NoticeLinks links={page.notices} />
        <BoundaryNote boundary={site.boundary} says={words.home.boundary} />
      </div>
    </Document>
  );
}
