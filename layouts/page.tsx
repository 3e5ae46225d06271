import type { VNode } from 'preact';
import type { PlainPage } from '#schema/page.ts';
import type { Assets } from './assets.ts';
import { Contents } from './components/contents/contents.tsx';
import { Document } from './components/document/document.tsx';
import { Intro } from './components/intro/intro.tsx';
import { Prose } from './components/prose/prose.tsx';

/** A plain page: title, summary, contents if it is long, text. */
export function page(plain: PlainPage, assets: Assets): VNode {
  return (
    <Document page={plain} assets={assets}>
      <article class="plain wide">
        <Intro title={plain.title} lead={plain.summary} langs={plain.langs} />
        <Contents headings={plain.headings} />
        {plain.body !== undefined && (
          <div class="plain-body">
            <Prose html={plain.body} />
          </div>
        )}
      </article>
    </Document>
  );
}
