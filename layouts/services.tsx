import type { VNode } from 'preact';
import type { ServicesPage } from '#schema/page.ts';
import type { Assets } from './assets.ts';
import { Document } from './components/document/document.tsx';
import { Intro } from './components/intro/intro.tsx';
import { ServiceList } from './components/service-list/service-list.tsx';
import { useWords } from './words.tsx';

/** What people come for. */
export function services(page: ServicesPage, assets: Assets): VNode {
  const words = useWords();
  return (
    <Document page={page} assets={assets}>
      <div class="wide">
        <Intro title={page.title} lead={words.services.intro} />
        <ServiceList services={page.services} />
      </div>
    </Document>
  );
}
