import type { VNode } from 'preact';
import type { PoliciesPage } from '#schema/page.ts';
import type { Assets } from './assets.ts';
import { Document } from './components/document/document.tsx';
import { Intro } from './components/intro/intro.tsx';
import { PolicyList } from './components/policy-list/policy-list.tsx';
import { useWords } from './words.tsx';

/** The practice's policies. */
export function policies(page: PoliciesPage, assets: Assets): VNode {
  const words = useWords();
  return (
    <Document page={page} assets={assets} feed={page.feed}>
      <div class="wide">
        <Intro title={page.title} lead={words.policies.intro} />
        <PolicyList policies={page.policies} />
        {page.feed !== undefined && (
          <p class="onward">
            <a href={page.feed}>{words.policies.feed}</a>
          </p>
        )}
      </div>
    </Document>
  );
}
