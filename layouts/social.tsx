import type { VNode } from 'preact';
import type { SocialPage } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';
import type { Assets } from './assets.ts';
import { Actions } from './components/actions/actions.tsx';
import { Document } from './components/document/document.tsx';
import { Intro } from './components/intro/intro.tsx';

/** Behind the short link on the card, where the server does not forward by itself. */
export function social(page: SocialPage, assets: Assets): VNode {
  return (
    <Document page={page} assets={assets} hasBoundaryNote refreshTo={page.target}>
      <div class="narrow">
        <Intro title={page.title} lead={en.social.lead} />
        <Actions first={{ label: en.social.read, url: page.target }} />
      </div>
    </Document>
  );
}
