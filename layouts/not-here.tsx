import type { VNode } from 'preact';
import type { NotHerePage } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';
import type { Assets } from './assets.ts';
import { Care } from './components/care/care.tsx';
import { Document } from './components/document/document.tsx';
import { Intro } from './components/intro/intro.tsx';

/** For whoever isn't here: names no one, and says how to reach care and records. */
export function notHere(page: NotHerePage, assets: Assets): VNode {
  return (
    <Document page={page} assets={assets}>
      <div class="narrow">
        <Intro title={page.title} lead={leadOf(page)} />
        <Care phone={page.site.phone} />
      </div>
    </Document>
  );
}

function leadOf({ reason, isProvider }: NotHerePage): string {
  if (reason === 'being-updated') return en.notHere.beingUpdated;
  return isProvider ? en.notHere.provider : en.notHere.page;
}
