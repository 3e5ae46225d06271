import type { VNode } from 'preact';
import type { LeftNoticePage } from '#schema/page.ts';
import { say } from '#schema/words/say.ts';
import type { Assets } from './assets.ts';
import { BoundaryNote } from './components/boundary-note/boundary-note.tsx';
import { Care } from './components/care/care.tsx';
import { Document } from './components/document/document.tsx';
import { Doorway } from './components/doorway/doorway.tsx';
import { Intro } from './components/intro/intro.tsx';
import { useWords } from './words.tsx';

/** After leaving, for those who agreed to it. */
export function leftNotice(page: LeftNoticePage, assets: Assets): VNode {
  const words = useWords();
  return (
    <Document page={page} assets={assets} hasBoundaryNote>
      <div class="narrow">
        <Doorway />
        <Intro
          title={page.title}
          lead={say(words.leftNotice.lead, { name: page.name, practice: page.site.name })}
        />
        <Care phone={page.site.phone} />
        <BoundaryNote boundary={page.site.boundary} says={words.boundary.line} />
      </div>
    </Document>
  );
}
