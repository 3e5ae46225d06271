import type { VNode } from 'preact';
import type { PolicyPage } from '#schema/page.ts';
import type { Assets } from './assets.ts';
import { Document } from './components/document/document.tsx';
import { Letter } from './components/letter/letter.tsx';
import { useAddress, useWords } from './words.tsx';

/** A policy: the version in force, or one version at its own address. */
export function policy(page: PolicyPage, assets: Assets): VNode {
  const words = useWords();
  const at = useAddress();
  const permanent = { label: words.policy.permanent, url: page.version.url };
  const history = { label: words.policy.history, url: page.historyUrl };
  return (
    <Document
      page={page}
      assets={assets}
      feed={page.feed}
      canonical={page.version.state === 'in-force' ? page.site.origin + page.currentUrl : undefined}
    >
      <Letter
        policy={page}
        practice={page.site.name}
        phone={page.site.phone.label}
        links={page.isPermanent ? [history] : [permanent, history]}
      >
        <p class="onward">
          <a href={at('/policies/')}>{words.policy.all}</a>
        </p>
      </Letter>
    </Document>
  );
}
