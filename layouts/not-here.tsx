import type { VNode } from 'preact';
import type { NotHerePage } from '#schema/page.ts';
import type { Words } from '#schema/words/words.ts';
import type { Assets } from './assets.ts';
import { BoundaryNote } from './components/boundary-note/boundary-note.tsx';
import { Care } from './components/care/care.tsx';
import { Document } from './components/document/document.tsx';
import { Doorway } from './components/doorway/doorway.tsx';
import { Intro } from './components/intro/intro.tsx';
import { useWords } from './words.tsx';

/** For whoever isn't here: names no one, and says how to reach care and records. */
export function notHere(page: NotHerePage, assets: Assets): VNode {
  const words = useWords();
  return (
    <Document page={page} assets={assets} hasBoundaryNote={page.isProvider}>
      <div class="narrow">
        <Doorway />
        <Intro title={page.title} lead={leadOf(page, words)} />
        <Care phone={page.site.phone} />
        {/* It stands where a bio stood, or will stand again. */}
        {page.isProvider && <BoundaryNote boundary={page.site.boundary} says={words.boundary.line} />}
      </div>
    </Document>
  );
}

function leadOf({ reason, isProvider }: NotHerePage, words: Words): string {
  if (reason === 'being-updated') return words.notHere.beingUpdated;
  return isProvider ? words.notHere.provider : words.notHere.page;
}
