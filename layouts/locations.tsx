import type { VNode } from 'preact';
import type { LocationsPage } from '#schema/page.ts';
import type { Assets } from './assets.ts';
import { Document } from './components/document/document.tsx';
import { Intro } from './components/intro/intro.tsx';
import { Place } from './components/place/place.tsx';
import { useWords } from './words.tsx';

/** Every place: hours, telephone, how to get in. */
export function locations(page: LocationsPage, assets: Assets): VNode {
  const words = useWords();
  return (
    <Document page={page} assets={assets} isDated>
      <div class="wide">
        <Intro title={page.title} lead={words.places.intro} />
        <div class="places">
          {page.locations.map((place) => (
            <Place place={place} as="h2" isBrief={false} />
          ))}
        </div>
      </div>
    </Document>
  );
}
