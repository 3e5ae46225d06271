import type { VNode } from 'preact';
import type { Link, SiteFrame } from '#schema/page.ts';
import { en } from '#schema/words/en.ts';
import { say } from '#schema/words/say.ts';
import { Menu } from '../menu/menu.tsx';
import { Plate } from '../plate/plate.tsx';

/** The front door: the practice's plate, the menu, the telephone. */
export function Masthead({ site, url }: { readonly site: SiteFrame; readonly url: string }): VNode {
  return (
    <header class="masthead">
      <div class="masthead-in wide">
        <a class="masthead-home" href="/" aria-label={say(en.frame.home, { practice: site.name })}>
          <Plate size="mark" name={site.name} />
        </a>
        <Menu label={en.frame.menu} links={withSearch(site.menu)} url={url} />
        <a class="masthead-call nobreak" href={site.phone.url}>
          {en.frame.call} <span class="masthead-number">{site.phone.label}</span>
        </a>
      </div>
    </header>
  );
}

/** Search is the last word of every menu, wherever a practice has put it. */
function withSearch(menu: readonly Link[]): readonly Link[] {
  const search = { label: en.menu.search, url: '/search/' };
  return [...menu.filter(({ url }) => url !== search.url), search];
}
