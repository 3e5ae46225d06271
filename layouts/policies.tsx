import type { VNode } from 'preact';
import type { PoliciesPage } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';
import type { Assets } from './assets.ts';
import { Document } from './components/document/document.tsx';
import { Intro } from './components/intro/intro.tsx';
import { PolicyList } from './components/policy-list/policy-list.tsx';

/** The practice's policies. */
export function policies(page: PoliciesPage, assets: Assets): VNode {
  return (
    <Document page={page} assets={assets} feed={page.feed}>
      <div class="wide">
        <Intro title={page.title} lead={en.policies.intro} />
        <PolicyList policies={page.policies} />
        {page.feed !== undefined && (
          <p class="onward">
            <a href={page.feed}>{en.policies.feed}</a>
          </p>
        )}
      </div>
    </Document>
  );
}
