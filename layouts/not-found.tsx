import type { VNode } from 'preact';
import type { NotFoundPage } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';
import type { Assets } from './assets.ts';
import { Document } from './components/document/document.tsx';
import { Doorway } from './components/doorway/doorway.tsx';
import { Fill } from './components/fill/fill.tsx';
import { Intro } from './components/intro/intro.tsx';
import { Phone } from './components/phone/phone.tsx';

/** Nothing stands at this address: where to go instead. */
export function notFound(page: NotFoundPage, assets: Assets): VNode {
  const { site } = page;
  return (
    <Document page={page} assets={assets}>
      <div class="narrow">
        <Doorway />
        <Intro title={page.title} lead={en.notFound.lead} />
        <h2 class="label">{en.notFound.try}</h2>
        <ul class="channels">
          {site.menu.map((link) => (
            <li>
              <a href={link.url}>{link.label}</a>
            </li>
          ))}
          <li>
            <a href="/search/">{en.menu.search}</a>
          </li>
          <li>
            <a href="/">{en.notFound.home}</a>
          </li>
        </ul>
        <p>
          <Fill text={en.notFound.call} with={{ phone: <Phone phone={site.phone} /> }} />
        </p>
      </div>
    </Document>
  );
}
