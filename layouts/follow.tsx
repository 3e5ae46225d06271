import type { VNode } from 'preact';
import type { FollowPage } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';
import type { Assets } from './assets.ts';
import { BoundaryNote } from './components/boundary-note/boundary-note.tsx';
import { Document } from './components/document/document.tsx';
import { Fill } from './components/fill/fill.tsx';
import { Intro } from './components/intro/intro.tsx';
import { Phone } from './components/phone/phone.tsx';

/** The practice's own pages elsewhere, and what not to use them for. */
export function follow(page: FollowPage, assets: Assets): VNode {
  const { site, channels } = page;
  return (
    <Document page={page} assets={assets} hasBoundaryNote>
      <div class="narrow">
        <Intro title={page.title} lead={channels.length > 0 ? en.follow.intro : en.follow.none} />
        {channels.length > 0 && (
          <>
            <h2 class="label">{en.follow.list}</h2>
            <ul class="channels">
              {channels.map((channel) => (
                <li>
                  <a href={channel.url}>{channel.network}</a>
                  <p>{channel.purpose}</p>
                </li>
              ))}
            </ul>
          </>
        )}
        {channels.length > 0 && (
          <section class="prose">
            <h2>{en.follow.careTitle}</h2>
            <p>
              <Fill text={en.follow.care} with={{ phone: <Phone phone={site.phone} /> }} />{' '}
              {site.portal !== undefined && (
                <Fill
                  text={en.follow.carePortal}
                  with={{ portal: <a href={site.portal.url}>{site.portal.label}</a> }}
                />
              )}
            </p>
          </section>
        )}
        <BoundaryNote boundary={site.boundary} says={en.boundary.line} />
      </div>
    </Document>
  );
}
