import type { VNode } from 'preact';
import type { SocialPage } from '#schema/page.ts';
import type { Assets } from './assets.ts';
import { Actions } from './components/actions/actions.tsx';
import { Document } from './components/document/document.tsx';
import { Intro } from './components/intro/intro.tsx';
import { Phone } from './components/phone/phone.tsx';
import { useAddress, useWords } from './words.tsx';

/**
 * Behind the short link on the card, where the server does not forward by itself. While there is no policy to lead to,
 * it says how to reach the practice instead.
 */
export function social(page: SocialPage, assets: Assets): VNode {
  const words = useWords();
  const at = useAddress();
  return (
    <Document page={page} assets={assets} hasBoundaryNote refreshTo={page.target} canonical={page.canonical}>
      <div class="narrow">
        {page.target === undefined ? (
          <Intro title={page.title} lead={words.social.notYet}>
            <ul class="onward">
              <li>
                {words.frame.call} <Phone phone={page.site.phone} />
              </li>
              <li>
                <a href={at('/follow/')}>{words.titles.follow}</a>
              </li>
            </ul>
          </Intro>
        ) : (
          <>
            <Intro title={page.title} lead={words.social.lead} />
            <Actions first={{ label: words.social.read, url: page.target }} />
          </>
        )}
      </div>
    </Document>
  );
}
