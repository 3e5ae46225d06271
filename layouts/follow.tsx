import type { VNode } from 'preact';
import type { FollowPage } from '#schema/page.ts';
import type { Assets } from './assets.ts';
import { BoundaryNote } from './components/boundary-note/boundary-note.tsx';
import { Channels } from './components/channels/channels.tsx';
import { Document } from './components/document/document.tsx';
import { Fill } from './components/fill/fill.tsx';
import { Intro } from './components/intro/intro.tsx';
import { Phone } from './components/phone/phone.tsx';
import { useAddress, useWords } from './words.tsx';

/** The practice's own pages elsewhere, what not to use them for, and where to read about the people instead. */
export function follow(page: FollowPage, assets: Assets): VNode {
  const words = useWords();
  const at = useAddress();
  const { site, channels } = page;
  const hasChannels = channels.length > 0;
  return (
    <Document page={page} assets={assets} hasBoundaryNote>
      <div class="narrow">
        <Intro title={page.title} lead={hasChannels ? words.follow.intro : words.follow.none} />
        <Channels channels={channels} />
        <div class="prose">
          {hasChannels && (
            <>
              <h2>{words.follow.careTitle}</h2>
              <p>
                <Fill text={words.follow.care} with={{ phone: <Phone phone={site.phone} /> }} />{' '}
                {site.portal !== undefined && (
                  <Fill
                    text={words.follow.carePortal}
                    with={{ portal: <a href={site.portal.url}>{site.portal.label}</a> }}
                  />
                )}
              </p>
              <h2>{words.follow.accountTitle}</h2>
              <p>{words.follow.account}</p>
              <h2>{words.follow.seenTitle}</h2>
              <p>{words.follow.seen}</p>
            </>
          )}
          <h2>{words.follow.aboutTitle}</h2>
          <p>
            {words.follow.about} <a href={at('/providers/')}>{words.follow.people}</a>
          </p>
        </div>
        <BoundaryNote boundary={site.boundary} says={words.boundary.line} />
      </div>
    </Document>
  );
}
