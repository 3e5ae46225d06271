import type { VNode } from 'preact';
import type { NotFoundPage } from '#schema/page.ts';
import type { Assets } from './assets.ts';
import { Document } from './components/document/document.tsx';
import { Doorway } from './components/doorway/doorway.tsx';
import { Fill } from './components/fill/fill.tsx';
import { Intro } from './components/intro/intro.tsx';
import { Phone } from './components/phone/phone.tsx';
import { useAddress, useWords } from './words.tsx';

/** Nothing stands at this address: where to go instead. */
export function notFound(page: NotFoundPage, assets: Assets): VNode {
  const words = useWords();
  const at = useAddress();
  const { site } = page;
  return (
    <Document page={page} assets={assets}>
      <div class="narrow">
        <Doorway />
        <Intro title={page.title} lead={words.notFound.lead} />
        <h2 class="label">{words.notFound.try}</h2>
        <ul class="channels">
          {site.menu.map((link) => (
            <li>
              <a href={link.url}>{link.label}</a>
            </li>
          ))}
          <li>
            <a href={at('/search/')}>{words.menu.search}</a>
          </li>
          <li>
            <a href={at('/')}>{words.notFound.home}</a>
          </li>
        </ul>
        <p>
          <Fill text={words.notFound.call} with={{ phone: <Phone phone={site.phone} /> }} />
        </p>
      </div>
    </Document>
  );
}
