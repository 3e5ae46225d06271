import type { VNode } from 'preact';
import type { SiteFrame } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';
import { say } from '#schema/words/say.ts';
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
                <a href={site.portal.url}>{say(en.frame.portal, { portal: site.portal.label })}</a>
              </li>
            )}
          </ul>
        </div>
        <nav aria-label={en.frame.footer}>
          <ul class="colophon-links">
            {site.footer.map((link) => (
              <li>
                <a href={link.url}>{link.label}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div class="colophon-last">
          <Emergency emergency={site.emergency} />
          {hasBoundary && site.boundary !== undefined && (
            <p>
              <a href={site.boundary.url}>{en.boundary.line}</a>{' '}
              <span class="on-paper">{site.boundary.short}</span>
            </p>
          )}
        </div>
      </div>
    </footer>
  );
}
