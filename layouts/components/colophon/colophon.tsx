import type { VNode } from 'preact';
import type { Link, SiteFrame } from '#schema/page.ts';
import { say } from '#schema/words/say.ts';
import { inLang } from '../../in-lang.ts';
import { useAddress, useWords } from '../../words.tsx';
import { Emergency } from '../emergency/emergency.tsx';
import { Phone } from '../phone/phone.tsx';

/** The foot of every page: how to reach us, where else to look, the boundary. */
export function Colophon({
  site,
  hasBoundary,
}: {
  readonly site: SiteFrame;
  readonly hasBoundary: boolean;
}): VNode {
  const words = useWords();
  // What one reads about the practice, and what it promises, stand side by side.
  const policies = useAddress()('/policies/');
  return (
    <footer class="colophon">
      <div class="colophon-in wide">
        <div class="colophon-reach">
          <p class="colophon-name">{site.legalName ?? site.name}</p>
          <ul>
            <li>
              <Phone phone={site.phone} />
            </li>
            {site.email !== undefined && (
              <li>
                <a href={`mailto:${site.email}`}>{site.email}</a>
              </li>
            )}
            {site.portal !== undefined && (
              <li>
                <a href={site.portal.url}>{say(words.frame.portal, { portal: site.portal.label })}</a>
              </li>
            )}
          </ul>
        </div>
        <nav class="colophon-links" aria-label={words.frame.footer}>
          {linkList(site.footer.filter(({ url }) => !url.startsWith(policies)))}
          {linkList(site.footer.filter(({ url }) => url.startsWith(policies)))}
        </nav>
        <div class="colophon-last">
          <Emergency emergency={site.emergency} />
          {hasBoundary && site.boundary !== undefined && (
            <p>
              <a href={site.boundary.url}>{words.boundary.line}</a>{' '}
              <span class="on-paper">{site.boundary.short}</span>
            </p>
          )}
        </div>
      </div>
    </footer>
  );
}

function linkList(links: readonly Link[]): VNode | null {
  if (links.length === 0) return null;
  return (
    <ul>
      {links.map((link) => (
        <li>
          <a href={link.url} {...inLang(link.lang)}>
            {link.label}
          </a>
        </li>
      ))}
    </ul>
  );
}
