import type { VNode } from 'preact';
import type { SocialPage } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';
import type { Assets } from './assets.ts';
import { Actions } from './components/actions/actions.tsx';
import { Document } from './components/document/document.tsx';
import { Intro } from './components/intro/intro.tsx';
import { Phone } from './components/phone/phone.tsx';

/**
 * Behind the short link on the card, where the server does not forward by itself. While there is no policy to lead to,
 * it says how to reach the practice instead.
 */
export function social(page: SocialPage, assets: Assets): VNode {
  return (
    <Document page={page} assets={assets} hasBoundaryNote refreshTo={page.target} canonical={page.canonical}>
      <div class="narrow">
        {page.target === undefined ? (
          <Intro title={page.title} lead={en.social.notYet}>
            <ul class="onward">
              <li>
                {en.frame.call} <Phone phone={page.site.phone} />
              </li>
              <li>
                <a href="/follow/">{en.titles.follow}</a>
              </li>
            </ul>
          </Intro>
        ) : (
          <>
            <Intro title={page.title} lead={en.social.lead} />
            <Actions first={{ label: en.social.read, url: page.target }} />
          </>
        )}
      </div>
    </Document>
  );
}
